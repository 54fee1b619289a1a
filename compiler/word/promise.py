"""The text that a document promises, paragraph by paragraph, told without the writer's help.

The finished file is read back and compared with this. It is made from the document's blocks and the
template's own paragraphs, not from the XML that was written, so a fault in writing shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from compiler.document.document import Document
from compiler.document.layer import Entry, entries_of
from compiler.model.blocks import (
    Block,
    Blocks,
    Break,
    Chart,
    Contents,
    Heading,
    Inline,
    Link,
    List,
    Note,
    PageRef,
    Paragraph,
    Row,
    Runs,
    Table,
    Text,
)
from compiler.span import NOWHERE, Span
from compiler.word import contract
from compiler.word.markup import UNKNOWN_PAGE
from compiler.word.names import bookmark_name
from compiler.word.package import read_members
from compiler.word.styles import DEEPEST_LIST, Look, list_style, look_of
from compiler.word.template_text import PAGE_NUMBER, paragraph_text, paragraphs

BULLET, NUMBER = "bullet", "number"

_TAG = re.compile(r"\{\{\s*(\w+)\.(\w+)\s*\}\}")
_MARGIN = re.compile(r"word/(?:header|footer)\d*\.xml")


@dataclass(frozen=True, slots=True)
class Marker:
    """What stands before an item of a list: its kind, level from 0, and number if it has one.

    `pattern` is the id of the list's definition; of a promise it is empty where the template does
    not tell.
    """

    kind: str
    level: int
    number: int = 0
    pattern: str = ""

    def shown_by(self, found: Marker | None) -> bool:
        """Whether what was found is as promised here."""
        if found is None or (self.kind, self.number) != (found.kind, found.number):
            return False
        return not self.pattern or (self.pattern, self.level) == (found.pattern, found.level)

    def __str__(self) -> str:
        return f"{self.level + 1}: {self.number or '•'}"


@dataclass(frozen=True, slots=True)
class Promised:
    """The text of one paragraph, where it was written, and its marker if it is of a list.

    What the template itself puts before its paragraphs and headings is its own affair.
    """

    text: str
    place: Span = NOWHERE
    marker: Marker | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """Paragraphs in the order of the body and of the footnotes, and the texts of each margin.

    A paragraph without words is among them, for its place. A margin is a header or a footer, by
    its member's name; `charts` are in order. `template` is what findings call the
    template; `authored` are words that somebody wrote and that would else be taken for the
    program's own.
    """

    body: tuple[Promised, ...] = ()
    notes: tuple[Promised, ...] = ()
    margins: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    charts: tuple[Chart, ...] = ()
    template: str = ""
    authored: frozenset[str] = frozenset()

    @property
    def said(self) -> tuple[Promised, ...]:
        """The paragraphs of the body that have words."""
        return tuple(promised for promised in self.body if promised.text)


def promised_text(
    document: Document,
    template: bytes,
    words: Mapping[str, str],
    pages: Mapping[str, int],
    name: str = "",
    authored: frozenset[str] = frozenset(),
    front: Blocks = (),
) -> Promise:
    """What a reader of the finished file must find.

    `pages` tells pages by bookmark name; `name` is what findings call the template. `front` stands
    before all else.
    """
    chapters = [c for slot in document.slots.values() for c in slot]
    members = read_members(template)
    look = look_of(*(members[n] for n in (contract.STYLES, contract.NUMBERING, contract.DOCUMENT)))
    telling = _Telling(words, pages, entries_of(chapters), look)
    body = telling.blocks(front, NOWHERE)
    for number, paragraph in enumerate(paragraphs(members[contract.DOCUMENT]), 1):
        text = paragraph_text(paragraph)
        match = _TAG.fullmatch(text.strip())
        if match and match.group(1) == "plats":
            for chapter in document.slots[match.group(2)]:
                body += telling.blocks(chapter.blocks, NOWHERE)
        else:
            place = Span(f"{name}!{contract.DOCUMENT}", number)
            body.append(Promised(_filled(text, document), place))
    margins = {
        member: tuple(
            text
            for paragraph in paragraphs(xml)
            if (text := _filled(paragraph_text(paragraph, PAGE_NUMBER), document))
        )
        for member, xml in members.items()
        if _MARGIN.fullmatch(member)
    }
    return Promise(
        tuple(body), tuple(telling.notes), margins, tuple(telling.charts), name, authored
    )


def _filled(text: str, document: Document) -> str:
    return _TAG.sub(lambda m: document.fields[m.group(1)][m.group(2)], text)


class _Telling:
    """Tells blocks as paragraphs; gathers footnotes on the way."""

    def __init__(
        self,
        words: Mapping[str, str],
        pages: Mapping[str, int],
        entries: Sequence[Entry],
        look: Look,
    ) -> None:
        self.words, self.pages, self.entries, self.look = words, pages, entries, look
        self.notes: list[Promised] = []
        self.charts: list[Chart] = []

    def blocks(self, blocks: Blocks, around: Span, in_table: bool = False) -> list[Promised]:
        """Blocks that stand inside something written `around`, for those that do not know."""
        return [told for block in blocks for told in self._block(block, around, 0, in_table)]

    def _block(self, block: Block, around: Span, depth: int, in_table: bool) -> Iterable[Promised]:
        match block:
            case Heading(runs=runs) | Paragraph(runs=runs):
                place = _place(block.span, runs, around)
                return [Promised(self._runs(runs, place), place)]
            case List():
                place = around if block.span == NOWHERE else block.span
                return self._list(block, place, depth, in_table)
            case Table():
                return self._table(block, around if block.span == NOWHERE else block.span)
            case Contents():
                return self._contents(block)
            case Chart(caption=runs):
                self.charts.append(block)
                place = _place(block.span, runs, around)
                return [Promised(self._runs(runs, place), place), Promised("", place)]
            case _:
                return []

    def _list(self, block: List, around: Span, depth: int, in_table: bool) -> Iterator[Promised]:
        below = min(depth + 1, DEEPEST_LIST)
        for nth, item in enumerate(block.items):
            marker = self._marker(block, nth, depth, in_table)
            for n, part in enumerate(item):
                for told in self._block(part, around, below, in_table):
                    marked = n == 0 and isinstance(part, Paragraph)
                    yield Promised(told.text, told.place, marker) if marked else told

    def _marker(self, block: List, nth: int, depth: int, in_table: bool) -> Marker:
        kind, number = (NUMBER, block.start + nth) if block.ordered else (BULLET, 0)
        numbering = self.look.lists.get(list_style(block.ordered, depth, in_table))
        if numbering is None:
            return Marker(kind, depth, number)
        return Marker(kind, numbering.at(depth, in_table), number, numbering.abstract)

    def _table(self, table: Table, around: Span) -> Iterator[Promised]:
        if table.caption:
            place = _place(table.span, table.caption, around)
            yield Promised(self._runs(table.caption, place), place)
        for row in (Row(table.header), *table.rows):
            for cell in row.cells:
                yield from self.blocks(cell.blocks, around, in_table=True)

    def _contents(self, contents: Contents) -> list[Promised]:
        first = 2 if contents.chapter else 1
        lines = [
            Promised(f"{entry.text}\t{self._page(entry.anchor)}")
            for entry in self.entries
            if first <= entry.level <= contents.depth and contents.chapter in ("", entry.chapter)
        ]
        title = self.words["appendix-contents" if contents.chapter else "contents"]
        return [Promised(title), *lines] if lines else []

    def _page(self, anchor: str) -> str:
        return str(self.pages.get(bookmark_name(anchor), UNKNOWN_PAGE))

    def _runs(self, runs: Runs, around: Span) -> str:
        return "".join(self._inline(run, around) for run in runs)

    def _inline(self, run: Inline, around: Span) -> str:
        match run:
            case Text(text=text):
                return text
            case Break():
                return "\n"
            case Link(runs=runs):
                return self._runs(runs, around)
            case PageRef(anchor=anchor):
                return self._page(anchor)
            case Note():
                # The space keeps the note's text from its mark.
                place = around if run.span == NOWHERE else run.span
                first, *rest = self.blocks(run.blocks, place)
                self.notes += [Promised(f" {first.text}", first.place, first.marker), *rest]
                return ""
            case _:
                return ""


def _place(own: Span, runs: Runs, around: Span) -> Span:
    """Where a text was written: as it says itself, as its first words say, or as what is around."""
    if own != NOWHERE:
        return own
    known = (run.span for run in runs if isinstance(run, Text | Link) and run.span != NOWHERE)
    return next(known, around)
