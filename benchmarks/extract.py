"""Read the words of a finished Word file, and say whether they are those that went in."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CONTENTS_STYLES = ("toc ", "TOC")


def words_in(docx: Path) -> list[str]:
    """The words of the body in reading order; contents lists are left out, they repeat headings."""
    with zipfile.ZipFile(docx) as archive:
        body, styles = (_tree(archive.read(f"word/{part}.xml")) for part in ("document", "styles"))
    contents = _contents_styles(styles)
    words: list[str] = []
    for paragraph in body.iter(f"{_W}p"):
        if _style(paragraph) not in contents and not _in_contents(paragraph):
            words += "".join(_signs(paragraph)).split()
    return words


def _tree(xml: bytes) -> etree._Element:
    return etree.fromstring(xml, etree.XMLParser(huge_tree=True, resolve_entities=False))


def difference(wanted: Sequence[str], found: Sequence[str]) -> str:
    """Where `found` first departs from `wanted`, or nothing where it holds the same text.

    A cover may stand before the text and a signature after it; within it no word may be another,
    missing or too many.
    """
    if not wanted:
        return "no words were wanted"
    starts = [at for at, word in enumerate(found) if word == wanted[0]]
    best = max((_common(wanted, found, at) for at in starts), default=0)
    if best == len(wanted):
        return ""
    return f"after {best} of {len(wanted)} words: {' '.join(wanted[best : best + 6])!r} is missing"


def _common(wanted: Sequence[str], found: Sequence[str], start: int) -> int:
    """How many words are the same from `start` on."""
    for count, word in enumerate(wanted):
        if start + count >= len(found) or found[start + count] != word:
            return count
    return len(wanted)


def _signs(paragraph: etree._Element) -> Iterator[str]:
    for element in paragraph.iter(f"{_W}t", f"{_W}br", f"{_W}tab"):
        yield (element.text or "") if element.tag == f"{_W}t" else " "


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return "" if style is None else str(style.get(f"{_W}val"))


def _contents_styles(styles: etree._Element) -> set[str]:
    """The ids of the styles that a contents list is set in."""
    found = set()
    for style in styles.iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        if name is not None and str(name.get(f"{_W}val")).startswith(_CONTENTS_STYLES):
            found.add(str(style.get(f"{_W}styleId")))
    return found


def _in_contents(paragraph: etree._Element) -> bool:
    """Whether a paragraph stands in a block that says it is a contents list."""
    for block in paragraph.iterancestors(f"{_W}sdt"):
        gallery = block.find(f"{_W}sdtPr/{_W}docPartObj/{_W}docPartGallery")
        alias = block.find(f"{_W}sdtPr/{_W}alias")
        if gallery is not None and gallery.get(f"{_W}val") == "Table of Contents":
            return True
        if alias is not None and alias.get(f"{_W}val") == "Contents":
            return True
    return False
