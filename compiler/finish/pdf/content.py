"""Read what a page paints: the words under each mark, where they begin, and what has no mark.

A page is a list of operators. `BDC` and `BMC` open a mark, `EMC` closes it; a mark with an MCID
belongs to the structure tree, `/Artifact` to nobody (ISO 32000-1, 14.6 to 14.8). Glyphs become
words by their font's ToUnicode table, unless the mark says what its text really is (ActualText).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Name, Object

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]

UNREADABLE = "\ufffd"
"""Stands for a glyph of which the font does not tell the character."""

ARTIFACT = "/Artifact"
REVERSED = "/ReversedChars"
"""The tag of a mark whose strings are read from the last glyph to the first (14.8.2.3.3)."""

PATH = frozenset({"m", "l", "c", "v", "y", "re", "h"})
PATH_ENDS = frozenset({"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"})
SHOWS = frozenset({"Tj", "TJ", "'", '"'})
PAINTS = PATH_ENDS | SHOWS | {"Do", "sh", "INLINE IMAGE"}
OPENS = frozenset({"BMC", "BDC"})

IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)
_BLOCK = re.compile(r"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_CHAR = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f\s]*)>")
_RANGE = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f\s]+)>|\[(.*?)\])", re.S)
_HEX = re.compile(r"<([0-9A-Fa-f\s]*)>")


@dataclass(slots=True)
class Mark:
    """What stands under one mark: its words, and where the first of them begins."""

    tag: str
    mcid: int | None
    text: str = ""
    at: Point | None = None
    said: bool = False
    """Whether the mark itself says what its text is, so that its glyphs do not count."""


@dataclass(slots=True)
class PageContent:
    """What a page paints: tagged marks by MCID, artifacts' words, and how much has no mark."""

    marks: dict[int, Mark] = field(default_factory=dict)
    artifacts: list[str] = field(default_factory=list)
    loose: int = 0
    repeated: int = 0
    rearranged: int = 0
    """How many marks tell how whole text objects are read, and are not of a single string."""
    mixed: int = 0


def read_content(page: pikepdf.Page) -> PageContent:
    """Read one page; raises pikepdf.PdfError where its operators cannot be read."""
    reader = _Reader({name: font for name, (font, _) in fonts_of(page).items()})
    for instruction in pikepdf.parse_content_stream(page):
        reader.take(str(instruction.operator), list(instruction.operands))
    return reader.content


class _Reader:
    """Follows the operators with the little state that words and places need."""

    def __init__(self, fonts: dict[str, Font]) -> None:
        self.fonts = fonts
        self.font: Font | None = None
        self.content = PageContent()
        self.open: list[Mark] = []
        self.matrix, self.line = IDENTITY, IDENTITY
        self.kept: list[tuple[Matrix, Font | None]] = []
        self.leading = 0.0
        self.inside = False

    def take(self, operator: str, operands: Sequence[Object]) -> None:
        if operator in OPENS:
            self._begin(operands)
        elif operator == "EMC":
            if self.open:
                self.open.pop()
        elif operator in SHOWS:
            self._show(operator, operands)
        elif operator in PAINTS:
            self._paint()
        else:
            self._move(operator, operands)

    def _begin(self, operands: Sequence[Object]) -> None:
        mark = Mark(str(operands[0]), None)
        properties = operands[1] if len(operands) > 1 else None
        if isinstance(properties, pikepdf.Dictionary):
            if "/MCID" in properties:
                mark.mcid = int(properties["/MCID"])
            if "/ActualText" in properties:
                mark.said = True
        self._note(mark)
        self.content.rearranged += mark.tag == REVERSED or (mark.said and not self.inside)
        within = any(outer.said for outer in self.open)
        self.open.append(mark)
        if mark.said and not within and isinstance(properties, pikepdf.Dictionary):
            self._add(str(properties["/ActualText"]))

    def _note(self, mark: Mark) -> None:
        inside_artifact = any(outer.tag == ARTIFACT for outer in self.open)
        inside_tagged = any(outer.mcid is not None for outer in self.open)
        if mark.mcid is None:
            self.content.mixed += mark.tag == ARTIFACT and inside_tagged
            return
        self.content.mixed += inside_artifact or inside_tagged
        self.content.repeated += mark.mcid in self.content.marks
        self.content.marks[mark.mcid] = mark

    def _show(self, operator: str, operands: Sequence[Object]) -> None:
        if operator in ("'", '"'):
            self._down(0, -self.leading)
        shown = operands[-1] if operands else None
        pieces = list(shown) if isinstance(shown, pikepdf.Array) else [shown]
        raw = b"".join(bytes(piece) for piece in pieces if isinstance(piece, pikepdf.String))
        self._paint()
        if not any(mark.said for mark in self.open):
            texts = self.font.texts(raw) if self.font else [UNREADABLE]
            leftwards = any(mark.tag == REVERSED for mark in self.open)
            self._add("".join(reversed(texts) if leftwards else texts))

    def _paint(self) -> None:
        if not any(mark.mcid is not None or mark.tag == ARTIFACT for mark in self.open):
            self.content.loose += 1

    def _add(self, text: str) -> None:
        owner = next((m for m in self.open if m.mcid is not None), None)
        if owner is not None:
            owner.text += text
            if owner.at is None and text.strip():
                x, y = product(self.line, self.matrix)[4:]
                owner.at = (x, y)
        elif any(mark.tag == ARTIFACT for mark in self.open):
            self.content.artifacts.append(text)

    def _move(self, operator: str, operands: Sequence[Object]) -> None:
        match operator:
            case "q":
                self.kept.append((self.matrix, self.font))
            case "Q" if self.kept:
                self.matrix, self.font = self.kept.pop()
            case "cm":
                self.matrix = product(numbers_of(operands), self.matrix)
            case "BT":
                self.line, self.inside = IDENTITY, True
            case "ET":
                self.inside = False
            case "Tm":
                self.line = numbers_of(operands)
            case "Td":
                self._down(float(operands[0]), float(operands[1]))
            case "TD":
                self.leading = -float(operands[1])
                self._down(float(operands[0]), float(operands[1]))
            case "TL":
                self.leading = float(operands[0])
            case "T*":
                self._down(0, -self.leading)
            case "Tf":
                self.font = self.fonts.get(str(operands[0]))

    def _down(self, x: float, y: float) -> None:
        self.line = product((1, 0, 0, 1, x, y), self.line)


