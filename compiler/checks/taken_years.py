"""Text: a figure that is taken for one year does not stand in a sentence about another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.numerals import FreeRules, free_rules
from compiler.checks.prose import TAKEN, Written, passages
from compiler.checks.sentences import STATED, is_compared, sentence_at, years_of
from compiler.diagnostic import Diagnostic, error
from compiler.model.figures import Figure, Indicator, Kind
from compiler.model.plan import Plan
from compiler.model.references import FoundFigure, look_up

_DATED = re.compile(r"[ \u00a0](?:år[ \u00a0])?((?:19|20)\d\d)(?![\d–-]|[.,]\d)")
"""A year directly after a figure, which dates it."""


def taken_figures_are_of_their_year(plan: Plan) -> list[Diagnostic]:
    """Each figure that a text takes is of the year that the text gives it.

    A year directly after the figure dates it. Else a sentence that speaks of one year does, where
    it tells how things were, or where the figure has a value for that year too. A year that is
    only compared with dates nothing.
    """
    rules = free_rules((), plan.units)
    return [
        finding
        for passage in passages(plan)
        if passage.references
        for finding in _passage(plan, passage, rules)
    ]


def _passage(plan: Plan, passage: Written, rules: FreeRules) -> Iterator[Diagnostic]:
    places = (n for n, character in enumerate(passage) if character == TAKEN)
    for at, reference in zip(places, passage.references, strict=True):
        found = look_up(plan, reference.words)
        if not isinstance(found, FoundFigure):
            continue
        year = _year(passage, at, found.indicator, found.figure, rules)
        period = found.figure.period
        if year is not None and not period.first.year <= year <= period.last.year:
            yield error(
                "reference-other-period",
                reference.span,
                reference=reference.words,
                name=found.indicator.name,
                period=period.text,
                year=year,
            )


def _year(
    passage: Written, at: int, indicator: Indicator, figure: Figure, rules: FreeRules
) -> int | None:
    """The year that the text gives the figure taken at `at`, if it is for certain."""
    dated = _DATED.match(passage, at + 1)
    if dated is not None:
        return int(dated.group(1))
    start, end = sentence_at(passage, at, at + 1)
    years = set(years_of(passage[start:end], rules))
    if len(years) != 1 or is_compared(passage[start:at]):
        return None
    (year,) = years
    stated = figure.kind is Kind.OUTCOME and STATED.search(passage[start:end]) is not None
    return year if stated or _has(indicator, figure.kind, year) else None


def _has(indicator: Indicator, kind: Kind, year: int) -> bool:
    return any(
        f.kind is kind and f.period.first.year <= year <= f.period.last.year
        for f in indicator.figures
    )
