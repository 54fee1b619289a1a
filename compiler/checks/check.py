"""Every check, in the order in which their findings make sense to a reader."""

from __future__ import annotations

from collections.abc import Callable

from compiler.checks.boards import boards_are_known
from compiler.checks.budgets import columns_are_known, totals_agree
from compiler.checks.calendar import (
    boards_precede_the_council,
    meetings_are_on_working_days,
    meetings_have_a_day,
    meetings_keep_to_their_weekday,
    meetings_stand_once,
    reports_are_as_of_a_month_s_end,
    reports_are_of_the_plan_s_year,
    reports_follow_their_period,
)
from compiler.checks.charts import charts_can_be_drawn
from compiler.checks.coverage import free_phrases_are_used, numerals_are_explained
from compiler.checks.cross_references import references_lead_somewhere
from compiler.checks.decision import decision_fits_status, memo_precedes_decision
from compiler.checks.figures import (
    figures_are_there,
    figures_stand_once,
    outcomes_have_their_decimals,
)
from compiler.checks.front_matter import (
    days_follow_each_other,
    memo_has_the_plan_s_number,
    years_agree,
)
from compiler.checks.goals import goals_are_numbered, goals_have_their_parts
from compiler.checks.ids import goals_do_not_circle, ids_are_unique, refs_are_known
from compiler.checks.language.rules import house_style_is_one, language_is_kept
from compiler.checks.language.spelling import Spell, words_are_spelt
from compiler.checks.name_forms import names_are_written_alike
from compiler.checks.names import names_are_spelt_right
from compiler.checks.periods import (
    missing_outcomes_are_due_in_time,
    outcomes_are_known,
    targets_can_be_compared,
    targets_point_the_right_way,
    things_have_one_value,
)
from compiler.checks.placeholders import placeholders_are_gone
from compiler.checks.reconcile import rules_are_sound, rules_hold
from compiler.checks.reports import (
    followed_totals_agree,
    judgements_agree_with_figures,
    reports_say_what_they_follow,
)
from compiler.checks.responsibility import (
    measures_are_done_in_time,
    measures_have_a_party,
    periods_lie_within,
    programmes_agree_with_their_titles,
)
from compiler.checks.structure import (
    headings_have_content,
    inserts_bring_something,
    signs_come_in_pairs,
)
from compiler.checks.taken_years import taken_figures_are_of_their_year
from compiler.checks.text import (
    anchors_are_unique,
    headings_step,
    inserts_have_arguments,
    links_have_targets,
    references_resolve,
)
from compiler.checks.vocabulary import exceptions_are_used, terms_are_kept
from compiler.checks.wordings import goals_are_worded_once
from compiler.diagnostic import Diagnostic, in_order
from compiler.model.plan import Plan
from compiler.store import NOTHING, Store

CHECKS: tuple[Callable[[Plan], list[Diagnostic]], ...] = (
    ids_are_unique,
    refs_are_known,
    goals_do_not_circle,
    references_resolve,
    inserts_have_arguments,
    charts_can_be_drawn,
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
    memo_precedes_decision,
    numerals_are_explained,
    free_phrases_are_used,
    things_have_one_value,
    outcomes_are_known,
    missing_outcomes_are_due_in_time,
    targets_can_be_compared,
    targets_point_the_right_way,
    taken_figures_are_of_their_year,
    goals_have_their_parts,
    goals_are_numbered,
    goals_are_worded_once,
    measures_have_a_party,
    measures_are_done_in_time,
    periods_lie_within,
    programmes_agree_with_their_titles,
    years_agree,
    days_follow_each_other,
    memo_has_the_plan_s_number,
    reports_follow_their_period,
    boards_precede_the_council,
    meetings_stand_once,
    meetings_have_a_day,
    meetings_are_on_working_days,
    meetings_keep_to_their_weekday,
    reports_are_as_of_a_month_s_end,
    reports_are_of_the_plan_s_year,
    reports_say_what_they_follow,
    followed_totals_agree,
    judgements_agree_with_figures,
    boards_are_known,
    names_are_spelt_right,
    names_are_written_alike,
    terms_are_kept,
    exceptions_are_used,
    placeholders_are_gone,
    references_lead_somewhere,
    headings_have_content,
    inserts_bring_something,
    signs_come_in_pairs,
    house_style_is_one,
)


def check(plan: Plan, spell: Spell | None = None, kept: Store = NOTHING) -> tuple[Diagnostic, ...]:
    """What all checks and writing rules find in a plan, whatever is `kept` of earlier runs.

    Its spelling is looked at where there is somebody to ask.
    """
    found = [finding for run in CHECKS for finding in run(plan)]
    found += language_is_kept(plan, kept)
    return in_order(found + (words_are_spelt(plan, spell) if spell else []))
