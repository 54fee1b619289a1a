"""Tell the rules that nobody writes: budget totals equal their rows, texts round the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from compiler.amounts import round_to
from compiler.checks.prose import all_prose
from compiler.checks.terms import Term
from compiler.model.blocks import Reference, walk
from compiler.model.budget import BudgetColumn, BudgetRow, BudgetTable
from compiler.model.figures import Bound, Missing, Number, Value
from compiler.model.plan import Plan
from compiler.model.reconciliation import IS, Origin, Reconciliation, Relation, Tolerance
from compiler.model.references import FoundFigure, look_up
from compiler.model.registers import Unit

_EXACT = Tolerance(Decimal(0))

Implied = tuple[Reconciliation, tuple[Term, ...]]


def budget_rules(plan: Plan) -> Iterator[tuple[Implied, Implied]]:
    """Each stated total with its rows as they are stated, and as they are computed.

    A total may agree with either: one wrong row or subtotal is told where it stands, and not at
    each total above.
    """
    for budget in plan.budgets:
        columns = {column.id: column for column in budget.columns}
        for _, row in budget.total.walk():
            for id_, stated in row.stated:
                if id_ in columns:
                    rule, total = _total(budget, row, columns[id_], _value(stated.value), plan)
                    as_stated = _parts(plan, budget, row, columns[id_], computed=False)
                    computed = _parts(plan, budget, row, columns[id_], computed=True)
                    yield (rule, (*as_stated, total)), (rule, (*computed, total))


def _total(
    budget: BudgetTable, row: BudgetRow, column: BudgetColumn, value: Value, plan: Plan
) -> tuple[Reconciliation, Term]:
    span = dict(row.stated)[column.id].span
    label = row.label if len(budget.columns) == 1 else f"{row.label}, {column.title}"
    rule = Reconciliation("", label, Relation.SUM, span, tolerance=_EXACT, origin=Origin.BUDGET)
    term = Term(
        IS, row.label, value, _unit(plan, budget), span, span, column.kind.name, column.period
    )
    return rule, term


def _parts(
    plan: Plan, budget: BudgetTable, row: BudgetRow, column: BudgetColumn, *, computed: bool
) -> tuple[Term, ...]:
    terms = []
    for below in row.rows:
        own = dict(below.amounts).get(column.id)
        if own is None and not computed:
            own = dict(below.stated).get(column.id)
        amount = below.amount(column.id) if own is None else own.value
        place = below.span if own is None else own.span
        terms.append(
            Term(
                "delar",
                below.label,
                _value(amount),
                _unit(plan, budget),
                place,
                place,
                column.kind.name,
                column.period,
            )
        )
    return tuple(terms)


def _value(amount: Decimal | Missing) -> Value:
    return amount if isinstance(amount, Missing) else Number(amount)


def _unit(plan: Plan, budget: BudgetTable) -> Unit | None:
    unit = plan.by_id.get(budget.unit.id)
    return unit if isinstance(unit, Unit) else None


def text_rules(plan: Plan) -> Iterator[Implied]:
    """Each amount that a text takes in another unit than the ledger's: 302 mkr for 302 179 tkr."""
    seen: set[tuple[str, int, int]] = set()
    for blocks in all_prose(plan):
        for part in walk(blocks):
            if not isinstance(part, Reference):
                continue
            at = (part.span.path, part.span.line, part.span.column)
            found = look_up(plan, part.words)
            rule = _rounded(plan, part, found) if isinstance(found, FoundFigure) else None
            if rule is not None and at not in seen:
                seen.add(at)
                yield rule


def _rounded(plan: Plan, reference: Reference, found: FoundFigure) -> Implied | None:
    indicator, figure = found.indicator, found.figure
    own = plan.by_id.get(indicator.unit.id)
    if not isinstance(own, Unit) or own.id == found.unit.id:
        return None
    written = figure.value
    if not isinstance(written, Number) or written.bound is not Bound.NONE:
        return None
    converted = own.convert(written.amount, found.unit)
    if converted is None:
        return None
    shown = Number(round_to(converted, found.decimals or 0))
    rule = Reconciliation(
        "", indicator.name, Relation.ROUNDS_TO, reference.span, origin=Origin.TEXT
    )
    kind, period = figure.kind.name, figure.period
    source = Term("av", indicator.name, written, own, figure.span, reference.span, kind, period)
    text = Term(IS, indicator.name, shown, found.unit, reference.span, reference.span, kind, period)
    return rule, (source, text)
