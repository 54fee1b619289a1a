"""Turn Markdown into blocks that know their lines: CommonMark, tables, footnotes, references.

markdown-it-py reads the grammar; what a plan has no use for (HTML, images, code, rules) is refused
at its line rather than dropped, as pandoc would drop it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from markdown_it.token import Token

from compiler.diagnostic import Diagnostic, error, warning
from compiler.load.grammar import grammar
from compiler.load.runs import RunReader, is_comment, shown
from compiler.load.tokens import Lines, Locate, closing, parts
from compiler.load.weight import faults
from compiler.model.blocks import (
    Align,
    Block,
    Blocks,
    Cell,
    Heading,
    Insert,
    List,
    Paragraph,
    Reference,
    Role,
    Row,
    Runs,
    Table,
    Text,
)
from compiler.model.inserts import split_insert
from compiler.span import Span, Spanned

_NO_SIGN = r"\\`*_\[\]<>&{}!\x00-\x1f"
_PLAIN = re.compile(rf"([^\W\d_](?:[^{_NO_SIGN}]*[^{_NO_SIGN}\s])?)\n*")
_LINE_END = re.compile(r"\r\n?|\n")
"""What the grammar takes for the end of a line; in data a carriage return may be an escape."""

_ANCHOR = re.compile(r"\s*\{#([a-z0-9-]+)\}$")


def parse_markdown(text: str, locate: Locate) -> tuple[Blocks, list[Diagnostic]]:
    """The blocks that `text` writes, and what in it cannot be carried into a document."""
    plain = _PLAIN.fullmatch(text)
    if plain is not None:
        return (_plain_paragraph(plain.group(1), locate(0, 0)),), []
    reading = _Reading(Lines(_LINE_END.split(text), locate))
    env: dict[str, object] = {}
    tokens = grammar().parse(text, env)
    reading.too_heavy(env)
    return reading.document(tokens, env), reading.log


def _plain_paragraph(text: str, place: Span) -> Paragraph:
    """A text of one line in which Markdown sees no sign: most of what data files say."""
    words = Spanned(text, (0, place))
    return Paragraph((Text(words, span=place),), span=place)


def parse_inline(text: str, locate: Locate) -> tuple[Runs, list[Diagnostic]]:
    """The runs of a text of one paragraph, such as a goal's wording."""
    blocks, log = parse_markdown(text, locate)
    match blocks:
        case (Paragraph(runs=runs),):
            return runs, log
        case (Insert(words=words, span=span),):
            return (Reference(words, span),), log
    return (), log or [error("markdown-one-paragraph", locate(0, 0))]


