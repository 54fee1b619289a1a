"""A calendar as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


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
