"""Tell what a follow-up report follows: goals by their areas, measures, indicators."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.model.figures import Figure, Indicator, Kind, Ref
from compiler.model.follow_up import FollowUp
from compiler.model.goals import Goal, GoalArea, Measure
from compiler.model.plan import Plan, once


def covered(plan: Plan, report: FollowUp) -> tuple[tuple[GoalArea, tuple[Goal, ...]], ...]:
    """The goals that a report follows, each once, by their areas, in the order of its list."""
    homes = {
        goal.id: area
        for area in plan.areas
        for goal in _below(plan, area.goals)
        if any(isinstance(own, Goal) and own.id == goal.id for own in _written(area))
    }
    found: dict[str, tuple[GoalArea, list[Goal]]] = {}
    seen: set[str] = set()
    for ref in report.follows:
        entity = plan.by_id.get(ref.id)
        area = entity if isinstance(entity, GoalArea) else homes.get(ref.id)
        if area is None:
            continue
        goals = area.goals if isinstance(entity, GoalArea) else (ref,)
        _, listed = found.setdefault(area.id, (area, []))
        for goal in _below(plan, goals):
            if goal.id not in seen:
                seen.add(goal.id)
                listed.append(goal)
    return tuple((area, tuple(goals)) for area, goals in found.values())


def belongs_to_follow_up(plan: Plan, indicator: Indicator, figure: Figure) -> bool:
    """Whether a figure came with the year's reports, and so is none that the plan itself shows.

    That is an outcome of the plan's year or a later one, and the forecast for the plan's year of an
    indicator that some report follows. Other forecasts, as of the population, are the plan's own.
    """
    year = plan.meta.year
    if figure.kind is Kind.OUTCOME:
        return figure.period.year >= year
    whole = figure.period.text == str(year)
    return figure.kind is Kind.FORECAST and whole and indicator.id in _followed(plan)


@once
def _followed(plan: Plan) -> frozenset[str]:
    """The ids of all indicators that some report of the calendar follows."""
    return frozenset(
        indicator.id
        for report in plan.follow_ups
        for _, goals in covered(plan, report)
        for goal in goals
        for indicator in followed_by(plan, goal)
    )


def _written(area: GoalArea) -> Iterator[Goal]:
    waiting = [goal for goal in area.goals if isinstance(goal, Goal)]
    while waiting:
        goal = waiting.pop(0)
        yield goal
        waiting += [below for below in goal.goals if isinstance(below, Goal)]


def _below(plan: Plan, goals: tuple[Goal | Ref, ...]) -> Iterator[Goal]:
    """The goals and those they are made of, from above; checks have seen that none circles."""
    for each in goals:
        goal = plan.by_id.get(each.id) if isinstance(each, Ref) else each
        if isinstance(goal, Goal):
            yield goal
            yield from _below(plan, goal.goals)


def measures_of(plan: Plan, area: GoalArea, goals: tuple[Goal, ...]) -> tuple[Measure, ...]:
    """The measures of some goals of an area, each once; those of the area too if all are there."""
    whole = len({goal.id for goal in _below(plan, area.goals)} - {g.id for g in goals}) == 0
    of_area = (*(m for other in area.other for m in other.measures), *area.measures)
    listed = (*(m for goal in goals for m in goal.measures), *(of_area if whole else ()))
    found = (plan.by_id.get(m.id) if isinstance(m, Ref) else m for m in listed)
    return tuple({m.id: m for m in found if isinstance(m, Measure)}.values())


def followed_by(plan: Plan, goal: Goal) -> tuple[Indicator, ...]:
    """The indicators that follow a goal: its own and those of the goal that it restates."""
    original = plan.by_id.get(goal.restates.id) if goal.restates else None
    refs = (*goal.indicators, *(original.indicators if isinstance(original, Goal) else ()))
    found = (plan.by_id.get(ref.id) for ref in refs)
    return tuple({i.id: i for i in found if isinstance(i, Indicator)}.values())
