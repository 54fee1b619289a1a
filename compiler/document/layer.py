"""Lay the blocks of chapters out as lines, contents lists with an entry for each heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from compiler.document.document import Chapter
from compiler.document.lines import (
    CellLines,
    ContentsLines,
    Laid,
    Line,
    ListPlace,
    RangeMark,
    RowLines,
    Setting,
    TableLines,
)
from compiler.model.blocks import (
    Align,
    Block,
    Blocks,
    Cell,
    Chart,
    Contents,
    Heading,
    Link,
    List,
    PageRef,
    Paragraph,
    Role,
    Row,
    Table,
    Text,
    plain,
    walk,
)

SHORT_TABLE = 1200
"""A table of at most so many characters is kept on one page with its caption."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a contents list."""

    level: int
    text: str
    anchor: str
    chapter: str


def entries_of(chapters: Iterable[Chapter]) -> tuple[Entry, ...]:
    """Every heading of the chapters but the minor ones, as lines that a contents list may show."""
    return tuple(
        Entry(block.level, plain(block.runs), block.anchor, chapter.anchor)
        for chapter in chapters
        for block in chapter.blocks
        if isinstance(block, Heading) and not block.minor
    )


def heading_anchors(chapters: Iterable[Chapter]) -> Iterator[str]:
    """The anchors of the chapters' own headings."""
    for chapter in chapters:
        for block in chapter.blocks:
            if isinstance(block, Heading):
                yield block.anchor


def shown_entries(contents: Contents, entries: Iterable[Entry]) -> tuple[int, tuple[Entry, ...]]:
    """The first level that a contents list shows, and its entries."""
    own = contents.chapter
    first = 2 if own else 1
    shown = (e for e in entries if first <= e.level <= contents.depth)
    return first, tuple(e for e in shown if not own or e.chapter == own)


