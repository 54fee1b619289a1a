"""The follow-up calendar: what is reported, when it is dealt with, by whom, and what it covers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from compiler.model.blocks import Runs
from compiler.model.figures import Ref
from compiler.model.period import Period
from compiler.span import Span


@dataclass(frozen=True, slots=True)
class Occasion:
    """A body dealing with a report, on a day or in a month."""

    body: Ref
    when: Period
    span: Span


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One report: as of which day, its occasions in order, and what it covers."""

    id: str
    name: str
    occasions: tuple[Occasion, ...]
    covers: tuple[Runs, ...]
    span: Span
    as_of: date | None = None
    addition: str = ""
