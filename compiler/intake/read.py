"""Turn pandoc's syntax tree into the project's blocks, in the one form that Markdown can hold.

The blocks that come out are canonical: written as Markdown and parsed again they are the same.
Forms that the dialect lacks leave their words; `survey` has told them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote

from compiler.characters import code_point
from compiler.diagnostic import Diagnostic, info, warning
from compiler.intake.runs import canonical, on_one_line
from compiler.intake.survey import shown
from compiler.intake.tree import (
    Node,
    all_inlines,
    anchors_of,
    grid_of,
    inlines_of,
    item_style,
    linked_ids,
    meta_blocks,
    row_groups,
    slug,
    unwrapped,
)
from compiler.model.blocks import (
    Align,
    Block,
    Blocks,
    Break,
    Cell,
    Heading,
    Inline,
    Link,
    List,
    Note,
    Paragraph,
    Role,
    Row,
    Runs,
    Table,
    Text,
    plain,
)
from compiler.span import Span

DEEPEST = 4
"""The deepest heading that a section may have."""

_LEVEL_STYLE = re.compile(r"list (?:bullet|number|continue) ([2-9])", re.IGNORECASE)
_QUOTE_STYLE = re.compile(r"quot|citat|block text", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|mailto:)[!-~]+")
_ADDRESS_SIGNS = "!#$%&'()*+,-./:;=?@_~"
_LOOKS_LIKE_ANCHOR = re.compile(r"\{#[a-z0-9-]+\}$")


@dataclass(frozen=True, slots=True)
class Taken:
    """A section's blocks, and what of its order had to be changed."""

    blocks: Blocks
    diagnostics: list[Diagnostic]


def read_tree(tree: Node, name: str, title: str) -> Taken:
    """The section that pandoc's tree of the file `name` holds.

    It opens with its one heading of level 1: the document's title, or its only topmost heading if
    that comes first, or else `title`. No level is skipped below it. A tree without words gives no
    blocks.
    """
    reading = _Reading(Span(name), frozenset(linked_ids(tree)))
    blocks = reading.document(tree)
    if not blocks:
        return Taken((), reading.log)
    return Taken(reading.with_levels(blocks, title), reading.log)


