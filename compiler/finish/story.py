"""Read a part that holds text in one pass: paragraphs, runs, tables, fields, elements by name.

Every claim asks the story, and none walks the tree again: a plan of fifty pages has twenty thousand
elements, and a walk costs more than most claims.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from compiler.finish.wordml import (
    FIELD_PARTS,
    Element,
    Field,
    FieldReader,
    attribute,
    child,
    descendants,
    grandchild,
    w,
)

_SIGNS = {
    w("ptab"): "\t",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}
_P, _PPR, _R, _RPR = w("p"), w("pPr"), w("r"), w("rPr")
_T, _BR, _TAB = w("t"), w("br"), w("tab")
_TBL, _TR, _TC = w("tbl"), w("tr"), w("tc")


@dataclass(slots=True, eq=False)
class Run:
    """A run and the text it shows."""

    element: Element
    properties: Element | None = None
    """The run's `w:rPr`."""
    text: str = ""


@dataclass(slots=True, eq=False)
class Paragraph:
    """A paragraph, its number in the part counted from 1, and the cell that holds it.

    `style` is the id of the style that it names, or an empty text for the default.
    """

    element: Element
    number: int
    style: str
    cell: Cell | None
    inside: Paragraph | None
    """The paragraph whose text box holds this one."""
    properties: Mapping[str, Element] | None = None
    """What stands in the paragraph's `w:pPr`, the first of each tag; None where it has none."""
    runs: list[Run] = field(default_factory=list)
    text: str = ""

    def property(self, name: str) -> Element | None:
        """An element of the paragraph's `w:pPr`."""
        return self.properties.get(w(name)) if self.properties else None


@dataclass(slots=True, eq=False)
class Cell:
    """A table cell, its place in the grid counted from 0, and the columns it spans.

    `merged_down` is `restart` where a cell over several rows begins, `continue` where it goes on.
    """

    element: Element
    row: Row
    column: int
    span: int
    merged_down: str = ""
    paragraphs: list[Paragraph] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The texts of the cell's paragraphs, a line each."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    def property(self, name: str) -> Element | None:
        """An element of the cell's `w:tcPr`."""
        return grandchild(self.element, "tcPr", name)


@dataclass(slots=True, eq=False)
class Row:
    """A table row, its place in the table from 0, and the columns it leaves out on either side."""

    element: Element
    table: Table
    index: int
    left_out: tuple[int, int]
    cells: list[Cell] = field(default_factory=list)

    @property
    def width(self) -> int:
        """How many columns the row takes up."""
        return sum(cell.span for cell in self.cells) + sum(self.left_out)

    def property(self, name: str) -> Element | None:
        """An element of the row's `w:trPr`."""
        return grandchild(self.element, "trPr", name)


@dataclass(slots=True, eq=False)
class Table:
    """A table, its number in the part counted from 1, and the cell that holds it."""

    element: Element
    number: int
    outer: Cell | None
    rows: list[Row] = field(default_factory=list)

    @property
    def columns(self) -> int:
        """How many columns the grid has."""
        grid = child(self.element, "tblGrid")
        return 0 if grid is None else sum(1 for _ in grid.iterchildren(w("gridCol")))

    @property
    def first_number(self) -> int:
        """The number of the table's first paragraph, or 0."""
        numbers = (p.number for row in self.rows for cell in row.cells for p in cell.paragraphs)
        return min(numbers, default=0)

    def property(self, name: str) -> Element | None:
        """An element of the table's `w:tblPr`."""
        return grandchild(self.element, "tblPr", name)


@dataclass(frozen=True, slots=True)
class Story:
    """A part as it was read: nothing from `mc:Fallback`, no comments, all in document order.

    A text is what a reader sees. A tab is `\\t`, a new line `\\n`, a no-break hyphen U+2011; of a
    field its result is text and what it asks for is not; deleted text and page breaks are left
    out. The paragraphs of a text box come after the one that holds it.
    """

    root: Element
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...]
    fields: tuple[Field, ...]
    holders: Mapping[Element, Paragraph]
    _named: dict[str, tuple[Element, ...]] = field(default_factory=dict)

    @property
    def texts(self) -> tuple[str, ...]:
        """The text of each paragraph."""
        return tuple(paragraph.text for paragraph in self.paragraphs)

    def named(self, tag: str) -> tuple[Element, ...]:
        """Every element of a tag, looked for once."""
        if tag not in self._named:
            self._named[tag] = tuple(descendants(self.root, tag))
        return self._named[tag]

    def all(self, *names: str) -> Iterator[Element]:
        """Every element of these names in WordprocessingML, name by name."""
        for name in names:
            yield from self.named(w(name))

    def values(self, *names: str) -> tuple[str, ...]:
        """The values of every element of these names, each once."""
        return tuple(dict.fromkeys(attribute(element, "val") for element in self.all(*names)))

    def line(self, element: Element) -> int:
        """The number of the paragraph that is `element` or holds it, or 0 outside paragraphs."""
        for place in (element, *element.iterancestors(_P)):
            if place in self.holders:
                return self.holders[place].number
        return 0


