"""Judge one rule whose figures are all there: what is stated, what is computed, does it agree.

Equally fine numbers add up to the last digit. A number written coarser than the finest beside it
(mkr beside tkr), and every number of a quotient but a counted one, stands for all that rounds to
it; the rule holds where what is stated and what is computed then have a number in common.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from compiler.checks.relations import (
    Given,
    Reckoned,
    holds,
    reckon,
    stated_as_share,
    years_between,
)
from compiler.checks.scales import Scales
from compiler.checks.terms import Term
from compiler.model.reconciliation import COMPARISONS, QUOTIENTS, Reconciliation, stated_key
from compiler.model.registers import UnitKind
from compiler.model.stretch import Stretch, as_written, place_value

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Judgement:
    """How a rule came out, in the unit of what it states.

    `computed` is None where it cannot be reckoned, as a part of nothing. `allowed` is the greatest
    difference that rounding or the rule's tolerance explains.
    """

    agrees: bool
    stated: Stretch
    computed: Stretch | None
    allowed: Decimal

    @property
    def difference(self) -> Decimal | None:
        """What is stated less what is computed; between stretches, how far they lie apart."""
        return None if self.computed is None else self.stated.gap(self.computed)


def judge(
    rule: Reconciliation, terms: Sequence[Term], given: Scales, like: Sequence[Term] = ()
) -> Judgement:
    """Whether the numbers of `terms`, all of which are there, are related as the rule says.

    They are as fine as the terms of `like`, where these are given.
    """
    exact = tuple(_exact(t, f) for t, f in zip(terms, given.factors, strict=True))
    halves = _halves(rule, like or terms, given)
    wide = tuple(s.widened(h) for s, h in zip(exact, halves, strict=True))
    stated, computed = _both(rule, terms, exact, given)
    widely, computed_widely = _both(rule, terms, wide, given)
    if computed is None or computed_widely is None:
        return Judgement(False, stated, None, _NOTHING)
    tolerance = rule.tolerance.allowed if rule.tolerance else None
    agrees = holds(rule.relation, widely, computed_widely, tolerance or _NOTHING)
    rounding = (_breadth(widely) - _breadth(stated) + _breadth(computed_widely)) / 2
    allowed = rounding - _breadth(computed) / 2 if tolerance is None else tolerance
    return Judgement(agrees, stated, computed, allowed)


def _exact(term: Term, factor: Decimal) -> Stretch:
    assert term.amount is not None
    return as_written(term.amount).scaled(factor)


def _halves(rule: Reconciliation, terms: Sequence[Term], given: Scales) -> tuple[Decimal, ...]:
    """How far from each number lie those that round to it, in the unit that the rule reckons in."""
    if rule.tolerance is not None and rule.tolerance.allowed is not None:
        return tuple(_NOTHING for _ in terms)
    places = [
        place_value(t.amount) * f if t.amount else _NOTHING
        for t, f in zip(terms, given.factors, strict=True)
    ]
    if rule.relation in COMPARISONS and rule.tolerance is None:
        return tuple(_NOTHING for _ in terms)
    rounded = rule.tolerance is not None or rule.relation in QUOTIENTS
    finest = _NOTHING if rounded else min(places)
    return tuple(
        place / 2 if place > finest and not _counted(term) else _NOTHING
        for term, place in zip(terms, places, strict=True)
    )


def _counted(term: Term) -> bool:
    """Whether a number is counted one by one, so that a whole one is exact."""
    counted = term.unit is not None and term.unit.kind is UnitKind.COUNTED
    return counted and term.amount is not None and place_value(term.amount) >= 1


def _both(
    rule: Reconciliation, terms: Sequence[Term], stretches: Sequence[Stretch], given: Scales
) -> tuple[Stretch, Reckoned]:
    """What is stated, and what the other sides come to in its unit."""
    key = stated_key(rule.relation)
    by_key: dict[str, list[Stretch]] = {}
    for term, stretch in zip(terms, stretches, strict=True):
        by_key.setdefault(term.key, []).append(stretch)
    sides = Given(by_key, years_between(rule, terms), stated_as_share(terms))
    computed = reckon(rule.relation, sides)
    return by_key[key][0], None if computed is None else computed.scaled(given.result)


def _breadth(stretch: Stretch) -> Decimal:
    breadth = stretch.high - stretch.low
    return breadth if breadth.is_finite() else _NOTHING
