"""Figures in time: one value for one thing and period, known when it is told, and comparable."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from compiler.amounts import format_number
from compiler.diagnostic import Diagnostic, error, warning
from compiler.model.figures import (
    Bound,
    Direction,
    Figure,
    Indicator,
    Interval,
    Kind,
    Missing,
    Number,
)
from compiler.model.period import Period, parse_period
from compiler.model.plan import Plan

_WORD = re.compile(r"[^\W_]+")
_NEUTRAL = frozenset(
    """
    andel andelen antal antalet av den det de för i index kommun kommunen kommunens med och på
    samt till totalt total totala vid
    """.split()  # noqa: SIM905 - one word a line would hide the list
)
"""Words that a name may have or lack without naming another thing."""

_TELLING = 3
"""Digits from which on a value is hardly the same in two years by chance."""

_MEASURED = (Kind.OUTCOME, Kind.BASELINE)


def things_have_one_value(plan: Plan) -> list[Diagnostic]:
    """Figures of one name and unit agree, wherever they are written.

    Two values for one period are a fault. One value told for two periods, in one figure or in two
    of the same name, may be a year that was not changed with its number.
    """
    found: list[Diagnostic] = []
    for group in _same_things(plan):
        first: dict[tuple[Kind, Period], tuple[Indicator, Figure]] = {}
        values: dict[str, tuple[Indicator, Figure]] = {}
        for indicator, figure in group:
            if not isinstance(figure.value, Number | Interval):
                continue
            key = (figure.kind, figure.period)
            other = first.setdefault(key, (indicator, figure))
            if other[0] is not indicator and other[1].value != figure.value:
                found.append(_two_values(indicator, figure, *other))
            if figure.kind in _MEASURED and _is_telling(figure.value):
                earlier = values.setdefault(_shown(figure), (indicator, figure))
                if earlier[1].period != figure.period:
                    found.append(_two_periods(indicator, figure, earlier[1]))
    return found


def outcomes_are_known(plan: Plan) -> list[Diagnostic]:
    """An outcome is of a period that has begun on the day up to which the sources know.

    Where it has begun but not ended, and the figure itself says that its outcomes come later, it
    may be a guess: a survey is known before its year is out, a year's accounts are not.
    """
    known = plan.meta.known
    found: list[Diagnostic] = []
    if not plan.meta.is_read:
        return found
    for indicator in plan.indicators:
        for figure in indicator.at("", Kind.OUTCOME):
            if not isinstance(figure.value, Number | Interval) or figure.period.last <= known:
                continue
            told = {
                "name": indicator.name,
                "period": figure.period.text,
                "value": _shown(figure),
                "known": known.isoformat(),
            }
            if figure.period.first > known:
                found.append(error("figure-before-known", figure.span, **told))
            elif _due(indicator.due) > known:
                awaited = indicator.expected_from or indicator.due
                found.append(warning("figure-awaited", figure.span, expected=awaited, **told))
    return found


def missing_outcomes_are_due_in_time(plan: Plan) -> list[Diagnostic]:
    """An outcome that is to be added is awaited once its period has ended, or in its last month."""
    found = []
    for indicator in plan.indicators:
        for figure in indicator.at("", Kind.OUTCOME):
            absent = figure.value
            due = parse_period(absent.due) if isinstance(absent, Missing) else None
            if due is not None and due.last < figure.period.last:
                found.append(
                    warning(
                        "figure-due-early",
                        figure.span,
                        name=indicator.name,
                        period=figure.period.text,
                        due=due.text,
                    )
                )
    return found


def targets_can_be_compared(plan: Plan) -> list[Diagnostic]:
    """A target for what is to rise or fall has an outcome or a baseline before it to start from.

    One that is still to be added has its place. A target without a direction is a limit.
    """
    found = []
    for indicator in plan.indicators:
        targets = indicator.at("", Kind.TARGET)
        if indicator.direction is Direction.NONE or not targets:
            continue
        target = min(targets, key=lambda figure: figure.period)
        starts = [f for f in indicator.figures if f.kind in _MEASURED]
        told = {"name": indicator.name, "period": target.period.text}
        if not starts:
            found.append(warning("figure-target-alone", target.span, **told))
        elif all(start.period.first > target.period.last for start in starts):
            first = min(starts, key=lambda figure: figure.period)
            found.append(
                warning("figure-target-earlier", target.span, start=first.period.text, **told)
            )
    return found


def targets_point_the_right_way(plan: Plan) -> list[Diagnostic]:
    """A target for what is to rise is not below where it starts, nor one that is to fall above it.

    It starts from the last outcome or baseline before it, or from the target before that. A limit
    (`minst 75`) may have been reached already.
    """
    found = []
    for indicator in plan.indicators:
        if indicator.direction not in (Direction.UP, Direction.DOWN):
            continue
        course = sorted(
            (f for f in indicator.figures if f.kind in (*_MEASURED, Kind.TARGET)),
            key=lambda figure: (figure.period.last, figure.kind is Kind.TARGET),
        )
        numbers = [f for f in course if isinstance(f.value, Number)]
        for before, after in pairwise(numbers):
            if after.kind is Kind.TARGET and _wrong_way(indicator.direction, before, after):
                found.append(
                    warning(
                        "figure-target-backwards",
                        after.span,
                        name=indicator.name,
                        direction=indicator.direction.value,
                        period=after.period.text,
                        value=_shown(after),
                        start=_shown(before),
                        start_period=before.period.text,
                    )
                )
    return found


# --- same things ------------------------------------------------------------------------------


def _same_things(plan: Plan) -> Iterator[list[tuple[Indicator, Figure]]]:
    """The figures of the ledger, those of one name and unit together."""
    place = plan.meta.municipality.partition(" ")[0].lower()
    groups: dict[tuple[str, ...], list[tuple[Indicator, Figure]]] = defaultdict(list)
    for indicator in plan.indicators:
        key = (indicator.unit.id, *_name(indicator.name, place))
        groups[key] += [(indicator, figure) for figure in indicator.figures]
    yield from groups.values()


def _name(name: str, place: str) -> list[str]:
    """A name's telling words in any order, short enough to be the same when inflected."""
    words = (w for w in _WORD.findall(name.lower()) if w not in _NEUTRAL)
    return sorted(w[: max(4, len(w) - 2)] for w in words if not place or not w.startswith(place))


