"""Walk a source's tree by the readers of the format: each value with its record, key and id."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Any

from compiler.load.front import MEMO_FILE, PLAN, PLAN_FILE, WHOLE_MEMO
from compiler.load.kinds import DATA
from compiler.load.schema import (
    ByWord,
    Either,
    EntriesOf,
    Key,
    Later,
    ListOf,
    OrMissing,
    Reader,
    Record,
    Turned,
)
from compiler.load.texts import AboveZero
from compiler.load.tree import Mapping, Node, Scalar, Sequence
from compiler.span import Span


@dataclass(frozen=True, slots=True)
class At:
    """A value of a source, or a record as a whole, in which case `key` is empty.

    `within` is the record that holds it; `id` is that of the innermost record with one, else words
    that tell which it is; `path` are the keys from there. `entry` is the free key above it.
    """

    record: str
    key: str
    node: Node
    within: Mapping
    id: str
    path: tuple[str, ...] = ()
    entry: str = ""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.node.span

    @property
    def text(self) -> str:
        """A text on one line; empty for anything else."""
        return " ".join(self.node.text.split()) if isinstance(self.node, Scalar) else ""

    @property
    def told(self) -> str:
        """The keys that lead to it."""
        return ".".join(self.path)


def values_of(path: str, tree: Mapping) -> Iterator[At]:
    """Every record and every value of a YAML file of the sources."""
    reader = {PLAN_FILE: PLAN, MEMO_FILE: WHOLE_MEMO}.get(path, DATA)
    yield from walk(reader, tree, At("", "", tree, tree, PurePosixPath(path).name))


def walk(reader: Reader[Any], node: Node, at: At) -> Iterator[At]:
    """Every record and every value below `node`, a record before what it holds.

    A mapping with free keys is told before its own values.
    """
    match reader:
        case Turned(reader=inner) | OrMissing(reader=inner) | AboveZero(reader=inner):
            yield from walk(inner, node, at)
        case Later(find=find):
            yield from walk(find(), node, at)
        case Either(short=short, long=long):
            yield from walk(short if isinstance(node, Scalar) else long, node, at)
        case ListOf(item=item):
            for n, child in enumerate(node.items if isinstance(node, Sequence) else (), 1):
                yield from walk(item, child, replace(at, path=_numbered(at.path, n)))
        case EntriesOf(value=value):
            yield replace(at, node=node)
            for name, child in node.entries if isinstance(node, Mapping) else ():
                below = replace(at, path=(*at.path, name.text), entry=name.text)
                yield from walk(value, child, below)
        case ByWord(key=key, records=records):
            word = node.get(key.name) if isinstance(node, Mapping) else None
            if isinstance(word, Scalar) and word.text in records:
                yield from walk(records[word.text], node, at)
        case Record():
            if isinstance(node, Mapping):
                yield from _record(reader, node, at)
        case _:
            yield replace(at, node=node)


def _record(record: Record[Any], node: Mapping, at: At) -> Iterator[At]:
    id_ = node.get("id")
    own = At(record.name, "", node, node, at.id, at.path)
    if isinstance(id_, Scalar):
        own = replace(own, id=id_.text, path=())
    yield own
    keys = {key.name: key for key in record.keys}
    for name, child in node.entries:
        if name.text in keys:
            yield from walk(keys[name.text].reader, child, _under(own, keys[name.text], child))


def _under(own: At, key: Key, child: Node) -> At:
    return replace(own, key=key.name, node=child, path=(*own.path, key.name), entry="")


def _numbered(path: tuple[str, ...], n: int) -> tuple[str, ...]:
    return (*path[:-1], f"{path[-1]} {n}") if path else (str(n),)
