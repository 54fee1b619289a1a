"""Turn the figures that are to be filled in into a workbook, a sheet for each owner.

Every cell is text, the open ones too (number format `@`): Excel and Calc keep what is typed into
such a cell, so `6,39` and `7 429` stay, `7-8` does not become the eighth of July, and nothing
depends on the language of the reader's computer. A text that begins as a formula does is typed as
text and carries `quotePrefix`, which keeps Excel from taking it for one when the cell is edited.

Earlier values, names and units are locked by the sheet's protection, without a password: it guards
against slips, and what was changed all the same is found when the sheet is read. A sheet that no
menu of Excel shows remembers what was exported.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from textwrap import wrap
from typing import Literal

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from compiler.document.registry import made_at
from compiler.exchange.package import canonical
from compiler.exchange.rows import (
    COLUMNS,
    HIDDEN,
    HIDDEN_COLUMNS,
    OPEN,
    VERSION,
    Entry,
    SheetRow,
    digest,
    entry,
    locked_texts,
    open_rows,
    owners,
    unit_text,
)
from compiler.model.figures import Status
from compiler.model.plan import Plan

Words = Mapping[str, str]

LONGEST_TITLE = 31
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_ALIVE = ("=", "+", "-", "@", "\t", "\r")
"""Signs that begin a formula, or stand before one when text is pasted."""

COLUMN_WORDS = {
    "id": "sheet-id",
    "name": "sheet-name",
    "definition": "sheet-definition",
    "unit": "sheet-unit",
    "period": "sheet-period",
    "kind": "sheet-kind",
    "earlier": "sheet-earlier",
    "value": "sheet-value",
    "status": "sheet-status",
    "source": "sheet-source",
    "comment": "sheet-comment",
    "done": "sheet-done",
}
STATUS_WORDS = {Status.PRELIMINARY.name: "sheet-preliminary", Status.FINAL.name: "sheet-final"}
"""The heading of each column and the names of each status, by their keys in the catalogue."""

_WIDTHS = {
    "id": 24,
    "name": 32,
    "definition": 30,
    "unit": 11,
    "period": 11,
    "kind": 12,
    "earlier": 20,
    "value": 16,
    "status": 15,
    "source": 22,
    "comment": 26,
    "done": 12,
}
_FONT, _LINE_POINTS = "Calibri", 15
_EXAMPLES = {0: "7 429", 1: "8,8", 2: "6,39"}

# Dark blue under white is 11:1, grey under black 17:1; a locked cell is told by both.
_HEAD_FILL = PatternFill("solid", fgColor="FF1F3864")
_LOCKED_FILL = PatternFill("solid", fgColor="FFF2F2F2")
_LINE = Side("thin", color="FF8C8C8C")
_BORDER = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_TOP = Alignment(vertical="top", wrap_text=True)


def export(
    plan: Plan, words: Words, owner: str | None = None, made: datetime | None = None
) -> bytes:
    """The workbook of one owner, by id, or of every owner: the same bytes for the same plan.

    `words` is the catalogue in the language of the sheets, `made` the time that the workbook tells
    of its saving, the plan's own day where it is None. Raises ValueError where there is
    nothing to fill in.
    """
    rows = [r for r in open_rows(plan) if owner is None or r.indicator.owner.id == owner]
    if not rows:
        raise ValueError(f"nothing to fill in for {owner}")
    book = Workbook()
    book.remove(book.worksheets[0])
    saved = made_at(plan, made).astimezone(UTC).replace(tzinfo=None)
    book.properties.creator = plan.meta.municipality
    book.properties.title = words["sheet-title"].format(title=plan.meta.title)
    book.properties.language = words["language-tag"]
    book.properties.created = book.properties.modified = saved
    book.security = WorkbookProtection(lockStructure=True)
    named = owners(tuple(rows), plan)
    titles = sheet_titles(named.values())
    remembered: list[dict[str, str]] = []
    for id_, title in zip(named, titles, strict=True):
        own = [row for row in rows if row.indicator.owner.id == id_]
        _owner_sheet(book.create_sheet(title), own, plan, words)
        remembered += (
            _remembered(row, title, at, plan, words) for at, row in enumerate(own, start=2)
        )
    _hidden_sheet(book.create_sheet(HIDDEN), remembered, plan, words)
    packed = io.BytesIO()
    book.save(packed)
    return canonical(packed.getvalue(), saved)


def sheet_titles(names: Iterable[str]) -> tuple[str, ...]:
    """A sheet title for each name: at most 31 characters, none that Excel forbids, none twice."""
    titles: list[str] = []
    # Excel keeps History for itself, and compares titles without regard to case.
    taken = {HIDDEN, "history"}
    for name in names:
        whole = " ".join(name.translate(_FORBIDDEN).split()).strip("'") or "–"
        title, number = whole[:LONGEST_TITLE].strip(), 1
        while title.lower() in taken:
            number += 1
            end = f" ({number})"
            title = whole[: LONGEST_TITLE - len(end)].strip() + end
        taken.add(title.lower())
        titles.append(title)
    return tuple(titles)


# --- a sheet ----------------------------------------------------------------------------------


def _owner_sheet(sheet: Worksheet, rows: Sequence[SheetRow], plan: Plan, words: Words) -> None:
    for number, column in enumerate(COLUMNS, start=1):
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = _WIDTHS[column]
        cell = _write(sheet, 1, number, words[COLUMN_WORDS[column]])
        cell.font = Font(name=_FONT, size=11, bold=True, color="FFFFFFFF")
        cell.fill, cell.border, cell.alignment = _HEAD_FILL, _BORDER, _TOP
    sheet.row_dimensions[1].height = 2 * _LINE_POINTS
    for at, row in enumerate(rows, start=2):
        texts = {**locked_texts(row, plan, words), **open_texts(entry(row), words)}
        for number, column in enumerate(COLUMNS, start=1):
            cell = _write(sheet, at, number, texts[column])
            cell.border, cell.alignment, cell.font = _BORDER, _TOP, Font(name=_FONT, size=11)
            if _is_open(row, column):
                cell.protection = Protection(locked=False)
            else:
                cell.fill = _LOCKED_FILL
        sheet.row_dimensions[at].height = _LINE_POINTS * _lines(texts)
    _validate(sheet, rows, plan, words)
    _set_up(sheet, plan, words)


def _lines(texts: Mapping[str, str]) -> int:
    """Lines that the highest cell of a row takes: Calc does not work it out for itself."""
    wrapped = (wrap(text, _WIDTHS[column] - 1) for column, text in texts.items())
    return max(1, *(len(lines) for lines in wrapped))


def open_texts(said: Entry, words: Words) -> dict[str, str]:
    """What the open cells of a row show, by column."""
    return {
        "value": said.value,
        "status": words[STATUS_WORDS[said.status]] if said.status else "",
        "source": said.source,
        "comment": said.comment,
        "done": words["sheet-yes"] if said.value else words["sheet-no"],
    }


def _is_open(row: SheetRow, column: str) -> bool:
    return column in (("value", "done") if row.budgeted else OPEN)


def _write(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    """A cell that is text whatever it holds."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    if text:
        cell.value = text
        cell.data_type = "s"  # openpyxl has taken =1+1 for a formula and #REF! for an error
    cell.number_format = "@"
    cell.quotePrefix = text.startswith(_ALIVE)
    return cell


