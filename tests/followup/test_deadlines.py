"""Deadlines before meetings: counted in working days, on no weekend and no Swedish holiday."""

from __future__ import annotations

from datetime import date

import pytest
from icalendar import Calendar

from compiler import catalogue
from compiler.checks.deadlines import before, due_days, working_days_before
from compiler.model.follow_up import next_meeting
from compiler.outputs.calendar import calendar_of
from compiler.outputs.ics import written
from compiler.outputs.report_page import to_add_page

from ..plans import REAL, loaded

PLAN = loaded(REAL).plan
WORDS = catalogue.words("sv")


class DescribeWorkingDays:
    @pytest.mark.parametrize(
        "meeting, count, day",
        [
            ("2014-04-04", 5, "2014-03-28"),
            ("2014-04-22", 1, "2014-04-17"),  # Good Friday to Easter Monday
            ("2014-05-02", 1, "2014-04-30"),  # the first of May
            ("2014-06-09", 1, "2014-06-05"),  # the national day was a Friday
            ("2014-12-29", 1, "2014-12-23"),  # Christmas Eve is none by law, and kept
            ("2015-01-07", 2, "2015-01-02"),
            ("2014-09-28", 0, "2014-09-26"),
        ],
    )
    def it_passes_over_weekends_and_holidays(self, meeting: str, count: int, day: str) -> None:
        """What is due never falls on a day when the office is closed."""
        assert working_days_before(date.fromisoformat(meeting), count) == date.fromisoformat(day)


class DescribeDueDays:
    def it_counts_each_deadline_from_each_meeting_of_the_board(self) -> None:
        """The council's meetings have none: its own office sends out for them."""
        meetings = sum(
            o.body.id == PLAN.meta.board.id for r in PLAN.follow_ups for o in r.occasions
        )
        assert len(due_days(PLAN)) == meetings * len(PLAN.deadlines) == 27 + 3

    def it_tells_those_before_the_next_meeting(self) -> None:
        """In the order of the source."""
        meeting = next_meeting(PLAN.follow_ups, PLAN.meta.board.id, date(2014, 9, 1))
        assert meeting is not None
        assert before(PLAN, meeting) == {
            "Utkast": date(2014, 9, 5),
            "Granskning": date(2014, 9, 12),
            "Utskick": date(2014, 9, 19),
        }


class DescribeWhereTheyAreTold:
    def it_puts_each_in_the_calendar_with_a_uid_of_its_own(self) -> None:
        """Beside the meetings themselves."""
        events = Calendar.from_ical(written(calendar_of(PLAN, WORDS))).walk("VEVENT")
        sent = [e for e in events if str(e["summary"]).startswith("Utskick: Månadsrapport")]
        assert len({str(e["uid"]) for e in events}) == len(events)
        assert sent[0]["dtstart"].dt == date(2014, 3, 28)
        assert "5 arbetsdagar före mötet i Kommunstyrelsen" in str(sent[0]["description"])

    def it_says_where_a_month_is_counted_from_its_first_day(self) -> None:
        """Nobody should take the day for one that a set meeting gave."""
        events = Calendar.from_ical(written(calendar_of(PLAN, WORDS))).walk("VEVENT")
        told = [str(e["description"]) for e in events if "Utkast: Årsbokslut" in str(e["summary"])]
        assert len(told) == 1
        assert "räknade från månadens första" in told[0]

    def it_has_a_table_on_the_page_of_what_is_to_be_added(self) -> None:
        """A row for each meeting, a column for each deadline."""
        page = to_add_page(PLAN, (), {}, WORDS).decode("utf-8")
        assert "Hålltider" in page
        assert "28 mars 2014" in page.replace("\u00a0", " ")
