"""Put the next meeting and the progress of each owner into text for a terminal, or into JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from compiler import catalogue
from compiler.console.style import Style
from compiler.document.to_add import of_when
from compiler.document.wording import day_text, period_text
from compiler.model.follow_up import Meeting
from compiler.outputs.progress import OwnerProgress


def meeting_text(meeting: Meeting | None, body: str, day: date, style: Style) -> str:
    """The next meeting of the board, what it deals with, and how many days are left."""
    texts, words = style.texts, catalogue.words(style.language)
    if meeting is None:
        return texts["meeting-none"].format(body=body)
    days = meeting.days_from(day)
    left = "meeting-today" if not days else "meeting-days-one" if days == 1 else "meeting-days"
    if not meeting.has_day:
        left = "meeting-month-now" if not days else "meeting-month"
    return texts["meeting"].format(
        body=body,
        when=period_text(meeting.when, words),
        left=texts[left].format(days=days),
        reports=", ".join(dict.fromkeys(report.name for report in meeting.reports)),
    )


def deadlines_text(deadlines: Mapping[str, date], style: Style) -> str:
    """By when what is to be ready before the meeting: `Hålltider: Utkast 14 mars 2014, …`."""
    words = catalogue.words(style.language)
    told = (f"{name} {day_text(day, words)}" for name, day in deadlines.items())
    return style.texts["meeting-deadlines"].format(deadlines=", ".join(told))


def status_text(owners: Sequence[OwnerProgress], style: Style, detailed: bool) -> str:
    """A table of owners: missing, preliminary, done; with `detailed` each missing figure."""
    texts = style.texts
    heads = (texts["status-missing"], texts["status-preliminary"], texts["status-done"])
    rows = [(o.name, (o.missing, o.preliminary, o.done)) for o in owners]
    if len(owners) > 1:
        missing, preliminary, done = (sum(counts[n] for _, counts in rows) for n in range(3))
        rows.append((texts["status-all"], (missing, preliminary, done)))
    wide = max(len(texts["status-owner"]), *(len(name) for name, _ in rows), 0)
    widths = [max(7, len(head)) for head in heads]
    titles = "  ".join(f"{head:>{w}}" for head, w in zip(heads, widths, strict=True))
    lines = [style.paint("bold", f"{texts['status-owner']:<{wide}}  {titles}")]
    for name, counts in rows:
        cells = [f"{count:>{w}}" for count, w in zip(counts, widths, strict=True)]
        cells[0] = style.paint("warning" if counts[0] else "ok", cells[0])
        lines.append(f"{name:<{wide}}  {'  '.join(cells)}")
    if detailed:
        for item in (i for owner in owners for i in owner.items):
            expected = ", ".join(part for part in (item.expected_from, item.due) if part)
            told = of_when(item, catalogue.words(style.language))
            lines += [
                "",
                f"{item.number}. {style.paint('bold', item.name)}, {told}",
                f"   {texts['status-due']}: {expected or '–'}",
                f"   {texts['status-where']}: {style.place(item.span)}:{item.span.line}",
            ]
    return "\n".join(lines)


def status_json(
    owners: Sequence[OwnerProgress],
    meeting: Meeting | None,
    body: str,
    day: date,
    style: Style,
    since: Sequence[Mapping[str, str]] | None = None,
    deadlines: Mapping[str, date] | None = None,
) -> str:
    """The next meeting, the owners with their counts and each missing figure, and the changes.

    `next_meeting` is null where the calendar has none left, `since` where nothing was compared.
    """
    coming = None
    if meeting is not None:
        coming = {
            "body": body,
            "when": meeting.when.text,
            "days": meeting.days_from(day),
            "reports": [report.name for report in meeting.reports],
            "deadlines": [
                {"name": name, "day": due.isoformat()} for name, due in (deadlines or {}).items()
            ],
        }
    told = {
        "today": day.isoformat(),
        "next_meeting": coming,
        "owners": [_owner(owner, style) for owner in owners],
        "since": since,
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _owner(owner: OwnerProgress, style: Style) -> dict[str, Any]:
    return {
        "id": owner.id,
        "name": owner.name,
        "missing": owner.missing,
        "preliminary": owner.preliminary,
        "done": owner.done,
        "items": [
            {
                "number": item.number,
                "id": item.id,
                "name": item.name,
                "kind": item.kind.lower(),
                "period": item.period,
                "unit": item.unit,
                "expected_from": item.expected_from,
                "due": item.due,
                "file": style.place(item.span),
                "line": item.span.line,
            }
            for item in owner.items
        ],
    }
