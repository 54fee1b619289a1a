"""Build the plan, check it, tell its status, explain a finding."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from compiler.catalogue.commands import command_words
from compiler.commands.given import (
    ERRORS,
    NOT_WRITTEN,
    OK,
    WRONG_USE,
    Steps,
    measure_of,
    no_owner,
    request_of,
    source_date,
    spell_of,
    style_of,
)
from compiler.commands.remember import Told, began, remember

if TYPE_CHECKING:
    from compiler.console.style import Style
    from compiler.model.plan import Plan
    from compiler.outputs.progress import OwnerProgress


def run_build(given: argparse.Namespace) -> int:
    from compiler import catalogue
    from compiler.console.built import built_text
    from compiler.console.findings import findings_text
    from compiler.document.reconciliation import summary
    from compiler.finish.write import write_outputs
    from compiler.pipeline.building import build

    since = began()
    style, out = style_of(given, sys.stdout), Path(given.out)
    with Steps(style.texts) as steps:
        built = build(request_of(given, measure_of(given), spell_of(given)), steps.begin)
    # What is to be added is told in one line at the end, unless it is what forbids the build.
    found = [d for d in built.diagnostics if d.code != "figure-missing" or not built.files]
    err = ""
    if found:
        errors_style, checked = style_of(given, sys.stderr), built.checked
        err = findings_text(found, errors_style, checked.texts, checked.waived) + "\n"
        print(err, file=sys.stderr)
    if not built.files:
        print(style.texts["not-built"].format(out=out), file=sys.stderr)
        return ERRORS
    fault = write_outputs(out, built.files)
    if fault is not None:
        print(findings_text([fault], style_of(given, sys.stderr)), file=sys.stderr)
        return NOT_WRITTEN
    end = built_text(
        built.checked.plan.meta.title,
        built.files,
        out,
        style,
        pages=built.page_count,
        proofs=[proof.held for proof in built.proofs.values()],
        references=built.references,
        to_add=len(built.checked.to_add),
        coverage=built.checked.coverage,
        reconciled=summary(built.checked.reconciled, catalogue.words(given.lang)),
    )
    print(end)
    remember(given, since, Told(OK, end, err), built.checked, built.files)
    return OK


LARGEST_MANIFEST = 50_000_000
"""Bytes of an earlier manifest at most."""


def run_status(given: argparse.Namespace) -> int:
    from compiler.checks.deadlines import before
    from compiler.console.ledger import since_json, since_text
    from compiler.console.status import deadlines_text, meeting_text, status_json, status_text
    from compiler.diagnostic import has_errors
    from compiler.document.wording import party
    from compiler.files import read_file
    from compiler.model.follow_up import next_meeting
    from compiler.outputs.ledger import ledger, owned_by
    from compiler.outputs.progress import progress
    from compiler.outputs.since import NotAManifest, changes_since
    from compiler.pipeline.checking import check_plan

    style = style_of(given, sys.stdout)
    checked = check_plan(request_of(given))
    if has_errors(checked.diagnostics):
        print(style.texts["status-errors"], file=sys.stderr)
        return ERRORS
    if given.report:
        from compiler.commands.followup import chosen_report
        from compiler.reporting import check_report

        request = request_of(given)
        due = chosen_report(given, checked.plan, request.words, style)
        if due is None:
            return WRONG_USE
        checked = check_report(checked, request, due)
    plan = checked.plan
    owners = progress(plan, checked.to_add)
    if given.owner:
        chosen = [o for o in owners if given.owner.lower() in (o.id, o.name.lower())]
        if not chosen:
            return no_owner(given.owner, (owner.name for owner in owners), style)
        owners = tuple(chosen)
    since = None
    if given.since:
        try:
            since = changes_since(plan, read_file(Path(given.since), LARGEST_MANIFEST))
        except (OSError, NotAManifest) as fault:
            key = str(fault) if isinstance(fault, NotAManifest) else "since-unreadable"
            print(style.texts[key].format(file=given.since), file=sys.stderr)
            return WRONG_USE
        if given.owner:
            own = {e.indicator.id for e in owned_by(ledger(plan, ()), given.owner)}
            since = tuple(change for change in since if change.id in own)
    if given.mail:
        return _mail(given, plan, owners, style)
    day = given.today or date.today()
    meeting = next_meeting(plan.follow_ups, plan.meta.board.id, day)
    board = party(plan.meta.board, plan)
    deadlines = before(plan, meeting) if meeting else {}
    if given.format == "json":
        told = None if since is None else since_json(since)
        print(status_json(owners, meeting, board, day, style, told, deadlines))
        return OK
    print(meeting_text(meeting, board, day, style))
    if deadlines:
        print(deadlines_text(deadlines, style))
    print()
    print(status_text(owners, style, detailed=bool(given.owner)))
    if since is not None:
        print(f"\n{since_text(since, style)}")
    return OK


def _mail(
    given: argparse.Namespace, plan: Plan, owners: Sequence[OwnerProgress], style: Style
) -> int:
    """A draft for each owner who owes something, all or none."""
    from compiler import catalogue
    from compiler.console.findings import findings_text
    from compiler.exchange.sheet import export
    from compiler.finish.write import write_outputs
    from compiler.outputs.mail import draft

    words = catalogue.words(given.lang)
    drafts = {
        f"{owner.id}.eml": draft(plan, owner, export(plan, words, owner.id, source_date()), words)
        for owner in owners
        if owner.items
    }
    if not drafts:
        print(style.texts["mailed-none"])
        return OK
    fault = write_outputs(Path(given.mail), drafts)
    if fault is not None:
        print(findings_text([fault], style_of(given, sys.stderr)), file=sys.stderr)
        return NOT_WRITTEN
    print(style.texts["mailed"].format(count=len(drafts), folder=given.mail))
    return OK


def run_explain(given: argparse.Namespace) -> int:
    from compiler import catalogue

    texts = command_words(given.lang)
    entry = catalogue.explain(given.code, given.lang)
    if entry is None:
        listed = "\n  ".join(catalogue.codes())
        print(f"{texts['unknown-code'].format(code=given.code)}\n  {listed}", file=sys.stderr)
        return WRONG_USE
    print(f"{given.code}: {entry.title}\n\n{entry.explanation}")
    return OK