@dataclass(frozen=True, slots=True)
class Font:
    """How a font's codes become characters."""

    width: int
    characters: dict[int, str]

    def texts(self, raw: bytes) -> list[str]:
        """What each glyph of a string says."""
        return [self.characters.get(code, UNREADABLE) for code in self.codes(raw)]

    def codes(self, raw: bytes) -> Iterator[int]:
        """The codes of a string, each of the font's width."""
        for n in range(0, len(raw), self.width):
            yield int.from_bytes(raw[n : n + self.width], "big")


def characters_of(table: str) -> dict[int, str]:
    """The characters of a ToUnicode table, by code (ISO 32000-1, 9.10.3)."""
    found: dict[int, str] = {}
    for kind, block in _BLOCK.findall(table):
        found |= dict(_chars(block) if kind == "bfchar" else _ranges(block))
    return found


def _chars(block: str) -> Iterator[tuple[int, str]]:
    for code, text in _CHAR.findall(block):
        yield int(code, 16), _text(text)


def _ranges(block: str) -> Iterator[tuple[int, str]]:
    for first, last, start, several in _RANGE.findall(block):
        low, high = int(first, 16), int(last, 16)
        if several:
            yield from zip(range(low, high + 1), map(_text, _HEX.findall(several)), strict=False)
        else:
            text = _text(start)
            for step in range(high - low + 1):
                yield low + step, text[:-1] + chr(ord(text[-1]) + step)


def _text(digits: str) -> str:
    return bytes.fromhex("".join(digits.split())).decode("utf-16-be", errors="replace")


def fonts_of(page: pikepdf.Page) -> dict[str, tuple[Font, Object]]:
    """The fonts of a page by name, each with the object that describes it."""
    resources = page.resources.get("/Font")
    found: dict[str, tuple[Font, Object]] = {}
    for name, font in resources.items() if isinstance(resources, pikepdf.Dictionary) else ():
        table = font.get("/ToUnicode")
        width = 2 if font.get("/Subtype") == Name.Type0 else 1
        text = table.read_bytes().decode("latin-1") if isinstance(table, pikepdf.Stream) else ""
        found[name] = (Font(width, characters_of(text)), font)
    return found


def numbers_of(operands: Sequence[Object]) -> Matrix:
    """The matrix that an operator is given."""
    a, b, c, d, e, f = (float(operand) for operand in operands)
    return (a, b, c, d, e, f)


def product(one: Matrix, other: Matrix) -> Matrix:
    """The matrix that does `one` and then `other`."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (
        a * g + b * i, a * h + b * j,
        c * g + d * i, c * h + d * j,
        e * g + f * i + k, e * h + f * j + m,
    )  # fmt: skip
