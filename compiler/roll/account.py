"""What happens to each thing of a plan at the turn of the year, and the edits that make it so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from compiler.load.reshape import Edit
from compiler.span import Span


class Fate(StrEnum):
    """What becomes of a thing."""

    CARRIED = "carried"
    CHANGED = "changed"
    NEW = "new"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Account:
    """One thing's fate: its id, the key within it (empty for the thing itself), and why.

    `why` is a key of `compiler.catalogue.roll`. `span` is the place in this year's sources.
    """

    id: str
    key: str
    fate: Fate
    why: str
    span: Span
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """An account with the edits of this year's files that make it true."""

    account: Account
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Spoken:
    """A line of next year's sources that speaks of a year and was left as it is.

    It is `near` where it speaks of the plan's year, the year before or the budget period.
    """

    path: str
    line: int
    text: str
    near: bool
