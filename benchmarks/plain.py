"""Tell a plan as plain parts that any program can lay out: headings, paragraphs, items, tables.

The parts are made from the very documents that `vp` assembles, so every program is given the same
words: as Markdown for pandoc, as JSON for the rest. Contents lists are left out, but for the title
of an appendix's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from compiler import catalogue
from compiler.document.assemble import assemble
from compiler.load.load import load
from compiler.model.blocks import (
    Block,
    Break,
    Cell,
    Chart,
    Contents,
    Heading,
    Inline,
    Link,
    List,
    PageRef,
    Paragraph,
    Row,
    Table,
    Text,
)
from compiler.word.markup import UNKNOWN_PAGE


@dataclass(frozen=True, slots=True)
class Part:
    """One part: `kind` is heading, paragraph, item or table.

    `level` is a heading's own, and otherwise in how many lists a part stands. `ordered` is the
    number of an item in a numbered list, 0 elsewhere; a table has `rows` and no text.
    """

    kind: str
    text: str = ""
    level: int = 0
    ordered: int = 0
    rows: tuple[tuple[str, ...], ...] = ()


def parts_of(sources: Path, shared: Path | None = None) -> tuple[Part, ...]:
    """The plan's text without its cover, its contents lists and its memo."""
    document, _ = assemble(load(sources, shared).plan, catalogue.words("sv"))
    chapters = (*document.slots["avsnitt"], *document.slots["bilagor"])
    return tuple(part for chapter in chapters for part in _parts(chapter.blocks))


def as_objects(parts: Iterable[Part]) -> list[dict[str, object]]:
    """The parts as JSON has them."""
    return [asdict(part) for part in parts]


def words_of(parts: Iterable[Part]) -> list[str]:
    """Every word, in reading order."""
    words: list[str] = []
    for part in parts:
        words += part.text.split()
        for row in part.rows:
            for cell in row:
                words += cell.split()
    return words


def _parts(blocks: Iterable[Block], depth: int = 0) -> Iterator[Part]:
    for block in blocks:
        match block:
            case Heading():
                yield Part("heading", _text(block.runs), block.level)
            case Paragraph():
                yield Part("paragraph", _text(block.runs), depth)
            case List():
                for number, item in enumerate(block.items, start=block.start):
                    first, *rest = _parts(item, depth + 1)
                    yield Part("item", first.text, depth + 1, number if block.ordered else 0)
                    yield from rest
            case Table():
                if block.caption:
                    yield Part("paragraph", _text(block.caption), depth)
                rows = (Row(block.header), *block.rows)
                yield Part("table", rows=tuple(tuple(map(_cell, row.cells)) for row in rows))
            case Chart():
                # The others draw none: its caption is text, its numbers stand in no paragraph.
                yield Part("paragraph", _text(block.caption), depth)
            case Contents(chapter=chapter) if chapter:
                yield Part("paragraph", catalogue.words("sv")["appendix-contents"], depth)
            case Contents():
                pass
            case _:
                raise ValueError(f"not resolved: {block}")


def _cell(cell: Cell) -> str:
    return " ".join(part.text for part in _parts(cell.blocks))


def _text(runs: Iterable[Inline]) -> str:
    return "".join(map(_run, runs))


def _run(run: Inline) -> str:
    match run:
        case Text(text=text):
            return text
        case Link(runs=runs):
            return _text(runs)
        case Break():
            return " "
        case PageRef():
            return UNKNOWN_PAGE
        case _:
            # No program here but two could show a footnote, and the plan has none.
            raise ValueError(f"nothing that every program can show: {run}")


# --- as Markdown ------------------------------------------------------------------------------

_SIGNS = re.compile(r"[\\`*_{}\[\]<>|~&#$]")
_LINE_START = re.compile(r"^(\d+)([.)])|^([-+=])")


def as_markdown(parts: Iterable[Part]) -> str:
    """The parts in GitHub's Markdown, every sign that it would read as its own escaped."""
    return "\n\n".join(map(_markdown, parts)) + "\n"


def _markdown(part: Part) -> str:
    match part.kind:
        case "heading":
            return f"{'#' * part.level} {_escaped(part.text)}"
        case "item":
            mark = f"{part.ordered}. " if part.ordered else "- "
            return "    " * (part.level - 1) + mark + _escaped(part.text)
        case "table":
            head, *body = ("| " + " | ".join(map(_escaped, row)) + " |" for row in part.rows)
            line = "|" + " --- |" * len(part.rows[0])
            return "\n".join((head, line, *body))
        case _:
            return "    " * part.level + _escaped(part.text)


def _escaped(text: str) -> str:
    text = _SIGNS.sub(r"\\\g<0>", text)
    return _LINE_START.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", text)
