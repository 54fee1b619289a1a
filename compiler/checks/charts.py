"""What a chart is asked to draw can be drawn: numbers, in one unit, of figures or of one budget."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.checks.prose import chapter_prose
from compiler.diagnostic import Diagnostic, error
from compiler.model.blocks import Insert
from compiler.model.budget import BudgetTable
from compiler.model.figures import Indicator, Kind, Number
from compiler.model.inserts import INSERTS, Argument, split_caption, split_insert
from compiler.model.plan import Plan

MOST_SERIES = 4
"""As many as can be told apart without colour: by lightness, pattern, dash and marker."""


def charts_can_be_drawn(plan: Plan) -> list[Diagnostic]:
    """Each chart has numbers to draw, in one unit, and few enough series to tell apart."""
    inserts = (b for blocks in chapter_prose(plan) for b in blocks if isinstance(b, Insert))
    return [finding for insert in inserts for finding in _chart(plan, insert)]


def _chart(plan: Plan, insert: Insert) -> Iterator[Diagnostic]:
    name, argument = split_insert(insert.words) or ("", "")
    if INSERTS.get(name) is not Argument.CHARTED:
        return
    asked = [plan.by_id.get(id_) for id_ in split_caption(argument)[0]]
    budgets = [found for found in asked if isinstance(found, BudgetTable)]
    indicators = [found for found in asked if isinstance(found, Indicator)]
    if len(budgets) + len(indicators) < len(asked) or not asked:
        return  # told where ids are looked up
    if budgets and len(asked) > 1:
        yield error("chart-mixed", insert.span, budget=budgets[0].id)
    elif budgets:
        amounts = [f.value for row in budgets[0].ledger() for f in row.figures]
        if not any(isinstance(amount, Number) for amount in amounts):
            yield error("chart-empty", insert.span, insert=insert.words)
        yield from _series(insert, len(budgets[0].columns))
    else:
        yield from _figures(insert, indicators)


def _figures(insert: Insert, indicators: list[Indicator]) -> Iterator[Diagnostic]:
    first, *others = indicators
    for other in others:
        if other.unit.id != first.unit.id:
            yield error(
                "chart-units",
                insert.span,
                first=first.id,
                unit=first.unit.id,
                other=other.id,
                others=other.unit.id,
            )
            return
    drawn = [
        figure
        for indicator in indicators
        for figure in indicator.figures
        if isinstance(figure.value, Number) and (figure.kind is Kind.OUTCOME or not others)
    ]
    if not drawn:
        yield error("chart-empty", insert.span, insert=insert.words)
    elif others:
        yield from _series(insert, len({figure.period for figure in drawn}))


def _series(insert: Insert, count: int) -> Iterator[Diagnostic]:
    if count > MOST_SERIES:
        yield error("chart-crowded", insert.span, count=count, most=MOST_SERIES)
