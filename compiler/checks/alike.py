"""Find for each wording the first earlier one that is like it, without trying every pair.

Two sets of words that are nearly the same share one of their rarest words: it is enough to try
those that have one in common.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from heapq import merge
from itertools import takewhile
from math import ceil

_ROUNDING = 1e-9


def first_alike(
    wordings: Sequence[tuple[str, ...]], least: float, alike: Callable[[int, int], bool]
) -> tuple[int | None, ...]:
    """The number of the first earlier wording that each is like, or None.

    Wordings are alike where their words are the same, or where twice the words that they share are
    at least `least` of the words of both and `alike` says so of their numbers, the earlier first.
    """
    rare = _rarest(wordings, least)
    same: dict[tuple[str, ...], int] = {}
    having: dict[str, list[int]] = defaultdict(list)
    found = []
    for number, words in enumerate(wordings):
        equal = same.setdefault(words, number)
        sharing = merge(*(having[word] for word in rare[number]))
        earlier = takewhile(equal.__gt__, sharing)
        other = next((other for other in earlier if alike(other, number)), equal)
        found.append(None if other == number else other)
        for word in rare[number]:
            having[word].append(number)
    return tuple(found)


def _rarest(wordings: Sequence[tuple[str, ...]], least: float) -> list[tuple[str, ...]]:
    """The rarest words of each, so many that another like it cannot be without all of them.

    Of `n` words any that is like it has `least / (2 - least)` of `n`; so one of the others and one
    more is shared, and the rarest that both have is among the rarest of either.
    """
    known = [frozenset(words) for words in wordings]
    times = Counter(word for words in known for word in words)
    return [tuple(_first(words, times, least)) for words in known]


def _first(words: frozenset[str], times: Counter[str], least: float) -> Iterator[str]:
    shared = ceil(len(words) * least / (2 - least) - _ROUNDING)
    in_order = sorted(words, key=lambda word: (times[word], word))
    yield from in_order[: len(words) - shared + 1]