@dataclass
class _Reading:
    span: Span
    linked: frozenset[str]
    log: list[Diagnostic] = field(default_factory=list)
    anchors: dict[str, str] = field(default_factory=dict)

    # --- the whole ---------------------------------------------------------------------------

    def document(self, tree: Node) -> list[Block]:
        self.anchors = anchors_of(tree, self.linked)
        return [*self._front(tree.get("meta", {})), *self.blocks(tree["blocks"])]

    def _front(self, meta: Node) -> Iterator[Block]:
        """What pandoc takes out of the text because its style says Title, Author and so on."""
        title = self.runs([n for part in meta_blocks(meta.get("title")) for n in inlines_of(part)])
        if title:
            yield Heading(0, on_one_line(title), "")
        for key in ("subtitle", "author", "date", "abstract"):
            yield from self.blocks(meta_blocks(meta.get(key)))

    def with_levels(self, blocks: Sequence[Block], title: str) -> Blocks:
        """The blocks with one heading of level 1 first, and no level skipped below it."""
        depths = _depths([b.level for b in blocks if isinstance(b, Heading)])
        first = blocks[0]
        titled = isinstance(first, Heading) and depths.count(1) == 1
        if not titled:
            self.log.append(info("intake-title-added", self.span, title=title))
        below = iter(depths)
        shaped: list[Block] = [] if titled else [Heading(1, (Text(title),), slug(title))]
        for block in blocks:
            if not isinstance(block, Heading):
                shaped.append(block)
                continue
            wanted = next(below) + (0 if titled else 1)
            text = plain(block.runs)
            if wanted > DEEPEST:
                self.log.append(warning("intake-heading-deep", self.span, start=shown(text)))
            anchor = block.anchor
            if not anchor and (not shaped or _LOOKS_LIKE_ANCHOR.search(text)):
                anchor = slug(text)
            shaped.append(Heading(min(wanted, DEEPEST), block.runs, anchor))
        return tuple(shaped)

    # --- blocks ------------------------------------------------------------------------------

    def blocks(
        self, nodes: Iterable[Node], role: Role = Role.BODY, top: bool = True
    ) -> list[Block]:
        """The blocks that nodes hold; below the `top` a heading is a paragraph like others."""
        made: list[tuple[Block, int]] = []
        for node, style in unwrapped(nodes):
            for block in self._block(node, style, role, top):
                match = _LEVEL_STYLE.search(item_style(node)) if isinstance(block, List) else None
                _append(made, block, int(match.group(1)) if match else 1)
        return [block for block, _ in made]

    def _block(self, node: Node, style: str, role: Role, top: bool) -> Iterator[Block]:
        content: Any = node.get("c")
        match node["t"]:
            case "Para" | "Plain":
                yield from self._paragraph(content, role)
            case "Header":
                level, (id_, _, _), inlines = content
                runs = on_one_line(self.runs(inlines))
                if runs and top and role is Role.BODY:
                    yield Heading(level, runs, self.anchors.get(id_, ""))
                elif runs:
                    self.log.append(
                        warning("intake-heading-inside", self.span, start=shown(plain(runs)))
                    )
                    yield Paragraph(runs, role)
            case "BulletList":
                yield from self._list(content, False, 1)
            case "OrderedList":
                (start, style_, _), items = content
                if style_["t"] not in ("Decimal", "DefaultStyle"):
                    words = plain(self.runs(all_inlines(items)))
                    self.log.append(warning("intake-list-numbering", self.span, start=shown(words)))
                yield from self._list(items, True, max(1, min(int(start), 999_999_999)))
            case "BlockQuote":
                # An indented paragraph is a quote to pandoc; only its style makes it one here.
                quoted = Role.QUOTE if _QUOTE_STYLE.search(style) else role
                yield from self.blocks(content, quoted, top)
            case "Table":
                yield from self._table(content)
            case "Figure":
                _, (_, caption), inner = content
                yield from self.blocks(inner, role, top)
                yield from self.blocks(caption, role, top)
            case "CodeBlock":
                lines = content[1].split("\n")
                nodes: list[Node] = []
                for line in lines:
                    nodes += [{"t": "Str", "c": line}, {"t": "LineBreak"}]
                yield from self._paragraph(nodes, role)
            case "LineBlock":
                nodes = []
                for inlines in content:
                    nodes += [*inlines, {"t": "LineBreak"}]
                yield from self._paragraph(nodes, role)
            case "DefinitionList":
                for term, definitions in content:
                    yield from self._paragraph([{"t": "Strong", "c": term}], role)
                    for definition in definitions:
                        yield from self.blocks(definition, role, False)
            case _:  # a rule or something raw: no words in it
                return

    def _paragraph(self, inlines: Sequence[Node], role: Role) -> Iterator[Paragraph]:
        runs = self.runs(inlines)
        if runs:
            yield Paragraph(runs, role)

    def _list(self, items: Sequence[Sequence[Node]], ordered: bool, start: int) -> Iterator[Block]:
        read = (tuple(self.blocks(item, top=False)) for item in items)
        kept = tuple(item for item in read if item)
        if kept:
            yield List(kept, ordered, start)

    def _table(self, content: Sequence[Any]) -> Iterator[Block]:
        _, (_, caption), columns, head, bodies, foot = content
        yield from self.blocks(caption, top=False)
        rows = [row for _, rows in row_groups(head, bodies, foot) for row in rows]
        grid = grid_of(rows, len(columns))
        if not grid:
            return
        cells = [tuple(self._cell(nodes) for nodes in row) for row in grid]
        if not head[1]:
            words = next((plain(p.runs) for c in cells[0] for p in _in(c) if p.runs), "")
            self.log.append(info("intake-table-header", self.span, start=shown(words)))
        width = len(grid[0])
        aligns = [Align.RIGHT if c[0]["t"] == "AlignRight" else Align.LEFT for c in columns]
        yield Table(
            cells[0],
            tuple(Row(row) for row in cells[1:]),
            tuple(1 / width for _ in range(width)),
            tuple(aligns),
        )

    def _cell(self, nodes: Sequence[Node]) -> Cell:
        """One line of words: a cell of a Markdown table holds no more."""
        joined: list[Inline] = []
        for runs in _lines(self.blocks(nodes, top=False)):
            if joined:
                joined.append(Text(" "))
            joined += runs
        return Cell((Paragraph(on_one_line(tuple(joined))),))

    # --- runs --------------------------------------------------------------------------------

    def runs(self, inlines: Sequence[Node]) -> Runs:
        """The runs that inlines hold, in canonical form."""
        return canonical(self._inlines(inlines, False, False), self._unprintable)

    def _inlines(self, inlines: Iterable[Node], strong: bool, emphasis: bool) -> Iterator[Inline]:
        for node in inlines:
            content: Any = node.get("c")
            match node["t"]:
                case "Str":
                    yield Text(content, strong, emphasis)
                case "Space" | "SoftBreak":
                    yield Text(" ", strong, emphasis)
                case "LineBreak":
                    yield Break()
                case "Strong":
                    yield from self._inlines(content, True, emphasis)
                case "Emph":
                    yield from self._inlines(content, strong, True)
                case "Underline" | "Strikeout" | "Superscript" | "Subscript" | "SmallCaps":
                    yield from self._inlines(content, strong, emphasis)
                case "Span" | "Quoted" | "Cite":
                    yield from self._inlines(content[1], strong, emphasis)
                case "Code" | "Math":
                    yield Text(content[1], strong, emphasis)
                case "Link":
                    yield from self._link(content, strong, emphasis)
                case "Note":
                    blocks = tuple(self.blocks(content, top=False))
                    if blocks:
                        yield Note(blocks)

    def _link(self, content: Sequence[Any], strong: bool, emphasis: bool) -> Iterator[Inline]:
        _, inlines, (target, _) = content
        inner = [
            part
            for run in self._inlines(inlines, strong, emphasis)
            for part in (run.runs if isinstance(run, Link) else (run,))
        ]
        words = on_one_line(
            canonical((run for run in inner if not isinstance(run, Note)), self._unprintable)
        )
        notes = [run for run in inner if isinstance(run, Note)]
        if target.startswith("#"):
            anchor = self.anchors.get(target[1:], "")
            address = f"#{anchor}" if anchor else ""
        else:
            address = _address(target)
        if address and words:
            yield Link(address, words)
        else:
            if words:
                start = shown(plain(words))
                self.log.append(warning("intake-link", self.span, start=start, what=shown(target)))
            yield from words
        yield from notes

    def _unprintable(self, signs: str) -> None:
        if len(signs) > 1:
            self.log.append(warning("intake-template-signs", self.span, signs=signs))
            return
        told = code_point(signs)
        self.log.append(warning("intake-character", self.span, character=told))


