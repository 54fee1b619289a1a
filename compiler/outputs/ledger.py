"""Turn a plan and the uses of its figures into the ledger: each figure with all that is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from compiler.document.uses import FigureKey, Use, key_of
from compiler.document.wording import Words, figure_text, party
from compiler.model.figures import Figure, Indicator, Missing
from compiler.model.plan import Plan
from compiler.model.references import FoundFigure
from compiler.model.registers import Body, Person, Unit


@dataclass(frozen=True, slots=True)
class Entry:
    """One figure: what it measures, whose it is, and every place that takes it.

    `computed` tells a budget's total, which nobody writes: it follows from its rows.
    """

    indicator: Indicator
    figure: Figure
    owner: str
    email: str
    unit: str
    uses: tuple[Use, ...]
    computed: bool = False

    @property
    def missing(self) -> bool:
        """Whether the figure is to be added."""
        return isinstance(self.figure.value, Missing)


def ledger(plan: Plan, uses: Iterable[Use]) -> tuple[Entry, ...]:
    """Every figure of the plan in ledger order, the rows and totals of its budgets last.

    A place that two chapters repeat is one place in the sources, and is told once.
    """
    places: dict[FigureKey, dict[object, Use]] = {}
    for use in uses:
        places.setdefault(use.key, {}).setdefault(use.span, use)
    totals = {row.id for budget in plan.budgets for _, row in budget.total.walk() if row.rows}
    rows = (row for budget in plan.budgets for row in budget.ledger())
    return tuple(
        Entry(
            indicator,
            figure,
            party(indicator.owner, plan),
            _email(plan, indicator.owner.id),
            _unit(plan, indicator),
            tuple(places.get(key_of(indicator, figure), {}).values()),
            indicator.id in totals,
        )
        for indicator in (*plan.indicators, *rows)
        for figure in indicator.figures
    )


def owned_by(entries: Sequence[Entry], owner: str) -> tuple[Entry, ...]:
    """The figures of an owner, told by id or by name in any letters."""
    asked = owner.lower()
    return tuple(e for e in entries if asked in (e.indicator.owner.id, e.owner.lower()))


def value_text(entry: Entry, plan: Plan, words: Words, *, bare: bool) -> str:
    """A figure's value in words, `bare` as in a table's cell or with its unit as in a text."""
    unit = plan.by_id.get(entry.indicator.unit.id)
    if not isinstance(unit, Unit):
        return ""
    return figure_text(FoundFigure(entry.indicator, entry.figure, unit, table=bare), plan, words)


def _unit(plan: Plan, indicator: Indicator) -> str:
    unit = plan.by_id.get(indicator.unit.id)
    return unit.in_table if isinstance(unit, Unit) else indicator.unit.id


def _email(plan: Plan, id_: str) -> str:
    owner = plan.by_id.get(id_)
    return owner.email if isinstance(owner, Body | Person) else ""
