"""Responsibility: each measure has somebody who answers for it, in years that its plan covers."""

from __future__ import annotations

import re
from itertools import groupby

from compiler.diagnostic import Diagnostic, error, warning
from compiler.model.duties import duties
from compiler.model.goals import GoalArea, Measure, MeasureState
from compiler.model.period import Period, parse_period
from compiler.model.plan import Plan
from compiler.span import Spanned

_YEARS = re.compile(r"(?<!\d)\d{4}[–-]\d{4}(?!\d)")


def measures_have_a_party(plan: Plan) -> list[Diagnostic]:
    """Somebody answers for each measure: by itself, by its goal, or by its area.

    Where no measure of an area has anybody, that is told once, at the area.
    """
    found = []
    for _, group in groupby(duties(plan), key=lambda duty: duty.area.id):
        measures = [duty for duty in group if isinstance(duty.subject, Measure)]
        without = [duty for duty in measures if not duty.responsibility.parties]
        if len(without) > 1 and len(without) == len(measures):
            area = without[0].area
            found.append(
                warning("party-area-missing", area.span, area=area.title, count=len(without))
            )
        else:
            found += [warning("party-missing", d.subject.span, id=d.subject.id) for d in without]
    return found


def measures_are_done_in_time(plan: Plan) -> list[Diagnostic]:
    """A measure that is done has begun by the day up to which the sources know."""
    known = plan.meta.known
    measures = (e for _, _, e in plan.entities() if isinstance(e, Measure))
    return [
        warning(
            "goal-measure-early",
            measure.responsibility.places.of("period"),
            id=measure.id,
            period=period.text,
            known=known.isoformat(),
        )
        for measure in measures
        if measure.state is MeasureState.DONE
        and (period := measure.responsibility.period) is not None
        and plan.meta.is_read
        and period.first > known
    ]


def periods_lie_within(plan: Plan) -> list[Diagnostic]:
    """The years of a goal or measure lie within its area's, or within the plan's budget period.

    An area that states its years is a programme of its own; of one that does not, a measure may be
    carried over from before.
    """
    found = []
    for duty in duties(plan):
        own, programme = duty.subject.responsibility.period, duty.area.responsibility.period
        if own is None:
            continue
        span = duty.subject.responsibility.places.of("period")
        if programme is not None and not _within(own, programme):
            found.append(
                error(
                    "period-outside",
                    span,
                    id=duty.subject.id,
                    period=own.text,
                    area=duty.area.title,
                    years=programme.text,
                )
            )
        elif programme is None and plan.meta.is_read and not _within(own, plan.meta.budget_period):
            years = plan.meta.budget_period.text
            found.append(
                warning(
                    "period-outside-plan", span, id=duty.subject.id, period=own.text, years=years
                )
            )
    return found


def programmes_agree_with_their_titles(plan: Plan) -> list[Diagnostic]:
    """Years in an area's title are the years that it states."""
    return [
        warning(
            "period-title",
            area.title.place(match.start()) if isinstance(area.title, Spanned) else area.span,
            title=match.group(),
            period=stated.text,
        )
        for area in plan.areas
        for match, stated in _titled(area)
    ]


def _titled(area: GoalArea) -> list[tuple[re.Match[str], Period]]:
    stated, match = area.responsibility.period, _YEARS.search(area.title)
    if stated is None or match is None or parse_period(match.group()) == stated:
        return []
    return [(match, stated)]


def _within(inner: Period, outer: Period) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last
