"""Claims on tables: whole cells, a grid that adds up, headers that repeat, rows that hold."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, error, warning
from compiler.finish.opened import Opened
from compiler.finish.wordml import Element, attribute, elements, neighbour, switched_on, w

_WHERE = "word/document.xml"


def cells_end_in_paragraphs(opened: Opened) -> Iterator[Diagnostic]:
    """Each cell ends in a paragraph; Word calls the file damaged otherwise."""
    for member, root in opened.stories.items():
        for cell in elements(root):
            if cell.tag != w("tc"):
                continue
            paragraphs = cell.findall(w("p"))
            if not paragraphs or neighbour(paragraphs[-1], after=True) is not None:
                yield error("proof-cell-ending", opened.at(member))


def grids_add_up(opened: Opened) -> Iterator[Diagnostic]:
    """In each row the cells, with what they span and leave out, are as many as the columns."""
    for member, root in opened.stories.items():
        tables = [element for element in elements(root) if element.tag == w("tbl")]
        for number, table in enumerate(tables, 1):
            grid = table.find(w("tblGrid"))
            columns = 0 if grid is None else len(grid.findall(w("gridCol")))
            for row_number, row in enumerate(_rows(table), 1):
                cells = _width(row)
                if cells != columns:
                    yield error(
                        "proof-table-grid",
                        opened.at(member),
                        table=number,
                        row=row_number,
                        cells=cells,
                        columns=columns,
                    )


def header_rows_marked(opened: Opened) -> Iterator[Diagnostic]:
    """A table of more than one row marks its first as a header, to be repeated and read out."""
    for number, table in enumerate(_body_tables(opened), 1):
        rows = _rows(table)
        if len(rows) > 1 and not switched_on(rows[0].find(f"{w('trPr')}/{w('tblHeader')}")):
            yield warning("proof-table-header", opened.at(_WHERE), table=number)


def rows_hold_together(opened: Opened) -> Iterator[Diagnostic]:
    """No row of a table with a header breaks over two pages."""
    for number, table in enumerate(_body_tables(opened), 1):
        rows = _rows(table)
        loose = [r for r in rows if not switched_on(r.find(f"{w('trPr')}/{w('cantSplit')}"))]
        if len(rows) > 1 and loose:
            yield warning("proof-row-splits", opened.at(_WHERE), table=number, rows=len(loose))


def _body_tables(opened: Opened) -> list[Element]:
    return [element for element in elements(opened.body) if element.tag == w("tbl")]


def _rows(table: Element) -> list[Element]:
    """The table's own rows, also those inside content controls, not those of tables in it."""
    return [row for row in table.iter(w("tr")) if next(row.iterancestors(w("tbl")), None) is table]


def _width(row: Element) -> int:
    cells = [c for c in row.iter(w("tc")) if next(c.iterancestors(w("tr")), None) is row]
    spans = sum(_number(cell.find(f"{w('tcPr')}/{w('gridSpan')}"), 1) for cell in cells)
    left_out = sum(
        _number(row.find(f"{w('trPr')}/{w(name)}"), 0) for name in ("gridBefore", "gridAfter")
    )
    return spans + left_out


def _number(element: Element | None, default: int) -> int:
    value = "" if element is None else attribute(element, "val")
    return int(value) if value.isdecimal() else default
