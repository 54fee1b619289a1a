"""Put values into words: figures with their units, dates, parties, responsibility."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from compiler.amounts import EN_DASH, NO_BREAK_SPACE, format_number
from compiler.model.blocks import Break, Inline, Link, Reference, Runs, Text
from compiler.model.figures import (
    Bound,
    Figure,
    Interval,
    Missing,
    NotMeasured,
    Number,
    Qualitative,
    Ref,
)
from compiler.model.goals import Responsibility
from compiler.model.period import Period, parse_period
from compiler.model.plan import Plan
from compiler.model.references import FoundFigure, FoundName, look_up
from compiler.model.registers import Body, Person, Unit

Words = Mapping[str, str]
"""The catalogue of one language: what the compiler itself says in documents."""


def figure_text(found: FoundFigure, plan: Plan, words: Words) -> str:
    """A figure as prose or a table wants it: `6,39 procent`, `utfall 2013 kompletteras`.

    In prose a unit follows its number on the same line; in a table the column tells the unit.
    """
    figure, value = found.figure, found.figure.value
    match value:
        case Missing():
            return words["missing-cell"] if found.table else missing_text(figure, words)
        case NotMeasured():
            return words["not-measured"]
        case Qualitative(text=text):
            return text
        case Number(amount=amount, bound=bound):
            number = _number(found, amount, plan)
            limit = "" if found.bare or bound is Bound.NONE else f"{words[bound.name]} "
        case Interval(low=low, high=high):
            number = f"{_number(found, low, plan)}{EN_DASH}{_number(found, high, plan)}"
            limit = ""
    unit = "" if found.bare or found.table else found.unit.in_text
    return f"{limit}{number}{NO_BREAK_SPACE}{unit}" if unit else f"{limit}{number}"


def missing_text(figure: Figure, words: Words) -> str:
    """The mark that stands where a figure will: `utfall 2013 kompletteras`."""
    return words["missing-mark"].format(kind=words[figure.kind.name], period=figure.period.text)


def _number(found: FoundFigure, amount: Decimal, plan: Plan) -> str:
    own = plan.by_id[found.indicator.unit.id]
    if isinstance(own, Unit) and own.id != found.unit.id:
        converted = own.convert(amount, found.unit)
        if converted is not None:
            return format_number(converted, found.decimals or 0)
    # As written: an aim of 5 is not made 5,00 because outcomes are told with two decimals.
    return format_number(amount)


def period_text(period: Period, words: Words) -> str:
    """A day or a month in running text: `4 april 2014`, `juni 2014`; other periods as written."""
    if period.first == period.last:
        return day_text(period.first, words)
    if period.text == f"{period.first:%Y-%m}":
        return f"{words[f'month-{period.first.month}']} {period.first.year}"
    return period.text


def day_text(day: date, words: Words) -> str:
    """A day in running text: `4 april 2014`."""
    return f"{day.day}{NO_BREAK_SPACE}{words[f'month-{day.month}']} {day.year}"


def due_text(due: str, words: Words) -> str:
    """An ISO day or month in words; anything else as it is written."""
    period = parse_period(due)
    return due if period is None else period_text(period, words)


def party(ref: Ref, plan: Plan) -> str:
    """The name of a person or a body."""
    entity = plan.by_id.get(ref.id)
    return entity.name if isinstance(entity, Person | Body) else ref.id


def listed(names: Iterable[str], words: Words) -> str:
    """`A`, `A och B`, `A, B och C`."""
    *first, last = names
    return f"{', '.join(first)} {words['and']} {last}" if first else last


def responsibility_text(responsibility: Responsibility, plan: Plan, words: Words) -> str:
    """Who answers for something, in one parenthesis; an empty text where nobody is named."""
    parts = []
    if responsibility.owners:
        owner = listed((party(r, plan) for r in responsibility.owners), words)
        if responsibility.through:
            owner += f" {words['through']} {party(responsibility.through, plan)}"
        if responsibility.together_with:
            others = listed((party(r, plan) for r in responsibility.together_with), words)
            owner += f" {words['together-with']} {others}"
        parts.append(f"{words['responsible']}: {owner}")
    if responsibility.shared_with:
        others = listed((party(r, plan) for r in responsibility.shared_with), words)
        lead = words["shared-with"]
        parts.append(f"{lead if parts else lead.capitalize()} {others}")
    if responsibility.period:
        parts.append(responsibility.period.text)
    return f"({', '.join(parts)})" if parts else ""


def in_words(runs: Runs, plan: Plan, words: Words) -> str:
    """A text as plain words, on one line, with what it takes by id."""
    return "".join(_inline(run, plan, words) for run in runs)


def _inline(run: Inline, plan: Plan, words: Words) -> str:
    match run:
        case Text(text=text):
            return text
        case Break():
            return " "
        case Link(runs=inner):
            return in_words(inner, plan, words)
        case Reference(words=asked):
            match look_up(plan, asked):
                case FoundName(text=text):
                    return text
                case FoundFigure() as found:
                    return figure_text(found, plan, words)
    return ""
