"""Find a document's headings: paragraphs that stand in Word's outline, with their bookmarks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from compiler.finish.story import Story
from compiler.finish.wordml import Element, attribute, child, w

_NO_HEADING = 9


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its level from 1, its text, its paragraph's number, the bookmarks inside it."""

    level: int
    text: str
    number: int
    marks: frozenset[str]


def read_headings(story: Story, levels: Mapping[str, int | None]) -> tuple[Heading, ...]:
    """Every heading of a part, in order; `levels` tells the level of each style by its id."""
    found = []
    for paragraph in story.paragraphs:
        level = levels.get(paragraph.style)
        own = paragraph.property("outlineLvl")
        if own is not None:
            level = _outline(attribute(own, "val"))
        if level is not None:
            marks = paragraph.element.iter(w("bookmarkStart"))
            names = frozenset(attribute(mark, "name") for mark in marks)
            found.append(Heading(level, paragraph.text, paragraph.number, names))
    return tuple(found)


def style_level(chain: Iterable[str], styles: Mapping[str, Element]) -> int | None:
    """The level that a style gives its paragraphs, itself or by what it rests on."""
    for name in chain:
        style = styles.get(name)
        found = child(child(style, "pPr"), "outlineLvl")
        if found is not None:
            return _outline(attribute(found, "val"))
    return None


def _outline(value: str) -> int | None:
    """The level from 1; Word's tenth is body text."""
    return int(value) + 1 if value.isdecimal() and int(value) < _NO_HEADING else None
