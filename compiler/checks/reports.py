"""Follow-up reports: each thing is told once and is followed, and judgements agree with figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from compiler.amounts import format_number
from compiler.checks.budgets import totals_agree
from compiler.diagnostic import Diagnostic, error, warning
from compiler.model.blocks import Blocks, Paragraph, Reference, walk
from compiler.model.budget import BudgetColumn, BudgetTable, reported
from compiler.model.figures import Bound, Direction, Figure, Indicator, Kind, Missing, Number, Ref
from compiler.model.follow_up import FollowUp
from compiler.model.followed import covered, followed_by, measures_of
from compiler.model.goals import Goal
from compiler.model.plan import Plan
from compiler.model.references import NotFound, look_up
from compiler.model.report import Judgement, Meaning, Report
from compiler.span import Span


def reports_say_what_they_follow(plan: Plan) -> list[Diagnostic]:
    """A report tells of each goal and measure once, and only of those that it follows."""
    found: list[Diagnostic] = []
    for report in plan.reports:
        follow_up = plan.by_id.get(report.of.id)
        if not isinstance(follow_up, FollowUp):
            continue
        areas = covered(plan, follow_up)
        followed = {goal.id for _, goals in areas for goal in goals}
        followed |= {m.id for area, goals in areas for m in measures_of(plan, area, goals)}
        first: dict[str, Span] = {}
        for ref in _told(report):
            told = {"id": ref.id, "report": follow_up.id}
            if ref.id in first:
                found.append(error("report-twice", ref.span, **told, first=first[ref.id]))
            elif ref.id in plan.by_id and ref.id not in followed:
                found.append(warning("report-not-followed", ref.span, **told))
            first.setdefault(ref.id, ref.span)
    return found


def _told(report: Report) -> Iterator[Ref]:
    yield from (judged.goal for judged in report.goals)
    yield from (measure.measure for measure in report.measures)


def followed_totals_agree(plan: Plan) -> list[Diagnostic]:
    """Each total that is stated of outcomes or forecasts equals the sum of its rows."""
    followed = (_followed(table) for table in plan.budgets)
    budgets = tuple(table for table in followed if table.columns)
    return totals_agree(replace(plan, budgets=budgets)) if budgets else []


def _followed(table: BudgetTable) -> BudgetTable:
    """A budget as its follow-up alone: a column for each period that some row tells."""
    rows = [row for _, row in table.total.walk()]
    told = {(Kind.OUTCOME, period) for row in rows for period, _ in row.outcomes}
    told |= {(Kind.FORECAST, period) for row in rows for period, _ in row.forecasts}
    columns = tuple(
        BudgetColumn(f"{kind} {when.text}", f"{kind} {when.text}", when, kind, table.span)
        for kind, when in sorted(told)
    )
    return replace(reported(table, columns, Missing()), columns=columns)


def judgements_agree_with_figures(plan: Plan) -> list[Diagnostic]:
    """A goal judged as reached reaches its targets, one judged as missed does not reach them all.

    Only targets and figures in numbers for the plan's year are held against each other, and a
    judgement that says why, in a comment, is left to its writer.
    """
    found: list[Diagnostic] = []
    for report in plan.reports:
        for judged in report.goals:
            goal = plan.by_id.get(judged.goal.id)
            step = plan.by_id.get(judged.judgement.id) if judged.judgement else None
            if judged.comment or not isinstance(goal, Goal) or not isinstance(step, Judgement):
                continue
            tried = [t for i in followed_by(plan, goal) for t in _tried(i, plan.meta.year)]
            reached = [each for each in tried if each[3]]
            missed = [each for each in tried if not each[3]]
            against = missed if step.meaning is Meaning.REACHED else []
            if step.meaning is Meaning.NOT and not missed:
                against = reached
            found += [
                warning(
                    "report-judgement-contradicts",
                    judged.span,
                    goal=goal.id,
                    judgement=step.name,
                    name=indicator.name,
                    kind=figure.kind.value,
                    value=format_number(_amount(figure)),
                    target=format_number(_amount(target)),
                )
                for indicator, figure, target, _ in against
            ]
    return found


def _tried(indicator: Indicator, year: int) -> Iterator[tuple[Indicator, Figure, Figure, bool]]:
    """The year's outcome, or else its forecast, against the year's target, and if it reaches it."""
    of_year = [
        f
        for kind in (Kind.OUTCOME, Kind.FORECAST)
        for f in indicator.at(str(year), kind)
        if isinstance(f.value, Number)
    ]
    targets = [
        f
        for f in indicator.at("", Kind.TARGET)
        if isinstance(f.value, Number) and f.period.first.year <= year <= f.period.last.year
    ]
    for figure, target in zip(of_year[:1], targets[:1], strict=False):
        reaches = _reaches(_amount(figure), target, indicator.direction)
        if reaches is not None:
            yield indicator, figure, target, reaches


def _reaches(amount: Decimal, target: Figure, direction: Direction) -> bool | None:
    """Whether an amount reaches a target; None where nothing says which way is good."""
    aim, bound = _amount(target), target.value.bound if isinstance(target.value, Number) else ""
    if bound is Bound.AT_LEAST or (not bound and direction is Direction.UP):
        return amount >= aim
    if bound is Bound.AT_MOST or (not bound and direction is Direction.DOWN):
        return amount <= aim
    return None


def _amount(figure: Figure) -> Decimal:
    assert isinstance(figure.value, Number)
    return figure.value.amount


def report_texts_resolve(plan: Plan, report: Report) -> list[Diagnostic]:
    """What a report's own texts take by id is there, in the view of the plan that it is made of."""
    texts: Iterable[Blocks] = (
        report.summary,
        *((Paragraph(each.comment),) for each in report.goals),
        *((Paragraph(each.comment),) for each in report.measures),
    )
    asked = (part for blocks in texts for part in walk(blocks) if isinstance(part, Reference))
    found = ((part.span, look_up(plan, part.words)) for part in asked)
    return [
        error(missing.code, span, **dict(missing.particulars))
        for span, missing in found
        if isinstance(missing, NotFound)
    ]
