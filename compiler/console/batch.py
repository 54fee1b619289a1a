"""Put what came of many plans into a table for a terminal, the failures apart, or into JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from compiler.console.findings import finding_object, findings_text
from compiler.console.style import Style
from compiler.diagnostic import Diagnostic


class End(Enum):
    """How it ended for a plan, in a word for machines."""

    BUILT = "built"
    UNCHANGED = "unchanged"
    ERRORS = "errors"
    OTHER_PROGRAM = "other-program"
    NOT_WRITTEN = "not-written"
    FAULT = "fault"

    @property
    def status(self) -> int:
        """The exit status that it calls for."""
        return _STATUS[self]


_STATUS = {
    End.BUILT: 0,
    End.UNCHANGED: 0,
    End.ERRORS: 1,
    End.OTHER_PROGRAM: 2,
    End.NOT_WRITTEN: 3,
    End.FAULT: 70,
}


@dataclass(frozen=True, slots=True)
class Row:
    """A plan's line in the table, and what is told of it apart.

    `findings` are those that kept it from being written, with the `texts` that they stand in;
    `fault` is said of what else did. `seconds` is None where nothing was built.
    """

    name: str
    end: End
    sources: Path
    out: Path
    shared: Path | None = None
    title: str = ""
    errors: int = 0
    warnings: int = 0
    to_add: int = 0
    page_count: int | None = None
    seconds: float | None = None
    files: tuple[str, ...] = ()
    findings: tuple[Diagnostic, ...] = ()
    texts: Mapping[str, str] | None = None
    fault: str = ""


def worst(rows: Sequence[Row]) -> int:
    """The exit status of a run: that of the plan for which it ended worst."""
    return max((row.end.status for row in rows), default=0)


# --- for a terminal ---------------------------------------------------------------------------

_TOLD = {
    End.ERRORS: "batch-refused",
    End.OTHER_PROGRAM: "batch-elsewhere",
    End.NOT_WRITTEN: "batch-not-written",
    End.FAULT: "batch-faulty",
}
"""What stands in the place of outputs that are not there."""

_HEADS = ("plan", "errors", "warnings", "to-add", "pages", "time", "place")
_COUNTS = {1: "error", 2: "warning", 3: "warning"}
"""The columns that are coloured where they are not zero."""


def table_text(rows: Sequence[Row], style: Style, seconds: float) -> str:
    """A line for each plan, and a last one that counts how it ended for them."""
    heads = tuple(style.texts[f"batch-{key}"] for key in _HEADS)
    cells = [_cells(row, style) for row in rows]
    widths = [max(map(len, column)) for column in zip(heads, *cells, strict=True)]
    lines = [style.paint("bold", _line(_padded(heads, widths)))]
    for row, told in zip(rows, cells, strict=True):
        lines.append(_line(_painted(row, told, _padded(told, widths), style)))
    return "\n".join([*lines, "", _count(rows, style, seconds)])


def _cells(row: Row, style: Style) -> tuple[str, ...]:
    time = _seconds(row.seconds, style)
    if row.end is End.UNCHANGED:
        time = style.texts["batch-unchanged"]
    good = row.end.status == 0
    place = str(row.out) if good else style.texts[_TOLD[row.end]]
    # Of what was not built nobody knows what is to be added, nor how many pages.
    unknown = ("–", "–") if not row.files else (f"{row.to_add}", f"{row.page_count or '–'}")
    return row.name, f"{row.errors}", f"{row.warnings}", *unknown, time, place


def _padded(cells: Sequence[str], widths: Sequence[int]) -> list[str]:
    """Names and places to the left, figures to the right."""
    last = len(cells) - 1
    pairs = enumerate(zip(cells, widths, strict=True))
    return [f"{c:<{w}}" if n in (0, last) else f"{c:>{w}}" for n, (c, w) in pairs]


def _painted(row: Row, told: Sequence[str], padded: list[str], style: Style) -> list[str]:
    painted = [
        style.paint(_COUNTS[n], cell) if n in _COUNTS and told[n] not in ("0", "–") else cell
        for n, cell in enumerate(padded)
    ]
    painted[-1] = style.paint("error" if row.end.status else "dim", padded[-1].rstrip())
    return painted


def _line(cells: Sequence[str]) -> str:
    return "  ".join(cells).rstrip()


def _count(rows: Sequence[Row], style: Style, seconds: float) -> str:
    parts = [style.counted("batch-count", len(rows))]
    for key, ends, colour in (
        ("batch-count-built", (End.BUILT,), "ok"),
        ("batch-count-unchanged", (End.UNCHANGED,), "ok"),
        ("batch-count-failed", tuple(end for end in End if end.status), "error"),
    ):
        count = sum(row.end in ends for row in rows)
        if count:
            parts.append(style.paint(colour, style.counted(key, count)))
    return f"{parts[0]}: {', '.join(parts[1:])}. {_seconds(seconds, style)}."


def _seconds(seconds: float | None, style: Style) -> str:
    if seconds is None:
        return "–"
    whole, tenths = divmod(round(seconds * 10), 10)
    return style.texts["batch-seconds"].format(whole=whole, tenths=tenths)


def failures_text(rows: Sequence[Row], style: Style) -> str:
    """Of each plan that failed what forbade it, under its name; nothing where none did."""
    parts = []
    for row in (row for row in rows if row.end.status):
        own = replace(style, sources=row.sources, shared=row.shared)
        told = findings_text(row.findings, own, row.texts) if row.findings else ""
        head = style.paint("bold", f"=== {row.name} ===")
        parts.append("\n".join(filter(None, (head, row.fault, told))))
    return "\n\n".join(parts)


# --- for machines -----------------------------------------------------------------------------


def table_json(rows: Sequence[Row], style: Style, seconds: float) -> str:
    """The exit status, the seconds and the plans, each with how it ended and what forbade it."""
    told = {
        "status": worst(rows),
        "seconds": round(seconds, 3),
        "plans": [_object(row, style) for row in rows],
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _object(row: Row, style: Style) -> dict[str, Any]:
    own = replace(style, sources=row.sources, shared=row.shared)
    return {
        "plan": row.name,
        "title": row.title,
        "result": row.end.value,
        "errors": row.errors,
        "warnings": row.warnings,
        "to_add": row.to_add,
        "pages": row.page_count,
        "seconds": None if row.seconds is None else round(row.seconds, 3),
        "sources": str(row.sources),
        "out": str(row.out),
        "files": list(row.files),
        "fault": row.fault,
        "findings": [finding_object(finding, own) for finding in row.findings],
    }
