"""Tell what an indicator gains at the turn of the year: outcomes to be added, targets to be set."""

from __future__ import annotations

from dataclasses import dataclass, replace

from compiler.model.figures import (
    Direction,
    Figure,
    Indicator,
    Kind,
    Missing,
    Qualitative,
)
from compiler.model.period import Period, parse_period
from compiler.model.plan import Metadata
from compiler.roll.years import moved_years


@dataclass(frozen=True, slots=True)
class Gained:
    """A figure of next year's plan: it is to be added, and follows the one `after`."""

    after: Figure
    kind: Kind
    period: Period
    why: str


@dataclass(frozen=True, slots=True)
class Turned:
    """An indicator at the turn of the year.

    Targets that are `compared` become comparisons, those that were `unset` leave, outcomes that
    were only `announced` are to be added, and missing figures that are `pinned` keep what was
    awaited of them when the indicator awaits the next year's.
    """

    indicator: Indicator
    gained: tuple[Gained, ...] = ()
    compared: tuple[Figure, ...] = ()
    unset: tuple[Figure, ...] = ()
    announced: tuple[Figure, ...] = ()
    pinned: tuple[Figure, ...] = ()
    expected_from: str = ""
    due: str = ""

    @property
    def after(self) -> Indicator:
        """The indicator as next year's sources have it."""
        own = self.indicator
        leaving = (*self.compared, *self.unset, *self.announced)
        figures = [figure for figure in own.figures if figure not in leaving]
        figures += [replace(figure, kind=Kind.COMPARISON) for figure in self.compared]
        figures += [Figure(g.kind, g.period, Missing(), g.after.span) for g in self.gained]
        return replace(own, figures=tuple(figures))


def turned(indicator: Indicator, meta: Metadata, taken: frozenset[Figure]) -> Turned:
    """What becomes of an indicator's figures when the plan of `meta` is followed by the next.

    A target that was never set leaves only where it is not among the figures `taken` in texts.
    """
    outcomes = _outcomes(indicator, meta.year)
    announced = tuple(
        figure
        for figure in indicator.at("", Kind.OUTCOME)
        if isinstance(figure.value, Qualitative)
        and figure.period.year == meta.year
        and figure.period.last > meta.known
    )
    outcomes += [Gained(f, f.kind, f.period, "outcome-announced") for f in announced]
    compared, unset, targets = _targets(indicator, meta)
    unset = tuple(figure for figure in unset if figure not in taken)
    gained = (*outcomes, *targets, *_others(indicator, meta.year, outcomes))
    awaited = any(_inherits(g) for g in gained)
    return Turned(
        indicator,
        gained,
        compared,
        unset,
        announced,
        _pinned(indicator, (*announced, *unset)) if awaited else (),
        expected(indicator.expected_from, meta.year) if awaited else indicator.expected_from,
        due(indicator.due, meta.year) if awaited else indicator.due,
    )


def expected(text: str, year: int) -> str:
    """Whence a value is awaited, a year on: `bokslut 2013` is followed by `bokslut 2014`."""
    return moved_years(text, {year - 1: year, year: year + 1})


def due(text: str, year: int) -> str:
    """When a value is awaited, a year on; in words (`våren 2014`) as whence it is."""
    period = parse_period(text)
    return period.later().text if period else expected(text, year)


def _outcomes(indicator: Indicator, year: int) -> list[Gained]:
    """The outcome of the plan's year, where the indicator is measured in it.

    One that says when its outcomes come is measured each year; else the two last outcomes tell how
    often.
    """
    outcomes = [f for f in indicator.at("", Kind.OUTCOME) if f.period.year < year]
    years = sorted({f.period.year for f in outcomes})
    if not years:
        return []
    annual = indicator.due or indicator.expected_from or len(years) == 1
    step = 1 if annual else years[-1] - years[-2]
    if years[-1] + step != year:
        return []
    last = [f for f in outcomes if f.period.year == years[-1] and f.period.first.year == years[-1]]
    return _successors(indicator, last, step, "outcome-due")


def _targets(
    indicator: Indicator, meta: Metadata
) -> tuple[tuple[Figure, ...], tuple[Figure, ...], list[Gained]]:
    """The targets that become comparisons, those that were never set, and those to be set."""
    targets = indicator.at("", Kind.TARGET)
    if indicator.direction is Direction.NONE:
        return (), (), []
    compared_already = {f.period for f in indicator.at("", Kind.COMPARISON)}
    past = [f for f in targets if f.period.year <= meta.year and f.period not in compared_already]
    unset = tuple(f for f in past if isinstance(f.value, Missing))
    compared = tuple(f for f in past if f not in unset)
    single = [f for f in targets if f.period.first.year == f.period.year]
    coming = meta.year + 1
    gained: list[Gained] = []
    covered = any(f.period.first.year <= coming <= f.period.year for f in targets)
    if not covered:
        gained = _successors(
            indicator, [f for f in single if f.period.year == meta.year], 1, "target-due"
        )
    budget_years = range(meta.budget_period.first.year, meta.budget_period.last.year + 1)
    if len(budget_years) > 1 and set(budget_years) <= {f.period.year for f in single}:
        last = [f for f in single if f.period.year == budget_years[-1]]
        gained += _successors(indicator, last, 1, "target-period")
    return compared, unset, gained


def _others(indicator: Indicator, year: int, outcomes: list[Gained]) -> list[Gained]:
    """Forecasts, budgets, and comparisons with others where there is an outcome to compare."""
    forecasts = [
        f
        for f in indicator.at("", Kind.FORECAST)
        if f.period.year == year - 1 or (f.period.year == year and f.period.first == f.period.last)
    ]
    budgets = [
        f for f in indicator.at("", Kind.BUDGET) if f.period.first.year == f.period.year == year
    ]
    gained = _successors(indicator, forecasts, 1, "forecast-due")
    gained += _successors(indicator, budgets, 1, "budget-due")
    if indicator.at("", Kind.TARGET):
        return gained
    for outcome in outcomes:
        step = outcome.period.year - outcome.after.period.year
        beside = indicator.at(outcome.after.period.text, Kind.COMPARISON)
        gained += _successors(indicator, beside, step, "comparison-due") if step else []
    return gained


def _successors(
    indicator: Indicator, figures: list[Figure] | tuple[Figure, ...], step: int, why: str
) -> list[Gained]:
    has = {(f.kind, f.period) for f in indicator.figures}
    later = ((f, f.period.later(step)) for f in figures)
    return [Gained(f, f.kind, period, why) for f, period in later if (f.kind, period) not in has]


def _inherits(gained: Gained) -> bool:
    """Whether the figure awaits what its indicator awaits, and nothing of its own."""
    return gained.kind is Kind.OUTCOME


def _pinned(indicator: Indicator, leaving: tuple[Figure, ...]) -> tuple[Figure, ...]:
    return tuple(f for f in indicator.missing if f not in leaving)
