"""Turn Markdown into blocks that know their lines: CommonMark, tables, footnotes, references.

markdown-it-py reads the grammar; what a plan has no use for (HTML, images, code, rules) is refused
at its line rather than dropped, as pandoc would drop it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from unicodedata import is_normalized, normalize

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, autolink, html_inline, image, link
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from compiler.diagnostic import Diagnostic, error, warning
from compiler.load.source import template_tags, unprintable
from compiler.load.weight import FOLLOWED, cells_written, faults, weigh
from compiler.model.blocks import (
    Align,
    Block,
    Blocks,
    Break,
    Cell,
    Heading,
    Inline,
    Insert,
    Link,
    List,
    Note,
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

Locate = Callable[[int, int], Span]
"""From a line and column of the text, both from 0, to its place in the file."""

_NO_SIGN = r"\\`*_\[\]<>&{}!\x00-\x1f"
_PLAIN = re.compile(rf"([^\W\d_](?:[^{_NO_SIGN}]*[^{_NO_SIGN}\s])?)\n*")
_LINE_END = re.compile(r"\r\n?|\n")
"""What the grammar takes for the end of a line; in data a carriage return may be an escape."""

_ANCHOR = re.compile(r"\s*\{#([a-z0-9-]+)\}$")
_LEFT_OVER_NOTE = re.compile(r"\[\^([^\]\s]+)\]")
_LEFT_OVER_LINK = re.compile(r"\[[^\]\[]+\]\[([^\]]*)\]")
_COMMENT = re.compile(r"\s*<!--.*?-->\s*", re.DOTALL)


def parse_markdown(text: str, locate: Locate) -> tuple[Blocks, list[Diagnostic]]:
    """The blocks that `text` writes, and what in it cannot be carried into a document."""
    plain = _PLAIN.fullmatch(text)
    if plain is not None:
        return (_plain_paragraph(plain.group(1), locate(0, 0)),), []
    reading = _Reading(_LINE_END.split(text), locate)
    env: dict[str, object] = {}
    tokens = _parser().parse(text, env)
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


class _Grammar(MarkdownIt):
    """The grammar, with every link taken for one.

    A link to what may not be linked to is told; by itself the grammar leaves its signs in the text.
    """

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the name that the grammar calls
        return True


@cache
def _parser() -> MarkdownIt:
    parser = _Grammar("commonmark", {"html": True}).enable("table").use(footnote_plugin)
    parser.disable("footnote_inline", ignoreInvalid=True)
    for name, rule in _PLACED.items():
        parser.inline.ruler.at(name, _placed(rule))
    parser.inline.ruler.before("link", "vp_reference", _reference_rule)
    parser.core.ruler.before("inline", "vp_weight", weigh)
    parser.options["maxNesting"] = FOLLOWED
    return parser


_InlineRule = Callable[[StateInline, bool], bool]

_PLACED: dict[str, _InlineRule] = {
    "link": link,
    "image": image,
    "autolink": autolink,
    "html_inline": html_inline,
}
"""The grammar's own rules whose tokens a finding may speak of."""


def _placed(rule: _InlineRule) -> _InlineRule:
    """The rule, with its first token told where in the text it stood: the grammar tells no place
    inside a block."""

    def run(state: StateInline, silent: bool) -> bool:
        start, before = state.pos, len(state.tokens)
        found = rule(state, silent)
        if found and not silent and len(state.tokens) > before:
            # Words still pending become a token of their own, ahead of the rule's.
            opening = next(t for t in state.tokens[before:] if t.type != "text")
            opening.meta = {**opening.meta, "position": start}
        return found

    return run


def _reference_rule(state: StateInline, silent: bool) -> bool:
    """`{words}` on one line becomes a token that remembers where in the text it stood."""
    if state.src[state.pos] != "{":
        return False
    end = state.src.find("}", state.pos)
    words = state.src[state.pos + 1 : end] if end > 0 else ""
    if not words.strip() or "\n" in words or "{" in words or words.startswith(("#", "%")):
        return False
    if state.src.startswith(("{{", "_{"), max(0, state.pos - 1)):
        # Of `{{ x }}` the template tag is told, and nothing more.
        return False
    if not silent:
        token = state.push("vp_reference", "", 0)
        token.content = " ".join(words.split())
        token.meta = {"position": state.pos}
    state.pos = end + 1
    return True


