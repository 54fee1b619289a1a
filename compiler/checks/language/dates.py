"""Dates in running text: the day, the month by name, the year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from compiler.checks.language.piece import Piece
from compiler.checks.prose import Place
from compiler.diagnostic import Diagnostic, warning

MONTHS = tuple(
    """
    januari februari mars april maj juni juli augusti september oktober november december
    """.split()  # noqa: SIM905 - one word a line would hide the list
)
_NAMES = "|".join(MONTHS)

_ISO = re.compile(r"(?<![\w/-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\w-])")
_SLASH = re.compile(r"(?<![\w/.-])(\d{1,2})/(\d{1,2})(?:[ \u00a0-]((?:19|20)\d\d))(?![\w/-])")
_DEN_SLASH = re.compile(r"(?<=\bden )(\d{1,2})/(\d{1,2})(?![\w/-]|[ \u00a0-](?:19|20)\d\d)")
_POINTS = re.compile(r"(?<![\w./-])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?![\w/-])")
_ORDINAL = re.compile(rf"(?<!\w)(\d{{1,2}}):[ae][ \u00a0](?i:{_NAMES})\b")
_CAPITAL = re.compile(rf"(?<=\d[ \u00a0])(?:{'|'.join(m.capitalize() for m in MONTHS)})\b")


def dates_are_in_words(piece: Piece) -> Iterator[Diagnostic]:
    """`4 april 2014`; the form 2014-04-04 is for tables."""
    if piece.place is Place.CELL:
        return
    for match in _ISO.finditer(piece.seen):
        year, month, day = match.groups()
        yield from _date(piece, match, day, month, year)
    for match in (*_SLASH.finditer(piece.seen), *_POINTS.finditer(piece.seen)):
        day, month, year = match.groups()
        yield from _date(piece, match, day, month, year)
    for match in _DEN_SLASH.finditer(piece.seen):
        yield from _date(piece, match, match.group(1), match.group(2), "")


def _date(
    piece: Piece, match: re.Match[str], day: str, month: str, year: str
) -> Iterator[Diagnostic]:
    try:
        # Any leap year: where no year is written, the 29th of February may be meant.
        date(int(year or "2000"), int(month), int(day))
    except ValueError:
        return
    right = f"{int(day)} {MONTHS[int(month) - 1]} {year}".rstrip()
    found = piece.written(match)
    yield warning("language-date", piece.at(match.start()), found=found, right=right)


def months_are_plain(piece: Piece) -> Iterator[Diagnostic]:
    """`4 april`: no ending after the day, and no capital on the month."""
    for match in _ORDINAL.finditer(piece.seen):
        right = re.sub(r":[ae]", "", match.group()).lower()
        found = piece.written(match)
        yield warning("language-date-form", piece.at(match.start()), found=found, right=right)
    for match in _CAPITAL.finditer(piece.seen):
        found = piece.written(match)
        yield warning(
            "language-date-form", piece.at(match.start()), found=found, right=found.lower()
        )
