"""Hold a workbook's sheets against their parts: each has one, and no cell of it stands twice.

openpyxl leaves out a sheet whose part is missing, takes a cell wherever it stands in the part, and
of two cells with one name the last. Excel calls such a file damaged; which of two values was meant
nobody can tell.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from openpyxl.reader.excel import ExcelReader
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import coordinate_to_tuple

from compiler.diagnostic import Diagnostic, error
from compiler.span import Span

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ROW, _CELL = f"{_MAIN}row", f"{_MAIN}c"
_TABLE = (f"{_MAIN}worksheet", f"{_MAIN}sheetData")
_WORKSHEET = "/worksheet"

_At = tuple[int, int]


def part_faults(xlsx: bytes, name: str) -> list[Diagnostic]:
    """A finding for each sheet of `xlsx` without a part, and for the first cell of each that stands
    twice, or outside the table of cells. openpyxl has opened the workbook."""
    found = []
    reader = ExcelReader(io.BytesIO(xlsx))
    reader.read_manifest()
    reader.read_workbook()
    with zipfile.ZipFile(io.BytesIO(xlsx)) as archive:
        members = set(archive.namelist())
        for sheet, tie in reader.parser.find_sheets():
            span = Span(f"{name}!{sheet.name}")
            if tie.target not in members:
                found.append(error("sheet-part-missing", span, sheet=sheet.name))
            elif tie.Type.endswith(_WORKSHEET):
                found += _cell_faults(archive.read(tie.target), span)
    return found


def _cell_faults(part: bytes, span: Span) -> list[Diagnostic]:
    try:
        place = next(_astray(part), None)
    except (ElementTree.ParseError, ValueError) as fault:
        return [error("sheet-damaged", span, detail=fault)]
    if place is None:
        return []
    cell = f"{get_column_letter(place[1])}{place[0]}"
    return [error("sheet-cell-twice", Span(span.path, *place), cell=cell)]


def _astray(part: bytes) -> Iterator[_At]:
    """The rows and columns of cells that stand a second time, or where no cell belongs."""
    met: set[_At] = set()
    open_: list[str] = []
    row = column = 0
    for event, element in ElementTree.iterparse(io.BytesIO(part), ("start", "end")):
        if event == "end":
            open_.pop()
            if element.tag == _ROW:
                element.clear()
            continue
        if element.tag == _ROW:
            row, column = int(element.get("r", row + 1)), 0
        elif element.tag == _CELL:
            named = element.get("r")
            place = coordinate_to_tuple(named) if named else (row, column + 1)
            column = place[1]
            if place in met or tuple(open_) != (*_TABLE, _ROW):
                yield place
            met.add(place)
        open_.append(element.tag)