def _set_up(sheet: Worksheet, plan: Plan, words: Words) -> None:
    sheet.freeze_panes = "C2"
    sheet.protection.sheet = True
    # Columns may be widened and rows made higher; nothing else but the open cells.
    sheet.protection.formatColumns = sheet.protection.formatRows = False
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    # An ampersand begins a code in a header.
    named = f"{plan.meta.title} – {sheet.title}".replace("&", "&&")
    sheet.HeaderFooter.oddHeader = HeaderFooterItem(left=_HeaderFooterPart(text=named))
    sheet.HeaderFooter.oddFooter = HeaderFooterItem(
        right=_HeaderFooterPart(text=words["sheet-page"])
    )


# --- what a cell says when it is entered ------------------------------------------------------


def _validate(sheet: Worksheet, rows: Sequence[SheetRow], plan: Plan, words: Words) -> None:
    """Prompts and checks on the open cells. Excel allows 32 characters in a title, 255 in a text.

    The checks are for whoever types; what is pasted passes them, and is found when it is read.
    """
    cells: dict[str, list[str]] = {}
    for at, row in enumerate(rows, start=2):
        prompt = _value_prompt(row, plan, words)
        cells.setdefault(prompt, []).append(f"{_letter('value')}{at}")
    for prompt, at_cells in cells.items():
        first = at_cells[0]
        no_sign = (f'ISERROR(FIND("{sign}",{first}))' for sign in (".", "%", "="))
        in_words = prompt == words["sheet-words-prompt"]
        formula = f"LEN({first})<=250" if in_words else f"AND({','.join(no_sign)})"
        _add(sheet, " ".join(at_cells), "custom", formula, "value", prompt, words)
    last = len(rows) + 1
    statuses = ",".join(words[key] for key in STATUS_WORDS.values())
    answers = f"{words['sheet-yes']},{words['sheet-no']}"
    checks: tuple[tuple[str, Literal["custom", "list"], str, str], ...] = (
        ("status", "list", f'"{statuses}"', words["sheet-status-prompt"]),
        ("source", "custom", f"LEN({_letter('source')}2)<=250", words["sheet-source-prompt"]),
        ("comment", "custom", f"LEN({_letter('comment')}2)<=1000", words["sheet-comment-prompt"]),
        ("done", "list", f'"{answers}"', words["sheet-done-prompt"]),
    )
    for column, kind, formula, prompt in checks:
        cells_of = f"{_letter(column)}2:{_letter(column)}{last}"
        _add(sheet, cells_of, kind, formula, column, prompt, words)


