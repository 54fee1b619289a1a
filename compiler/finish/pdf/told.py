"""Read back what a PDF from elsewhere says: its words beside a document's, its metadata."""

from __future__ import annotations

import io
from dataclasses import dataclass

import pikepdf
from pikepdf import Dictionary, Stream

from compiler.finish.opened import open_document
from compiler.finish.pdf.claims.words import notes_agree, words_agree
from compiler.finish.pdf.opened import OpenedPdf
from compiler.finish.pdf.promised import promised_of
from compiler.model.pdf_profile import PdfProfile
from compiler.word.package import PackageRefused


@dataclass(frozen=True, slots=True)
class ToldOfItself:
    """What a PDF says of itself: Info's texts by key without its stroke, and the XMP packet."""

    info: dict[str, str]
    packet: bytes


def says_as_much(data: bytes, docx: bytes) -> bool:
    """Whether the PDF says the words of the document, notes too, and nothing else, in order.

    What is no PDF, or no document, says nothing.
    """
    try:
        promised = promised_of(open_document(docx))
        with pikepdf.open(io.BytesIO(data)) as pdf:
            # The profile is of no matter here: it decides what is claimed of the form.
            opened = OpenedPdf("", data, pdf, promised, PdfProfile.PDFA_2B, None)
            return not [*words_agree(opened), *notes_agree(opened)]
    except (pikepdf.PdfError, PackageRefused):
        return False


def told_of_itself(data: bytes) -> ToldOfItself:
    """A PDF's metadata, as they stand; empty of what is no PDF."""
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            info, packet = pdf.trailer.get("/Info"), pdf.Root.get("/Metadata")
            texts: dict[str, str] = {}
            if isinstance(info, Dictionary):
                texts = {k.removeprefix("/"): str(v) for k, v in info.as_dict().items()}
            return ToldOfItself(texts, packet.read_bytes() if isinstance(packet, Stream) else b"")
    except pikepdf.PdfError:
        return ToldOfItself({}, b"")
