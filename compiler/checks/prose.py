"""Every running text of a plan, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.model.blocks import Blocks, Paragraph
from compiler.model.goals import Goal, Guidance, Measure
from compiler.model.plan import Plan


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
