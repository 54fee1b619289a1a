"""Write a value back into a source file so that every other byte of the file stays.

Editors of YAML write the whole file anew: comments move, quotes change, line ends mix. Here only
the text between a value's own marks is replaced, and the file is read again before it is given
back: were anything but the value different, nothing is.

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
_LINE_END = re.compile(r"\r\n|\n|\r")
_STEP = 2
"""Columns by which a level is set in where the file itself does not show it."""

_VALUE, _WORDS, _STATUS, _SOURCE, _COMMENT = "värde", "text", "status", "källa", "kommentar"
_FINAL = "slutligt"


class SpliceRefused(Exception):  # noqa: N818 - it is a refusal, and says which
    """The file cannot be changed there without changing something else; it is left as it is."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What a source is to say of a figure, as it is written there; empty texts say nothing.

    `value` is written as the value, or as a text where it is `in_words`. An empty `status` is the
    final one, which a source need not name.
    """

    value: str
    in_words: bool = False
    status: str = ""
    source: str = ""
    comment: str = ""

    @property
    def short(self) -> bool:
        """Whether the value alone says it all."""
        return not (self.in_words or self.status or self.source or self.comment)


def splice(data: bytes, span: Span, text: str) -> bytes:
    """`data` with the one text that stands at `span` replaced by `text`, in the quotes it had.

    Quotes are added only where `text` would read as something else without them. Raises
    SpliceRefused where no text stands at `span`, or where more than that text would change.
    """
    file = _File.read(data)
    found = file.find(span)
    if not isinstance(found.node, _Scalar):
        raise SpliceRefused(f"no text at {span}")
    return _proven(file, found, file.changed([file.replacement(found.node, text)]), {"": text})


def splice_figures(data: bytes, figures: Iterable[tuple[Span, Stated]]) -> bytes:
    """`data` with what it says of each figure, by the figure's place, replaced.

    A short form (`2013: kompletteras`) becomes the long one where there is more to say than the
    value, with the file's own indentation and line ends; in a long one texts are replaced, keys
    added after those that stand, or taken away with their line. Works from the end of the file
    backwards, so that the places of what is still to be changed hold. Raises SpliceRefused as
    `splice` does.
    """
    for span, stated in sorted(figures, key=lambda each: each[0], reverse=True):
        file = _File.read(data)
        found = file.find(span)
        if isinstance(found.node, _Scalar) and stated.short:
            edits, said = [file.replacement(found.node, stated.value)], {"": stated.value}
        elif isinstance(found.node, _Scalar):
            edits, said = _lengthened(file, found.node, found.keys, stated), _said(stated)
        elif isinstance(found.node, _Mapping):
            edits, said = _long_edits(file, found.node, stated), _said(stated)
        else:
            raise SpliceRefused(f"no value at {span}")
        data = _proven(file, found, file.changed(edits), said)
    return data


# --- the file as it is written ----------------------------------------------------------------

_Place = tuple[int, int]
_Edit = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class _Scalar:
    """A text: where its characters begin and end in the file, and how it is quoted."""

    text: str
    place: _Place
    start: int
    end: int
    column: int
    style: str


@dataclass(frozen=True, slots=True)
class _Mapping:
    entries: tuple[tuple[_Scalar, _Node], ...]
    place: _Place

    def get(self, *keys: str) -> tuple[_Scalar, _Scalar] | None:
        """The first of `keys` that stands here, with the text it has."""
        for key, value in self.entries:
            if key.text in keys and isinstance(value, _Scalar):
                return key, value
        return None


@dataclass(frozen=True, slots=True)
class _Sequence:
    items: tuple[_Node, ...]
    place: _Place


_Node = _Scalar | _Mapping | _Sequence


@dataclass(frozen=True, slots=True)
class _Found:
    """A node, the keys that lead to it, and its steps: which child of which child it is."""

    node: _Node
    keys: tuple[_Scalar, ...] = ()
    steps: tuple[int, ...] = ()

    def below(self) -> Iterator[_Found]:
        """The nodes one level down."""
        if isinstance(self.node, _Mapping):
            for n, (key, value) in enumerate(self.node.entries):
                yield _Found(value, (*self.keys, key), (*self.steps, n))
        elif isinstance(self.node, _Sequence):
            for n, item in enumerate(self.node.items):
                yield _Found(item, self.keys, (*self.steps, n))

    def walk(self) -> Iterator[_Found]:
        """This node and all below it, in the order of the file."""
        yield self
        for each in self.below():
            yield from each.walk()


@dataclass(frozen=True, slots=True)
class _File:
    """A file's text without its byte order mark, and the tree of what it says."""

    mark: bytes
    text: str
    root: _Node

    @classmethod
    def read(cls, data: bytes) -> _File:
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
        found = _LINE_END.search(self.text)
        return found.group() if found else "\n"

    def find(self, span: Span) -> _Found:
        """The node at `span`: the outermost one, for a mapping begins where its first key does."""
        for found in _Found(self.root).walk():
            if found.node.place == (span.line, span.column):
                return found
        raise SpliceRefused(f"nothing at {span}")

    def changed(self, edits: Iterable[_Edit]) -> bytes:
        """The file's bytes with each stretch replaced, from the end backwards."""
        text = self.text
        for start, end, new in sorted(edits, key=lambda edit: edit[:2], reverse=True):
            text = text[:start] + new + text[end:]
        return self.mark + text.encode("utf-8")

    def replacement(self, node: _Scalar, text: str) -> _Edit:
        """The edit that writes `text` in the quotes, or after the bar, in which `node` stands."""
        return node.start, node.end, _quoted(text, node.style, self.text[node.start : node.end])

    def line_after(self, at: int) -> int:
        """Where the line after the one that holds `at` begins, or where the file ends."""
        if at and self.text[at - 1] in "\r\n":
            return at
        found = _LINE_END.search(self.text, at)
        return found.end() if found else len(self.text)

    def lines_at(self, at: int, lines: Iterable[str]) -> _Edit:
        """The edit that sets whole lines in at the start of a line, or at the end of the file."""
        end = self.line_end
        open_end = at and self.text[at - 1] not in "\r\n"
        new = "".join(f"{end}{x}" for x in lines) if open_end else "".join(x + end for x in lines)
        return at, at, new


