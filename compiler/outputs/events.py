"""A calendar as values, and the file of it as it was kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from compiler.store import Store, own_text


@dataclass(frozen=True, slots=True)
class Event:
    """Something on a day, or on each day from the first to the last."""

    uid: str
    first: date
    last: date
    title: str
    note: str
    categories: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Calendar:
    """Events under a name, in a language (`SV`), as known at a time in UTC."""

    name: str
    language: str
    made: datetime
    events: tuple[Event, ...]


def kept_or_written(calendar: Calendar, tools: Mapping[str, str], store: Store) -> bytes:
    """The calendar's file as it was kept, or written now and kept. It is the same either way.

    A calendar changes some times a year: what writes it, and takes longer to load than all the
    other files take to write, is imported only then.
    """
    version, step = tools.get("icalendar"), own_text(Path(__file__).parent, ["ics"])
    if version is None or step is None:
        return _written(calendar)
    known = store.get("calendar", version, step, repr(calendar))
    if known is None:
        known = _written(calendar)
        store.put(known, "calendar", version, step, repr(calendar))
    return known


def _written(calendar: Calendar) -> bytes:
    from compiler.outputs.ics import written

    return written(calendar)
