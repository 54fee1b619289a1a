"""The plan as a whole: its metadata, chapters, memo, ledger, goals, budgets and registers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property, wraps
from typing import Any, TypeVar

from compiler.model.blocks import Blocks, Heading
from compiler.model.budget import BudgetTable
from compiler.model.figures import Figure, FreePhrase, Indicator, Missing, Ref
from compiler.model.follow_up import FollowUp
from compiler.model.goals import Goal, GoalArea, Guidance, Measure
from compiler.model.house_style import HouseStyle, KnownWord
from compiler.model.pdf_profile import PdfProfile
from compiler.model.period import Period
from compiler.model.reconciliation import Reconciliation
from compiler.model.registers import Body, Person, Term, Unit
from compiler.model.report import Deadline, Judgement, Report
from compiler.model.review import RuleSetting, Waiver
from compiler.span import UNPLACED, Places, Span


class PlanStatus(StrEnum):
    """How far the plan has come; only a completed one may lack no figure."""

    DRAFT = "utkast"
    PROPOSAL = "förslag"
    ADOPTED = "antagen"
    COMPLETED = "kompletterad"


@dataclass(frozen=True, slots=True)
class Decision:
    """The decision that adopts the plan; day and paragraph may be still to come."""

    body: Ref
    day: date | Missing
    paragraph: str | Missing
    span: Span
    places: Places = UNPLACED


@dataclass(frozen=True, slots=True)
class Secrecy:
    """That something in the plan is secret, by which paragraph of the law, and what."""

    ground: str
    span: Span
    concerns: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the cover, the header, the registry and the core properties say.

    What a registry may not know yet is empty: nothing is said of it anywhere.
    """

    id: str
    title: str
    municipality: str
    year: int
    budget_period: Period
    board: Ref
    office: Ref
    chair: Ref
    director: Ref
    day: date
    reference_numbers: tuple[str, ...]
    status: PlanStatus
    decision: Decision
    span: Span
    signed_by: tuple[Ref, ...] = ()
    known_on: date | None = None
    pdf_profile: PdfProfile = PdfProfile.PDFA_2B
    case_title: str = ""
    document_type: str = ""
    classification: str = ""
    retention: str = ""
    secrecy: Secrecy | None = None
    officer: Ref | None = None
    places: Places = UNPLACED

    @property
    def is_read(self) -> bool:
        """Whether the sources say any of this; what stands in for a lost plan has no id."""
        return bool(self.id)

    @property
    def known(self) -> date:
        """The day up to which the sources tell what has happened: the plan's own, if none is."""
        return self.known_on or self.day


@dataclass(frozen=True, slots=True)
class Memo:
    """The covering memo that takes the plan to the board."""

    title: str
    day: date
    reference_number: str
    officer: Ref
    recipient: Ref
    text: Blocks
    signed_by: tuple[Ref, ...]
    copies_to: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter as its author wrote it, with the file it stands in."""

    path: str
    blocks: Blocks
    appendix: bool = False

    @property
    def heading(self) -> Heading | None:
        """The chapter's own heading, its first block."""
        first = self.blocks[0] if self.blocks else None
        return first if isinstance(first, Heading) else None


Entity = (
    Indicator
    | Person
    | Body
    | Unit
    | GoalArea
    | Goal
    | Measure
    | Guidance
    | BudgetTable
    | FollowUp
    | Reconciliation
    | Judgement
)


