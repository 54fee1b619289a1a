"""Budgets: amounts stand in the table's columns, and stated totals agree with their rows."""

from __future__ import annotations

from compiler.amounts import format_number
from compiler.checks.chain import cause_told, computed_text, value_text
from compiler.checks.reconcile import reconcile_budgets
from compiler.checks.reconciled import Reconciled, Verdict, likely_place
from compiler.checks.terms import Term
from compiler.diagnostic import Diagnostic, error
from compiler.model.budget import BudgetTable
from compiler.model.figures import Kind
from compiler.model.period import Period
from compiler.model.plan import Plan
from compiler.span import Span


def totals_agree(plan: Plan) -> list[Diagnostic]:
    """Each stated total equals the sum of its rows, to the last digit.

    A total agrees where it is the sum of its rows as they are stated or as they are computed: one
    wrong row or one wrong subtotal is told once, where it stands, and not at each total above.
    """
    return [_mismatch(done) for done in reconcile_budgets(plan) if done.verdict is Verdict.BROKEN]


def _mismatch(done: Reconciled) -> Diagnostic:
    """A total that its rows do not add up to, told at the likeliest place."""
    total, judgement, cause = done.stated, done.judgement, done.cause
    assert judgement is not None
    assert judgement.difference is not None
    return error(
        "budget-total-mismatch",
        likely_place(done),
        total=done.rule.label,
        stated=value_text(total),
        computed=computed_text(done),
        # What is to be added to the total that is stated.
        difference=format_number(-judgement.difference),
        rows=", ".join(_row(row) for row in done.others),
        at=f"{total.place.path}:{total.place.line}",
        **cause_told(cause),
    )


def _row(row: Term) -> str:
    return f"{row.name} {value_text(row)} ({row.place.path}:{row.place.line})"


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
