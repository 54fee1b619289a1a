"""Pieces of text to try the writing rules on, and a text mended as the findings say."""

from __future__ import annotations

from functools import cache

from compiler.checks.language.piece import Piece
from compiler.checks.language.rules import RULES
from compiler.checks.numerals import FreeRules, free_rules
from compiler.checks.prose import TAKEN, Place
from compiler.diagnostic import Diagnostic
from compiler.model.house_style import HouseStyle
from compiler.span import Span, Spanned

from ..plans import REAL, loaded

STYLE = HouseStyle(longest_sentence=0)
"""The common rules; how long a sentence is has tests of its own."""


@cache
def rules() -> FreeRules:
    """The units of the real plan, without its declared phrases."""
    return free_rules((), loaded(REAL).plan.units)


def piece(text: str, place: Place = Place.PARAGRAPH, style: HouseStyle = STYLE) -> Piece:
    """A text on the first line of a file; {} stands for what is taken by id."""
    taken = text.replace("{}", TAKEN)
    return Piece(Spanned(taken, (0, Span("x.md", 1, 1))), taken, place, style, rules())


def findings(
    text: str, place: Place = Place.PARAGRAPH, style: HouseStyle = STYLE
) -> list[Diagnostic]:
    """What all rules find in a text."""
    return [found for rule in RULES for found in rule(piece(text, place, style))]


def told(finding: Diagnostic) -> dict[str, str]:
    """A finding's particulars by name."""
    return dict(finding.particulars)


def mended(text: str, finding: Diagnostic) -> str:
    """The text with what was found replaced by what the hint says."""
    start = finding.span.column - 1
    found, right = told(finding)["found"], told(finding)["right"]
    assert text[start : start + len(found)] == found, (text, finding)
    return text[:start] + right + text[start + len(found) :]