def read_story(root: Element) -> Story:
    """The story of a part or of a piece of one."""
    reader = _Reader({root: _Place()})
    for element in descendants(root, *_READING):
        reader.read(element)
    return Story(
        root,
        tuple(reader.paragraphs),
        tuple(reader.tables),
        tuple(reader.fields.found),
        {paragraph.element: paragraph for paragraph in reader.paragraphs},
    )


class _Place(NamedTuple):
    """What holds an element; for one that holds others, what holds those."""

    paragraph: Paragraph | None = None
    run: Run | None = None
    table: Table | None = None
    row: Row | None = None
    cell: Cell | None = None


@dataclass(slots=True)
class _Reader:
    """Reads elements in document order; `places` has those that hold others."""

    places: dict[Element, _Place]
    paragraphs: list[Paragraph] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    fields: FieldReader = field(default_factory=FieldReader)

    def read(self, element: Element) -> None:
        _READING[str(element.tag)](self, element)

    def field_part(self, element: Element) -> None:
        self.fields.read(element)

    def text(self, element: Element) -> None:
        if self.fields.open:
            self.fields.read(element)
        self._add(element, element.text or "")

    def sign(self, element: Element) -> None:
        if self.fields.open:
            self.fields.read(element)
        self._add(element, _sign(element))

    def _add(self, element: Element, text: str) -> None:
        place = self._around(element)
        if not text or place.paragraph is None or self.fields.asking or len(element):
            return
        place.paragraph.text += text
        if place.run is not None:
            place.run.text += text

    def _around(self, element: Element) -> _Place:
        """The place inside the nearest element that holds this one."""
        holder = element.getparent()
        while holder is not None:
            place = self.places.get(holder)
            if place is not None:
                return place
            holder = holder.getparent()
        return _Place()

    def run(self, element: Element) -> None:
        place = self._around(element)
        run = Run(element)
        if place.paragraph is not None:
            place.paragraph.runs.append(run)
        self.places[element] = _Place(place.paragraph, run, place.table, place.row, place.cell)

    def run_properties(self, element: Element) -> None:
        run = self._around(element).run
        if run is not None and run.properties is None and element.getparent() is run.element:
            run.properties = element

    def paragraph(self, element: Element) -> None:
        place = self._around(element)
        number = len(self.paragraphs) + 1
        paragraph = Paragraph(element, number, "", place.cell, place.paragraph)
        self.paragraphs.append(paragraph)
        if place.cell is not None:
            place.cell.paragraphs.append(paragraph)
        self.places[element] = _Place(paragraph, None, place.table, place.row, place.cell)

    def paragraph_properties(self, element: Element) -> None:
        paragraph = self._around(element).paragraph
        if paragraph is None or paragraph.properties is not None:
            return
        if element.getparent() is paragraph.element:
            paragraph.properties = {str(e.tag): e for e in reversed(element)}
            named = paragraph.property("pStyle")
            paragraph.style = "" if named is None else attribute(named, "val")

    def cell(self, element: Element) -> None:
        place = self._around(element)
        if place.row is None:
            return
        cell = _cell(element, place.row)
        place.row.cells.append(cell)
        self.places[element] = _Place(table=place.table, row=place.row, cell=cell)

    def row(self, element: Element) -> None:
        place = self._around(element)
        if place.table is None:
            return
        left_out = (_count(element, "gridBefore"), _count(element, "gridAfter"))
        row = Row(element, place.table, len(place.table.rows), left_out)
        place.table.rows.append(row)
        self.places[element] = _Place(table=place.table, row=row, cell=place.cell)

    def table(self, element: Element) -> None:
        place = self._around(element)
        table = Table(element, len(self.tables) + 1, place.cell)
        self.tables.append(table)
        self.places[element] = _Place(table=table, cell=place.cell)


_READING: Mapping[str, Callable[[_Reader, Element], None]] = {
    **dict.fromkeys(FIELD_PARTS, _Reader.field_part),
    **dict.fromkeys((_BR, _TAB, *_SIGNS), _Reader.sign),
    _T: _Reader.text,
    _R: _Reader.run,
    _RPR: _Reader.run_properties,
    _P: _Reader.paragraph,
    _PPR: _Reader.paragraph_properties,
    _TC: _Reader.cell,
    _TR: _Reader.row,
    _TBL: _Reader.table,
}
"""What a story is read from; the rest is asked for by name, where a claim needs it."""


def _cell(element: Element, row: Row) -> Cell:
    before = row.cells[-1] if row.cells else None
    column = before.column + before.span if before else row.left_out[0]
    span = _number(grandchild(element, "tcPr", "gridSpan"), 1)
    merged = grandchild(element, "tcPr", "vMerge")
    merged_down = "" if merged is None else attribute(merged, "val") or "continue"
    return Cell(element, row, column, span, merged_down)


def _count(row: Element, name: str) -> int:
    return _number(grandchild(row, "trPr", name), 0)


def _number(element: Element | None, default: int) -> int:
    value = "" if element is None else attribute(element, "val")
    return int(value) if value.isdecimal() else default


def _sign(element: Element) -> str:
    if element.tag == _BR:
        return "\n" if attribute(element, "type") in ("", "textWrapping") else ""
    if element.tag == _TAB:
        parent = element.getparent()
        # The same name is a tab stop among a paragraph's properties.
        return "" if parent is not None and parent.tag == w("tabs") else "\t"
    return _SIGNS[str(element.tag)]
