"""Tell of a day whether Swedish offices are open on it. The only importer of `holidays`.

The calendar's four kinds are those of the package's Swedish calendar: public holidays by law,
eves that are kept as holidays, bank half-days, and days that many take off.
"""

from __future__ import annotations

from datetime import date
from enum import Enum, auto
from functools import cache


class Opening(Enum):
    """What keeps an office closed on a day, the firmest first."""

    HOLIDAY = auto()
    WEEKEND = auto()
    BRIDGE = auto()
    SHORT = auto()


def opening(day: date) -> tuple[Opening, str] | None:
    """What keeps offices closed on `day` and the day's Swedish name, or None where nothing does.

    A weekend that is no holiday has no name.
    """
    for category in ("public", "de_facto"):
        name = _named(day.year, category).get(day)
        if name:
            return Opening.HOLIDAY, name
    if day.isoweekday() > 5:
        return Opening.WEEKEND, ""
    half, whole = (_named(day.year, category).get(day, "") for category in ("bank", "optional"))
    if half:
        return Opening.SHORT, half
    return (Opening.BRIDGE, whole) if whole else None


@cache
def _named(year: int, category: str) -> dict[date, str]:
    # A tenth of a second is spent on the package only where a calendar names days.
    from holidays import country_holidays

    return dict(country_holidays("SE", years=year, categories=category, language="sv"))
