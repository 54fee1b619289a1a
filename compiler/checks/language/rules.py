"""Every writing rule, and what they find in a plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from compiler.checks.language.dates import dates_are_in_words, months_are_plain
from compiler.checks.language.faultless import found_in
from compiler.checks.language.numbers import (
    amounts_have_units,
    decimals_have_a_comma,
    intervals_have_a_dash,
    minus_is_a_minus,
    numbers_are_grouped,
    percent_is_as_chosen,
    percent_sign_stands_apart,
    small_numbers_are_words,
)
from compiler.checks.language.piece import Piece, pieces
from compiler.checks.language.readability import sentences_are_short, texts_are_readable
from compiler.checks.language.sentences import (
    headings_do_not_end,
    lists_end_alike,
    paragraphs_end,
)
from compiler.checks.language.signs import (
    dashes_are_dashes,
    quotation_marks_are_swedish,
    signs_follow_their_word,
    signs_have_a_space_after,
    signs_stand_once,
    spaces_are_single,
)
from compiler.checks.language.spelling import listed_words_are_used
from compiler.checks.language.words import (
    abbreviations_are_whole,
    compounds_are_whole,
    either_is_or,
    money_is_as_chosen,
    short_names_have_a_colon,
    units_are_as_chosen,
    words_stand_once,
)
from compiler.diagnostic import Diagnostic, error
from compiler.model.plan import Plan
from compiler.store import NOTHING, Store

Rule = Callable[[Piece], Iterator[Diagnostic]]

OF_NUMBERS: tuple[Rule, ...] = (
    numbers_are_grouped,
    decimals_have_a_comma,
    minus_is_a_minus,
    intervals_have_a_dash,
    percent_is_as_chosen,
    percent_sign_stands_apart,
    small_numbers_are_words,
    amounts_have_units,
    dates_are_in_words,
    months_are_plain,
)
"""What is looked at in a piece that has numerals."""

OF_WORDS: tuple[Rule, ...] = (
    abbreviations_are_whole,
    money_is_as_chosen,
    words_stand_once,
    either_is_or,
    short_names_have_a_colon,
    spaces_are_single,
    signs_follow_their_word,
    signs_have_a_space_after,
    signs_stand_once,
    quotation_marks_are_swedish,
    dashes_are_dashes,
    paragraphs_end,
    headings_do_not_end,
    sentences_are_short,
)
"""What is looked at in every piece."""

RULES = (*OF_NUMBERS, *OF_WORDS)

OF_PLAN: tuple[Callable[[Plan, Sequence[Piece]], Iterator[Diagnostic]], ...] = (
    units_are_as_chosen,
    lists_end_alike,
    compounds_are_whole,
    texts_are_readable,
    listed_words_are_used,
)
"""What takes more than one piece to see."""


def language_is_kept(plan: Plan, kept: Store = NOTHING) -> list[Diagnostic]:
    """What the rules find; which of them a plan does without is weighed with the others.

    `kept` remembers in which passages they found nothing.
    """
    written = pieces(plan)
    return found_in(written, _broken, kept) + [f for rule in OF_PLAN for f in rule(plan, written)]


def _broken(piece: Piece) -> list[Diagnostic]:
    rules = RULES if piece.numeric else OF_WORDS
    return [finding for rule in rules for finding in rule(piece)]


def house_style_is_one(plan: Plan) -> list[Diagnostic]:
    """A plan has one house style."""
    first, *others = plan.house_styles or (plan.house_style,)
    return [error("house-style-twice", style.span, first=first.span) for style in others]
