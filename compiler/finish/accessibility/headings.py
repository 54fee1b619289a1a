"""Claims on headings: real ones, in steps, none of them empty (EN 301 549, 10.1.3.1, 10.2.4.6)."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, warning
from compiler.finish.claims.words import clip
from compiler.finish.opened import Opened
from compiler.finish.story import Paragraph, Run
from compiler.finish.wordml import DOCUMENT, Element, attribute, child, switched_on

_LONGEST_HEADING = 100
_ENDINGS = (".", ":", ";", ",", "!", "?", ")", "”")


def headings_unbroken(opened: Opened) -> Iterator[Diagnostic]:
    """No heading is more than one level below the one before it; the first is of level 1."""
    before = 0
    for heading in opened.headings:
        if heading.level > before + 1:
            yield warning(
                "proof-heading-skipped",
                opened.at(DOCUMENT, heading.number),
                heading=clip(heading.text),
                level=heading.level,
                before=before,
            )
        before = heading.level


def headings_filled(opened: Opened) -> Iterator[Diagnostic]:
    """Each heading has words: an empty one is read out as a heading and leads nowhere."""
    for heading in opened.headings:
        if not heading.text.strip():
            where = opened.at(DOCUMENT, heading.number)
            yield warning("access-heading-empty", where, level=heading.level)


def headings_real(opened: Opened) -> Iterator[Diagnostic]:
    """No line of bold or larger words in plain paragraphs plays a heading."""
    levelled = {heading.number for heading in opened.headings}
    usual = opened.default_styles.get("paragraph", "")
    for paragraph in opened.main.paragraphs:
        plain = paragraph.style in ("", usual) and paragraph.cell is None
        if plain and paragraph.number not in levelled and _plays_heading(opened, paragraph):
            where = opened.at(DOCUMENT, paragraph.number)
            yield warning("access-heading-typed", where, text=clip(paragraph.text))


def _plays_heading(opened: Opened, paragraph: Paragraph) -> bool:
    text = paragraph.text.strip()
    if not text or len(text) > _LONGEST_HEADING or text.endswith(_ENDINGS):
        return False
    if opened.list_of(paragraph).listed:
        return False
    return all(_set_off(opened, run) for run in paragraph.runs if run.text.strip())


def _set_off(opened: Opened, run: Run) -> bool:
    """Whether a run is bold or of a size of its own, by itself or by its character style."""
    own = run.properties
    styled = child(own, "rStyle")
    names = () if styled is None else opened.chain(attribute(styled, "val"), "character")
    styles = (opened.styles.get(name) for name in names)
    holders: list[Element | None] = [own]
    holders += [child(style, "rPr") for style in styles]
    return any(
        holder is not None and (switched_on(child(holder, "b")) or child(holder, "sz") is not None)
        for holder in holders
    )
