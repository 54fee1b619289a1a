"""Find the figures that a rule's sides name: each with its number, unit and place, or a finding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from compiler.diagnostic import Diagnostic, error
from compiler.model.figures import (
    Bound,
    Interval,
    Missing,
    NotMeasured,
    Number,
    Qualitative,
    Value,
)
from compiler.model.period import Period
from compiler.model.plan import Plan
from compiler.model.reconciliation import Reconciliation, Side
from compiler.model.references import FoundFigure, FoundName, NotFound, look_up
from compiler.model.registers import Unit
from compiler.span import Span


@dataclass(frozen=True, slots=True)
class Term:
    """A side of a rule with what it names: name, kind and period, value, and where that stands.

    `side` is where the rule names it. A figure that nobody has yet has neither unit nor kind.
    """

    key: str
    name: str
    value: Value
    unit: Unit | None
    place: Span
    side: Span
    kind: str = ""
    period: Period | None = None

    @property
    def amount(self) -> Number | Interval | None:
        """The value as numbers, or None where there is nothing to reckon with."""
        return self.value if isinstance(self.value, Number | Interval) else None

    @property
    def number(self) -> Decimal | None:
        """The one number that the value is, if it is one."""
        value = self.value
        bare = isinstance(value, Number) and value.bound is Bound.NONE
        return value.amount if isinstance(value, Number) and bare else None

    def instead(self, amount: Decimal) -> Term:
        """The same with another number."""
        return replace(self, value=Number(amount))


def terms_of(plan: Plan, rule: Reconciliation) -> tuple[tuple[Term, ...], list[Diagnostic]]:
    """What the sides name, in their order; a side that names nothing to reckon with is a finding.

    A side that names something unreadable is told where that stands: it gives neither.
    """
    terms: list[Term] = []
    found: list[Diagnostic] = []
    for side in rule.sides:
        told = _term(plan, side)
        if isinstance(told, Term):
            terms.append(told)
        elif told is not None:
            found.append(told)
    if len(terms) == len(rule.sides) and not found:
        found += _twice(terms)
    return tuple(terms), found


def _term(plan: Plan, side: Side) -> Term | Diagnostic | None:
    if not side.words:
        return Term(side.key, side.key, Missing(), None, side.span, side.span)
    id_ = side.words.split()[0]
    if id_ in plan.unreadable:
        return None
    match look_up(plan, side.words):
        case FoundFigure(indicator=indicator, figure=figure, unit=unit):
            if isinstance(figure.value, Qualitative):
                text = figure.value.text
                return error("reconcile-words", side.span, side=side.words, text=text)
            return Term(
                side.key,
                indicator.name,
                figure.value,
                unit,
                figure.span,
                side.span,
                figure.kind.name,
                figure.period,
            )
        case FoundName(text=text):
            return error("reconcile-not-a-figure", side.span, side=side.words, text=text)
        case NotFound(code=code, particulars=particulars):
            return _not_found(side, id_, code, dict(particulars))


def _not_found(side: Side, id_: str, code: str, given: dict[str, str]) -> Diagnostic | None:
    match code:
        case "reference-unknown":
            nearest = given["nearest"]
            return error("reconcile-unknown", side.span, id=id_, nearest=nearest)
        case "reference-figure-unclear":
            has = given["has"]
            return error("reconcile-unclear", side.span, side=side.words, has=has)
        case "reference-figure-unknown":
            has = given["has"]
            return error("reconcile-no-figure", side.span, side=side.words, has=has)
        case "reference-period":
            period = given["period"]
            return error("reconcile-period", side.span, side=side.words, period=period)
        case "unit-unknown":
            # An indicator's unknown unit is told where the indicator names it.
            return None
        case _:
            return error("reconcile-not-a-figure", side.span, side=side.words, text=id_)


def _twice(terms: Sequence[Term]) -> list[Diagnostic]:
    """A figure that stands on two sides of one rule: it would be compared with itself."""
    first: dict[tuple[Span, str, Period | None], Term] = {}
    found = []
    for term in terms:
        key = (term.place, term.kind, term.period)
        if key in first:
            at = first[key].side
            found.append(error("reconcile-twice", term.side, name=term.name, first=at))
        first.setdefault(key, term)
    return found


def waits(terms: Sequence[Term]) -> tuple[Term, ...]:
    """The terms that have no number yet, or never will."""
    return tuple(t for t in terms if isinstance(t.value, Missing | NotMeasured))