@dataclass
class Layer:
    """Lays the chapters of one document out, with the entries its contents lists may show."""

    words: Mapping[str, str]
    entries: Sequence[Entry] = ()
    lists: int = 0

    def chapters(self, chapters: Iterable[Chapter]) -> Iterator[Laid]:
        """Chapters one after the other; one with a contents list of its own is marked out."""
        for chapter in chapters:
            yield from self._chapter(chapter)

    def _chapter(self, chapter: Chapter) -> Iterator[Laid]:
        # A contents list of its own covers what lies between these marks.
        marked = any(isinstance(block, Contents) and block.chapter for block in chapter.blocks)
        if marked:
            yield RangeMark(chapter.anchor, begins=True)
        yield from self.blocks(chapter.blocks)
        if marked:
            yield RangeMark(chapter.anchor, begins=False)

    def blocks(self, blocks: Blocks) -> Iterator[Laid]:
        """Blocks one after the other, with air between a table and a paragraph after it."""
        after_table = False
        for block in blocks:
            if isinstance(block, Paragraph):
                yield _paragraph(block, after_table=after_table)
            else:
                yield from self._block(block)
            after_table = isinstance(block, Table)

    def note(self, blocks: Blocks) -> Iterator[Line]:
        """The paragraphs of a footnote."""
        for block in blocks:
            if isinstance(block, Paragraph):
                yield Line(block.runs, setting=Setting.NOTE, span=block.span)

    def _block(self, block: Block) -> Iterator[Laid]:
        match block:
            case Heading():
                yield Line(
                    block.runs,
                    level=block.level,
                    anchor=block.anchor,
                    minor=block.minor,
                    span=block.span,
                )
            case Paragraph():
                yield _paragraph(block)
            case List():
                yield from self._list(block, 0)
            case Table():
                yield from self._table(block)
            case Contents():
                yield from self._contents(block)
            case Chart():
                yield Line(block.caption, Role.CAPTION, span=block.span)
                yield Line((), chart=block, generated=True, span=block.span)
            case _:
                raise AssertionError(f"unresolved insert {block.words!r}")

    # --- lists -------------------------------------------------------------------------------

    def _list(self, block: List, depth: int, in_table: bool = False) -> Iterator[Laid]:
        place = ListPlace(self.lists, depth, block.ordered, block.start, in_table)
        self.lists += 1
        for item in block.items:
            tight = len(item) > 1 and isinstance(item[1], Paragraph)
            for n, part in enumerate(item):
                if isinstance(part, List):
                    yield from self._list(part, depth + 1, in_table)
                elif isinstance(part, Paragraph) and n == 0:
                    yield Line(part.runs, item=place, tight=tight, span=part.span)
                elif isinstance(part, Paragraph):
                    yield _paragraph(part, inside=place)
                else:
                    yield from self._block(part)

    # --- tables ------------------------------------------------------------------------------

    def _table(self, table: Table) -> Iterator[Laid]:
        if table.caption:
            made = table.generated
            yield Line(table.caption, Role.CAPTION, generated=made, span=table.span)
        short = _length(table) <= SHORT_TABLE
        rows = [RowLines(tuple(self._header(table)), header=True, generated=table.generated)]
        for n, row in enumerate(table.rows):
            keep = short and n + 1 < len(table.rows)
            made = table.generated or row.total
            cells = tuple(
                self._cell(cell, align, row, keep, made)
                for cell, align in zip(row.cells, table.aligns, strict=True)
            )
            rows.append(RowLines(cells, generated=made))
        yield TableLines(table, tuple(rows))

    def _header(self, table: Table) -> Iterator[CellLines]:
        for cell, align in zip(table.header, table.aligns, strict=True):
            setting = Setting.NUMBER_HEADER if align is Align.RIGHT else Setting.HEADER
            yield CellLines(
                tuple(
                    Line(b.runs, setting=setting, keep_next=True, generated=table.generated)
                    for b in cell.blocks
                    if isinstance(b, Paragraph)
                )
            )

    def _cell(self, cell: Cell, align: Align, row: Row, keep: bool, made: bool) -> CellLines:
        setting = Setting.NUMBER if align is Align.RIGHT else Setting.CELL
        lines: list[Laid] = []
        for n, block in enumerate(cell.blocks):
            if isinstance(block, List):
                lines += self._list(block, 0, in_table=True)
            elif isinstance(block, Paragraph):
                anchor = cell.anchor if n == 0 else ""
                line = Line(
                    block.runs,
                    block.role,
                    setting=setting,
                    anchor=anchor,
                    keep_next=keep,
                    strong=row.total,
                    generated=made,
                    span=block.span,
                )
                lines.append(line)
            else:
                lines += self._block(block)
        return CellLines(tuple(lines))

    # --- contents lists ----------------------------------------------------------------------

    def _contents(self, contents: Contents) -> Iterator[ContentsLines]:
        first, shown = shown_entries(contents, self.entries)
        if not shown:
            return
        own = bool(contents.chapter)
        title = (Text(self.words["appendix-contents" if own else "contents"]),)
        role, setting = (Role.LABEL, Setting.TEXT) if own else (Role.BODY, Setting.CONTENTS_TITLE)
        yield ContentsLines(
            contents,
            first,
            Line(title, role, setting=setting, generated=True),
            tuple(
                Line(
                    (Link(f"#{e.anchor}", (Text(f"{e.text}\t"), PageRef(e.anchor))),),
                    level=e.level - first + 1,
                    setting=Setting.CONTENTS,
                    generated=True,
                )
                for e in shown
            ),
        )


def _paragraph(
    paragraph: Paragraph, inside: ListPlace | None = None, *, after_table: bool = False
) -> Line:
    return Line(
        paragraph.runs,
        paragraph.role,
        inside=inside,
        keep_next=paragraph.keep_next,
        after_table=after_table,
        span=paragraph.span,
    )


def _length(table: Table) -> int:
    return sum(
        len(plain(part.runs))
        for row in table.rows
        for cell in row.cells
        for part in walk(cell.blocks)
        if isinstance(part, Paragraph)
    )
