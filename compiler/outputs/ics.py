"""Write a calendar as a file that Outlook opens (RFC 5545). The only importer of icalendar."""

from __future__ import annotations

from datetime import datetime, timedelta

import icalendar

from compiler.outputs.events import Calendar, Event


def written(calendar: Calendar) -> bytes:
    """The file, with its events in their order."""
    file = icalendar.Calendar()
    file.add("version", "2.0")
    file.add("prodid", f"-//vp//follow-up//{calendar.language}")
    file.add("calscale", "GREGORIAN")
    file.add("method", "PUBLISH")
    # Given as text, for an unknown property would go out with its commas unescaped.
    file.add("x-wr-calname", icalendar.vText(calendar.name))
    for event in calendar.events:
        file.add_component(_event(event, calendar.made))
    return bytes(file.to_ical(sorted=True))


def _event(event: Event, made: datetime) -> icalendar.Event:
    entry = icalendar.Event()
    entry.add("uid", event.uid)
    entry.add("dtstamp", made)
    # RFC 5545, 3.6.1: an all-day event ends on the day after its last one.
    entry.add("dtstart", event.first)
    entry.add("dtend", event.last + timedelta(days=1))
    entry.add("summary", event.title)
    entry.add("description", event.note)
    entry.add("categories", list(event.categories))
    # The day is marked, but nobody is made busy by it.
    entry.add("transp", "TRANSPARENT")
    return entry
