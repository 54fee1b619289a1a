"""Every running text of a plan, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import zip_longest

from compiler.model.blocks import (
    Blocks,
    Break,
    Heading,
    Inline,
    Insert,
    Link,
    List,
    Note,
    Paragraph,
    Reference,
    Role,
    Table,
    Text,
)
from compiler.model.goals import Goal, Guidance, Measure
from compiler.model.inserts import split_caption
from compiler.model.plan import Plan, once
from compiler.span import Span, Spanned

TAKEN = "\ufffc"
"""Stands in a passage for what is taken by id: no word, no numeral, the end of neither."""


class Written(Spanned):
    """A text that an author wrote, and what it takes by id: a reference for each `TAKEN` in it."""

    __slots__ = ("references",)
    references: tuple[Reference, ...]

    @staticmethod
    def of(text: Spanned, taken: Iterable[Reference] = ()) -> Written:
        """The same text, with its references in order."""
        made = Written(text, *text.stretches)
        made.references = tuple(taken)
        return made


class Place(Enum):
    """Where a text stands; what is right in a table may be wrong in a sentence."""

    HEADING = auto()
    PARAGRAPH = auto()
    LEAD = auto()
    """A paragraph that a list follows, which may end its sentence."""
    ITEM = auto()
    CELL = auto()
    LABEL = auto()


@dataclass(frozen=True, slots=True)
class Passage:
    """One text that an author wrote, with the places of its characters, and where it stands."""

    text: Written
    place: Place


def data_prose(plan: Plan) -> Iterator[Blocks]:
    """The texts that stand in data files: directions, goals, measures, the calendar."""
    for area in plan.areas:
        yield area.intro
    for _, _, entity in plan.entities():
        match entity:
            case Guidance(text=text) | Measure(text=text):
                yield text
            case Goal(statement=statement, background=background):
                yield (Paragraph(statement, Role.LABEL),)
                yield background
    for follow_up in plan.follow_ups:
        yield tuple(Paragraph(runs, Role.LABEL) for runs in follow_up.covers)


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


@once
def passages(plan: Plan) -> tuple[Written, ...]:
    """Everything an author wrote that a reader of the documents meets, piece by piece.

    A piece is a paragraph, a heading, a table cell or a line of data such as a title, each with the
    places of its characters; what it takes by id is told by `TAKEN`.
    """
    return tuple(passage.text for passage in placed_passages(plan))


@once
def placed_passages(plan: Plan) -> tuple[Passage, ...]:
    """The passages, each with where it stands."""
    return tuple(_placed(plan))


def texts_of(blocks: Blocks) -> Iterator[Written]:
    """The passages of some blocks."""
    return (passage.text for passage in _written(blocks, Place.PARAGRAPH))


def _placed(plan: Plan) -> Iterator[Passage]:
    for blocks in all_prose(plan):
        yield from _written(blocks, Place.PARAGRAPH)
    for text, span in _lines(plan):
        if text:
            spanned = text if isinstance(text, Spanned) else Spanned(text, (0, _line_of(span)))
            yield Passage(Written.of(spanned), Place.LABEL)


def _written(blocks: Blocks, place: Place) -> Iterator[Passage]:
    for block, following in zip_longest(blocks, blocks[1:]):
        match block:
            case Heading(runs=runs):
                yield from _of_runs(runs, Place.HEADING)
            case Paragraph(runs=runs, role=Role.LABEL):
                yield from _of_runs(runs, Place.LABEL)
            case Paragraph(runs=runs):
                leads = place is Place.PARAGRAPH and isinstance(following, List)
                yield from _of_runs(runs, Place.LEAD if leads else place)
            case List(items=items):
                for item in items:
                    yield from _written(item, Place.ITEM)
            case Table(header=header, rows=rows):
                for cell in (*header, *(c for row in rows for c in row.cells)):
                    yield from _written(cell.blocks, Place.CELL)
            case Insert(words=words, span=span):
                caption = split_caption(words)[1]
                if caption:
                    at = span.column + 1 + words.index(caption)
                    told = Spanned(caption, (0, Span(span.path, span.line, at)))
                    yield Passage(Written.of(told), Place.LABEL)


def _of_runs(runs: tuple[Inline, ...], place: Place) -> Iterator[Passage]:
    yield Passage(Written.of(Spanned.joined(_pieces(runs)), _taken(runs)), place)
    for run in runs:
        match run:
            case Note(blocks=blocks):
                yield from _written(blocks, Place.PARAGRAPH)
            case Link(runs=inner):
                for note in inner:
                    if isinstance(note, Note):
                        yield from _written(note.blocks, Place.PARAGRAPH)


def _pieces(runs: tuple[Inline, ...]) -> Iterator[str]:
    for run in runs:
        match run:
            case Text(text=Spanned() as text):
                yield text
            case Text(text=text, span=span):
                yield Spanned(text, (0, _line_of(span)))
            case Reference(span=span):
                yield Spanned(TAKEN, (0, span))
            case Link(runs=inner):
                yield from _pieces(inner)
            case Break():
                yield "\n"


def _taken(runs: tuple[Inline, ...]) -> Iterator[Reference]:
    for run in runs:
        if isinstance(run, Reference):
            yield run
        elif isinstance(run, Link):
            yield from _taken(run.runs)


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