@dataclass
class _Reading:
    """One text being turned into blocks: its lines, its places, and the findings so far."""

    lines: list[str]
    locate: Locate
    log: list[Diagnostic] = field(default_factory=list)
    notes: dict[int, Blocks] = field(default_factory=dict)

    def too_heavy(self, env: dict[str, object]) -> None:
        """Note what was found before the text was read."""
        for fault in faults(env):
            line = self.lines[fault.line] if fault.line < len(self.lines) else ""
            place = self.locate(fault.line, len(line) - len(line.lstrip()))
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
            end = _closing(tokens, at)
            block = self._block(token, tokens[at + 1 : end])
            blocks += block
            at = end + 1
        return tuple(blocks)

    def _block(self, token: Token, inner: Sequence[Token]) -> Blocks:
        span = self._line_span(token)
        match token.type:
            case "heading_open":
                return (self._heading(token, inner[0], span),)
            case "paragraph_open":
                return (self._paragraph(inner[0], span),)
            case "bullet_list_open" | "ordered_list_open":
                items = tuple(self._blocks(part) for part in _parts(inner, "list_item_open"))
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
                if not _COMMENT.fullmatch(token.content):
                    self.log.append(error("markdown-html", span, text=_shown(token.content)))
                return ()
            case "fence" | "code_block":
                self.log.append(error("markdown-code", span, text=_shown(token.content)))
            case "hr":
                self.log.append(error("markdown-rule", span))
            case other:
                self.log.append(error("markdown-unsupported", span, what=other))
        return ()

    def _heading(self, token: Token, inline: Token, span: Span) -> Heading:
        runs = list(self._runs(inline))
        anchor = ""
        if runs and isinstance(runs[-1], Text):
            match = _ANCHOR.search(runs[-1].text)
            if match is not None:
                anchor = match.group(1)
                runs[-1] = replace(runs[-1], text=_head(runs[-1].text, match.start()))
        return Heading(int(token.tag[1:]), tuple(runs), anchor, span)

    def _paragraph(self, inline: Token, span: Span) -> Paragraph | Insert:
        runs = self._runs(inline)
        match runs:
            case (Reference(words=words, strong=False, emphasis=False, span=at),):
                if split_insert(words) is not None:
                    return Insert(words, at)
        return Paragraph(runs, span=span)

    def _table(self, inner: Sequence[Token], span: Span) -> Table:
        rows = []
        for row in _parts(inner, "tr_open"):
            parts = _parts(row, "th_open", "td_open")
            row_cells = [part[0] for part in parts if part]
            self._set_columns(row_cells)
            self._tell_cells(row_cells)
            rows.append([self._runs(part[0]) if part else () for part in parts])
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

    # --- runs --------------------------------------------------------------------------------

    def _runs(self, inline: Token) -> Runs:
        return _joined(self._inline(inline.children or [], inline, self._written(inline)))

    def _inline(
        self,
        tokens: Sequence[Token],
        block: Token,
        written: _Written,
        *,
        strong: bool = False,
        emphasis: bool = False,
    ) -> list[Inline]:
        runs: list[Inline] = []
        span = self._line_span(block)
        at = 0
        while at < len(tokens):
            token = tokens[at]
            end = _closing(tokens, at)
            inner = tokens[at + 1 : end]
            match token.type:
                case "text" | "text_special" | "code_inline":
                    self._left_over(token.content, block)
                    self.log += _escaped(token.content, block.content, span)
                    text = written.take(token.content)
                    runs.append(Text(text, strong, emphasis, span=text.place(0)))
                case "softbreak":
                    runs.append(Text(" ", strong, emphasis, span=span))
                case "hardbreak":
                    runs.append(Break())
                case "strong_open":
                    runs += self._inline(inner, block, written, strong=True, emphasis=emphasis)
                case "em_open":
                    runs += self._inline(inner, block, written, strong=strong, emphasis=True)
                case "link_open":
                    told = len(self.log)
                    words = self._inline(inner, block, written, strong=strong, emphasis=emphasis)
                    place = self._inside(block, int(token.meta["position"]))
                    if not words and len(self.log) == told:
                        # A link without words shows nowhere.
                        self.log.append(error("markdown-unsupported", place, what="[](…)"))
                    runs.append(Link(str(token.attrGet("href") or ""), _joined(words), place))
                    written.pass_target()
                case "vp_reference":
                    position = int(token.meta["position"])
                    place = self._inside(block, position)
                    runs.append(Reference(token.content, place, strong, emphasis))
                    written.pass_to("}", position)
                case "footnote_ref":
                    runs += self._note(token, span)
                    written.pass_to("]")
                case "image":
                    place = self._inside(block, int(token.meta["position"]))
                    self.log.append(error("markdown-image", place, text=_shown(token.content)))
                case "html_inline":
                    if not _COMMENT.fullmatch(token.content):
                        place = self._inside(block, int(token.meta["position"]))
                        self.log.append(error("markdown-html", place, text=_shown(token.content)))
                    written.take(token.content)
                case other:
                    self.log.append(error("markdown-unsupported", span, what=other))
            at = end + 1
        return runs

    def _written(self, inline: Token) -> _Written:
        """The text of a block as it was written, with the place of each of its lines."""
        lines = inline.content.split("\n")
        starts = (sum(map(len, lines[:n])) + n for n in range(len(lines)))
        return _Written(Spanned(inline.content, *((at, self._inside(inline, at)) for at in starts)))

    def _left_over(self, text: str, block: Token) -> None:
        """A note or link that found no definition stays as plain text: say so at its place."""
        for pattern, code in (
            (_LEFT_OVER_NOTE, "markdown-note-undefined"),
            (_LEFT_OVER_LINK, "markdown-link-undefined"),
        ):
            for match in pattern.finditer(text):
                at = block.content.find(match.group())
                place = self._inside(block, max(at, 0))
                self.log.append(error(code, place, label=match.group(1)))

    # --- footnotes ---------------------------------------------------------------------------

    def _footnotes(self, tokens: Sequence[Token]) -> None:
        for token in (t for t in tokens if t.type == "footnote_open"):
            part = tokens[tokens.index(token) + 1 : _closing(tokens, tokens.index(token))]
            kept = [t for t in part if t.type != "footnote_anchor"]
            nested = [c for t in kept for c in t.children or () if c.type == "footnote_ref"]
            if nested:
                self.log.append(error("markdown-note-nested", self._line_span(kept[0])))
                continue
            blocks = self._blocks(kept)
            if not blocks:
                label = str(token.meta.get("label", ""))
                place = self._definition(label)
                self.log.append(error("markdown-note-undefined", place, label=label))
                continue
            span = self._line_span(kept[0])
            # Word's notes could hold lists, but nobody looks for one at the foot of a page.
            for block in blocks:
                if not isinstance(block, Paragraph | Insert):
                    what = type(block).__name__.lower()
                    self.log.append(error("markdown-unsupported", span, what=f"[^…]: {what}"))
            self.notes[int(token.meta["id"])] = blocks

    def _note(self, token: Token, span: Span) -> list[Inline]:
        blocks = self.notes.get(int(token.meta["id"]))
        return [] if blocks is None else [Note(blocks, span)]

    def _unused_notes(self, env: dict[str, object]) -> None:
        notes = env.get("footnotes")
        refs = notes.get("refs", {}) if isinstance(notes, dict) else {}
        for key, number in refs.items():
            if number < 0:
                label = str(key).lstrip(":")
                place = self._definition(label)
                self.log.append(warning("markdown-note-unused", place, label=label))

    def _definition(self, label: str) -> Span:
        line = next((n for n, x in enumerate(self.lines) if f"[^{label}]:" in x), 0)
        return self.locate(line, 0)

    # --- places ------------------------------------------------------------------------------

    def _line_span(self, token: Token) -> Span:
        if token.map is None:
            return self.locate(0, 0)
        line = self.lines[token.map[0]] if token.map[0] < len(self.lines) else ""
        return self.locate(token.map[0], len(line) - len(line.lstrip()))

    def _inside(self, block: Token, position: int) -> Span:
        """The place of a character of a block's inline text, whose lines lost their indent."""
        first = block.map[0] if block.map else 0
        before = block.content[:position]
        number = before.count("\n")
        row = block.content.split("\n")[number]
        line = first + number
        raw = self.lines[line] if line < len(self.lines) else ""
        # A line's text is its end, but for closing spaces and the closing signs of a heading.
        column = block.meta.get("column", max(raw.rfind(row), 0))
        return self.locate(line, column + position - (before.rfind("\n") + 1))

    def _tell_cells(self, cells: Sequence[Token]) -> None:
        """A row has as many cells as its table: the grammar drops some and makes up others."""
        line = cells[0].map[0] if cells and cells[0].map else -1
        written = cells_written(self.lines[line]) if 0 <= line < len(self.lines) else len(cells)
        if written != len(cells):
            place = self._line_span(cells[0])
            self.log.append(error("markdown-table-cells", place, found=written, wanted=len(cells)))

    def _set_columns(self, cells: Sequence[Token]) -> None:
        """Note in a table row's cells where each begins, for two of them may hold the same."""
        column = 0
        for cell in cells:
            raw = self.lines[cell.map[0]] if cell.map else ""
            # A bar inside a cell is written with a backslash, which its text does not have.
            found = raw.replace("\\|", "\\").find(cell.content.replace("|", "\\"), column)
            column = max(found, column)
            cell.meta["column"] = column
            column += max(len(cell.content), 1)


