"""Cut out of a line what a finding is about, so that it fits a terminal, and mark it there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from unicodedata import combining, east_asian_width

from compiler.characters import visible

_WHOLE = re.compile(r"\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?(?!\w)|\d+,\d+|\w+|\{[^{}]*\}")
_MORE = "…"


def excerpt(
    line: str, column: int, words: Iterable[str], width: int
) -> tuple[str, int, int] | None:
    """A stretch of `line` of at most `width` places: the stretch, places before the mark, its own.

    `column` counts characters from 1. The mark covers the longest of `words` that stands there, or
    else the word that does, or one sign. What a terminal could take for a command, a tab or a sign
    without width is shown as a dot. None where the column lies outside the line.
    """
    start = column - 1
    if not 0 <= start < max(1, len(line)):
        return None
    # What lies far off is not shown, and a line may be a megabyte.
    near = max(0, start - 4 * width)
    line = line[near : start + 4 * width]
    start -= near
    end = start + max(1, _length(line, start, words))
    first, last = _window(line, start, end, width)
    lead = _MORE if near or line[:first].strip() else ""
    tail = _MORE if last < len(line) else ""
    shown = lead + visible(line[first:last]) + tail
    ahead = _places(lead + visible(line[first:start]))
    return shown, ahead, max(1, _places(visible(line[start : min(end, last)])))


def _length(line: str, start: int, words: Iterable[str]) -> int:
    """How many characters the mark covers."""
    there = _plain(line[start:])
    standing = (len(word) for word in words if word and there.startswith(_plain(word)))
    whole = _WHOLE.match(line, start)
    return max(standing, default=len(whole.group()) if whole else 1)


def _window(line: str, start: int, end: int, width: int) -> tuple[int, int]:
    """From where to where the stretch reaches: the line from its first word, or what surrounds."""
    first = len(line) - len(line.lstrip())
    first = min(first, start)
    if _places(visible(line[first:])) <= width:
        return first, len(line)
    room = width - 2 * len(_MORE)
    if _places(visible(line[first:end])) > room * 2 // 3:
        first = max(first, start - room // 3)
    # Nearly always each character takes one place.
    taken = len(line[first : first + room])
    if _places(visible(line[first : first + taken])) != taken:
        taken = 0
    last = first + taken
    while last < len(line):
        taken += _places(visible(line[last]))
        if taken > room:
            break
        last += 1
    return first, max(last, start + 1)


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def _places(text: str) -> int:
    """How many places of a terminal a text takes."""
    return len(text.translate(_WIDTHS))


class _Widths(dict[int, str]):
    """Characters by a sign for each place that they take, found once."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        places = 0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1
        self[code] = "x" * places
        return self[code]


_WIDTHS = _Widths()
