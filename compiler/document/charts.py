"""Charts made from the data: figures of several things side by side, of one in time, a budget.

A chart stands where it shows more than a table does, and shows no number that its description does
not tell: a reader who does not see it loses nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from compiler.amounts import format_number
from compiler.document.wording import Words
from compiler.model.blocks import Chart, ChartForm, Reference, Series, Text
from compiler.model.budget import BudgetTable
from compiler.model.figures import Figure, Indicator, Kind, Missing, Number, Value
from compiler.model.followed import belongs_to_follow_up
from compiler.model.period import Period
from compiler.model.plan import Plan
from compiler.model.registers import Unit
from compiler.span import Span

IN_TIME = (Kind.OUTCOME, Kind.FORECAST, Kind.TARGET)
"""The kinds of figures that a chart of one indicator shows, each as a line of its own."""


@dataclass(frozen=True, slots=True)
class _Point:
    """One figure of a chart: how it is taken, where that is asked for, and what it is."""

    words: str
    asked: Span
    value: Value


_Line = tuple[str, tuple[_Point | None, ...]]
"""The name of a series, and a point for each category."""


def figure_chart(
    asked: Sequence[tuple[Indicator, Span]], plan: Plan, words: Words, caption: str, span: Span
) -> Chart:
    """Several indicators as bars, a series for each period with an outcome; one as lines in time.

    With each indicator comes the place that asks for it. All are in one unit, as has been checked.
    """
    title = _titled(caption or words["figures-caption"], plan, asked[0][0].unit.id)
    if len(asked) == 1:
        indicator, at = asked[0]
        shown = [
            f
            for f in indicator.figures
            if f.kind in IN_TIME
            and _drawn(f.value)
            and not belongs_to_follow_up(plan, indicator, f)
        ]
        periods = sorted({figure.period for figure in shown})
        lines = [
            (_capital(words[kind.name]), tuple(_point(indicator, p, kind, at) for p in periods))
            for kind in IN_TIME
            if any(figure.kind is kind for figure in shown)
        ]
        return _chart(ChartForm.LINE, [p.text for p in periods], lines, title, words, span)
    periods = sorted(
        {
            f.period
            for i, _ in asked
            for f in i.at("", Kind.OUTCOME)
            if _drawn(f.value) and not belongs_to_follow_up(plan, i, f)
        }
    )
    lines = [
        (period.text, tuple(_point(i, period, Kind.OUTCOME, at) for i, at in asked))
        for period in periods
    ]
    return _chart(ChartForm.BARS, [i.name for i, _ in asked], lines, title, words, span)


def budget_chart(budget: BudgetTable, plan: Plan, words: Words, caption: str, span: Span) -> Chart:
    """The rows of a budget that have amounts of their own as bars, a series for each column."""
    own = {row.id for _, row in budget.total.walk() if not row.rows}
    rows = [indicator for indicator in budget.ledger() if indicator.id in own]
    lines = [
        (column.title, tuple(_point(row, column.period, column.kind, span) for row in rows))
        for column in budget.columns
    ]
    title = _titled(caption or budget.title, plan, budget.unit.id)
    return _chart(ChartForm.BARS, [row.name for row in rows], lines, title, words, span)


def _chart(
    form: ChartForm,
    names: Sequence[str],
    lines: Sequence[_Line],
    title: str,
    words: Words,
    span: Span,
) -> Chart:
    series = tuple(Series(name, tuple(_amount(p) for p in points)) for name, points in lines)
    taken = (point for _, points in lines for point in points if point is not None)
    takes = tuple(Reference(point.words, point.asked) for point in taken)
    lead = words[f"chart-{form.value}"].format(title=title)
    told = " ".join([lead, *(_told(name, n, series, words) for n, name in enumerate(names))])
    return Chart(form, tuple(names), series, (Text(title, span=span),), told, takes, span)


def _told(name: str, at: int, series: Sequence[Series], words: Words) -> str:
    """All that the chart shows of one category: `NKI, bygglov: 52 (2011), 56 (2013).`"""
    known = [
        words["chart-value"].format(value=format_number(value), series=one.name)
        for one in series
        if (value := one.values[at]) is not None
    ]
    return f"{name}: {', '.join(known) or words['missing-cell']}."


def _point(indicator: Indicator, period: Period, kind: Kind, asked: Span) -> _Point | None:
    """An indicator's figure where a chart has a use for it: a number, or one to be added."""
    for figure in indicator.at(period.text, kind):
        if isinstance(figure.value, Number | Missing):
            words = f"{indicator.id} {period.text} {kind.value} | tabell"
            return _Point(words, asked, figure.value)
    return None


def _amount(point: _Point | None) -> Decimal | None:
    number = point and point.value
    return number.amount if isinstance(number, Number) else None


def _drawn(value: Value) -> bool:
    return isinstance(value, Number)


def _titled(title: str, plan: Plan, unit: str) -> str:
    """A caption that tells the unit, since no column does."""
    found = plan.by_id.get(unit)
    return f"{title} ({found.in_table})" if isinstance(found, Unit) and found.in_table else title


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def target_chart(
    indicator: Indicator, year: Period, until: Period, plan: Plan, words: Words, span: Span
) -> Chart | None:
    """An indicator's outcomes year by year against what is aimed at and forecast for `year`.

    None where it would show no more than a table: fewer than two outcomes in numbers, or no aim.
    Outcomes of parts of a year are left out, for they cannot be held against those of a whole.
    """
    outcomes = [
        figure.period
        for figure in indicator.at("", Kind.OUTCOME)
        if _drawn(figure.value)
        and len(figure.period.text) == _YEAR
        and figure.period.last <= until.last
    ]
    aim = next((f for f in indicator.at("", Kind.TARGET) if _covers(f, year)), None)
    if len(outcomes) < _FEWEST_OUTCOMES or aim is None:
        return None
    periods = sorted({*outcomes, year})
    at_year = tuple(_taken(indicator, aim, span) if p == year else None for p in periods)
    lines: list[_Line] = [
        (_capital(words[kind.name]), tuple(_point(indicator, p, kind, span) for p in periods))
        for kind in (Kind.OUTCOME, Kind.FORECAST)
    ]
    shown = [line for line in lines if any(p and _drawn(p.value) for p in line[1])]
    shown.append((_capital(words[Kind.TARGET.name]), at_year))
    title = _titled(indicator.name, plan, indicator.unit.id)
    return _chart(ChartForm.LINE, [p.text for p in periods], shown, title, words, span)


_FEWEST_OUTCOMES = 2
_YEAR = len("2013")


def _covers(figure: Figure, year: Period) -> bool:
    whole = figure.period.first <= year.first and figure.period.last >= year.last
    return whole and _drawn(figure.value)


def _taken(indicator: Indicator, figure: Figure, asked: Span) -> _Point:
    words = f"{indicator.id} {figure.period.text} {figure.kind.value} | tabell"
    return _Point(words, asked, figure.value)
