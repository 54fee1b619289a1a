"""Turn the ledger and the list of what is to be added into how far each owner has come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compiler.document.to_add import ToAdd
from compiler.document.wording import party
from compiler.model.figures import Figure, Indicator, Interval, Number, Qualitative, Status
from compiler.model.plan import Plan
from compiler.model.registers import Body, Person


@dataclass(frozen=True, slots=True)
class OwnerProgress:
    """An owner, the figures it still owes in the order of the plan, and how many it has given.

    `done` counts those that are settled, `preliminary` those that may still change.
    """

    id: str
    name: str
    email: str
    items: tuple[ToAdd, ...]
    done: int
    preliminary: int = 0

    @property
    def missing(self) -> int:
        """How many figures the owner still owes."""
        return len(self.items)

    @property
    def in_place(self) -> int:
        """How many figures have a value, settled or preliminary."""
        return self.done + self.preliminary

    @property
    def total(self) -> int:
        """How many figures the owner answers for."""
        return self.in_place + self.missing


def every_figure(plan: Plan) -> Iterator[tuple[Indicator, Figure]]:
    """Every figure that somebody writes, in ledger order; totals follow from them and are left out.

    These are the figures among which `plan.missing` finds those to be added.
    """
    for indicator in plan.indicators:
        yield from ((indicator, figure) for figure in indicator.figures)
    for budget in plan.budgets:
        leaves = {row.id for _, row in budget.total.walk() if not row.rows}
        for row in budget.ledger():
            if row.id in leaves:
                yield from ((row, figure) for figure in row.figures)


def progress(plan: Plan, items: Sequence[ToAdd]) -> tuple[OwnerProgress, ...]:
    """Every owner of a figure: who owes most first, then as they first stand in list and ledger.

    A figure is in place when it has a value; one that is known not to be measured counts neither
    way.
    """
    names = {item.owner_id: item.owner for item in items}
    done: Counter[str] = Counter()
    preliminary: Counter[str] = Counter()
    for indicator, figure in every_figure(plan):
        if isinstance(figure.value, Number | Interval | Qualitative):
            settled = figure.status is Status.FINAL
            (done if settled else preliminary)[indicator.owner.id] += 1
            names.setdefault(indicator.owner.id, party(indicator.owner, plan))
    owners = (
        OwnerProgress(
            id_,
            name,
            _email(plan, id_),
            tuple(item for item in items if item.owner_id == id_),
            done[id_],
            preliminary[id_],
        )
        for id_, name in names.items()
    )
    return tuple(sorted(owners, key=lambda owner: -owner.missing))


def _email(plan: Plan, id_: str) -> str:
    owner = plan.by_id.get(id_)
    return owner.email if isinstance(owner, Body | Person) else ""
