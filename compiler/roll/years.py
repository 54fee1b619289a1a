"""Move years: in titles and file names the plan's own, in days and expectations each."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from compiler.model.plan import Plan

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
"""A year as prose has it."""

_ALONE = r"(?<![\d–/-]){year}(?![\d–/-]|[.,:]\d)"


def retitled(text: str, plan: Plan) -> str:
    """A title or a file name with the plan's year and its budget period a year on.

    Other years, and the plan's own inside another stretch of years, belong to what they name.
    """
    first, last = plan.meta.budget_period.first.year, plan.meta.budget_period.last.year
    text = re.sub(
        rf"(?<!\d){first}([–-]){last}(?!\d)",
        lambda dash: f"{first + 1}{dash.group(1)}{last + 1}",
        text,
    )
    return moved_years(text, {plan.meta.year: plan.meta.year + 1})


def renamed(path: str, plan: Plan) -> str:
    """A path whose file name has the plan's year or budget period in it, a year on."""
    folder, slash, name = path.rpartition("/")
    stem, dot, ending = name.rpartition(".")
    year = plan.meta.year
    moved = retitled(stem, plan)
    # In a file name a hyphen is a space, not a stretch of years.
    alone = rf"(?<!\d)(?<!\d\d\d\d-){year}(?!\d)(?!-\d\d\d\d)"
    moved = re.sub(alone, str(year + 1), moved) if moved == stem else moved
    return f"{folder}{slash}{moved}{dot}{ending}"


def moved_years(text: str, years: dict[int, int]) -> str:
    """`text` with years that stand alone in it replaced."""
    if not years:
        return text
    pattern = _ALONE.format(year=f"({'|'.join(map(str, years))})")
    return re.sub(pattern, lambda year: str(years[int(year.group(1))]), text)


def a_year_on(day: date) -> date:
    """The same day a year later; the last day of a month stays the last."""
    last = monthrange(day.year + 1, day.month)[1]
    is_last = day.day == monthrange(day.year, day.month)[1]
    return date(day.year + 1, day.month, last if is_last else min(day.day, last))


def open_number(number: str, plan: Plan) -> str:
    """A registry number of the year in which the plan is made, a year on and with no number yet.

    `KS2013/216` becomes `KS2014/xxx`: the check of placeholders finds what is left to be written.
    """
    year = plan.meta.day.year
    serial = re.search(r"\d+(?=\D*$)", number)
    head = number[: serial.start()] if serial else ""
    for old, new in ((f"{year}", f"{year + 1}"), (f"{year % 100:02}", f"{(year + 1) % 100:02}")):
        if re.search(rf"(?<!\d){old}(?!\d)", head):
            head = re.sub(rf"(?<!\d){old}(?!\d)", new, head)
            break
    return f"{head}xxx" + (number[serial.end() :] if serial else "")
