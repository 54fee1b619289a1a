"""Reckon what each relation makes of its sides: one small function a relation, on stretches.

Reckoned on single numbers it gives what is computed; on the stretches that rounded numbers stand
for, all that it may have been. Each function uses a side once, or in a way that keeps it exact.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from compiler.checks.terms import Term
from compiler.model.reconciliation import IS, Reconciliation, Relation
from compiler.model.registers import UnitKind
from compiler.model.stretch import Stretch, point, total

_ONE = point(Decimal(1))


@dataclass(frozen=True, slots=True)
class Given:
    """The sides of a rule as stretches in one unit, and what else a relation may ask for."""

    by_key: Mapping[str, Sequence[Stretch]]
    years: int = 0
    as_share: bool = False

    def one(self, key: str) -> Stretch:
        """The side of which there is one."""
        return self.by_key[key][0]


Reckoned = Stretch | None
"""What a relation makes of its sides; None where it cannot be reckoned (a quotient by nothing)."""


def reckon(relation: Relation, given: Given) -> Reckoned:
    """What the sides other than the stated one come to."""
    return _RECKONED[relation](given)


def years_between(rule: Reconciliation, terms: Sequence[Term]) -> int:
    """From the year of the first side to that of the second."""
    periods = [t.period for t in terms if t.key in ("från", "till") and t.period]
    if rule.relation is not Relation.YEARLY_DECREASE or len(periods) < 2:
        return 0
    return periods[1].year - periods[0].year


def stated_as_share(terms: Sequence[Term]) -> bool:
    """Whether the stated side is a share of something that is none itself."""
    kinds = [(t.key, t.unit.kind is UnitKind.SHARE) for t in terms if t.unit]
    return (IS, True) in kinds and not all(share for _, share in kinds)


def _sum(given: Given) -> Reckoned:
    return total(given.by_key["delar"])


def _difference(given: Given) -> Reckoned:
    return given.one("från").minus(given.one("avgår"))


def _share(given: Given) -> Reckoned:
    return given.one("del").over(given.one("av"))


def _percent_of(given: Given) -> Reckoned:
    return given.one("procent").times(given.one("av"))


def _decrease(given: Given) -> Reckoned:
    left = given.one("till").over(given.one("från"))
    return None if left is None else _ONE.minus(left)


def _increase(given: Given) -> Reckoned:
    grown = given.one("till").over(given.one("från"))
    return None if grown is None else grown.minus(_ONE)


def _yearly_decrease(given: Given) -> Reckoned:
    """The same share each year, so that the years multiply; the same amount each year, or so."""
    if given.years <= 0:
        return None
    before, after = given.one("från"), given.one("till")
    if not given.as_share:
        return before.minus(after).over(point(Decimal(given.years)))
    left = after.over(before)
    if left is None or left.low < 0:
        return None
    root = 1 / Decimal(given.years)
    return _ONE.minus(Stretch(_power(left.low, root), _power(left.high, root)))


def _power(base: Decimal, exponent: Decimal) -> Decimal:
    try:
        return base**exponent
    except InvalidOperation:  # an endless base
        return base


def _mean(given: Given) -> Reckoned:
    parts = given.by_key["delar"]
    return total(parts).over(point(Decimal(len(parts))))


def _per(given: Given) -> Reckoned:
    return given.one("mängd").over(given.one("per"))


def _is(given: Given) -> Reckoned:
    return given.one("uppgift")


def _rounded(given: Given) -> Reckoned:
    return given.one("av")


def _lowest(given: Given) -> Reckoned:
    """Of several limits the one that a figure below them all meets first."""
    limits = given.by_key["gräns"]
    return Stretch(min(s.low for s in limits), min(s.high for s in limits))


def _highest(given: Given) -> Reckoned:
    limits = given.by_key["gräns"]
    return Stretch(max(s.low for s in limits), max(s.high for s in limits))


def _between(given: Given) -> Reckoned:
    limits = given.by_key["gränser"]
    return Stretch(min(s.low for s in limits), max(s.high for s in limits))


_RECKONED: Mapping[Relation, Callable[[Given], Reckoned]] = {
    Relation.SUM: _sum,
    Relation.DIFFERENCE: _difference,
    Relation.SHARE: _share,
    Relation.PERCENT_OF: _percent_of,
    Relation.DECREASE: _decrease,
    Relation.INCREASE: _increase,
    Relation.YEARLY_DECREASE: _yearly_decrease,
    Relation.MEAN: _mean,
    Relation.PER: _per,
    Relation.EQUAL: _is,
    Relation.ROUNDS_TO: _rounded,
    Relation.AT_MOST: _lowest,
    Relation.AT_LEAST: _highest,
    Relation.UNDER: _lowest,
    Relation.OVER: _highest,
    Relation.BETWEEN: _between,
}


def holds(relation: Relation, stated: Stretch, computed: Stretch, allowed: Decimal) -> bool:
    """Whether what is stated agrees with what is computed, `allowed` being the difference between.

    A comparison holds where it can: `högst 5` against a limit of 7 is no more than 7.
    """
    match relation:
        case Relation.AT_MOST:
            return stated.low <= computed.high + allowed
        case Relation.AT_LEAST:
            return stated.high >= computed.low - allowed
        case Relation.UNDER:
            return stated.low < computed.high + allowed
        case Relation.OVER:
            return stated.high > computed.low - allowed
        case _:
            return stated.widened(allowed).touches(computed)
