"""Put pages of their own before everything in a document."""

from __future__ import annotations

from lxml import etree

from compiler.word.markup import bookmark
from compiler.word.styles import NS, W, safe_parser

FRONT = "vp_jamforelse"
"""The bookmark over the pages before the document, which are no part of it."""


def with_front(document_xml: bytes, paragraphs: str) -> bytes:
    """The document with `paragraphs` before it, in a section that looks as its last one.

    The last of them ends the section, so that the document begins on a page of its own with the
    header it would have had.
    """
    if not paragraphs:
        return document_xml
    root = etree.fromstring(document_xml, safe_parser())
    body = root.find("w:body", NS)
    section = root.find("w:body/w:sectPr", NS)
    assert body is not None and section is not None
    front = _parsed(root, paragraphs)
    own = etree.fromstring(etree.tostring(section), safe_parser())
    for first_page in own.findall("w:titlePg", NS):
        own.remove(first_page)
    _properties(front[-1]).append(own)
    start, end = (_parsed(root, sign)[0] for sign in bookmark(FRONT))
    body[0:0] = [start, *front, end]
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _parsed(root: etree._Element, xml: str) -> list[etree._Element]:
    names = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in root.nsmap.items() if prefix)
    return list(etree.fromstring(f"<w:body{names}>{xml}</w:body>", safe_parser()))


def _properties(paragraph: etree._Element) -> etree._Element:
    """The paragraph's properties, which are made if it has none."""
    found = paragraph.find("w:pPr", NS)
    if found is None:
        found = etree.Element(f"{{{W}}}pPr")
        paragraph.insert(0, found)
    return found
