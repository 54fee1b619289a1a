"""Keep the calendar's file from one build to the next, by all that decides what it says."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from compiler.outputs.events import Calendar
from compiler.store import Store, own_text


def kept_or_written(calendar: Calendar, tools: Mapping[str, str], store: Store) -> bytes:
    """The calendar's file as it was kept, or written now and kept. It is the same either way.

    A calendar changes some times a year: what writes it, and takes longer to load than all the
    other files take to write, is imported only then.
    """
    version, step = tools.get("icalendar"), own_text(Path(__file__).parent, ["ics"])
    if version is None or step is None:
        return _written(calendar)
    decisive = ("calendar", version, step, repr(calendar))
    known = store.get(*decisive)
    if known is None:
        known = _written(calendar)
        store.put(known, *decisive)
    return known


def _written(calendar: Calendar) -> bytes:
    from compiler.outputs.ics import written

    return written(calendar)
