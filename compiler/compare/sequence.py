"""Align two sequences: the longest row of pairs that are equal and stand in the same order.

What stands once in each sequence is trusted first (patience), because a word or a line that comes
again and again fits anywhere and would tear what belongs together; between those that are trusted
the longest common row is sought.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Sequence

Pair = tuple[int, int]

MOST_PAIRS = 1_000_000
"""A stretch with more pairs to try than this is not tried: it is told as replaced."""


def matching(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    """Pairs of places in `old` and `new` with equal values, rising in both."""
    pairs: list[Pair] = []
    waiting = [(0, len(old), 0, len(new))]
    while waiting:
        o, o_end, n, n_end = waiting.pop()
        while o < o_end and n < n_end and old[o] == new[n]:
            pairs.append((o, n))
            o, n = o + 1, n + 1
        while o < o_end and n < n_end and old[o_end - 1] == new[n_end - 1]:
            o_end, n_end = o_end - 1, n_end - 1
            pairs.append((o_end, n_end))
        if o == o_end or n == n_end:
            continue
        trusted = _unique_pairs(old[o:o_end], new[n:n_end])
        if not trusted:
            pairs += [(o + i, n + j) for i, j in _longest(old[o:o_end], new[n:n_end])]
            continue
        for i, j in (*((o + i, n + j) for i, j in trusted), (o_end, n_end)):
            waiting.append((o, i, n, j))
            if (i, j) != (o_end, n_end):
                pairs.append((i, j))
            o, n = i + 1, j + 1
    return sorted(pairs)


def gaps(pairs: Sequence[Pair], old: int, new: int) -> list[tuple[range, range]]:
    """What lies before, between and after `pairs` in sequences of these lengths."""
    found = []
    o = n = 0
    for i, j in (*pairs, (old, new)):
        found.append((range(o, i), range(n, j)))
        o, n = i + 1, j + 1
    return found


def rising(places: Sequence[int], weights: Sequence[int]) -> list[int]:
    """Indexes of the heaviest row of `places` that rises; each place stands there once."""
    heads: list[int] = []  # places at which some row ends, rising, each heavier than the one before
    ends: list[int] = []  # and the index at which that row ends
    total = [0] * len(places)
    before = [-1] * len(places)
    for index, place in enumerate(places):
        at = bisect_left(heads, place)
        total[index] = weights[index]
        if at:
            before[index] = ends[at - 1]
            total[index] += total[ends[at - 1]]
        while at < len(heads) and total[ends[at]] <= total[index]:
            del heads[at], ends[at]
        heads.insert(at, place)
        ends.insert(at, index)
    row: list[int] = []
    last = ends[-1] if ends else -1
    while last >= 0:
        row.append(last)
        last = before[last]
    return row[::-1]


def best_pairs(old: range, new: range, score: Callable[[int, int], float]) -> list[Pair]:
    """The row of pairs, rising in both, whose scores add up to most; a score of 0 is no pair."""
    if not old or not new or len(old) * len(new) > MOST_PAIRS:
        return []
    scores = [[score(i, j) for j in new] for i in old]
    width = len(new)
    table = [[0.0] * (width + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        row, below, own = table[i], table[i + 1], scores[i]
        for j in range(width - 1, -1, -1):
            best = max(below[j], row[j + 1])
            row[j] = max(best, below[j + 1] + own[j]) if own[j] else best
    found = []
    i = j = 0
    while i < len(old) and j < width:
        if scores[i][j] and table[i][j] == table[i + 1][j + 1] + scores[i][j]:
            found.append((old[i], new[j]))
            i, j = i + 1, j + 1
        elif table[i][j] == table[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


def _unique_pairs(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    """The longest rising row of pairs of what stands once on each side."""
    once_new = {value for value, times in Counter(new).items() if times == 1}
    once = {value for value, times in Counter(old).items() if times == 1} & once_new
    at = {value: j for j, value in enumerate(new) if value in once}
    pairs = [(i, at[value]) for i, value in enumerate(old) if value in once]
    row = rising([j for _, j in pairs], [1] * len(pairs))
    return [pairs[index] for index in row]


def _longest(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    def same(i: int, j: int) -> float:
        return 1.0 if old[i] == new[j] else 0.0

    return best_pairs(range(len(old)), range(len(new)), same)
