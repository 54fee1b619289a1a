"""Tell the words of a line apart, and which of them two versions of it have in common."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from compiler.compare.sequence import Pair, gaps, matching
from compiler.document.lines import Line, Setting
from compiler.model.blocks import Break, Chart, Inline, Link, PageRef, Runs, Text
from compiler.span import Span

_WORDS = re.compile(r"\d+(?:[\u00a0 ]\d{3})*(?:[.,]\d+)*|\w+|\s+|[^\w\s]")
_SHORT = 4
"""A kept stretch of so few letters between two changes is noise: it is replaced with them."""
_LEAST_KEPT = 0.3
"""Where less than this share of the letters is kept, the whole is told as replaced."""


class Within(StrEnum):
    """A kind of line that gives its words a look: a row of sums in bold, a contents list plain."""

    TEXT = ""
    SUMS = "sums"
    CONTENTS = "contents"


@dataclass(frozen=True, slots=True)
class Atom:
    """The least that is kept, taken out or put in: a word, a number, a sign, a footnote's call.

    `within` is the line it is of, which has a say in its look.
    """

    run: Inline | Chart
    link: str = ""
    generated: bool = False
    within: Within = Within.TEXT

    @property
    def text(self) -> str:
        """The atom's letters; a new line for a break, none for what has no letters of its own."""
        match self.run:
            case Text(text=text):
                return text
            case Break():
                return "\n"
            case _:
                return ""

    @property
    def key(self) -> Hashable:
        """What makes two atoms the same. Where they were written does not, nor a note's words."""
        match self.run:
            case Text(text=text, strong=strong, emphasis=emphasis, missing=missing):
                strong = strong or self.within is Within.SUMS
                listed = self.within is Within.CONTENTS
                return (str(text), strong, emphasis, missing, listed, self.link)
            case PageRef(anchor=anchor):
                return ("page", anchor, self.within, self.link)
            case Chart():
                return drawn(self.run)
            case other:
                return (type(other).__name__, self.link)


def drawn(chart: Chart) -> Hashable:
    """What a chart shows, wherever its figures were written."""
    return (chart.form, chart.categories, chart.series, chart.description)


def atoms_of(line: Line, derived: frozenset[Span] = frozenset()) -> tuple[Atom, ...]:
    """The atoms of a line; a text taken from one of the places in `derived` is generated.

    A chart is one: it follows from figures, and nobody wrote it.
    """
    if line.chart is not None:
        return (Atom(line.chart, generated=True),)
    within = Within.SUMS if line.strong else Within.TEXT
    if line.setting is Setting.CONTENTS:
        within = Within.CONTENTS
    return tuple(_atoms(line.runs, derived, "", within))


def _atoms(runs: Runs, derived: frozenset[Span], link: str, within: Within) -> Iterator[Atom]:
    for run in runs:
        if isinstance(run, Link):
            yield from _atoms(run.runs, derived, run.target, within)
        elif isinstance(run, Text):
            made = run.span in derived
            for word in _WORDS.findall(run.text):
                yield Atom(replace(run, text=word), link, made, within)
        else:
            yield Atom(run, link, within=within)


def common(old: Sequence[Atom], new: Sequence[Atom]) -> list[Pair]:
    """Pairs of atoms that both versions of a line have, rising in both.

    What a reader would not see as kept is left out: a space or a short word alone between two
    changes, and everything where next to nothing is kept.
    """
    pairs = matching([a.key for a in old], [a.key for a in new])
    pairs = _without_noise(pairs, old, new)
    letters = max(_letters(old), _letters(new))
    held = _letters([old[i] for i, _ in pairs])
    notes = [pair for pair in pairs if not old[pair[0]].text]
    return pairs if held >= _LEAST_KEPT * letters else notes


def _letters(some: Sequence[Atom]) -> int:
    return sum(len(atom.text.strip()) for atom in some)


def _without_noise(pairs: list[Pair], old: Sequence[Atom], new: Sequence[Atom]) -> list[Pair]:
    """The pairs without short stretches that stand between two larger changes."""
    stretches = _stretches(pairs)
    changes = [
        (len(o) + len(n)) and _letters([*(old[i] for i in o), *(new[j] for j in n)])
        for o, n in _between(stretches, len(old), len(new))
    ]
    kept: list[Pair] = []
    for number, stretch in enumerate(stretches):
        inside = 0 < number < len(stretches) - 1
        here = [old[i] for i, _ in stretch]
        blank = not _letters(here)
        short = _letters(here) < _SHORT and min(changes[number], changes[number + 1]) >= _SHORT
        has_sign = any(not atom.text for atom in here)
        if has_sign or not (inside and (blank or short)):
            kept += stretch
    return kept


def _stretches(pairs: list[Pair]) -> list[list[Pair]]:
    found: list[list[Pair]] = []
    for pair in pairs:
        if found and found[-1][-1] == (pair[0] - 1, pair[1] - 1):
            found[-1].append(pair)
        else:
            found.append([pair])
    return found


def _between(stretches: list[list[Pair]], old: int, new: int) -> list[tuple[range, range]]:
    """What lies before, between and after stretches."""
    every = [pair for stretch in stretches for pair in stretch]
    starts = {stretch[0] for stretch in stretches}
    return [
        gap
        for gap, pair in zip(gaps(every, old, new), (*every, None), strict=True)
        if pair is None or pair in starts
    ]
