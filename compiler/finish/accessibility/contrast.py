"""Claim on contrast: each text stands out from what lies behind it (WCAG 2.1, 1.4.3)."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, warning
from compiler.finish.accessibility.colour import contrast, to_hex
from compiler.finish.accessibility.look import Look, looks_of
from compiler.finish.claims.words import clip
from compiler.finish.opened import NUMBERING, STYLES, Opened
from compiler.finish.story import Paragraph
from compiler.finish.wordml import Element, attribute, child
from compiler.span import Span

_ENOUGH, _ENOUGH_FOR_LARGE = 4.5, 3.0


def contrast_enough(opened: Opened) -> Iterator[Diagnostic]:
    """Text has a contrast of 4.5 to 1, large text of 3 to 1, as Word finds its colours.

    A fault in a style is told once, at the style, with the first text that shows it.
    """
    looks = looks_of(opened)
    enough: dict[Look, bool] = {}
    told: set[tuple[Look, Span]] = set()
    for member, story in opened.stories.items():
        for paragraph in story.paragraphs:
            for text, own, part in _pieces(opened, member, paragraph):
                look = looks.of(paragraph, own)
                if look not in enough:
                    enough[look] = contrast(look.colour, look.behind) >= _needed(look)
                if enough[look]:
                    continue
                place = _place(opened, look, part, paragraph)
                if (look, place) in told:
                    continue
                told.add((look, place))
                yield warning(
                    "access-contrast",
                    place,
                    text=clip(text, 40),
                    style=_name(opened, look.style or paragraph.style),
                    colour=f"#{to_hex(look.colour)}",
                    behind=f"#{to_hex(look.behind)}",
                    ratio=f"{contrast(look.colour, look.behind):.2f}".replace(".", ","),
                    needed=f"{_needed(look):.1f}".replace(".", ","),
                )


def _pieces(
    opened: Opened, member: str, paragraph: Paragraph
) -> Iterator[tuple[str, Element | None, str]]:
    """What is seen of a paragraph: each run and the marker, with its own `w:rPr` and its part."""
    for run in paragraph.runs:
        if run.text.strip():
            yield run.text, run.properties, member
    found = opened.numbering.level(opened.list_of(paragraph)) if paragraph.text else None
    if found is not None and found[1].look is not None:
        yield paragraph.text, found[1].look, NUMBERING


def _place(opened: Opened, look: Look, part: str, paragraph: Paragraph) -> Span:
    """Where the colour is to be mended: in the style that gives it, the list, or the paragraph."""
    if look.style in opened.styles:
        return opened.at(STYLES)
    return opened.at(part, 0 if part == NUMBERING else paragraph.number)


def _needed(look: Look) -> float:
    return _ENOUGH_FOR_LARGE if look.large else _ENOUGH


def _name(opened: Opened, id_: str) -> str:
    """A style's name as Word shows it."""
    style = opened.styles.get(id_ or opened.default_styles.get("paragraph", ""))
    named = child(style, "name")
    return id_ if named is None else attribute(named, "val")
