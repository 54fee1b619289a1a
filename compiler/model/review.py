"""How a plan wants its findings weighed: rules set to another grade, and waivers with an end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from compiler.span import Span


class Grade(StrEnum):
    """What a finding counts as, in the words of the sources."""

    ERROR = "fel"
    WARNING = "varning"
    INFO = "upplysning"
    OFF = "av"


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """What all findings of one code count as in this plan, and why if somebody said so."""

    code: str
    grade: Grade
    span: Span
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding that is let stand in one place for a stated reason, to and with a day.

    The place is a file, and of its findings of the code those on whose line `text` stands; an
    empty `text` means every line. Lines have no numbers here: they move when a file is edited.
    """

    code: str
    path: str
    reason: str
    until: date
    span: Span
    text: str = ""
