"""A document with its changes in it: every line, row and cell with what has become of it.

Accept all and it is the new document, reject all and it is the old one. How the paragraph marks
must stand for that is told in docs/analysis/tracked-changes.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from compiler.compare.words import Within
from compiler.document.lines import ContentsLines, Line, RangeMark, RowLines, TableLines
from compiler.model.blocks import Chart, Inline


class Edit(StrEnum):
    """What has become of something: a move is taken out in one place and put in in another."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_FROM = "moved-from"
    MOVED_TO = "moved-to"

    @property
    def is_old(self) -> bool:
        """Whether only the old document has it."""
        return self in (Edit.DELETED, Edit.MOVED_FROM)

    @property
    def is_new(self) -> bool:
        """Whether only the new document has it."""
        return self in (Edit.INSERTED, Edit.MOVED_TO)


@dataclass(frozen=True, slots=True)
class Piece:
    """A run, a part of one or a chart, and the target of the link that it stands in, if it does.

    A footnote with changes in its own text has it in `note`. `generated` is a change that follows
    from others: no author wrote it. `within` is the line it is of, wherever it stands.
    """

    run: Inline | Chart
    edit: Edit = Edit.KEPT
    link: str = ""
    generated: bool = False
    note: tuple[TrackedLine, ...] | None = None
    within: Within = Within.TEXT


@dataclass(frozen=True, slots=True)
class TrackedLine:
    """A paragraph. `mark` is what has become of its end, which may be otherwise than its words.

    `shape` is the paragraph whose properties it has, where they are not its own, and `was` the one
    whose it has when the changes are rejected. `move` numbers the move that it is part of, and
    `also` is the anchor that its older version had. The first line of a contents list `opens` it,
    the last one `closes` it; `field` is what has become of the list as a whole.
    """

    line: Line
    pieces: tuple[Piece, ...]
    edit: Edit = Edit.KEPT
    mark: Edit = Edit.KEPT
    shape: Line | None = None
    was: Line | None = None
    move: int = 0
    also: str = ""
    opens: ContentsLines | None = None
    closes: ContentsLines | None = None
    field: Edit = Edit.KEPT

    @property
    def reworded(self) -> bool:
        """Whether it or any of its words is not as it was; the words of its footnotes are not."""
        return self.edit is not Edit.KEPT or any(p.edit is not Edit.KEPT for p in self.pieces)


@dataclass(frozen=True, slots=True)
class TrackedCell:
    """A cell, and how wide its column is as a share of the text width."""

    lines: tuple[Tracked, ...]
    edit: Edit = Edit.KEPT


@dataclass(frozen=True, slots=True)
class TrackedRow:
    """A row of cells, those of columns that are no more among them."""

    row: RowLines
    cells: tuple[TrackedCell, ...]
    edit: Edit = Edit.KEPT


@dataclass(frozen=True, slots=True)
class TrackedTable:
    """A table; `widths` are shares of the text width, columns that are no more among them."""

    laid: TableLines
    widths: tuple[float, ...]
    rows: tuple[TrackedRow, ...]
    edit: Edit = Edit.KEPT


@dataclass(frozen=True, slots=True)
class TrackedContents:
    """The contents list of the whole document, which stands in a frame of its own."""

    laid: ContentsLines
    title: TrackedLine
    entries: tuple[TrackedLine, ...]


Tracked = TrackedLine | TrackedTable | TrackedContents | RangeMark


@dataclass(frozen=True, slots=True)
class TrackedDocument:
    """All of a document's chapters, one after the other, with the changes in them."""

    parts: tuple[Tracked, ...]
