"""A document as lines: the paragraphs and tables a reader meets, one after the other.

A list in a list is a tree to whoever writes it and a row of paragraphs to Word. Here the tree is
left behind, free of any file format still, so that a writer has one thing to write and two versions
of a document can be laid side by side.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from compiler.model.blocks import Chart, Contents, Role, Runs, Table
from compiler.span import NOWHERE, Span


class Setting(StrEnum):
    """Where a line stands that is not running text."""

    TEXT = ""
    CELL = "cell"
    NUMBER = "number"
    HEADER = "header"
    NUMBER_HEADER = "number-header"
    NOTE = "note"
    CONTENTS = "contents"
    CONTENTS_TITLE = "contents-title"


@dataclass(frozen=True, slots=True)
class ListPlace:
    """The list that a line stands in: its number in the document, and how it is marked."""

    number: int
    depth: int
    ordered: bool = False
    start: int = 1
    in_table: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph.

    `level` is a heading's, 0 for none; `item` is the list that the line begins an item of,
    `inside` the one in whose item it goes on. `tight` is a line whose responsibility follows at
    once. `minor` is a heading that begins no section of its own. `generated` is what the compiler
    made, not an author.
    """

    runs: Runs
    role: Role = Role.BODY
    level: int = 0
    item: ListPlace | None = None
    inside: ListPlace | None = None
    setting: Setting = Setting.TEXT
    anchor: str = ""
    keep_next: bool = False
    after_table: bool = False
    tight: bool = False
    strong: bool = False
    minor: bool = False
    chart: Chart | None = None
    generated: bool = False
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class CellLines:
    """What stands in a cell."""

    lines: tuple[Laid, ...]


@dataclass(frozen=True, slots=True)
class RowLines:
    """A row's cells; the first row of a table is its header."""

    cells: tuple[CellLines, ...]
    header: bool = False
    generated: bool = False


@dataclass(frozen=True, slots=True)
class TableLines:
    """A table without its caption, which is the line before it."""

    table: Table
    rows: tuple[RowLines, ...]


@dataclass(frozen=True, slots=True)
class ContentsLines:
    """A contents list: its title, and a line for each heading it shows.

    `first` is the first level of headings that it shows; its own lines are of levels from 1.
    """

    contents: Contents
    first: int
    title: Line
    entries: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class RangeMark:
    """Where the chapter begins or ends that a contents list of its own covers."""

    chapter: str
    begins: bool


Laid = Line | TableLines | ContentsLines | RangeMark
