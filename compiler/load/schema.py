"""Read trees by declaration: each kind of value says what it accepts, and reads or refuses it.

A reader returns a value, or None with a finding in the log: so one run finds every fault of a file,
and a faulty record is left out without hiding its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from compiler.amounts import format_number, parse_number
from compiler.diagnostic import Diagnostic, error, has_errors
from compiler.load.markdown import parse_inline, parse_markdown
from compiler.load.tree import Mapping, Node, Refused, Scalar, Sequence
from compiler.model.blocks import Blocks, Runs
from compiler.model.figures import Missing, Ref
from compiler.model.period import Period, parse_period
from compiler.span import Span, Spanned

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

MISSING_WORD = "kompletteras"
"""What officials write where a value is to be added."""

_ID = re.compile(r"[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*")


@dataclass
class Log:
    """Findings so far, and the ids of records that could not be read."""

    diagnostics: list[Diagnostic] = field(default_factory=list)
    unreadable: set[str] = field(default_factory=set)

    def fault(self, code: str, span: Span, **particulars: object) -> None:
        """Note an error."""
        self.diagnostics.append(error(code, span, **particulars))


class Reader(Protocol[T_co]):
    """Reads one node, or says in the log why it cannot and returns None."""

    def __call__(self, node: Node, log: Log) -> T_co | None: ...


# --- texts and numbers ------------------------------------------------------------------------


def line(node: Node, log: Log) -> Spanned | None:
    """A text of one line that is not empty, with its places."""
    scalar = _scalar(node, log)
    if scalar is None:
        return None
    text = " ".join(scalar.text.split())
    if not text:
        log.fault("value-empty", node.span)
        return None
    return scalar.spanned().taken(text)[0]


def maybe_empty(node: Node, log: Log) -> str | None:
    """A text of one line, which may be empty between quotes."""
    scalar = _scalar(node, log)
    return None if scalar is None else " ".join(scalar.text.split())


def identifier(node: Node, log: Log) -> str | None:
    """An id: a–z, 0–9, hyphen and full stop."""
    text = line(node, log)
    if text is None:
        return None
    if not _ID.fullmatch(text):
        log.fault("value-id", node.span, text=text)
        return None
    return text


def ref(node: Node, log: Log) -> Ref | None:
    """The id of something that stands elsewhere."""
    text = identifier(node, log)
    return None if text is None else Ref(text, node.span)


def number(node: Node, log: Log) -> Decimal | None:
    """A number as officials write it."""
    text = line(node, log)
    if text is None:
        return None
    value = parse_number(text)
    if value is None:
        log.fault("value-number", node.span, text=text, nearest=_likely_number(text))
    return value


def factor(node: Node, log: Log) -> Decimal | None:
    """A number above zero: what is divided by it stays a number."""
    value = number(node, log)
    if value is not None and value <= 0:
        log.fault("value-factor", node.span, text=format_number(value))
        return None
    return value


def year(node: Node, log: Log) -> int | None:
    """A calendar year in four digits."""
    text = line(node, log)
    if text is None:
        return None
    if not re.fullmatch(r"[12]\d{3}", text):
        log.fault("value-year", node.span, text=text)
        return None
    return int(text)


def day(node: Node, log: Log) -> date | None:
    """A calendar day, `2013-11-25`."""
    text = line(node, log)
    if text is None:
        return None
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    log.fault("value-date", node.span, text=text)
    return None


def period(node: Node, log: Log) -> Period | None:
    """A period: a year, years, a term, a half-year, a month or a day."""
    text = line(node, log)
    if text is None:
        return None
    value = parse_period(text)
    if value is None:
        log.fault("value-period", node.span, text=text)
    return value


def day_or_month(node: Node, log: Log) -> Period | None:
    """A day or a month, for what happens once."""
    text = line(node, log)
    if text is None:
        return None
    value = parse_period(text) if re.fullmatch(r"\d{4}-\d{2}(-\d{2})?", text) else None
    if value is None:
        log.fault("value-day-or-month", node.span, text=text)
    return value


def prose(node: Node, log: Log) -> Blocks | None:
    """Running text in Markdown."""
    scalar = _scalar(node, log)
    if scalar is None:
        return None
    if not scalar.text.strip():
        log.fault("value-empty", node.span)
        return None
    blocks, found = parse_markdown(scalar.text, scalar.locate)
    log.diagnostics += found
    return blocks


def runs(node: Node, log: Log) -> Runs | None:
    """A text of one paragraph in Markdown."""
    scalar = _scalar(node, log)
    if scalar is None:
        return None
    if not scalar.text.strip():
        log.fault("value-empty", node.span)
        return None
    inline, found = parse_inline(scalar.text, scalar.locate)
    log.diagnostics += found
    return inline


E_ = TypeVar("E_", bound=StrEnum)


def choice(options: type[E_]) -> Reader[E_]:
    """One of an enumeration's values."""
    allowed = [option.value for option in options if option.value]

    def read(node: Node, log: Log) -> E_ | None:
        text = line(node, log)
        if text is None:
            return None
        if text not in allowed:
            nearest = nearest_to(text, allowed)
            log.fault(
                "value-choice", node.span, text=text, allowed=", ".join(allowed), nearest=nearest
            )
            return None
        return options(text)

    return read


