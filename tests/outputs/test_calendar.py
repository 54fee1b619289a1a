"""The follow-up calendar, read back as Outlook would read it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar, Event

from compiler.model.follow_up import FollowUp
from compiler.model.registers import Body, BodyKind
from compiler.outputs.calendar import calendar_of
from compiler.outputs.ics import written
from compiler.outputs.kept import kept_or_written
from compiler.store import NOTHING, Folder

from .plans import HERE, WORDS, follow_up, ledger, occasion, plan

AUGUST = follow_up(
    "delar-augusti",
    occasion("kommunfullmaktige", "2014-10"),
    occasion("kommunstyrelsen", "2014-10-03"),
)
FEBRUARY = follow_up("bokslut", occasion("kommunstyrelsen", "2014-02"), name="Bokslut")


def events(*reports: FollowUp, bodies: tuple[Body, ...] = ()) -> list[Event]:
    """The events that a reader of the calendar finds."""
    ics = written(calendar_of(plan(ledger(), reports, bodies=bodies), WORDS))
    return [part for part in Calendar.from_ical(ics).walk("VEVENT") if isinstance(part, Event)]


class DescribeTheFollowUpCalendar:
    """Told of a plan, it tells Outlook which body deals with which report, and when."""

    def it_has_an_event_for_each_body_that_deals_with_a_report_by_day(self) -> None:
        """Occasions of all reports stand in the order of their days."""
        summaries = [str(e["summary"]) for e in events(AUGUST, FEBRUARY)]
        assert summaries == [
            "Bokslut per den 31 augusti – behandlas i Kommunstyrelsen",
            "Delårsrapport per den 31 augusti – behandlas i Kommunfullmäktige",
            "Delårsrapport per den 31 augusti – behandlas i Kommunstyrelsen",
        ]

    def it_fills_a_known_day_and_ends_on_the_day_after(self) -> None:
        """An all-day event's end is not part of it."""
        event = events(AUGUST)[1]
        assert (event.start, event.end) == (date(2014, 10, 3), date(2014, 10, 4))

    def but_it_spans_the_month_where_no_day_is_set(self) -> None:
        """February ends on its 28th in 2014, so the event ends on the first of March."""
        event = events(FEBRUARY)[0]
        assert (event.start, event.end) == (date(2014, 2, 1), date(2014, 3, 1))

    def it_tells_in_the_description_what_is_covered_and_by_whom_it_is_dealt_with(self) -> None:
        """What a report covers comes with its figures put in; semicolons and commas survive."""
        assert str(events(AUGUST)[1]["description"]).split("\n") == [
            "Delårsrapport per den 31 augusti 2014 inklusive prognos",
            "Behandlas i Kommunstyrelsen den 3 oktober 2014.",
            "",
            "Omfattar:",
            "– Ekonomi, investeringar; prognos",
            "– Sjukfrånvaron, som var 6,39 procent",
            "",
            "Verksamhetsplan 2014, KS2013/216, KS 13/368",
        ]

    def it_says_that_a_day_is_not_set(self) -> None:
        """Nobody should take the first of the month for the day of a meeting."""
        assert "i februari 2014; dagen är inte bestämd" in str(events(FEBRUARY)[0]["description"])

    def it_marks_nobody_as_busy(self) -> None:
        """A month-long busy mark would refuse every meeting of the month."""
        assert {str(e["transp"]) for e in events(AUGUST, FEBRUARY)} == {"TRANSPARENT"}

    def it_names_plan_and_body_as_categories(self) -> None:
        """Outlook shows and filters by them."""
        assert events(AUGUST)[0].categories == ["Verksamhetsplan 2014", "Kommunfullmäktige"]

    def it_stamps_each_event_with_the_day_of_the_plan(self) -> None:
        """No clock is read."""
        stamps = {e.DTSTAMP for e in events(AUGUST, FEBRUARY)}
        assert stamps == {datetime(2013, 11, 25, tzinfo=UTC)}

    def it_keeps_an_event_s_identity_when_others_come_and_go(self) -> None:
        """Taken in anew, the calendar replaces its events and doubles none."""
        before = {str(e["uid"]) for e in events(AUGUST)}
        after = {str(e["uid"]) for e in events(FEBRUARY, AUGUST)}
        assert before < after
        assert "ks-2014_delar-augusti_kommunstyrelsen_2014-10-03@vp" in before

    def but_it_counts_occasions_that_are_the_same_in_all(self) -> None:
        """A UID may stand only once in a calendar."""
        twice = occasion("kommunstyrelsen", "2014-10-03")
        uids = [str(e["uid"]) for e in events(follow_up("r", twice, twice))]
        assert uids == [
            "ks-2014_r_kommunstyrelsen_2014-10-03@vp",
            "ks-2014_r_kommunstyrelsen_2014-10-03_2@vp",
        ]

    def it_keeps_to_the_line_rules_of_rfc_5545(self) -> None:
        """Lines end in CRLF and hold at most 75 octets, also where letters take two."""
        ics = written(calendar_of(plan(ledger(), (AUGUST, FEBRUARY)), WORDS))
        lines = ics.split(b"\r\n")
        assert b"\n" not in b"".join(lines)
        assert max(map(len, lines)) <= 75
        assert lines[0] == b"BEGIN:VCALENDAR"
        assert lines[-2:] == [b"END:VCALENDAR", b""]

    def it_publishes_under_the_plan_s_name(self) -> None:
        """Outlook names the calendar by it; its comma is escaped as in any text."""
        ics = written(
            calendar_of(plan(follow_ups=(FEBRUARY,), indicators=ledger()), WORDS)
        ).decode()
        assert "X-WR-CALNAME:Verksamhetsplan 2014 – uppföljning\\, Kommunstyrelsen\r\n" in ics
        assert "METHOD:PUBLISH\r\n" in ics

    def it_gives_the_same_bytes_each_time(self) -> None:
        """A calendar that has not changed shows no difference."""
        made = [written(calendar_of(plan(ledger(), (AUGUST, FEBRUARY)), WORDS)) for _ in range(2)]
        assert made[0] == made[1]

    def it_lets_no_name_become_a_property(self) -> None:
        """A line break in a name stays inside its text."""
        sly = Body("kommunstyrelsen", "KS\r\nATTENDEE:mailto:x@example.org", BodyKind.BOARD, HERE)
        event = events(FEBRUARY, bodies=(sly,))[0]
        assert "attendee" not in event

    def it_gives_an_empty_calendar_for_a_plan_without_follow_ups(self) -> None:
        """A plan may have no calendar yet."""
        assert events() == []


class DescribeAKeptCalendar:
    def it_is_written_once(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """And is the same file the second time."""
        told = calendar_of(plan(ledger(), (AUGUST, FEBRUARY)), WORDS)
        first = kept_or_written(told, {"icalendar": "7"}, Folder(tmp_path))
        monkeypatch.setattr("compiler.outputs.ics.written", lambda calendar: b"another")

        assert first == kept_or_written(told, {"icalendar": "7"}, Folder(tmp_path))

        other = calendar_of(plan(ledger(), (AUGUST,)), WORDS)
        assert kept_or_written(other, {"icalendar": "7"}, Folder(tmp_path)) == b"another"
        assert kept_or_written(told, {"icalendar": "8"}, Folder(tmp_path)) == b"another"
        assert kept_or_written(told, {}, Folder(tmp_path)) == b"another"
        assert kept_or_written(told, {"icalendar": "7"}, NOTHING) == b"another"
