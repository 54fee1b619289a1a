"""A stretch of time that a figure speaks of: a year, a half-year, a term, several years, a day."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_SHAPES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(\d{4})", re.ASCII), "year"),
    (re.compile(r"(\d{4})[-–](\d{4})", re.ASCII), "years"),
    (re.compile(r"(vt|ht) (\d{4})", re.ASCII), "term"),
    (re.compile(r"(\d{4}) (h[12])", re.ASCII), "half"),
    (re.compile(r"(\d{4})-(\d{2})", re.ASCII), "month"),
    (re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII), "day"),
)

_YEAR = re.compile(r"\d{4}", re.ASCII)

PERIOD = "|".join(pattern.pattern for pattern, _ in _SHAPES)
"""How a period is written, as a pattern; `parse_period` refuses the 31st of June besides."""


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """First and last day, and the words that an official writes it with (`ht 2013`)."""

    first: date
    last: date
    text: str

    @property
    def year(self) -> int:
        """The calendar year in which the period ends."""
        return self.last.year

    def later(self, years: int = 1) -> Period:
        """The same stretch so many years later; the 29th of February becomes the 28th."""
        text = _YEAR.sub(lambda year: str(int(year.group()) + years), self.text)
        moved = parse_period(text) or parse_period(text.replace("-02-29", "-02-28"))
        if moved is None:
            raise ValueError(f"no period {years} years after {self.text}")
        return moved


def parse_period(text: str) -> Period | None:
    """The period that `text` writes, or None.

    `2013`, `2014–2016` (or with a hyphen), `vt 2014`, `ht 2013`, `2014 h1`, `2014-06` and
    `2014-08-31` are periods.
    """
    stripped = " ".join(text.split())
    for pattern, shape in _SHAPES:
        match = pattern.fullmatch(stripped)
        if match is not None:
            try:
                first, last = _bounds(shape, match.groups())
            except ValueError:
                return None
            if first > last:
                return None
            return Period(first, last, stripped.replace("-", "–") if shape == "years" else stripped)
    return None


def _bounds(shape: str, parts: tuple[str, ...]) -> tuple[date, date]:
    if shape == "years":
        return date(int(parts[0]), 1, 1), date(int(parts[1]), 12, 31)
    if shape == "day":
        day = date(int(parts[0]), int(parts[1]), int(parts[2]))
        return day, day
    if shape == "month":
        first = date(int(parts[0]), int(parts[1]), 1)
        return first, first.replace(day=monthrange(first.year, first.month)[1])
    if shape == "year":
        return date(int(parts[0]), 1, 1), date(int(parts[0]), 12, 31)
    half, year = parts if shape == "term" else parts[::-1]
    if half in ("vt", "h1"):
        return date(int(year), 1, 1), date(int(year), 6, 30)
    return date(int(year), 7, 1), date(int(year), 12, 31)
