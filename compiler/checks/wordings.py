"""Goals and measures: the same thing is not worded in two ways, nor written in two places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from compiler.checks.alike import first_alike
from compiler.checks.prose import TAKEN, Written, texts_of
from compiler.diagnostic import Diagnostic, warning
from compiler.model.blocks import Blocks, Paragraph
from compiler.model.goals import Goal, Measure
from compiler.model.plan import Plan

ALIKE = 0.85
"""Twice the words that two wordings share, by the words of both, from which on they are alike."""

FEWEST = 8
"""Wordings of fewer words say different things with one word changed: only equal ones are alike."""

_WORD = re.compile(rf"[^\W_]+|{TAKEN}")
_TELLING = 5
"""Letters from which on a word tells what a goal is about; shorter ones join words together."""


def goals_are_worded_once(plan: Plan) -> list[Diagnostic]:
    """No goal or measure repeats another in its own words, or in nearly the same.

    A goal that is seen from another place restates it by id, and a measure is taken by id.
    """
    wordings = tuple(_wordings(plan))
    others = first_alike(
        [wording.words for wording in wordings],
        ALIKE,
        lambda one, other: _alike(wordings[one], wordings[other]),
    )
    found = []
    for wording, number in zip(wordings, others, strict=True):
        if number is not None:
            other = wordings[number]
            found.append(
                warning(
                    "goal-worded-twice",
                    wording.text.place(0),
                    text=wording.shown,
                    other=other.shown,
                    first=other.text.place(0),
                    id=other.id,
                )
            )
    return found


@dataclass(frozen=True, slots=True)
class _Wording:
    """What a goal or a measure says, as words in small letters and as it is shown."""

    id: str
    text: Written
    words: tuple[str, ...]
    known: frozenset[str]

    @property
    def shown(self) -> str:
        """The wording with its references as they are written."""
        references = iter(self.text.references)
        parts = (f"{{{next(references).words}}}" if c == TAKEN else c for c in self.text)
        return " ".join("".join(parts).split())


def _wordings(plan: Plan) -> Iterator[_Wording]:
    for _, _, entity in plan.entities():
        blocks: Blocks = ()
        if isinstance(entity, Goal) and entity.statement:
            blocks = (Paragraph(entity.statement),)
        elif isinstance(entity, Measure):
            blocks = entity.text
        for text in tuple(texts_of(blocks))[:1]:
            words = tuple(_words(text))
            yield _Wording(entity.id, text, words, frozenset(words))


def _words(text: Written) -> Iterator[str]:
    references = iter(text.references)
    for match in _WORD.finditer(text):
        word = match.group()
        yield next(references).words if word == TAKEN else word.lower()


def _alike(one: _Wording, other: _Wording) -> bool:
    if one.words == other.words:
        return True
    if min(len(one.words), len(other.words)) < FEWEST:
        return False
    shared = len(one.known & other.known)
    if 2 * shared < ALIKE * (len(one.known) + len(other.known)):
        return False
    mine, theirs = one.known - other.known, other.known - one.known
    # Where each has a telling word of its own, they speak of different things.
    return not (_telling(mine, theirs) and _telling(theirs, mine))


def _telling(words: frozenset[str], others: frozenset[str]) -> bool:
    """Whether there is a word with a meaning of its own, not a misspelt or inflected other."""
    return any(
        len(word) >= _TELLING and not any(_same_word(word, other) for other in others)
        for word in words
    )


def _same_word(word: str, other: str) -> bool:
    return SequenceMatcher(None, word, other, autojunk=False).ratio() >= 0.75
