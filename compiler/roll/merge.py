"""Bring a correction of last year into sources that have been worked on since: three ways, by line.

What the roll wrote is the base; what it would write of the corrected sources is the one side, what
stands now is the other. Lines that only one side has changed are taken from it, even where they
touch. Where both have changed the same lines, what stands now stays, and the conflict is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class Conflict:
    """Lines that both sides have changed: where they stand now, and what each side says."""

    path: str
    line: int
    base: str
    standing: str
    corrected: str


@dataclass(frozen=True, slots=True)
class Taken:
    """Lines that came from the correction: where they stand now, and what stood there."""

    path: str
    line: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Merged:
    """A file with the correction in it; `base` is what the next correction is compared with.

    Where there is a conflict the base stays as it was, so that it is told until it is settled.
    """

    text: str
    base: str
    conflicts: tuple[Conflict, ...]
    taken: tuple[Taken, ...]


@dataclass(frozen=True, slots=True)
class _Hunk:
    """Lines of the base from `low` up to `high`, which one side writes otherwise."""

    low: int
    high: int
    new: tuple[str, ...]
    corrected: bool
    record: str

    def meets(self, other: _Hunk, deleted: str) -> bool:
        """Whether both are about the same lines; `deleted` is the record of the last one."""
        if self.low < other.high and other.low < self.high:
            return True
        if self.low == self.high == other.low == other.high:
            return True
        inside = self.low == self.high and other.low < self.low < other.high
        # What is put in at the end of a record that leaves would become another record's.
        orphan = self.low == self.high == other.high and not other.new and self.record == deleted
        return inside or orphan


def merged(path: str, base: str, standing: str, corrected: str) -> Merged:
    """`standing` with what `corrected` changes of `base`."""
    lines = base.splitlines(keepends=True)
    records = _records(lines)
    hunks = [*_hunks(lines, standing, False), *_hunks(lines, corrected, True)]
    text: list[str] = []
    settled: list[str] = []
    conflicts: list[Conflict] = []
    taken: list[Taken] = []
    at = 0
    for cluster in _clusters(hunks, records):
        low, high = min(h.low for h in cluster), max(h.high for h in cluster)
        old = lines[low:high]
        own = _applied(lines, low, high, (h for h in cluster if not h.corrected))
        new = _applied(lines, low, high, (h for h in cluster if h.corrected))
        text += lines[at:low]
        settled += lines[at:low]
        line = len(text) + 1
        in_conflict = old not in (own, new) and own != new
        if in_conflict:
            conflicts.append(Conflict(path, line, *map("".join, (old, own, new))))
        elif new not in (old, own):
            taken.append(Taken(path, line, "".join(old), "".join(new)))
        text += own if in_conflict or own != old else new
        settled += old if in_conflict else new
        at = high
    text += lines[at:]
    settled += lines[at:]
    return Merged("".join(text), "".join(settled), tuple(conflicts), tuple(taken))


def _hunks(base: Sequence[str], text: str, corrected: bool) -> Iterator[_Hunk]:
    """What one side changes, line for line where as many lines stand for as many.

    Lines are told apart by the record that they stand in: `2013: kompletteras` is many lines.
    """
    new = text.splitlines(keepends=True)
    where, there = _records(base), _records(new)
    match = SequenceMatcher(
        None, list(zip(where, base, strict=True)), list(zip(there, new, strict=True)), False
    )
    for tag, low, high, first, last in match.get_opcodes():
        if tag == "replace" and high - low == last - first:
            for n in range(high - low):
                line = new[first + n]
                yield _Hunk(low + n, low + n + 1, (line,), corrected, there[first + n])
        elif tag != "equal":
            record = there[first] if first < last else ""
            yield _Hunk(low, high, tuple(new[first:last]), corrected, record)


def _records(lines: Iterable[str]) -> list[str]:
    """The keys and items under which each line stands; in a running text its heading."""
    found: list[str] = []
    above: list[tuple[int, str]] = []
    for line in lines:
        text = line.strip()
        column = len(line) - len(line.lstrip()) if text else len(line)
        while above and above[-1][0] >= column:
            above.pop()
        found.append("/".join(told for _, told in above))
        if text.startswith("- ") or text.endswith(":"):
            above.append((column, text))
        elif line.startswith("#"):
            above = [(-1, text)]
    return found


def _clusters(hunks: Sequence[_Hunk], records: Sequence[str]) -> Iterator[list[_Hunk]]:
    """Hunks of both sides that are about the same lines together, in the order of the lines."""
    clusters: list[list[_Hunk]] = []
    for hunk in sorted(hunks, key=lambda h: (h.low, h.high, h.corrected)):
        last = clusters[-1] if clusters else []
        if any(_meet(hunk, other, records) for other in last if other.corrected != hunk.corrected):
            last.append(hunk)
        else:
            clusters.append([hunk])
    yield from clusters


def _meet(one: _Hunk, other: _Hunk, records: Sequence[str]) -> bool:
    return any(
        a.meets(b, records[b.high - 1] if b.high else "") for a, b in ((one, other), (other, one))
    )


def _applied(lines: Sequence[str], low: int, high: int, hunks: Iterable[_Hunk]) -> list[str]:
    text: list[str] = []
    at = low
    for hunk in hunks:
        text += [*lines[at : hunk.low], *hunk.new]
        at = hunk.high
    return [*text, *lines[at:high]]
