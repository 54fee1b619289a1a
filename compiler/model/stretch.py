"""The stretch of numbers that a written one may stand for, and what becomes of it in arithmetic.

`44` percent may have been 43,5 or 44,4 before somebody rounded it. A relation between such numbers
holds where the stretches that it compares have a number in common (Moore's interval arithmetic).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import reduce
from itertools import product

from compiler.model.figures import Bound, Interval, Number

_ENDLESS = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Every number from `low` to `high`, both among them; an end may be infinite."""

    low: Decimal
    high: Decimal

    @property
    def point(self) -> Decimal | None:
        """The one number of the stretch, or None where it has several."""
        return self.low if self.low == self.high else None

    def plus(self, other: Stretch) -> Stretch:
        """Every sum of a number here and one there."""
        return Stretch(self.low + other.low, self.high + other.high)

    def minus(self, other: Stretch) -> Stretch:
        """Every difference between a number here and one there."""
        return Stretch(self.low - other.high, self.high - other.low)

    def times(self, other: Stretch) -> Stretch:
        """Every product of a number here and one there."""
        ends = [_product(a, b) for a, b in product(self._ends, other._ends)]
        return Stretch(min(ends), max(ends))

    def over(self, other: Stretch) -> Stretch | None:
        """Every quotient of a number here and one there; None where one there is 0 or below."""
        if other.low <= 0:
            return None
        ends = [_quotient(a, b) for a, b in product(self._ends, other._ends)]
        return Stretch(min(ends), max(ends))

    def scaled(self, factor: Decimal) -> Stretch:
        """The same numbers in a unit of which `factor` make one of this; it is above 0."""
        return Stretch(self.low * factor, self.high * factor)

    def widened(self, by: Decimal) -> Stretch:
        """The numbers here and all that are at most `by` from one of them."""
        return Stretch(self.low - by, self.high + by)

    def touches(self, other: Stretch) -> bool:
        """Whether some number is in both."""
        return self.low <= other.high and other.low <= self.high

    def gap(self, other: Stretch) -> Decimal:
        """How far this lies above the other (below: negative); 0 where they touch.

        Where each is one number, it is their difference.
        """
        if self.low > other.high:
            return self.low - other.high
        if self.high < other.low:
            return self.high - other.low
        return Decimal(0)

    @property
    def _ends(self) -> tuple[Decimal, Decimal]:
        return self.low, self.high


def _product(a: Decimal, b: Decimal) -> Decimal:
    # Endless times nothing is nothing here: the endless end itself is not one of the numbers.
    return Decimal(0) if not a or not b else a * b


def _quotient(a: Decimal, b: Decimal) -> Decimal:
    # An endless part of an endless whole may be anything; the finite ends tell how little.
    return a if b.is_infinite() and a.is_infinite() else a / b


def point(amount: Decimal) -> Stretch:
    """One number."""
    return Stretch(amount, amount)


def total(stretches: Iterable[Stretch]) -> Stretch:
    """Every sum of one number of each."""
    return reduce(Stretch.plus, stretches, Stretch(Decimal(0), Decimal(0)))


def as_written(value: Number | Interval) -> Stretch:
    """Just the numbers that a value writes: one, an interval, or all on one side of a limit."""
    match value:
        case Interval(low=low, high=high):
            return Stretch(low, high)
        case Number(amount=amount, bound=Bound.AT_LEAST):
            return Stretch(amount, _ENDLESS)
        case Number(amount=amount, bound=Bound.AT_MOST):
            return Stretch(-_ENDLESS, amount)
        case Number(amount=amount):
            return point(amount)


def place_value(value: Number | Interval) -> Decimal:
    """What one is worth in the last place of a value as written: 0.1 for `6,3`, 1 for `429`."""
    ends = (value.low, value.high) if isinstance(value, Interval) else (value.amount,)
    exponents = (end.as_tuple().exponent for end in ends)
    return Decimal(1).scaleb(max(e if isinstance(e, int) else 0 for e in exponents))
