"""Find what may be wrong where a rule does not hold: one slip that alone explains the difference.

Slips that officials make: two digits change places, a row is left out or counted twice, a comma or
a unit makes a number ten, a hundred or a thousand times too large or small, a sign is lost. A slip
is told only where it is the only one after which the rule holds, so that nobody is sent to the
wrong row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from compiler.checks.judgement import judge
from compiler.checks.scales import Scales
from compiler.checks.terms import Term
from compiler.model.reconciliation import COMPARISONS, Reconciliation, Relation, stated_key


class Slip(Enum):
    """What may have been done wrong; the value is the cause's key in the catalogue."""

    TRANSPOSED = "transposed"
    LEFT_OUT = "left-out"
    TWICE = "twice"
    FACTOR = "factor"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Cause:
    """A slip, the term it was made in, and the number that would agree, if it is about one."""

    slip: Slip
    term: Term
    instead: Decimal | None = None

    @property
    def number_is_wrong(self) -> bool:
        """Whether the term's own number is the slip, and not that a total passed it over."""
        return self.instead is not None


_FACTORS = tuple(Decimal(10) ** n for n in (3, 2, 1, -1, -2, -3))
"""A comma in the wrong place, a part for percent, tkr for kr and mkr for tkr."""


def likely_cause(
    rule: Reconciliation, terms: Sequence[Term], scales: Scales, difference: Decimal | None
) -> Cause | None:
    """The one slip after which the rule holds, or None where there is none or more than one."""
    if rule.relation in COMPARISONS:
        # Where a figure only passes a limit, many another number would not.
        return None
    causes = list(_slips(rule, terms, scales))
    if rule.relation is Relation.SUM and difference is not None:
        causes += _rows(terms, scales, difference)
    if len(causes) == 1:
        return causes[0]
    if len(terms) == 2 and len({c.slip for c in causes}) == 1:
        # Of two that should be equal either may be wrong; the stated one is told of.
        stated = stated_key(rule.relation)
        return next((c for c in causes if c.term.key == stated), None)
    return None


def _slips(rule: Reconciliation, terms: Sequence[Term], scales: Scales) -> Iterator[Cause]:
    for n, term in enumerate(terms):
        if term.number is None:
            continue
        tried = {term.number}
        for slip, amount in _otherwise(term.number):
            if amount in tried:
                continue
            tried.add(amount)
            changed = (*terms[:n], term.instead(amount), *terms[n + 1 :])
            if judge(rule, changed, scales, like=terms).agrees:
                yield Cause(slip, term, amount)


def _otherwise(amount: Decimal) -> Iterator[tuple[Slip, Decimal]]:
    """What may have been meant by a number in which one slip was made."""
    sign, digits, exponent = amount.as_tuple()
    for n in range(len(digits) - 1):
        swapped = (*digits[:n], digits[n + 1], digits[n], *digits[n + 2 :])
        # Nobody writes a number that begins with a nought.
        if swapped[0] and isinstance(exponent, int):
            yield Slip.TRANSPOSED, Decimal((sign, swapped, exponent))
    for factor in _FACTORS:
        yield Slip.FACTOR, amount * factor
    yield Slip.SIGN, -amount


def _rows(terms: Sequence[Term], scales: Scales, difference: Decimal) -> Iterator[Cause]:
    """A part that makes the whole difference: it is not in the total, or is in it twice."""
    for term, factor in zip(terms, scales.factors, strict=True):
        if term.key != "delar" or not term.number:
            continue
        if term.number * factor == -difference:
            yield Cause(Slip.LEFT_OUT, term)
        elif term.number * factor == difference:
            yield Cause(Slip.TWICE, term)
