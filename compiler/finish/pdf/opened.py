"""Open a PDF for reading back: its pages' words by mark, its structure tree, its annotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import pikepdf
from pikepdf import Object

from compiler.finish.pdf.content import PageContent, read_content
from compiler.finish.pdf.promised import Promised, squeezed
from compiler.finish.pdf.tree import PageId, Piece, Tree, pieces_of, tree_of
from compiler.model.pdf_profile import PdfProfile
from compiler.span import Span


@dataclass(frozen=True)
class OpenedPdf:
    """A PDF with what it must say; `data` are the bytes it was opened from.

    `page_count` is the number of pages on which the document's page numbers rest, or None where
    they were not measured. `name` is what findings call the file.
    """

    name: str
    data: bytes
    pdf: pikepdf.Pdf
    promised: Promised
    profile: PdfProfile
    page_count: int | None

    @cached_property
    def tree(self) -> Tree | None:
        """The structure tree, or None where the file has none."""
        return tree_of(self.pdf)

    @cached_property
    def contents(self) -> dict[PageId, PageContent]:
        """What each page paints, by page, in the order of pages."""
        return {page.obj.objgen: read_content(page) for page in self.pdf.pages}

    @cached_property
    def numbers(self) -> dict[PageId, int]:
        """Each page's number, counted from 1."""
        return {page.obj.objgen: n for n, page in enumerate(self.pdf.pages, 1)}

    def words(self, pieces: Iterable[Piece]) -> str:
        """The words of these pieces, without spaces; a piece that no page has counts as none."""
        marks = (self.contents[p.page].marks.get(p.mcid) for p in pieces if p.page in self.contents)
        return squeezed("".join(mark.text for mark in marks if mark is not None))

    def words_of(self, element: Object, without: Iterable[str] = ()) -> str:
        """The words of an element without spaces, but for elements of the kinds `without`."""
        return self.words(pieces_of(element, self.tree, without)) if self.tree else ""

    def annotations(self) -> Iterator[tuple[pikepdf.Page, Object]]:
        """Each annotation with its page."""
        for page in self.pdf.pages:
            for annotation in page.obj.get("/Annots", ()):
                yield page, annotation

    def at(self, page: PageId | None = None) -> Span:
        """A place in the file: the page, as its line."""
        return Span(self.name, 0 if page is None else self.numbers.get(page, 0))
