"""How hard a text is to read: the length of its sentences, and the index LIX.

LIX (Björnsson 1968) is the mean number of words in a sentence plus the share in per cent of words
of more than six letters. Under 40 is easy, over 60 very hard: the Swedish of officials.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from compiler.checks.language.piece import Piece
from compiler.checks.prose import TAKEN
from compiler.diagnostic import Diagnostic, info
from compiler.model.plan import Plan
from compiler.span import Span

_WORD = re.compile(rf"{TAKEN}+|\d[\d \u00a0.,]*\d|\d|[^\W\d_]+(?:[-:’][^\W\d_]+)*")
_LONG = 6
_END = re.compile(rf"[.!?…][”’)]*[ \u00a0\n]+(?=[A-ZÅÄÖ\d”({TAKEN}])")
_ABBREVIATED = re.compile(
    r"(?:\b[^\W\d_]{1,2}(?:\.[^\W\d_]{1,2})*|\b(?:kl|nr|kap|s|dvs|osv|inkl|exkl|resp|jfr|tel|t\.ex"
    r"|fr\.o\.m|m\.fl))\.$"
)
FEWEST = 100
"""Words below which LIX says nothing."""


@dataclass(frozen=True, slots=True)
class Readability:
    """The counts of one file's sentences."""

    path: str
    words: int
    long_words: int
    sentences: int
    longest: int

    @property
    def lix(self) -> int:
        """The index, rounded; 0 of a text without words."""
        if not self.words:
            return 0
        words = Decimal(self.words)
        index = words / self.sentences + 100 * Decimal(self.long_words) / words
        return int(index.quantize(Decimal(1), ROUND_HALF_UP))

    @property
    def mean(self) -> Decimal:
        """Words in a sentence, with one decimal."""
        mean = Decimal(self.words) / self.sentences if self.sentences else Decimal(0)
        return mean.quantize(Decimal("0.1"), ROUND_HALF_UP)


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """The sentences of a passage, each with its offset."""
    ends = [0]
    for match in _END.finditer(text):
        if not _ABBREVIATED.search(text[: match.start() + 1]):
            ends.append(match.end())
    for start, end in pairwise((*ends, len(text))):
        if _WORD.search(text, start, end):
            yield start, text[start:end]


def readability(pieces: Iterable[Piece]) -> tuple[Readability, ...]:
    """The counts of each file that has running text, in the order of the plan."""
    counts: dict[str, list[list[str]]] = {}
    for piece in pieces:
        if piece.running and piece.text.stretches:
            counts.setdefault(piece.at(0).path, []).extend(
                _WORD.findall(sentence) for _, sentence in sentences(piece.seen)
            )
    return tuple(_counted(path, found) for path, found in counts.items() if found)


def _counted(path: str, found: list[list[str]]) -> Readability:
    words = [word for sentence in found for word in sentence]
    long_words = sum(len(word) > _LONG and _letters(word) > _LONG for word in words)
    return Readability(path, len(words), long_words, len(found), max(map(len, found)))


def _letters(word: str) -> int:
    return len(word) if word.isalpha() else sum(map(str.isalpha, word))


def texts_are_readable(plan: Plan, pieces: Sequence[Piece]) -> Iterator[Diagnostic]:
    """Told of each file above the limit of the house style."""
    limit = plan.house_style.lix
    for counts in readability(pieces):
        if counts.words >= FEWEST and counts.lix > limit:
            place = Span(counts.path)
            yield info("language-lix", place, lix=counts.lix, limit=limit, mean=counts.mean)


def sentences_are_short(piece: Piece) -> Iterator[Diagnostic]:
    """Told of each sentence longer than the house style has it."""
    limit = piece.style.longest_sentence
    if not piece.running or not limit:
        return
    for start, sentence in sentences(piece.seen):
        count = len(_WORD.findall(sentence))
        if count > limit:
            yield info("language-long-sentence", piece.at(start), count=count, limit=limit)
