"""A document with one of each thing that a PDF must tell of, and its PDF, made once a run."""

from __future__ import annotations

import io
import zlib
from datetime import UTC, datetime
from functools import cache
from struct import pack

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from compiler.finish.layout import LayoutFailure
from compiler.finish.opened import open_document
from compiler.finish.pdf.make import export_options, exporter, mended
from compiler.finish.pdf.promised import Promised, promised_of
from compiler.model.pdf_profile import PdfProfile

from .documents import add_field, bookmark, saved, tools

MADE = datetime(2013, 11, 25, tzinfo=UTC)
ADDRESS = "https://exempelby.example/mal"
ROWS = 60
"""Rows of the table: so many that it goes on to the next page, where its header is repeated."""


@cache
def specimen(alternative: str = "En röd ruta") -> bytes:
    """Headings, a page reference, links, lists, a long table, a picture, a footer with a border."""
    document = Document()
    core = document.core_properties
    core.title, core.author, core.subject = "Prov åäö", "Kontoret & co", "Ämne <ett>"
    core.keywords, core.language = "KS2013/216, KS 13/368", "sv-SE"
    core.created = core.modified = MADE.replace(tzinfo=None)
    bookmark(document.add_heading("Första kapitlet", 1), "_Toc1", 1)
    reference = document.add_paragraph("Se sidan ")
    add_field(reference, "PAGEREF _Toc1 \\h", "1")
    reference.add_run(" och vidare.")
    _link(document.add_paragraph("Mer finns på "), "webbplatsen")
    _link_to_page(document.add_paragraph("Se även "), "_Toc1")
    document.add_heading("Listor", 2)
    for text in ("äpple", "päron"):
        document.add_paragraph(text, style="List Bullet")
    for text in ("första", "andra"):
        document.add_paragraph(text, style="List Number")
    document.add_heading("Tabell", 2)
    _fill(document.add_table(ROWS, 3))
    document.add_picture(io.BytesIO(_red_square()))
    if alternative:
        document.inline_shapes[0]._inline.docPr.set("descr", alternative)
    footer = document.sections[0].footer.paragraphs[0]
    footer.text = "Sidfot"
    border = OxmlElement("w:pBdr")
    top = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "1"), ("color", "auto")):
        top.set(qn(f"w:{name}"), value)
    border.append(top)
    footer._p.get_or_add_pPr().append(border)
    return saved(document)


def _link(paragraph: Paragraph, text: str) -> None:
    id_ = paragraph.part.relate_to(ADDRESS, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), id_)
    # LibreOffice makes no annotation of a link that is in no character style.
    link.append(paragraph.add_run(text, style="Emphasis")._r)
    paragraph._p.append(link)


def _link_to_page(paragraph: Paragraph, name: str) -> None:
    """A link within which the page is told, as the list of what is to be added has it."""
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), name)
    link.append(paragraph.add_run("kapitlet, s.\u00a0", style="Emphasis")._r)
    before = len(paragraph._p)
    add_field(paragraph, f"PAGEREF {name} \\h", "1")
    for run in list(paragraph._p)[before:]:
        link.append(run)
    paragraph._p.append(link)


def _fill(table: Table) -> None:
    for number, row in enumerate(table.rows):
        for column, cell in enumerate(row.cells):
            cell.text = f"r{number}k{column}"
    header = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(header)
    last = table.rows[ROWS - 1].cells
    last[0].merge(last[1])


def _red_square() -> bytes:
    """A PNG of 8 by 8 dots."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        sum_ = zlib.crc32(kind + content)
        return pack(">I", len(content)) + kind + content + pack(">I", sum_)

    rows = b"".join(b"\0" + b"\xff\0\0" * 8 for _ in range(8))
    header = pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    chunks = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


@cache
def promised(alternative: str = "En röd ruta") -> Promised:
    """What the specimen promises."""
    return promised_of(open_document(specimen(alternative)))


@cache
def raw(profile: PdfProfile = PdfProfile.PDFA_2B) -> bytes:
    """The specimen as LibreOffice writes it."""
    exported = exporter(tools())(specimen(), profile)
    assert not isinstance(exported, LayoutFailure), exported
    assert export_options(profile)["SelectPdfVersion"] == profile.part
    return exported


@cache
def sound(profile: PdfProfile = PdfProfile.PDFA_2B) -> bytes:
    """The specimen's PDF, mended."""
    return mended(raw(profile), promised(), profile)
