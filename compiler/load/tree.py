"""Turn YAML text into a tree of texts with places; nothing is typed, nothing is guessed.

PyYAML's own constructors read `6,39` in a list as two numbers, `NO` as false, `1:30` as 90 and keep
the last of two equal keys. Here the tree is built from libyaml's events, every scalar stays the
text that was written, and the constructs that officials never need are refused by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

import yaml

from compiler.diagnostic import Diagnostic, error
from compiler.load.source import Source, template_tags, unprintable, unprintable_in
from compiler.span import Span, Spanned

DEEPEST = 20

_CUT = re.compile(r"\s+(#[^\s#].*)")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text as written. `literal` texts (after `|`) keep their lines: line n of the text stands
    n lines below `span`, each indented by `indent` columns. Others may be folded, each source line
    going on after a space: `folds` tells for each from which offset on, and where it begins."""

    text: str
    span: Span
    literal: bool = False
    indent: int = 0
    folds: tuple[tuple[int, Span], ...] = ()

    def locate(self, line: int, column: int) -> Span:
        """The place of a line and column (both from 0) of the text in the source file."""
        if self.literal:
            return Span(self.span.path, self.span.line + 1 + line, self.indent + column + 1)
        before = self.text.split("\n")[:line]
        return self._folded().place(sum(map(len, before)) + len(before) + column)

    def spanned(self) -> Spanned:
        """The text with the place of each of its characters."""
        if not self.literal:
            return self._folded()
        lines = self.text.split("\n")
        starts = (sum(map(len, lines[:n])) + n for n in range(len(lines)))
        return Spanned(self.text, *((at, self.locate(n, 0)) for n, at in enumerate(starts)))

    def _folded(self) -> Spanned:
        first = Span(self.span.path, self.span.line, self.span.column + self.indent)
        return Spanned(self.text, *(self.folds or ((0, first),)))


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with values, each key once, in the order written.

    It is `whole` where every key that was written could be taken.
    """

    entries: tuple[tuple[Scalar, Node], ...]
    span: Span
    whole: bool = True

    def get(self, key: str) -> Node | None:
        """The value of a key, or None."""
        return next((value for name, value in self.entries if name.text == key), None)


@dataclass(frozen=True, slots=True)
class Refused:
    """What stood here was refused, with its finding; readers pass it over in silence."""

    span: Span


Node = Scalar | Sequence | Mapping | Refused


class _Stop(Exception):  # noqa: N818 - it carries a finding, it is not an error of ours
    """Carries a diagnostic out of the nested builders; never leaves this module."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        self.diagnostic = diagnostic


def parse_yaml(source: Source) -> tuple[Node | None, list[Diagnostic]]:
    """The tree that the source writes, or None with the reason why there is none."""
    tabs = _tabs(source)
    if tabs:
        return None, tabs
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    builder = _Builder(source)
    try:
        return builder.document(iter(yaml.parse(source.text, Loader=loader))), builder.log
    except _Stop as stop:
        return None, [*builder.log, stop.diagnostic]
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        if "end of stream" in (fault.problem or ""):
            # A quote that never ends is mended where it begins.
            mark = fault.context_mark or mark
        span = Span(source.path, mark.line + 1, mark.column + 1) if mark else Span(source.path)
        return None, [*builder.log, error("yaml-syntax", span, problem=fault.problem or "")]
    except (yaml.YAMLError, ValueError, RecursionError) as fault:
        # What YAML has no place for has been told where it stands; it tells a number of signs.
        told = unprintable_in(source) or [
            error("yaml-syntax", Span(source.path), problem=" ".join(str(fault).split()))
        ]
        return None, [*builder.log, *told]


def _tabs(source: Source) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    if "\t" not in source.text:
        return found
    for number, line in enumerate(source.text.split("\n"), start=1):
        lead = line[: len(line) - len(line.lstrip())]
        if "\t" in lead and line.strip():
            found.append(error("yaml-tab", Span(source.path, number, lead.index("\t") + 1)))
    return found


def _is_special(event: yaml.ScalarEvent) -> bool:
    return event.tag is not None or event.anchor is not None


