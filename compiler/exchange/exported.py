"""Open a workbook and tell what it remembers of its own making.

A hidden sheet holds the plan's id, the version of the sheet's form, the language, and for each
figure what was exported, with a hash that shows whether it is still so. LibreOffice saves a very
hidden sheet as a merely hidden one; it is known by its name.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator, Mapping
from contextlib import redirect_stdout
from dataclasses import dataclass

from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from compiler import catalogue
from compiler.diagnostic import Diagnostic, error
from compiler.exchange.package import refusal
from compiler.exchange.rows import (
    COLUMNS,
    HIDDEN,
    HIDDEN_COLUMNS,
    HIDDEN_HEAD,
    VERSION,
    Entry,
    Key,
    digest,
)
from compiler.exchange.sheet import STATUS_WORDS, open_texts
from compiler.model.figures import Kind
from compiler.model.plan import Plan
from compiler.span import Span

MOST_ROWS = 5_000
"""Rows of a sheet at most; a plan has some hundred figures in all."""

_NUMBER = re.compile(r"[0-9]{1,4}")


@dataclass(frozen=True, slots=True)
class Exported:
    """What the hidden sheet remembers: each figure's texts by column, and the sheets' language."""

    lines: Mapping[Key, Mapping[str, str]]
    words: Mapping[str, str]

    def at(self, sheet: str, row: int) -> Mapping[str, str] | None:
        """What was exported to a row of a sheet."""
        rows = (x for x in self.lines.values() if (x["sheet"], x["row"]) == (sheet, str(row)))
        return next(rows, None)


def read_exported(
    book: Workbook, plan: Plan, name: str
) -> tuple[Exported | None, list[Diagnostic]]:
    """What a workbook named `name` remembers, or why it cannot be held against this plan."""
    span = Span(name)
    hidden = worksheets(book).get(HIDDEN)
    if hidden is None:
        return None, [error("sheet-hidden-missing", span)]
    plan_id, version, language = (cell_text(hidden, row, 2) for row in (1, 2, 3))
    if not _NUMBER.fullmatch(version) or language not in catalogue.LANGUAGES:
        return None, [error("sheet-hidden-changed", Span(f"{name}!{HIDDEN}", 2), row=2)]
    if int(version) > VERSION:
        return None, [error("sheet-newer", span, found=version, known=VERSION)]
    if plan_id != plan.meta.id:
        return None, [error("sheet-other-plan", span, found=plan_id, wanted=plan.meta.id)]
    lines: dict[Key, Mapping[str, str]] = {}
    for at, line in enumerate(_lines(hidden), start=HIDDEN_HEAD + 1):
        if not _whole(line):
            return None, [error("sheet-hidden-changed", Span(f"{name}!{HIDDEN}", at), row=at)]
        lines[line["id"], line["kind"], line["period"]] = line
    return Exported(lines, catalogue.words(language)), []


def _whole(line: Mapping[str, str]) -> bool:
    """Whether a line of the hidden sheet is as it was written."""
    known = line["kind"] in tuple(Kind) and line["status"] in ("", *STATUS_WORDS)
    at = line["row"]
    return known and bool(_NUMBER.fullmatch(at)) and int(at) > 0 and digest(line) == line["hash"]


def _lines(hidden: Worksheet) -> Iterator[dict[str, str]]:
    """What the hidden sheet tells of each figure, up to its first empty row."""
    for at in range(HIDDEN_HEAD + 1, min(hidden.max_row, MOST_ROWS) + 1):
        texts = [cell_text(hidden, at, n) for n in range(1, len(HIDDEN_COLUMNS) + 1)]
        if not any(texts):
            return
        yield dict(zip(HIDDEN_COLUMNS, texts, strict=True))


def worksheets(book: Workbook) -> dict[str, Worksheet]:
    """The sheets of cells by title; a workbook may have sheets of charts too."""
    return {sheet.title: sheet for sheet in book.worksheets}


def cell_text(sheet: Worksheet, row: int, column: int) -> str:
    """A cell as text, whatever it holds; an empty one where nothing stands there."""
    value = sheet.cell(row, column).value
    return "" if value is None else str(value)


def filled_in(xlsx: bytes) -> bool:
    """Whether there is anything in the bytes that an export would lose: an open cell that is no
    longer as it was exported, or a file that is no export at all."""
    if refusal(xlsx, Span("")) is not None:
        return True
    book = opened(xlsx)
    if isinstance(book, str):
        return True
    sheets = worksheets(book)
    hidden = sheets.get(HIDDEN)
    if hidden is None:
        return True
    language = cell_text(hidden, 3, 2)
    words = catalogue.words(language if language in catalogue.LANGUAGES else "sv")
    return not all(
        _whole(line) and _as_exported(sheets[line["sheet"]], line, words)
        for line in _lines(hidden)
        if line["sheet"] in sheets
    )


def _as_exported(sheet: Worksheet, line: Mapping[str, str], words: Mapping[str, str]) -> bool:
    said = Entry(line["value"], line["status"], line["source"], line["comment"])
    return all(
        cell_text(sheet, int(line["row"]), COLUMNS.index(column) + 1) in (text, "")
        for column, text in open_texts(said, words).items()
    )


def opened(xlsx: bytes) -> Workbook | str:
    """The workbook, or in a few words why openpyxl cannot read it."""
    try:
        with warnings.catch_warnings(), redirect_stdout(io.StringIO()):
            # It warns of parts that it does not keep; nothing is saved from here. Of a style that
            # is not there it prints the number, amid what this program prints.
            warnings.simplefilter("ignore")
            return load_workbook(io.BytesIO(xlsx), keep_links=False)
    except Exception as fault:  # it raises whatever a faulty part leads to
        return f"{type(fault).__name__}: {fault}"[:200]
