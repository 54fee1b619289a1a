"""Put findings into text for a terminal, file by file, or into JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Sequence
from itertools import groupby

from compiler import catalogue
from compiler.console.style import Style
from compiler.diagnostic import Diagnostic, Severity


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