def _is_telling(value: Number | Interval) -> bool:
    if isinstance(value, Interval):
        return True
    return len(value.amount.normalize().as_tuple().digits) >= _TELLING


def _two_values(
    indicator: Indicator, figure: Figure, other: Indicator, earlier: Figure
) -> Diagnostic:
    return error(
        "figure-two-values",
        figure.span,
        name=indicator.name,
        kind=figure.kind.value,
        period=figure.period.text,
        value=_shown(figure),
        other=other.name,
        other_value=_shown(earlier),
        first=earlier.span,
    )


def _two_periods(indicator: Indicator, figure: Figure, earlier: Figure) -> Diagnostic:
    return warning(
        "figure-two-periods",
        figure.span,
        name=indicator.name,
        value=_shown(figure),
        period=figure.period.text,
        other_period=earlier.period.text,
        first=earlier.span,
    )


# --- values -----------------------------------------------------------------------------------


def _shown(figure: Figure) -> str:
    match figure.value:
        case Number(amount=amount, bound=bound):
            return f"{bound.value} {format_number(amount)}".strip()
        case Interval(low=low, high=high):
            return f"{format_number(low)}–{format_number(high)}"
        case Missing():
            return "–"
    return ""


def _due(text: str) -> date:
    """The first day on which something due may come; one that is not told has come."""
    period = parse_period(text)
    return period.first if period is not None else date.min


def _wrong_way(direction: Direction, before: Figure, after: Figure) -> bool:
    if not isinstance(before.value, Number) or not isinstance(after.value, Number):
        return False
    if before.kind is not Kind.TARGET and after.value.bound is not Bound.NONE:
        return False
    change = after.value.amount - before.value.amount
    return change < 0 if direction is Direction.UP else change > 0
