"""Put findings into text for a terminal, file by file with the lines they are on, or into JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from compiler import catalogue
from compiler.checks.weigh import Waived
from compiler.console.excerpt import excerpt
from compiler.console.style import Style
from compiler.diagnostic import Diagnostic, Severity

_INDENT = " " * 11

_TOLD_IN_FULL = frozenset({"figure-missing"})
"""Findings whose message says all that their line does."""


def findings_text(
    diagnostics: Sequence[Diagnostic],
    style: Style,
    texts: Mapping[str, str] | None = None,
    waived: Sequence[Waived] = (),
    *,
    gathered: bool = False,
) -> str:
    """The findings file by file, each with its line and hint, and their number in a last line.

    `texts` are the sources by path; a finding in any other file has no line to show. What is
    waived follows with its reason, so that it is never forgotten. Where `gathered`, the figures to
    be added in a file take one line, so that they do not hide what is wrong.
    """
    ends = [*_waived_text(waived, style)]
    if not diagnostics:
        return "\n".join([*ends, style.paint("ok", style.texts["no-findings"])])
    lines = []
    for path, group in groupby(diagnostics, key=lambda d: d.span.path):
        found = list(group)
        lines.append(
            style.paint("bold", style.place(found[0].span) if path else str(style.sources))
        )
        to_add = [d for d in found if gathered and d.code in _TOLD_IN_FULL]
        found = [d for d in found if d not in to_add]
        source = (texts or {}).get(path, "").split("\n")
        hinted = ""
        for diagnostic in found:
            told = catalogue.tell(diagnostic, style.language)
            lines.append(_finding(diagnostic, told.message, style))
            lines += _excerpt(diagnostic, source, style)
            # One hint serves the like findings that follow it.
            if told.hint != hinted:
                lines += _wrapped(told.hint, style)
            hinted = told.hint
        lines += _to_add(to_add, style)
        lines.append("")
    if gathered and any(d.code in _TOLD_IN_FULL for d in diagnostics):
        ends.append(style.texts["to-add-gathered"])
    return "\n".join([*lines, *ends, _summary(diagnostics, style)])


def _finding(diagnostic: Diagnostic, message: str, style: Style) -> str:
    severity = diagnostic.severity.value
    span = diagnostic.span
    at = f"{span.line}:{span.column}" if span.column else str(span.line or "")
    lead = f"  {at:<8} {style.paint(severity, style.texts[severity])}  "
    return f"{lead}{message}  {style.paint('dim', f'[{diagnostic.code}]')}"


def _to_add(diagnostics: Sequence[Diagnostic], style: Style) -> Iterator[str]:
    """How many figures of a file are to be added, and on which lines."""
    if not diagnostics:
        return
    severity, code = diagnostics[0].severity.value, diagnostics[0].code
    told = style.counted(
        "to-add-lines",
        len(diagnostics),
        lines=", ".join(str(diagnostic.span.line) for diagnostic in diagnostics),
    )
    first, *rest = _wrapped(f"{style.texts[severity]}  {told}  [{code}]", style)
    yield first.replace(style.texts[severity], style.paint(severity, style.texts[severity]), 1)
    yield from rest


def _excerpt(diagnostic: Diagnostic, source: Sequence[str], style: Style) -> Iterator[str]:
    span = diagnostic.span
    if diagnostic.code in _TOLD_IN_FULL or not 0 < span.line <= len(source) or not span.column:
        return
    words = (value for _, value in diagnostic.particulars)
    shown = excerpt(source[span.line - 1], span.column, words, style.width - len(_INDENT))
    if shown is not None:
        line, before, length = shown
        yield _INDENT + style.paint("dim", line)
        yield _INDENT + " " * before + style.paint(diagnostic.severity.value, "^" * length)


def _wrapped(text: str, style: Style) -> Iterator[str]:
    yield from (
        _INDENT + line
        for line in textwrap.wrap(text, style.width - len(_INDENT), break_on_hyphens=False)
    )


def _waived_text(waived: Sequence[Waived], style: Style) -> Iterator[str]:
    if not waived:
        return
    yield style.paint("bold", style.counted("waived", len(waived)))
    for item in waived:
        span = item.finding.span
        place = f"{style.place(span)}:{span.line}" if span.line else style.place(span)
        message = catalogue.tell(item.finding, style.language).message
        yield f"  {place}  {message}  {style.paint('dim', f'[{item.finding.code}]')}"
        until = style.texts["waived-until"].format(until=item.waiver.until.isoformat())
        yield from _wrapped(f"{item.waiver.reason} {until}", style)
    yield ""


def _summary(diagnostics: Sequence[Diagnostic], style: Style) -> str:
    counts = []
    for severity, key in ((Severity.ERROR, "errors"), (Severity.WARNING, "warnings")):
        count = sum(d.severity is severity for d in diagnostics)
        colour = severity.value if count else "ok"
        counts.append(style.paint(colour, style.counted(key, count)))
    notes = sum(d.severity is Severity.INFO for d in diagnostics)
    if notes:
        counts.append(style.counted("notes", notes))
    return f"{', '.join(counts)}. {style.texts['explain-hint']}"


def findings_json(
    diagnostics: Iterable[Diagnostic], style: Style, waived: Iterable[Waived] = ()
) -> str:
    """Two lists of objects: `findings`, and `waived` with the reason and the last day of each."""
    told = {
        "findings": [finding_object(finding, style) for finding in diagnostics],
        "waived": [
            finding_object(item.finding, style)
            | {"reason": item.waiver.reason, "until": item.waiver.until.isoformat()}
            for item in waived
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def finding_object(diagnostic: Diagnostic, style: Style) -> dict[str, Any]:
    """A finding as JSON has it: code, severity, message, hint, file, line, column."""
    told = catalogue.tell(diagnostic, style.language)
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": told.message,
        "hint": told.hint,
        "file": style.place(diagnostic.span),
        "line": diagnostic.span.line,
        "column": diagnostic.span.column,
    }
