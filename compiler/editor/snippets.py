"""Turn a record into what an editor writes for a new one: its keys, with places to fill in."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from typing import Any

from compiler.catalogue.editor import EDITOR
from compiler.load.schema import (
    MISSING_WORD,
    ByWord,
    Either,
    EntriesOf,
    Later,
    ListOf,
    OrMissing,
    Reader,
    Record,
    Turned,
)
from compiler.load.texts import Choice
from compiler.outputs.stable_json import Json


def new_record(
    record: Record[Any], period: str, given: Mapping[str, str] | None = None
) -> dict[str, Json]:
    """The keys that a new record has to have, in order, each with a place for its value.

    What is `given` under a key stands there already.
    """
    return {
        "label": EDITOR["new-record"].format(name=record.name),
        "description": record.about,
        "body": _Blank(period).record(record, given or {}),
    }


def new_entry(period: str) -> dict[str, Json]:
    """A value for a period, which is not known until somebody writes it."""
    return {
        "label": EDITOR["new-entry"].format(period=period),
        "description": EDITOR["new-entry-about"],
        "body": _Blank(period).entry(),
    }


def new_text() -> dict[str, Json]:
    """A text of several lines, each with the same indent."""
    return {
        "label": EDITOR["new-text"],
        "description": EDITOR["new-text-about"],
        "body": "|\n  $1",
    }


class _Blank:
    """Writes the places to fill in, numbered in the order in which an editor stops at them."""

    def __init__(self, period: str) -> None:
        self.period = period
        self.stops = count(1)

    def record(self, record: Record[Any], given: Mapping[str, str]) -> Json:
        first = {need.keys[0] for need in record.needs}
        wanted = (key for key in record.keys if key.required or key.name in first)
        return {key.name: given.get(key.name) or self.value(key.reader) for key in wanted}

    def entry(self) -> Json:
        return {self.stop(self.period): self.stop(MISSING_WORD)}

    def value(self, reader: Reader[Any]) -> Json:
        match reader:
            case Turned(reader=inner) | Either(short=inner):
                return self.value(inner)
            case Later(find=find):
                return self.value(find())
            case ListOf(item=item):
                return [self.value(item)]
            case Record():
                return self.record(reader, {})
            case ByWord(records=records):
                word, record = next(iter(records.items()))
                return self.record(record, {reader.key.name: word})
            case EntriesOf():
                return self.entry()
            case OrMissing():
                return self.stop(MISSING_WORD)
            case Choice(allowed=allowed):
                return f"${{{next(self.stops)}|{','.join(allowed)}|}}"
            case _:
                return self.stop("")

    def stop(self, written: str) -> str:
        """A place where the editor stops, with what is written there until something else is."""
        return f"${{{next(self.stops)}:{written}}}" if written else f"${next(self.stops)}"
