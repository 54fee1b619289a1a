"""Turn a finished document into a PDF for the archive: lay out, mend, write, prove.

What comes of the same document is the same to the byte, wherever and whenever it is made with the
same programs: no clock, folder, time zone or language of the machine is in it.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime

import pikepdf
from pikepdf.pdfa import resolve_save_kwargs

from compiler.diagnostic import Diagnostic, error
from compiler.finish.layout import LayoutFailure, LayoutTools, export
from compiler.finish.opened import open_document
from compiler.finish.pdf.content import read_content
from compiler.finish.pdf.mend.index import renumber, tab_in_structure_order
from compiler.finish.pdf.mend.links import mend_links
from compiler.finish.pdf.mend.lists import label_items
from compiler.finish.pdf.mend.marks import mark_loose_painting
from compiler.finish.pdf.mend.metadata import show_title_and_language, write_metadata
from compiler.finish.pdf.mend.order import say_order
from compiler.finish.pdf.mend.pictures import describe_pictures
from compiler.finish.pdf.mend.tables import scope_headers
from compiler.finish.pdf.promised import Promised, promised_of
from compiler.finish.pdf.proof import prove_pdf
from compiler.finish.pdf.tree import tree_of
from compiler.model.pdf_profile import PdfProfile
from compiler.span import Span
from compiler.word.package import PackageRefused

Export = Callable[[bytes, PdfProfile], bytes | LayoutFailure]
"""Lays a document out as a tagged PDF; a test may put another in LibreOffice's place."""


def exporter(tools: LayoutTools) -> Export:
    """LibreOffice as what lays out."""
    return lambda docx, profile: export(docx, tools, export_options(profile))


def export_options(profile: PdfProfile) -> dict[str, bool | int]:
    """What LibreOffice is asked for: the pages that `layout.measure` counts, tagged."""
    return {
        "SelectPdfVersion": profile.part,
        "PDFUACompliance": True,
        "UseTaggedPDF": True,
        "ExportBookmarks": True,
        "ExportNotes": False,
        "IsSkipEmptyPages": False,
    }


def make_pdf(
    docx: bytes,
    export_: Export,
    profile: PdfProfile = PdfProfile.PDFA_2B,
    *,
    name: str,
    page_count: int | None = None,
    made: datetime | None = None,
) -> tuple[bytes | None, tuple[Diagnostic, ...]]:
    """The document as a PDF/A that is proven, or None and the findings that forbid it.

    `page_count` is what the document's page numbers rest on; `made` replaces the document's own
    date. `name` is what findings call the PDF. Raises nothing.
    """
    span = Span(name)
    try:
        promised = promised_of(open_document(docx), made)
    except PackageRefused as refused:
        return None, (refused.diagnostic(span),)
    exported = export_(docx, profile)
    if isinstance(exported, LayoutFailure):
        return None, (_not_made(exported, span),)
    try:
        data = mended(exported, promised, profile)
    except pikepdf.PdfError as fault:
        return None, (error("pdf-unreadable", span, detail=fault),)
    found = prove_pdf(data, promised, profile, name, page_count)
    return (None if found else data), found


def programs() -> dict[str, str]:
    """The version of each program but the one that lays out on which a PDF's bytes depend."""
    return {"pikepdf": pikepdf.__version__, "qpdf": pikepdf.__libqpdf_version__}


def _not_made(failure: LayoutFailure, span: Span) -> Diagnostic:
    detail = " ".join(value for _, value in failure.particulars) or failure.code
    return error("pdf-not-made", span, reason=failure.code, detail=detail)


def mended(exported: bytes, promised: Promised, profile: PdfProfile) -> bytes:
    """The PDF with what LibreOffice leaves undone, written the same way each time.

    Raises pikepdf.PdfError for what is no PDF. One without tags is mended as far as it goes; the
    proof refuses it.
    """
    with pikepdf.open(io.BytesIO(exported)) as pdf:
        mark_loose_painting(pdf)
        tree = tree_of(pdf)
        if tree is not None:
            contents = {page.obj.objgen: read_content(page) for page in pdf.pages}
            label_items(pdf, tree, contents)
            mend_links(pdf, tree)
            scope_headers(tree)
            describe_pictures(tree, promised.pictures)
            say_order(pdf, tree, contents, promised)
            renumber(pdf, tree)
        tab_in_structure_order(pdf, profile)
        write_metadata(pdf, promised.properties, profile)
        show_title_and_language(pdf, promised.properties.language)
        return written(pdf, profile)


def written(pdf: pikepdf.Pdf, profile: PdfProfile) -> bytes:
    """The file's bytes: objects in the order in which they are reached, `/ID` from the content."""
    buffer = io.BytesIO()
    settings = resolve_save_kwargs(profile.flavour, deterministic_id=True, recompress_flate=True)
    pdf.save(buffer, **settings)
    return buffer.getvalue()
