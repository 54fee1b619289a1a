"""Tell where each figure stands: every place in the sources that takes it into a document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from compiler.checks.numerals import numerals
from compiler.diagnostic import Diagnostic, info
from compiler.document.to_add import Place
from compiler.model.figures import Figure, Indicator, Missing
from compiler.model.followed import belongs_to_follow_up
from compiler.model.plan import Plan
from compiler.model.references import TO_ADD_COUNT
from compiler.span import Span

FigureKey = tuple[str, str, str]
"""Id, kind's name and period of a figure."""


@dataclass(frozen=True, slots=True)
class Use:
    """One place of one figure in one document.

    `span` is where a source takes it: its braces in running text, its id under a goal, the insert
    that makes a table of it. What comes of the plan itself (`{plan.år}`) has only an id.
    `numerals` counts those that a reader sees there; `place` is the heading above it.
    """

    key: FigureKey
    span: Span
    place: Place
    numerals: int
    document: str = ""


def use(key: FigureKey, span: Span, place: Place, shown: str, document: str) -> Use:
    """A use whose text in the document is `shown`."""
    return Use(key, span, place, len(numerals(shown)), document)


def key_of(indicator: Indicator, figure: Figure) -> FigureKey:
    """What tells a figure from every other of the plan."""
    return indicator.id, figure.kind.name, figure.period.text


def derived_places(plan: Plan, uses: Iterable[Use]) -> frozenset[Span]:
    """The places in the sources that take nothing but what is counted: nobody writes that."""
    sums = {row.id for budget in plan.budgets for _, row in budget.total.walk() if row.rows}
    counted = {*sums, TO_ADD_COUNT}
    derived: dict[Span, bool] = {}
    for use in uses:
        derived[use.span] = derived.get(use.span, True) and use.key[0] in counted
    return frozenset(span for span, all_counted in derived.items() if all_counted)


def taken_numerals(uses: Iterable[Use]) -> int:
    """How many numerals come from the ledger, each place in the sources counted once.

    A text that two chapters repeat is written once, and so is its figure.
    """
    places = {(use.key, use.span): use.numerals for use in uses}
    return sum(places.values())


def unused(plan: Plan, uses: Iterable[Use]) -> tuple[Diagnostic, ...]:
    """A note for each figure with a value that no page shows.

    One that is to be added is told by a warning of its own. What the year's follow-up brings has
    its place in the reports. A budget's rows are shown or left out together: where none of them is
    shown, the budget is told by its total.
    """
    shown = {use.key for use in uses}
    ids = {id_ for id_, _, _ in shown}
    left_out = (b.ledger() for b in plan.budgets if ids.isdisjoint(r.id for r in b.ledger()))
    return tuple(
        info(
            "figure-unused",
            figure.span,
            id=indicator.id,
            name=indicator.name,
            kind=figure.kind.value,
            period=figure.period.text,
        )
        for indicator in (*plan.indicators, *(rows[0] for rows in left_out))
        for figure in indicator.figures
        if not isinstance(figure.value, Missing)
        and not belongs_to_follow_up(plan, indicator, figure)
        and key_of(indicator, figure) not in shown
    )
