"""Turn the follow-up occasions of a plan into a calendar that Outlook opens (RFC 5545)."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event, vText

from compiler.document.registry import made_at
from compiler.document.tables import follow_up_title
from compiler.document.wording import Words, in_words, party, period_text
from compiler.model.follow_up import FollowUp, Occasion
from compiler.model.plan import Plan


def calendar_ics(plan: Plan, words: Words, made: datetime | None = None) -> bytes:
    """The follow-up calendar: one all-day event for each body that deals with a report.

    An occasion known by its month spans the month. Events stand by day, then in the order of the
    source. An event is stamped with `made`, or with the plan's own date where that is None, and
    its UID holds while plan, report, body and date are the same, so that a calendar taken in anew
    replaces its events. A plan without follow-ups gives a calendar without events.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//vp//follow-up//{words['language-tag'].upper()}")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    name = words["ics-name"].format(title=plan.meta.title, board=party(plan.meta.board, plan))
    # Given as text, for an unknown property would go out with its commas unescaped.
    calendar.add("x-wr-calname", vText(name))
    occasions = [(report, when) for report in plan.follow_ups for when in report.occasions]
    seen: Counter[str] = Counter()
    when = made_at(plan, made).astimezone(UTC)
    for report, occasion in sorted(occasions, key=lambda pair: pair[1].when.first):
        uid = _uid(plan, report, occasion)
        seen[uid] += 1
        counter = f"_{seen[uid]}" if seen[uid] > 1 else ""
        calendar.add_component(_event(plan, report, occasion, f"{uid}{counter}@vp", words, when))
    return bytes(calendar.to_ical(sorted=True))


def _event(
    plan: Plan, report: FollowUp, occasion: Occasion, uid: str, words: Words, made: datetime
) -> Event:
    body = party(occasion.body, plan)
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", made)
    # RFC 5545, 3.6.1: an all-day event ends on the day after its last one.
    event.add("dtstart", occasion.when.first)
    event.add("dtend", occasion.when.last + timedelta(days=1))
    event.add("summary", words["ics-summary"].format(report=_short_title(report, words), body=body))
    event.add("description", _description(plan, report, occasion, words))
    event.add("categories", [plan.meta.title, body])
    # The day is marked, but nobody is made busy by it.
    event.add("transp", "TRANSPARENT")
    return event


def _uid(plan: Plan, report: FollowUp, occasion: Occasion) -> str:
    """Ids have no underscore, so that two different occasions never run together to one UID."""
    when = occasion.when.text.replace(" ", "-").replace("–", "-")
    return "_".join((plan.meta.id, report.id, occasion.body.id, when))


def _short_title(report: FollowUp, words: Words) -> str:
    """`Delårsrapport per den 31 augusti`: the year and the addition stand in the description."""
    return f"{report.name} {_as_of(report.as_of, words)}" if report.as_of else report.name


def _as_of(day: date, words: Words) -> str:
    return f"{words['as-of']} {day.day} {words[f'month-{day.month}']}"


def _description(plan: Plan, report: FollowUp, occasion: Occasion, words: Words) -> str:
    when = occasion.when
    key = "ics-dealt-with-day" if when.first == when.last else "ics-dealt-with-period"
    lines = [
        follow_up_title(report, words),
        words[key].format(body=party(occasion.body, plan), when=period_text(when, words)),
    ]
    if report.covers:
        lines += ["", f"{words['covers']}:"]
        lines += [f"– {in_words(runs, plan, words)}" for runs in report.covers]
    numbers = ", ".join(plan.meta.reference_numbers)
    lines += ["", f"{plan.meta.title}, {numbers}" if numbers else plan.meta.title]
    # A no-break space is for a page; in a calendar's note it only hinders a search.
    return "\n".join(lines).replace("\u00a0", " ")
