"""Turn an earlier build's manifest into what has happened to the figures since."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from compiler.model.plan import Plan
from compiler.outputs.manifest import FORMAT, as_written
from compiler.outputs.progress import every_figure

MISSING = "kompletteras"

Told = tuple[str, str]
"""A figure's value as a source writes it, and its status."""


class Event(StrEnum):
    """What happened to a figure."""

    CAME_IN = "came-in"
    CHANGED = "changed"
    WENT_AWAY = "went-away"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Change:
    """A figure that is not as it was; a value is empty where the figure was not there at all."""

    event: Event
    id: str
    name: str
    kind: str
    period: str
    before: str
    after: str
    status: str


class NotAManifest(ValueError):  # noqa: N818 - it says what a file is not
    """What was given is no manifest of this plan; the text is a key of the command's words."""


def changes_since(plan: Plan, manifest: bytes) -> tuple[Change, ...]:
    """What came in, changed or went away since `manifest` was written, in ledger order.

    A figure that has got a value has come in, and one that has lost it has gone away; `NEW` is one
    to be added that was not asked for before. Raises NotAManifest for another file or plan.
    """
    before = _figures(plan, manifest)
    now = {
        (indicator.id, figure.kind.value, figure.period.text): (
            indicator.name,
            (as_written(figure.value), figure.status.value),
        )
        for indicator, figure in every_figure(plan)
    }
    found = [
        _change(key, name, before.get(key, ("", "")), told) for key, (name, told) in now.items()
    ]
    gone = [_change(key, key[0], told, ("", "")) for key, told in before.items() if key not in now]
    return tuple(change for change in (*found, *gone) if change is not None)


def _change(key: tuple[str, str, str], name: str, before: Told, after: Told) -> Change | None:
    had, has = before[0] not in ("", MISSING), after[0] not in ("", MISSING)
    if before == after or (not had and not has and before[0]):
        return None
    if has and not had:
        event = Event.CAME_IN
    elif had and not has:
        event = Event.WENT_AWAY
    else:
        event = Event.CHANGED if has else Event.NEW
    id_, kind, period = key
    return Change(event, id_, name, kind, period, before[0], after[0], after[1])


def _figures(plan: Plan, manifest: bytes) -> Mapping[tuple[str, str, str], Told]:
    try:
        told = json.loads(manifest)
        listed = told["figures"]
        if told["format"] > FORMAT:
            raise NotAManifest("since-newer")
        if told["plan"]["id"] != plan.meta.id:
            raise NotAManifest("since-other-plan")
        return {(f["id"], f["kind"], f["period"]): (f["value"], f["status"]) for f in listed}
    except (UnicodeDecodeError, json.JSONDecodeError, KeyError, TypeError) as fault:
        raise NotAManifest("since-not-a-manifest") from fault
