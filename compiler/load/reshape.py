"""Change several things in a source file at once, so that comments and every other byte stay.

A text is replaced between its own marks, an entry or an item leaves with its lines, new entries
stand on lines of their own after one that stands there. Each change is said once, and made twice:
in the file's text and in the tree of what it says. Only where the new text says the new tree is it
given back.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from compiler.load.written import (
    LINE_END,
    SpliceRefused,
    Stretch,
    WrittenFile,
    WrittenMapping,
    WrittenNode,
    WrittenScalar,
    WrittenSequence,
    line_start,
    quoted,
)
from compiler.span import Span

_STEP = 2
"""Columns by which what is new is set in below its key."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The entry whose value is at `span`, moved with its lines and their comments."""

    span: Span


New = tuple["tuple[str, str | New] | Kept", ...]
"""Entries that are put in: keys, each with a text or with entries of its own."""


@dataclass(frozen=True, slots=True)
class Put:
    """Another text where one stands."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Say:
    """Other words inside a text, at the place where the old ones begin."""

    span: Span
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Split:
    """Entries of its own where a text stands; a comment beside it stays there."""

    span: Span
    entries: New


@dataclass(frozen=True, slots=True)
class Drop:
    """The entry or item whose value is at `span` leaves, with its lines."""

    span: Span


@dataclass(frozen=True, slots=True)
class Add:
    """New entries after the one whose value is at `span`; after an item, a new item of them."""

    span: Span
    entries: New


Edit = Put | Say | Split | Drop | Add


def reshape(data: bytes, edits: Sequence[Edit]) -> bytes:
    """A YAML file with `edits` made, and nothing else changed.

    A list that all items leave is written `[]`; a mapping that all entries leave goes with its
    key. Raises SpliceRefused where an edit finds nothing at its place, or where the new text does
    not say what it should.
    """
    if not edits:
        return data
    made = _Making(WrittenFile.read(data), edits)
    new = made.bytes()
    if _plain(WrittenFile.read(new).root) != made.told(made.file.root):
        raise SpliceRefused("more than was meant would change")
    return new


def reword(data: bytes, edits: Sequence[Say]) -> bytes:
    """A text file with other words in some places. Raises SpliceRefused as `reshape` does."""
    if not edits:
        return data
    mark = data[: len(data) - len(data.removeprefix(b"\xef\xbb\xbf"))]
    text = data[len(mark) :].decode("utf-8")
    for start, end, new in sorted((_said_at(text, edit) for edit in edits), reverse=True):
        text = text[:start] + new + text[end:]
    return mark + text.encode("utf-8")


# --- in the text ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where a node stands: under a key, or as an item of a list."""

    node: WrittenNode
    key: WrittenScalar | None
    is_item: bool

    @property
    def column(self) -> int:
        """The column, from 0, of the key."""
        if self.key is None or self.is_item:
            raise SpliceRefused(f"no entry at {self.node.place}")
        return self.key.column


