"""Every check, in the order in which their findings make sense to a reader."""

from __future__ import annotations

from collections.abc import Callable

from compiler.checks.budgets import columns_are_known, totals_agree
from compiler.checks.coverage import free_phrases_are_used, numerals_are_explained
from compiler.checks.figures import (
    decision_fits_status,
    figures_are_there,
    figures_stand_once,
    outcomes_have_their_decimals,
)
from compiler.checks.ids import goals_do_not_circle, ids_are_unique, refs_are_known
from compiler.checks.language.rules import house_style_is_one, language_is_kept
from compiler.checks.language.spelling import Spell, words_are_spelt
from compiler.checks.reconcile import rules_are_sound, rules_hold
from compiler.checks.text import (
    anchors_are_unique,
    headings_step,
    inserts_have_arguments,
    links_have_targets,
    references_resolve,
)
from compiler.diagnostic import Diagnostic, in_order
from compiler.model.plan import Plan

CHECKS: tuple[Callable[[Plan], list[Diagnostic]], ...] = (
    ids_are_unique,
    refs_are_known,
    goals_do_not_circle,
    references_resolve,
    inserts_have_arguments,
    anchors_are_unique,
    links_have_targets,
    headings_step,
    columns_are_known,
    totals_agree,
    rules_are_sound,
    rules_hold,
    figures_stand_once,
    outcomes_have_their_decimals,
    figures_are_there,
    decision_fits_status,
    numerals_are_explained,
    free_phrases_are_used,
    house_style_is_one,
    language_is_kept,
)


def check(plan: Plan, spell: Spell | None = None) -> tuple[Diagnostic, ...]:
    """What all checks find in a plan; its spelling is looked at where there is somebody to ask."""
    found = [finding for run in CHECKS for finding in run(plan)]
    return in_order(found + (words_are_spelt(plan, spell) if spell else []))
