"""Tell of each goal what it has: a heading, figures, measures, somebody responsible, a follow-up.

What a goal lacks of its own it may have from the goal it restates, from the goals it is made of,
from the goal above it, or from its area.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from compiler.model.blocks import Insert
from compiler.model.figures import Ref
from compiler.model.follow_up import FollowUp
from compiler.model.goals import Goal, GoalArea, Level, Measure
from compiler.model.inserts import split_insert
from compiler.model.plan import Plan, once


class Part(StrEnum):
    """What every goal is to have; the value is the key that officials write it with."""

    HEADING = "rubrik"
    INDICATOR = "uppgifter"
    MEASURE = "åtgärder"
    PARTY = "ansvar"
    FOLLOW_UP = "uppföljning"


@dataclass(frozen=True, slots=True)
class Has:
    """What a goal has of a part: its own, and what it has from elsewhere. Ids, or words."""

    own: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.own or self.elsewhere)


@dataclass(frozen=True, slots=True)
class GoalLine:
    """One goal of the matrix: where it stands, how deep below its area, and what it has."""

    area: GoalArea
    goal: Goal
    depth: int
    parts: dict[Part, Has]
    missing_above: tuple[Part, ...] = ()
    """What the goal lacks that it is part of."""

    @property
    def missing(self) -> tuple[Part, ...]:
        """The parts that it has neither of its own nor from elsewhere."""
        return _missing(self.parts)


@once
def goal_matrix(plan: Plan) -> tuple[GoalLine, ...]:
    """Every goal where it is written, area by area; one that is only taken by id has no line."""
    homes = _homes(plan)
    parts = _Parts(plan, homes, frozenset(_headed(plan)))
    has = {id_: parts.of(home) for id_, home in homes.items()}
    return tuple(
        GoalLine(
            home.area,
            home.goal,
            home.depth,
            has[id_],
            _missing(has[home.above.id]) if home.above else (),
        )
        for id_, home in homes.items()
    )


def _missing(parts: dict[Part, Has]) -> tuple[Part, ...]:
    return tuple(part for part, has in parts.items() if not has)


@dataclass(frozen=True, slots=True)
class _Home:
    """Where a goal is written: its area, and the goal it is part of."""

    goal: Goal
    area: GoalArea
    above: Goal | None
    depth: int


def _homes(plan: Plan) -> dict[str, _Home]:
    found: dict[str, _Home] = {}

    def go(goals: tuple[Goal | Ref, ...], area: GoalArea, above: Goal | None, depth: int) -> None:
        for goal in goals:
            if isinstance(goal, Goal):
                found.setdefault(goal.id, _Home(goal, area, above, depth))
                go(goal.goals, area, goal, depth + 1)

    for area in plan.areas:
        go(area.goals, area, None, 0)
    return found


@dataclass(frozen=True, slots=True)
class _Parts:
    """Works out the parts of a plan's goals."""

    plan: Plan
    homes: dict[str, _Home]
    headed: frozenset[str]
    """The areas whose goals stand under headings of their own."""

    def of(self, home: _Home) -> dict[Part, Has]:
        near = tuple(self._near(home))
        known = [self.homes[goal.id].area for goal in near if goal.id in self.homes]
        areas = tuple({area.id: area for area in (home.area, *known)}.values())
        return {
            Part.HEADING: self._heading(home),
            Part.INDICATOR: _has(home.goal, near, areas, _indicators, lambda _: ()),
            Part.MEASURE: _has(home.goal, near, areas, _measures, _measures),
            Part.PARTY: _has(home.goal, near, areas, _parties, _parties),
            Part.FOLLOW_UP: _has(home.goal, near, areas, self._followed, self._followed),
        }

    def _heading(self, home: _Home) -> Has:
        """A goal is told by its heading or number, the council's by its wording, a part by its
        whole, and a row of a table by itself.

        So the documents write them: any other would stand under the bare name of its level.
        """
        goal = home.goal
        named = goal.heading or goal.number
        if named or goal.level is Level.COUNCIL:
            return Has((str(named or goal.level.value),))
        if home.above is not None:
            return Has((), (home.above.id,))
        return Has((), () if home.area.id in self.headed else (home.area.id,))

    def _followed(self, of: Goal | GoalArea) -> Iterator[str]:
        if of.follow_up:
            yield of.follow_up
        for report in self.plan.follow_ups:
            if any(ref.id == of.id for ref in report.follows):
                yield report_name(report)

    def _near(self, home: _Home) -> Iterator[Goal]:
        """The goals that a goal has its parts from: restated, below and above, each once."""
        seen = {home.goal.id}
        waiting = [*self._below(home.goal), *self._above(home.goal)]
        while waiting:
            goal = waiting.pop(0)
            if goal.id in seen:
                continue
            seen.add(goal.id)
            yield goal
            # What stands below an ancestor belongs to its other parts.
            waiting += self._above(goal)

    def _below(self, goal: Goal) -> list[Goal]:
        found: list[Goal] = []
        waiting = [goal]
        while waiting:
            for below in waiting.pop(0).goals:
                known = self._goal(below) if isinstance(below, Ref) else below
                if known is not None and known is not goal and known not in found:
                    found.append(known)
                    waiting.append(known)
        return found

    def _above(self, goal: Goal) -> list[Goal]:
        above = self.homes[goal.id].above if goal.id in self.homes else None
        restated = self._goal(goal.restates) if goal.restates else None
        return [found for found in (restated, above) if found is not None]

    def _goal(self, ref: Ref) -> Goal | None:
        found = self.plan.by_id.get(ref.id)
        return found if isinstance(found, Goal) else None


def _has(
    goal: Goal,
    near: tuple[Goal, ...],
    areas: tuple[GoalArea, ...],
    take: Callable[[Goal], Iterable[str]],
    take_of_area: Callable[[GoalArea], Iterable[str]],
) -> Has:
    own = tuple(take(goal))
    others = (*(take(other) for other in near), *(take_of_area(area) for area in areas))
    elsewhere = dict.fromkeys(item for group in others for item in group if item not in own)
    return Has(own, tuple(elsewhere))


def _ids(items: Iterable[Ref | Measure]) -> Iterator[str]:
    return (item.id for item in items)


def _indicators(goal: Goal) -> Iterator[str]:
    return _ids(goal.indicators)


def _measures(of: Goal | GoalArea) -> Iterator[str]:
    return _ids(of.measures)


def _parties(of: Goal | GoalArea) -> Iterator[str]:
    return _ids(of.responsibility.parties)


def _headed(plan: Plan) -> Iterator[str]:
    for section in plan.sections:
        for block in section.blocks:
            name, area = (isinstance(block, Insert) and split_insert(block.words)) or ("", "")
            if name == "mål":
                yield area


def report_name(report: FollowUp) -> str:
    """A report's name with the day it is as of: there may be several of one name."""
    return f"{report.name} {report.as_of.isoformat()}" if report.as_of else report.name
