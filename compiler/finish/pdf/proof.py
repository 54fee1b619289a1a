"""Distrust the PDF: open it anew, read it back, and try each claim on it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable

import pikepdf

from compiler.diagnostic import Diagnostic, error
from compiler.finish.pdf.claims import archive, reading, shapes, words
from compiler.finish.pdf.opened import OpenedPdf
from compiler.finish.pdf.promised import Promised
from compiler.model.pdf_profile import PdfProfile
from compiler.span import Span

PdfClaim = Callable[[OpenedPdf], Iterable[Diagnostic]]

PDF_CLAIMS: tuple[PdfClaim, ...] = (
    words.words_agree,
    words.notes_agree,
    words.order_shown,
    words.letters_painted,
    words.pages_counted,
    archive.standard_holds,
    archive.pdfua_described,
    archive.metadata_agree,
    archive.colours_dated,
    archive.fonts_whole,
    archive.nothing_acts,
    reading.document_tagged,
    reading.language_told,
    reading.title_shown,
    reading.painting_tagged,
    reading.parents_known,
    reading.headings_agree,
    reading.bookmarks_agree,
    reading.pictures_described,
    reading.notes_named,
    reading.tabs_follow_structure,
    shapes.elements_in_place,
    shapes.tables_agree,
    shapes.header_cells_scoped,
    shapes.items_labelled,
    shapes.links_tagged,
    shapes.links_lead,
)
"""What must hold of every PDF; adding a claim is a function and a line here."""


def prove_pdf(
    data: bytes, promised: Promised, profile: PdfProfile, name: str, page_count: int | None = None
) -> tuple[Diagnostic, ...]:
    """Every finding on a PDF; none means that it is a PDF/A of that profile and says it all.

    `name` is what the findings call the file, and the page their line. Raises nothing.
    """
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            opened = OpenedPdf(name, data, pdf, promised, profile, page_count)
            return tuple(finding for claim in PDF_CLAIMS for finding in claim(opened))
    except pikepdf.PdfError as fault:
        return (error("pdf-unreadable", Span(name), detail=fault),)
