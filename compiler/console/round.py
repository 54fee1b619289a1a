"""Put one rebuild of a watched plan into a block of text."""

from __future__ import annotations

from collections.abc import Sequence

from compiler import catalogue
from compiler.console.style import Style
from compiler.diagnostic import Diagnostic, Severity
from compiler.span import Span

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
