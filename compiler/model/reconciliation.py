"""Rules that relate figures by arithmetic, as their authors write them beside the data.

A rule names a relation, its sides in the words with which prose takes figures (`sjukfranvaro 2012`)
and what it allows. What the sides say and whether the rule holds is told by the checks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from compiler.span import NOWHERE, Span


class Relation(StrEnum):
    """What a rule says of its sides; the value is the word that officials write."""

    SUM = "summa"
    DIFFERENCE = "skillnad"
    SHARE = "andel"
    PERCENT_OF = "procent-av"
    DECREASE = "minskning"
    INCREASE = "ökning"
    YEARLY_DECREASE = "minskning-per-år"
    MEAN = "medelvärde"
    PER = "per"
    EQUAL = "lika"
    ROUNDS_TO = "avrundning"
    AT_MOST = "högst"
    AT_LEAST = "minst"
    UNDER = "under"
    OVER = "över"
    BETWEEN = "mellan"


@dataclass(frozen=True, slots=True)
class SideKey:
    """A side that a relation has: its key in the sources, and how many figures it may name.

    `several` are a list; where there may be one or more, one stands without a dash.
    """

    name: str
    several: bool = False
    or_one: bool = False


IS = "är"
"""The key of the figure that is stated and must follow from the others."""
FIGURE = "uppgift"
"""The key of the figure that is compared."""

SIDES: Mapping[Relation, tuple[SideKey, ...]] = {
    Relation.SUM: (SideKey("delar", several=True), SideKey(IS)),
    Relation.DIFFERENCE: (SideKey("från"), SideKey("avgår"), SideKey(IS)),
    Relation.SHARE: (SideKey("del"), SideKey("av"), SideKey(IS)),
    Relation.PERCENT_OF: (SideKey("procent"), SideKey("av"), SideKey(IS)),
    Relation.DECREASE: (SideKey("från"), SideKey("till"), SideKey(IS)),
    Relation.INCREASE: (SideKey("från"), SideKey("till"), SideKey(IS)),
    Relation.YEARLY_DECREASE: (SideKey("från"), SideKey("till"), SideKey(IS)),
    Relation.MEAN: (SideKey("delar", several=True), SideKey(IS)),
    Relation.PER: (SideKey("mängd"), SideKey("per"), SideKey(IS)),
    Relation.EQUAL: (SideKey(FIGURE), SideKey(IS)),
    Relation.ROUNDS_TO: (SideKey("av"), SideKey(IS)),
    Relation.AT_MOST: (SideKey(FIGURE), SideKey("gräns", several=True, or_one=True)),
    Relation.AT_LEAST: (SideKey(FIGURE), SideKey("gräns", several=True, or_one=True)),
    Relation.UNDER: (SideKey(FIGURE), SideKey("gräns", several=True, or_one=True)),
    Relation.OVER: (SideKey(FIGURE), SideKey("gräns", several=True, or_one=True)),
    Relation.BETWEEN: (SideKey(FIGURE), SideKey("gränser", several=True)),
}
"""The sides of each relation, in the order in which it is said."""

COMPARISONS = frozenset(
    {
        Relation.AT_MOST,
        Relation.AT_LEAST,
        Relation.UNDER,
        Relation.OVER,
        Relation.BETWEEN,
    }
)
"""Relations that compare a figure with others and compute nothing."""

QUOTIENTS = frozenset(
    {
        Relation.SHARE,
        Relation.PERCENT_OF,
        Relation.DECREASE,
        Relation.INCREASE,
        Relation.YEARLY_DECREASE,
        Relation.MEAN,
        Relation.PER,
    }
)
"""Relations whose result is seldom a whole number and is therefore stated rounded."""


def stated_key(relation: Relation) -> str:
    """The key of the side that a rule is a statement about."""
    return FIGURE if relation in COMPARISONS else IS


@dataclass(frozen=True, slots=True)
class Side:
    """A figure that a rule names, under which key; empty words are a figure still to come."""

    key: str
    words: str
    span: Span


@dataclass(frozen=True, slots=True)
class Tolerance:
    """What a rule allows: a difference in the unit of its statement, or None for any rounding."""

    allowed: Decimal | None


@dataclass(frozen=True, slots=True)
class Deviation:
    """A difference that is known to stand in the data, and why nobody mends it."""

    difference: Decimal
    reason: str
    span: Span


class Origin(StrEnum):
    """Where a rule comes from: the sources, a stated budget total, or an amount put in a text."""

    RULE = "regel"
    BUDGET = "budget"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """One rule: what is related to what, and how closely it must hold.

    `unlike_units` is the reason why figures in units that do not convert are compared as they are.
    Rules that follow from other data (a budget's stated totals) have no id.
    """

    id: str
    label: str
    relation: Relation
    span: Span = NOWHERE
    sides: tuple[Side, ...] = ()
    tolerance: Tolerance | None = None
    unlike_units: str = ""
    deviation: Deviation | None = None
    note: str = ""
    origin: Origin = Origin.RULE
