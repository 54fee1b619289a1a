"""Tell which words a Hunspell dictionary does not know, and what each may have been meant as.

spylls reads Hunspell's files, forms and compounds as Hunspell does, but in Python: to read the
Swedish dictionary of 150,000 stems takes over a second, which is too long at each save. So of the
dictionary only those stems are read that may be part of a word that is asked for. A stem that is
part of a word stands in it whole, or without the ending that a suffix takes away; so the answer is
that of the whole dictionary.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from pathlib import Path

EDITION = b"1"
"""Raised when the same files are to give another answer than before."""

_SHORTEST = 5
"""Letters of a word for which a near one tells something: of a shorter one too many are near."""

_BEGINNING = 4
"""Letters of a stem that tell most often that it is no part of a word."""

_LETTERS = "abcdefghijklmnopqrstuvwxyzåäöé"


@dataclass(frozen=True)
class Dictionary:
    """The two files of a Hunspell dictionary in UTF-8: its rules and its stems."""

    rules: Path
    stems: bytes

    @cached_property
    def key(self) -> str:
        """Tells this dictionary, and this way of asking it, from every other."""
        return hashlib.sha256(EDITION + self.rules.read_bytes() + self.stems).hexdigest()

    def entries(self) -> Iterator[str]:
        """Each entry as it stands: a stem, and after a slash its flags."""
        lines = iter(io.BytesIO(self.stems))
        next(lines, None)  # how many there are
        for line in lines:
            yield line.decode("utf-8").rstrip("\n")

    def unknown(self, words: Collection[str]) -> dict[str, str]:
        """Those of `words` that are misspelt, each with the nearest known word, or `""`."""
        wrong = self.misspelt(words)
        return self._with_nearest(wrong) if wrong else {}

    def misspelt(self, words: Collection[str]) -> list[str]:
        """Those of `words` that are misspelt."""
        known = _Part(self, words)
        return [word for word in words if not known.has(word)]

    def _with_nearest(self, wrong: Collection[str]) -> dict[str, str]:
        """Each misspelt word with the first known one that is one letter off.

        Compounds are found where a letter stands twice or once too often: to try every letter at
        every place of one would take seconds.
        """
        tries = {word: _cased(word, _edits(word.lower())) for word in wrong}
        pairs = {word: _cased(word, _pairs(word.lower())) for word in wrong}
        whole = (near for nears in pairs.values() for near in nears)
        known = _Part(self, whole, (near for nears in tries.values() for near in nears))
        return {
            word: next(known.simple(tries[word]), "") or next(filter(known.has, pairs[word]), "")
            for word in wrong
        }


def open_dictionary(folder: Path, name: str) -> Dictionary | None:
    """The dictionary `name` in a folder, or None where its files cannot be read."""
    rules = folder / f"{name}.aff"
    try:
        readable = rules.read_bytes().startswith(b"SET UTF-8")
        stems = (folder / f"{name}.dic").read_bytes()
        stems.decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    return Dictionary(rules, stems) if readable else None


class _Part:
    """So much of a dictionary as it takes to judge some words, and the simple ones of others."""

    def __init__(
        self, dictionary: Dictionary, words: Iterable[str], simple: Iterable[str] = ()
    ) -> None:
        # Imported only where a word has never been met before.
        from spylls.hunspell.readers import read_aff, read_dic
        from spylls.hunspell.readers.file_reader import FileReader

        from compiler.spelling.lookup import QuickLookup

        rules, context = read_aff(FileReader(str(dictionary.rules)))
        suffixes = [suffix for group in rules.SFX.values() for suffix in group]
        self._strips = frozenset(suffix.strip for suffix in suffixes)
        self._most = max((len(suffix.strip) for suffix in suffixes), default=0)
        self._longest = max((len(suffix.add) for suffix in suffixes), default=0)
        pieces = _pieces(words, [(rep.regexp, rep.replacement) for rep in rules.REP])
        for word in simple:
            pieces.update(word.lower()[:n] for n in range(1, len(word) + 1))
        self._bases: set[str] = set()
        entries = enumerate(dictionary.entries(), 2)
        # A prefix rule may take away the beginning of a stem: then every stem may be part.
        kept = [(n, e) for n, e in entries if rules.PFX or self._is_part(e, pieces)]
        self._lookup = QuickLookup(rules, read_dic(iter(kept), aff=rules, context=context))

    def _is_part(self, entry: str, pieces: set[str]) -> bool:
        stem, flags, _ = entry.partition("/")
        # Of a long stem this much is left, whatever a suffix takes away.
        if len(stem) >= self._most + _BEGINNING and stem[:_BEGINNING].lower() not in pieces:
            return False
        stem = stem.lower()
        bases = [stem]
        if flags:  # no suffix takes anything from a stem without
            bases += (
                stem[:-length]
                for length in range(1, min(self._most, len(stem)) + 1)
                if stem[-length:] in self._strips
            )
        found = [base for base in bases if not base or base in pieces]
        self._bases.update(found)
        return bool(found) and bool(stem)

    def has(self, word: str) -> bool:
        """Whether a word is known, as a form of a stem or as a compound."""
        return bool(self._lookup(word))

    def simple(self, words: Iterable[str]) -> Iterator[str]:
        """Those words that are known as forms of one stem."""
        for word in words:
            lower = word.lower()
            ends = range(max(1, len(lower) - self._longest), len(lower) + 1)
            if any(lower[:end] in self._bases for end in ends) and any(
                self._lookup.good_forms(word, compound_forms=False, allow_nosuggest=False)
            ):
                yield word


def _pieces(words: Iterable[str], replaced: Collection[tuple[re.Pattern[str], str]]) -> set[str]:
    """Every part of the words, and of what each is when one of its parts is replaced.

    CHECKCOMPOUNDREP refuses a compound that becomes a known word when what is often confused in
    it is replaced.
    """
    pieces: set[str] = set()
    for word in {word.lower() for word in words}:
        variants = {word}
        for pattern, instead in replaced:
            for found in pattern.finditer(word):
                variants.add(word[: found.start()] + instead + word[found.end() :])
        for variant in variants:
            for start in range(len(variant)):
                pieces.update(accumulate(variant[start:]))
    return pieces


# --- what a word may have been meant as -------------------------------------------------------


def _pairs(word: str) -> Iterator[str]:
    """The word with one letter doubled, and with one letter gone."""
    for at in range(len(word)):
        yield word[:at] + word[at] + word[at:]
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _edits(word: str) -> Iterator[str]:
    """The word with one letter doubled, gone, changed places with the next, put in or changed."""
    yield from _pairs(word)
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(len(word) + 1):
        yield from (word[:at] + letter + word[at:] for letter in _LETTERS)
    for at in range(len(word)):
        yield from (word[:at] + letter + word[at + 1 :] for letter in _LETTERS)


def _cased(word: str, tries: Iterable[str]) -> tuple[str, ...]:
    """The tries, each once, with a capital where the word has one; none for a very short word."""
    if len(word) < _SHORTEST:
        return ()
    cased = (t[:1].upper() + t[1:] if word[:1].isupper() else t for t in tries)
    return tuple(t for t in dict.fromkeys(cased) if t and t != word)
