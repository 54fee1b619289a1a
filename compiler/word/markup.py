"""The XML of runs, cells, bookmarks and page fields, as text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from compiler.word.names import bookmark_id

UNKNOWN_PAGE = "–"
"""Stands for a page number until the document has been laid out: a field must have a result."""


def bookmark(name: str) -> tuple[str, str]:
    """The marks that begin and end a bookmark; its number follows from its name."""
    id_ = bookmark_id(name)
    return (
        f'<w:bookmarkStart w:id="{id_}" w:name="{name}"/>',
        f'<w:bookmarkEnd w:id="{id_}"/>',
    )


def page_field(name: str, properties: str) -> str:
    """A live page reference to a bookmark, with a result that stands until pages are known."""
    return (
        f'<w:r>{properties}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{properties}<w:instrText xml:space="preserve"> PAGEREF {name} \\h '
        "</w:instrText></w:r>"
        f'<w:r>{properties}<w:fldChar w:fldCharType="separate"/></w:r>'
        f"<w:r>{properties}<w:t>{UNKNOWN_PAGE}</w:t></w:r>"
        f'<w:r>{properties}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def text_run(text: str, properties: str) -> str:
    """A run of text. Word drops spaces at the ends unless it is told to keep them."""
    kept = ' xml:space="preserve"' if text != text.strip() or "  " in text else ""
    return f"<w:r>{properties}<w:t{kept}>{escape(text, quote=False)}</w:t></w:r>"


def run_properties(style: str, strong: bool, emphasis: bool) -> str:
    """A run's look: a character style's id, bold, italic; nothing where it has none."""
    inside = f'<w:rStyle w:val="{style}"/>' if style else ""
    inside += "<w:b/>" * strong + "<w:i/>" * emphasis
    return f"<w:rPr>{inside}</w:rPr>" if inside else ""


def look_code(last_row: bool) -> str:
    """The bits that older Words read instead of the attributes: banding is always off."""
    return f"{0x0020 | 0x0040 * last_row | 0x0200 | 0x0400:04X}"


def table_cell(content: str, width: int, mark: str = "") -> str:
    """A cell of `width` twips; its content ends in a paragraph, as Word demands.

    `mark` ends its properties.
    """
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{mark}</w:tcPr>{content}</w:tc>'


def twips(shares: Sequence[float], total: int) -> tuple[int, ...]:
    """Column widths that add up to the text width to the twip."""
    widths = [round(share * total) for share in shares]
    widths[-1] += total - sum(widths)
    return tuple(widths)
