"""House style: what an office has chosen where Swedish writing rules leave a choice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from compiler.span import NOWHERE, Span


class Millions(StrEnum):
    """How a million kronor is abbreviated."""

    MKR = "mkr"
    MNKR = "mnkr"


class Percent(StrEnum):
    """How per cent is written in running text; in tables it is a sign."""

    WORD = "ord"
    SIGN = "tecken"


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """The choices; what is not chosen is as Svenska skrivregler and Myndigheternas skrivregler.

    `words_up_to` is the greatest number that is written in letters in running text, 0 for none.
    A sentence of more than `longest_sentence` words and a text of a readability index above `lix`
    are told of.
    """

    millions: Millions = Millions.MKR
    percent: Percent = Percent.WORD
    words_up_to: int = 12
    longest_sentence: int = 40
    lix: int = 60
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class KnownWord:
    """A word that the plan uses and that no dictionary has, and why, if there is more to say."""

    word: str
    span: Span
    reason: str = ""
