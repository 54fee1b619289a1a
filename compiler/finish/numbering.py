"""Read a document's lists: which marker stands before a paragraph, and at which number it is.

The marker is not in the text. A paragraph, or the style it is in, names a numbering (`w:numId`) and
a level; the numbering is one use of a pattern (`w:abstractNum`), and uses of one pattern count on
from one another unless a use starts anew (`w:startOverride`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from compiler.finish.wordml import Element, attribute, child, w
from compiler.word.promise import BULLET, NUMBER, Marker


@dataclass(frozen=True, slots=True)
class Level:
    """A level of a pattern: the form of its marker, its first number, and how the marker looks."""

    form: str
    start: int
    look: Element | None = None


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a pattern, and the levels at which it starts anew."""

    pattern: str
    starts: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Asked:
    """The list that somebody asks for: its id, the level where it is told, the style that asks.

    An empty id asks for nothing, and so is 0 taken, which takes a style's list away.
    """

    id: str = ""
    level: int | None = None
    style: str = ""

    @property
    def listed(self) -> bool:
        """Whether there is a list at all."""
        return self.id not in ("", "0")

    def over(self, weaker: Asked) -> Asked:
        """What is asked for where `weaker` is heard only where this says nothing."""
        if self is NOTHING:
            return weaker
        level = weaker.level if self.level is None else self.level
        named = self if self.id else weaker
        return Asked(named.id, level, named.style)


NOTHING = Asked()


@dataclass(frozen=True, slots=True)
class Numbering:
    """Patterns by id with their levels, and the uses of them by id."""

    patterns: Mapping[str, Mapping[int, Level]] = field(default_factory=dict)
    uses: Mapping[str, Use] = field(default_factory=dict)
    style_levels: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """The level of a pattern that is tied to a style, by pattern and style id."""

    def defined(self, id_: str, level: int | None = None) -> bool:
        """Whether a numbering has its pattern, and this level in it."""
        use = self.uses.get(id_)
        if use is None or use.pattern not in self.patterns:
            return False
        return level is None or level in self.patterns[use.pattern]

    def level(self, asked: Asked) -> tuple[int, Level] | None:
        """The level that is asked for and what it is; the style's own, or the first, by default."""
        use = self.uses.get(asked.id)
        if use is None:
            return None
        tied = self.style_levels.get((use.pattern, asked.style), 0)
        at = tied if asked.level is None else asked.level
        found = self.patterns.get(use.pattern, {}).get(at)
        return None if found is None else (at, found)


def read_numbering(root: Element | None) -> Numbering:
    """The numbering of a document, or none."""
    if root is None:
        return Numbering()
    patterns: dict[str, dict[int, Level]] = {}
    tied: dict[tuple[str, str], int] = {}
    for pattern in root.findall(w("abstractNum")):
        id_ = attribute(pattern, "abstractNumId")
        patterns[id_] = {}
        for level in pattern.findall(w("lvl")):
            at = _number(attribute(level, "ilvl"), 0)
            form, start = _value(level, "numFmt"), _number(_value(level, "start"), 1)
            patterns[id_][at] = Level(form, start, child(level, "rPr"))
            style = _value(level, "pStyle")
            if style:
                tied[id_, style] = at
    uses = {attribute(num, "numId"): _use(num) for num in root.findall(w("num"))}
    return Numbering(patterns, uses, tied)


def _use(num: Element) -> Use:
    starts = {}
    for override in num.findall(w("lvlOverride")):
        start = _value(override, "startOverride")
        if start:
            starts[_number(attribute(override, "ilvl"), 0)] = _number(start, 1)
    return Use(_value(num, "abstractNumId"), starts)


def asked_by(numbered: Element | None, style: str = "") -> Asked:
    """What a paragraph's `w:numPr` asks for, or that of a style."""
    if numbered is None:
        return NOTHING
    level = _value(numbered, "ilvl")
    return Asked(_value(numbered, "numId"), _number(level, 0) if level else None, style)


def asked_by_styles(chain: Iterable[str], styles: Mapping[str, Element]) -> Asked:
    """What a style and those it rests on ask for."""
    asked = NOTHING
    for name in chain:
        style = styles.get(name)
        asked = asked.over(asked_by(child(child(style, "pPr"), "numPr"), name))
    return asked


@dataclass(slots=True)
class Counter:
    """Counts a document's lists as Word does, paragraph by paragraph."""

    numbering: Numbering
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def marker(self, asked: Asked) -> Marker | None:
        """The marker of the next paragraph, which asks for this; None where there is none."""
        found = self.numbering.level(asked)
        if found is None or found[1].form == "none":
            return None
        at, form = found
        if form.form == "bullet":
            return Marker(BULLET, at, pattern=self.numbering.uses[asked.id].pattern)
        use = self.numbering.uses[asked.id]
        counts = self.counts.setdefault(use.pattern, {})
        if at in use.starts and (asked.id, at) not in self.begun:
            self.begun.add((asked.id, at))
            counts[at] = use.starts[at] - 1
        counts[at] = counts.get(at, form.start - 1) + 1
        for deeper in [n for n in counts if n > at]:
            del counts[deeper]
        return Marker(NUMBER, at, counts[at], use.pattern)


def _value(element: Element, name: str) -> str:
    found = child(element, name)
    return "" if found is None else attribute(found, "val")


def _number(text: str, default: int) -> int:
    return int(text) if text.isdecimal() else default
