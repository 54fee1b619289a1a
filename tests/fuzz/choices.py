"""Let the bytes that a fuzzer makes choose: which part, which element, what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

_T = TypeVar("_T")


class Choices:
    """Bytes as choices, one after the other; when they are spent, each choice is the first."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> bool:
        """Whether any are left."""
        return self._at < len(self._data)

    def number(self, below: int) -> int:
        """A number from 0 up to, not including, `below`."""
        width = 1 if below <= 256 else 2 if below <= 65_536 else 4
        drawn = self._data[self._at : self._at + width]
        self._at += width
        return int.from_bytes(drawn, "big") % below

    def of(self, these: Sequence[_T]) -> _T:
        """One of several."""
        return these[self.number(len(these))]

    def text(self, most: int = 12) -> str:
        """A few characters of any kind."""
        length = self.number(most)
        drawn = self._data[self._at : self._at + length]
        self._at += length
        return drawn.decode("utf-8", "replace")
