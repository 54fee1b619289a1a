"""Names of persons, bodies and terms: no word is nearly one of the registers, and not it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from compiler.checks.words import WORD, Found, distance, stem, words_of
from compiler.diagnostic import Diagnostic, warning
from compiler.model.plan import Plan
from compiler.model.registers import BodyKind
from compiler.span import Span

Index = Mapping[str, tuple[Found, ...]]

_COMMON = (BodyKind.UNIT, BodyKind.GROUP)
"""Bodies that may be called by an ordinary word (`Ekonomi`), unless it is in the definite form."""

_DEFINITE = ("en", "et", "na")

_LONG_SURNAME, _LONG_STEM = 6, 7
"""Letters from which on a word may be a slip in a surname, or in the stem of another name."""

_BEFORE = re.compile(r"(?<!\w)[A-ZÅÄÖ][^\W\d_]+[ \u00a0]$")
_AFTER = re.compile(r"[ \u00a0][A-ZÅÄÖ][^\W\d_]")
_OPENS = re.compile(r"(?:^|[.!?:”\"(][ \u00a0]?)$")


def names_are_spelt_right(plan: Plan) -> list[Diagnostic]:
    """No word is nearly a name of the register, alone, inflected or at the head of a compound."""
    index, names = words_of(plan), tuple(_names(plan))
    wanted = _by_their_looks(one for name in names for one in name.alone)
    known = {stem(word) for name in names for word in name.words} | _avoided_stems(plan)
    wrong: dict[Span, tuple[str, str]] = {}
    for word in index:
        meant = _meant(word, wanted, known)
        if meant is not None:
            wrong |= {p.span: (p.text, meant.name) for p in index[word] if meant.may_stand(p)}
    for name in names:
        wrong |= {place.span: (place.text, name.text) for place in _nearly_phrase(name, index)}
    return [
        warning("name-misspelt", span, word=word, name=name) for span, (word, name) in wrong.items()
    ]


# --- nearly the same --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Alone:
    """A name that is told by one word: in small letters, or its stem where the word has one."""

    name: str
    word: str
    person: bool = False

    def is_nearly(self, word: str, own_stem: str) -> bool:
        """Whether a word in small letters, with this stem, is almost this one and not it."""
        if self.person:
            near = _is_near(word.removesuffix("s"), self.word, _LONG_SURNAME)
            return word != self.word and near
        if word.startswith(self.word):
            return False
        return _is_near(own_stem, self.word, _LONG_STEM) or _heads_nearly(word, self.word)

    def may_stand(self, place: Found) -> bool:
        """Whether the name is meant where a word is nearly it: no address, nobody else's name."""
        if place.in_address:
            return False
        return not self.person or (place.text[:1].isupper() and not _is_another_s(place))


@dataclass(frozen=True, slots=True)
class _Name:
    """A name of the register: its words, and what of them stands for it alone."""

    text: str
    words: tuple[str, ...]
    alone: tuple[_Alone, ...]


def _names(plan: Plan) -> Iterator[_Name]:
    place = tuple(WORD.findall(plan.meta.municipality))[:1]
    yield _Name(plan.meta.municipality, place, _single(plan.meta.municipality, place))
    for person in plan.persons:
        words = tuple(WORD.findall(person.name))
        # A surname stands alone too; a first name alone may be anybody's.
        alone = words[-1:] if len(words) > 1 else ()
        surname = tuple(_Alone(person.name, word.lower(), person=True) for word in alone)
        yield _Name(person.name, words, surname)
    for body in plan.bodies:
        words = tuple(WORD.findall(body.name))
        named = body.kind not in _COMMON or body.name.endswith(_DEFINITE)
        yield _Name(body.name, words, _single(body.name, words if named else ()))
    for term in plan.terms:
        words = tuple(WORD.findall(term.term))
        yield _Name(term.term, words, _single(term.term, words))


def _single(name: str, words: tuple[str, ...]) -> tuple[_Alone, ...]:
    return (_Alone(name, stem(words[0])),) if len(words) == 1 else ()


def _avoided_stems(plan: Plan) -> set[str]:
    """Forms that a term avoids are told as such, not as misspelt ones."""
    avoided = (word for term in plan.terms for form in term.avoided for word in WORD.findall(form))
    return {stem(word) for word in avoided}


def _by_their_looks(names: Iterable[_Alone]) -> dict[str, list[_Alone]]:
    """Names by their first letter and by their last three: what is like neither way is far off."""
    looks: dict[str, list[_Alone]] = defaultdict(list)
    for name in names:
        looks[name.word[:1]].append(name)
        looks[name.word[-3:]].append(name)
    return looks


def _meant(word: str, wanted: Mapping[str, list[_Alone]], known: set[str]) -> _Alone | None:
    """The name that a word nearly is, if it is none itself."""
    own = stem(word)
    if own in known or word in known:
        return None
    for looks in (word[:1], own[-3:], word.removesuffix("s")[-3:]):
        for alone in wanted.get(looks, ()):
            if alone.is_nearly(word, own):
                return alone
    return None


def _is_another_s(place: Found) -> bool:
    """Whether a surname stands after another's first name, or is itself one before a surname.

    A word that opens a sentence has its capital from there and is no first name.
    """
    first = _BEFORE.search(place.passage[: place.start])
    named = first is not None and _OPENS.search(place.passage[: first.start()]) is None
    return named or _AFTER.match(place.passage, place.end) is not None


def _is_near(word: str, wanted: str, long_enough: int) -> bool:
    most = 0 if len(wanted) < long_enough else 1 if len(wanted) < 10 else 2
    if not most or abs(len(word) - len(wanted)) > most:
        return False
    return 0 < distance(word, wanted, most) <= most


def _heads_nearly(word: str, wanted: str) -> bool:
    """Whether a compound begins with nearly a long name: `kommunstyrlsebeslut`."""
    if word[:2] != wanted[:2] or len(wanted) < 9 or len(word) < len(wanted) + 3:
        return False
    heads = (word[: len(wanted) + change] for change in (-1, 0, 1))
    return any(distance(head, wanted, 1) == 1 and head[-2:] == wanted[-2:] for head in heads)


def _nearly_phrase(name: _Name, index: Index) -> Iterator[Found]:
    """The misspelt word of a name of several words, beside the others of it."""
    if len(name.words) < 2 or not any(len(word) >= 5 for word in name.words):
        return
    lead = max(name.words, key=len)
    other = [word for word in name.words if word is not lead]
    for sure in (lead, *other):
        if len(sure) < 5:
            continue
        for place in index.get(sure.lower(), ()):
            wrong = _beside(place, name.words, sure)
            if wrong is not None:
                yield wrong


def _beside(place: Found, words: tuple[str, ...], sure: str) -> Found | None:
    """The one misspelt word of a name around the one of which we are sure, or None."""
    passage, at = place.passage, words.index(sure)
    before = list(WORD.finditer(passage, max(0, place.start - 60), place.start))[-at:] if at else []
    after = list(WORD.finditer(passage, place.end, place.end + 60))[: len(words) - at - 1]
    around = [*before, *after]
    if len(around) != len(words) - 1:
        return None
    expected = [*words[:at], *words[at + 1 :]]
    wrong = []
    for match, wanted in zip(around, expected, strict=True):
        written = match.group().lower()
        if written in (wanted.lower(), f"{wanted.lower()}s") or stem(written) == stem(wanted):
            continue
        if len(wanted) < 5 or distance(written.removesuffix("s"), wanted.lower(), 2) > 2:
            return None
        wrong.append(Found(passage, match.start(), match.end()))
    return wrong[0] if len(wrong) == 1 else None
