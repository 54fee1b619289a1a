"""Read a part that holds text in one pass: paragraphs, runs, tables, fields, elements by name.

Every claim asks the story, and none walks the tree again: a plan of fifty pages has twenty thousand
elements, and a walk costs more than most claims.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from compiler.finish.wordml import FALLBACK, Element, Field, FieldReader, attribute, w

_SIGNS = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}
_P, _R, _T, _BR, _TAB = w("p"), w("r"), w("t"), w("br"), w("tab")
_STYLE = f"{w('pPr')}/{w('pStyle')}"
_TBL, _TR, _TC = w("tbl"), w("tr"), w("tc")


@dataclass(slots=True, eq=False)
class Run:
    """A run and the text it shows."""

    element: Element
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
    runs: list[Run] = field(default_factory=list)
    text: str = ""

    @property
    def properties(self) -> Element | None:
        """The paragraph's `w:pPr`."""
        return self.element.find(w("pPr"))


@dataclass(slots=True, eq=False)
class Cell:
    """A table cell, its place in the grid counted from 0, and the columns it spans."""

    element: Element
    row: Row
    column: int
    span: int
    paragraphs: list[Paragraph] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The texts of the cell's paragraphs, a line each."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def merged_down(self) -> str:
        """`restart` where a cell over several rows begins, `continue` where it goes on."""
        found = self.element.find(f"{w('tcPr')}/{w('vMerge')}")
        return "" if found is None else attribute(found, "val") or "continue"


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
        return self.element.find(f"{w('trPr')}/{w(name)}")


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
        grid = self.element.find(w("tblGrid"))
        return 0 if grid is None else len(grid.findall(w("gridCol")))

    @property
    def first_number(self) -> int:
        """The number of the table's first paragraph, or 0."""
        numbers = (p.number for row in self.rows for cell in row.cells for p in cell.paragraphs)
        return min(numbers, default=0)

    def property(self, name: str) -> Element | None:
        """An element of the table's `w:tblPr`."""
        return self.element.find(f"{w('tblPr')}/{w(name)}")


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
    tagged: Mapping[str, list[Element]]
    holders: Mapping[Element, Paragraph]

    @property
    def texts(self) -> tuple[str, ...]:
        """The text of each paragraph."""
        return tuple(paragraph.text for paragraph in self.paragraphs)

    def all(self, *names: str) -> Iterator[Element]:
        """Every element of these names in WordprocessingML, name by name."""
        for name in names:
            yield from self.tagged.get(w(name), ())

    def line(self, element: Element) -> int:
        """The number of the paragraph that is `element` or holds it, or 0 outside paragraphs."""
        for place in (element, *element.iterancestors(_P)):
            if place in self.holders:
                return self.holders[place].number
        return 0


def read_story(root: Element) -> Story:
    """The story of a part or of a piece of one."""
    reader = _Reader()
    reader.visit(root, _Place())
    return Story(
        root,
        tuple(reader.paragraphs),
        tuple(reader.tables),
        tuple(reader.fields.found),
        reader.tagged,
        {paragraph.element: paragraph for paragraph in reader.paragraphs},
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """What holds the elements that are being visited."""

    paragraph: Paragraph | None = None
    run: Run | None = None
    table: Table | None = None
    row: Row | None = None
    cell: Cell | None = None


@dataclass(slots=True)
class _Reader:
    paragraphs: list[Paragraph] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    tagged: dict[str, list[Element]] = field(default_factory=dict)
    fields: FieldReader = field(default_factory=FieldReader)

    def visit(self, root: Element, place: _Place) -> None:
        for child in root:
            tag = child.tag
            if not isinstance(tag, str) or tag == FALLBACK:
                continue
            self.tagged.setdefault(tag, []).append(child)
            self.fields.enter(child)
            inside = self._inside(tag, child, place)
            if len(child):
                self.visit(child, inside)
            elif place.paragraph is not None:
                sign = _sign(tag, child)
                if sign and not self.fields.asking:
                    place.paragraph.text += sign
                    if place.run is not None:
                        place.run.text += sign
            self.fields.leave(child)

    def _inside(self, tag: str, child: Element, place: _Place) -> _Place:
        if tag == _R:
            run = Run(child)
            if place.paragraph is not None:
                place.paragraph.runs.append(run)
            return _Place(place.paragraph, run, place.table, place.row, place.cell)
        if tag == _P:
            number = len(self.paragraphs) + 1
            named = child.find(_STYLE)
            style = "" if named is None else attribute(named, "val")
            paragraph = Paragraph(child, number, style, place.cell, place.paragraph)
            self.paragraphs.append(paragraph)
            if place.cell is not None:
                place.cell.paragraphs.append(paragraph)
            return _Place(paragraph, None, place.table, place.row, place.cell)
        if tag == _TC and place.row is not None:
            cell = _cell(child, place.row)
            place.row.cells.append(cell)
            return _Place(None, None, place.table, place.row, cell)
        if tag == _TR and place.table is not None:
            left_out = (_count(child, "gridBefore"), _count(child, "gridAfter"))
            row = Row(child, place.table, len(place.table.rows), left_out)
            place.table.rows.append(row)
            return _Place(None, None, place.table, row, place.cell)
        if tag == _TBL:
            table = Table(child, len(self.tables) + 1, place.cell)
            self.tables.append(table)
            return _Place(None, None, table, None, place.cell)
        return place


def _cell(element: Element, row: Row) -> Cell:
    before = row.cells[-1] if row.cells else None
    column = before.column + before.span if before else row.left_out[0]
    span = element.find(f"{w('tcPr')}/{w('gridSpan')}")
    return Cell(element, row, column, _number(span, 1))


def _count(row: Element, name: str) -> int:
    return _number(row.find(f"{w('trPr')}/{w(name)}"), 0)


def _number(element: Element | None, default: int) -> int:
    value = "" if element is None else attribute(element, "val")
    return int(value) if value.isdecimal() else default


def _sign(tag: str, element: Element) -> str:
    if tag == _T:
        return element.text or ""
    if tag == _BR:
        return "\n" if attribute(element, "type") in ("", "textWrapping") else ""
    if tag == _TAB:
        parent = element.getparent()
        # The same name is a tab stop among a paragraph's properties.
        return "" if parent is not None and parent.tag == w("tabs") else "\t"
    return _SIGNS.get(tag, "")
