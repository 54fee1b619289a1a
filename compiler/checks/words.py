"""The words of a plan's texts: where each stands, its stem, and how far it is from another.

Endings are those of Swedish nouns, definite and plural, with or without the genitive's s.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from compiler.checks.prose import Written, passages
from compiler.model.plan import Plan, once
from compiler.span import Span

WORD = re.compile(r"[^\W\d_]+")

_ENDINGS = re.compile(
    r"(?:ernas|arnas|ornas|erna|arna|orna|ens|ets|ers|ars|ors|nas"
    r"|ns|en|et|er|ar|or|es|as|na|n|t|a|e|s)$"
)
_SHORTEST_STEM = 4


@dataclass(frozen=True, slots=True)
class Found:
    """A word where it stands."""

    passage: Written
    start: int
    end: int

    @property
    def text(self) -> str:
        """The word as it is written."""
        return self.passage[self.start : self.end]

    @property
    def span(self) -> Span:
        """The place of its first letter."""
        return self.passage.place(self.start)

    @property
    def in_address(self) -> bool:
        """Whether the word is part of a web or mail address."""
        before, after = self.passage[: self.start][-1:], self.passage[self.end : self.end + 2]
        dotted = after[:1] == "." and after[1:].isalpha()
        return before in ("@", "/") or after[:1] == "@" or dotted


@dataclass(frozen=True, slots=True)
class Words(Mapping[str, tuple[Found, ...]]):
    """Words in small letters, each with all the places where it stands.

    Places are looked for when they are asked for: of most words nobody asks.
    """

    passages: Mapping[str, Sequence[Written]]

    def __getitem__(self, word: str) -> tuple[Found, ...]:
        return tuple(
            Found(passage, match.start(), match.end())
            for passage in self.passages[word]
            for match in WORD.finditer(passage)
            if match.group().lower() == word
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self.passages)

    def __len__(self) -> int:
        return len(self.passages)


@once
def words_of(plan: Plan) -> Words:
    """Every word of the plan's texts, in the order in which they are first met."""
    index: dict[str, list[Written]] = defaultdict(list)
    for passage in passages(plan):
        for word in dict.fromkeys(map(str.lower, WORD.findall(passage))):
            index[word].append(passage)
    return Words(index)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A word in small letters without its ending: `kommunstyrelsens` is `kommunstyrels`."""
    small = word.lower()
    match = _ENDINGS.search(small)
    if match is None or match.start() < _SHORTEST_STEM:
        return small
    return small[: match.start()]


def distance(one: str, other: str, most: int) -> int:
    """How many letters must be put in, left out, changed or swapped with the next; `most` + 1 if
    more than `most`."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for n, letter in enumerate(one, 1):
        above, row = row, [n]
        for m, wanted in enumerate(other, 1):
            cost = above[m - 1] + (letter != wanted)
            best = min(above[m] + 1, row[m - 1] + 1, cost)
            if n > 1 and m > 1 and letter == other[m - 2] and one[n - 2] == wanted:
                best = min(best, before[m - 2] + 1)
            row.append(best)
        if min(row) > most:
            return most + 1
        before = above
    return row[-1]
