"""Turn the ledger into the rows of a sheet: which figures are filled in, and what each row shows.

A row is known by its figure's id, kind and period, never by its place: sheets are cut up, sorted
and mailed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from compiler.amounts import EN_DASH, MINUS, NO_BREAK_SPACE, format_number
from compiler.document.to_add import IN_WORDS
from compiler.document.wording import party
from compiler.model.figures import (
    Bound,
    Figure,
    Indicator,
    Interval,
    Kind,
    Missing,
    NotMeasured,
    Number,
    Qualitative,
    Status,
    Value,
)
from compiler.model.plan import Plan
from compiler.model.registers import Unit
from compiler.outputs.progress import every_figure

VERSION = 1
"""Of the sheet's form: raised when a reader of the columns below could misread a newer one."""

HIDDEN = "vp"
"""The sheet that remembers what was exported; its name is the same in each language."""

HIDDEN_HEAD = 4
"""Rows of the hidden sheet before those of the figures: plan, version, language, headings."""

LOCKED = ("id", "name", "definition", "unit", "period", "kind", "earlier")
OPEN = ("value", "status", "source", "comment", "done")
COLUMNS = (*LOCKED, *OPEN)
"""The columns of a sheet, from A on."""

HIDDEN_COLUMNS = (
    *("sheet", "row", "id", "kind", "period", "name", "definition", "unit", "earlier"),
    *("value", "status", "source", "comment", "hash"),
)

_REPORTED = (Kind.OUTCOME, Kind.COMPARISON)
_WORDS_UNIT = "status"
"""The unit of what is told in words: Påbörjad, Klar."""

Key = tuple[str, str, str]
"""A figure's id, kind and period as sources write them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is said of a figure, as a sheet shows it: a value that is missing is an empty text.

    `status` is a Status by name, or empty where there is no value.
    """

    value: str = ""
    status: str = ""
    source: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A figure that is filled in, with its indicator or budget row.

    A budgeted amount can only be given, with nothing said about it: sources have no place for it.
    """

    indicator: Indicator
    figure: Figure
    budgeted: bool = False

    @property
    def key(self) -> Key:
        """What the row is known by."""
        return self.indicator.id, self.figure.kind.value, self.figure.period.text

    @property
    def in_words(self) -> bool:
        """Whether a text may be given where others take a number."""
        own = isinstance(self.figure.value, Qualitative)
        return not self.budgeted and (own or self.indicator.unit.id == _WORDS_UNIT)


def open_rows(plan: Plan) -> tuple[SheetRow, ...]:
    """The figures that are filled in, in ledger order.

    These are what is missing or preliminary, and the last outcome and comparison of each
    indicator, so that what was filled in still stands there to be seen or mended. All else is
    earlier or decided.
    """
    return tuple(row for row in every_row(plan) if _is_open(row))


def every_row(plan: Plan) -> tuple[SheetRow, ...]:
    """Every figure that somebody writes as a row, filled in or not."""
    budgeted = {row.id for table in plan.budgets for row in table.ledger()}
    return tuple(SheetRow(i, f, i.id in budgeted) for i, f in every_figure(plan))


def _is_open(row: SheetRow) -> bool:
    figure, indicator = row.figure, row.indicator
    if indicator.unit.id == IN_WORDS:
        return False  # what people judge is written with their reasons, in the report's own file
    if row.budgeted:
        # An amount that no source has written a word for has no place to be filled in.
        # What a report expects gets one: see exchange.sources.with_places.
        absent = figure.value
        placed = figure.span != indicator.span
        return isinstance(absent, Missing) and (placed or bool(absent.expected_from))
    if isinstance(figure.value, Missing) or figure.status is Status.PRELIMINARY:
        return True
    return figure.kind in _REPORTED and all(
        other.period.last <= figure.period.last for other in indicator.at("", figure.kind)
    )


def owners(rows: tuple[SheetRow, ...], plan: Plan) -> dict[str, str]:
    """The names of those who fill in `rows`, by id, in ledger order."""
    return {row.indicator.owner.id: party(row.indicator.owner, plan) for row in rows}


def entry(row: SheetRow) -> Entry:
    """What the sources say of a row's figure; of a budgeted amount they say the amount alone."""
    figure = row.figure
    shown = shown_value(figure.value)
    if row.budgeted:
        return Entry(shown)
    status = figure.status.name if shown else ""
    return Entry(shown, status, str(figure.source), str(figure.comment))


def shown_value(value: Value) -> str:
    """A value as officials write it, with ordinary spaces; nothing where it is missing."""
    match value:
        case Number(amount=amount, bound=bound):
            limit = "" if bound is Bound.NONE else f"{bound.value} "
            return _plain(limit + format_number(amount))
        case Interval(low=low, high=high):
            return _plain(f"{format_number(low)}{EN_DASH}{format_number(high)}")
        case Qualitative(text=text):
            return str(text)
        case NotMeasured():
            return "mäts inte"
        case Missing():
            return ""


def _plain(text: str) -> str:
    return text.replace(NO_BREAK_SPACE, " ").replace(MINUS, "-")


def locked_texts(row: SheetRow, plan: Plan, words: Mapping[str, str]) -> dict[str, str]:
    """What the locked cells of a row show, by column."""
    indicator, figure = row.indicator, row.figure
    texts = {
        "id": indicator.id,
        "name": indicator.name,
        "definition": indicator.definition,
        "unit": unit_text(row, plan),
        "period": figure.period.text,
        "kind": words[figure.kind.name],
        "earlier": "; ".join(_earlier(row, words)),
    }
    return {column: str(text) for column, text in texts.items()}


def unit_text(row: SheetRow, plan: Plan) -> str:
    """The unit as tables write it."""
    unit = plan.by_id.get(row.indicator.unit.id)
    return str(unit.in_table or unit.in_text or unit.id) if isinstance(unit, Unit) else ""


def _earlier(row: SheetRow, words: Mapping[str, str]) -> Iterator[str]:
    """The indicator's other figures that have a value: `utfall 2012: 6,39`."""
    for other in row.indicator.figures:
        shown = shown_value(other.value)
        if other is not row.figure and shown:
            yield f"{words[other.kind.name]} {other.period.text}: {shown}"


def digest(texts: Mapping[str, str]) -> str:
    """A hash over what was exported of a figure, in hex: over the hidden sheet's other columns."""
    named = (f"{column}={texts[column]}\n" for column in HIDDEN_COLUMNS if column != "hash")
    return sha256("".join(named).encode("utf-8")).hexdigest()
