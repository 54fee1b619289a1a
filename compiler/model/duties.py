"""Tell who answers for each goal and each measure, stated or from what it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from compiler.model.figures import Ref
from compiler.model.goals import Goal, GoalArea, Measure, Responsibility
from compiler.model.period import Period
from compiler.model.plan import Plan, once
from compiler.model.registers import Body, Person


class Role(StrEnum):
    """How a party answers; the value is the key that officials write it with."""

    OWNER = "ansvar"
    THROUGH = "genom"
    TOGETHER = "samarbete"
    SHARED = "delat-ansvar"


@dataclass(frozen=True, slots=True)
class Duty:
    """A goal or a measure with those who answer for it and the years it is meant for.

    `stated` tells whether it says so itself; else it has it from the goal it restates or belongs
    to, or from its area. `goal` is the goal that a measure serves.
    """

    subject: Goal | Measure
    area: GoalArea
    goal: Goal | None
    responsibility: Responsibility
    period: Period | None
    stated: bool

    def roles(self) -> Iterator[tuple[Ref, Role]]:
        """Each party with its role: the first owner answers, the others share with it."""
        of = self.responsibility
        for n, owner in enumerate(of.owners):
            yield owner, Role.SHARED if n else Role.OWNER
        if of.through is not None:
            yield of.through, Role.THROUGH
        yield from ((party, Role.TOGETHER) for party in of.together_with)
        yield from ((party, Role.SHARED) for party in of.shared_with)


@once
def duties(plan: Plan) -> tuple[Duty, ...]:
    """Every goal and measure where it is written, area by area, each goal before its measures."""
    return tuple(duty for area in plan.areas for duty in _area(plan, area))


def _area(plan: Plan, area: GoalArea) -> Iterator[Duty]:
    for goal in area.goals:
        if isinstance(goal, Goal):
            yield from _goal(plan, area, goal, area.responsibility)
    served = (*(m for other in area.other for m in other.measures), *area.measures)
    for measure in served:
        if isinstance(measure, Measure):
            yield _duty(plan, area, None, measure, area.responsibility)


def _goal(plan: Plan, area: GoalArea, goal: Goal, above: Responsibility) -> Iterator[Duty]:
    original = plan.by_id.get(goal.restates.id) if goal.restates else None
    if isinstance(original, Goal) and original.responsibility.parties:
        above = original.responsibility
    own = _duty(plan, area, None, goal, above)
    yield own
    for below in goal.goals:
        if isinstance(below, Goal):
            yield from _goal(plan, area, below, own.responsibility)
    for measure in goal.measures:
        if isinstance(measure, Measure):
            yield _duty(plan, area, goal, measure, own.responsibility)


def _duty(
    plan: Plan,
    area: GoalArea,
    goal: Goal | None,
    subject: Goal | Measure,
    above: Responsibility,
) -> Duty:
    stated = subject.responsibility
    responsibility = stated if stated.parties else above
    if responsibility.shared_with and not responsibility.owners:
        # Who shares a responsibility shares the one that the area's owner, or the board, carries.
        owners = area.responsibility.owners or (plan.meta.board,)
        responsibility = replace(responsibility, owners=owners)
    period = stated.period or above.period or area.responsibility.period
    return Duty(subject, area, goal, responsibility, period, bool(stated.parties))


@dataclass(frozen=True, slots=True)
class Share:
    """One duty seen from a party that has a part in it."""

    role: Role
    duty: Duty


def by_party(plan: Plan) -> tuple[tuple[Body | Person, tuple[Share, ...]], ...]:
    """The register of responsibilities: each party that has any, as they stand in the registers."""
    shares: dict[str, list[Share]] = {}
    for duty in duties(plan):
        for party, role in duty.roles():
            shares.setdefault(party.id, []).append(Share(role, duty))
    parties: tuple[Body | Person, ...] = (*plan.bodies, *plan.persons)
    return tuple((party, tuple(shares[party.id])) for party in parties if party.id in shares)
