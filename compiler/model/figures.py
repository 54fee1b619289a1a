"""The ledger: what is measured, and each number of it, each standing in one place."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from compiler.model.period import Period
from compiler.span import Span


class Kind(StrEnum):
    """What a figure says of its period; the value is the key that officials write."""

    OUTCOME = "utfall"
    BASELINE = "utgångsvärde"
    TARGET = "mål"
    FORECAST = "prognos"
    COMPARISON = "jämförelse"
    BUDGET = "budget"


class Direction(StrEnum):
    """Which way an indicator is meant to move."""

    UP = "öka"
    DOWN = "minska"
    KEEP = "behålla"
    NONE = ""


class Bound(StrEnum):
    """A number that is a limit, not a value."""

    AT_LEAST = "minst"
    AT_MOST = "högst"
    NONE = ""


class Status(StrEnum):
    """How settled a number is."""

    FINAL = "slutligt"
    PRELIMINARY = "preliminärt"


@dataclass(frozen=True, slots=True)
class Ref:
    """The id of something that stands elsewhere, and where it was taken."""

    id: str
    span: Span


@dataclass(frozen=True, slots=True)
class Number:
    """A number in its indicator's unit, with the decimals it was written with."""

    amount: Decimal
    bound: Bound = Bound.NONE


@dataclass(frozen=True, slots=True)
class Interval:
    """A value known only to lie between two numbers."""

    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class Qualitative:
    """A value in words."""

    text: str


@dataclass(frozen=True, slots=True)
class NotMeasured:
    """Known not to exist: the period was not measured, and no one will add it."""


@dataclass(frozen=True, slots=True)
class Missing:
    """To be added: why it is missing, from which accounts it is expected and when."""

    reason: str = ""
    expected_from: str = ""
    due: str = ""


Value = Number | Interval | Qualitative | NotMeasured | Missing


@dataclass(frozen=True, slots=True)
class Figure:
    """One value of an indicator: its period, what kind it is, and how settled."""

    kind: Kind
    period: Period
    value: Value
    span: Span
    status: Status = Status.FINAL
    source: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Indicator:
    """A measured thing with its figures, one source and one owner who answers for it."""

    id: str
    name: str
    unit: Ref
    source: str
    owner: Ref
    figures: tuple[Figure, ...]
    span: Span
    definition: str = ""
    decimals: int | None = None
    direction: Direction = Direction.NONE
    expected_from: str = ""
    due: str = ""
    comment: str = ""

    def at(self, period: str, kind: Kind | None = None) -> tuple[Figure, ...]:
        """The figures of a period (`""` for any) and a kind (None for any)."""
        return tuple(
            f
            for f in self.figures
            if period in ("", f.period.text) and (kind is None or f.kind is kind)
        )

    @property
    def missing(self) -> tuple[Figure, ...]:
        """The figures that are to be added."""
        return tuple(f for f in self.figures if isinstance(f.value, Missing))


@dataclass(frozen=True, slots=True)
class FreePhrase:
    """Words with a numeral in them that is no figure of the ledger (`Max 18`), and why."""

    phrase: str
    reason: str
    span: Span