class _Builder:
    """Builds nodes from events, noting equal keys as it goes."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.lines = source.text.split("\n")
        self.log: list[Diagnostic] = []

    def document(self, events: Iterator[yaml.Event]) -> Node:
        node: Node | None = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                if node is not None:
                    raise _Stop(error("yaml-several-documents", self._span(event)))
                first = next(events)
                node = self._node(first, events, 0)
        if node is None or (isinstance(node, Scalar) and not node.text):
            raise _Stop(error("yaml-empty", Span(self.source.path, 1)))
        return node

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        span = self._span(event)
        # Nearly all that is written is this.
        if isinstance(event, yaml.ScalarEvent) and depth <= DEEPEST and not _is_special(event):
            return self._scalar(event, span)
        before = len(self.log)
        tag = getattr(event, "tag", None)
        if tag is not None:
            self.log.append(error("yaml-tag", span, tag=tag))
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self.log.append(error("yaml-alias", span))
            if isinstance(event, yaml.AliasEvent):
                return Refused(span)
        if depth > DEEPEST:
            raise _Stop(error("yaml-too-deep", span, most=DEEPEST))
        if isinstance(event, yaml.ScalarEvent):
            scalar = self._scalar(event, span) if len(self.log) == before else None
            return scalar if scalar is not None and len(self.log) == before else Refused(span)
        closing = (
            yaml.SequenceEndEvent
            if isinstance(event, yaml.SequenceStartEvent)
            else yaml.MappingEndEvent
        )
        children: list[Node] = []
        for below in events:
            if isinstance(below, closing):
                break
            children.append(self._node(below, events, depth + 1))
        if children and getattr(event, "flow_style", False):
            # Those inside were noted as their own; the outermost finding is the one to mend.
            self.log[before:] = [error("yaml-flow", span)]
        if len(self.log) > before and self.log[before].span == span:
            return Refused(span)
        if closing is yaml.SequenceEndEvent:
            return Sequence(tuple(children), span)
        return self._mapping(children, span)

    def _mapping(self, children: list[Node], span: Span) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(children[::2], children[1::2], strict=True):
            if not isinstance(key, Scalar) or key.text == "<<":
                self.log.append(error("yaml-key", key.span))
            elif key.text in entries:
                first = entries[key.text][0].span
                self.log.append(
                    error("yaml-duplicate-key", key.span, key=key.text, first=first.line)
                )
            else:
                entries[key.text] = (key, value)
        return Mapping(tuple(entries.values()), span, len(entries) * 2 == len(children))

    def _scalar(self, event: yaml.ScalarEvent, span: Span) -> Scalar:
        if event.style in ("|", ">"):
            indent = next(
                (len(x) - len(x.lstrip()) for x in self.lines[span.line :] if x.strip()), 0
            )
            if event.style == "|":
                return Scalar(event.value, span, literal=True, indent=indent)
            return Scalar(event.value, span, folds=self._folds(event, span.line + 1, indent))
        if event.style == '"':
            start, end = event.start_mark, event.end_mark
            raw = self.source.text[start.index : end.index] if start and end else ""
            for look in (unprintable, template_tags):
                # What stands there unescaped has been told where it stands.
                if not look(raw, span):
                    self.log += look(event.value, span)
        if event.style in (None, ""):
            self._tell_cut(event)
        # The first character of a quoted text stands one column to the right of its quote.
        quote = 1 if event.style in ("'", '"') else 0
        folds = self._folds(event, span.line, span.column - 1 + quote)
        # An escape may write a ring by itself, after the file was brought into one form.
        return Scalar(normalize("NFC", event.value), span, indent=quote, folds=folds)

    def _tell_cut(self, event: yaml.ScalarEvent) -> None:
        """Say so where a text ends in what was meant as more of it: `mål #1` is `mål` to YAML.

        A comment has a space after its sign, as officials are told to write it.
        """
        end = event.end_mark
        if end is None or end.line >= len(self.lines):
            return
        cut = _CUT.match(self.lines[end.line], end.column)
        if cut is not None and event.value:
            span = Span(self.source.path, end.line + 1, cut.start(1) + 1)
            self.log.append(error("yaml-comment", span, text=event.value, cut=cut.group(1)))

    def _folds(
        self, event: yaml.ScalarEvent, line: int, column: int
    ) -> tuple[tuple[int, Span], ...]:
        """Where each source line of a text goes on in it; none of them if it stands on one line."""
        if event.end_mark is None or event.end_mark.line < line:
            return ()
        found = []
        at = 0
        for number in range(line, event.end_mark.line + 2):
            raw = self.lines[number - 1] if number <= len(self.lines) else ""
            start = column if number == line else len(raw) - len(raw.lstrip())
            words = raw[start:].split()
            if words:
                place = event.value.find(words[0].rstrip("\"'"), at)
                if place < 0:
                    break
                found.append((place, Span(self.source.path, number, start + 1)))
                at = place + len(raw[start:].strip())
        return tuple(found)

    def _span(self, event: yaml.Event) -> Span:
        mark = event.start_mark
        if mark is None:
            return Span(self.source.path)
        return Span(self.source.path, mark.line + 1, mark.column + 1)