@dataclass
class _Written:
    """A block's text as it was written, read from front to back."""

    text: Spanned
    at: int = 0

    def take(self, content: str) -> Spanned:
        """What the parser read next, with the places it was read from."""
        taken, self.at = self.text.taken(content, self.at)
        return taken

    def pass_to(self, sign: str, start: int | None = None) -> None:
        """Go on after the next `sign`."""
        found = self.text.find(sign, self.at if start is None else start)
        self.at = found + 1 if found >= 0 else self.at

    def pass_target(self) -> None:
        """Go on after the address of the link whose words were read last."""
        if self.text.startswith("](", self.at):
            self.pass_to(")")


def _closing(tokens: Sequence[Token], at: int) -> int:
    """The index of the token that closes the one at `at`; itself where nothing opens."""
    depth = 0
    for index in range(at, len(tokens)):
        depth += tokens[index].nesting
        if depth == 0:
            return index
    return len(tokens) - 1


def _parts(tokens: Sequence[Token], *opening: str) -> list[Sequence[Token]]:
    """What stands between each of the named opening tokens and its closing one."""
    parts: list[Sequence[Token]] = []
    at = 0
    while at < len(tokens):
        if tokens[at].type in opening:
            end = _closing(tokens, at)
            parts.append(tokens[at + 1 : end])
            at = end
        at += 1
    return parts