@dataclass
class _Reading:
    """One text being turned into blocks: its places, its footnotes, and the findings so far."""

    places: Lines
    log: list[Diagnostic] = field(default_factory=list)
    notes: dict[int, Blocks] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.read = RunReader(self.places, self.notes, self.log)

    def too_heavy(self, env: dict[str, object]) -> None:
        """Note what was found before the text was read."""
        for fault in faults(env):
            place = self.places.at_line(fault.line)
            self.log.append(error(fault.code, place, **fault.particulars))

    def document(self, tokens: Sequence[Token], env: dict[str, object]) -> Blocks:
        """Body blocks, each footnote standing where it is called."""
        cut = next((n for n, t in enumerate(tokens) if t.type == "footnote_block_open"), None)
        body, tail = (tokens, ()) if cut is None else (tokens[:cut], tokens[cut + 1 : -1])
        self._footnotes(tail)
        self._unused_notes(env)
        return self._blocks(body)

    # --- blocks ------------------------------------------------------------------------------

    def _blocks(self, tokens: Sequence[Token]) -> Blocks:
        blocks: list[Block] = []
        at = 0
        while at < len(tokens):
            token = tokens[at]
            end = closing(tokens, at)
            block = self._block(token, tokens[at + 1 : end])
            blocks += block
            at = end + 1
        return tuple(blocks)

    def _block(self, token: Token, inner: Sequence[Token]) -> Blocks:
        span = self.places.of(token)
        match token.type:
            case "heading_open":
                return (self._heading(token, inner[0], span),)
            case "paragraph_open":
                return (self._paragraph(inner[0], span),)
            case "bullet_list_open" | "ordered_list_open":
                items = tuple(self._blocks(part) for part in parts(inner, "list_item_open"))
                first = token.attrGet("start")
                start = 1 if first is None else int(first)
                return (List(items, token.type == "ordered_list_open", start, span),)
            case "blockquote_open":
                quoted = self._blocks(inner)
                return tuple(
                    Paragraph(b.runs, Role.QUOTE, span=b.span) if isinstance(b, Paragraph) else b
                    for b in quoted
                )
            case "table_open":
                return (self._table(inner, span),)
            case "html_block":
                if not is_comment(token.content):
                    self.log.append(error("markdown-html", span, text=shown(token.content)))
                return ()
            case "fence" | "code_block":
                self.log.append(error("markdown-code", span, text=shown(token.content)))
            case "hr":
                self.log.append(error("markdown-rule", span))
            case other:
                self.log.append(error("markdown-unsupported", span, what=other))
        return ()

    def _heading(self, token: Token, inline: Token, span: Span) -> Heading:
        runs = list(self.read.runs(inline))
        anchor = ""
        if runs and isinstance(runs[-1], Text):
            match = _ANCHOR.search(runs[-1].text)
            if match is not None:
                anchor = match.group(1)
                runs[-1] = replace(runs[-1], text=_head(runs[-1].text, match.start()))
        return Heading(int(token.tag[1:]), tuple(runs), anchor, span)

    def _paragraph(self, inline: Token, span: Span) -> Paragraph | Insert:
        runs = self.read.runs(inline)
        match runs:
            case (Reference(words=words, strong=False, emphasis=False, span=at),):
                if split_insert(words) is not None:
                    return Insert(words, at)
        return Paragraph(runs, span=span)

    def _table(self, inner: Sequence[Token], span: Span) -> Table:
        rows = []
        for row in parts(inner, "tr_open"):
            inside = parts(row, "th_open", "td_open")
            row_cells = [part[0] for part in inside if part]
            self.places.set_columns(row_cells)
            self._tell_cells(row_cells)
            rows.append([self.read.runs(part[0]) if part else () for part in inside])
        styles = [str(t.attrGet("style") or "") for t in inner if t.type == "th_open"]
        aligns = tuple(Align.RIGHT if "right" in s else Align.LEFT for s in styles)
        cells = [tuple(Cell((Paragraph(runs, span=span),)) for runs in row) for row in rows]
        width = 1 / len(cells[0])
        return Table(
            cells[0],
            tuple(Row(row) for row in cells[1:]),
            tuple(width for _ in cells[0]),
            aligns,
            span=span,
        )

    def _tell_cells(self, cells: Sequence[Token]) -> None:
        """A row has as many cells as its table."""
        written = self.places.written_cells(cells)
        if written != len(cells):
            place = self.places.of(cells[0])
            self.log.append(error("markdown-table-cells", place, found=written, wanted=len(cells)))

    # --- footnotes ---------------------------------------------------------------------------

    def _footnotes(self, tokens: Sequence[Token]) -> None:
        for token in (t for t in tokens if t.type == "footnote_open"):
            part = tokens[tokens.index(token) + 1 : closing(tokens, tokens.index(token))]
            kept = [t for t in part if t.type != "footnote_anchor"]
            nested = [c for t in kept for c in t.children or () if c.type == "footnote_ref"]
            if nested:
                self.log.append(error("markdown-note-nested", self.places.of(kept[0])))
                continue
            blocks = self._blocks(kept)
            if not blocks:
                label = str(token.meta.get("label", ""))
                place = self.places.definition(label)
                self.log.append(error("markdown-note-undefined", place, label=label))
                continue
            span = self.places.of(kept[0])
            # Word's notes could hold lists, but nobody looks for one at the foot of a page.
            for block in blocks:
                if not isinstance(block, Paragraph | Insert):
                    what = type(block).__name__.lower()
                    self.log.append(error("markdown-unsupported", span, what=f"[^…]: {what}"))
            self.notes[int(token.meta["id"])] = blocks

    def _unused_notes(self, env: dict[str, object]) -> None:
        notes = env.get("footnotes")
        refs = notes.get("refs", {}) if isinstance(notes, dict) else {}
        for key, number in refs.items():
            if number < 0:
                label = str(key).lstrip(":")
                place = self.places.definition(label)
                self.log.append(warning("markdown-note-unused", place, label=label))


def _head(text: str, length: int) -> str:
    return text.head(length) if isinstance(text, Spanned) else text[:length]
