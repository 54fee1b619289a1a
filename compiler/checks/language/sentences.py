"""Sentences and lists: what a paragraph, a heading and the items of a list end with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from compiler.checks.language.piece import Piece
from compiler.checks.prose import TAKEN, Place, all_prose
from compiler.diagnostic import Diagnostic, warning
from compiler.model.blocks import List, Paragraph, Text, plain, walk
from compiler.model.plan import Plan
from compiler.span import Span, Spanned

_ENDS = re.compile(r"[.!?:…][”’)\]]*$")
_FEWEST = 6
"""Words that make a paragraph more than a line of its own, such as a name or a lead."""


def paragraphs_end(piece: Piece) -> Iterator[Diagnostic]:
    """A paragraph of sentences ends with a full stop, or with a colon before a list."""
    text = piece.seen.rstrip()
    if piece.place is not Place.PARAGRAPH or len(text.split()) < _FEWEST or _ENDS.search(text):
        return
    last = text.split()[-1].replace(TAKEN, "{…}")
    yield warning("language-sentence-end", piece.at(len(text) - 1), found=last)


_HEADING_END = re.compile(r"(?<![.\d])[.:;,]$")


def headings_do_not_end(piece: Piece) -> Iterator[Diagnostic]:
    """A heading has no full stop and no colon after it."""
    if piece.place is not Place.HEADING:
        return
    match = _HEADING_END.search(piece.seen.rstrip())
    abbreviated = re.search(r"(?:^|\s)\S*\.\S*\.$", piece.seen.rstrip())
    if match and not abbreviated:
        yield warning("language-heading-end", piece.at(match.start()), sign=match.group())


# --- lists ------------------------------------------------------------------------------------


def lists_end_alike(plan: Plan, pieces: Sequence[Piece]) -> Iterator[Diagnostic]:
    """Either every item of a list ends with a full stop, or none does.

    A list that is one sentence may end in the only one: its items begin with small letters.
    """
    for blocks in all_prose(plan):
        for part in walk(blocks):
            if isinstance(part, List):
                yield from _unlike(part)


def _unlike(items: List) -> Iterator[Diagnostic]:
    texts = [item for item in map(_last_line, items.items) if item[0]]
    ends = [text.endswith((".", "!", "?", ".”", ".)")) for text, _ in texts]
    if len(texts) < 2 or len(set(ends)) == 1:
        return
    one_sentence = all(text[:1].islower() for text, _ in texts) and ends == [
        n == len(ends) - 1 for n in range(len(ends))
    ]
    if one_sentence:
        return
    count = Counter(ends)
    # As many of each: the first item sets the pattern.
    usual = ends[0] if count[True] == count[False] else count[True] > count[False]
    for (text, span), end in zip(texts, ends, strict=True):
        if end is not usual:
            last = text.split()[-1]
            if usual:
                yield warning("language-list-no-stop", span, found=last)
            else:
                yield warning("language-list-stop", span, found=last)


def _last_line(item: tuple[object, ...]) -> tuple[str, Span]:
    """The text of an item's own paragraph and the place of its end; none where a list follows."""
    paragraphs = [block for block in item if isinstance(block, Paragraph)]
    if not paragraphs or len(item) != len(paragraphs):
        return "", Span("")
    text = plain(paragraphs[-1].runs).rstrip()
    last = paragraphs[-1].runs[-1] if paragraphs[-1].runs else None
    if isinstance(last, Text) and isinstance(last.text, Spanned) and last.text.rstrip():
        return text, last.text.place(len(last.text.rstrip()) - 1)
    return text, paragraphs[-1].span
