"""Show what each goal has, or what each party answers for."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from compiler.commands.given import ERRORS, OK, no_owner, request_of, style_of

if TYPE_CHECKING:
    from compiler.model.plan import Plan


def run_goals(given: argparse.Namespace) -> int:
    """The matrix of goals, or with `--by-party` the register of responsibilities."""
    from compiler.console.goals import matrix_json, matrix_text
    from compiler.diagnostic import has_errors
    from compiler.model.matrix import goal_matrix
    from compiler.pipeline.checking import check_plan

    style = style_of(given, sys.stdout)
    checked = check_plan(request_of(given))
    if has_errors(checked.diagnostics):
        print(style.texts["status-errors"], file=sys.stderr)
        return ERRORS
    if given.by_party or given.owner:
        return _by_party(given, checked.plan)
    lines = goal_matrix(checked.plan)
    if given.missing:
        lines = tuple(line for line in lines if line.missing)
    show = matrix_json if given.format == "json" else matrix_text
    print(show(lines, checked.plan, style))
    return OK


def _by_party(given: argparse.Namespace, plan: Plan) -> int:
    from compiler.console.goals import parties_json, parties_text
    from compiler.model.duties import by_party

    style = style_of(given, sys.stdout)
    every = by_party(plan)
    asked = (given.owner or "").lower()
    chosen = [(p, shares) for p, shares in every if asked in ("", p.id, p.name.lower())]
    if not chosen:
        return no_owner(given.owner, (party.name for party, _ in every), style)
    show = parties_json if given.format == "json" else parties_text
    print(show(chosen, plan, style))
    return OK
