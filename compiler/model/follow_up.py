"""The follow-up calendar: what is reported, when it is dealt with, by whom, and what it covers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from compiler.model.blocks import Runs
from compiler.model.figures import Ref
from compiler.model.period import Period
from compiler.span import UNPLACED, Places, Span


@dataclass(frozen=True, slots=True)
class Occasion:
    """A body dealing with a report, on a day or in a month."""

    body: Ref
    when: Period
    span: Span
    places: Places = UNPLACED


@dataclass(frozen=True, slots=True)
class OpenOccasion:
    """A body that is to deal with a report, on a day that is to be added."""

    body: Ref
    span: Span
    places: Places = UNPLACED


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One report: as of which day, its occasions in order, and what it covers.

    `follows` names the goals it reports on, one by one or by their area, `budgets` the tables that
    it holds outcome and forecast against. `open` are the occasions whose day is to be added.
    """

    id: str
    name: str
    occasions: tuple[Occasion, ...]
    covers: tuple[Runs, ...]
    span: Span
    as_of: date | None = None
    addition: str = ""
    follows: tuple[Ref, ...] = ()
    budgets: tuple[Ref, ...] = ()
    places: Places = UNPLACED
    open: tuple[OpenOccasion, ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of a body and the reports it deals with; `when` is a day, or a month."""

    when: Period
    reports: tuple[FollowUp, ...]

    def days_from(self, day: date) -> int:
        """Days from `day` to the meeting, or to the first it can be held on; never below 0."""
        return max(0, (self.when.first - day).days)

    @property
    def has_day(self) -> bool:
        """Whether the day is set, not only the month."""
        return self.when.first == self.when.last


def next_meeting(follow_ups: Iterable[FollowUp], body: str, day: date) -> Meeting | None:
    """The first meeting of a body on `day` or later, or None where the calendar has none left.

    A month in which the day is not set counts until it has passed.
    """
    to_come = [
        (occasion.when, follow_up)
        for follow_up in follow_ups
        for occasion in follow_up.occasions
        if occasion.body.id == body and occasion.when.last >= day
    ]
    if not to_come:
        return None
    first = min(when for when, _ in to_come)
    return Meeting(first, tuple(follow_up for when, follow_up in to_come if when == first))
