"""Tell how wide a font's glyphs are, so that the place of each on its line can be told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pikepdf import Array, Object

from compiler.finish.pdf.content import Font

_MOST_CODES = 0x10000
_SPACE = 32


@dataclass(frozen=True, slots=True)
class MeasuredFont:
    """A font with the width of each of its codes, in thousandths of its size."""

    font: Font
    widths: Mapping[int, float]
    default: float

    def glyphs(self, raw: bytes) -> Iterator[tuple[int, str, float, bool]]:
        """Each glyph's code, text and width, and whether word spacing follows it (9.3.3)."""
        for number, text in zip(self.font.codes(raw), self.font.texts(raw), strict=True):
            spaced = number == _SPACE and self.font.width == 1
            yield number, text, self.widths.get(number, self.default), spaced


def measured(font: Font, described: Object) -> MeasuredFont:
    """A font's widths: `/Widths`, or `/W` where codes are of two bytes (ISO 32000-1, 9.7.4.3)."""
    below = described.get("/DescendantFonts")
    if below is not None:
        wide = dict(_wide(list(below[0].get("/W", ()))))
        return MeasuredFont(font, wide, float(below[0].get("/DW", 1000)))
    first = int(described.get("/FirstChar", 0))
    simple = {first + n: float(width) for n, width in enumerate(described.get("/Widths", ()))}
    return MeasuredFont(font, simple, 0.0)


def _wide(array: Sequence[Object]) -> Iterator[tuple[int, float]]:
    """`first [w w w]`, or `first last w`."""
    at = 0
    while at + 1 < len(array):
        first, then = int(array[at]), array[at + 1]
        if isinstance(then, Array):
            yield from ((first + n, float(width)) for n, width in enumerate(then))
            at += 2
        elif at + 2 < len(array):
            last = min(int(then), first + _MOST_CODES)
            yield from ((code, float(array[at + 2])) for code in range(first, last + 1))
            at += 3
        else:
            return
