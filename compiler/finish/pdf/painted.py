"""Tell which glyphs each text object of a page paints, and in which order they are read.

LibreOffice paints the glyphs of a font that it falls back on after all others of the same stretch,
and letters that run from right to left in the order of the eye. A text object (`BT` … `ET`) is one
stretch of one line, so the places of its glyphs tell how it is read (ISO 32000-1, 9.4.4).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import pikepdf
from pikepdf import Array, ContentStreamInlineImage, ContentStreamInstruction, Object, String

from compiler.finish.pdf.content import (
    IDENTITY,
    OPENS,
    REVERSED,
    SHOWS,
    fonts_of,
    numbers_of,
    product,
)
from compiler.finish.pdf.widths import MeasuredFont, measured

Instruction = ContentStreamInstruction | ContentStreamInlineImage

_LEFTWARDS = frozenset({"R", "AL"})
_WITH_THEM = frozenset({"R", "AL", "NSM", "BN", "WS", "ON", "CS"})
"""Classes of UAX #9: the letters that run leftwards, and what may stand among them alone."""


def runs_leftwards(text: str) -> bool:
    """Whether any letter of a text runs from right to left."""
    return not text.isascii() and any(
        unicodedata.bidirectional(sign) in _LEFTWARDS for sign in text
    )


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph, or several that a mark says the text of: what it says, and how far to the right.

    `font` is the font's name on the page, `code` the glyph's in it: of several, the first's.
    `number` is the instruction that paints it.
    """

    text: str
    x: float
    font: str
    code: int
    number: int


@dataclass(slots=True)
class TextObject:
    """What stands from instruction `first`, a `BT`, to `last`, its `ET`.

    `mcid` is the mark in which it stands; `said` what a mark round the whole of it says it is;
    `reversed` whether a mark says that it is read from its last glyph to its first; `shows` the
    number of strings in it.
    """

    first: int
    mcid: int | None
    said: str | None
    reversed: bool
    last: int = 0
    shows: int = 0
    glyphs: list[Glyph] = field(default_factory=list)

    @property
    def painted(self) -> str:
        """Its text in the order in which it is painted."""
        return "".join(glyph.text for glyph in self.glyphs)

    @property
    def told(self) -> str | None:
        """Its text in the order that its marks tell, or None where they tell of none."""
        if self.said is None and self.reversed:
            return "".join(glyph.text for glyph in reversed(self.glyphs))
        return self.said

    @property
    def leftwards(self) -> bool:
        """Whether it has letters that run leftwards, and none that run rightwards."""
        text = self.painted
        return runs_leftwards(text) and set(map(unicodedata.bidirectional, text)) <= _WITH_THEM

    @property
    def read(self) -> str:
        """Its text by the places of its glyphs, the way in which its letters run."""
        way = -1 if self.leftwards else 1
        return "".join(glyph.text for glyph in sorted(self.glyphs, key=lambda g: way * g.x))


@dataclass(frozen=True, slots=True)
class _Open:
    """A mark that is open: its MCID, what it says, and whether it is read backwards."""

    mcid: int | None
    said: str | None
    reversed: bool


@dataclass(frozen=True, slots=True)
class _Setting:
    """How text is set: what `q` keeps and `Q` brings back."""

    font: MeasuredFont | None = None
    name: str = ""
    size: float = 0.0
    stretch: float = 1.0
    apart: float = 0.0
    words_apart: float = 0.0


def text_objects(page: pikepdf.Page, instructions: Sequence[Instruction]) -> list[TextObject]:
    """Every text object of a page whose instructions these are, in the order of painting."""
    fonts = {name: measured(font, described) for name, (font, described) in fonts_of(page).items()}
    follower = _Follower(fonts)
    for number, instruction in enumerate(instructions):
        if isinstance(instruction, ContentStreamInstruction):
            follower.take(number, str(instruction.operator), list(instruction.operands))
    return follower.objects


class _Follower:
    """Follows the operators with the state that a glyph's place needs."""

    def __init__(self, fonts: Mapping[str, MeasuredFont]) -> None:
        self.fonts = fonts
        self.objects: list[TextObject] = []
        self.current: TextObject | None = None
        self.open: list[_Open] = []
        self.outside = self.number = 0
        """How many of the open marks were open when the current object began."""
        self.line, self.place = IDENTITY, IDENTITY
        self.leading, self.unsaid = 0.0, ""
        """What a mark in the object says, until the first glyph under it tells its place."""
        self.setting, self.kept = _Setting(), list[_Setting]()

    def take(self, number: int, operator: str, operands: Sequence[Object]) -> None:
        self.number = number
        if operator in OPENS:
            self._mark(operands)
        elif operator == "EMC":
            self._say()
            self.open = self.open[:-1]
        elif operator == "BT":
            self._begin(number)
        elif operator == "ET" and self.current is not None:
            self.current.last = number
            self.objects.append(self.current)
            self.current = None
        elif operator in SHOWS:
            self._show(operator, operands)
        elif operator in ("Tc", "Tw", "Tz", "Tf", "q", "Q"):
            self._set(operator, operands)
        elif operator in ("Tm", "Td", "TD", "TL", "T*"):
            self._move(operator, operands)

    def _mark(self, operands: Sequence[Object]) -> None:
        properties = operands[1] if len(operands) > 1 else None
        mcid, said = None, None
        if isinstance(properties, pikepdf.Dictionary):
            mcid = int(properties["/MCID"]) if "/MCID" in properties else None
            said = str(properties["/ActualText"]) if "/ActualText" in properties else None
        self.open.append(_Open(mcid, said, str(operands[0]) == REVERSED))
        if self.current is not None:
            self.unsaid += said or ""
            self.current.reversed |= self.open[-1].reversed

    def _begin(self, number: int) -> None:
        mcid = next((mark.mcid for mark in self.open if mark.mcid is not None), None)
        said = next((mark.said for mark in self.open if mark.said is not None), None)
        backwards = any(mark.reversed for mark in self.open)
        self.current = TextObject(number, mcid, said, backwards)
        self.outside = len(self.open)
        self.line = self.place = IDENTITY

    def _show(self, operator: str, operands: Sequence[Object]) -> None:
        if operator in ("'", '"'):
            self._down(0, -self.leading)
        if self.current is not None:
            self.current.shows += 1
        shown = operands[-1] if operands else None
        for piece in list(shown) if isinstance(shown, Array) else [shown]:
            if isinstance(piece, String):
                self._paint(bytes(piece))
            elif piece is not None:
                self._step(-float(piece) / 1000 * self.setting.size)

    def _paint(self, raw: bytes) -> None:
        """Note each glyph, unless a mark within the object has said what it is."""
        setting = self.setting
        said = any(mark.said is not None for mark in self.open[self.outside :])
        for code, text, width, spaced in setting.font.glyphs(raw) if setting.font else ():
            self._say(code)
            if not said:
                self._add(text, code)
            apart = setting.apart + (setting.words_apart if spaced else 0.0)
            self._step(width / 1000 * setting.size + apart)

    def _say(self, code: int = -1) -> None:
        if self.unsaid:
            self._add(self.unsaid, code)
            self.unsaid = ""

    def _add(self, text: str, code: int) -> None:
        if self.current is not None:
            where = (self.place[4], self.setting.name, code, self.number)
            self.current.glyphs.append(Glyph(text, *where))

    def _step(self, width: float) -> None:
        self.place = product((1, 0, 0, 1, width * self.setting.stretch, 0), self.place)

    def _set(self, operator: str, operands: Sequence[Object]) -> None:
        match operator:
            case "q":
                self.kept.append(self.setting)
            case "Q" if self.kept:
                self.setting = self.kept.pop()
            case "Tf":
                name, size = str(operands[0]), float(operands[1])
                font = self.fonts.get(name)
                self.setting = replace(self.setting, font=font, name=name, size=size)
            case "Tc":
                self.setting = replace(self.setting, apart=float(operands[0]))
            case "Tw":
                self.setting = replace(self.setting, words_apart=float(operands[0]))
            case "Tz":
                self.setting = replace(self.setting, stretch=float(operands[0]) / 100)

    def _move(self, operator: str, operands: Sequence[Object]) -> None:
        match operator:
            case "Tm":
                self.line = self.place = numbers_of(operands)
            case "TL":
                self.leading = float(operands[0])
            case "T*":
                self._down(0, -self.leading)
            case _:
                x, y = float(operands[0]), float(operands[1])
                if operator == "TD":
                    self.leading = -y
                self._down(x, y)

    def _down(self, x: float, y: float) -> None:
        self.line = self.place = product((1, 0, 0, 1, x, y), self.line)
