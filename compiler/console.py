"""Put findings, status and the end of a build into text for a terminal, or into JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path, PurePosixPath
from typing import Any

from compiler import catalogue
from compiler.catalogue.commands import command_words
from compiler.checks.coverage import Coverage
from compiler.diagnostic import Diagnostic, Severity
from compiler.document.wording import period_text
from compiler.model.follow_up import Meeting
from compiler.outputs.progress import OwnerProgress
from compiler.span import Span

_COLOURS = {"error": "31", "warning": "33", "info": "36", "bold": "1", "dim": "2", "ok": "32"}


@dataclass(frozen=True, slots=True)
class Style:
    """How to write: the language, whether in colour, how wide, and where the sources lie."""

    language: str
    sources: Path
    colour: bool = False
    width: int = 100

    @property
    def texts(self) -> Mapping[str, str]:
        """The command line's words."""
        return command_words(self.language)

    def paint(self, colour: str, text: str) -> str:
        """`text` in a colour where there is one; the words carry the meaning alone."""
        return f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m" if self.colour else text

    def place(self, span: Span) -> str:
        """A span's file as the reader can open it from here."""
        # A template is named by its own path, a source by its path below the sources folder.
        inside = (self.sources / PurePosixPath(span.path)).exists()
        return str(self.sources / PurePosixPath(span.path)) if inside else span.path

    def counted(self, key: str, count: int) -> str:
        """`1 fel`, `2 fel`."""
        return self.texts[f"{key}-one" if count == 1 else key].format(count=count)


def findings_text(diagnostics: Sequence[Diagnostic], style: Style) -> str:
    """The findings file by file, each with its hint, and their number in a last line."""
    if not diagnostics:
        return style.paint("ok", style.texts["no-findings"])
    lines = []
    for path, group in groupby(diagnostics, key=lambda d: d.span.path):
        found = list(group)
        lines.append(
            style.paint("bold", style.place(found[0].span) if path else str(style.sources))
        )
        hinted = ""
        for diagnostic in found:
            told = catalogue.tell(diagnostic, style.language)
            # One hint serves the like findings that follow it.
            lines += _finding(diagnostic, told.message, told.hint * (told.hint != hinted), style)
            hinted = told.hint
        lines.append("")
    lines.append(_summary(diagnostics, style))
    return "\n".join(lines)


def _finding(diagnostic: Diagnostic, message: str, hint: str, style: Style) -> Iterable[str]:
    severity = diagnostic.severity.value
    span = diagnostic.span
    at = f"{span.line}:{span.column}" if span.column else str(span.line or "")
    lead = f"  {at:<8} {style.paint(severity, style.texts[severity])}  "
    yield f"{lead}{message}  {style.paint('dim', f'[{diagnostic.code}]')}"
    for line in textwrap.wrap(hint, style.width - 11):
        yield f"           {line}"


def _summary(diagnostics: Sequence[Diagnostic], style: Style) -> str:
    errors = sum(d.severity is Severity.ERROR for d in diagnostics)
    warnings = sum(d.severity is Severity.WARNING for d in diagnostics)
    counts = (
        style.paint("error" if errors else "ok", style.counted("errors", errors)),
        style.paint("warning" if warnings else "ok", style.counted("warnings", warnings)),
    )
    return f"{', '.join(counts)}. {style.texts['explain-hint']}"


MOST_IN_A_ROUND = 12
"""Findings that are told of one rebuild; whoever needs all of them runs the check."""


def round_text(
    at: str,
    names: Sequence[str],
    diagnostics: Sequence[Diagnostic],
    end: str,
    style: Style,
    *,
    good: bool,
) -> str:
    """One rebuild in one block: when, what was saved, a line a finding, how it ended."""
    saved = ", ".join(names[:2])
    if len(names) > 2:
        saved += " " + style.texts["watch-more-files"].format(count=len(names) - 2)
    lines = [style.paint("bold", f"{at}  {saved}".rstrip())]
    worst_first = sorted(diagnostics, key=lambda d: list(Severity).index(d.severity))
    for diagnostic in worst_first[:MOST_IN_A_ROUND]:
        told = catalogue.tell(diagnostic, style.language)
        severity, span = diagnostic.severity.value, diagnostic.span
        place = Span(style.place(span), span.line, span.column)
        lead = f"  {style.paint(severity, style.texts[severity])}  "
        lines.append(f"{lead}{place}  {told.message}  {style.paint('dim', f'[{diagnostic.code}]')}")
    left = len(worst_first) - MOST_IN_A_ROUND
    if left > 0:
        lines.append("  " + style.texts["watch-more-findings"].format(count=left))
    lines.append("  " + style.paint("ok" if good else "error", end))
    return "\n".join(lines)


def findings_json(diagnostics: Iterable[Diagnostic], style: Style) -> str:
    """The findings as a list of objects: code, severity, message, hint, file, line, column."""
    listed = []
    for diagnostic in diagnostics:
        told = catalogue.tell(diagnostic, style.language)
        listed.append(
            {
                "code": diagnostic.code,
                "severity": diagnostic.severity.value,
                "message": told.message,
                "hint": told.hint,
                "file": style.place(diagnostic.span),
                "line": diagnostic.span.line,
                "column": diagnostic.span.column,
            }
        )
    return json.dumps(listed, ensure_ascii=False, indent=2)


