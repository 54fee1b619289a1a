"""Every running text of a plan, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.model.blocks import (
    Blocks,
    Break,
    Heading,
    Inline,
    Insert,
    Link,
    Paragraph,
    Reference,
    Text,
    walk,
)
from compiler.model.goals import Goal, Guidance, Measure
from compiler.model.inserts import split_caption
from compiler.model.plan import Plan
from compiler.span import Span, Spanned

TAKEN = "\ufffc"
"""Stands in a passage for what is taken by id: no word, no numeral, the end of neither."""


def data_prose(plan: Plan) -> Iterator[Blocks]:
    """The texts that stand in data files: directions, goals, measures, the calendar."""
    for area in plan.areas:
        yield area.intro
    for _, _, entity in plan.entities():
        match entity:
            case Guidance(text=text) | Measure(text=text):
                yield text
            case Goal(statement=statement, background=background):
                yield (Paragraph(statement),)
                yield background
    for follow_up in plan.follow_ups:
        yield tuple(Paragraph(runs) for runs in follow_up.covers)


def chapter_prose(plan: Plan) -> Iterator[Blocks]:
    """The texts of chapters and of the memo."""
    for section in plan.sections:
        yield section.blocks
    if plan.memo is not None:
        yield plan.memo.text


def all_prose(plan: Plan) -> Iterator[Blocks]:
    """Every running text."""
    yield from chapter_prose(plan)
    yield from data_prose(plan)


def passages(plan: Plan) -> Iterator[Spanned]:
    """Everything an author wrote that a reader of the documents meets, piece by piece.

    A piece is a paragraph, a heading, a table cell or a line of data such as a title, each with the
    places of its characters; what it takes by id is told by `TAKEN`.
    """
    for blocks in all_prose(plan):
        yield from _written(blocks)
    for text, span in _lines(plan):
        if text:
            yield text if isinstance(text, Spanned) else Spanned(text, (0, _line_of(span)))


def _written(blocks: Blocks) -> Iterator[Spanned]:
    for part in walk(blocks):
        if isinstance(part, Heading | Paragraph):
            yield Spanned.joined(_pieces(part.runs))
        elif isinstance(part, Insert):
            caption = split_caption(part.words)[1]
            if caption:
                at = part.span.column + 1 + part.words.index(caption)
                yield Spanned(caption, (0, Span(part.span.path, part.span.line, at)))


def _pieces(runs: tuple[Inline, ...]) -> Iterator[str]:
    for run in runs:
        match run:
            case Text(text=Spanned() as text):
                yield text
            case Text(text=text, span=span):
                yield Spanned(text, (0, _line_of(span)))
            case Reference():
                yield TAKEN
            case Link(runs=inner):
                yield from _pieces(inner)
            case Break():
                yield "\n"


def _line_of(span: Span) -> Span:
    """A place without its column, for a text of which only the beginning's place is known."""
    return Span(span.path, span.line)


def _lines(plan: Plan) -> Iterator[tuple[str, Span]]:
    """Titles, names and labels that stand in data files, with a place near them."""
    yield plan.meta.title, plan.meta.span
    if plan.memo is not None:
        yield plan.memo.title, plan.memo.span
    for indicator in plan.indicators:
        yield indicator.name, indicator.span
    for area in plan.areas:
        yield area.title, area.span
        yield area.measures_title, area.span
    for _, _, entity in plan.entities():
        match entity:
            case Guidance():
                yield entity.theme, entity.span
            case Goal():
                yield entity.heading, entity.span
                yield entity.follow_up, entity.span
    for budget in plan.budgets:
        yield budget.title, budget.span
        yield from ((column.title, column.span) for column in budget.columns)
        yield from ((row.label, row.span) for _, row in budget.total.walk())
    for follow_up in plan.follow_ups:
        yield follow_up.name, follow_up.span
        yield follow_up.addition, follow_up.span
