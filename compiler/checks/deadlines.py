"""Tell by which day a report's draft, review or dispatch is due: working days before a meeting."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from compiler.checks.days import Opening, opening
from compiler.model.follow_up import FollowUp, Meeting, Occasion
from compiler.model.plan import Plan
from compiler.model.report import Deadline

_CLOSED = (Opening.HOLIDAY, Opening.WEEKEND)


@dataclass(frozen=True, slots=True)
class DueDay:
    """The day by which something is due for a board's meeting on a report."""

    report: FollowUp
    occasion: Occasion
    deadline: Deadline
    day: date


def working_days_before(day: date, count: int) -> date:
    """The working day that lies `count` working days before `day`.

    Weekends and holidays are passed over, so what is due never falls on one; with a `count` of 0
    it is `day` itself, or the last working day before it.
    """
    found = day
    while not _is_open(found):
        found -= timedelta(days=1)
    for _ in range(count):
        found -= timedelta(days=1)
        while not _is_open(found):
            found -= timedelta(days=1)
    return found


def _is_open(day: date) -> bool:
    closed = opening(day)
    return closed is None or closed[0] not in _CLOSED


def due_days(plan: Plan) -> tuple[DueDay, ...]:
    """Every deadline before each meeting of the plan's board, report by report.

    A meeting of which only the month is known is counted from the month's first day: what is ready
    by then is ready for any day of it.
    """
    return tuple(
        DueDay(
            report,
            occasion,
            deadline,
            working_days_before(occasion.when.first, deadline.working_days),
        )
        for report in plan.follow_ups
        for occasion in report.occasions
        if occasion.body.id == plan.meta.board.id
        for deadline in plan.deadlines
    )


def before(plan: Plan, meeting: Meeting) -> dict[str, date]:
    """The day of each deadline before a meeting, by its name, in the order of the source."""
    return {
        due.deadline.name: due.day for due in due_days(plan) if due.occasion.when == meeting.when
    }


def first_due(plan: Plan, meetings: Collection[Occasion]) -> date | None:
    """The first deadline before any of a report's meetings."""
    return min((due.day for due in due_days(plan) if due.occasion in meetings), default=None)
