"""Bring the sides of a rule into units that can be reckoned with, or say which two cannot.

tkr and mkr convert by the register; procent and procentenheter, ton and kWh per invånare do not.
A share is reckoned as a part of the whole, an amount per inhabitant by its two units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from compiler.checks.terms import Term
from compiler.diagnostic import Diagnostic, error
from compiler.model.plan import Plan
from compiler.model.reconciliation import (
    IS,
    Reconciliation,
    Relation,
    stated_key,
)
from compiler.model.registers import Unit, UnitKind

_ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Scales:
    """For each term in its order, how many of the unit that the rule reckons in one of its unit is.

    `result` is the same for what is computed, into the unit of what is stated.
    """

    factors: tuple[Decimal, ...]
    result: Decimal = _ONE


@dataclass
class _Weighing:
    """Gathers the factors of one rule, and the finding that stops it."""

    plan: Plan
    rule: Reconciliation
    terms: Sequence[Term]
    factors: dict[int, Decimal] = field(default_factory=dict)
    fault: Diagnostic | None = None

    def units(self, key: str) -> list[tuple[int, Term, Unit]]:
        """The terms under a key whose unit is known."""
        return [(n, t, t.unit) for n, t in enumerate(self.terms) if t.key == key and t.unit]

    def into(self, keys: Sequence[str], other: Term | None, target: Unit | None) -> None:
        """Convert the terms under `keys` into `target`, which is the unit of `other`."""
        for key in keys:
            for n, term, unit in self.units(key):
                if target is None or other is None:
                    continue
                factor = unit.convert(_ONE, target)
                if factor is None and not self.rule.unlike_units:
                    self.refuse(term, unit, other, target)
                self.factors[n] = _ONE if factor is None else factor

    def refuse(self, term: Term, unit: Unit, other: Term, wanted: Unit) -> None:
        """Note that a term's unit does not convert into the one of another; the first counts."""
        self.fault = self.fault or error(
            "reconcile-units",
            term.side,
            name=term.name,
            unit=unit.id,
            other=other.name,
            wanted=wanted.id,
        )

    def share(self, key: str) -> Decimal:
        """How much of the whole one of the unit under a key is, which must be a share."""
        for _, term, unit in self.units(key):
            if unit.kind is UnitKind.SHARE:
                return unit.factor
            self.fault = self.fault or error(
                "reconcile-share", term.side, name=term.name, unit=unit.id
            )
        return _ONE

    def named(self, id_: str) -> Unit | None:
        """A unit of the register."""
        unit = self.plan.by_id.get(id_)
        return unit if isinstance(unit, Unit) else None


def scales(plan: Plan, rule: Reconciliation, terms: Sequence[Term]) -> Scales | Diagnostic:
    """The factors of a rule's terms, or the finding that two of them cannot be compared."""
    weighing = _Weighing(plan, rule, terms)
    result = _WEIGHED.get(rule.relation, _alike)(weighing)
    if weighing.fault is not None:
        return weighing.fault
    return Scales(tuple(weighing.factors.get(n, _ONE) for n in range(len(terms))), result)


def _first(weighing: _Weighing, *keys: str) -> tuple[Term | None, Unit | None]:
    return next(((t, u) for key in keys for _, t, u in weighing.units(key)), (None, None))


def _alike(weighing: _Weighing) -> Decimal:
    """Everything in the unit of what is stated."""
    stated = stated_key(weighing.rule.relation)
    term, unit = _first(weighing, stated)
    others = [t.key for t in weighing.terms if t.key != stated]
    weighing.into(list(dict.fromkeys(others)), term, unit)
    return _ONE


def _difference(weighing: _Weighing) -> Decimal:
    """As `_alike`; but two percentages differ by percentage points, where the register says so."""
    first, unit = _first(weighing, "från", "avgår")
    points = weighing.named(unit.difference.id) if unit and unit.difference else None
    if points is None:
        return _alike(weighing)
    weighing.into(("från", "avgår"), first, unit)
    for _, term, own in weighing.units(IS):
        factor = points.convert(_ONE, own)
        if factor is not None:
            return factor
        if first and not weighing.rule.unlike_units:
            weighing.refuse(term, own, first, points)
    return _ONE


def _quotient(weighing: _Weighing) -> Decimal:
    """Two amounts in one unit, whose quotient is stated as a share."""
    keys = [k for k in dict.fromkeys(t.key for t in weighing.terms) if k != IS]
    term, unit = _first(weighing, *reversed(keys))
    weighing.into(keys, term, unit)
    return _ONE / weighing.share(IS)


def _percent_of(weighing: _Weighing) -> Decimal:
    """A share of an amount, in the unit of what is stated."""
    term, unit = _first(weighing, IS)
    weighing.into(("av",), term, unit)
    return weighing.share("procent")


def _yearly(weighing: _Weighing) -> Decimal:
    """A yearly decrease: as a share where it is stated as one, else in the unit of the amounts."""
    _, stated = _first(weighing, IS)
    if stated is not None and stated.kind is UnitKind.SHARE and not _all_shares(weighing):
        return _quotient(weighing)
    return _alike(weighing)


def _all_shares(weighing: _Weighing) -> bool:
    return all(t.unit is None or t.unit.kind is UnitKind.SHARE for t in weighing.terms)


def _per(weighing: _Weighing) -> Decimal:
    """An amount per another: each in the unit that the register gives the stated one."""
    term, unit = _first(weighing, IS)
    if term is None or unit is None:
        return _ONE
    above = weighing.named(unit.numerator.id) if unit.numerator else None
    below = weighing.named(unit.denominator.id) if unit.denominator else None
    if (above is None or below is None) and not weighing.rule.unlike_units:
        weighing.fault = error("reconcile-per", term.side, name=term.name, unit=unit.id)
    weighing.into(("mängd",), term, above)
    weighing.into(("per",), term, below)
    return _ONE


_WEIGHED = {
    Relation.DIFFERENCE: _difference,
    Relation.SHARE: _quotient,
    Relation.DECREASE: _quotient,
    Relation.INCREASE: _quotient,
    Relation.PERCENT_OF: _percent_of,
    Relation.YEARLY_DECREASE: _yearly,
    Relation.PER: _per,
}
