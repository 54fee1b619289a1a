"""Claims on the words: the PDF says what the Word document says, on as many pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import pikepdf

from compiler.diagnostic import Diagnostic, error
from compiler.finish.pdf.boxes import box_codes, stands_in
from compiler.finish.pdf.content import PageContent, fonts_of
from compiler.finish.pdf.opened import OpenedPdf
from compiler.finish.pdf.painted import TextObject, runs_leftwards, text_objects
from compiler.finish.pdf.promised import squeezed
from compiler.finish.pdf.tree import ASIDE, PageId

_AROUND = 30


def words_agree(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """The tagged words, in the order in which they are read out, are the document's body."""
    tree = opened.tree
    found = opened.words_of(tree.root, without=ASIDE) if tree else ""
    yield from _compare(opened, opened.promised.body, found)


def notes_agree(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """The footnotes are the document's, in order."""
    tree = opened.tree
    notes = [opened.words_of(n, without=("Lbl",)) for n in tree.of_kind("Note")] if tree else []
    yield from _compare(opened, "".join(opened.promised.notes), "".join(notes))


def order_shown(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """What runs leftwards, or is marked to be read in another order, shows just that by place."""
    for page in opened.pdf.pages:
        content = opened.contents[page.obj.objgen]
        asked = content.rearranged or any(map(runs_leftwards, _texts(content)))
        for stretch in _stretches(page) if asked else ():
            if stretch.told is not None or stretch.leftwards:
                told = stretch.painted if stretch.told is None else stretch.told
                yield from _compare(opened, squeezed(stretch.read), squeezed(told))


def letters_painted(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """No letter is painted as the box that a font has for those it lacks."""
    known: dict[PageId, frozenset[int]] = {}
    boxed: dict[str, PageId] = {}
    for page in opened.pdf.pages:
        fonts = {name: font for name, (_, font) in fonts_of(page).items()}
        for font in fonts.values():
            if font.objgen not in known:
                known[font.objgen] = box_codes(font)
        codes = {(name, code) for name, font in fonts.items() for code in known[font.objgen]}
        for stretch in _stretches(page) if codes else ():
            for glyph in stretch.glyphs:
                if (glyph.font, glyph.code) in codes and stands_in(glyph.text):
                    boxed.setdefault(glyph.text, page.obj.objgen)
    if boxed:
        yield error("pdf-letters", opened.at(next(iter(boxed.values()))), letters=_named(boxed))


def pages_counted(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """The PDF has the pages on which the document's page numbers rest."""
    found = len(opened.pdf.pages)
    if opened.page_count is not None and found != opened.page_count:
        yield error("pdf-page-count", opened.at(), expected=opened.page_count, found=found)


def _texts(content: PageContent) -> Iterator[str]:
    yield from content.artifacts
    yield from (mark.text for mark in content.marks.values())


def _stretches(page: pikepdf.Page) -> list[TextObject]:
    return text_objects(page, list(pikepdf.parse_content_stream(page)))


def _named(letters: Iterable[str]) -> str:
    """Letters as they are and by number, for a reader who may lack the font as well."""
    return ", ".join(
        f"{letter} ({' '.join(f'U+{ord(sign):04X}' for sign in letter)})" for letter in letters
    )


def _compare(opened: OpenedPdf, expected: str, found: str) -> Iterator[Diagnostic]:
    if expected == found:
        return
    lost = [letter for letter in dict.fromkeys(expected) if letter not in found]
    if lost and Counter(found) == Counter(letter for letter in expected if letter not in lost):
        yield error("pdf-letters", opened.at(), letters=_named(lost))
        return
    pairs = enumerate(zip(expected, found, strict=False))
    start = next((n for n, (a, b) in pairs if a != b), min(len(expected), len(found)))
    cut = slice(max(0, start - _AROUND), start + _AROUND)
    yield error("pdf-text", opened.at(), expected=expected[cut], found=found[cut])
