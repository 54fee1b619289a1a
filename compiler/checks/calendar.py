"""The calendar: a report is dealt with after its period, by the board first, on a working day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from compiler.checks.days import Opening, opening
from compiler.diagnostic import Diagnostic, error, info, warning
from compiler.model.figures import Missing, Ref
from compiler.model.follow_up import FollowUp, Occasion
from compiler.model.plan import Plan, PlanStatus
from compiler.model.registers import Body, BodyKind
from compiler.span import Span

_BOARDS = (BodyKind.EXECUTIVE, BodyKind.BOARD)

_FEWEST_OTHERS = 3
"""Meetings on one weekday from which on it is the body's own."""


def reports_follow_their_period(plan: Plan) -> list[Diagnostic]:
    """A report is dealt with after the day it is as of; a month counts to its last day."""
    return [
        error(
            "calendar-before-end",
            _place(occasion),
            body=_name(plan, occasion.body),
            report=report.name,
            when=occasion.when.text,
            as_of=report.as_of.isoformat(),
        )
        for report in plan.follow_ups
        if report.as_of is not None
        for occasion in report.occasions
        if occasion.when.last <= report.as_of
    ]


def boards_precede_the_council(plan: Plan) -> list[Diagnostic]:
    """A report comes to the council once a board has dealt with it, or on the same day.

    A board prepares what the council decides (kommunallagen). A report that no board deals with is
    not judged.
    """
    found = []
    for report in plan.follow_ups:
        boards = [o for o in report.occasions if _kind(plan, o) in _BOARDS]
        for occasion in report.occasions:
            if _kind(plan, occasion) is not BodyKind.COUNCIL or not boards:
                continue
            earliest = min(boards, key=lambda board: board.when)
            if earliest.when.first > occasion.when.last:
                found.append(
                    error(
                        "calendar-order",
                        _place(occasion),
                        report=report.name,
                        body=_name(plan, occasion.body),
                        when=occasion.when.text,
                        board=_name(plan, earliest.body),
                        board_when=earliest.when.text,
                    )
                )
    return found


def meetings_stand_once(plan: Plan) -> list[Diagnostic]:
    """A report comes to a body once on a day, or in a month whose day is not set.

    Several reports at one meeting are no fault.
    """
    found = []
    for report in plan.follow_ups:
        first: dict[tuple[str, date, date], Span] = {}
        for occasion in report.occasions:
            key = (occasion.body.id, occasion.when.first, occasion.when.last)
            if key in first:
                found.append(
                    error(
                        "calendar-twice",
                        _place(occasion),
                        report=report.name,
                        body=_name(plan, occasion.body),
                        when=occasion.when.text,
                        first=first[key],
                    )
                )
            first.setdefault(key, _place(occasion))
    return found


def meetings_are_on_working_days(plan: Plan) -> list[Diagnostic]:
    """No meeting is on a holiday or an eve; on a weekend or a bridge day it may be meant."""
    return [
        finding for day, span, body in _days(plan) for finding in _on(day, span, _name(plan, body))
    ]


def meetings_keep_to_their_weekday(plan: Plan) -> list[Diagnostic]:
    """A body whose other meetings are all on one weekday, three or more of them, meets on it."""
    by_body: dict[str, dict[date, Span]] = defaultdict(dict)
    for day, span, body in _days(plan):
        by_body[body.id].setdefault(day, span)
    found = []
    for body_id, days in by_body.items():
        for day, span in days.items():
            others = {other.isoweekday() for other in days if other != day}
            if len(days) > _FEWEST_OTHERS and len(others) == 1 and day.isoweekday() not in others:
                usual = next(other for other in days if other != day)
                found.append(
                    warning(
                        "calendar-other-weekday",
                        span,
                        body=_name(plan, Ref(body_id, span)),
                        day=day.isoformat(),
                        count=len(days) - 1,
                        usual=usual.isoformat(),
                    )
                )
    return found


def meetings_have_a_day(plan: Plan) -> list[Diagnostic]:
    """A draft or a proposal may leave the day of a meeting open; an adopted plan may not."""
    final = plan.meta.status in (PlanStatus.ADOPTED, PlanStatus.COMPLETED)
    found = []
    for report in plan.follow_ups:
        for occasion in report.open:
            told = {"report": report.name, "body": _name(plan, occasion.body)}
            span = occasion.places.of("when")
            if final:
                status = plan.meta.status.value
                found.append(error("calendar-open-in-final", span, status=status, **told))
            else:
                found.append(warning("calendar-open", span, **told))
    return found


def reports_are_as_of_a_month_s_end(plan: Plan) -> list[Diagnostic]:
    """A report is as of the last day of a month, as accounts are."""
    return [
        warning(
            "calendar-not-month-end",
            report.places.of("as_of"),
            report=report.name,
            as_of=report.as_of.isoformat(),
        )
        for report in plan.follow_ups
        if report.as_of is not None and (report.as_of + timedelta(days=1)).day != 1
    ]


def reports_are_of_the_plan_s_year(plan: Plan) -> list[Diagnostic]:
    """A report is as of a day in the plan's year and dealt with within a year after it.

    One that is as of no day is dealt with during the plan's year.
    """
    return [finding for report in plan.follow_ups for finding in _years(plan, report)]


def _years(plan: Plan, report: FollowUp) -> Iterator[Diagnostic]:
    year, as_of = plan.meta.year, report.as_of
    if not plan.meta.is_read:
        return
    if as_of is not None and as_of.year != year:
        span = report.places.of("as_of")
        yield warning(
            "calendar-other-year", span, report=report.name, when=as_of.isoformat(), year=year
        )
        return
    last = year + 1 if as_of is not None else year
    for occasion in report.occasions:
        if occasion.when.last.year < year or occasion.when.first.year > last:
            yield warning(
                "calendar-other-year",
                _place(occasion),
                report=report.name,
                when=occasion.when.text,
                year=year,
            )


def _days(plan: Plan) -> Iterator[tuple[date, Span, Ref]]:
    """Every day on which a body is said to meet."""
    for report in plan.follow_ups:
        for occasion in report.occasions:
            if occasion.when.first == occasion.when.last:
                yield occasion.when.first, _place(occasion), occasion.body
    decision = plan.meta.decision
    if not isinstance(decision.day, Missing):
        yield decision.day, decision.places.of("day"), decision.body


def _on(day: date, span: Span, body: str) -> Iterator[Diagnostic]:
    found = opening(day)
    if found is None:
        return
    kept, name = found
    match kept:
        case Opening.HOLIDAY:
            yield error("calendar-holiday", span, body=body, day=day.isoformat(), name=name)
        case Opening.WEEKEND:
            yield warning("calendar-weekend", span, body=body, day=day.isoformat())
        case Opening.BRIDGE:
            yield warning("calendar-bridge-day", span, body=body, day=day.isoformat(), name=name)
        case Opening.SHORT:
            yield info("calendar-short-day", span, body=body, day=day.isoformat(), name=name)


def _place(occasion: Occasion) -> Span:
    return occasion.places.of("when")


def _kind(plan: Plan, occasion: Occasion) -> BodyKind | None:
    body = plan.by_id.get(occasion.body.id)
    return body.kind if isinstance(body, Body) else None


def _name(plan: Plan, ref: Ref) -> str:
    body = plan.by_id.get(ref.id)
    return body.name if isinstance(body, Body) else ref.id
