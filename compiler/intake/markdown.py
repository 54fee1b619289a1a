"""Write blocks in the project's Markdown, so that parsing it gives the same blocks.

Every sign that the dialect would read as its own is escaped: `{` so that it is taken for no
reference, `{%` so that it is taken for no template. Where CommonMark's rules for emphasis do not
allow a form to begin or end (`**Mål:**nu`), an empty comment stands between, which the parser
drops.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

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
    Table,
    Text,
)

_APART = "<!-- -->"
_SIGNS = re.compile(r"[\\`*\[\]{}<|]")
_LINE_START = re.compile(r"[#>+=~:-]|\d{1,9}(?=[.)](?:\s|$))")
# These would be told as references without a definition, even with their signs escaped.
_NOTE_LIKE = re.compile(r"(\\\[)(?=\^[^\]\s]*\\\])")
_LINK_LIKE = re.compile(r"(\\\])(?=\\\[)")


def write_markdown(blocks: Blocks, comment: str = "") -> str:
    """The text that writes `blocks`, under a comment; ends with a newline."""
    writing = _Writing()
    body = writing.blocks(blocks)
    notes = [f"[^{n}]: {text}" for n, text in enumerate(writing.notes, start=1)]
    top = [f"<!-- {comment} -->"] if comment else []
    return "\n\n".join([*top, body, *notes]) + "\n"


@dataclass
class _Writing:
    """A text being written: its footnotes gather until the end."""

    notes: list[str] = field(default_factory=list)

    def blocks(self, blocks: Sequence[Block]) -> str:
        pieces = []
        other = False
        for n, block in enumerate(blocks):
            before = blocks[n - 1] if n else None
            if isinstance(block, List):
                # Two lists in a row would be one, did their signs not differ.
                like = isinstance(before, List) and before.ordered == block.ordered
                other = like and not other
            pieces.append(self._block(block, other))
        return "\n\n".join(pieces)

    def _block(self, block: Block, other_sign: bool) -> str:
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph(runs=runs, role=role):
                text = self._lines(runs)
                return _indented(text, "> ", "> ") if role is Role.QUOTE else text
            case List():
                return self._list(block, other_sign)
            case Table():
                return self._table(block)
            case _:
                raise ValueError(f"not a block that Word text comes to: {block!r}")

    def _heading(self, heading: Heading) -> str:
        text = self.runs(heading.runs)
        # Signs at the end of a heading's line would be taken for its closing.
        text = re.sub(r"(?<!\\)#(?=#*$)", r"\#", text)
        anchor = f" {{#{heading.anchor}}}" if heading.anchor else ""
        return f"{'#' * heading.level} {text}{anchor}"

    def _list(self, items: List, other_sign: bool) -> str:
        written = []
        for n, item in enumerate(items.items):
            if items.ordered:
                sign = f"{items.start + n}{')' if other_sign else '.'} "
            else:
                sign = "* " if other_sign else "- "
            written.append(_indented(self._item(item), sign, " " * len(sign)))
        apart = "\n\n" if any("\n\n" in text for text in written) else "\n"
        return apart.join(written)

    def _item(self, item: Blocks) -> str:
        """An item; a list of points right below its one paragraph needs no blank line."""
        match item:
            case (Paragraph(role=Role.BODY), List(ordered=False)):
                return f"{self._block(item[0], False)}\n{self._block(item[1], False)}"
        return self.blocks(item)

    def _table(self, table: Table) -> str:
        rule = ["---:" if align is Align.RIGHT else "---" for align in table.aligns]
        rows = [table.header, *(row.cells for row in table.rows)]
        written = [[self._cell(cell) for cell in row] for row in rows]
        return "\n".join(_row(cells) for cells in (written[0], rule, *written[1:]))

    def _cell(self, cell: Cell) -> str:
        return " ".join(self.runs(b.runs) for b in cell.blocks if isinstance(b, Paragraph))

    # --- runs --------------------------------------------------------------------------------

    def _lines(self, runs: Sequence[Inline]) -> str:
        """A paragraph, no line of which begins as a heading, a list, a quote or a rule would."""
        return "\n".join(_started(line) for line in self.runs(runs).split("\n"))

    def runs(self, runs: Sequence[Inline]) -> str:
        """The runs of a paragraph, each break as a backslash at the end of a line."""
        text = ""
        ends_form = ""
        for n, run in enumerate(runs):
            follows = runs[n + 1] if n + 1 < len(runs) else None
            piece, inner = self._run(run, follows)
            if inner:
                apart = not _may_touch(text[-1:], inner[0])
            else:
                apart = bool(ends_form) and not _may_touch(piece[:1], ends_form)
            if apart:
                text += _APART
            elif isinstance(run, Text) and n and isinstance(runs[n - 1], Note):
                # `[^1]:` would begin the note's own text, and `[^1](…)` a link.
                piece = re.sub(r"^[:(]", r"\\\g<0>", piece)
            text += piece
            ends_form = inner[-1:]
        return text

    def _run(self, run: Inline, follows: Inline | None) -> tuple[str, str]:
        """A run as written, and what stands inside its signs of form if it has any."""
        match run:
            case Text(text=words, strong=strong, emphasis=emphasis):
                inner = _escaped(words)
                if isinstance(follows, Link | Note) and inner[-1:] in ("!", "^"):
                    inner = f"{inner[:-1]}\\{inner[-1]}"
                sign = "*" * (2 * strong + emphasis)
                return f"{sign}{inner}{sign}", inner if sign else ""
            case Break():
                return "\\\n", ""
            case Link(target=target, runs=words):
                # Brackets in a bare address would have to be balanced.
                address = f"<{target}>" if "(" in target or ")" in target else target
                inner = self.runs(words)
                # `[^` would begin a note.
                shield = "\\" if inner[:1] == "^" else ""
                return f"[{shield}{inner}]({address})", ""
            case Note(blocks=blocks):
                self.notes.append("")
                number = len(self.notes)
                self.notes[number - 1] = _indented(self.blocks(blocks), "", "    ")
                return f"[^{number}]", ""
            case _:
                raise ValueError(f"not a run that Word text comes to: {run!r}")


def _escaped(text: str) -> str:
    """Words that no rule of the dialect reads as anything else."""
    text = re.sub(r"&(?=[A-Za-z#])", "\0", text)
    text = _SIGNS.sub(lambda match: "\\" + match.group(), text).replace("\0", "\\&")
    # An underscore inside a word begins no emphasis.
    text = re.sub(r"(?<![^\W_])_|_(?![^\W_])", r"\\_", text)
    text = re.sub(r"(\\\{)([%#])", r"\1\\\2", text)
    text = _NOTE_LIKE.sub(rf"\1{_APART}", text)
    return _LINK_LIKE.sub(rf"\1{_APART}", text)


def _started(line: str) -> str:
    match = _LINE_START.match(line)
    if match is None:
        return line
    at = match.end() if match.group()[0].isdigit() else 0
    return f"{line[:at]}\\{line[at:]}"


def _may_touch(outside: str, inside: str) -> bool:
    """Whether signs of form may stand between two characters: CommonMark's flanking rules."""
    if outside == "*":
        return False
    if outside in ("", " ", "\n"):
        return True
    return _is_letter(inside) or _is_punctuation(outside)


def _is_letter(character: str) -> bool:
    return character.isalnum()


def _is_punctuation(character: str) -> bool:
    ascii_sign = character.isascii() and not character.isalnum() and not character.isspace()
    return ascii_sign or unicodedata.category(character).startswith("P")


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _indented(text: str, first: str, rest: str) -> str:
    lines = text.split("\n")
    below = [f"{rest}{line}" if line else rest.rstrip() for line in lines[1:]]
    return "\n".join([first + lines[0], *below])
