"""Claims on tables: whole cells, a grid that adds up, rows that hold, a value where one is due."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, error, warning
from compiler.finish.opened import Opened
from compiler.finish.story import Cell, Row, Table
from compiler.finish.wordml import DOCUMENT, neighbour, switched_on, w

_SHOWN = ("drawing", "pict", "object", "sym")


def cells_end_in_paragraphs(opened: Opened) -> Iterator[Diagnostic]:
    """Each cell ends in a paragraph; Word calls the file damaged otherwise."""
    for member, story in opened.stories.items():
        for cell in story.all("tc"):
            if len(cell) and cell[-1].tag == w("p"):
                continue
            paragraphs = cell.findall(w("p"))
            if not paragraphs or neighbour(paragraphs[-1], after=True) is not None:
                yield error("proof-cell-ending", opened.at(member))


def grids_add_up(opened: Opened) -> Iterator[Diagnostic]:
    """In each row the cells, with what they span and leave out, are as many as the columns."""
    for member, story in opened.stories.items():
        for table in story.tables:
            columns = table.columns
            for number, row in enumerate(table.rows, 1):
                if row.width != columns:
                    yield error(
                        "proof-table-grid",
                        opened.at(member, table.first_number),
                        table=table.number,
                        row=number,
                        cells=row.width,
                        columns=columns,
                    )


def spans_consistent(opened: Opened) -> Iterator[Diagnostic]:
    """A cell that goes on from the row above has one there, as wide and in the same columns."""
    for member, story in opened.stories.items():
        for table in story.tables:
            above: Row | None = None
            for number, row in enumerate(table.rows, 1):
                if any(not _goes_on_from(cell, above) for cell in row.cells):
                    where = opened.at(member, table.first_number)
                    yield error("proof-table-span", where, table=table.number, row=number)
                above = row


def rows_hold_together(opened: Opened) -> Iterator[Diagnostic]:
    """No row of a table with a header breaks over two pages."""
    for table in opened.main.tables:
        loose = [row for row in table.rows if not switched_on(row.property("cantSplit"))]
        if len(table.rows) > 1 and loose:
            where = opened.at(DOCUMENT, table.first_number)
            yield warning("proof-row-splits", where, table=table.number, rows=len(loose))


def cells_filled(opened: Opened) -> Iterator[Diagnostic]:
    """No cell below a header is empty: a value to be added has its mark, and none due a dash."""
    for table in opened.main.tables:
        headed = table.rows and switched_on(table.rows[0].property("tblHeader"))
        for number, row in enumerate(table.rows[1:] if headed else (), 2):
            for cell in row.cells:
                if _is_empty(cell, table):
                    at = cell.paragraphs[0].number if cell.paragraphs else table.first_number
                    yield error(
                        "proof-cell-empty",
                        opened.at(DOCUMENT, at),
                        table=table.number,
                        row=number,
                        column=cell.column + 1,
                    )


def _goes_on_from(cell: Cell, above: Row | None) -> bool:
    if cell.merged_down != "continue":
        return True
    candidates = above.cells if above else []
    return any((c.column, c.span) == (cell.column, cell.span) and c.merged_down for c in candidates)


def _is_empty(cell: Cell, table: Table) -> bool:
    if cell.text.strip() or cell.merged_down == "continue":
        return False
    return not any(True for _ in cell.element.iter(*(w(name) for name in _SHOWN)))
