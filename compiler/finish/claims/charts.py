"""Claims on charts: what is drawn, what can be edited and what is told are the promised numbers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from compiler.diagnostic import Diagnostic, error
from compiler.finish.opened import Opened
from compiler.finish.wordml import DOCUMENT, WP, Element, R, parse
from compiler.model.blocks import Chart
from compiler.word.package import PackageRefused, read_members

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_SHEET = "xl/worksheets/sheet1.xml"
_WORKBOOK = frozenset(
    {
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        _SHEET,
    }
)

_Grid = dict[str, str]
"""What stands in each cell, by its name: names in column A, series from column B on."""


def charts_as_promised(opened: Opened) -> Iterator[Diagnostic]:
    """Each chart draws the promised names and numbers, and its workbook holds the same.

    Its description is the promised one, and the workbook is nothing but its one sheet: what is
    embedded could otherwise be anything.
    """
    drawn = [e for e in opened.main.named(f"{{{WP}}}inline") if _asked(e)]
    for number, (chart, inline) in enumerate(zip_longest(opened.promise.charts, drawn), 1):
        where = opened.at(DOCUMENT, opened.main.line(inline)) if inline is not None else None
        if chart is None or where is None:
            yield error("proof-chart", where or chart.span, chart=number, cell="", found="")
            continue
        promised = _promised(chart)
        part, workbook = _parts(opened, _asked(inline))
        told = next((str(e.get("descr", "")) for e in inline.iter(f"{{{WP}}}docPr")), "")
        found = {
            "descr": told,
            **(_drawn(opened.roots[part]) if part in opened.roots else {}),
        }
        held = _held(opened.members.get(workbook, b""))
        for cell in sorted({*promised, *found, *held} - {"descr"}):
            texts = {grid.get(cell, "") for grid in (promised, found, held)}
            if len(texts) > 1:
                yield _differs(chart, number, cell, ", ".join(sorted(texts)))
                break
        else:
            if told != chart.description:
                yield _differs(chart, number, "descr", told)


def chart_workbooks(opened: Opened) -> frozenset[str]:
    """The members that are workbooks of charts, which `charts_as_promised` looks into."""
    return frozenset(
        relation.target
        for relation in opened.relationships
        if relation.source.startswith("word/charts/") and relation.type.endswith("/package")
    )


def _differs(chart: Chart, number: int, cell: str, found: str) -> Diagnostic:
    return error("proof-chart", chart.span, chart=number, cell=cell, found=found)


def _asked(inline: Element) -> str:
    """The id of the relationship by which a drawing asks for its chart, or nothing."""
    return next((str(e.get(f"{{{R}}}id", "")) for e in inline.iter(f"{_C}chart")), "")


def _parts(opened: Opened, id_: str) -> tuple[str, str]:
    """The members that draw a chart and that hold its workbook."""
    ties = {(r.source, r.id): r.target for r in opened.relationships if not r.external}
    part = ties.get((DOCUMENT, id_), "")
    outside = opened.roots[part].find(f"{_C}externalData") if part in opened.roots else None
    asked = "" if outside is None else str(outside.get(f"{{{R}}}id", ""))
    return part, ties.get((part, asked), "")


def _promised(chart: Chart) -> _Grid:
    grid = {f"A{row}": name for row, name in enumerate(chart.categories, 2)}
    for column, series in enumerate(chart.series):
        grid[f"{_letter(column)}1"] = series.name
        for row, value in enumerate(series.values, 2):
            if value is not None:
                grid[f"{_letter(column)}{row}"] = f"{value:f}"
    return grid


def _drawn(root: Element) -> _Grid:
    grid: _Grid = {}
    for column, series in enumerate(root.iter(f"{_C}ser")):
        letter = _letter(column)
        for tag, name, first in (("tx", letter, 1), ("cat", "A", 2), ("val", letter, 2)):
            for point in series.iterfind(f"{_C}{tag}//{_C}pt"):
                value = point.findtext(f"{_C}v") or ""
                cell = f"{name}{int(str(point.get('idx', 0))) + first}"
                # Each series repeats the names of the categories.
                same = grid.get(cell, value) == value
                grid[cell] = value if same else f"{grid[cell]} / {value}"
    return grid


def _held(workbook: bytes) -> _Grid:
    """The cells of a chart's workbook; nothing where it is no workbook, or more than one sheet."""
    try:
        members = read_members(workbook)
        sheet = parse(members[_SHEET], _SHEET) if members.keys() == _WORKBOOK else None
    except PackageRefused:
        return {}
    cells = () if sheet is None else sheet.iter(f"{_S}c")
    return {str(cell.get("r", "")): "".join(map(str, cell.itertext())) for cell in cells}


def _letter(column: int) -> str:
    """The letter of a series' column; no chart that can be read has 25 series."""
    return chr(ord("B") + column)
