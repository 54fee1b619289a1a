"""List the ledger, or tell the whole story of one figure."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from compiler.catalogue.commands import command_words
from compiler.commands.given import ERRORS, OK, WRONG_USE, no_owner, request_of, style_of

if TYPE_CHECKING:
    from compiler.model.plan import Plan
    from compiler.outputs.ledger import Entry


def run_figures(given: argparse.Namespace) -> int:
    from compiler.console.ledger import figures_json, figures_text
    from compiler.outputs.ledger import owned_by

    style = style_of(given, sys.stdout)
    plan, every = _ledger(given)
    if plan is None:
        return ERRORS
    entries = owned_by(every, given.owner) if given.owner else every
    if given.owner and not entries:
        return no_owner(given.owner, (entry.owner for entry in every), style)
    if given.missing:
        entries = tuple(entry for entry in entries if entry.missing and not entry.computed)
    json_asked = given.format == "json"
    print(figures_json(entries, style) if json_asked else figures_text(entries, plan, style))
    return OK


def run_show(given: argparse.Namespace) -> int:
    from difflib import get_close_matches

    from compiler.console.ledger import story_json, story_text

    style = style_of(given, sys.stdout)
    plan, every = _ledger(given)
    if plan is None:
        return ERRORS
    entries = tuple(entry for entry in every if entry.indicator.id == given.id)
    if not entries:
        near = get_close_matches(given.id, {e.indicator.id for e in every}, n=3, cutoff=0.5)
        key = "figures-unknown-near" if near else "figures-unknown"
        told = style.texts[key].format(id=given.id, nearest=", ".join(near))
        print(told, file=sys.stderr)
        return WRONG_USE
    json_asked = given.format == "json"
    print(story_json(entries, style) if json_asked else story_text(entries, plan, style))
    return OK


def _ledger(given: argparse.Namespace) -> tuple[Plan | None, tuple[Entry, ...]]:
    """The plan and its figures with every place that takes them, or None where it has errors."""
    from compiler.diagnostic import has_errors
    from compiler.outputs.ledger import ledger
    from compiler.pipeline.checking import check_plan

    checked = check_plan(request_of(given))
    if has_errors(checked.diagnostics):
        print(command_words(given.lang)["status-errors"], file=sys.stderr)
        return None, ()
    return checked.plan, ledger(checked.plan, checked.uses)


def run_export(given: argparse.Namespace) -> int:
    """Write a workbook for owners to fill in."""
    from compiler.commands import round_trip

    return round_trip.run_export(given, request_of(given), style_of(given, sys.stdout))


def run_import(given: argparse.Namespace) -> int:
    """Take a filled-in workbook into the sources."""
    from compiler.commands import round_trip

    return round_trip.run_import(given, request_of(given), style_of(given, sys.stdout))
