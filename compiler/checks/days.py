"""Tell of a day whether Swedish offices are open on it. The only importer of `holidays`.

The calendar's four kinds are those of the package's Swedish calendar: public holidays by law,
eves that are kept as holidays, bank half-days, and days that many take off.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum, auto
from functools import cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType


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
    return dict(_calendar()(years=year, categories=category, language="sv"))


@cache
def _calendar() -> Callable[..., Mapping[date, str]]:
    """The package's Swedish calendar, loaded where a plan names days, and alone.

    Asked for by its country's code, the package first loads the calendars of 250 others: that takes
    as long as all checks of a plan of fifty pages.
    """
    import holidays

    module = ModuleType("holidays_of_sweden")
    place = Path(holidays.__file__).parent / "countries" / "sweden.py"
    SourceFileLoader(module.__name__, str(place)).exec_module(module)
    calendar: Callable[..., Mapping[date, str]] = module.Sweden
    return calendar
