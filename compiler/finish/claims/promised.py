"""Claims on what was promised: the file says it all, in order, and nothing besides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from compiler.diagnostic import Diagnostic, error
from compiler.finish.numbering import Counter, asked_by
from compiler.finish.opened import FOOTNOTES, Opened, note_texts
from compiler.finish.story import Paragraph
from compiler.finish.wordml import DOCUMENT
from compiler.span import NOWHERE, Span
from compiler.word.promise import Marker, Promised
from compiler.word.template_text import PAGE_NUMBER, paragraph_text

_SHOWN = 60


def text_as_promised(opened: Opened) -> Iterator[Diagnostic]:
    """Each paragraph of the body, in cells too, says what was promised, and none is left over."""
    found = [text for text in opened.main.texts if text]
    yield from _compare(opened.promise.said, found, opened.at(DOCUMENT))


def notes_as_promised(opened: Opened) -> Iterator[Diagnostic]:
    """Each paragraph of the footnotes says what was promised, and none is left over."""
    found = [text for text in note_texts(opened) if text]
    yield from _compare(opened.promise.notes, found, opened.at(FOOTNOTES))


def margins_as_promised(opened: Opened) -> Iterator[Diagnostic]:
    """Each header and footer says what the template has there, its fields filled in.

    What a field shows in a margin differs from page to page, and is not compared here.
    """
    found = {
        member: tuple(text for text in map(_but_fields, story.paragraphs) if text)
        for member, story in opened.stories.items()
        if member.startswith(("word/header", "word/footer"))
    }
    for member in sorted(found.keys() | opened.promise.margins.keys()):
        promised = [Promised(text) for text in opened.promise.margins.get(member, ())]
        yield from _compare(promised, found.get(member, ()), opened.at(member))


def lists_as_promised(opened: Opened) -> Iterator[Diagnostic]:
    """Before each item of a list stands the marker that was promised: kind, level and number.

    A list that goes on counting where another ended, or that lost its bullets, reads as another
    text though no letter of it differs. What is no list has no marker of its own; one that its
    style gives, such as a heading's number, is the template's.
    """
    counter = Counter(opened.numbering)
    found = []
    for paragraph in opened.main.paragraphs:
        marker = counter.marker(opened.list_of(paragraph))
        if paragraph.text:
            found.append((paragraph, marker))
    for promised, (paragraph, marker) in zip(opened.promise.said, found, strict=False):
        if promised.marker is not None:
            held = promised.marker.shown_by(marker)
        else:
            own = asked_by(paragraph.property("numPr")).listed
            held = not own or promised.place.path.startswith(f"{opened.promise.template}!")
        if not held:
            yield error(
                "proof-list-marker",
                opened.at(DOCUMENT, paragraph.number),
                text=_from_start(paragraph.text),
                expected=_told(promised.marker),
                found=_told(marker),
            )


def _but_fields(paragraph: Paragraph) -> str:
    return paragraph_text(paragraph.element, PAGE_NUMBER)


def _compare(promised: Sequence[Promised], found: Sequence[str], where: Span) -> list[Diagnostic]:
    """The first paragraph that is not as promised, told with both texts."""
    for number, (wanted, got) in enumerate(zip_longest(promised, found), 1):
        if wanted is not None and wanted.text == got:
            continue
        known = wanted is not None and wanted.place != NOWHERE
        place = wanted.place if wanted is not None and known else Span(where.path, number)
        if wanted is None:
            return [error("proof-text-added", place, found=_from_start(str(got)))]
        if got is None:
            return [error("proof-text-lost", place, expected=_from_start(wanted.text))]
        start = _first_difference(wanted.text, got)
        shown = {"expected": _around(wanted.text, start), "found": _around(got, start)}
        return [error("proof-text-differs", place, **shown)]
    return []


def _told(marker: Marker | None) -> str:
    return "–" if marker is None else str(marker)


def _first_difference(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def _around(text: str, position: int) -> str:
    """The text near `position`; signs that do not show are written out."""
    start = max(0, position - _SHOWN // 2)
    end = start + _SHOWN
    cut = text[start:end]
    visible = "".join(c if c.isprintable() or c == "\u00a0" else _escape(c) for c in cut)
    return ("…" if start else "") + visible + ("…" if end < len(text) else "")


def _escape(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")


def _from_start(text: str) -> str:
    return _around(text, 0)