@dataclass
class _Making:
    """The edits of one file by the place that each is about."""

    file: WrittenFile
    edits: Sequence[Edit]
    slots: dict[tuple[int, int], _Slot] = field(default_factory=dict)
    by_place: dict[tuple[int, int], list[Edit]] = field(default_factory=lambda: defaultdict(list))
    leaving: set[tuple[int, int]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.slots = {slot.node.place: slot for slot in _slots(self.file.root, None, False)}
        for edit in self.edits:
            if isinstance(edit, Say):
                continue
            place = _place(edit.span)
            if place not in self.slots:
                raise SpliceRefused(f"nothing at {edit.span}")
            self.by_place[place].append(edit)
            if isinstance(edit, Drop):
                self.leaving.add(place)
            if isinstance(edit, Add | Split):
                self.leaving.update(_place(kept.span) for kept in _kept(edit.entries))

    def bytes(self) -> bytes:
        """The file's bytes with everything changed."""
        stretches: list[Stretch] = []
        put_in: dict[int, list[tuple[int, list[str]]]] = defaultdict(list)
        for edit in self.edits:
            match edit:
                case Say():
                    stretches.append(_said_at(self.file.text, edit))
                case Put(span=span, text=text):
                    stretches.append(self.file.replacement(self._scalar(span), text))
                case Split(span=span, entries=entries):
                    slot, node = self.slots[_place(span)], self._scalar(span)
                    stretches.append((self._after_colon(slot), node.end, ""))
                    lines = self._lines(entries, slot.column + _STEP)
                    put_in[self.file.line_after(node.end)].append((slot.column + _STEP, lines))
                case Add(span=span, entries=entries):
                    slot = self.slots[_place(span)]
                    at = self.file.line_after(_end(self.file, slot.node))
                    put_in[at].append(
                        self._item(slot, entries)
                        if slot.is_item
                        else (slot.column, self._lines(entries, slot.column))
                    )
        stretches += self._left()
        for at, several in put_in.items():
            # What stands deeper belongs to what stands before: it comes first.
            several.sort(key=lambda each: -each[0])
            stretches.append(self.file.lines_at(at, [x for _, lines in several for x in lines]))
        return self.file.changed(stretches)

    def _item(self, slot: _Slot, entries: New) -> tuple[int, list[str]]:
        """The column of a list's dashes, and the lines of a new item of it."""
        first = _start(slot.node)
        column = self.file.text.rindex("-", 0, first) - line_start(self.file.text, first)
        lines = self._lines(entries, column + _STEP)
        return column, [" " * column + "- " + lines[0].lstrip(), *lines[1:]]

    def _left(self) -> Iterator[Stretch]:
        """The lines of what leaves, and what is written where nothing is left."""
        for place in self.leaving:
            yield self._extent(self.slots[place])
        for slot in self.slots.values():
            if self._is_emptied(slot.node):
                if isinstance(slot.node, WrittenSequence):
                    colon = self._after_colon(slot)
                    yield colon, colon, " []"
                elif slot.key is not None:
                    start = line_start(self.file.text, slot.key.start)
                    yield start, self.file.line_after(slot.key.end), ""

    def _is_emptied(self, node: WrittenNode) -> bool:
        below = list(_below(node))
        if not below or any(child.place not in self.leaving for child in below):
            return False
        return not any(isinstance(e, Add) for c in below for e in self.by_place.get(c.place, ()))

    def _extent(self, slot: _Slot) -> Stretch:
        first = _start(slot.node) if slot.is_item or slot.key is None else slot.key.start
        start = line_start(self.file.text, first)
        before = self.file.text[start:first].strip()
        if before != ("-" if slot.is_item else ""):
            raise SpliceRefused(f"what stands at {slot.node.place} has no lines of its own")
        return start, self.file.line_after(_end(self.file, slot.node)), ""

    def _scalar(self, span: Span) -> WrittenScalar:
        node = self.slots[_place(span)].node
        if not isinstance(node, WrittenScalar):
            raise SpliceRefused(f"no text at {span}")
        return node

    def _after_colon(self, slot: _Slot) -> int:
        if slot.key is None:
            raise SpliceRefused(f"no key at {slot.node.place}")
        return self.file.text.index(":", slot.key.end) + 1

    def _lines(self, entries: New, column: int) -> list[str]:
        lead = " " * column
        lines: list[str] = []
        for entry in entries:
            if isinstance(entry, Kept):
                lines += self._moved(entry, column)
                continue
            key, value = entry
            if isinstance(value, str):
                lines.append(f"{lead}{key}: {quoted(value)}")
            else:
                lines += [f"{lead}{key}:", *self._lines(value, column + _STEP)]
        return lines

    def _moved(self, kept: Kept, column: int) -> Iterator[str]:
        slot = self.slots[_place(kept.span)]
        start, end, _ = self._extent(slot)
        for line in LINE_END.split(self.file.text[start:end].rstrip("\r\n")):
            yield " " * column + line[slot.column :] if line.strip() else line

    # --- in the tree --------------------------------------------------------------------------

    def told(self, node: WrittenNode) -> object:
        """What the file is to say once the edits are made."""
        match node:
            case WrittenScalar():
                return self._text(node)
            case WrittenMapping(entries=entries):
                found: list[object] = []
                for key, value in entries:
                    found += [] if self._is_gone(value) else [(key.text, self.told(value))]
                    found += self._added(value)
                return ("mapping", *found)
            case WrittenSequence(items=items):
                listed: list[object] = []
                for item in items:
                    listed += [] if item.place in self.leaving else [self.told(item)]
                    adds = (e for e in self.by_place[item.place] if isinstance(e, Add))
                    listed += (("mapping", *self._new(add.entries)) for add in adds)
                return ("list", *listed)

    def _is_gone(self, value: WrittenNode) -> bool:
        emptied = isinstance(value, WrittenMapping) and self._is_emptied(value)
        return value.place in self.leaving or emptied

    def _text(self, node: WrittenScalar) -> object:
        text = node.text
        for edit in self.by_place.get(node.place, ()):
            if isinstance(edit, Split):
                return ("mapping", *self._new(edit.entries))
            if isinstance(edit, Put):
                text = edit.text
        says = [edit for edit in self.edits if isinstance(edit, Say)]
        at = 0
        for edit in sorted(says, key=lambda say: say.span):
            start, end, _ = _said_at(self.file.text, edit)
            if node.start <= start < node.end:
                old = self.file.text[start:end]
                at = text.index(old, at)
                text = text[:at] + edit.new + text[at + len(old) :]
                at += len(edit.new)
        return text

    def _added(self, value: WrittenNode) -> list[object]:
        adds = [e for e in self.by_place.get(value.place, ()) if isinstance(e, Add)]
        return [entry for add in adds for entry in self._new(add.entries)]

    def _new(self, entries: New) -> Iterator[object]:
        for entry in entries:
            if isinstance(entry, Kept):
                slot = self.slots[_place(entry.span)]
                yield (slot.key.text if slot.key else "", self.told(slot.node))
            else:
                key, value = entry
                yield key, value if isinstance(value, str) else ("mapping", *self._new(value))


def _plain(node: WrittenNode) -> object:
    match node:
        case WrittenScalar(text=text):
            return text
        case WrittenMapping(entries=entries):
            return ("mapping", *((key.text, _plain(value)) for key, value in entries))
        case WrittenSequence(items=items):
            return ("list", *map(_plain, items))


# --- places -----------------------------------------------------------------------------------


def _place(span: Span) -> tuple[int, int]:
    return span.line, span.column


def _slots(node: WrittenNode, key: WrittenScalar | None, is_item: bool) -> Iterator[_Slot]:
    yield _Slot(node, key, is_item)
    if isinstance(node, WrittenMapping):
        for name, value in node.entries:
            yield from _slots(value, name, False)
    elif isinstance(node, WrittenSequence):
        for item in node.items:
            yield from _slots(item, key, True)


def _below(node: WrittenNode) -> Iterable[WrittenNode]:
    if isinstance(node, WrittenMapping):
        return [value for _, value in node.entries]
    return node.items if isinstance(node, WrittenSequence) else ()


def _kept(entries: New) -> Iterator[Kept]:
    for entry in entries:
        if isinstance(entry, Kept):
            yield entry
        elif not isinstance(entry[1], str):
            yield from _kept(entry[1])


def _start(node: WrittenNode) -> int:
    while not isinstance(node, WrittenScalar):
        if isinstance(node, WrittenMapping) and node.entries:
            return node.entries[0][0].start
        if not isinstance(node, WrittenSequence) or not node.items:
            return node.end
        node = node.items[0]
    return node.start


def _end(file: WrittenFile, node: WrittenNode) -> int:
    """Where the last character of what a node says stands; blank lines after it are not its own."""
    below = list(_below(node))
    if below:
        return _end(file, below[-1])
    if not isinstance(node, WrittenScalar) or node.style not in ("|", ">"):
        return node.end
    return node.start + len(file.text[node.start : node.end].rstrip())


def _said_at(text: str, edit: Say) -> Stretch:
    """Where the old words stand in a file whose characters may not be composed as the loader's."""
    start = 0
    for _ in range(edit.span.line - 1):
        found = LINE_END.search(text, start)
        if found is None:
            raise SpliceRefused(f"no line at {edit.span}")
        start = found.end()
    at = _composed(text, start, edit.span.column - 1)
    end = _composed(text, at, len(edit.old))
    if unicodedata.normalize("NFC", text[at:end]) != edit.old:
        raise SpliceRefused(f"other words at {edit.span}")
    return at, end, edit.new


def _composed(text: str, start: int, length: int) -> int:
    """Where the stretch from `start` ends that is `length` characters long once composed."""
    end = start + length
    while end < len(text) and len(unicodedata.normalize("NFC", text[start:end])) < length:
        end += 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end