def _joined(runs: Sequence[Inline]) -> Runs:
    """Neighbouring texts of one form as one text."""
    joined: list[Inline] = []
    for run in runs:
        last = joined[-1] if joined else None
        if (
            isinstance(run, Text)
            and isinstance(last, Text)
            and (run.strong, run.emphasis) == (last.strong, last.emphasis)
        ):
            joined[-1] = replace(last, text=Spanned.joined((last.text, run.text)))
        else:
            joined.append(run)
    whole = (replace(r, text=_composed(r.text)) if isinstance(r, Text) else r for r in joined)
    return tuple(run for run in whole if not (isinstance(run, Text) and not run.text))


def _composed(text: str) -> str:
    """`text` in NFC: an entity may write a ring by itself, after the file was brought into form."""
    if is_normalized("NFC", text):
        return text
    stretches = text.stretches if isinstance(text, Spanned) else ()
    return Spanned(normalize("NFC", text), *stretches)


def _escaped(text: str, raw: str, span: Span) -> list[Diagnostic]:
    """What entities and backslashes make of `raw` that no document can carry.

    What stands there unescaped has been told when the file was read.
    """
    looks = (unprintable, template_tags)
    return [d for look in looks if not look(raw, span) for d in look(text, span)]


def _head(text: str, length: int) -> str:
    return text.head(length) if isinstance(text, Spanned) else text[:length]


def _shown(text: str) -> str:
    stripped = " ".join(text.split())
    return stripped if len(stripped) <= 40 else stripped[:39] + "…"
