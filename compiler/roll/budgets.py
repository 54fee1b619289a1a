"""Tell which columns a budget gains at the turn of the year."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from compiler.model.budget import BudgetColumn, BudgetTable
from compiler.model.plan import Plan
from compiler.roll.years import moved_years


@dataclass(frozen=True, slots=True)
class Widened:
    """A budget with the column of the next year after each last column of a kind."""

    table: BudgetTable
    gained: tuple[tuple[BudgetColumn, BudgetColumn], ...]
    """Each column that is followed, with the new one."""

    @property
    def after(self) -> BudgetTable:
        """The table as next year's sources have it; what a new column holds is to be added."""
        columns: list[BudgetColumn] = []
        for column in self.table.columns:
            columns += [column, *(new for old, new in self.gained if old is column)]
        return replace(self.table, columns=tuple(columns))


def widened(table: BudgetTable, plan: Plan) -> Widened:
    """The last column of each kind is followed by one for the year after it.

    Last year's amounts stay beside the new ones, as what these are compared with. A column of
    several years is followed by none.
    """
    gained = []
    for kind in sorted({column.kind for column in table.columns}):
        last = max((c for c in table.columns if c.kind is kind), key=lambda c: c.period)
        if last.period.first.year == last.period.year >= plan.meta.year - 2:
            gained.append((last, _following(last, table)))
    return Widened(table, tuple(gained))


def _following(column: BudgetColumn, table: BudgetTable) -> BudgetColumn:
    year, taken = column.period.year, {c.id for c in table.columns}
    id_ = re.sub(rf"(?<!\d){year}(?!\d)", str(year + 1), column.id)
    if id_ in taken:
        id_ = f"{column.id}-{year + 1}"
    title = moved_years(column.title, {year: year + 1})
    if title == column.title:
        title = f"{title} {year + 1}"
    return replace(column, id=id_, title=title, period=column.period.later())
