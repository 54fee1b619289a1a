"""Tell in which special parts of its table a cell lies: header row, total row, bands, corners.

A table style gives each part a look of its own (`w:tblStylePr`); the table says which of them it
shows (`w:tblLook`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from compiler.finish.story import Cell, Table
from compiler.finish.wordml import attribute

_BITS: Mapping[str, int] = {
    "firstRow": 0x0020,
    "lastRow": 0x0040,
    "firstColumn": 0x0080,
    "lastColumn": 0x0100,
    "noHBand": 0x0200,
    "noVBand": 0x0400,
}


def table_style(table: Table) -> str:
    """The id of the style that the table names, or an empty text for the default."""
    named = table.property("tblStyle")
    return "" if named is None else attribute(named, "val")


def parts_shown(table: Table) -> dict[str, bool]:
    """Which special parts the table shows: told by attributes, or by bits in older files."""
    found = table.property("tblLook")
    if found is None:
        return {name: name.startswith("no") for name in _BITS}
    value = attribute(found, "val")
    bits = int(value, 16) if re.fullmatch("[0-9A-Fa-f]{1,4}", value) else 0
    shown = {}
    for name, bit in _BITS.items():
        told = attribute(found, name)
        shown[name] = told in ("1", "true", "on") if told else bool(bits & bit)
    return shown


def position(cell: Cell) -> tuple[object, ...]:
    """What tells a cell from another of its table that lies in other parts, and nothing else."""
    row = cell.row
    edges = (cell.column == 0, cell is row.cells[-1], row.index == 0, row is row.table.rows[-1])
    return (*edges, cell.column % 2, row.index % 2)


def parts_of(cell: Cell, shown: Mapping[str, bool]) -> tuple[str, ...]:
    """The parts in which the cell lies, the weakest first (ECMA-376 part 1, 17.7.6)."""
    row, rows = cell.row, cell.row.table.rows
    bands = []
    if not shown["noVBand"]:
        bands.append(f"band{1 + (cell.column - shown['firstColumn']) % 2}Vert")
    if not shown["noHBand"]:
        bands.append(f"band{1 + (row.index - shown['firstRow']) % 2}Horz")
    edges = {
        "firstCol": shown["firstColumn"] and cell.column == 0,
        "lastCol": shown["lastColumn"] and cell is row.cells[-1],
        "firstRow": shown["firstRow"] and row.index == 0,
        "lastRow": shown["lastRow"] and row is rows[-1],
    }
    corners = {
        "nwCell": edges["firstRow"] and edges["firstCol"],
        "neCell": edges["firstRow"] and edges["lastCol"],
        "swCell": edges["lastRow"] and edges["firstCol"],
        "seCell": edges["lastRow"] and edges["lastCol"],
    }
    named = (name for name, holds in (*edges.items(), *corners.items()) if holds)
    return ("wholeTable", *bands, *named)
