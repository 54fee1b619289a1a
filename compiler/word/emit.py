"""Write lines as WordprocessingML, in one pass, as text.

Building rows and paragraphs through python-docx grows as the square of a table's length and costs
a hundred times as much; here every line is one small function from value to XML.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

from compiler.document.document import Chapter
from compiler.document.layer import Entry, Layer
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
    Break,
    Chart,
    Inline,
    Link,
    Note,
    PageRef,
    Role,
    Runs,
    Table,
    Text,
    plain,
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

_SETTINGS = {
    Setting.CELL: styles.TABLE_TEXT,
    Setting.NUMBER: styles.TABLE_NUMBER,
    Setting.HEADER: styles.TABLE_HEADER,
    Setting.NUMBER_HEADER: styles.TABLE_HEADER_RIGHT,
    Setting.NOTE: styles.NOTE_TEXT,
    Setting.CONTENTS_TITLE: styles.CONTENTS_TITLE,
}


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
    _ids: dict[int, int] = field(default_factory=dict)
    """The numbering of each ordered list, by the list's number among the lines."""

    def __post_init__(self) -> None:
        self.layer = Layer(self.words, self.entries)

    def chapters(self, chapters: Iterable[Chapter]) -> str:
        """Chapters one after the other; a chapter with an anchor is one bookmarked range."""
        return self.lines(self.layer.chapters(chapters))

    def lines(self, lines: Iterable[Laid]) -> str:
        """Lines one after the other."""
        return "".join(self._laid(laid) for laid in lines)

    def _laid(self, laid: Laid) -> str:
        match laid:
            case Line():
                return self.paragraph(laid, self.content(laid))
            case TableLines():
                return self._table(laid)
            case ContentsLines():
                return self._contents(laid)
            case RangeMark():
                return self.range_mark(laid)

    def range_mark(self, mark: RangeMark) -> str:
        """The sign that begins or ends the range of a contents list."""
        start, end = bookmark(range_name(mark.chapter))
        return start if mark.begins else end

    # --- paragraphs --------------------------------------------------------------------------

    def paragraph(self, line: Line, content: str, extra: str = "") -> str:
        """A line with `content`; `extra` ends its properties."""
        inside = self.properties(line) + extra
        return f"<w:p>{f'<w:pPr>{inside}</w:pPr>' if inside else ''}{content}</w:p>"

    def content(self, line: Line) -> str:
        """A line's runs, between the bookmark's signs where it is a link's target."""
        if line.chart is not None:
            return self.chart(line.chart)
        return self.marked(line, self.runs(line.runs, line.strong))

    def marked(self, line: Line, content: str) -> str:
        """`content` between the signs of the line's bookmark, if it has one."""
        if not line.anchor:
            return content
        start, end = bookmark(bookmark_name(line.anchor, heading=bool(line.level)))
        return f"{start}{content}{end}"

    def properties(self, line: Line) -> str:
        """What stands in a line's `w:pPr`, in the order that the schema wants."""
        style = self._style(line)
        # Normal is what a paragraph is without a style.
        xml = "" if style == "Normal" else f'<w:pStyle w:val="{self.look.style_ids[style]}"/>'
        if line.keep_next or line.tight:
            xml += "<w:keepNext/>"
        if line.item is not None:
            xml += self._number(line.item, style)
        if line.tight:
            xml += '<w:spacing w:after="0"/>'
        elif line.after_table:
            xml += '<w:spacing w:before="200"/>'
        indent = self._indent(line.inside) if line.inside is not None else 0
        return xml + (f'<w:ind w:left="{indent}"/>' if indent else "")

    def _style(self, line: Line) -> str:
        if line.setting is Setting.CONTENTS:
            return styles.CONTENTS[min(line.level, len(styles.CONTENTS)) - 1]
        if line.level:
            return styles.HEADINGS[min(line.level, len(styles.HEADINGS)) - 1]
        if line.item is not None:
            return _list_style(line.item)
        if line.setting is not Setting.TEXT and line.role is Role.BODY:
            return _SETTINGS[line.setting]
        return styles.PARAGRAPH_STYLES[line.role]

    # --- lists -------------------------------------------------------------------------------

    def _number(self, place: ListPlace, style: str) -> str:
        numbering = self.look.lists.get(style)
        if numbering is None:
            return ""
        level = numbering.at(min(place.depth, styles.DEEPEST_LIST), place.in_table)
        if place.ordered:
            # Word counts on from list to list unless each has a numbering of its own.
            if place.number not in self._ids:
                id_ = self.look.next_number + len(self.numbers)
                self._ids[place.number] = id_
                self.numbers.append((id_, numbering.abstract, level, place.start))
            return _number(level, self._ids[place.number])
        # The style tells its own level only.
        return _number(level, numbering.id) if level != numbering.level else ""

    def _indent(self, place: ListPlace) -> int:
        numbering = self.look.lists.get(_list_style(place))
        return numbering.indent if numbering else 0

    # --- tables ------------------------------------------------------------------------------

    def _table(self, laid: TableLines) -> str:
        widths = twips(laid.table.widths, self.look.text_width)
        rows = (self._row(row, widths) for row in laid.rows)
        return self.table(laid.table, widths, "".join(rows))

    def table(self, table: Table, widths: Sequence[int], rows: str) -> str:
        """A table with columns of `widths` around its rows."""
        total = bool(table.rows) and table.rows[-1].total
        look = (
            f'<w:tblLook w:val="{look_code(total)}" w:firstRow="1"'
            f' w:lastRow="{int(total)}" w:firstColumn="0"'
            ' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        )
        told = (("tblCaption", plain(table.caption)), ("tblDescription", table.description))
        described = "".join(f'<w:{name} w:val="{escape(text)}"/>' for name, text in told if text)
        grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
        return (
            "<w:tbl><w:tblPr>"
            f'<w:tblStyle w:val="{self.look.style_ids[styles.TABLE]}"/>'
            f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f"{look}{described}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
        )

    def _row(self, row: RowLines, widths: Sequence[int]) -> str:
        cells = zip(row.cells, widths, strict=True)
        return self.row(row, "".join(self._cell(cell, width) for cell, width in cells))

    def row(self, row: RowLines, cells: str, mark: str = "") -> str:
        """A row around its cells; `mark` ends its properties."""
        header = "<w:tblHeader/>" if row.header else ""
        return f"<w:tr><w:trPr><w:cantSplit/>{header}{mark}</w:trPr>{cells}</w:tr>"

    def _cell(self, cell: CellLines, width: int) -> str:
        return table_cell(self.lines(cell.lines), width)

    def chart(self, chart: Chart) -> str:
        """The run that shows a chart."""
        self.charts.append(chart)
        return chart_drawing(chart, len(self.charts), self.look.text_width)

    # --- runs --------------------------------------------------------------------------------

    def runs(self, runs: Runs, strong: bool = False) -> str:
        """Runs one after the other; `strong` sets them all in bold."""
        return "".join(self.inline(run, strong) for run in runs)

    def inline(self, run: Inline, strong: bool = False, style: str = "") -> str:
        """One run; `style` is the id of the character style of what is around it."""
        match run:
            case Text():
                own = self.look.style_ids[styles.MISSING_MARK] if run.missing else style
                return text_run(run.text, run_properties(own, run.strong or strong, run.emphasis))
            case Break():
                return "<w:r><w:br/></w:r>"
            case Link():
                inside = (self.inline(r, strong, self.link_style) for r in run.runs)
                return self.link(run.target, "".join(inside))
            case PageRef():
                return page_field(bookmark_name(run.anchor), run_properties(style, strong, False))
            case Note():
                return self._note(run)
            case _:
                raise AssertionError(f"unresolved reference {run.words!r}")

    @property
    def link_style(self) -> str:
        """The id of the character style of links."""
        return self.look.style_ids[styles.LINK]

    def link(self, target: str, inside: str) -> str:
        """A link around runs: to an anchor of the document, or to an address."""
        if target.startswith("#"):
            anchor = target[1:]
            name = bookmark_name(anchor, heading=anchor in self.headings)
            return f'<w:hyperlink w:anchor="{name}" w:history="1">{inside}</w:hyperlink>'
        id_ = relationship_id(target)
        self.links[id_] = target
        return f'<w:hyperlink r:id="{id_}" w:history="1">{inside}</w:hyperlink>'

    def _note(self, note: Note) -> str:
        id_ = self.begin_note()
        parts = []
        for n, line in enumerate(self.layer.note(note.blocks)):
            lead = self.note_lead() if n == 0 else ""
            parts.append(self.paragraph(line, lead + self.runs(line.runs)))
        self.end_note(id_, "".join(parts))
        return self.note_mark(id_)

    def begin_note(self) -> int:
        """The number of a new footnote, kept for it while its own text is written."""
        self.notes.append("")
        return len(self.notes)

    def end_note(self, id_: int, paragraphs: str) -> None:
        """Put the text of a footnote among the others."""
        self.notes[id_ - 1] = f'<w:footnote w:id="{id_}">{paragraphs}</w:footnote>'

    def note_lead(self) -> str:
        """What a footnote's text begins with: its mark and a space."""
        return f"<w:r>{self._note_look()}<w:footnoteRef/></w:r>{text_run(' ', '')}"

    def note_mark(self, id_: int) -> str:
        """The call of a footnote in the text."""
        return f'<w:r>{self._note_look()}<w:footnoteReference w:id="{id_}"/></w:r>'

    def _note_look(self) -> str:
        return f'<w:rPr><w:rStyle w:val="{self.look.style_ids[styles.NOTE_MARK]}"/></w:rPr>'

    # --- contents lists ----------------------------------------------------------------------

    def _contents(self, laid: ContentsLines) -> str:
        begin, end = field_signs(laid)
        lines = []
        for n, line in enumerate(laid.entries):
            content = "".join(self._entry(run) for run in line.runs)
            lead, tail = begin if n == 0 else "", end if n + 1 == len(laid.entries) else ""
            content = f"{lead}{content}{tail}"
            lines.append(self.paragraph(line, content))
        title = self.paragraph(laid.title, self.content(laid.title))
        return contents_frame(laid, title, "".join(lines))

    def _entry(self, run: Inline) -> str:
        inside = (
            "".join(self.entry_part(part) for part in run.runs) if isinstance(run, Link) else ""
        )
        return self.link(run.target, inside) if isinstance(run, Link) else ""

    def entry_part(self, run: Inline) -> str:
        """A part of a contents list's line: words without the look of a link, or a page."""
        if not isinstance(run, Text):
            return self.inline(run)
        words, tab, _ = run.text.partition("\t")
        return (text_run(words, "") if words else "") + ("<w:r><w:tab/></w:r>" if tab else "")


def field_signs(laid: ContentsLines) -> tuple[str, str]:
    """What begins and what ends a live contents field, whose stored result is its lines.

    Neither dirty nor updated on opening: Word would ask the reader, and a No empties it.
    """
    own, depth = laid.contents.chapter, laid.contents.depth
    span = f' \\b "{range_name(own)}"' if own else ""
    code = escape(f' TOC \\o "{laid.first}-{depth}" \\h \\z{span} ', quote=False)
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    return begin, '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def contents_frame(laid: ContentsLines, title: str, lines: str) -> str:
    """A contents list around its title and lines; Word knows the whole document's by its frame."""
    if laid.contents.chapter:
        return title + lines
    return (
        "<w:sdt><w:sdtPr><w:docPartObj>"
        '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{title}{lines}</w:sdtContent></w:sdt>"
    )


def range_name(chapter: str) -> str:
    """The bookmark over a chapter that has a contents list of its own."""
    return bookmark_name("range " + chapter, heading=False)


def _list_style(place: ListPlace) -> str:
    return styles.list_style(place.ordered, place.depth, place.in_table)


def _number(level: int, id_: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{id_}"/></w:numPr>'
