"""Tell what a part of a template says, paragraph by paragraph, before anything is filled in."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from compiler.word.styles import NS, W, safe_parser

PAGE_NUMBER = "\ufffc"
"""Stands in margins for what a field shows there: a number that differs from page to page."""

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS = {
    f"{{{W}}}{name}": sign
    for name, sign in (
        ("tab", "\t"),
        ("ptab", "\t"),
        ("cr", "\n"),
        ("noBreakHyphen", "\u2011"),
        ("softHyphen", "\u00ad"),
    )
}


def paragraphs(xml: bytes) -> Iterator[etree._Element]:
    """Each paragraph of a part, without what stands beside a text box for old readers."""
    for paragraph in etree.fromstring(xml, safe_parser()).iter(f"{{{W}}}p"):
        if next(paragraph.iterancestors(_FALLBACK), None) is None:
            yield paragraph


def paragraph_text(paragraph: etree._Element, in_fields: str | None = None) -> str:
    """A paragraph's words as a reader sees them: tabs and line breaks kept, codes left out.

    The words of a text box are those of its own paragraphs. `in_fields` stands for whatever a field
    shows, where it is given.
    """
    parts = []
    depth = 0
    simple: etree._Element | None = None
    for element in paragraph.iterfind(".//w:r/*", NS):
        if next(element.iterancestors(f"{{{W}}}p"), None) is not paragraph:
            continue
        if in_fields is not None:
            step = str(element.get(f"{{{W}}}fldCharType") or "")
            if step == "separate" and depth == 1:
                parts.append(in_fields)
            depth += {"begin": 1, "end": -1}.get(step, 0)
            around = next(element.iterancestors(f"{{{W}}}fldSimple"), None)
            if around is not None and around is not simple and not depth:
                parts.append(in_fields)
            simple = around
            if depth or around is not None:
                continue
        parts.append(_sign(element))
    return "".join(parts)


def _sign(element: etree._Element) -> str:
    if element.tag == f"{{{W}}}t":
        return element.text or ""
    if element.tag == f"{{{W}}}br":
        # A page or a column break is no sign in the text.
        return "\n" if element.get(f"{{{W}}}type") in (None, "textWrapping") else ""
    return _SIGNS.get(str(element.tag), "")
