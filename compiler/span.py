"""Say where in the sources a value stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a source file: path below the sources folder, line and column from 1.

    Line 0 means the file as a whole. In a Word template `path` names the file and its member
    (`vp_template.docx!word/document.xml`) and `line` counts paragraphs.
    """

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.line:
            return self.path
        return (
            f"{self.path}:{self.line}:{self.column}" if self.column else f"{self.path}:{self.line}"
        )


NOWHERE = Span("")
"""The place of what the compiler itself made: headings and labels from its catalogue."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the values of a record stand, by attribute; the record's own place for any other."""

    record: Span = NOWHERE
    values: tuple[tuple[str, Span], ...] = ()

    def of(self, attribute: str) -> Span:
        """The place of the value that fills `attribute`."""
        return next((span for name, span in self.values if name == attribute), self.record)


UNPLACED = Places()
"""The places of a record that no source wrote."""


class Spanned(str):
    """A text that knows where it was written, to the character.

    It is the text and nothing else to whoever does not ask. Each stretch tells from which offset
    on it holds and the place of its first character; a text taken over from several lines, or out
    of one with escapes in it, has several.
    """

    __slots__ = ("stretches",)
    stretches: tuple[tuple[int, Span], ...]

    def __new__(cls, text: str, *stretches: tuple[int, Span]) -> Spanned:
        made = super().__new__(cls, text)
        made.stretches = stretches
        return made

    def place(self, offset: int) -> Span:
        """The place of the character at `offset`; `NOWHERE` before the first stretch."""
        at, span = NOWHERE_AT
        for start, place in self.stretches:
            if start > offset:
                break
            at, span = start, place
        if not span.column:
            return span
        return Span(span.path, span.line, span.column + offset - at)

    def head(self, length: int) -> Spanned:
        """The first `length` characters."""
        return Spanned(self[:length], *self.stretches)

    @staticmethod
    def joined(parts: Iterable[str]) -> Spanned:
        """Texts one after the other, each keeping the places it knows."""
        texts: list[str] = []
        stretches: list[tuple[int, Span]] = []
        length = 0
        for part in parts:
            if isinstance(part, Spanned):
                stretches += [(length + start, span) for start, span in part.stretches]
            texts.append(part)
            length += len(part)
        return Spanned("".join(texts), *stretches)

    def taken(self, text: str, start: int = 0) -> tuple[Spanned, int]:
        """`text`, which somebody read out of this one from `start` on, with its places.

        What was read may lack signs of markup and escapes that stand here, and may have one space
        where several stand; it never has its characters in another order. The second value is the
        offset after what was read.
        """
        if text == self and start == 0 and self.stretches[:1] and self.stretches[0][0] == 0:
            return self, len(self)
        found = self.find(text, start)
        if found >= 0:
            return Spanned(text, *self._from(found, 0, len(text))), found + len(text)
        stretches: list[tuple[int, Span]] = []
        at, expected = start, -1
        for n, character in enumerate(text):
            next_ = self._next(character, at)
            if next_ < 0:
                # An entity such as &ouml; was read as one character: it has the place before it.
                continue
            if next_ != expected:
                stretches += self._from(next_, n, 1)
            at = expected = next_ + 1
        return Spanned(text, *stretches), at

    def _next(self, character: str, start: int) -> int:
        near = self[start : start + _FARTHEST]
        if character.isspace():
            return next((start + n for n, c in enumerate(near) if c.isspace()), -1)
        found = near.find(character)
        return start + found if found >= 0 else -1

    def _from(self, start: int, offset: int, length: int) -> list[tuple[int, Span]]:
        """The stretches of `length` characters from `start` on, for a text that has them later."""
        inside = [
            (offset + at - start, span)
            for at, span in self.stretches
            if start < at < start + length
        ]
        return [(offset, self.place(start)), *inside]


def place_of(text: str, otherwise: Span) -> Span:
    """Where a text begins if it knows, or else a place near it."""
    return text.place(0) if isinstance(text, Spanned) else otherwise


_FARTHEST = 12
"""How far an escape or an entity may put the next character off."""

NOWHERE_AT = (0, NOWHERE)
