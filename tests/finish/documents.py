"""Small documents for the tests, made with python-docx and sound unless a test breaks them."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable, Iterable

import pytest
from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml import etree

from compiler.finish.layout import LayoutTools, find_tools
from compiler.word.package import read_members, write_package

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TOOLS = find_tools(os.environ.get("PATH", ""))
needs_layout = pytest.mark.skipif(TOOLS is None, reason="soffice or pdfinfo is not installed")


def tools(timeout: float = 60.0) -> LayoutTools:
    """The tools of this machine."""
    assert TOOLS is not None
    return LayoutTools(TOOLS.soffice, TOOLS.pdfinfo, timeout)


def saved(document: DocxDocument) -> bytes:
    """The document's bytes."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def bookmark(paragraph: Paragraph, name: str, number: int) -> None:
    """Put a bookmark round the paragraph's runs."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    start.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    end.set(qn("w:id"), str(number))
    properties = paragraph._p.pPr
    paragraph._p.insert(0 if properties is None else 1, start)
    paragraph._p.append(end)


def field_xml(instruction: str, result: str) -> str:
    """A complex field as the writer emits it."""
    return (
        f'<w:r xmlns:w="{W}"><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r xmlns:w="{W}"><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r xmlns:w="{W}"><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r xmlns:w="{W}"><w:rPr><w:b/></w:rPr><w:t>{result}</w:t></w:r>'
        f'<w:r xmlns:w="{W}"><w:fldChar w:fldCharType="end"/></w:r>'
    )


def add_field(paragraph: Paragraph, instruction: str, result: str) -> None:
    """Append a complex field to the paragraph."""
    for run in etree.fromstring(f"<x>{field_xml(instruction, result)}</x>"):
        paragraph._p.append(run)


def with_bookmarks(names: Iterable[str], a_page_each: bool = False) -> bytes:
    """A document with a paragraph for each name, bookmarked."""
    document = Document()
    for number, name in enumerate(names):
        paragraph = document.add_paragraph(f"Stycke {number}")
        bookmark(paragraph, name, number)
        if a_page_each:
            paragraph.runs[-1].add_break(WD_BREAK.PAGE)
    return saved(document)


def plan(chapters: int = 3, shown: str = "–") -> bytes:
    """A contents list over `chapters` chapters, each on a page of its own, and a footer."""
    document = Document()
    for number in range(1, chapters + 1):
        entry = document.add_paragraph(f"Kapitel {number}\t")
        add_field(entry, f"PAGEREF _Toc_{number} \\h", shown)
    for number in range(1, chapters + 1):
        heading = document.add_heading(f"Kapitel {number}", 1)
        heading.paragraph_format.page_break_before = True
        bookmark(heading, f"_Toc_{number}", number)
        document.add_paragraph("Brödtext.")
    footer = document.sections[0].footer.paragraphs[0]
    footer.add_run("Sida ")
    add_field(footer, "PAGE", "1")
    footer.add_run(" av ")
    add_field(footer, "NUMPAGES", "99")
    return saved(document)


def sound() -> bytes:
    """A document on which every claim holds: headings, a table, a link and a page reference."""
    document = Document()
    document.core_properties.title = "Plan"
    entry = document.add_paragraph("Mål\t")
    add_field(entry, "PAGEREF _Toc1 \\h", "2")
    bookmark(document.add_heading("Mål", 1), "_Toc1", 1)
    document.add_heading("Delmål", 2)
    document.add_paragraph("Punkt ett", style="List Bullet")
    table = document.add_table(2, 2, style="Table Grid")
    for number, cell in enumerate(c for row in table.rows for c in row.cells):
        cell.text = f"Cell {number}"
    for number, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if number == 0:
            properties.append(OxmlElement("w:tblHeader"))
    document.add_paragraph("Slut å.")
    return saved(document)


def changed(docx: bytes, member: str, change: Callable[[str], str]) -> bytes:
    """The document with one part's text changed; the change must change something."""
    members = read_members(docx)
    before = members[member].decode()
    after = change(before)
    assert after != before, "the test's change found nothing to change"
    return write_package({**members, member: after.encode()})


def with_member(docx: bytes, member: str, content: bytes) -> bytes:
    """The document with one more part, tied in by nothing."""
    return write_package({**read_members(docx), member: content})


def zipped(entries: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip with just these entries, also where a name stands twice."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return buffer.getvalue()
