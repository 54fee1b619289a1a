"""Claims on tables that are read out: headers, no nesting, no merging, a description."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, warning
from compiler.finish.accessibility.table_parts import parts_shown
from compiler.finish.opened import Opened
from compiler.finish.story import Table
from compiler.finish.wordml import DOCUMENT, attribute, child, neighbour, switched_on
from compiler.span import Span


def header_rows_marked(opened: Opened) -> Iterator[Diagnostic]:
    """A table of more than one row marks its first as a header: repeated, read out, and shown.

    Word asks twice: the row says that it repeats (`w:tblHeader`), the table that its first row is
    special (`w:tblLook`).
    """
    for table in opened.main.tables:
        if len(table.rows) < 2:
            continue
        repeated = switched_on(table.rows[0].property("tblHeader"))
        if not repeated or not parts_shown(table)["firstRow"]:
            yield warning("proof-table-header", _place(opened, table), table=table.number)


def header_cells_filled(opened: Opened) -> Iterator[Diagnostic]:
    """No cell of a header row is blank: its words are read out before each cell below it."""
    for table in opened.main.tables:
        for cell in table.rows[0].cells if table.rows else ():
            if not cell.text.strip():
                yield warning(
                    "access-header-blank",
                    _place(opened, table),
                    table=table.number,
                    column=cell.column + 1,
                )


def tables_not_nested(opened: Opened) -> Iterator[Diagnostic]:
    """No table stands inside another."""
    for member, story in opened.stories.items():
        for table in story.tables:
            if table.outer is not None:
                where = opened.at(member, table.first_number)
                yield warning("access-table-nested", where, table=table.number)


def cells_not_merged(opened: Opened) -> Iterator[Diagnostic]:
    """No cell spans columns or rows: a reader who hears cell by cell loses the place."""
    for table in opened.main.tables:
        for number, row in enumerate(table.rows, 1):
            if any(cell.span > 1 or cell.merged_down for cell in row.cells):
                yield warning(
                    "access-cell-merged", _place(opened, table), table=table.number, row=number
                )


def tables_described(opened: Opened) -> Iterator[Diagnostic]:
    """Each table has a title, a description or a caption that tells what it holds."""
    captions = {
        name
        for name, style in opened.styles.items()
        if (named := child(style, "name")) is not None and attribute(named, "val") == "caption"
    }
    for table in opened.main.tables:
        told = (table.property("tblCaption"), table.property("tblDescription"))
        if any(t is not None and attribute(t, "val").strip() for t in told):
            continue
        before = neighbour(table.element, after=False)
        holder = None if before is None else opened.main.holders.get(before)
        if holder is None or holder.style not in captions:
            yield warning("access-table-untold", _place(opened, table), table=table.number)


def _place(opened: Opened, table: Table) -> Span:
    return opened.at(DOCUMENT, table.first_number)
