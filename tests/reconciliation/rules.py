"""Small plans with rules, so that a test says only which numbers are related and how."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from compiler.checks.reconcile import reconcile, rules_are_sound, rules_hold
from compiler.checks.reconciled import Reconciled
from compiler.diagnostic import Diagnostic
from compiler.model.figures import Figure, Indicator, Kind, Number, Ref, Value
from compiler.model.period import Period, parse_period
from compiler.model.plan import Plan
from compiler.model.reconciliation import (
    SIDES,
    Deviation,
    Reconciliation,
    Relation,
    Side,
    Tolerance,
)
from compiler.model.registers import Unit, UnitKind
from compiler.span import NOWHERE, Span

from ..plans import loaded

KR = Ref("kr", NOWHERE)
UNITS = (
    Unit("procent", "procent", "%", NOWHERE, kind=UnitKind.SHARE, factor=Decimal("0.01"),
         difference=Ref("procentenheter", NOWHERE)),
    Unit("procentenheter", "procentenheter", "procentenheter", NOWHERE),
    Unit("antal", "", "antal", NOWHERE, kind=UnitKind.COUNTED),
    Unit("index", "", "index", NOWHERE),
    Unit("ton", "ton", "ton", NOWHERE),
    Unit("kr", "kronor", "kr", NOWHERE),
    Unit("tkr", "tkr", "tkr", NOWHERE, base="kr", factor=Decimal(1000)),
    Unit("mkr", "mkr", "mkr", NOWHERE, base="kr", factor=Decimal(1000000)),
    Unit("kr-per-antal", "kronor", "kr/antal", NOWHERE, numerator=KR,
         denominator=Ref("antal", NOWHERE)),
)  # fmt: skip

Given = str | int | Decimal | Value | tuple[str | int | Decimal | Value, str]
"""A value, or a value with its unit; a number is written as in Python (`6.39`)."""


def period(text: str) -> Period:
    """A period that is known to be one."""
    found = parse_period(text)
    assert found is not None
    return found


def _indicator(id_: str, given: Given, unit: str, line: int, year: str) -> Indicator:
    if isinstance(given, tuple):
        given, unit = given
    value = Number(Decimal(given)) if isinstance(given, str | int | Decimal) else given
    place = Span("uppgifter/fall.yaml", line, 13)
    figure = Figure(Kind.OUTCOME, period(year), value, place)
    return Indicator(id_, f"Uppgift {id_}", Ref(unit, NOWHERE), "källan", KR, (figure,), place)


def rule(
    relation: Relation,
    sides: Mapping[str, Any],
    *,
    unit: str = "ton",
    tolerance: str | None = None,
    by_rounding: bool = False,
    deviation: str = "",
    unlike: str = "",
    years: Sequence[str] = ("2013", "2013"),
) -> Plan:
    """A plan with one rule; each side's numbers are figures of their own, on lines from 1.

    `sides` gives for each key a number or value, perhaps with its unit, or a list of them.
    `years` are the periods of the first side and of all others.
    """
    indicators: list[Indicator] = []
    named: list[Side] = []
    for key in SIDES[relation]:
        given = sides[key.name]
        for number in given if isinstance(given, list) else [given]:
            n = len(indicators) + 1
            year = years[0] if not indicators else years[1]
            indicators.append(_indicator(f"u{n}", number, unit, n, year))
            named.append(Side(key.name, f"u{n}", Span("avstamning/fall.yaml", n, 9)))
    allowed = Tolerance(None) if by_rounding else None
    if tolerance is not None:
        allowed = Tolerance(Decimal(tolerance))
    made = Reconciliation(
        "avst-fall",
        "Fallet",
        relation,
        Span("avstamning/fall.yaml", 1, 5),
        tuple(named),
        allowed,
        unlike,
        Deviation(Decimal(deviation), "Skälet.", NOWHERE) if deviation else None,
    )
    return replace(
        loaded().plan,
        sections=(),
        memo=None,
        areas=(),
        budgets=(),
        follow_ups=(),
        free_phrases=(),
        indicators=tuple(indicators),
        units=UNITS,
        reconciliations=(made,),
    )


def tried(plan: Plan) -> Reconciled:
    """The one rule of such a plan, tried."""
    (done,) = reconcile(plan)
    return done


def findings(plan: Plan) -> list[Diagnostic]:
    """What the checks say of its rule."""
    return [*rules_are_sound(plan), *rules_hold(plan)]
