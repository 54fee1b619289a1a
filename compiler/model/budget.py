"""Budget tables: rows in a tree, amounts in Decimal, totals computed and those stated checked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from compiler.model.figures import Figure, Indicator, Kind, Missing, Number, Ref
from compiler.model.period import Period
from compiler.span import Span


@dataclass(frozen=True, slots=True)
class BudgetColumn:
    """A column of amounts: a period and what kind of amount."""

    id: str
    title: str
    period: Period
    kind: Kind
    span: Span


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in the table's unit as a source states it, or a place left for one."""

    value: Decimal | Missing
    span: Span


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """A row: amounts of its own by column id, or rows below it and perhaps a stated total."""

    id: str
    label: str
    span: Span
    amounts: tuple[tuple[str, Amount], ...] = ()
    rows: tuple[BudgetRow, ...] = ()
    stated: tuple[tuple[str, Amount], ...] = ()
    outcomes: tuple[tuple[Period, Amount], ...] = ()
    forecasts: tuple[tuple[Period, Amount], ...] = ()
    """What the year's follow-up tells; the plan's own table shows none of it. A row with others
    below it states a total of theirs, as in `stated`."""

    def amount(self, column: str) -> Decimal | Missing:
        """The row's amount in a column: its own, or the computed total of the rows below it.

        A total over an amount that is missing is missing too.
        """
        if not self.rows:
            return dict(self.amounts)[column].value if column in dict(self.amounts) else Missing()
        return self.computed_total(column)

    def computed_total(self, column: str) -> Decimal | Missing:
        """The sum of the rows below this one in a column."""
        total = Decimal(0)
        for row in self.rows:
            amount = row.amount(column)
            if isinstance(amount, Missing):
                return amount
            total += amount
        return total

    def walk(self, depth: int = 0) -> Iterator[tuple[int, BudgetRow]]:
        """This row and all below it with their depth, in the order of the source."""
        yield depth, self
        for row in self.rows:
            yield from row.walk(depth + 1)


@dataclass(frozen=True, slots=True)
class BudgetTable:
    """A budget in one unit; `total` is the row at the top of the tree."""

    id: str
    title: str
    unit: Ref
    source: str
    owner: Ref
    columns: tuple[BudgetColumn, ...]
    total: BudgetRow
    span: Span

    def ledger(self) -> tuple[Indicator, ...]:
        """Each row as an indicator with a figure a column, so that prose takes both alike."""
        return tuple(self._indicator(row) for _, row in self.total.walk())

    def _indicator(self, row: BudgetRow) -> Indicator:
        stated = dict(row.amounts)
        figures = []
        for column in self.columns:
            amount = row.amount(column.id)
            value = amount if isinstance(amount, Missing) else Number(amount)
            span = stated[column.id].span if column.id in stated else row.span
            figures.append(Figure(column.kind, column.period, value, span, source=self.source))
        return Indicator(
            row.id, row.label, self.unit, self.source, self.owner, tuple(figures), row.span
        )


def reported(
    table: BudgetTable, columns: tuple[BudgetColumn, ...], missing: Missing
) -> BudgetTable:
    """The table with what its follow-up tells in `columns`; `missing` where a row tells nothing."""
    total = _reported_row(table.total, columns, missing)
    return replace(table, columns=(*table.columns, *columns), total=total)


def _reported_row(row: BudgetRow, columns: tuple[BudgetColumn, ...], missing: Missing) -> BudgetRow:
    told = {Kind.OUTCOME: dict(row.outcomes), Kind.FORECAST: dict(row.forecasts)}
    own = {column.id: told[column.kind].get(column.period) for column in columns}
    if row.rows:
        stated = ((id_, amount) for id_, amount in own.items() if amount is not None)
        below = tuple(_reported_row(each, columns, missing) for each in row.rows)
        return replace(row, rows=below, stated=(*row.stated, *stated))
    amounts = (
        (id_, Amount(missing, amount.span if amount else row.span))
        if amount is None or isinstance(amount.value, Missing)
        else (id_, amount)
        for id_, amount in own.items()
    )
    return replace(row, amounts=(*row.amounts, *amounts))
