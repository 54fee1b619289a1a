"""Turn a workbook that has been filled in into changes, with every mistake in it at once.

Three things are held against each other: what was exported, which the workbook remembers, what
stands in it now, and what the sources say now. A row is left alone where the first two agree; where
all three differ, nobody but a person can tell which is right, and all three are shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TypeVar

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from compiler.diagnostic import Diagnostic, error, in_order, warning
from compiler.exchange.cells import Place, read_text
from compiler.exchange.exported import (
    MOST_ROWS,
    Exported,
    cell_text,
    opened,
    read_exported,
    worksheets,
)
from compiler.exchange.package import refusal
from compiler.exchange.parts import part_faults
from compiler.exchange.rows import (
    COLUMNS,
    HIDDEN,
    LOCKED,
    Entry,
    Key,
    SheetRow,
    entry,
    every_row,
    shown_value,
    unit_text,
)
from compiler.exchange.sheet import COLUMN_WORDS, STATUS_WORDS
from compiler.exchange.values import padded, read_value, same_value
from compiler.load.schema import MISSING_WORD
from compiler.model.figures import Kind, Status, Value
from compiler.model.plan import Plan
from compiler.span import Span


@dataclass(frozen=True, slots=True)
class Change:
    """A figure with what the sources say of it and what its owner has filled in.

    `value` is what `after.value` writes; `cell` is where it was filled in, and `row.figure.span`
    where it is to be written.
    """

    row: SheetRow
    before: Entry
    after: Entry
    value: Value
    cell: Span


def read_sheet(
    xlsx: bytes, plan: Plan, name: str = "fil.xlsx"
) -> tuple[tuple[Change, ...], tuple[Diagnostic, ...]]:
    """The changes that a workbook asks for, in source order, and all that is wrong with it.

    `name` is the workbook's file name, for the places of findings: `fil.xlsx!Blad`, the row as
    line and the column as column. Where a finding is an error the changes are not to be made. No
    bytes, however made, raise anything.
    """
    span = Span(name)
    refused = refusal(xlsx, span)
    if refused is not None:
        return (), (refused,)
    book = opened(xlsx)
    if isinstance(book, str):
        return (), (error("sheet-damaged", span, detail=book),)
    faults = part_faults(xlsx, name)
    if faults:
        return (), in_order(faults)
    exported, found = read_exported(book, plan, name)
    if exported is None:
        return (), tuple(found)
    reading = _Reading(plan, name, exported, {row.key: row for row in every_row(plan)})
    for sheet in book.worksheets:
        if sheet.title != HIDDEN:
            reading.sheet(sheet)
    reading.gone(book)
    changes = sorted(reading.changes, key=lambda change: change.row.figure.span)
    return tuple(changes), in_order(reading.log)


# --- what stands in the sheets ----------------------------------------------------------------


_CellAt = tuple[Cell | MergedCell, Place]
_T = TypeVar("_T", str, bool)


@dataclass(frozen=True, slots=True)
class _Said:
    """What the open cells of a row say; None for one that cannot be read."""

    value: str | None
    status: str | None
    source: str | None
    comment: str | None
    done: bool | None


def _text_of(cell: Cell | MergedCell) -> str:
    return "" if cell.value is None else str(cell.value)


def _told(said: Entry) -> str:
    """All that is said of a figure, in one line."""
    status = Status[said.status].value if said.status else ""
    parts = (said.value or MISSING_WORD, status, said.source, said.comment)
    return ", ".join(part for part in parts if part)


@dataclass
class _Reading:
    """The sheets so far: findings, changes, and the figures met."""

    plan: Plan
    name: str
    exported: Exported
    rows: Mapping[Key, SheetRow]
    log: list[Diagnostic] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    met: dict[Key, Place] = field(default_factory=dict)
    unread: set[tuple[str, str]] = field(default_factory=set)

    def sheet(self, sheet: Worksheet) -> None:
        """Read one sheet; one of the reader's own is passed over with a warning."""
        path = f"{self.name}!{sheet.title}"
        ours = {line["sheet"] for line in self.exported.lines.values()}
        heads = [" ".join(cell_text(sheet, 1, n).split()) for n in range(1, len(COLUMNS) + 1)]
        wanted = [self.exported.words[COLUMN_WORDS[column]] for column in COLUMNS]
        if sheet.title not in ours and heads[0] != wanted[0]:
            if sheet.max_row > 1 or any(heads):
                self.log.append(warning("sheet-extra", Span(path), sheet=sheet.title))
            return
        if sheet.max_row > MOST_ROWS:
            told = {"row": sheet.max_row, "limit": MOST_ROWS}
            self.log.append(error("sheet-rows", Span(path, sheet.max_row), **told))
            lines = self.exported.lines.values()
            self.unread |= {(sheet.title, x["row"]) for x in lines if x["sheet"] == sheet.title}
            return
        for merged in sheet.merged_cells.ranges:
            row, column = merged.min_row, merged.min_col
            self.log.append(error("sheet-merged", Span(path, row, column), cells=merged.coord))
        moved = [
            n for n, (head, want) in enumerate(zip(heads, wanted, strict=True)) if head != want
        ]
        for n in moved[:1]:
            at = self._place(sheet, 1, n + 1)
            self.log.append(
                error(
                    "sheet-header", at.span, cell=at.name, wanted=wanted[n], found=heads[n] or "–"
                )
            )
        if moved:
            lines = self.exported.lines.values()
            self.unread |= {(sheet.title, x["row"]) for x in lines if x["sheet"] == sheet.title}
            return
        for number in range(2, min(sheet.max_row, MOST_ROWS) + 1):
            self._row(sheet, number)
        self._outside(sheet)

    def gone(self, book: Workbook) -> None:
        """Warn of rows that were exported and are no longer there; with no sheet left of those
        that were exported there is nothing to read."""
        sheets = worksheets(book)
        owners = sorted({line["sheet"] for line in self.exported.lines.values()})
        if owners and not any(owner in sheets for owner in owners):
            self.log.append(error("sheet-none-left", Span(self.name), sheets=", ".join(owners)))
        for key, line in self.exported.lines.items():
            told = key in self.met or (line["sheet"], line["row"]) in self.unread
            if not told and line["sheet"] in sheets:
                span = Span(f"{self.name}!{line['sheet']}")
                self.log.append(warning("sheet-row-gone", span, id=key[0], period=key[2]))

    def _row(self, sheet: Worksheet, number: int) -> None:
        cells = {column: self._cell(sheet, number, n) for n, column in enumerate(COLUMNS, start=1)}
        if all(cell.value in (None, "") for cell, _ in cells.values()):
            return
        line = self._line(sheet, number, cells)
        if line is None:
            self.unread.add((sheet.title, str(number)))
            return
        key = line["id"], line["kind"], line["period"]
        at = cells["id"][1]
        if key in self.met:
            self.log.append(
                error(
                    "sheet-row-twice",
                    at.span,
                    cell=at.name,
                    id=key[0],
                    period=key[2],
                    first=self.met[key].name,
                )
            )
            return
        self.met[key] = at
        self._locked(cells, line)
        said = self._said(cells, line)
        row = self.rows.get(key)
        if row is None:
            self.log.append(
                error("sheet-figure-gone", at.span, cell=at.name, id=key[0], period=key[2])
            )
        else:
            self._figure(row, cells, line, said)

    def _line(
        self, sheet: Worksheet, number: int, cells: Mapping[str, _CellAt]
    ) -> Mapping[str, str] | None:
        """What was exported of the figure that a row tells of, or a finding that nothing was.

        Where id, kind or period were changed, the row is still that of the figure that was
        exported to it, and its locked cells are told as changed.
        """
        id_, kind, period = (self._text(*cells[column]) for column in ("id", "kind", "period"))
        words = self.exported.words
        kinds = {words[each.name]: each.value for each in Kind}
        line = self.exported.lines.get((id_ or "", kinds.get(kind or "", ""), period or ""))
        if line is not None or id_ is None or kind is None or period is None:
            return line
        at = cells["id"][1]
        there = self.exported.at(sheet.title, number)
        known = {key[0] for key in self.exported.lines}
        if not id_ and there is None:  # notes of the owner's own below the table
            text = next(text for cell, _ in cells.values() if (text := _text_of(cell)))
            self.log.append(warning("sheet-outside", at.span, cell=at.name, text=text[:40]))
            return None
        if id_ not in known:
            nearest = there["id"] if there else "".join(get_close_matches(id_, known, n=1))
            self.log.append(
                error("sheet-unknown-id", at.span, cell=at.name, id=id_ or "–", nearest=nearest)
            )
            return there
        if there is None or there["id"] != id_:
            self.log.append(
                error("sheet-unknown-row", at.span, cell=at.name, id=id_, kind=kind, period=period)
            )
            return None
        return there

    def _locked(self, cells: Mapping[str, _CellAt], line: Mapping[str, str]) -> None:
        kind = next(each for each in Kind if each.value == line["kind"])
        wanted = {**line, "kind": self.exported.words[kind.name]}
        known = {key[0] for key in self.exported.lines}
        for column in LOCKED:
            cell, at = cells[column]
            if isinstance(cell, MergedCell):
                continue  # the merged area is told once, as a whole
            text = " ".join(_text_of(cell).split())
            if column == "id" and text not in known:
                continue  # told as unknown already
            if text != " ".join(wanted[column].split()):
                heading = self.exported.words[COLUMN_WORDS[column]]
                self.log.append(
                    error(
                        "sheet-locked",
                        at.span,
                        cell=at.name,
                        column=heading,
                        wanted=wanted[column] or "–",
                        found=text or "–",
                    )
                )

    def _said(self, cells: Mapping[str, _CellAt], line: Mapping[str, str]) -> _Said:
        """The texts of the open cells; None for one that cannot be read."""
        words = self.exported.words
        status = {words[word].lower(): name for name, word in STATUS_WORDS.items()}
        # The words of the sources will do as well as those of the list.
        status.update({each.value: each.name for each in Status})
        answers = {words["sheet-yes"].lower(): True, words["sheet-no"].lower(): False}
        return _Said(
            self._text(*cells["value"]),
            self._choice(*cells["status"], status, ""),
            self._text(*cells["source"]),
            self._text(*cells["comment"]),
            self._choice(*cells["done"], answers, False),
        )

    def _figure(
        self, row: SheetRow, cells: Mapping[str, _CellAt], line: Mapping[str, str], said: _Said
    ) -> None:
        cell, at = cells["value"]
        exported = Entry(line["value"], line["status"], line["source"], line["comment"])
        if row.budgeted:
            self._unsaid(cells)
        if said.value is None:
            return
        text = "" if said.value == MISSING_WORD else said.value
        if isinstance(cell, Cell) and cell.data_type == "n":
            text = padded(text, row.indicator.decimals)
        kept = same_value(text, exported.value)
        value = row.figure.value if kept else read_value(text, row, self.plan, at)
        if isinstance(value, Diagnostic):
            self.log.append(value)
            return
        after = self._after(row, exported.value if kept else shown_value(value), said)
        if after is None or said.done is None:
            return
        if after != exported:
            self._changed(row, line, Change(row, exported, after, value, at.span), said.done, at)
        elif said.done and not after.value:
            self.log.append(error("sheet-done-without-value", at.span, cell=at.name))

    def _after(self, row: SheetRow, shown: str, said: _Said) -> Entry | None:
        """What the row says of its figure, or None where a cell of it could not be read."""
        if row.budgeted:
            return Entry(shown)
        if said.status is None or said.source is None or said.comment is None:
            return None
        status = said.status or (Status.FINAL.name if shown else "")
        return Entry(shown, status, said.source, said.comment)

    def _changed(
        self, row: SheetRow, line: Mapping[str, str], change: Change, done: bool, at: Place
    ) -> None:
        """Take a change, unless it is not done, has no value or meets another in the sources."""
        now = entry(row)
        id_, _, period = row.key
        if not done:
            self.log.append(warning("sheet-not-done", at.span, cell=at.name, id=id_, period=period))
            return
        if not change.after.value:
            self.log.append(error("sheet-done-without-value", at.span, cell=at.name))
            return
        unit = unit_text(row, self.plan)
        if unit != line["unit"]:
            self.log.append(
                error("sheet-unit-changed", at.span, cell=at.name, exported=line["unit"], now=unit)
            )
            return
        if now == change.after:
            return
        if now != change.before:
            self.log.append(
                error(
                    "sheet-conflict",
                    at.span,
                    cell=at.name,
                    id=id_,
                    period=period,
                    exported=_told(change.before),
                    filled=_told(change.after),
                    now=_told(now),
                )
            )
            return
        self.changes.append(change)

    def _unsaid(self, cells: Mapping[str, _CellAt]) -> None:
        """A budgeted amount has no status, source or comment: there is no place to write them."""
        for column in ("status", "source", "comment"):
            cell, at = cells[column]
            if _text_of(cell).strip():
                heading = self.exported.words[COLUMN_WORDS[column]]
                text = _text_of(cell)
                self.log.append(
                    error(
                        "sheet-locked",
                        at.span,
                        cell=at.name,
                        column=heading,
                        wanted="–",
                        found=text,
                    )
                )

    def _outside(self, sheet: Worksheet) -> None:
        """Warn of the first cell beside or below the table: nobody will read what stands there."""
        far = range(len(COLUMNS) + 1, min(sheet.max_column, len(COLUMNS) + 20) + 1)
        for number in range(1, min(sheet.max_row, MOST_ROWS) + 1):
            for column in far:
                text = cell_text(sheet, number, column)
                if text.strip():
                    at = self._place(sheet, number, column)
                    self.log.append(warning("sheet-outside", at.span, cell=at.name, text=text[:40]))
                    return

    # --- single cells ---------------------------------------------------------------------

    def _place(self, sheet: Worksheet, row: int, column: int) -> Place:
        name = f"{get_column_letter(column)}{row}"
        return Place(f"{self.name}!{sheet.title}", row, column, name)

    def _cell(self, sheet: Worksheet, row: int, column: int) -> _CellAt:
        return sheet.cell(row, column), self._place(sheet, row, column)

    def _text(self, cell: Cell | MergedCell, at: Place) -> str | None:
        text = read_text(cell, at)
        if isinstance(text, Diagnostic):
            self.log.append(text)
            return None
        return text

    def _choice(
        self, cell: Cell | MergedCell, at: Place, options: Mapping[str, _T], empty: _T
    ) -> _T | None:
        text = self._text(cell, at)
        if text is None:
            return None
        if text and text.lower() not in options:
            sources_own = tuple(Status)
            allowed = ", ".join(word for word in options if word not in sources_own)
            self.log.append(
                error("sheet-choice", at.span, cell=at.name, text=text[:40], allowed=allowed)
            )
            return None
        return options[text.lower()] if text else empty