def _address(target: str) -> str:
    """A web or e-mail address in ASCII, or an empty text for any other target."""
    written = quote(target.strip(), safe=_ADDRESS_SIGNS)
    # A percent sign that begins no escape would be escaped once more by each reader.
    written = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", written)
    return written if _ADDRESS.fullmatch(written) else ""


# --- lists, tables and addresses --------------------------------------------------------------


def _append(made: list[tuple[Block, int]], block: Block, level: int) -> None:
    """Put a block last; a list of a deeper level goes into the list before it."""
    before, above = made[-1] if made else (None, 0)
    if isinstance(block, List) and isinstance(before, List):
        if level > above:
            made[-1] = (_nested(before, block, level - above), above)
            return
        end = before.start + len(before.items)
        parted = any(isinstance(b, List) for b in before.items[-1])
        goes_on = not block.ordered or block.start == end
        if level == above and parted and goes_on and block.ordered == before.ordered:
            made[-1] = (replace(before, items=(*before.items, *block.items)), above)
            return
    made.append((block, level))


def _nested(outer: List, inner: List, steps: int) -> List:
    last = outer.items[-1]
    below = last[-1]
    if isinstance(below, List) and steps > 1:
        last = (*last[:-1], _nested(below, inner, steps - 1))
    elif isinstance(below, List) and below.ordered == inner.ordered:
        last = (*last[:-1], replace(below, items=(*below.items, *inner.items)))
    else:
        last = (*last, inner)
    return replace(outer, items=(*outer.items[:-1], last))


def _depths(levels: Sequence[int]) -> list[int]:
    """Levels as depths from 1, none skipped: a heading is one below the last that is above it."""
    above: list[int] = []
    depths = []
    for level in levels:
        while above and above[-1] >= level:
            above.pop()
        above.append(level)
        depths.append(len(above))
    return depths


def _lines(blocks: Iterable[Block]) -> Iterator[Runs]:
    """Each paragraph's runs, in lists and tables too."""
    for block in blocks:
        match block:
            case Paragraph(runs=runs) | Heading(runs=runs):
                yield runs
            case List(items=items):
                for item in items:
                    yield from _lines(item)
            case Table(header=header, rows=rows):
                for cell in (*header, *(c for row in rows for c in row.cells)):
                    yield from (p.runs for p in _in(cell) if p.runs)


def _in(cell: Cell) -> Iterator[Paragraph]:
    return (block for block in cell.blocks if isinstance(block, Paragraph))
