"""The text that a document promises, paragraph by paragraph, told without the writer's help.

The finished file is read back and compared with this. It is made from the document's blocks and the
template's own paragraphs, not from the XML that was written, so a fault in writing shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from compiler.document.document import Document
from compiler.model.blocks import (
    Block,
    Blocks,
    Break,
    Cell,
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
from compiler.word import contract
from compiler.word.emit import Entry, entries_of
from compiler.word.markup import UNKNOWN_PAGE
from compiler.word.names import bookmark_name
from compiler.word.package import read_members
from compiler.word.styles import NS, W, safe_parser

_TAG = re.compile(r"\{\{\s*(\w+)\.(\w+)\s*\}\}")


@dataclass(frozen=True, slots=True)
class Promise:
    """Paragraph texts in the order of the body, and those of the footnotes."""

    body: tuple[str, ...]
    notes: tuple[str, ...]


def promised_text(
    document: Document, template: bytes, words: Mapping[str, str], pages: Mapping[str, int]
) -> Promise:
    """What a reader of the finished file must find; `pages` tells pages by bookmark name."""
    chapters = [c for slot in document.slots.values() for c in slot]
    telling = _Telling(words, pages, entries_of(chapters))
    body: list[str] = []
    for text in _template_paragraphs(template):
        match = _TAG.fullmatch(text.strip())
        if match and match.group(1) == "plats":
            for chapter in document.slots[match.group(2)]:
                body += telling.blocks(chapter.blocks)
        else:
            body.append(_TAG.sub(lambda m: document.fields[m.group(1)][m.group(2)], text))
    return Promise(tuple(text for text in body if text), tuple(telling.notes))


def _template_paragraphs(template: bytes) -> Iterator[str]:
    root = etree.fromstring(read_members(template)[contract.DOCUMENT], safe_parser())
    for paragraph in root.iter(f"{{{W}}}p"):
        yield paragraph_text(paragraph)


def paragraph_text(paragraph: etree._Element) -> str:
    """A paragraph's words as a reader sees them: tabs and line breaks kept, codes left out."""
    parts = []
    for element in paragraph.iterfind(".//w:r/*", NS):
        if element.tag == f"{{{W}}}t":
            parts.append(element.text or "")
        elif element.tag == f"{{{W}}}br":
            parts.append("\n")
        elif element.tag == f"{{{W}}}tab":
            parts.append("\t")
    return "".join(parts)


class _Telling:
    """Tells blocks as texts; gathers footnotes on the way."""

    def __init__(
        self, words: Mapping[str, str], pages: Mapping[str, int], entries: Sequence[Entry]
    ) -> None:
        self.words, self.pages, self.entries = words, pages, entries
        self.notes: list[str] = []

    def blocks(self, blocks: Blocks) -> list[str]:
        return [text for block in blocks for text in self._block(block)]

    def _block(self, block: Block) -> Iterable[str]:
        match block:
            case Heading(runs=runs) | Paragraph(runs=runs):
                return [self._runs(runs)]
            case List(items=items):
                return [text for item in items for text in self.blocks(item)]
            case Table():
                caption = [self._runs(block.caption)] if block.caption else []
                rows = (Row(block.header), *block.rows)
                return [*caption, *(t for row in rows for c in row.cells for t in self._cell(c))]
            case Contents():
                return self._contents(block)
            case _:
                return []

    def _cell(self, cell: Cell) -> list[str]:
        return self.blocks(cell.blocks)

    def _contents(self, contents: Contents) -> list[str]:
        first = 2 if contents.chapter else 1
        lines = [
            f"{entry.text}\t{self._page(entry.anchor)}"
            for entry in self.entries
            if first <= entry.level <= contents.depth and contents.chapter in ("", entry.chapter)
        ]
        title = self.words["appendix-contents" if contents.chapter else "contents"]
        return [title, *lines] if lines else []

    def _page(self, anchor: str) -> str:
        return str(self.pages.get(bookmark_name(anchor), UNKNOWN_PAGE))

    def _runs(self, runs: Runs) -> str:
        return "".join(self._inline(run) for run in runs)

    def _inline(self, run: Inline) -> str:
        match run:
            case Text(text=text):
                return text
            case Break():
                return "\n"
            case Link(runs=runs):
                return self._runs(runs)
            case PageRef(anchor=anchor):
                return self._page(anchor)
            case Note(blocks=blocks):
                # The space keeps the note's text from its mark.
                first, *rest = self.blocks(blocks)
                self.notes += [f" {first}", *rest]
                return ""
            case _:
                return ""
