"""Read one cell as the text its owner meant, or say why it cannot be read so.

Text is expected; a number is taken as it is shown, with a decimal comma. What a spreadsheet has
made something else of is refused by name, for what was typed can no longer be known: dates (`7-8`
becomes the eighth of July), percentages (`6,39 %` becomes 0,0639), booleans, formulas.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from openpyxl.cell.cell import ERROR_CODES, Cell, MergedCell

from compiler.characters import UNWRITABLE, code_point
from compiler.diagnostic import Diagnostic, error
from compiler.span import Span

# What a Word template would run, besides what no document can carry; the loader refuses both.
_TAGS = re.compile(r"\{_?\{|\}_?\}|\{_?%|%_?\}|\{#|#\}")


@dataclass(frozen=True, slots=True)
class Place:
    """A cell: its workbook's file and sheet, and where it stands there."""

    sheet: str
    row: int
    column: int
    name: str

    @property
    def span(self) -> Span:
        """`fil.xlsx!Blad`, with the row as line."""
        return Span(self.sheet, self.row, self.column)


def read_text(cell: Cell | MergedCell | None, at: Place) -> str | Diagnostic:
    """The text of a cell on one line, an empty one where nothing stands there."""
    if cell is None or cell.value is None:
        return ""
    found = _not_text(cell, at)
    if found is not None:
        return found
    value: Any = cell.value
    if isinstance(value, int | float):
        return number_text(value)
    text = unicodedata.normalize("NFC", " ".join(str(value).split()))
    odd = UNWRITABLE.search(str(value)) or _TAGS.search(str(value))
    if odd is not None:
        shown = odd.group() if odd.re is _TAGS else code_point(odd.group())
        return error("sheet-character", at.span, cell=at.name, character=shown)
    return text


def _not_text(cell: Cell | MergedCell, at: Place) -> Diagnostic | None:
    """A finding for what a spreadsheet has made something other than text or a number of."""
    value: Any = cell.value
    kind, shown = cell.data_type, str(value)
    if kind == "f":
        shown = value if isinstance(value, str) else getattr(value, "text", None) or "{=…}"
        # Calc saves a truth value and an error value that were typed as formulas of themselves.
        typed = shown.lstrip("=").removesuffix("()")
        kind = "b" if typed in ("TRUE", "FALSE") else "e" if typed in ERROR_CODES else kind
        shown = shown if kind == "f" else typed
    match kind:
        case "f":
            return error("sheet-formula", at.span, cell=at.name, formula=shown[:60])
        case "b":
            return error("sheet-boolean", at.span, cell=at.name, shown=shown.upper())
        case "e":
            return error("sheet-error-value", at.span, cell=at.name, shown=shown)
    if isinstance(value, date | datetime | time | timedelta):
        shown = str(value).removesuffix(" 00:00:00")
        return error("sheet-date", at.span, cell=at.name, shown=shown)
    if isinstance(value, int | float) and "%" in (cell.number_format or ""):
        percent = number_text(Decimal(repr(value)) * 100)
        return error(
            "sheet-percent", at.span, cell=at.name, shown=percent, number=number_text(value)
        )
    return None


def number_text(number: float | Decimal) -> str:
    """A number with a decimal comma: the shortest text that is this very number.

    `repr` of a float is that, whatever digits the file holds: Excel writes 6.3899999999999997.
    """
    exact = number if isinstance(number, Decimal) else Decimal(repr(number))
    return f"{exact.normalize():f}".replace(".", ",")
