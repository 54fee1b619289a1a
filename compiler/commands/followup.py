"""Make the follow-up report that is due, or list the reports of the plan's calendar."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from compiler.commands.given import (
    ERRORS,
    NOT_WRITTEN,
    OK,
    WRONG_USE,
    Steps,
    measure_of,
    pdf_tools,
    request_of,
    spell_of,
    style_of,
)

if TYPE_CHECKING:
    from compiler.console.style import Style
    from compiler.diagnostic import Diagnostic
    from compiler.document.due import Due
    from compiler.document.wording import Words
    from compiler.model.plan import Plan
    from compiler.pipeline.checking import Checked
    from compiler.pipeline.request import Request

FOLDER = "uppfoljning"
"""Where reports are written, below the plan's own outputs."""


def run_followup(given: argparse.Namespace) -> int:
    from compiler.console.findings import findings_text
    from compiler.diagnostic import has_errors
    from compiler.pipeline.checking import check_plan

    style = style_of(given, sys.stdout)
    with Steps(style.texts) as steps:
        request = request_of(given, measure_of(given) if given.report else None, spell_of(given))
        checked = check_plan(request, steps.begin)
    if has_errors(checked.diagnostics):
        told = findings_text(checked.diagnostics, style_of(given, sys.stderr), checked.texts)
        print(f"{told}\n\n{style.texts['followup-errors']}", file=sys.stderr)
        return ERRORS
    if not given.report:
        return _list(given, checked, request, style)
    chosen = chosen_report(given, checked.plan, request.words, style)
    return WRONG_USE if chosen is None else _build(given, checked, request, chosen, style)


def chosen_report(given: argparse.Namespace, plan: Plan, words: Words, style: Style) -> Due | None:
    """The report that is asked for, or None when it is told why it is not clear which."""
    from compiler.reporting import asked_for, occasions

    found = asked_for(plan, words, given.report, given.as_of)
    if len(found) == 1:
        return found[0]
    texts = style.texts
    if found:
        days = ", ".join(due.as_of.isoformat() for due in found)
        print(texts["followup-which-day"].format(id=given.report, days=days), file=sys.stderr)
        return None
    every = occasions(plan, words)
    known = ", ".join(dict.fromkeys(due.of.id for due in every))
    days = ", ".join(due.as_of.isoformat() for due in every if due.of.id == given.report)
    key = "followup-unknown-day" if days else "followup-unknown"
    print(texts[key].format(id=given.report, known=known, days=days), file=sys.stderr)
    return None


def _build(
    given: argparse.Namespace, checked: Checked, request: Request, due: Due, style: Style
) -> int:
    from compiler.console.findings import findings_text
    from compiler.finish.write import write_outputs
    from compiler.pipeline.pdfs import make_pdfs
    from compiler.reporting import build_report

    out = Path(given.out) / FOLDER
    with Steps(style.texts) as steps:
        built = build_report(checked, request, due, steps.begin)
        forbidding: tuple[Diagnostic, ...] = ()
        if built.files and given.pdf:
            built, forbidding = make_pdfs(built, pdf_tools(given), None, steps.begin)
    errors_style = style_of(given, sys.stderr)
    found = (*built.diagnostics, *forbidding)
    if found:
        print(findings_text(found, errors_style, checked.texts), file=sys.stderr)
        print(file=sys.stderr)
    if forbidding or not built.files:
        key = "no-pdf" if built.files else "not-built"
        print(style.texts[key].format(out=out), file=sys.stderr)
        return ERRORS
    fault = write_outputs(out, built.files)
    if fault is not None:
        print(findings_text([fault], errors_style), file=sys.stderr)
        return NOT_WRITTEN
    missing = len(built.checked.to_add)
    print(style.texts["followup-built"].format(title=due.title))
    for name in built.files:
        print(f"  {out / name}")
    print(style.counted("followup-missing", missing) if missing else style.texts["followup-whole"])
    return OK


def _list(given: argparse.Namespace, checked: Checked, request: Request, style: Style) -> int:
    from compiler.console.reports import listed_reports, reports_json, reports_text
    from compiler.reporting import check_report, occasions, told

    every = occasions(checked.plan, request.words)
    reports = [(due, check_report(checked, request, due)) for due in every]
    counted = [(due, len(made.to_add), told(made, due)) for due, made in reports]
    listed = listed_reports(checked.plan, counted, request.words)
    print(reports_json(listed) if given.format == "json" else reports_text(listed, style))
    return OK
