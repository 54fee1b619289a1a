"""Claims on the words: the PDF says what the Word document says, on as many pages."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from compiler.diagnostic import Diagnostic, error
from compiler.finish.pdf.opened import OpenedPdf
from compiler.finish.pdf.painted import text_objects
from compiler.finish.pdf.promised import squeezed
from compiler.finish.pdf.tree import ASIDE

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
    """Where a mark tells how a stretch of a line is read, its glyphs show just that by place."""
    for page in opened.pdf.pages:
        for stretch in text_objects(page, list(pikepdf.parse_content_stream(page))):
            if stretch.told is not None:
                yield from _compare(opened, squeezed(stretch.read), squeezed(stretch.told))


def pages_counted(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """The PDF has the pages on which the document's page numbers rest."""
    found = len(opened.pdf.pages)
    if opened.page_count is not None and found != opened.page_count:
        yield error("pdf-page-count", opened.at(), expected=opened.page_count, found=found)


def _compare(opened: OpenedPdf, expected: str, found: str) -> Iterator[Diagnostic]:
    if expected == found:
        return
    pairs = enumerate(zip(expected, found, strict=False))
    start = next((n for n, (a, b) in pairs if a != b), min(len(expected), len(found)))
    cut = slice(max(0, start - _AROUND), start + _AROUND)
    yield error("pdf-text", opened.at(), expected=expected[cut], found=found[cut])
