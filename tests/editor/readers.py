"""Walk the format: the readers it is built of, and the references that they find in a source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

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
from compiler.load.texts import AboveZero, RefTo
from compiler.load.tree import Mapping, Node, Scalar, Sequence

TOPS: tuple[Record[Any], ...] = (PLAN, WHOLE_MEMO, DATA)
"""What a whole file is: the plan, the memo, any data file."""


def below(reader: Reader[Any]) -> tuple[Reader[Any], ...]:
    """The readers that one is built of."""
    match reader:
        case Turned(reader=inner) | AboveZero(reader=inner) | OrMissing(reader=inner):
            return (inner,)
        case Later(find=find):
            return (find(),)
        case ListOf(item=item):
            return (item,)
        case EntriesOf(key=key, value=value):
            return (key, value)
        case Either(short=short, long=long):
            return (short, long)
        case Record(keys=keys):
            return tuple(key.reader for key in keys)
        case ByWord(key=key, records=records):
            return (key.reader, *records.values())
    return ()


def every_reader() -> list[Reader[Any]]:
    """Each reader of the format once."""
    found: list[Reader[Any]] = []
    waiting: list[Reader[Any]] = list(TOPS)
    while waiting:
        reader = waiting.pop()
        if all(reader is not known for known in found):
            found.append(reader)
            waiting += below(reader)
    return found


def every_record() -> list[Record[Any]]:
    """Each record of the format once."""
    return [reader for reader in every_reader() if isinstance(reader, Record)]


def references(reader: Reader[Any], node: Node) -> Iterator[tuple[Scalar, tuple[type, ...]]]:
    """Each id that stands for something else in a source, and the kinds it may be of."""
    match reader, node:
        case RefTo(kinds=kinds), Scalar():
            yield node, kinds
        case Record(keys=keys), Mapping(entries=entries):
            known = {key.name: key.reader for key in keys}
            for name, value in entries:
                yield from references(known[name.text], value)
        case ByWord(key=key, records=records), Mapping():
            word = node.get(key.name)
            if isinstance(word, Scalar):
                yield from references(records[word.text], node)
        case ListOf(item=item), Sequence(items=items):
            for one in items:
                yield from references(item, one)
        case EntriesOf(value=inner), Mapping(entries=entries):
            for _, value in entries:
                yield from references(inner, value)
        case Either(short=short, long=long), _:
            yield from references(short if isinstance(node, Scalar) else long, node)
        case ((Turned() | AboveZero() | OrMissing() | Later()), _):
            yield from references(below(reader)[0], node)
