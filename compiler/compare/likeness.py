"""Say of lines and tables what they are, whether two are the same, and how much alike they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field

from compiler.compare.words import atoms_of, drawn
from compiler.document.lines import (
    CellLines,
    ContentsLines,
    Laid,
    Line,
    RangeMark,
    RowLines,
    TableLines,
)
from compiler.model.blocks import Inline, Link, Note, PageRef, Paragraph, plain


@dataclass(frozen=True)
class Seen:
    """A line, row, cell or table as it is compared with another.

    `form` must be equal for two to be versions of one another, `key` for them to be the same;
    `words` are what likeness is told by. A row with the same `label` is likely to be the same row
    whatever its numbers are.
    """

    form: Hashable
    key: Hashable
    words: Counter[str] = field(default_factory=Counter)
    label: str = ""

    @property
    def weight(self) -> int:
        """How much there is of it: its words."""
        return sum(self.words.values())


def seen(laid: Laid) -> Seen:
    """How a line, a table or a contents list is seen."""
    match laid:
        case Line():
            words = Counter(a.text for a in atoms_of(laid) if a.text.strip())
            form = _form(laid)
            return Seen(form, (form, _said(laid.runs)), words)
        case TableLines():
            rows = [seen_row(row) for row in laid.rows]
            return Seen("table", ("table", tuple(r.key for r in rows)), _sum(rows))
        case ContentsLines():
            own = laid.contents.chapter
            entries = [seen(entry) for entry in laid.entries]
            return Seen(("contents", own), ("contents", own, *(e.key for e in entries)))
        case RangeMark():
            return Seen("range", ("range", laid.chapter, laid.begins))


def seen_row(row: RowLines) -> Seen:
    """How a table's row is seen."""
    cells = [seen_cell(cell) for cell in row.cells]
    named = (" ".join(sorted(cell.words.elements())) for cell in cells)
    label = next((name for name in named if any(c.isalpha() for c in name)), "")
    # What is bold because its row is a sum cannot be bold in one version only.
    strong = any(line.strong for c in row.cells for line in c.lines if isinstance(line, Line))
    form = ("row", row.header, strong)
    return Seen(form, (form, tuple(c.key for c in cells)), _sum(cells), label)


def seen_cell(cell: CellLines) -> Seen:
    """How a cell is seen."""
    lines = [seen(line) for line in cell.lines]
    return Seen("cell", tuple(line.key for line in lines), _sum(lines))


def likeness(one: Seen, other: Seen) -> float:
    """How likely two are versions of one, from 0 to 1: the share of words they have in common."""
    if one.form != other.form:
        return 0.0
    total = one.weight + other.weight
    shared = 2 * sum((one.words & other.words).values()) / total if total else 1.0
    return (1 + shared) / 2 if one.label and one.label == other.label else shared


def _form(line: Line) -> Hashable:
    """What a paragraph is, apart from its words and from which list it stands in."""
    item, inside = line.item, line.inside
    return (
        line.role,
        line.level,
        line.setting,
        line.strong,
        # Two charts are not versions of one: LibreOffice crosses out the wrong one on a line.
        line.chart and drawn(line.chart),
        item and (item.depth, item.ordered, item.in_table),
        inside and (inside.depth, inside.ordered, inside.in_table),
    )


def _said(runs: Iterable[Inline]) -> Hashable:
    """Everything that runs say, footnotes too, but not where it was written."""
    said: list[Hashable] = []
    for run in runs:
        match run:
            case Link(target=target, runs=inside):
                said.append((target, _said(inside)))
            case Note(blocks=blocks):
                said.append(tuple(_said(b.runs) for b in blocks if isinstance(b, Paragraph)))
            case PageRef(anchor=anchor):
                said.append(("page", anchor))
            case other:
                look = (getattr(other, name, None) for name in ("strong", "emphasis", "missing"))
                said.append((plain((other,)), *look))
    return tuple(said)


def _sum(parts: Iterable[Seen]) -> Counter[str]:
    words: Counter[str] = Counter()
    for part in parts:
        words.update(part.words)
    return words
