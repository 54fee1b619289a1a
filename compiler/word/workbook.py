"""The workbook that is embedded beside a chart: its numbers, for whoever edits the chart in Word.

One sheet: names in the first column from the second row, a column for each series with its name on
top. The smallest package that Excel and LibreOffice open (ECMA-376 part 1, 12.2); texts stand in
their cells, so there is no table of strings.
"""

from __future__ import annotations

from html import escape

from compiler.model.blocks import Chart
from compiler.word.package import CONTENT_TYPES, ROOT_RELATIONSHIPS, write_package

SHEET = "Diagram"
WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def chart_workbook(chart: Chart) -> bytes:
    """The numbers of a chart as XLSX bytes, the same each time."""
    main = f"{WORKBOOK_TYPE}.main+xml"
    sheet = WORKBOOK_TYPE.replace(".sheet", ".worksheet+xml")
    return write_package(
        {
            CONTENT_TYPES: (
                f'{_DECLARED}<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
                'content-types"><Default Extension="rels" ContentType="application/'
                'vnd.openxmlformats-package.relationships+xml"/>'
                f'<Override PartName="/xl/workbook.xml" ContentType="{main}"/>'
                f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{sheet}"/></Types>'
            ).encode(),
            ROOT_RELATIONSHIPS: _tied("officeDocument", "xl/workbook.xml"),
            "xl/workbook.xml": (
                f'{_DECLARED}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
                f'<sheet name="{SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>'
            ).encode(),
            "xl/_rels/workbook.xml.rels": _tied("worksheet", "worksheets/sheet1.xml"),
            "xl/worksheets/sheet1.xml": _sheet(chart).encode(),
        }
    )


def cell_name(column: int, row: int) -> str:
    """A cell's absolute name, its column counted from 0 and its row from 1: `$B$2`."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"${letters}${row}"


def _tied(kind: str, target: str) -> bytes:
    return (
        f'{_DECLARED}<Relationships xmlns="{_RELATIONSHIPS}"><Relationship Id="rId1"'
        f' Type="{_OFFICE}/{kind}" Target="{target}"/></Relationships>'
    ).encode()


def _sheet(chart: Chart) -> str:
    head = ["", *(series.name for series in chart.series)]
    rows = [_row(1, [_text(n, 1, text) for n, text in enumerate(head) if text])]
    for at, name in enumerate(chart.categories):
        row = at + 2
        cells = [_text(0, row, name)]
        for column, series in enumerate(chart.series, 1):
            value = series.values[at]
            if value is not None:
                cells.append(f'<c r="{_plain(column, row)}"><v>{value:f}</v></c>')
        rows.append(_row(row, cells))
    return (
        f'{_DECLARED}<worksheet xmlns="{_MAIN}"><sheetData>{"".join(rows)}</sheetData></worksheet>'
    )


def _row(row: int, cells: list[str]) -> str:
    return f'<row r="{row}">{"".join(cells)}</row>'


def _text(column: int, row: int, text: str) -> str:
    inside = f'<is><t xml:space="preserve">{escape(text, quote=False)}</t></is>'
    return f'<c r="{_plain(column, row)}" t="inlineStr">{inside}</c>'


def _plain(column: int, row: int) -> str:
    return cell_name(column, row).replace("$", "")