def or_missing(reader: Reader[T]) -> Reader[T | Missing]:
    """What `reader` reads, or the word that says it is to be added."""

    def read(node: Node, log: Log) -> T | Missing | None:
        if isinstance(node, Scalar) and node.text.strip() == MISSING_WORD:
            return Missing()
        return reader(node, log)

    return read


# --- lists and records ------------------------------------------------------------------------


def list_of(reader: Reader[T]) -> Reader[tuple[T, ...]]:
    """A list; items that cannot be read are left out, each with its finding."""

    def read(node: Node, log: Log) -> tuple[T, ...] | None:
        if not isinstance(node, Sequence):
            wrong_shape("type-list", node, log)
            return None
        items = (reader(item, log) for item in node.items)
        return tuple(item for item in items if item is not None)

    return read


def entries_of(
    key_reader: Reader[Any], reader: Reader[T]
) -> Reader[tuple[tuple[Any, Scalar, T], ...]]:
    """A mapping with free keys: each as (key, its scalar, value)."""

    def read(node: Node, log: Log) -> tuple[tuple[Any, Scalar, T], ...] | None:
        if not isinstance(node, Mapping):
            wrong_shape("type-mapping", node, log)
            return None
        found = []
        for key, value in node.entries:
            name, item = key_reader(key, log), reader(value, log)
            if name is not None and item is not None:
                found.append((name, key, item))
        return tuple(found)

    return read


def either(scalar: Reader[T], mapping: Reader[T]) -> Reader[T]:
    """A short form as a scalar or a long one as a mapping."""

    def read(node: Node, log: Log) -> T | None:
        return scalar(node, log) if isinstance(node, Scalar) else mapping(node, log)

    return read


@dataclass(frozen=True)
class Key:
    """A key of a record: its Swedish name, the attribute it fills, and how its value reads."""

    name: str
    attribute: str
    reader: Reader[Any]
    required: bool = False


@dataclass(frozen=True)
class Record(Generic[T]):
    """A mapping with known keys that makes one value.

    `make` is called with the attributes that were given and with `span`. A record with any fault
    is not made; its id is remembered, so that references to it are not blamed too.
    """

    name: str
    make: Callable[..., T]
    keys: tuple[Key, ...]

    def __call__(self, node: Node, log: Log) -> T | None:
        before = len(log.diagnostics)
        values = self.read_keys(node, log)
        given = len(node.entries) if isinstance(node, Mapping) else -1
        if len(values) != given or has_errors(log.diagnostics[before:]):
            id_ = node.get("id") if isinstance(node, Mapping) else None
            if isinstance(id_, Scalar):
                log.unreadable.add(id_.text)
            return None
        return self.make(**values, span=node.span)

    def read_keys(self, node: Node, log: Log) -> dict[str, Any]:
        """What the keys say, by attribute; a key that is absent or faulty is not among them."""
        if not isinstance(node, Mapping):
            wrong_shape("type-mapping", node, log)
            return {}
        known = {key.name: key for key in self.keys}
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
        for key in self.keys:
            # A misspelt key is one fault, not two.
            if key.required and node.get(key.name) is None and key.name not in meant:
                log.fault("key-missing", node.span, key=key.name, kind=self.name)
        return values


def nearest_to(text: str, known: Any) -> str:
    """The known word most like `text`, or an empty text where none is near."""
    close = get_close_matches(text, list(known), n=1, cutoff=0.6)
    return close[0] if close else ""


def _scalar(node: Node, log: Log) -> Scalar | None:
    if isinstance(node, Scalar):
        return node
    wrong_shape("type-text", node, log)
    return None


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


def _likely_number(text: str) -> str:
    """What the writer of a faulty number may have meant, if anything: `6,39` for `6.39 %`."""
    bare = text.rstrip("% ").replace("\u00a0", " ")
    if re.fullmatch(r"[-−]?\d+\.\d+", bare):
        return bare.replace(".", ",")
    digits = re.sub(r"[ .]", "", bare)
    if re.fullmatch(r"[-−]?\d+(,\d+)?", digits):
        return digits
    return ""