def meeting_text(meeting: Meeting | None, body: str, day: date, style: Style) -> str:
    """The next meeting of the board, what it deals with, and how many days are left."""
    texts, words = style.texts, catalogue.words(style.language)
    if meeting is None:
        return texts["meeting-none"].format(body=body)
    days = meeting.days_from(day)
    left = "meeting-today" if not days else "meeting-days-one" if days == 1 else "meeting-days"
    if not meeting.has_day:
        left = "meeting-month-now" if not days else "meeting-month"
    return texts["meeting"].format(
        body=body,
        when=period_text(meeting.when, words),
        left=texts[left].format(days=days),
        reports=", ".join(dict.fromkeys(report.name for report in meeting.reports)),
    )


def status_text(owners: Sequence[OwnerProgress], style: Style, detailed: bool) -> str:
    """A table of owners: missing, preliminary, done; with `detailed` each missing figure."""
    texts = style.texts
    heads = (texts["status-missing"], texts["status-preliminary"], texts["status-done"])
    rows = [(o.name, (o.missing, o.preliminary, o.done)) for o in owners]
    if len(owners) > 1:
        missing, preliminary, done = (sum(counts[n] for _, counts in rows) for n in range(3))
        rows.append((texts["status-all"], (missing, preliminary, done)))
    wide = max(len(texts["status-owner"]), *(len(name) for name, _ in rows), 0)
    widths = [max(7, len(head)) for head in heads]
    titles = "  ".join(f"{head:>{w}}" for head, w in zip(heads, widths, strict=True))
    lines = [style.paint("bold", f"{texts['status-owner']:<{wide}}  {titles}")]
    for name, counts in rows:
        cells = [f"{count:>{w}}" for count, w in zip(counts, widths, strict=True)]
        cells[0] = style.paint("warning" if counts[0] else "ok", cells[0])
        lines.append(f"{name:<{wide}}  {'  '.join(cells)}")
    if detailed:
        for item in (i for owner in owners for i in owner.items):
            expected = ", ".join(part for part in (item.expected_from, item.due) if part)
            kind = catalogue.words(style.language)[item.kind]
            lines += [
                "",
                f"{item.number}. {style.paint('bold', item.name)}, {kind} {item.period}",
                f"   {texts['status-due']}: {expected or '–'}",
                f"   {texts['status-where']}: {style.place(item.span)}:{item.span.line}",
            ]
    return "\n".join(lines)


def status_json(
    owners: Sequence[OwnerProgress],
    meeting: Meeting | None,
    body: str,
    day: date,
    style: Style,
    since: Sequence[Mapping[str, str]] | None = None,
) -> str:
    """The next meeting, the owners with their counts and each missing figure, and the changes.

    `next_meeting` is null where the calendar has none left, `since` where nothing was compared.
    """
    coming = None
    if meeting is not None:
        coming = {
            "body": body,
            "when": meeting.when.text,
            "days": meeting.days_from(day),
            "reports": [report.name for report in meeting.reports],
        }
    told = {
        "today": day.isoformat(),
        "next_meeting": coming,
        "owners": [_owner(owner, style) for owner in owners],
        "since": since,
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _owner(owner: OwnerProgress, style: Style) -> dict[str, Any]:
    return {
        "id": owner.id,
        "name": owner.name,
        "missing": owner.missing,
        "preliminary": owner.preliminary,
        "done": owner.done,
        "items": [
            {
                "number": item.number,
                "id": item.id,
                "name": item.name,
                "kind": item.kind.lower(),
                "period": item.period,
                "unit": item.unit,
                "expected_from": item.expected_from,
                "due": item.due,
                "file": style.place(item.span),
                "line": item.span.line,
            }
            for item in owner.items
        ],
    }


def built_text(
    title: str,
    files: Iterable[str],
    out: Path,
    style: Style,
    *,
    pages: int | None,
    claims: int,
    references: int,
    to_add: int,
    coverage: Coverage | None = None,
) -> str:
    """The end of a build: what lies where, what was proven, what is left to do."""
    texts = style.texts
    lines = [style.paint("ok", texts["built"].format(title=title))]
    names = list(files)
    wide = max(len(str(out / name)) for name in names)
    for name in names:
        about = texts[_about(name)] if _about(name) else ""
        if name.startswith("verksamhetsplan") and pages:
            about = texts["pages"].format(pages=pages)
        lines.append(f"  {out / name!s:<{wide}}  {style.paint('dim', about)}".rstrip())
    key = "proof-held" if pages else "proof-held-without-pages"
    lines.append(texts[key].format(claims=claims, entries=references))
    if coverage is not None:
        key = "coverage-some" if coverage.unexplained else "coverage"
        told = texts[key].format(
            total=coverage.total,
            ledger=coverage.ledger,
            free=coverage.free,
            unexplained=coverage.unexplained,
        )
        lines.append(style.paint("warning", told) if coverage.unexplained else told)
    left = texts["to-add-count"].format(count=to_add) if to_add else texts["nothing-missing"]
    lines.append(style.paint("warning" if to_add else "ok", left))
    return "\n".join(lines)


def _about(name: str) -> str:
    by_start = {
        "tjansteskrivelse": "memo-file",
        "uppfoljning": "ics-file",
        "manifest": "manifest-file",
    }
    if name.startswith("att-komplettera"):
        return "page-file" if name.endswith(".html") else "json-file"
    return next((key for start, key in by_start.items() if name.startswith(start)), "")
