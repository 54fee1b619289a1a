"""Tell which codes of a font paint the box that stands for a letter which the font lacks.

Where no font of the machine has a letter LibreOffice embeds the font's glyph 0, `.notdef`, as one
among others, and says the letter's text with ActualText: a text that nobody sees on the page.
"""

from __future__ import annotations

import io
import struct

from fontTools.ttLib import TTFont, TTLibError
from pikepdf import Dictionary, Object, PdfError, Stream

_BOXES = frozenset("\u25a1\u25af\u2610")
"""Letters that are a box themselves."""


def box_codes(font: Object) -> frozenset[int]:
    """The codes of a simple TrueType font whose glyph is its `.notdef`; none of any other font."""
    file = font.get("/FontDescriptor", Dictionary()).get("/FontFile2")
    if not isinstance(file, Stream):
        return frozenset()
    try:
        read = TTFont(io.BytesIO(file.read_bytes()), lazy=True)
        # What is not drawn, as a space, has no outline at all.
        outlines = {n: getattr(glyph, "data", b"") for n, glyph in read["glyf"].glyphs.items()}
        box = outlines.get(".notdef")
        table = read["cmap"].getcmap(1, 0)
        if not box or table is None:
            return frozenset()
        codes = range(int(font.get("/FirstChar", 0)), int(font.get("/LastChar", 255)) + 1)
        return frozenset(c for c in codes if outlines.get(table.cmap.get(c, ".notdef")) == box)
    except (TTLibError, PdfError, KeyError, ValueError, IndexError, struct.error):
        return frozenset()


def stands_in(text: str) -> bool:
    """Whether a box painted for this text stands in for a letter, and is not what was written."""
    return bool(text.strip()) and not set(text) <= _BOXES
