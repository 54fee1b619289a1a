"""Turn the follow-up occasions of a plan into a calendar: an event for each, and each deadline."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime

from compiler.checks.deadlines import DueDay, due_days
from compiler.document.registry import made_at
from compiler.document.resolve import slug
from compiler.document.tables import follow_up_title
from compiler.document.wording import Words, in_words, party, period_text
from compiler.model.follow_up import FollowUp, Occasion
from compiler.model.plan import Plan
from compiler.outputs.events import Calendar, Event


def calendar_of(plan: Plan, words: Words, made: datetime | None = None) -> Calendar:
    """The follow-up calendar: one all-day event for each body that deals with a report, and one for
    each deadline before a meeting of the plan's board.

    An occasion known by its month spans the month. Events stand by day, then in the order of the
    source, deadlines last. An event is stamped with `made`, or with the plan's own date where that
    is None, and its UID holds while plan, report, body, date and deadline are the same, so that a
    calendar taken in anew replaces its events. A plan without follow-ups gives a calendar without
    events.
    """
    name = words["ics-name"].format(title=plan.meta.title, board=party(plan.meta.board, plan))
    occasions = [(report, when) for report in plan.follow_ups for when in report.occasions]
    seen: Counter[str] = Counter()
    events = []
    for report, occasion in sorted(occasions, key=lambda pair: pair[1].when.first):
        uid = _counted(_uid(plan, report, occasion), seen)
        events.append(_event(plan, report, occasion, uid, words))
    for due in sorted(due_days(plan), key=lambda due: due.day):
        uid = f"{_uid(plan, due.report, due.occasion)}_{slug(due.deadline.name)}"
        events.append(_deadline(plan, due, _counted(uid, seen), words))
    when = made_at(plan, made).astimezone(UTC)
    return Calendar(name, words["language-tag"].upper(), when, tuple(events))


def _counted(uid: str, seen: Counter[str]) -> str:
    """A UID that no other event has."""
    seen[uid] += 1
    return f"{uid}_{seen[uid]}@vp" if seen[uid] > 1 else f"{uid}@vp"


def _event(plan: Plan, report: FollowUp, occasion: Occasion, uid: str, words: Words) -> Event:
    body = party(occasion.body, plan)
    return Event(
        uid,
        occasion.when.first,
        occasion.when.last,
        words["ics-summary"].format(report=_short_title(report, words), body=body),
        _description(plan, report, occasion, words),
        (plan.meta.title, body),
    )


def _deadline(plan: Plan, due: DueDay, uid: str, words: Words) -> Event:
    title = words["ics-deadline"].format(
        deadline=due.deadline.name, report=_short_title(due.report, words)
    )
    note, categories = _before(plan, due, words), (plan.meta.title, due.deadline.name)
    return Event(uid, due.day, due.day, title, note, categories)


def _before(plan: Plan, due: DueDay, words: Words) -> str:
    """Before which meeting something is due, and how its day was counted."""
    count, when = due.deadline.working_days, due.occasion.when
    key = "ics-deadline-before-one" if count == 1 else "ics-deadline-before"
    lines = [
        follow_up_title(due.report, words),
        words[key].format(
            working=count, body=party(due.occasion.body, plan), when=period_text(when, words)
        ),
    ]
    if when.first != when.last:
        lines.append(words["ics-deadline-month"])
    return "\n".join(lines).replace("\u00a0", " ")


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
