"""Claim on contrast: each text stands out from what lies behind it (WCAG 2.1, 1.4.3)."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, warning
from compiler.finish.accessibility.colour import contrast, to_hex
from compiler.finish.accessibility.look import Look, looks_of
from compiler.finish.claims.words import clip
from compiler.finish.opened import STYLES, Opened
from compiler.finish.wordml import attribute, w

_ENOUGH, _ENOUGH_FOR_LARGE = 4.5, 3.0


def contrast_enough(opened: Opened) -> Iterator[Diagnostic]:
    """Text has a contrast of 4.5 to 1, large text of 3 to 1, as Word finds its colours.

    A fault in a style is told once, at the style, with the first text that shows it.
    """
    looks = looks_of(opened)
    enough: dict[Look, bool] = {}
    told: set[object] = set()
    for member, story in opened.stories.items():
        for paragraph in story.paragraphs:
            for run in paragraph.runs:
                if not run.text.strip():
                    continue
                look = looks.of(paragraph, run)
                if look not in enough:
                    enough[look] = contrast(look.colour, look.behind) >= _needed(look)
                if enough[look]:
                    continue
                styled = look.style in opened.styles
                key = (look, "" if styled else paragraph)
                if key in told:
                    continue
                told.add(key)
                where = opened.at(STYLES) if styled else opened.at(member, paragraph.number)
                yield warning(
                    "access-contrast",
                    where,
                    text=clip(run.text, 40),
                    style=_name(opened, look.style or paragraph.style),
                    colour=f"#{to_hex(look.colour)}",
                    behind=f"#{to_hex(look.behind)}",
                    ratio=f"{contrast(look.colour, look.behind):.2f}".replace(".", ","),
                    needed=f"{_needed(look):.1f}".replace(".", ","),
                )


def _needed(look: Look) -> float:
    return _ENOUGH_FOR_LARGE if look.large else _ENOUGH


def _name(opened: Opened, id_: str) -> str:
    """A style's name as Word shows it."""
    style = opened.styles.get(id_ or opened.default_styles.get("paragraph", ""))
    named = None if style is None else style.find(w("name"))
    return id_ if named is None else attribute(named, "val")
