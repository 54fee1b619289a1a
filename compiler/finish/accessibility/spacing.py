"""Claims on space: given by styles, not by empty paragraphs, spaces or tabs in rows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, warning
from compiler.finish.claims.words import clip
from compiler.finish.opened import Opened
from compiler.finish.story import Paragraph
from compiler.finish.wordml import DOCUMENT, neighbour, w

_VISIBLE = tuple(w(n) for n in ("drawing", "pict", "object", "br", "sym", "fldChar", "fldSimple"))
_SIGNS_FOR_SPACE = re.compile(r"[ \u00a0]{2,}|\t[ \u00a0]*\t|\n[ \u00a0]*\n")


def no_empty_paragraphs(opened: Opened) -> Iterator[Diagnostic]:
    """No paragraph of the body is there for the space it takes: styles give space.

    Empty may be one that ends a section, one that ends a cell after a table or is all the cell
    holds, and one between two tables, which Word would otherwise join.
    """
    for paragraph in opened.main.paragraphs:
        if _is_empty(paragraph) and not _may_be_empty(paragraph):
            yield warning("proof-empty-paragraph", opened.at(DOCUMENT, paragraph.number))


def no_spacing_by_signs(opened: Opened) -> Iterator[Diagnostic]:
    """No spaces, tabs or line breaks in a row move words: they are read out, or lost elsewhere."""
    for member, story in opened.stories.items():
        for paragraph in story.paragraphs:
            if _SIGNS_FOR_SPACE.search(paragraph.text):
                where = opened.at(member, paragraph.number)
                yield warning("access-spacing", where, text=clip(paragraph.text))


def _is_empty(paragraph: Paragraph) -> bool:
    if paragraph.text.strip():
        return False
    return next(paragraph.element.iter(*_VISIBLE), None) is None


def _may_be_empty(paragraph: Paragraph) -> bool:
    element = paragraph.element
    if paragraph.property("sectPr") is not None:
        return True
    before, after = neighbour(element, after=False), neighbour(element, after=True)
    after_table = before is not None and before.tag == w("tbl")
    parent = element.getparent()
    if parent is not None and parent.tag == w("tc"):
        alone = before is None or before.tag == w("tcPr")
        return after is None and (alone or after_table)
    return after_table and after is not None and after.tag == w("tbl")
