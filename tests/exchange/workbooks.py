"""Workbooks to test with: those of the real plan, filled in, and saved by the real Calc."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from compiler import catalogue
from compiler.diagnostic import Diagnostic
from compiler.exchange.rows import COLUMNS
from compiler.exchange.sheet import export
from compiler.load.load import load
from compiler.model.plan import Plan

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "sources"
WORDS = catalogue.words("sv")


@cache
def real_plan() -> Plan:
    """The plan of the repository's own sources."""
    return load(SOURCES).plan


@cache
def staff_workbook() -> bytes:
    """What is exported to HR from the repository's own sources."""
    return export(real_plan(), WORDS, "hr")


def opened(xlsx: bytes) -> Workbook:
    """A workbook to look into or to fill in."""
    return openpyxl.load_workbook(io.BytesIO(xlsx))


def saved(book: Workbook) -> bytes:
    """A workbook as openpyxl saves it."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def row_of(sheet: Worksheet, id_: str, period: str = "2013") -> int:
    """The row of a figure."""
    for row in range(2, sheet.max_row + 1):
        if (sheet.cell(row, 1).value, sheet.cell(row, 5).value) == (id_, period):
            return row
    raise LookupError(id_, period)


def fill(sheet: Worksheet, id_: str, period: str = "2013", **columns: Any) -> str:
    """Type into a row's cells, texts as texts; returns the last cell's name."""
    row = row_of(sheet, id_, period)
    name = ""
    for column, value in columns.items():
        cell = sheet.cell(row, COLUMNS.index(column) + 1)
        cell.value = value
        if isinstance(value, str) and not value.startswith("="):
            cell.data_type = "s"
        name = cell.coordinate
    return name


def codes(found: tuple[Diagnostic, ...]) -> list[tuple[str, str]]:
    """Each finding's cell and code."""
    return [(dict(d.particulars).get("cell", ""), d.code) for d in found]


# --- the real Calc ----------------------------------------------------------------------------


@cache
def _calc_works() -> bool:
    """Whether there is a LibreOffice with Calc in it; Writer alone is often all there is."""
    soffice = shutil.which("soffice")
    if soffice is None:
        return False
    parts = Path(soffice).resolve().parent
    return any(any(parts.glob(name)) for name in ("libsclo.so", "sclo.dll", "libsclo.dylib"))


needs_calc = pytest.mark.skipif(
    not _calc_works() and not os.environ.get("VP_REQUIRE_OUTSIDERS"),
    reason="LibreOffice Calc is not installed",
)


def by_calc(folder: Path, xlsx: bytes, kind: str = "xlsx") -> bytes:
    """What the real Calc makes of a workbook when it opens it and saves it as `kind`."""
    source, out = folder / "source.xlsx", folder / "out"
    source.write_bytes(xlsx)
    wanted = {"xlsx": "xlsx:Calc MS Excel 2007 XML", "csv": "csv:Text - txt - csv (StarCalc)"}
    command = [
        str(shutil.which("soffice")),
        "--headless",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--convert-to",
        wanted[kind] + (":44,34,76,1,,0,false,true,false,true" if kind == "csv" else ""),
        "--outdir",
        str(out),
        str(source),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return (out / f"source.{kind}").read_bytes()
