"""Goals: each has what a goal is to have, and their numbers count from one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from compiler.diagnostic import Diagnostic, error, info, warning
from compiler.model.goals import Goal, Level
from compiler.model.matrix import GoalLine, Part, goal_matrix
from compiler.model.plan import Plan
from compiler.span import Span, Spanned


def goals_have_their_parts(plan: Plan) -> list[Diagnostic]:
    """Each goal has a heading, figures, somebody responsible and a follow-up, and measures.

    What it has from the goals beside it or from its area counts. What all goals of an area lack is
    told once, at the area; what a goal lacks is not told again of its parts. A goal may stand
    without measures for a year, so that is only told.
    """
    found = []
    for _, group in groupby(goal_matrix(plan), key=lambda line: line.area.id):
        lines = tuple(group)
        area = lines[0].area
        common = _common(lines)
        if common:
            found.append(
                warning(
                    "goal-area-incomplete",
                    area.span,
                    area=area.title,
                    count=len(lines),
                    parts=", ".join(common),
                )
            )
        for line in lines:
            found += _lacking(line, common)
    return found


def _common(lines: tuple[GoalLine, ...]) -> tuple[Part, ...]:
    """What every goal of an area lacks, where it has several and may say it once for them."""
    shared = (part for part in (Part.PARTY, Part.FOLLOW_UP) if len(lines) > 1)
    return tuple(part for part in shared if all(part in line.missing for line in lines))


def _lacking(line: GoalLine, told: tuple[Part, ...]) -> Iterator[Diagnostic]:
    lacking = [part for part in line.missing if part not in told and part not in line.missing_above]
    goal, span = name_of(line.goal), line.goal.span
    parts = ", ".join(part for part in lacking if part is not Part.MEASURE)
    if parts:
        yield warning("goal-incomplete", span, goal=goal, parts=parts)
    if Part.MEASURE in lacking:
        yield info("goal-without-measure", span, goal=goal)


def goals_are_numbered(plan: Plan) -> list[Diagnostic]:
    """Goals of one level that stand together count from one, none left out and none twice.

    Goals taken by id keep the numbers that they have where they are written.
    """
    found: list[Diagnostic] = []
    for siblings in _siblings(plan):
        ordered = sorted(siblings, key=lambda goal: list(Level).index(goal.level))
        for _, group in groupby(ordered, key=lambda goal: goal.level):
            found += _numbers(list(group))
    return found


def name_of(goal: Goal) -> str:
    """What an author calls a goal: its level with its number, else its id."""
    return f"{goal.level.value} {goal.number} ({goal.id})" if goal.number else goal.id


def _siblings(plan: Plan) -> Iterator[list[Goal]]:
    for area in plan.areas:
        yield [goal for goal in area.goals if isinstance(goal, Goal)]
    for line in goal_matrix(plan):
        yield [goal for goal in line.goal.goals if isinstance(goal, Goal)]


def _numbers(goals: list[Goal]) -> Iterator[Diagnostic]:
    numbered = [goal for goal in goals if goal.number]
    if not numbered:
        return
    for goal in goals:
        if not goal.number:
            has = ", ".join(g.number for g in numbered)
            yield warning("goal-number-missing", goal.span, goal=goal.id, numbers=has)
    first: dict[str, Span] = {}
    expected = 1
    for goal in numbered:
        place = _place(goal)
        if goal.number in first:
            yield error(
                "goal-number-twice",
                place,
                level=goal.level.value,
                number=goal.number,
                first=first[goal.number],
            )
            continue
        first[goal.number] = place
        if goal.number.isdecimal():
            number = int(goal.number)
            if number != expected:
                yield warning(
                    "goal-number-gap",
                    place,
                    level=goal.level.value,
                    number=number,
                    expected=expected,
                )
            expected = number + 1


def _place(goal: Goal) -> Span:
    return goal.number.place(0) if isinstance(goal.number, Spanned) else goal.span
