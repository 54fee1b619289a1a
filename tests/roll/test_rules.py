"""The table of the turn of the year has a rule for each key of the format, with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from compiler.catalogue.roll import roll_reason, roll_reasons, roll_words
from compiler.load.front import PLAN, WHOLE_MEMO
from compiler.load.kinds import DATA
from compiler.load.schema import (
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
from compiler.roll.rules import LEAVES, RULES


def records(reader: Reader[Any], seen: dict[str, Record[Any]]) -> Iterator[Record[Any]]:
    """Every record that a reader reaches, once."""
    match reader:
        case Turned(reader=inner) | OrMissing(reader=inner) | ListOf(item=inner):
            yield from records(inner, seen)
        case EntriesOf(value=inner):
            yield from records(inner, seen)
        case Later(find=find):
            yield from records(find(), seen)
        case Either(short=short, long=long):
            yield from records(short, seen)
            yield from records(long, seen)
        case ByWord(records=several):
            for record in several.values():
                yield from records(record, seen)
        case Record() if reader.name not in seen:
            seen[reader.name] = reader
            yield reader
            for key in reader.keys:
                yield from records(key.reader, seen)


FORMAT: dict[str, Record[Any]] = {}
ALL = [record for top in (DATA, PLAN, WHOLE_MEMO) for record in records(top, FORMAT)]


class DescribeTheTable:
    @pytest.mark.parametrize("record", ALL, ids=lambda record: record.name)
    def it_has_a_rule_for_each_key(self, record: Record[Any]) -> None:
        """A new key in the format comes with what becomes of it at the turn of the year."""
        assert set(RULES[record.name]) == {key.name for key in record.keys}

    def and_it_has_no_other(self) -> None:
        """A key that left the format leaves the table."""
        assert set(RULES) == set(FORMAT)
        assert set(LEAVES) <= set(FORMAT)

    def it_gives_a_reason_for_each(self) -> None:
        """In both languages."""
        for rules in RULES.values():
            for rule in rules.values():
                assert roll_reason(rule.why, "sv") != roll_reason(rule.why, "en")

    def it_words_everything_in_both_languages(self) -> None:
        """None is left empty."""
        for language in ("sv", "en"):
            assert all(roll_reason(why, language) for why in roll_reasons())
            assert all(roll_words(language).values())
