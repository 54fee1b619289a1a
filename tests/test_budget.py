"""Budgets: totals are computed from the rows, and a row that is missing makes its totals so."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from compiler.checks.budgets import totals_agree
from compiler.model.budget import Amount, BudgetColumn, BudgetRow, BudgetTable
from compiler.model.figures import Kind, Missing, Number, Ref
from compiler.model.period import Period, parse_period
from compiler.model.plan import Plan
from compiler.span import NOWHERE

from .plans import loaded

COLUMN = "b"


def year() -> Period:
    """The year of the budgets here."""
    period = parse_period("2015")
    assert period is not None
    return period


def leaf(id_: str, amount: Decimal | Missing) -> BudgetRow:
    """A row with an amount of its own."""
    return BudgetRow(id_, id_, NOWHERE, ((COLUMN, Amount(amount, NOWHERE)),))


def group(id_: str, *rows: BudgetRow, stated: Decimal | None = None) -> BudgetRow:
    """A row with rows below it."""
    total = () if stated is None else ((COLUMN, Amount(stated, NOWHERE)),)
    return BudgetRow(id_, id_, NOWHERE, (), rows, total)


def plan_of(total: BudgetRow) -> Plan:
    """The example plan with this budget alone."""
    column = BudgetColumn(COLUMN, "Budget", year(), Kind.BUDGET, NOWHERE)
    unit, owner = Ref("tkr", NOWHERE), Ref("kurt-kontorschef", NOWHERE)
    table = BudgetTable("t", "T", unit, "källan", owner, (column,), total, NOWHERE)
    return Plan(loaded().plan.meta, (), budgets=(table,))


amounts = st.decimals(min_value=-(10**9), max_value=10**9, places=2)
trees: st.SearchStrategy[BudgetRow] = st.recursive(
    amounts.map(lambda amount: leaf("x", amount)),
    lambda rows: st.lists(rows, min_size=1, max_size=4).map(lambda below: group("g", *below)),
    max_leaves=20,
)


class DescribeTotals:
    def it_adds_rows_of_rows(self) -> None:
        """To the last digit: tenths are not floats."""
        inner = group("inner", leaf("a", Decimal("0.1")), leaf("b", Decimal("0.2")))
        total = group("total", inner, leaf("c", Decimal("-0.3")))

        assert inner.amount(COLUMN) == Decimal("0.3")
        assert total.amount(COLUMN) == 0

    def it_is_missing_where_a_row_is(self) -> None:
        """Half a total prints as something plausible."""
        total = group("total", leaf("a", Decimal(1)), leaf("b", Missing()))

        assert isinstance(total.amount(COLUMN), Missing)

    def it_counts_what_is_missing_once(self) -> None:
        """The row owes it, not the totals above."""
        inner = group("inner", leaf("a", Decimal(1)), leaf("b", Missing()))
        plan = plan_of(group("total", inner))

        assert [(i.id, f.period.text) for i, f in plan.missing] == [("b", "2015")]

    @given(trees)
    def it_is_the_sum_of_the_leaves(self, tree: BudgetRow) -> None:
        """However the rows are grouped."""
        leaves = [row.amount(COLUMN) for _, row in tree.walk() if not row.rows]

        assert tree.amount(COLUMN) == sum((a for a in leaves if isinstance(a, Decimal)), Decimal(0))

    @given(trees)
    def it_tells_each_row_as_a_figure(self, tree: BudgetRow) -> None:
        """Prose takes a total as it takes an outcome."""
        plan = plan_of(group("total", tree))
        rows = [row for _, row in plan.budgets[0].total.walk()]

        ledger = plan.budgets[0].ledger()

        assert [i.figures[0].value for i in ledger] == [
            Number(amount) for row in rows if isinstance(amount := row.amount(COLUMN), Decimal)
        ]


class DescribeReconciling:
    @given(trees)
    def it_agrees_with_the_sum_that_is_stated(self, tree: BudgetRow) -> None:
        """The right total is never blamed."""
        stated = tree.amount(COLUMN)
        assert isinstance(stated, Decimal)

        assert totals_agree(plan_of(group("total", tree, stated=stated))) == []

    @given(trees, amounts.filter(bool))
    def but_it_tells_any_difference(self, tree: BudgetRow, difference: Decimal) -> None:
        """Once, with the difference that mends it."""
        right = tree.amount(COLUMN)
        assert isinstance(right, Decimal)

        (finding,) = totals_agree(plan_of(group("total", tree, stated=right + difference)))

        assert finding.code == "budget-total-mismatch"
        assert {"stated", "computed", "difference", "rows"} <= dict(finding.particulars).keys()

    def it_blames_a_wrong_subtotal_once(self) -> None:
        """The total above agrees with what its rows state."""
        inner = group("inner", leaf("a", Decimal(1)), leaf("b", Decimal(2)), stated=Decimal(4))
        outer = group("outer", inner, leaf("c", Decimal(5)), stated=Decimal(9))

        (finding,) = totals_agree(plan_of(outer))

        assert dict(finding.particulars)["total"] == "inner"

    def it_waits_with_a_total_whose_row_is_missing(self) -> None:
        """There is nothing to compare with yet."""
        total = group("total", leaf("a", Missing()), stated=Decimal(9))

        assert totals_agree(plan_of(total)) == []
