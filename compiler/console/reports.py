"""Put the reports of a plan's calendar into text, or JSON: when each is due, and what it lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compiler.checks.deadlines import due_days
from compiler.console.style import Style
from compiler.document.due import Due
from compiler.document.wording import Words, party, period_text
from compiler.model.plan import Plan
from compiler.outputs.stable_json import Json, stable_json


@dataclass(frozen=True, slots=True)
class Listed:
    """A report as of a day: where it is dealt with, its deadlines, and how much is missing.

    `meetings` and `deadlines` are pairs of a name and a time in words.
    """

    id: str
    as_of: str
    title: str
    meetings: tuple[tuple[str, str], ...]
    deadlines: tuple[tuple[str, str], ...]
    in_place: int
    told: int
    """How many figures and judgements it tells in all."""


def listed_reports(
    plan: Plan, owed: Sequence[tuple[Due, int, int]], words: Words
) -> tuple[Listed, ...]:
    """The reports in the order of the calendar, each with what follows its day."""
    found = []
    for due, missing, told in owed:
        days = tuple(
            (d.deadline.name, d.day.isoformat())
            for d in due_days(plan)
            if d.report is due.of and d.occasion in due.meetings
        )
        meetings = tuple((party(o.body, plan), period_text(o.when, words)) for o in due.meetings)
        day = due.as_of.isoformat()
        found.append(Listed(due.of.id, day, due.title, meetings, days, told - missing, told))
    return tuple(found)


def reports_text(listed: Sequence[Listed], style: Style) -> str:
    """A block for each report."""
    blocks = []
    for report in listed:
        head = style.paint("bold", report.title)
        lines = [f"{head}  (vp followup {report.id} --per {report.as_of})"]
        lines += [f"  {when}: {body}" for body, when in report.meetings]
        lines += [f"  {day}: {name}" for name, day in report.deadlines]
        lines.append(f"  {style.texts[_come(report)].format(**_counts(report))}")
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) or style.texts["followup-none"]


def _come(report: Listed) -> str:
    """The key of how far a report has come."""
    return "followup-whole" if report.in_place == report.told else "followup-come"


def _counts(report: Listed) -> dict[str, int]:
    return {"done": report.in_place, "count": report.told}


def reports_json(listed: Sequence[Listed]) -> str:
    """The same for machines."""
    told: list[Json] = [
        {
            "id": report.id,
            "as_of": report.as_of,
            "title": report.title,
            "meetings": [{"body": body, "when": when} for body, when in report.meetings],
            "deadlines": [{"name": name, "day": day} for name, day in report.deadlines],
            "in_place": report.in_place,
            "missing": report.told - report.in_place,
        }
        for report in listed
    ]
    return stable_json({"reports": told}).decode("utf-8").rstrip()
