"""Turn a plan into what an editor may suggest: its ids, each with what it stands for."""

from __future__ import annotations

from dataclasses import dataclass

from compiler.catalogue.editor import EDITOR
from compiler.model.blocks import Blocks, Paragraph, plain
from compiler.model.budget import BudgetTable
from compiler.model.figures import Indicator
from compiler.model.follow_up import FollowUp
from compiler.model.goals import Goal, GoalArea, Guidance, Measure
from compiler.model.plan import Entity, Plan
from compiler.model.reconciliation import Reconciliation
from compiler.model.registers import Body, Person, Unit
from compiler.model.report import Judgement

LONGEST = 90
"""Characters of a wording at most: an editor shows it on one line."""


@dataclass(frozen=True, slots=True)
class Named:
    """Something that has an id, and what it is in one line."""

    id: str
    kind: type
    about: str


@dataclass(frozen=True, slots=True)
class Known:
    """What a plan has that somebody who writes its sources may want to name: ids and a period."""

    ids: tuple[Named, ...] = ()
    period: str = ""


def known(plan: Plan) -> Known:
    """Each id of a plan once, in the order of the alphabet, and the year whose accounts come in."""
    ids = tuple(Named(id_, type(e), _about(e)) for id_, e in sorted(plan.by_id.items()))
    return Known(ids, str(plan.meta.year - 1))


def _about(entity: Entity) -> str:
    match entity:
        case Indicator(name=name) | Body(name=name) | Judgement(name=name):
            return name
        case Person(name=name, title=title):
            return f"{name}, {title}" if title else name
        case Unit(in_text=words):
            return EDITOR["unit" if words else "unit-bare"].format(in_text=words)
        case GoalArea(title=title) | BudgetTable(title=title):
            return title
        case Reconciliation(label=label):
            return label
        case FollowUp(name=name, addition=addition):
            return f"{name} {addition}".strip()
        case Guidance(theme=theme):
            return theme
        case Goal(level=level, number=number, heading=heading, statement=statement):
            wording = heading or plain(statement)
            return _cut(f"{level} {number}".strip() + (f": {wording}" if wording else ""))
        case Measure(text=text):
            return _cut(_beginning(text))
        case _:
            return ""  # what is new in the model has an id to suggest all the same


def _beginning(blocks: Blocks) -> str:
    return next((plain(b.runs) for b in blocks if isinstance(b, Paragraph)), "")


def _cut(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
