"""The ledger: what is missing, what stands twice, and whether the plan's status allows it."""

from __future__ import annotations

from compiler.amounts import format_number
from compiler.diagnostic import Diagnostic, error, warning
from compiler.model.figures import Kind, Missing, Number
from compiler.model.period import Period
from compiler.model.plan import Plan, PlanStatus
from compiler.model.registers import Body, Person
from compiler.span import Span


def figures_are_there(plan: Plan) -> list[Diagnostic]:
    """A figure to be added is a warning in a draft; a completed plan may lack none."""
    completed = plan.meta.status is PlanStatus.COMPLETED
    found = []
    for indicator, figure in plan.missing:
        owner = plan.by_id.get(indicator.owner.id)
        absent = figure.value if isinstance(figure.value, Missing) else Missing()
        make = error if completed else warning
        found.append(
            make(
                "figure-missing-in-completed" if completed else "figure-missing",
                figure.span,
                name=indicator.name,
                kind=figure.kind.value,
                period=figure.period.text,
                owner=owner.name if isinstance(owner, Body | Person) else indicator.owner.id,
                expected=absent.expected_from or "–",
            )
        )
    return found


def figures_stand_once(plan: Plan) -> list[Diagnostic]:
    """An indicator has one figure of a kind for a period, however the period is written."""
    found = []
    for indicator in plan.indicators:
        seen: dict[tuple[Kind, Period], Span] = {}
        for figure in indicator.figures:
            key = (figure.kind, figure.period)
            if key in seen:
                found.append(
                    error(
                        "figure-twice",
                        figure.span,
                        name=indicator.name,
                        kind=figure.kind.value,
                        period=figure.period.text,
                        first=seen[key].line,
                    )
                )
            seen.setdefault(key, figure.span)
    return found


def outcomes_have_their_decimals(plan: Plan) -> list[Diagnostic]:
    """An outcome is written with the decimals its indicator is told with."""
    found = []
    for indicator in plan.indicators:
        for figure in indicator.at("", Kind.OUTCOME):
            if indicator.decimals is None or not isinstance(figure.value, Number):
                continue
            exponent = figure.value.amount.as_tuple().exponent
            written = -exponent if isinstance(exponent, int) else 0
            if written != indicator.decimals:
                found.append(
                    warning(
                        "figure-decimals",
                        figure.span,
                        name=indicator.name,
                        value=format_number(figure.value.amount),
                        written=written,
                        wanted=indicator.decimals,
                    )
                )
    return found
