"""Write blocks as WordprocessingML, in one pass, as text.

Building rows and paragraphs through python-docx grows as the square of a table's length and costs
a hundred times as much; here every block is one small function from value to XML.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

from compiler.document.document import Chapter
from compiler.model.blocks import (
    Align,
    Block,
    Blocks,
    Break,
    Cell,
    Chart,
    Contents,
    Heading,
    Inline,
    Link,
    List,
    Note,
    PageRef,
    Paragraph,
    Role,
    Row,
    Runs,
    Table,
    Text,
    plain,
    walk,
)
from compiler.word import styles
from compiler.word.chart import chart_drawing
from compiler.word.markup import (
    bookmark,
    look_code,
    page_field,
    run_properties,
    table_cell,
    text_run,
    twips,
)
from compiler.word.names import bookmark_name, relationship_id
from compiler.word.styles import Look

SHORT_TABLE = 1200
"""A table of at most so many characters is kept on one page with its caption."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a contents list."""

    level: int
    text: str
    anchor: str
    chapter: str


@dataclass
class Emitter:
    """Writes the chapters of one document; gathers what other parts of the package need."""

    look: Look
    words: Mapping[str, str]
    entries: Sequence[Entry] = ()
    numbers: list[tuple[int, str, int, int]] = field(default_factory=list)
    """Numberings of the document's own lists: number, abstract definition, level, start."""
    notes: list[str] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)
    charts: list[Chart] = field(default_factory=list)
    """The charts in order: each is a part of its own, numbered from 1."""
    headings: frozenset[str] = frozenset()

    def chapters(self, chapters: Iterable[Chapter]) -> str:
        """Chapters one after the other; a chapter with an anchor is one bookmarked range."""
        return "".join(self._chapter(chapter) for chapter in chapters)

    def _chapter(self, chapter: Chapter) -> str:
        inside = self.blocks(chapter.blocks)
        if not any(isinstance(block, Contents) and block.chapter for block in chapter.blocks):
            return inside
        # A contents list of its own (`TOC \b`) covers what lies between these marks.
        start, end = bookmark(_range_name(chapter.anchor))
        return f"{start}{inside}{end}"

    def blocks(self, blocks: Blocks) -> str:
        """Blocks one after the other, with air between a table and what follows it."""
        parts = []
        after_table = False
        for block in blocks:
            parts.append(self._block(block, after_table))
            after_table = isinstance(block, Table)
        return "".join(parts)

    def _block(self, block: Block, after_table: bool = False) -> str:
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph():
                return self._paragraph(block, space_before=200 if after_table else 0)
            case List():
                return self._list(block, 0)
            case Table():
                return self._table(block)
            case Contents():
                return self._contents(block)
            case Chart():
                return self._chart(block)
            case _:
                raise AssertionError(f"unresolved insert {block.words!r}")

    # --- paragraphs --------------------------------------------------------------------------

    def _heading(self, heading: Heading) -> str:
        style = styles.HEADINGS[min(heading.level, len(styles.HEADINGS)) - 1]
        start, end = bookmark(bookmark_name(heading.anchor))
        return self._p(style, f"{start}{self._runs(heading.runs)}{end}")

    def _paragraph(self, paragraph: Paragraph, indent: int = 0, space_before: int = 0) -> str:
        extra = ""
        if paragraph.keep_next:
            extra += "<w:keepNext/>"
        if space_before:
            extra += f'<w:spacing w:before="{space_before}"/>'
        if indent:
            extra += f'<w:ind w:left="{indent}"/>'
        return self._p(styles.PARAGRAPH_STYLES[paragraph.role], self._runs(paragraph.runs), extra)

    def _p(self, style: str, content: str, properties: str = "") -> str:
        # Normal is what a paragraph is without a style.
        named = "" if style == "Normal" else f'<w:pStyle w:val="{self.look.style_ids[style]}"/>'
        props = f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""
        return f"<w:p>{props}{content}</w:p>"

    # --- lists -------------------------------------------------------------------------------

    def _list(self, block: List, depth: int, in_table: bool = False) -> str:
        style = styles.list_style(block.ordered, depth, in_table)
        numbering = self.look.lists.get(style)
        number = ""
        level = numbering.at(depth, in_table) if numbering else 0
        if block.ordered and numbering is not None:
            # Word counts on from list to list unless each has a numbering of its own.
            id_ = self.look.next_number + len(self.numbers)
            self.numbers.append((id_, numbering.abstract, level, block.start))
            number = _number(level, id_)
        elif numbering is not None and level != numbering.level:
            # The style tells its own level only.
            number = _number(level, numbering.id)
        indent = numbering.indent if numbering else 0
        parts = []
        for item in block.items:
            first = True
            for part in item:
                if isinstance(part, List):
                    parts.append(self._list(part, min(depth + 1, styles.DEEPEST_LIST), in_table))
                elif isinstance(part, Paragraph) and first:
                    # The schema wants numPr between the two.
                    keep = '<w:keepNext/>{}<w:spacing w:after="0"/>' if _kept(item) else "{}"
                    parts.append(self._p(style, self._runs(part.runs), keep.format(number)))
                elif isinstance(part, Paragraph):
                    parts.append(self._paragraph(part, indent))
                else:
                    parts.append(self._block(part))
                first = False
        return "".join(parts)

    # --- tables ------------------------------------------------------------------------------

    def _table(self, table: Table) -> str:
        widths = twips(table.widths, self.look.text_width)
        short = _length(table) <= SHORT_TABLE
        rows = [self._header_row(table, widths)]
        for n, row in enumerate(table.rows):
            keep = short and n + 1 < len(table.rows)
            rows.append(self._row(row, table, widths, keep))
        total = bool(table.rows) and table.rows[-1].total
        look = (
            f'<w:tblLook w:val="{look_code(total)}" w:firstRow="1"'
            f' w:lastRow="{int(total)}" w:firstColumn="0"'
            ' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        )
        told = (("tblCaption", plain(table.caption)), ("tblDescription", table.description))
        described = "".join(f'<w:{name} w:val="{escape(text)}"/>' for name, text in told if text)
        grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
        caption = self._p("caption", self._runs(table.caption)) if table.caption else ""
        return (
            f"{caption}<w:tbl><w:tblPr>"
            f'<w:tblStyle w:val="{self.look.style_ids[styles.TABLE]}"/>'
            f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f"{look}{described}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
        )

    def _header_row(self, table: Table, widths: Sequence[int]) -> str:
        cells = []
        for cell, width, align in zip(table.header, widths, table.aligns, strict=True):
            right = align is Align.RIGHT
            style = styles.TABLE_HEADER_RIGHT if right else styles.TABLE_HEADER
            runs = "".join(
                self._p(style, self._runs(block.runs), "<w:keepNext/>")
                for block in cell.blocks
                if isinstance(block, Paragraph)
            )
            cells.append(table_cell(runs, width))
        return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(cells)}</w:tr>"

    def _row(self, row: Row, table: Table, widths: Sequence[int], keep: bool) -> str:
        cells = []
        for cell, width, align in zip(row.cells, widths, table.aligns, strict=True):
            cells.append(table_cell(self._cell(cell, align, row.total, keep), width))
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"

    def _cell(self, cell: Cell, align: Align, strong: bool, keep: bool) -> str:
        style = styles.TABLE_NUMBER if align is Align.RIGHT else styles.TABLE_TEXT
        parts = []
        for n, block in enumerate(cell.blocks):
            if isinstance(block, List):
                parts.append(self._list(block, 0, in_table=True))
                continue
            if not isinstance(block, Paragraph):
                parts.append(self._block(block))
                continue
            content = self._runs(block.runs, strong)
            if cell.anchor and n == 0:
                start, end = bookmark(bookmark_name(cell.anchor, heading=False))
                content = f"{start}{content}{end}"
            own = style if block.role is Role.BODY else styles.PARAGRAPH_STYLES[block.role]
            parts.append(self._p(own, content, "<w:keepNext/>" if keep else ""))
        return "".join(parts)

    def _chart(self, chart: Chart) -> str:
        self.charts.append(chart)
        drawn = chart_drawing(chart, len(self.charts), self.look.text_width)
        caption = self._p("caption", self._runs(chart.caption))
        return caption + self._p(styles.PARAGRAPH_STYLES[Role.BODY], drawn)

    # --- runs --------------------------------------------------------------------------------

    def _runs(self, runs: Runs, strong: bool = False) -> str:
        return "".join(self._inline(run, strong) for run in runs)

    def _inline(self, run: Inline, strong: bool = False, style: str = "") -> str:
        match run:
            case Text():
                own = self.look.style_ids[styles.MISSING_MARK] if run.missing else style
                return text_run(run.text, run_properties(own, run.strong or strong, run.emphasis))
            case Break():
                return "<w:r><w:br/></w:r>"
            case Link():
                return self._link(run, strong)
            case PageRef():
                return page_field(bookmark_name(run.anchor), run_properties(style, strong, False))
            case Note():
                return self._note(run)
            case _:
                raise AssertionError(f"unresolved reference {run.words!r}")

    def _link(self, link: Link, strong: bool) -> str:
        style = self.look.style_ids[styles.LINK]
        inside = "".join(self._inline(run, strong, style) for run in link.runs)
        if link.target.startswith("#"):
            anchor = link.target[1:]
            name = bookmark_name(anchor, heading=anchor in self.headings)
            return f'<w:hyperlink w:anchor="{name}" w:history="1">{inside}</w:hyperlink>'
        id_ = relationship_id(link.target)
        self.links[id_] = link.target
        return f'<w:hyperlink r:id="{id_}" w:history="1">{inside}</w:hyperlink>'

    def _note(self, note: Note) -> str:
        id_ = len(self.notes) + 1
        self.notes.append("")  # keeps the number while the note's own text is written
        mark = f'<w:rPr><w:rStyle w:val="{self.look.style_ids[styles.NOTE_MARK]}"/></w:rPr>'
        parts = []
        for n, block in enumerate(b for b in note.blocks if isinstance(b, Paragraph)):
            lead = f"<w:r>{mark}<w:footnoteRef/></w:r>{text_run(' ', '')}" if n == 0 else ""
            parts.append(self._p(styles.NOTE_TEXT, lead + self._runs(block.runs)))
        self.notes[id_ - 1] = f'<w:footnote w:id="{id_}">{"".join(parts)}</w:footnote>'
        return f'<w:r>{mark}<w:footnoteReference w:id="{id_}"/></w:r>'

    # --- contents lists ----------------------------------------------------------------------

    def _contents(self, contents: Contents) -> str:
        """A live contents field whose stored result is a linked line for each heading.

        Neither dirty nor updated on opening: Word would ask the reader, and a No empties it.
        """
        own = contents.chapter
        first = 2 if own else 1
        shown = [
            e
            for e in self.entries
            if first <= e.level <= contents.depth and (not own or e.chapter == own)
        ]
        span = f' \\b "{_range_name(own)}"' if own else ""
        code = escape(f' TOC \\o "{first}-{contents.depth}" \\h \\z{span} ', quote=False)
        begin = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
        end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        if not shown:
            return ""
        lines = []
        for n, entry in enumerate(shown):
            level = min(entry.level - first, len(styles.CONTENTS) - 1)
            name = bookmark_name(entry.anchor)
            line = (
                f'<w:hyperlink w:anchor="{name}" w:history="1">{text_run(entry.text, "")}'
                f"<w:r><w:tab/></w:r>{page_field(name, '')}</w:hyperlink>"
            )
            line = (begin if n == 0 else "") + line + (end if n + 1 == len(shown) else "")
            lines.append(self._p(styles.CONTENTS[level], line))
        if own:
            title = self._p(
                styles.PARAGRAPH_STYLES[Role.LABEL], text_run(self.words["appendix-contents"], "")
            )
            return title + "".join(lines)
        title = self._p(styles.CONTENTS_TITLE, text_run(self.words["contents"], ""))
        return (
            "<w:sdt><w:sdtPr><w:docPartObj>"
            '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>'
            f"</w:docPartObj></w:sdtPr><w:sdtContent>{title}{''.join(lines)}</w:sdtContent></w:sdt>"
        )


def entries_of(chapters: Iterable[Chapter]) -> tuple[Entry, ...]:
    """Every heading of the chapters but the minor ones, as lines that a contents list may show."""
    return tuple(
        Entry(block.level, plain(block.runs), block.anchor, chapter.anchor)
        for chapter in chapters
        for block in chapter.blocks
        if isinstance(block, Heading) and not block.minor
    )


def _number(level: int, id_: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{id_}"/></w:numPr>'


def _range_name(chapter: str) -> str:
    return bookmark_name("range " + chapter, heading=False)


def _length(table: Table) -> int:
    return sum(
        len(plain(part.runs))
        for row in table.rows
        for cell in row.cells
        for part in walk(cell.blocks)
        if isinstance(part, Paragraph)
    )


def _kept(item: Blocks) -> bool:
    """Whether a list item has a line of responsibility that must not be left behind."""
    return len(item) > 1 and isinstance(item[1], Paragraph)
