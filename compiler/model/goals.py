"""Goals on named levels, the direction they follow, and the measures that serve them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from compiler.model.blocks import Blocks, Runs
from compiler.model.figures import Ref
from compiler.model.period import Period
from compiler.span import UNPLACED, Places, Span


class Level(StrEnum):
    """Who set a goal, and of what larger one it is part."""

    COUNCIL = "kf-mål"
    BOARD = "nämndmål"
    GOAL = "mål"
    ENVIRONMENT = "miljömål"
    CLIMATE = "klimatmål"
    SUB = "delmål"


@dataclass(frozen=True, slots=True)
class Responsibility:
    """Who answers for a goal or a measure, through whom, with whom, and in which years.

    The first of `owners` is responsible, the others answer jointly with it; `shared_with` share
    the responsibility that the plan's own board carries.
    """

    owners: tuple[Ref, ...] = ()
    through: Ref | None = None
    together_with: tuple[Ref, ...] = ()
    shared_with: tuple[Ref, ...] = ()
    period: Period | None = None
    places: Places = UNPLACED

    @property
    def parties(self) -> tuple[Ref, ...]:
        """Everybody named, in the order of the text."""
        through = (self.through,) if self.through else ()
        return (*self.owners, *through, *self.together_with, *self.shared_with)

    def __bool__(self) -> bool:
        return bool(self.parties or self.period)


class MeasureState(StrEnum):
    """How far a measure has come; the value is the word that officials write."""

    PLANNED = "planerad"
    GOING_ON = "pågår"
    DONE = "genomförd"
    GIVEN_UP = "utgår"
    UNTOLD = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """An action the plan promises, and how far it has come where somebody has said so."""

    id: str
    text: Blocks
    responsibility: Responsibility
    span: Span
    state: MeasureState = MeasureState.UNTOLD


@dataclass(frozen=True, slots=True)
class Guidance:
    """A paragraph of the council's direction on one theme; goals repeat it by id."""

    id: str
    theme: str
    text: Blocks
    span: Span


@dataclass(frozen=True, slots=True)
class Goal:
    """What shall be reached. With `restates`, another goal seen from here: same wording."""

    id: str
    level: Level
    responsibility: Responsibility
    span: Span
    number: str = ""
    heading: str = ""
    statement: Runs = ()
    restates: Ref | None = None
    follow_up: str = ""
    guidance: tuple[Ref, ...] = ()
    background: Blocks = ()
    indicators: tuple[Ref, ...] = ()
    goals: tuple[Goal | Ref, ...] = ()
    measures: tuple[Measure | Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class OtherGuidance:
    """Direction that belongs to no single goal, and what is done about it."""

    guidance: tuple[Ref, ...]
    measures: tuple[Measure | Ref, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class GoalArea:
    """A field of the plan: the council's direction, its goals, and what else is done.

    Its `responsibility` and `follow_up` hold for each goal and measure that states none, and its
    period is the one that theirs lie within.
    """

    id: str
    title: str
    responsibility: Responsibility
    span: Span
    intro: Blocks = ()
    long_term: tuple[Guidance, ...] = ()
    for_period: tuple[Guidance, ...] = ()
    goals: tuple[Goal | Ref, ...] = ()
    other: tuple[OtherGuidance, ...] = ()
    measures: tuple[Measure | Ref, ...] = ()
    measures_title: str = ""
    follow_up: str = ""
