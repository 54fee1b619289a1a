"""Running text and its parts, free of any file format.

Sources are read into blocks that still hold references (`{sjukfranvaro 2012}`) and inserts
(`{budget internbudget}` alone on a line); assembling a document resolves both, so what reaches a
writer is plain runs, headings, paragraphs, lists and tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from compiler.span import NOWHERE, Span


class Role(StrEnum):
    """What a paragraph is for; a writer gives each role a style of the template."""

    BODY = "body"
    INTRO = "intro"
    RESPONSIBILITY = "responsibility"
    LABEL = "label"
    NOTE = "note"
    QUOTE = "quote"
    CAPTION = "caption"
    SIGNATURE = "signature"
    COPY = "copy"
    TITLE = "title"


class Align(StrEnum):
    """How a table column is set: words from the left, figures to the right."""

    LEFT = "left"
    RIGHT = "right"


# --- inside a paragraph ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one form. `missing` marks the words that stand in for a figure to be added."""

    text: str
    strong: bool = False
    emphasis: bool = False
    missing: bool = False
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Reference:
    """What a source takes by id: a figure's value, a name, a budget row; resolved on assembly.

    `words` are what stands between the braces: an id, then period and kind where there are
    several values, then a form after a bar (`{totalt-kommunstyrelsen 2014 | mkr}`).
    """

    words: str
    span: Span
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere: a web address, or `#anchor` inside the document."""

    target: str
    runs: tuple[Inline, ...]
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class PageRef:
    """The number of the page on which an anchor stands; known when the document is laid out."""

    anchor: str


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote at this place."""

    blocks: tuple[Block, ...]
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Break:
    """A new line inside a paragraph."""


Inline = Text | Reference | Link | PageRef | Note | Break
Runs = tuple[Inline, ...]


# --- on their own ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 9 and the anchor that links to it.

    A `minor` one names a part of what stands above it ("Åtgärder i VP"): contents lists and lists
    of places pass it over.
    """

    level: int
    runs: Runs
    anchor: str
    span: Span = NOWHERE
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. `keep_next` holds it on the page of what follows."""

    runs: Runs
    role: Role = Role.BODY
    keep_next: bool = False
    anchor: str = ""
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class List:
    """A list of items, each of blocks; a numbered one starts anew at `start`."""

    items: tuple[tuple[Block, ...], ...]
    ordered: bool = False
    start: int = 1
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell; `anchor` makes it a link target."""

    blocks: tuple[Block, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A table row; `total` marks a sum, `group` a row that names those below it."""

    cells: tuple[Cell, ...]
    total: bool = False
    group: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row that repeats on each page.

    `widths` are shares of the text width, one a column, and add up to 1. `description` tells a
    reader who does not see the table what it holds. A `generated` one holds nothing that an author
    wrote: it follows from the rest.
    """

    header: tuple[Cell, ...]
    rows: tuple[Row, ...]
    widths: tuple[float, ...]
    aligns: tuple[Align, ...]
    caption: Runs = ()
    description: str = ""
    span: Span = NOWHERE
    generated: bool = False


class ChartForm(StrEnum):
    """How a chart shows its values: bars for things side by side, a line for one thing in time."""

    BARS = "bars"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Series:
    """One row of values under a name, one a category; None where there is no number."""

    name: str
    values: tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Numbers in one unit as a picture that an office can edit.

    `description` says all that the picture shows, for a reader who does not see it. `takes` are
    references to the figures that it shows, so that their uses are known; none are left when the
    chart is resolved.
    """

    form: ChartForm
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    caption: Runs
    description: str
    takes: Runs = ()
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Insert:
    """A request, alone on its line, for a table or list made from the data (`{kalender}`)."""

    words: str
    span: Span


@dataclass(frozen=True, slots=True)
class Contents:
    """A contents list over the headings of levels 1 to `depth`, of one chapter if named."""

    depth: int
    chapter: str = ""


Block = Heading | Paragraph | List | Table | Chart | Insert | Contents
Blocks = tuple[Block, ...]


def plain(runs: Iterable[Inline]) -> str:
    """The words of `runs` without their forms; a reference stands as it is written."""
    parts: list[str] = []
    for run in runs:
        if isinstance(run, Text):
            parts.append(run.text)
        elif isinstance(run, Reference):
            parts.append("{" + run.words + "}")
        elif isinstance(run, Link):
            parts.append(plain(run.runs))
        elif isinstance(run, Break):
            parts.append("\n")
    return "".join(parts)


def walk(blocks: Iterable[Block]) -> Iterator[Block | Inline]:
    """Every block and every inline part below `blocks`, in reading order."""
    for block in blocks:
        yield block
        if isinstance(block, Heading | Paragraph):
            yield from _walk_runs(block.runs)
        elif isinstance(block, List):
            for item in block.items:
                yield from walk(item)
        elif isinstance(block, Table):
            yield from _walk_runs(block.caption)
            for cell in (*block.header, *(c for row in block.rows for c in row.cells)):
                yield from walk(cell.blocks)
        elif isinstance(block, Chart):
            yield from _walk_runs((*block.caption, *block.takes))


def _walk_runs(runs: Iterable[Inline]) -> Iterator[Block | Inline]:
    for run in runs:
        yield run
        if isinstance(run, Link):
            yield from _walk_runs(run.runs)
        elif isinstance(run, Note):
            yield from walk(run.blocks)
