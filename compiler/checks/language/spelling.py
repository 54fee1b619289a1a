"""Spelling: each word that neither a dictionary, a register nor the plan's own list has."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from compiler.checks.language.piece import Piece, pieces
from compiler.checks.language.words import ABBREVIATION
from compiler.checks.prose import TAKEN
from compiler.diagnostic import Diagnostic, info, warning
from compiler.model.house_style import Millions
from compiler.model.plan import Plan
from compiler.span import Span

Spell = Callable[[Collection[str]], Mapping[str, str] | None]
"""Tells which words are misspelt, each with the nearest known one, or `""`; None where there is no
dictionary to ask."""

_LETTERS = r"[^\W\d_]+"
_ANY_WORD = rf"{_LETTERS}(?:[-’']{_LETTERS})*-?"
_WORD = re.compile(
    # Beside a numeral or what is taken by id it is part of a name, and so is the ending of `KF:s`;
    # a colon that no letter follows is a sign.
    rf"[\d{TAKEN}:_]{_ANY_WORD}|(?>{_ANY_WORD})(?=[\d_{TAKEN}]|:{_LETTERS})|(?P<word>{_ANY_WORD})"
)
_SIGNS = re.compile("[-’']")
_CAPITALS = re.compile(r"[A-ZÅÄÖ]{2,}")
_ENDINGS = frozenset(
    """
    s n ns t ts en ens et ets ar ars arna arnas er ers erna ernas or ors orna ornas na nas a as e es
    """.split()  # noqa: SIM905 - one word a line would hide the list
)


def words_are_spelt(plan: Plan, spell: Spell) -> list[Diagnostic]:
    """Each misspelt word at each of its places; a note where no dictionary was found."""
    known = _Known(plan)
    texts = [(piece, _without_abbreviations(piece)) for piece in pieces(plan)]
    words = {word for _, text in texts for word in _WORD.findall(text)}
    asked = {word: known.parts(word) for word in words if _is_of_letters(word)}
    wrong = spell(sorted({part for parts in asked.values() for part, _ in parts}))
    if wrong is None:
        return [info("spelling-unavailable", Span(""))]
    # What begins with a name of the plan is right when the rest is a word.
    rests = {word: known.rests(word) for word in wrong}
    still = spell(sorted({rest for found in rests.values() for rest in found})) or {}
    misspelt = {part for part in wrong if all(rest in still for rest in rests[part])}
    told = {
        word: [(part, shown) for part, shown in parts if part in misspelt]
        for word, parts in asked.items()
    }
    return [
        warning(
            "spelling-unknown",
            piece.at(match.start() + match.group().find(shown)),
            word=shown,
            nearest=wrong[part] if part == shown else "",
        )
        for piece, text in (texts if any(told.values()) else ())
        for match in _WORD.finditer(text)
        for part, shown in told.get(match["word"], ())
    ]


def listed_words_are_used(plan: Plan, pieces: Sequence[Piece]) -> Iterator[Diagnostic]:
    """Each word of the plan's own list stands in some text."""
    texts = " ".join(str(piece.text) for piece in pieces).lower()
    for listed in plan.known_words:
        if listed.word.lower() not in texts:
            yield info("spelling-word-unused", listed.span, word=listed.word)


def _without_abbreviations(piece: Piece) -> str:
    return ABBREVIATION.sub(lambda found: TAKEN * len(found.group()), piece.seen)


def _is_of_letters(word: str) -> bool:
    """The raised two of m² is a letter to `re`."""
    return word.isalpha() or _SIGNS.sub("", word).isalpha()


@dataclass(frozen=True)
class _Known:
    """What the plan itself knows: its registers' names, its units, and its own list of words."""

    plan: Plan

    @cached_property
    def listed(self) -> frozenset[str]:
        """The plan's own list, word by word, in small letters."""
        return _split(listed.word for listed in self.plan.known_words)

    @cached_property
    def words(self) -> frozenset[str]:
        """The list and the names of the registers, word by word, in small letters."""
        plan = self.plan
        names = (
            *(person.name for person in plan.persons),
            *(text for body in plan.bodies for text in (body.name, body.short)),
            *(text for unit in plan.units for text in (unit.in_text, unit.in_table)),
            *(millions.value for millions in Millions),
            plan.meta.municipality,
            "tkr",
        )
        return self.listed | _split(names)

    def has(self, word: str) -> bool:
        """Whether the word is the plan's own: a name or its genitive, or a form of a listed one."""
        lower = word.lower()
        if lower in self.words or lower.removesuffix("s") in self.words:
            return True
        cuts = range(max(1, len(lower) - 5), len(lower))
        return any(lower[:cut] in self.listed and lower[cut:] in _ENDINGS for cut in cuts)

    def parts(self, word: str) -> tuple[tuple[str, str], ...]:
        """What of a word is left to ask a dictionary for, and how it is written.

        Of a compound with a hyphen it is the parts that are neither known nor in capitals. A first
        part that waits for the rest (`hel- och halvår`) is asked for as one of a compound.
        """
        if word.endswith("-"):
            return () if self._own(word[:-1]) else ((word[:-1] + _WAITED_FOR, word),)
        if self.has(word):
            return ()
        parts = word.split("-")
        left = [part for part in parts if not self._own(part)]
        return tuple((part, part) for part in (left if len(left) < len(parts) else [word]))

    def rests(self, word: str) -> tuple[str, ...]:
        """What may follow a name of the plan that a word begins with: `koncernen`.

        None where it begins with no such name. An s may stand between the two.
        """
        lower = word.lower()
        cuts = (cut for cut in range(len(lower) - 4, 3, -1) if lower[:cut] in self.words)
        rest = next((lower[cut:] for cut in cuts), "")
        return tuple(dict.fromkeys(filter(None, (rest, rest.removeprefix("s")))))

    def _own(self, part: str) -> bool:
        return bool(_CAPITALS.fullmatch(part)) or self.has(part)


def _split(texts: Iterable[str]) -> frozenset[str]:
    words = (word.lower() for text in texts for word in re.findall(_ANY_WORD, text))
    return frozenset(word for word in words if len(word) > 1)


_WAITED_FOR = "arbete"
"""A word that anything can be compounded with."""
