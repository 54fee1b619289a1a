"""Claim on lists: what reads as a list is one, so that its length and its end can be told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, warning
from compiler.finish.claims.words import clip
from compiler.finish.opened import Opened
from compiler.finish.story import Paragraph
from compiler.finish.wordml import DOCUMENT, Element, attribute, child

_BULLET = re.compile(r"\s*[•·▪▫●○◦‣⁃∙*][ \t\u00a0]+\S")
_DASH = re.compile(r"\s*[-–—][ \t\u00a0]+\S")
_NUMBER = re.compile(r"\s*\(?(?:\d{1,2}[.)]|[a-zåäö]\))[ \t\u00a0]+\S")


def lists_real(opened: Opened) -> Iterator[Diagnostic]:
    """No plain paragraph or line begins with a typed bullet, nor two in a row with a typed number.

    Two in a row, because a single dash begins a reply and a single number may be a label; numbers
    in table cells are labels too.
    """
    before: tuple[str, int] = ("", 0)
    told: set[int] = set()
    for paragraph in _plain(opened):
        for line in paragraph.text.split("\n"):
            kind = _kind(line, paragraph)
            again = kind == before[0] and paragraph.number - before[1] <= 1
            if (kind == "bullet" or (kind and again)) and paragraph.number not in told:
                told.add(paragraph.number)
                where = opened.at(DOCUMENT, paragraph.number)
                yield warning("access-list-typed", where, text=clip(line.strip()))
            before = (kind, paragraph.number)


def _kind(line: str, paragraph: Paragraph) -> str:
    if _BULLET.match(line):
        return "bullet"
    if _DASH.match(line):
        return "dash"
    return "number" if paragraph.cell is None and _NUMBER.match(line) else ""


def _plain(opened: Opened) -> Iterator[Paragraph]:
    """Paragraphs that are neither headings nor items of a list nor lines of a contents list."""
    headings = {heading.number for heading in opened.headings}
    entries = {name for name, style in opened.styles.items() if _is_of_contents(style)}
    for paragraph in opened.main.paragraphs:
        passed_over = paragraph.number in headings or paragraph.style in entries
        if not passed_over and not opened.list_of(paragraph).listed:
            yield paragraph


def _is_of_contents(style: Element) -> bool:
    named = child(style, "name")
    return named is not None and attribute(named, "val").lower().startswith("toc ")
