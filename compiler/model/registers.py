"""Registers of names: persons, bodies and units, each spelt in one place."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from compiler.model.figures import Ref
from compiler.span import Span


class BodyKind(StrEnum):
    """What sort of party a body is."""

    COUNCIL = "fullmäktige"
    EXECUTIVE = "styrelse"
    BOARD = "nämnd"
    OFFICE = "kontor"
    UNIT = "enhet"
    COMPANY = "bolag"
    GROUP = "grupp"
    EXTERNAL = "extern"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the plan names."""

    id: str
    name: str
    span: Span
    title: str = ""
    body: Ref | None = None
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Body:
    """A council, board, office, unit, company or partner."""

    id: str
    name: str
    kind: BodyKind
    span: Span
    short: str = ""
    email: str = ""


class UnitKind(StrEnum):
    """Whether numbers in a unit are counted, and so exact, measured, or shares of something."""

    COUNTED = "räknas"
    MEASURED = "mäts"
    SHARE = "andel"


@dataclass(frozen=True, slots=True)
class Term:
    """A word that the plan uses, and the forms that mean the same and are to be avoided.

    An avoided form may stand inside any of the `exceptions`, which are told to the letter.
    """

    term: str
    avoided: tuple[str, ...]
    reason: str
    span: Span
    exceptions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number counts: how it is written, and what it converts to.

    One of this unit is `factor` of `base`; units convert only where they share a base. One of a
    share is `factor` of the whole. A unit may be one unit per another, and the difference between
    two numbers of a unit may have a unit of its own (procent: procentenheter).
    """

    id: str
    in_text: str
    in_table: str
    span: Span
    base: str = ""
    factor: Decimal = Decimal(1)
    kind: UnitKind = UnitKind.MEASURED
    numerator: Ref | None = None
    denominator: Ref | None = None
    difference: Ref | None = None

    def convert(self, amount: Decimal, to: Unit) -> Decimal | None:
        """`amount` of this unit in another, or None where they measure different things."""
        if to.id == self.id:
            return amount
        if (self.base or self.id) != (to.base or to.id):
            return None
        return amount * self.factor / to.factor