def _tree(text: str) -> _Node:
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
) -> _Node:
    start, end, at = own.start_mark, own.end_mark, known.start_mark
    if start is None or end is None or at is None:
        raise SpliceRefused("the reader tells no places")
    place = (at.line + 1, at.column + 1)
    if isinstance(own, yaml.ScalarEvent):
        style = own.style or ""
        return _Scalar(own.value, place, start.index, end.index, start.column, style)
    below: list[_Node] = []
    for child, seen in pairs:
        if isinstance(child, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            break
        below.append(_node(child, seen, pairs))
    if isinstance(own, yaml.SequenceStartEvent):
        return _Sequence(tuple(below), place)
    if not isinstance(own, yaml.MappingStartEvent):
        raise SpliceRefused("aliases are not followed")
    entries = zip(below[::2], below[1::2], strict=True)
    return _Mapping(tuple((k, v) for k, v in entries if isinstance(k, _Scalar)), place)


# --- what is written instead ------------------------------------------------------------------


def _said(stated: Stated) -> dict[str, str]:
    """The keys of the long form, in their order, with what each says; empty ones are left out."""
    said = {
        _WORDS if stated.in_words else _VALUE: stated.value,
        _STATUS: stated.status,
        _SOURCE: stated.source,
        _COMMENT: stated.comment,
    }
    return {key: text for key, text in said.items() if text}


def _lengthened(
    file: _File, node: _Scalar, keys: tuple[_Scalar, ...], stated: Stated
) -> list[_Edit]:
    """The short form taken away after its key, and the long one on lines of its own below it.

    What stands after the value on its line, a comment, stays where it stands.
    """
    if not keys or node.style in ("|", ">"):
        raise SpliceRefused("a value that stands like this has no long form")
    key = keys[-1]
    lines = [f"{name}: {_quoted(text)}" for name, text in _said(stated).items()]
    colon = file.text.index(":", key.end) + 1
    if _LINE_END.search(file.text, colon, node.start):  # the value stands below its key
        rest = [" " * node.column + line for line in lines[1:]]
        below = file.lines_at(file.line_after(node.end), rest)
        return [(node.start, node.end, lines[0]), below]
    step = key.column - keys[-2].column if len(keys) > 1 else 0
    lead = " " * (key.column + (step if step > 0 else _STEP))
    below = file.lines_at(file.line_after(node.end), [lead + line for line in lines])
    return [(colon, node.end, ""), below]


def _long_edits(file: _File, node: _Mapping, stated: Stated) -> list[_Edit]:
    standing = node.get(_VALUE, _WORDS)
    if standing is None:
        raise SpliceRefused("a figure without a value")
    wanted = _said(stated)
    status = node.get(_STATUS)
    if status is not None:
        wanted.setdefault(_STATUS, _FINAL)
    key, value = standing
    name = _WORDS if stated.in_words else _VALUE
    edits = [] if key.text == name else [file.replacement(key, name)]
    edits += _replaced(file, value, wanted[name])
    after = file.line_after(value.end)
    added: dict[int, list[str]] = {}
    for name in (_STATUS, _SOURCE, _COMMENT):
        found = node.get(name)
        if found is None and name in wanted:
            lead = " " * node.entries[0][0].column
            added.setdefault(after, []).append(f"{lead}{name}: {_quoted(wanted[name])}")
        elif found is not None:
            after = file.line_after(found[1].end)
            if name in wanted:
                edits += _replaced(file, found[1], wanted[name])
            else:
                edits.append((_line_start(file.text, found[0].start), after, ""))
    return [*edits, *(file.lines_at(at, lines) for at, lines in added.items())]


def _replaced(file: _File, node: _Scalar, text: str) -> list[_Edit]:
    return [] if _one_line(node.text) == text else [file.replacement(node, text)]


def _line_start(text: str, at: int) -> int:
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def _quoted(text: str, style: str = "", old: str = "") -> str:
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


# --- doubt ------------------------------------------------------------------------------------


def _proven(file: _File, found: _Found, data: bytes, said: dict[str, str]) -> bytes:
    """`data`, where it says what `file` says but for `said` in the place of what was found."""
    new = _File.read(data)
    now = _Found(new.root)
    for step in found.steps:
        now = next(islice(now.below(), step, None), now)
    same = list(_beside(file.root, found.steps)) == list(_beside(new.root, found.steps))
    if not same or _about(now.node) != said or _rest(now.node) != _rest(found.node):
        raise SpliceRefused("more than the value would change")
    return data


def _beside(root: _Node, steps: tuple[int, ...]) -> Iterator[str]:
    """Every key and text in order but for those of the node that `steps` lead to."""
    for each in _Found(root).walk():
        if each.steps[: len(steps)] != steps and isinstance(each.node, _Scalar):
            yield ".".join((*(key.text for key in each.keys), each.node.text))


def _about(node: _Node) -> dict[str, str]:
    """What a figure's node says of the figure; a final status is as good as none."""
    if isinstance(node, _Scalar):
        return {"": _one_line(node.text)}
    found = {} if isinstance(node, _Sequence) else dict(_texts(node))
    said = {k: found[k] for k in (_VALUE, _WORDS, _STATUS, _SOURCE, _COMMENT) if k in found}
    if said.get(_STATUS) == _FINAL:
        del said[_STATUS]
    return said


def _rest(node: _Node) -> dict[str, str]:
    """What else stands in a figure's node."""
    return (
        {}
        if not isinstance(node, _Mapping)
        else {
            key: text
            for key, text in _texts(node)
            if key not in (_VALUE, _WORDS, _STATUS, _SOURCE, _COMMENT)
        }
    )


def _texts(node: _Mapping) -> Iterator[tuple[str, str]]:
    return (
        (key.text, _one_line(value.text))
        for key, value in node.entries
        if isinstance(value, _Scalar)
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


# --- a place for a figure that no source has written a word for -------------------------------


def open_places(data: bytes, places: Iterable[tuple[Span, str, str]]) -> bytes:
    """`data` with a figure to be added in each place: a record's span, a kind and a period.

    The figure stands as `kompletteras` under its period, last among those of its kind; a kind that
    the record does not have comes last in the record. Nothing else in the file changes. Raises
    SpliceRefused as `splice` does, and where record or kind stand between braces.
    """
    for span, kind, period in sorted(places, reverse=True):
        file = _File.read(data)
        record = file.find(span).node
        if not isinstance(record, _Mapping) or not _in_block(file, record):
            raise SpliceRefused(f"no record on lines of its own at {span}")
        of_kind = next((value for key, value in record.entries if key.text == kind), None)
        lead = record.entries[0][0].column
        if of_kind is None:
            lines = [f"{' ' * lead}{kind}:", f"{' ' * (lead + _STEP)}{period}: {_MISSING}"]
            after = record
        elif isinstance(of_kind, _Mapping) and of_kind.entries and _in_block(file, of_kind):
            lines = [f"{' ' * of_kind.entries[0][0].column}{period}: {_MISSING}"]
            after = of_kind
        else:
            raise SpliceRefused(f"{kind} has no periods on lines of their own at {span}")
        changed = file.changed([file.lines_at(file.line_after(_end(after)), lines)])
        _prove_added(file, _File.read(changed), kind, period)
        data = changed
    return data


_MISSING = "kompletteras"


def _end(node: _Node) -> int:
    """Where the last text of a node ends."""
    if isinstance(node, _Scalar):
        return node.end
    below = node.items if isinstance(node, _Sequence) else [value for _, value in node.entries]
    return _end(below[-1]) if below else 0


def _in_block(file: _File, node: _Mapping) -> bool:
    """Whether each key of a mapping begins its line, as keys between braces do not."""
    firsts = (file.text[_line_start(file.text, k.start) : k.start] for k, _ in node.entries)
    return all(not first.strip(" -") for first in firsts)


def _prove_added(old: _File, new: _File, kind: str, period: str) -> None:
    """Refuse a file that says anything else than the old one with one more figure."""
    before, after = list(_beside(old.root, (-1,))), list(_beside(new.root, (-1,)))
    end = f"{kind}.{period}.{_MISSING}"
    at = next((n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), None)
    n = len(before) if at is None else at
    if not after[n].endswith(end) or before != [*after[:n], *after[n + 1 :]]:
        raise SpliceRefused("more than the figure would be added")
