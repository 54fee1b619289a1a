"""Tokens of Markdown: what stands between two of them, and where in the file each one stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from compiler.load.weight import cells_written
from compiler.span import Span, Spanned

Locate = Callable[[int, int], Span]
"""From a line and column of the text, both from 0, to its place in the file."""


def closing(tokens: Sequence[Token], at: int) -> int:
    """The index of the token that closes the one at `at`; itself where nothing opens."""
    depth = 0
    for index in range(at, len(tokens)):
        depth += tokens[index].nesting
        if depth == 0:
            return index
    return len(tokens) - 1


def parts(tokens: Sequence[Token], *opening: str) -> list[Sequence[Token]]:
    """What stands between each of the named opening tokens and its closing one."""
    found: list[Sequence[Token]] = []
    at = 0
    while at < len(tokens):
        if tokens[at].type in opening:
            end = closing(tokens, at)
            found.append(tokens[at + 1 : end])
            at = end
        at += 1
    return found


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a text, and from a token of it to its place in the file."""

    lines: list[str]
    locate: Locate

    def line(self, number: int) -> str:
        """A line by its number from 0; empty past the last one."""
        return self.lines[number] if number < len(self.lines) else ""

    def at_line(self, number: int) -> Span:
        """The first letter of a line."""
        line = self.line(number)
        return self.locate(number, len(line) - len(line.lstrip()))

    def of(self, token: Token) -> Span:
        """The first letter of the line that a token begins on."""
        return self.locate(0, 0) if token.map is None else self.at_line(token.map[0])

    def definition(self, label: str) -> Span:
        """The line that defines a footnote."""
        line = next((n for n, x in enumerate(self.lines) if f"[^{label}]:" in x), 0)
        return self.locate(line, 0)

    def inside(self, block: Token, position: int) -> Span:
        """The place of a character of a block's inline text, whose lines lost their indent."""
        first = block.map[0] if block.map else 0
        before = block.content[:position]
        number = before.count("\n")
        row = block.content.split("\n")[number]
        line = first + number
        raw = self.line(line)
        # A line's text is its end, but for closing spaces and the closing signs of a heading.
        column = block.meta.get("column", max(raw.rfind(row), 0))
        return self.locate(line, column + position - (before.rfind("\n") + 1))

    def written_cells(self, cells: Sequence[Token]) -> int:
        """How many cells the row of these is written with: the grammar drops and makes up some."""
        line = cells[0].map[0] if cells and cells[0].map else len(self.lines)
        return cells_written(self.lines[line]) if line < len(self.lines) else len(cells)

    def set_columns(self, cells: Sequence[Token]) -> None:
        """Note in a table row's cells where each begins, for two of them may hold the same."""
        column = 0
        for cell in cells:
            raw = self.line(cell.map[0]) if cell.map else ""
            # A bar inside a cell is written with a backslash, which its text does not have.
            found = raw.replace("\\|", "\\").find(cell.content.replace("|", "\\"), column)
            column = max(found, column)
            cell.meta["column"] = column
            column += max(len(cell.content), 1)

    def written(self, block: Token) -> Written:
        """The text of a block as it was written, with the place of each of its lines."""
        lines = block.content.split("\n")
        starts = (sum(map(len, lines[:n])) + n for n in range(len(lines)))
        return Written(Spanned(block.content, *((at, self.inside(block, at)) for at in starts)))


@dataclass
class Written:
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
