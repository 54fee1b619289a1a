"""What is said in a follow-up report: how each goal is judged, how far each measure has come.

Figures stand in the ledger and the budgets; here is only what a person has to say of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from compiler.model.blocks import Blocks, Runs
from compiler.model.figures import Ref
from compiler.model.goals import MeasureState
from compiler.span import UNPLACED, Places, Span


class Meaning(StrEnum):
    """What a step of the scale claims of a goal."""

    REACHED = "nås"
    PARTLY = "nås delvis"
    NOT = "nås inte"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A step of the plan's own scale: its name and a sign, so that no colour need tell it."""

    id: str
    name: str
    sign: str
    meaning: Meaning
    span: Span


@dataclass(frozen=True, slots=True)
class JudgedGoal:
    """How a report judges a goal, and what it has to say of it."""

    goal: Ref
    span: Span
    judgement: Ref | None = None
    comment: Runs = ()


@dataclass(frozen=True, slots=True)
class FollowedMeasure:
    """How far a measure has come, and what there is to say of it."""

    measure: Ref
    state: MeasureState
    span: Span
    comment: Runs = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What people have written for one report; one that comes several times a year tells its day.

    `places` tells where each of its parts stands.
    """

    of: Ref
    span: Span
    as_of: date | None = None
    summary: Blocks = ()
    goals: tuple[JudgedGoal, ...] = ()
    measures: tuple[FollowedMeasure, ...] = ()
    places: Places = UNPLACED


@dataclass(frozen=True, slots=True)
class Deadline:
    """What is to be ready a number of working days before a meeting of the plan's board."""

    name: str
    working_days: int
    span: Span