def _add(
    sheet: Worksheet,
    cells: str,
    kind: Literal["custom", "list"],
    formula: str,
    column: str,
    prompt: str,
    words: Words,
) -> None:
    errors = {"value": words["sheet-value-error"], "list": words["sheet-list-error"]}
    told = errors.get(column) or errors.get(kind) or words["sheet-long-error"]
    sheet.add_data_validation(
        DataValidation(
            type=kind,
            formula1=formula,
            allow_blank=True,
            sqref=cells,
            showInputMessage=True,
            showErrorMessage=True,
            errorStyle="stop",
            promptTitle=words[COLUMN_WORDS[column]][:32],
            prompt=prompt[:255],
            errorTitle=words["sheet-error-title"][:32],
            error=told[:225],
        )
    )


def _value_prompt(row: SheetRow, plan: Plan, words: Words) -> str:
    if row.in_words:
        return words["sheet-words-prompt"]
    decimals = row.indicator.decimals
    example = "6,39" if decimals is None else _EXAMPLES.get(decimals, "0," + "1234567"[:decimals])
    return words["sheet-value-prompt"].format(unit=unit_text(row, plan), example=example)


def _letter(column: str) -> str:
    return get_column_letter(COLUMNS.index(column) + 1)


# --- what was exported ------------------------------------------------------------------------


def _remembered(row: SheetRow, title: str, at: int, plan: Plan, words: Words) -> dict[str, str]:
    id_, kind, period = row.key
    said = entry(row)
    texts = {
        **locked_texts(row, plan, words),
        "sheet": title,
        "row": str(at),
        "id": id_,
        "kind": kind,
        "period": period,
        "value": said.value,
        "status": said.status,
        "source": said.source,
        "comment": said.comment,
    }
    return {**texts, "hash": digest(texts)}


def _hidden_sheet(
    sheet: Worksheet, rows: Sequence[Mapping[str, str]], plan: Plan, words: Words
) -> None:
    sheet.sheet_state = "veryHidden"
    sheet.protection.sheet = True
    head = (("plan", plan.meta.id), ("version", str(VERSION)), ("language", words["language-tag"]))
    lines = (*head, HIDDEN_COLUMNS, *([row[c] for c in HIDDEN_COLUMNS] for row in rows))
    for at, line in enumerate(lines, start=1):
        for number, text in enumerate(line, start=1):
            _write(sheet, at, number, text)
