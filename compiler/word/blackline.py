"""Write a document with its changes in it as WordprocessingML that Word and LibreOffice settle.

What each sign does when changes are accepted or rejected is told, with specimens, in
docs/analysis/tracked-changes.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from xml.sax.saxutils import quoteattr

from compiler.compare.tracked import (
    Edit,
    Piece,
    Tracked,
    TrackedCell,
    TrackedContents,
    TrackedLine,
    TrackedRow,
    TrackedTable,
)
from compiler.compare.words import Within
from compiler.document.lines import ContentsLines, Line, RangeMark, Setting
from compiler.model.blocks import Chart, Note
from compiler.word.emit import Emitter, contents_frame, field_signs
from compiler.word.markup import bookmark, table_cell, twips
from compiler.word.names import bookmark_name

_SIGNS = {
    Edit.INSERTED: "ins",
    Edit.DELETED: "del",
    Edit.MOVED_FROM: "moveFrom",
    Edit.MOVED_TO: "moveTo",
}
_TEXT = re.compile(r"<(/?)w:t(?=[ >])")


@dataclass(frozen=True, slots=True)
class Stamp:
    """Whose the changes are said to be, whose those that follow from others, and of what time.

    Word shows each author in a colour of its own and can show those of one alone.
    """

    author: str
    generated: str
    time: str
    """An ISO time in UTC, to the second."""


@dataclass
class Blackline:
    """Writes tracked lines with the help of what writes plain ones; numbers each change."""

    emitter: Emitter
    stamp: Stamp
    first_id: int = 1

    def __post_init__(self) -> None:
        self._next = self.first_id

    def parts(self, parts: Sequence[Tracked]) -> str:
        """Everything, one after the other; what was moved lies between the signs of its move."""
        begins, ends = self._moves(parts)
        xml = []
        for n, part in enumerate(parts):
            xml += [*begins.get(n, ()), self._part(part), *ends.get(n, ())]
        return "".join(xml)

    def _part(self, part: Tracked) -> str:
        match part:
            case TrackedLine():
                return self.line(part)
            case TrackedTable():
                return self._table(part)
            case TrackedContents():
                return self._contents(part)
            case RangeMark():
                return self.emitter.range_mark(part)

    def change(self, generated: bool = False) -> str:
        """The attributes of one change: its own number, whose it is and when it was made."""
        author = self.stamp.generated if generated else self.stamp.author
        self._next += 1
        return f'w:id="{self._next - 1}" w:author={quoteattr(author)} w:date="{self.stamp.time}"'

    def _moves(self, parts: Sequence[Tracked]) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
        """The signs that begin and end each move, by the part before or after which they stand."""
        places: dict[tuple[Edit, int], list[int]] = {}
        for n, part in enumerate(parts):
            if isinstance(part, TrackedLine) and part.move:
                places.setdefault((part.edit, part.move), []).append(n)
        begins: dict[int, list[str]] = {}
        ends: dict[int, list[str]] = {}
        for (edit, move), found in places.items():
            made = all(
                line.line.generated for n in found if isinstance(line := parts[n], TrackedLine)
            )
            sign, id_ = _SIGNS[edit], self._next
            start = f'<w:{sign}RangeStart {self.change(made)} w:name="flytt{move}"/>'
            begins.setdefault(found[0], []).append(start)
            ends.setdefault(found[-1], []).insert(0, f'<w:{sign}RangeEnd w:id="{id_}"/>')
        return begins, ends

    # --- paragraphs --------------------------------------------------------------------------

    def line(self, tracked: TrackedLine, lead: str = "") -> str:
        """A paragraph with the changes in it, after a lead that does not change."""
        content = self._bookmarked(tracked, self._pieces(tracked))
        lead += self._field_sign(tracked, tracked.opens, 0)
        tail = self._field_sign(tracked, tracked.closes, 1)
        shape = tracked.shape or tracked.line
        extra = self._end(tracked) + self._change_of(tracked, self.emitter.properties(shape))
        return self.emitter.paragraph(shape, f"{lead}{content}{tail}", extra)

    def _field_sign(self, tracked: TrackedLine, laid: ContentsLines | None, side: int) -> str:
        """What begins or ends a contents field; it comes and goes with a list as a whole only."""
        if laid is None:
            return ""
        return self.wrapped(field_signs(laid)[side], tracked.field, generated=True)

    def _end(self, tracked: TrackedLine) -> str:
        if tracked.mark is Edit.KEPT:
            return ""
        generated = tracked.line.generated
        sign = f"<w:{_SIGNS[tracked.mark]} {self.change(generated)}/>"
        return f"<w:rPr>{sign}</w:rPr>"

    def _change_of(self, tracked: TrackedLine, properties: str) -> str:
        was = properties if tracked.was is None else self.emitter.properties(tracked.was)
        if was == properties:
            return ""
        change = self.change(tracked.line.generated)
        return f"<w:pPrChange {change}><w:pPr>{was}</w:pPr></w:pPrChange>"

    def _bookmarked(self, tracked: TrackedLine, content: str) -> str:
        line = tracked.line
        for anchor in dict.fromkeys((line.anchor, tracked.also)):
            if anchor and line.setting is not Setting.CONTENTS:
                start, end = bookmark(
                    bookmark_name(anchor, heading=anchor in self.emitter.headings)
                )
                content = f"{start}{content}{end}"
        return content

    # --- runs --------------------------------------------------------------------------------

    def _pieces(self, tracked: TrackedLine) -> str:
        parts = []
        for link, pieces in groupby(tracked.pieces, key=lambda piece: piece.link):
            inside = self._changes(pieces)
            parts.append(self.emitter.link(link, inside) if link else inside)
        return "".join(parts)

    def _changes(self, pieces: Iterable[Piece]) -> str:
        parts = []
        for (edit, generated), same in groupby(pieces, key=lambda p: (p.edit, p.generated)):
            parts.append(self.wrapped("".join(map(self._run, same)), edit, generated))
        return "".join(parts)

    def wrapped(self, runs: str, edit: Edit, generated: bool = False) -> str:
        """Runs as the change that they are."""
        if edit is Edit.KEPT:
            return runs
        if edit is Edit.DELETED:
            runs = _TEXT.sub(r"<\1w:delText", runs).replace("w:instrText", "w:delInstrText")
        return f"<w:{_SIGNS[edit]} {self.change(generated)}>{runs}</w:{_SIGNS[edit]}>"

    def _run(self, piece: Piece) -> str:
        if isinstance(piece.run, Chart):
            return self.emitter.chart(piece.run)
        if isinstance(piece.run, Note) and piece.note is not None:
            return self._note(piece.note)
        if piece.within is Within.CONTENTS:
            return self.emitter.entry_part(piece.run)
        style = self.emitter.link_style if piece.link else ""
        return self.emitter.inline(piece.run, piece.within is Within.SUMS, style)

    def _note(self, lines: Sequence[TrackedLine]) -> str:
        id_ = self.emitter.begin_note()
        leads = (self.emitter.note_lead(), *("" for _ in lines[1:]))
        text = (self.line(line, lead) for line, lead in zip(lines, leads, strict=True))
        self.emitter.end_note(id_, "".join(text))
        return self.emitter.note_mark(id_)

    # --- tables ------------------------------------------------------------------------------

    def _table(self, tracked: TrackedTable) -> str:
        widths = twips(tracked.widths, self.emitter.look.text_width)
        rows = "".join(self._row(row, widths) for row in tracked.rows)
        return self.emitter.table(tracked.laid.table, widths, rows)

    def _row(self, tracked: TrackedRow, widths: Sequence[int]) -> str:
        made = tracked.row.generated
        cells = (self._cell(c, w, made) for c, w in zip(tracked.cells, widths, strict=True))
        mark = ""
        if tracked.edit is not Edit.KEPT:
            mark = f"<w:{_SIGNS[tracked.edit]} {self.change(made)}/>"
        return self.emitter.row(tracked.row, "".join(cells), mark)

    def _cell(self, tracked: TrackedCell, width: int, generated: bool) -> str:
        mark = ""
        if tracked.edit is not Edit.KEPT:
            sign = "cellIns" if tracked.edit.is_new else "cellDel"
            mark = f"<w:{sign} {self.change(generated)}/>"
        inside = self.parts(tracked.lines) or self.emitter.paragraph(
            Line((), setting=Setting.CELL), ""
        )
        return table_cell(inside, width, mark)

    # --- contents lists ----------------------------------------------------------------------

    def _contents(self, tracked: TrackedContents) -> str:
        return contents_frame(tracked.laid, self.line(tracked.title), self.parts(tracked.entries))
