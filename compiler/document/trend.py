"""Tell which way an indicator goes: from the last two outcomes that can be held against another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from compiler.model.figures import Bound, Direction, Figure, Indicator, Kind, Number
from compiler.model.period import Period


class Course(StrEnum):
    """What has become of an indicator; the value ends the key of its words."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True, slots=True)
class Trend:
    """A course, and the two periods that show it."""

    course: Course
    earlier: Period
    later: Period


def trend(indicator: Indicator, as_of: date) -> Trend | None:
    """The newest trend up to a day, or None where none can be told.

    Only outcomes in numbers and of stretches alike are compared, a year with a year and a spring
    with a spring: eight months of something counted are always fewer than twelve. An indicator
    without a direction has no better and worse; one that is to be kept is only ever the same.
    """
    outcomes: list[tuple[Figure, Decimal]] = sorted(
        (
            (figure, figure.value.amount)
            for figure in indicator.at("", Kind.OUTCOME)
            if isinstance(figure.value, Number)
            and figure.value.bound is Bound.NONE
            and figure.period.last <= as_of
        ),
        key=lambda each: (each[0].period.last, each[0].period.first),
        reverse=True,
    )
    for n, (later, last) in enumerate(outcomes):
        for earlier, first in outcomes[n + 1 :]:
            if _alike(later.period, earlier.period):
                course = _course(indicator.direction, last - first)
                return Trend(course, earlier.period, later.period) if course else None
    return None


def _alike(one: Period, other: Period) -> bool:
    """Whether two periods are the same stretch of different years."""
    ends = ((one.first, other.first), (one.last, other.last))
    return one.text != other.text and all(a.month == b.month and a.day == b.day for a, b in ends)


def _course(direction: Direction, change: Decimal) -> Course | None:
    if not change:
        return Course.SAME
    match direction:
        case Direction.UP:
            return Course.BETTER if change > 0 else Course.WORSE
        case Direction.DOWN:
            return Course.BETTER if change < 0 else Course.WORSE
        case _:
            return None
