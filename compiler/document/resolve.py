"""Resolve what sources leave open: references become words, headings get anchors, marks links.

Resolving walks the blocks once in reading order, so it also learns under which heading each figure
to be added stands, in the order in which a reader meets them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from operator import is_
from typing import TypeVar

from compiler.amounts import EN_DASH
from compiler.document.tables import to_add_anchor
from compiler.document.to_add import Place
from compiler.document.uses import FigureKey, Use, key_of, use
from compiler.document.wording import Words, figure_text, listed
from compiler.model.blocks import (
    Block,
    Blocks,
    Cell,
    Chart,
    Contents,
    Heading,
    Inline,
    Insert,
    Link,
    List,
    Note,
    Paragraph,
    Reference,
    Row,
    Runs,
    Table,
    Text,
    plain,
)
from compiler.model.figures import Missing
from compiler.model.inserts import TO_ADD
from compiler.model.plan import Plan
from compiler.model.references import FoundFigure, FoundName, look_up

Expand = Callable[[Insert, int], Blocks]
"""From an insert and the level of the heading above it to the blocks it asks for."""

T = TypeVar("T")

_LONGEST_PLACE = 48


@dataclass
class Resolver:
    """Resolves the chapters of one document, remembering anchors and where figures stand.

    `shown` has every use of a figure in reading order, `uses` the places of those to be added.
    The list of what is to be added stays an insert: it can be written only when all is resolved.
    """

    plan: Plan
    words: Words
    expand: Expand
    has_list: bool = True
    """Whether the document holds the list of what is to be added, for its marks to lead to."""
    document: str = ""
    """The document's name, as its uses tell it."""
    uses: dict[FigureKey, list[Place]] = field(default_factory=dict)
    shown: list[Use] = field(default_factory=list)
    _anchors: set[str] = field(default_factory=set)
    _numbered: dict[str, int] = field(default_factory=dict)
    _here: Place = field(default_factory=lambda: Place("", ""))
    _level: int = 1

    def chapter(self, blocks: Blocks) -> Blocks:
        """The blocks of a chapter, resolved."""
        return self._blocks(blocks)

    def _blocks(self, blocks: Iterable[Block]) -> Blocks:
        return tuple(done for block in blocks for done in self._block(block))

    def _block(self, block: Block) -> Blocks:
        match block:
            case Heading():
                anchor = self._anchor(block)
                before = len(self.shown)
                runs = self._runs(block.runs)
                if not block.minor:
                    self._here = Place(_short(plain(runs)), anchor)
                    # What a heading itself takes stands under that heading.
                    self.shown[before:] = [
                        replace(u, place=self._here) for u in self.shown[before:]
                    ]
                self._level = block.level
                return (replace(block, anchor=anchor, runs=runs),)
            case Paragraph():
                runs = self._runs(block.runs)
                return (block if runs is block.runs else replace(block, runs=runs),)
            case List():
                return (replace(block, items=tuple(self._blocks(i) for i in block.items)),)
            case Table():
                header = tuple(self._cell(c) for c in block.header)
                return (
                    replace(
                        block,
                        caption=self._runs(block.caption),
                        header=header,
                        rows=tuple(self._row(r) for r in block.rows),
                        description=block.description or self._described(header),
                    ),
                )
            case Chart():
                # What it takes is noted as taken; the numbers stand in the chart already.
                self._runs(block.takes)
                return (replace(block, caption=self._runs(block.caption), takes=()),)
            case Insert() if block.words == TO_ADD:
                return (block,)
            case Insert():
                level, here = self._level, self._here
                done = self._blocks(self.expand(block, level))
                self._level, self._here = level, here
                return done
            case Contents():
                return (block,)

    def _described(self, header: tuple[Cell, ...]) -> str:
        """What a table that an author drew holds, for those who do not see it: its columns."""
        parts = (part for cell in header for part in cell.blocks)
        titles = [plain(part.runs) for part in parts if isinstance(part, Paragraph)]
        columns = listed([title for title in titles if title] or [EN_DASH], self.words)
        return self.words["table-description"].format(columns=columns)

    def _row(self, row: Row) -> Row:
        cells = _or_same(row.cells, tuple(self._cell(c) for c in row.cells))
        return row if cells is row.cells else replace(row, cells=cells)

    def _cell(self, cell: Cell) -> Cell:
        blocks = _or_same(cell.blocks, self._blocks(cell.blocks))
        return cell if blocks is cell.blocks else replace(cell, blocks=blocks)

    def _runs(self, runs: Runs) -> Runs:
        return _or_same(runs, tuple(self._inline(run) for run in runs))

    def _inline(self, run: Inline) -> Inline:
        match run:
            case Text():
                return run
            case Reference():
                return self._reference(run)
            case Link():
                return replace(run, runs=self._runs(run.runs))
            case Note():
                return replace(run, blocks=self._blocks(run.blocks))
            case _:
                return run

    def _reference(self, reference: Reference) -> Inline:
        found = look_up(self.plan, reference.words)
        match found:
            case FoundName(text=text):
                name = reference.words.partition("|")[0].strip()
                self._show((name, "", ""), reference, text)
                return _text(reference, text)
            case FoundFigure():
                text = figure_text(found, self.plan, self.words)
                key = key_of(found.indicator, found.figure)
                absent = isinstance(found.figure.value, Missing)
                self._show(key, reference, "" if absent else text)
                if not absent:
                    return _text(reference, text)
                self._use(key)
                if not self.has_list or key not in self._listed:
                    # A total over a row that is missing is owed by the row.
                    return _text(reference, text, missing=True)
                return Link(f"#{to_add_anchor(*key)}", (_text(reference, text, missing=True),))
            case _:
                # Checked before any document is assembled.
                raise AssertionError(f"unresolved reference {reference.words!r}")

    @cached_property
    def _listed(self) -> frozenset[FigureKey]:
        return frozenset((i.id, f.kind.name, f.period.text) for i, f in self.plan.missing)

    def _show(self, key: FigureKey, reference: Reference, text: str) -> None:
        self.shown.append(use(key, reference.span, self._here, text, self.document))

    def _use(self, key: FigureKey) -> None:
        places = self.uses.setdefault(key, [])
        if self._here.anchor and self._here not in places:
            places.append(self._here)

    def _anchor(self, heading: Heading) -> str:
        """The heading's own anchor, or one made from its words and unique in the document."""
        wanted = heading.anchor or slug(plain(heading.runs))
        anchor, n = wanted, self._numbered.get(wanted, 2)
        while anchor in self._anchors:
            anchor, n = f"{wanted}-{n}", n + 1
        self._anchors.add(anchor)
        self._numbered[wanted] = n
        return anchor


def _text(reference: Reference, text: str, *, missing: bool = False) -> Text:
    """What stands for a reference, in its form and at its place."""
    return Text(text, reference.strong, reference.emphasis, missing, reference.span)


def _or_same(before: tuple[T, ...], after: tuple[T, ...]) -> tuple[T, ...]:
    """What stood there where nothing of it is another: most text takes nothing by reference."""
    same = len(before) == len(after) and all(map(is_, before, after))
    return before if same else after


def slug(text: str) -> str:
    """Words as an anchor: lower case, a–z and 0–9, hyphens between; `Bilaga 1.` is `bilaga-1`."""
    folded = unicodedata.normalize("NFKD", text.lower())
    ascii_only = "".join(c for c in folded if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-") or "avsnitt"


def _short(title: str) -> str:
    """A heading short enough for a list of places: `KF-mål 1` for one that tells the goal too."""
    if len(title) <= _LONGEST_PLACE:
        return title
    head, dot, _ = title.partition(". ")
    if dot and len(head) <= _LONGEST_PLACE:
        return head
    return title[:_LONGEST_PLACE].rsplit(" ", 1)[0] + " …"
