"""Compare the plan with an earlier version of it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from compiler.commands.given import (
    ERRORS,
    NOT_WRITTEN,
    OK,
    WRONG_USE,
    Steps,
    measure_of,
    request_of,
    shared_of,
    style_of,
)

if TYPE_CHECKING:
    from compiler.commands.versions import Version
    from compiler.comparison import Compared
    from compiler.console.style import Style
    from compiler.pipeline.request import Request

FORMATS = ("text", "html", "json", "md", "memo")


def add_diff(
    parser: argparse.ArgumentParser, texts: Mapping[str, str], day: Callable[[str], date]
) -> None:
    """What may follow `vp diff`; `day` reads a day."""
    parser.add_argument("old", metavar=texts["version"], help=texts["help-diff-old"])
    parser.add_argument("new", metavar=texts["version"], nargs="?", help=texts["help-diff-new"])
    parser.add_argument("--format", choices=FORMATS, help=texts["help-diff-format"])
    parser.add_argument("--author", metavar=texts["name"], default="", help=texts["help-author"])
    parser.add_argument("--date", metavar=texts["day"], type=day, help=texts["help-diff-date"])
    parser.add_argument(
        "--without-summary", action="store_true", help=texts["help-without-summary"]
    )


def run_diff(given: argparse.Namespace) -> int:
    """Show what has changed, and write the comparison unless only a list is asked for."""
    from compiler.commands.versions import Here, NoSuchVersion, version_of
    from compiler.console.findings import findings_text

    here = Here(Path(given.sources), shared_of(given))
    with ExitStack() as versions:
        try:
            old = versions.enter_context(version_of(given.old, here))
            new = versions.enter_context(version_of(given.new, here)) if given.new else None
        except NoSuchVersion as none:
            print(findings_text([none.diagnostic], style_of(given, sys.stderr)), file=sys.stderr)
            return WRONG_USE
        return _compare(given, old, new)


def _compare(given: argparse.Namespace, old: Version, new: Version | None) -> int:
    from compiler.comparison import compare_plans

    style, request = style_of(given, sys.stdout), request_of(given, measure_of(given))
    if new is not None:
        request = replace(request, sources=new.sources, shared=new.shared)
    compared = compare_plans(request, old.sources, old.shared)
    if not compared.readable:
        return _refused(given, compared, old.name)
    if given.format not in (None, "text"):
        print(_listed(given, compared, old.name), end="")
        return OK
    from compiler.console.changes import changes_text

    print(changes_text(compared.changes, old.name, style))
    return OK if given.format else _write(given, compared, request, old.name)


def _listed(given: argparse.Namespace, compared: Compared, since: str) -> str:
    from compiler import catalogue
    from compiler.console.changes import changes_json
    from compiler.outputs.changes_memo import changes_memo
    from compiler.outputs.changes_page import changes_markdown, changes_page

    words = catalogue.words(given.lang)
    if given.format == "json":
        return changes_json(compared.changes, since) + "\n"
    if given.format == "md":
        return changes_markdown(compared.changes, since, words)
    if given.format == "memo":
        return changes_memo(compared.changes, words)
    title = compared.new.plan.meta.title
    return changes_page(compared.changes, title, since, words).decode("utf-8")


def _write(given: argparse.Namespace, compared: Compared, request: Request, since: str) -> int:
    from compiler.comparison import Asked, write_changes
    from compiler.console.findings import findings_text
    from compiler.finish.write import write_outputs

    style, errors_style = style_of(given, sys.stdout), style_of(given, sys.stderr)
    asked = Asked(since, given.author, given.date, with_front=not given.without_summary)
    with Steps(style.texts) as steps:
        done = write_changes(compared, request, asked, steps.begin)
    if done.diagnostics:
        told = findings_text(done.diagnostics, errors_style, done.new.texts)
        print(f"{told}\n", file=sys.stderr)
    out = Path(given.out)
    if not done.docx:
        print(style.texts["diff-not-written"].format(out=out), file=sys.stderr)
        return ERRORS
    fault = write_outputs(out, {done.name: done.docx})
    if fault is not None:
        print(findings_text([fault], errors_style), file=sys.stderr)
        return NOT_WRITTEN
    claims = len(done.proof.held) if done.proof else 0
    print(style.texts["diff-written"].format(file=out / done.name, claims=claims))
    return OK


def _refused(given: argparse.Namespace, compared: Compared, since: str) -> int:
    """Tell the errors of the version that has some, the newer one first."""
    from compiler.console.findings import findings_text
    from compiler.diagnostic import Severity, has_errors

    style: Style = style_of(given, sys.stderr)
    for checked, name in ((compared.new, given.new or given.sources), (compared.old, since)):
        if has_errors(checked.diagnostics):
            found = [d for d in checked.diagnostics if d.severity is Severity.ERROR]
            print(f"{findings_text(found, style, checked.texts)}\n", file=sys.stderr)
            print(style.texts["diff-errors"].format(version=name), file=sys.stderr)
            break
    return ERRORS
