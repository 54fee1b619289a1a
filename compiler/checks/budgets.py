"""Budgets: amounts stand in the table's columns, and stated totals agree with their rows."""

from __future__ import annotations

from decimal import Decimal

from compiler.amounts import format_number
from compiler.diagnostic import Diagnostic, error
from compiler.model.budget import BudgetRow, BudgetTable
from compiler.model.figures import Kind, Missing
from compiler.model.period import Period
from compiler.model.plan import Plan
from compiler.span import Span


def totals_agree(plan: Plan) -> list[Diagnostic]:
    """Each stated total equals the sum of its rows, to the last digit.

    A total agrees where it is the sum of its rows as they are stated or as they are computed: one
    wrong row or one wrong subtotal is told once, where it stands, and not at each total above.
    """
    found: list[Diagnostic] = []
    for budget in plan.budgets:
        for _, row in budget.total.walk():
            for column, stated in row.stated:
                computed = row.computed_total(column)
                if isinstance(computed, Missing) or isinstance(stated.value, Missing):
                    continue
                if stated.value not in (computed, _sum_of_stated(row, column)):
                    found.append(
                        error(
                            "budget-total-mismatch",
                            stated.span,
                            total=row.label,
                            stated=format_number(stated.value),
                            computed=format_number(computed),
                            difference=format_number(computed - stated.value),
                            rows=", ".join(_row_at(r, column) for r in row.rows),
                        )
                    )
    return found


def _sum_of_stated(row: BudgetRow, column: str) -> Decimal | None:
    total = Decimal(0)
    for below in row.rows:
        stated = dict(below.stated).get(column)
        amount = below.amount(column) if stated is None else stated.value
        if isinstance(amount, Missing):
            return None
        total += amount
    return total


def _row_at(row: BudgetRow, column: str) -> str:
    own = dict(row.amounts).get(column) or dict(row.stated).get(column)
    amount = row.amount(column) if own is None else own.value
    shown = "" if isinstance(amount, Missing) else format_number(amount)
    span = own.span if own else row.span
    return f"{row.label} {shown} ({span.path}:{span.line})"


def columns_are_known(plan: Plan) -> list[Diagnostic]:
    """Each amount stands in a column of its table, and each row has one for every column."""
    return [d for budget in plan.budgets for d in _columns(budget)]


def _columns(budget: BudgetTable) -> list[Diagnostic]:
    has = {column.id for column in budget.columns}
    listed = ", ".join(sorted(has))
    found = _columns_twice(budget)
    for _, row in budget.total.walk():
        for column, amount in (*row.amounts, *row.stated):
            if column not in has:
                found.append(
                    error("budget-column-unknown", amount.span, column=column or "–", has=listed)
                )
        lacking = has - dict(row.amounts).keys()
        if not row.rows and lacking:
            lacks = ", ".join(sorted(lacking))
            found.append(error("budget-column-missing", row.span, row=row.label, columns=lacks))
    return found


def _columns_twice(budget: BudgetTable) -> list[Diagnostic]:
    """Columns of one id, or of one kind and period: no amount could be told from the other's."""
    ids: dict[str, Span] = {}
    meant: dict[tuple[Kind, Period], Span] = {}
    found = []
    for column in budget.columns:
        key = (column.kind, column.period)
        if column.id in ids:
            found.append(error("id-duplicate", column.span, id=column.id, first=ids[column.id]))
        elif key in meant:
            found.append(
                error(
                    "figure-twice",
                    column.span,
                    name=column.title,
                    kind=column.kind.value,
                    period=column.period.text,
                    first=meant[key].line,
                )
            )
        ids.setdefault(column.id, column.span)
        meant.setdefault(key, column.span)
    return found
