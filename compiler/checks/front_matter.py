"""The plan's own data: title, years, days and registry numbers agree with each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, error, warning
from compiler.model.figures import Missing
from compiler.model.plan import Plan
from compiler.span import Span, Spanned

_YEAR = re.compile(r"(?<![\d–-])(?:19|20)\d\d(?![\d–-])")


def years_agree(plan: Plan) -> list[Diagnostic]:
    """The plan's year is in its budget period and is the year of its titles."""
    meta = plan.meta
    if not meta.is_read:
        return []
    found = []
    if not meta.budget_period.first.year <= meta.year <= meta.budget_period.last.year:
        found.append(
            error(
                "plan-year-outside",
                meta.places.of("year"),
                year=meta.year,
                period=meta.budget_period.text,
            )
        )
    titles = [(meta.title, meta.span)]
    if plan.memo is not None:
        titles.append((plan.memo.title, plan.memo.span))
    for title, span in titles:
        found += _title(title, span, meta.year)
    return found


def _title(title: str, span: Span, year: int) -> Iterator[Diagnostic]:
    told = list(_YEAR.finditer(title))
    if told and all(int(match.group()) != year for match in told):
        place = title.place(told[0].start()) if isinstance(title, Spanned) else span
        yield warning("plan-title-year", place, title=title, told=told[0].group(), year=year)


def days_follow_each_other(plan: Plan) -> list[Diagnostic]:
    """A decision is taken on the plan's day or later, and nothing is known before that day."""
    meta, found = plan.meta, []
    decided = meta.decision.day
    if not isinstance(decided, Missing) and decided < meta.day:
        found.append(
            error(
                "decision-too-early",
                meta.decision.places.of("day"),
                day=decided.isoformat(),
                plan_day=meta.day.isoformat(),
            )
        )
    if meta.known_on is not None and meta.known_on < meta.day:
        found.append(
            error(
                "plan-known-too-early",
                meta.places.of("known_on"),
                day=meta.known_on.isoformat(),
                plan_day=meta.day.isoformat(),
            )
        )
    return found


def memo_has_the_plan_s_number(plan: Plan) -> list[Diagnostic]:
    """The registry number of the memo is one of the plan's."""
    memo, numbers = plan.memo, plan.meta.reference_numbers
    if memo is None or not numbers or memo.reference_number in numbers:
        return []
    number = memo.reference_number
    place = number.place(0) if isinstance(number, Spanned) else memo.span
    return [warning("memo-other-number", place, number=number, numbers=", ".join(numbers))]
