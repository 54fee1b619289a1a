"""Read trees by declaration: each kind of value says what it accepts, and reads or refuses it.

A reader returns a value, or None with a finding in the log: so one run finds every fault of a file,
and a faulty record is left out without hiding its neighbours.

Readers are values too. Each is built of the readers below it, and whoever wants to tell the format
(`compiler.editor`) walks them; so what is read and what is told of it stand in one declaration.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from collections.abc import Mapping as WordsOf
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from typing import Any, Generic, Protocol, TypeVar

from compiler.diagnostic import Diagnostic, error, has_errors
from compiler.load.tree import Mapping, Node, Refused, Scalar, Sequence
from compiler.model.figures import Missing, Ref
from compiler.span import Places, Span

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")
U = TypeVar("U")

MISSING_WORD = "kompletteras"
"""What officials write where a value is to be added."""


@dataclass
class Log:
    """Findings so far, the ids of records that could not be read, and every id that was taken.

    Each taken id comes with the kinds it may be of: those in a record that could not be read are
    told in the same run as its other faults.
    """

    diagnostics: list[Diagnostic] = field(default_factory=list)
    unreadable: set[str] = field(default_factory=set)
    taken: list[tuple[Ref, tuple[type, ...]]] = field(default_factory=list)

    def fault(self, code: str, span: Span, **particulars: object) -> None:
        """Note an error."""
        self.diagnostics.append(error(code, span, **particulars))


class Reader(Protocol[T_co]):
    """Reads one node, or says in the log why it cannot and returns None."""

    def __call__(self, node: Node, log: Log) -> T_co | None: ...


# --- readers made of others -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OrMissing(Generic[T]):
    """What `reader` reads, or the word that says it is to be added."""

    reader: Reader[T]

    def __call__(self, node: Node, log: Log) -> T | Missing | None:
        if isinstance(node, Scalar) and node.text.strip() == MISSING_WORD:
            return Missing()
        return self.reader(node, log)


@dataclass(frozen=True, slots=True)
class ListOf(Generic[T]):
    """A list; items that cannot be read are left out, each with its finding."""

    item: Reader[T]

    def __call__(self, node: Node, log: Log) -> tuple[T, ...] | None:
        if not isinstance(node, Sequence):
            wrong_shape("type-list", node, log)
            return None
        items = (self.item(item, log) for item in node.items)
        return tuple(item for item in items if item is not None)


@dataclass(frozen=True, slots=True)
class EntriesOf(Generic[T]):
    """A mapping with free keys: each as (key, its scalar, value)."""

    key: Reader[Any]
    value: Reader[T]

    def __call__(self, node: Node, log: Log) -> tuple[tuple[Any, Scalar, T], ...] | None:
        if not isinstance(node, Mapping):
            wrong_shape("type-mapping", node, log)
            return None
        found = []
        for key, value in node.entries:
            name, item = self.key(key, log), self.value(value, log)
            if name is not None and item is not None:
                found.append((name, key, item))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Either(Generic[T]):
    """A short form as a scalar or a long one as a mapping."""

    short: Reader[T]
    long: Reader[T]

    def __call__(self, node: Node, log: Log) -> T | None:
        return self.short(node, log) if isinstance(node, Scalar) else self.long(node, log)


@dataclass(frozen=True, slots=True)
class Turned(Generic[T, U]):
    """What `reader` reads, turned by `turn` into what the model wants; nothing more is refused."""

    reader: Reader[T]
    turn: Callable[[T, Span], U]

    def __call__(self, node: Node, log: Log) -> U | None:
        value = self.reader(node, log)
        return None if value is None else self.turn(value, node.span)


@dataclass(frozen=True, slots=True)
class Later(Generic[T]):
    """A reader that is named before it is declared: what may stand within itself."""

    find: Callable[[], Reader[T]]

    def __call__(self, node: Node, log: Log) -> T | None:
        return self.find()(node, log)


# As they are written in declarations.
or_missing = OrMissing
list_of = ListOf
entries_of = EntriesOf
either = Either
turned = Turned


# --- records ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a record: its Swedish name, the attribute it fills, and how its value reads.

    `about` is what an editor shows to whoever writes the key: one Swedish sentence.
    """

    name: str
    attribute: str
    reader: Reader[Any]
    about: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Needs:
    """Of these keys one has to say something, and no more than one where they are `alone`."""

    keys: tuple[str, ...]
    code: str
    alone: bool = False

    def met(self, given: Iterable[str]) -> bool:
        """Whether the keys that say something are as many as they must be."""
        count = len(set(self.keys).intersection(given))
        return count == 1 if self.alone else count > 0


