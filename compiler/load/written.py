"""A source file as it is written: what stands where in its own bytes, and how texts are quoted.

Places are those of the loader, which counts lines and columns in NFC with `\\n` ends; the file may
be written otherwise, so its own events are paired with the loader's one by one. libyaml counts
marks in characters, a byte order mark left out, and ends a text after `|` where the next line
that is not its own begins.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

import yaml

from compiler.span import Span

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
LINE_END = re.compile(r"\r\n|\n|\r")


class SpliceRefused(Exception):  # noqa: N818 - it is a refusal, and says which
    """The file cannot be changed there without changing something else; it is left as it is."""


_Place = tuple[int, int]
Stretch = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class WrittenScalar:
    """A text: where its characters begin and end in the file, and how it is quoted."""

    text: str
    place: _Place
    start: int
    end: int
    column: int
    style: str


@dataclass(frozen=True, slots=True)
class WrittenMapping:
    """Keys and values in order; `end` is where an empty one ends."""

    entries: tuple[tuple[WrittenScalar, WrittenNode], ...]
    place: _Place
    end: int

    def get(self, *keys: str) -> tuple[WrittenScalar, WrittenScalar] | None:
        """The first of `keys` that stands here, with the text it has."""
        for key, value in self.entries:
            if key.text in keys and isinstance(value, WrittenScalar):
                return key, value
        return None


@dataclass(frozen=True, slots=True)
class WrittenSequence:
    """Items in order; `end` is where an empty one ends."""

    items: tuple[WrittenNode, ...]
    place: _Place
    end: int


WrittenNode = WrittenScalar | WrittenMapping | WrittenSequence


@dataclass(frozen=True, slots=True)
class Found:
    """A node, the keys that lead to it, and its steps: which child of which child it is."""

    node: WrittenNode
    keys: tuple[WrittenScalar, ...] = ()
    steps: tuple[int, ...] = ()

    def below(self) -> Iterator[Found]:
        """The nodes one level down."""
        if isinstance(self.node, WrittenMapping):
            for n, (key, value) in enumerate(self.node.entries):
                yield Found(value, (*self.keys, key), (*self.steps, n))
        elif isinstance(self.node, WrittenSequence):
            for n, item in enumerate(self.node.items):
                yield Found(item, self.keys, (*self.steps, n))

    def walk(self) -> Iterator[Found]:
        """This node and all below it, in the order of the file."""
        yield self
        for each in self.below():
            yield from each.walk()


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file's text without its byte order mark, and the tree of what it says."""

    mark: bytes
    text: str
    root: WrittenNode

    @classmethod
    def read(cls, data: bytes) -> WrittenFile:
        """Raises SpliceRefused for what the loader could not have read."""
        mark = _BYTE_ORDER_MARK if data.startswith(_BYTE_ORDER_MARK) else b""
        try:
            text = data[len(mark) :].decode("utf-8")
            return cls(mark, text, _tree(text))
        except (UnicodeDecodeError, yaml.YAMLError, StopIteration, RecursionError) as fault:
            raise SpliceRefused(str(fault)) from fault

    @property
    def line_end(self) -> str:
        """How the file ends its lines."""
        found = LINE_END.search(self.text)
        return found.group() if found else "\n"

    def find(self, span: Span) -> Found:
        """The node at `span`: the outermost one, for a mapping begins where its first key does."""
        for found in Found(self.root).walk():
            if found.node.place == (span.line, span.column):
                return found
        raise SpliceRefused(f"nothing at {span}")

    def changed(self, edits: Iterable[Stretch]) -> bytes:
        """The file's bytes with each stretch replaced, from the end backwards."""
        text = self.text
        for start, end, new in sorted(edits, key=lambda edit: edit[:2], reverse=True):
            text = text[:start] + new + text[end:]
        return self.mark + text.encode("utf-8")

    def replacement(self, node: WrittenScalar, text: str) -> Stretch:
        """The edit that writes `text` in the quotes, or after the bar, in which `node` stands."""
        return node.start, node.end, quoted(text, node.style, self.text[node.start : node.end])

    def line_after(self, at: int) -> int:
        """Where the line after the one that holds `at` begins, or where the file ends."""
        if at and self.text[at - 1] in "\r\n":
            return at
        found = LINE_END.search(self.text, at)
        return found.end() if found else len(self.text)

    def lines_at(self, at: int, lines: Iterable[str]) -> Stretch:
        """The edit that sets whole lines in at the start of a line, or at the end of the file."""
        end = self.line_end
        open_end = at and self.text[at - 1] not in "\r\n"
        new = "".join(f"{end}{x}" for x in lines) if open_end else "".join(x + end for x in lines)
        return at, at, new


def _tree(text: str) -> WrittenNode:
    loaded = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    own, known = _events(text), _events(loaded)
    if [type(event) for event in own] != [type(event) for event in known]:
        raise SpliceRefused("the file reads otherwise than the loader reads it")
    pairs = iter(zip(own, known, strict=True))
    return _node(*next(islice(pairs, 2, None)), pairs)


def _events(text: str) -> list[yaml.Event]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return list(yaml.parse(text, Loader=loader))


def _node(
    own: yaml.Event, known: yaml.Event, pairs: Iterator[tuple[yaml.Event, yaml.Event]]
) -> WrittenNode:
    start, end, at = own.start_mark, own.end_mark, known.start_mark
    if start is None or end is None or at is None:
        raise SpliceRefused("the reader tells no places")
    place = (at.line + 1, at.column + 1)
    if isinstance(own, yaml.ScalarEvent):
        style = own.style or ""
        return WrittenScalar(own.value, place, start.index, end.index, start.column, style)
    below: list[WrittenNode] = []
    last = end.index
    for child, seen in pairs:
        if isinstance(child, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            last = child.end_mark.index if child.end_mark else last
            break
        below.append(_node(child, seen, pairs))
    if isinstance(own, yaml.SequenceStartEvent):
        return WrittenSequence(tuple(below), place, last)
    if not isinstance(own, yaml.MappingStartEvent):
        raise SpliceRefused("aliases are not followed")
    entries = zip(below[::2], below[1::2], strict=True)
    known_keys = tuple((k, v) for k, v in entries if isinstance(k, WrittenScalar))
    return WrittenMapping(known_keys, place, last)


def line_start(text: str, at: int) -> int:
    """Where the line that holds `at` begins."""
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def quoted(text: str, style: str = "", old: str = "") -> str:
    """`text` as `old` stands in its style, or in double quotes where it cannot stand plain."""
    if style == "'":
        return "'" + text.replace("'", "''") + "'"
    if style in ("|", ">"):
        return _after_bar(text, old)
    if not style and _stands_plain(text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _after_bar(text: str, old: str) -> str:
    """A text of one line where several stood after `|`: its bar, indent and last line ends stay."""
    head, *body = old.splitlines(keepends=True)
    first = next((line for line in body if line.strip()), "  ")
    indent = first[: len(first) - len(first.lstrip(" "))]
    return head + indent + text + old[len(old.rstrip()) :]


def _stands_plain(text: str) -> bool:
    try:
        events = _events(f"a:\n  b: {text}\n  c: d\n")
    except yaml.YAMLError:
        return False
    texts = [(e.value, e.style) for e in events if isinstance(e, yaml.ScalarEvent)]
    return [value for value, _ in texts] == ["a", "b", text, "c", "d"] and not texts[2][1]
