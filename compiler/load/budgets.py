"""How budgets are written: columns, rows in a tree, amounts by column."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from compiler.load.schema import (
    Key,
    Later,
    Needs,
    Reader,
    Record,
    either,
    entries_of,
    list_of,
    or_missing,
    turned,
)
from compiler.load.texts import (
    choice,
    identifier,
    line,
    number,
    period,
    ref_to,
)
from compiler.load.tree import Scalar
from compiler.model.budget import Amount, BudgetColumn, BudgetRow, BudgetTable
from compiler.model.figures import Kind, Missing
from compiler.model.period import Period
from compiler.model.registers import Body, Person, Unit
from compiler.span import Span


def _one_amount(amount: Amount, span: Span) -> tuple[tuple[str, Amount], ...]:
    """The amount of a table of one column, kept under an empty id."""
    return (("", amount),)


def _by_column(
    found: tuple[tuple[str, Scalar, Amount], ...], span: Span
) -> tuple[tuple[str, Amount], ...]:
    return tuple((name, amount) for name, _, amount in found)


_stated: Reader[Decimal | Missing] = or_missing(number)
_amount: Reader[Amount] = turned(_stated, Amount)
_amounts: Reader[tuple[tuple[str, Amount], ...]] = either(
    turned(_amount, _one_amount), turned(entries_of(identifier, _amount), _by_column)
)
_Reported = tuple[tuple[Period, Amount], ...]


def _in_time(found: tuple[tuple[Period, Scalar, Amount], ...], span: Span) -> _Reported:
    return tuple((when, amount) for when, _, amount in found)


_reported: Reader[_Reported] = turned(entries_of(period, _amount), _in_time)
_rows: Reader[tuple[BudgetRow, ...]] = list_of(Later(lambda: _ROW))

_ROW: Record[BudgetRow] = Record(
    "budgetrad",
    BudgetRow,
    (
        Key("id", "id", identifier, "Radens id, som texten hämtar beloppet med.", required=True),
        Key("namn", "label", line, "Radens namn i tabellen.", required=True),
        Key("belopp", "amounts", _amounts, "Beloppet, eller ett för varje kolumn med dess id."),
        Key("rader", "rows", _rows, "Raderna som ingår, i stället för ett belopp."),
        Key("summa", "stated", _amounts, "Radernas summa, som prövas mot dem."),
        Key(
            "utfall",
            "outcomes",
            _reported,
            "Utfall till och med en dag.",
        ),
        Key("prognos", "forecasts", _reported, "Prognos för ett år."),
    ),
    "En budgetrad: ett belopp, eller rader som summeras.",
    needs=(Needs(("belopp", "rader"), "budget-row-shape", alone=True),),
)

_COLUMN = Record(
    "budgetkolumn",
    BudgetColumn,
    (
        Key("id", "id", identifier, "Kolumnens id, som beloppen skrivs under.", required=True),
        Key("rubrik", "title", line, "Kolumnens rubrik i tabellen.", required=True),
        Key("period", "period", period, "Den tid som beloppen avser.", required=True),
        Key("slag", "kind", choice(Kind), "Vad beloppen är.", required=True),
    ),
    "En kolumn i budgettabellen.",
)


def _make_budget(span: Span, row_id: str, label: str, **given: Any) -> BudgetTable:
    rows: tuple[BudgetRow, ...] = given.pop("rows", ())
    told = {key: given.pop(key, ()) for key in ("stated", "outcomes", "forecasts")}
    total = BudgetRow(row_id, label, span, (), rows, **told)
    columns: tuple[BudgetColumn, ...] = given["columns"]
    if len(columns) == 1:
        total = _under_column(total, columns[0].id)
    return BudgetTable(total=total, span=span, **given)


def _under_column(row: BudgetRow, column: str) -> BudgetRow:
    def named(amounts: tuple[tuple[str, Amount], ...]) -> tuple[tuple[str, Amount], ...]:
        return tuple((name or column, amount) for name, amount in amounts)

    below = tuple(_under_column(r, column) for r in row.rows)
    return replace(row, amounts=named(row.amounts), rows=below, stated=named(row.stated))


BUDGET = Record(
    "budget",
    _make_budget,
    (
        Key("id", "id", identifier, "Tabellens id, som kapitlet hämtar den med.", required=True),
        Key("rubrik", "title", line, "Tabellens rubrik.", required=True),
        Key(
            "enhet", "unit", ref_to(Unit), "Id på beloppens enhet, till exempel tkr.", required=True
        ),
        Key("källa", "source", line, "Varifrån beloppen kommer.", required=True),
        Key(
            "ägare",
            "owner",
            ref_to(Body, Person),
            "Id på den som svarar för beloppen.",
            required=True,
        ),
        Key(
            "kolumner", "columns", list_of(_COLUMN), "Tabellens kolumner, i ordning.", required=True
        ),
        Key("rad-id", "row_id", identifier, "Summaradens id.", required=True),
        Key("namn", "label", line, "Summaradens namn i tabellen.", required=True),
        Key("rader", "rows", _rows, "Tabellens rader, i ordning.", required=True),
        Key("summa", "stated", _amounts, "Hela tabellens summa, som prövas mot raderna."),
        Key("utfall", "outcomes", _reported, "Tabellens utfall, som prövas mot raderna."),
        Key("prognos", "forecasts", _reported, "Tabellens prognos, som prövas mot raderna."),
    ),
    "En budgettabell: kolumner, rader och summa.",
)