@dataclass(frozen=True)
class Record(Generic[T]):
    """A mapping with known keys that makes one value.

    `make` is called with the attributes that were given, with `span`, and with `places` where the
    record is `placed`. A record with any fault is not made; its id is remembered, so that
    references to it are not blamed too. `about` is one Swedish sentence on what the record is, for
    editors.
    """

    name: str
    make: Callable[..., T]
    keys: tuple[Key, ...]
    about: str = ""
    needs: tuple[Needs, ...] = ()
    placed: bool = False

    def __call__(self, node: Node, log: Log) -> T | None:
        before = len(log.diagnostics)
        values = self.read_keys(node, log)
        given = len(node.entries) if isinstance(node, Mapping) else -1
        whole = len(values) == given and _is_whole(node)
        if whole and not has_errors(log.diagnostics[before:]):
            self._tell_needs(values, node.span, log)
        if not whole or has_errors(log.diagnostics[before:]):
            _note_unreadable(node, log)
            return None
        if self.placed:
            values["places"] = self._places(node)
        return self.make(**values, span=node.span)

    def _places(self, node: Node) -> Places:
        entries = node.entries if isinstance(node, Mapping) else ()
        known = ((self._by_name[name.text].attribute, value.span) for name, value in entries)
        return Places(node.span, tuple(known))

    @cached_property
    def _by_name(self) -> WordsOf[str, Key]:
        return {key.name: key for key in self.keys}

    def read_keys(self, node: Node, log: Log) -> dict[str, Any]:
        """What the keys say, by attribute; a key that is absent or faulty is not among them."""
        if not isinstance(node, Mapping):
            wrong_shape("type-mapping", node, log)
            return {}
        known = self._by_name
        values: dict[str, Any] = {}
        meant: set[str] = set()
        for name, node_at in node.entries:
            key = known.get(name.text)
            if key is None:
                nearest = nearest_to(name.text, known)
                log.fault("key-unknown", name.span, key=name.text, kind=self.name, nearest=nearest)
                meant.add(nearest)
                continue
            value = key.reader(node_at, log)
            if value is not None:
                values[key.attribute] = value
        given = {name.text for name, _ in node.entries}
        for key in self.keys:
            # A misspelt key is one fault, not two.
            lacking = key.required and key.name not in given and key.name not in meant
            if lacking and node.whole:
                log.fault("key-missing", node.span, key=key.name, kind=self.name)
        return values

    def _tell_needs(self, values: dict[str, Any], span: Span, log: Log) -> None:
        """Note what is lacking where each key by itself is right; an empty list says nothing."""
        if not self.needs:
            return
        empty: tuple[object, ...] = (None, (), "")
        said = [key.name for key in self.keys if values.get(key.attribute) not in empty]
        for need in self.needs:
            if not need.met(said):
                about = {"id": values.get("id", ""), "key": need.keys[0], "kind": self.name}
                log.fault(need.code, span, **about)


@dataclass(frozen=True)
class ByWord(Generic[T]):
    """A record whose keys follow from the word under one of them, of which there is no other.

    Where that word is missing or unknown it alone is told: which keys there should have been
    cannot be said.
    """

    name: str
    key: Key
    records: WordsOf[str, Record[T]]
    about: str = ""

    def __call__(self, node: Node, log: Log) -> T | None:
        word = node.get(self.key.name) if isinstance(node, Mapping) else None
        named = " ".join(word.text.split()) if isinstance(word, Scalar) else ""
        if named in self.records:
            return self.records[named](node, log)
        if not isinstance(node, Mapping):
            wrong_shape("type-mapping", node, log)
            return None
        if word is None:
            log.fault("key-missing", node.span, key=self.key.name, kind=self.name)
        else:
            self.key.reader(word, log)
        _note_unreadable(node, log)
        return None


def _is_whole(node: Node) -> bool:
    """Whether all that stands in a node could be read as YAML, and nothing was refused."""
    match node:
        case Refused():
            return False
        case Mapping(entries=entries, whole=whole):
            return whole and all(_is_whole(key) and _is_whole(value) for key, value in entries)
        case Sequence(items=items):
            return all(map(_is_whole, items))
    return True


def _note_unreadable(node: Node, log: Log) -> None:
    """Remember a record that was not made, so that references to it are not blamed too."""
    id_ = node.get("id") if isinstance(node, Mapping) else None
    if isinstance(id_, Scalar):
        log.unreadable.add(id_.text)


def nearest_to(text: str, known: Iterable[str]) -> str:
    """The known word most like `text`, or an empty text where none is near."""
    close = get_close_matches(text, list(known), n=1, cutoff=0.6)
    return close[0] if close else ""


def wrong_shape(code: str, node: Node, log: Log) -> None:
    """Note a node of the wrong shape, unless it was refused already."""
    if not isinstance(node, Refused):
        log.fault(code, node.span, found=_what(node))


def _what(node: Scalar | Sequence | Mapping) -> str:
    """What stands there, as the source spells it, so that no language is spoken here."""
    match node:
        case Scalar(text=text):
            return f"”{' '.join(text.split())[:40]}”"
        case Sequence():
            return "”- …”"
        case Mapping(entries=entries):
            return f"”{entries[0][0].text}: …”" if entries else "”{}”"