@dataclass(frozen=True)
class Plan:
    """Everything that the sources say, decoded but not yet put into words."""

    meta: Metadata
    sections: tuple[Section, ...]
    memo: Memo | None = None
    indicators: tuple[Indicator, ...] = ()
    areas: tuple[GoalArea, ...] = ()
    budgets: tuple[BudgetTable, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    persons: tuple[Person, ...] = ()
    bodies: tuple[Body, ...] = ()
    units: tuple[Unit, ...] = ()
    free_phrases: tuple[FreePhrase, ...] = ()
    house_styles: tuple[HouseStyle, ...] = ()
    known_words: tuple[KnownWord, ...] = ()
    rule_settings: tuple[RuleSetting, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    reconciliations: tuple[Reconciliation, ...] = ()
    terms: tuple[Term, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    reports: tuple[Report, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    taken: tuple[tuple[Ref, tuple[type, ...]], ...] = ()
    """Every id that the sources take, readable records or not, with the kinds it may be of."""
    unreadable: frozenset[str] = field(default_factory=frozenset)
    """Ids of what stands in the sources but could not be read: known, so no reference is blamed."""

    def entities(self) -> tuple[tuple[str, Span, Entity], ...]:
        """Everything with an id, in source order within its kind; an id may stand twice here."""
        return self._entities

    @property
    def house_style(self) -> HouseStyle:
        """The office's choices; a plan that makes none is written by the common rules."""
        return self.house_styles[0] if self.house_styles else HouseStyle()

    @cached_property
    def _entities(self) -> tuple[tuple[str, Span, Entity], ...]:
        found: list[tuple[str, Span, Entity]] = []
        singles: tuple[
            Indicator | Person | Body | Unit | FollowUp | BudgetTable | Reconciliation | Judgement,
            ...,
        ] = (
            *self.indicators,
            *self.persons,
            *self.bodies,
            *self.units,
            *self.follow_ups,
            *self.budgets,
            *self.reconciliations,
            *self.judgements,
        )
        found += [(entity.id, entity.span, entity) for entity in singles]
        for table in self.budgets:
            found += [(row.id, row.span, row) for row in table.ledger()]
        for area in self.areas:
            found.append((area.id, area.span, area))
            parts: tuple[Guidance | Goal | Measure, ...] = (
                *_guidance(area),
                *_goals(area.goals),
                *_measures(area),
            )
            found += [(part.id, part.span, part) for part in parts]
        return tuple(found)

    @cached_property
    def by_id(self) -> dict[str, Entity]:
        """Everything with an id; where an id stands twice, the first one."""
        index: dict[str, Entity] = {}
        for id_, _, entity in self.entities():
            index.setdefault(id_, entity)
        return index

    @cached_property
    def derived(self) -> dict[Callable[[Plan], Any], Any]:
        """What has been worked out from this plan, by the function that did; see `once`."""
        return {}

    @cached_property
    def missing(self) -> tuple[tuple[Indicator, Figure], ...]:
        """Every figure to be added, in ledger order; a total over missing rows is not counted."""
        leaves = {r.id for b in self.budgets for _, r in b.total.walk() if not r.rows}
        budgeted = (i for b in self.budgets for i in b.ledger() if i.id in leaves)
        return tuple((i, f) for i in (*self.indicators, *budgeted) for f in i.missing)


T = TypeVar("T")


def once(work: Callable[[Plan], T]) -> Callable[[Plan], T]:
    """`work`, done once for each plan, however many ask: what is costly to find is kept with it."""

    @wraps(work)
    def known(plan: Plan) -> T:
        if known not in plan.derived:
            plan.derived[known] = work(plan)
        found: T = plan.derived[known]
        return found

    return known


def _guidance(area: GoalArea) -> tuple[Guidance, ...]:
    return (*area.long_term, *area.for_period)


def _goals(goals: tuple[Goal | Ref, ...]) -> tuple[Goal, ...]:
    own = tuple(g for g in goals if isinstance(g, Goal))
    return (*own, *(below for g in own for below in _goals(g.goals)))


def _measures(area: GoalArea) -> tuple[Measure, ...]:
    all_measures = (
        *(m for goal in _goals(area.goals) for m in goal.measures),
        *(m for other in area.other for m in other.measures),
        *area.measures,
    )
    return tuple(m for m in all_measures if isinstance(m, Measure))
