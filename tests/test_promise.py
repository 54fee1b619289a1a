"""What a document promises is what outside readers find in it: python-docx and pandoc."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pypandoc
import pytest
from docx.table import Table as DocxTable

from compiler import catalogue
from compiler.finish.opened import read_text
from compiler.model.blocks import Heading, Table, plain, walk
from compiler.word.promise import promised_text

from .plans import EXEMPELBY, MEMO_TEMPLATE, REAL, TEMPLATE, built

WORDS = catalogue.words("sv")
PLANS = pytest.mark.parametrize("sources", [EXEMPELBY, REAL], ids=["exempelby", "real"])


@cache
def made(sources: Path, number: int = 0) -> tuple[Any, bytes]:
    """A document of the build, and its bytes."""
    done = built(sources)
    document = done.checked.documents[number]
    return document, done.files[f"{document.name}.docx"]


@cache
def pandoc_reads(sources: Path) -> dict[str, Any]:
    """The plan as pandoc's tree."""
    _, data = made(sources)
    text = pypandoc.convert_text(data, "json", format="docx", sandbox=True)
    tree: dict[str, Any] = json.loads(text)
    return tree


def pandoc_text(node: Any) -> str:
    """The words in a part of pandoc's tree, notes left out."""
    if isinstance(node, list):
        return "".join(map(pandoc_text, node))
    if not isinstance(node, dict):
        return ""
    match node.get("t"):
        case "Str":
            return str(node["c"])
        case "Space" | "SoftBreak":
            return " "
        case "LineBreak":
            return "\n"
        case "Note":
            return ""
        case _:
            return pandoc_text(node.get("c", []))


def pandoc_blocks(node: Any, kind: str) -> Iterator[Any]:
    """Every part of a kind in pandoc's tree."""
    if isinstance(node, list):
        for part in node:
            yield from pandoc_blocks(part, kind)
    elif isinstance(node, dict):
        if node.get("t") == kind:
            yield node["c"]
        yield from pandoc_blocks(list(node.values()), kind)


def squeezed(text: str) -> str:
    """Words with one kind of space: pandoc joins and splits them its own way."""
    return " ".join(text.replace("\u00a0", " ").split())


class DescribePromise:
    @PLANS
    @pytest.mark.parametrize(
        ("number", "template"), [(0, TEMPLATE), (1, MEMO_TEMPLATE)], ids=["plan", "memo"]
    )
    def it_is_what_is_read_back(self, sources: Path, number: int, template: Path) -> None:
        """Paragraph by paragraph, footnotes too."""
        document, data = made(sources, number)
        promise = promised_text(document, template.read_bytes(), WORDS, {})
        found = read_text(data)

        assert [promised.text for promised in promise.said] == list(found.body)
        assert [promised.text for promised in promise.notes] == list(found.footnotes)

    @PLANS
    def it_has_the_headings_that_python_docx_finds(self, sources: Path) -> None:
        """Levels and words, in order."""
        document, data = made(sources)
        opened = docx.Document(io.BytesIO(data))
        found = [
            (int(p.style.name[-1]), p.text)
            for p in opened.paragraphs
            if p.style is not None and p.style.name.startswith("Heading ")
        ]

        assert found == _headings(document)

    @PLANS
    def it_has_the_headings_that_pandoc_finds(self, sources: Path) -> None:
        """The structure a screen reader walks."""
        document, _ = made(sources)
        found = [
            (level, squeezed(pandoc_text(words)))
            for level, _, words in pandoc_blocks(pandoc_reads(sources)["blocks"], "Header")
        ]

        assert found == [(level, squeezed(text)) for level, text in _headings(document)]

    @PLANS
    def it_has_the_cells_that_python_docx_finds(self, sources: Path) -> None:
        """Each table, each row, each cell; the cover's own tables come first."""
        document, data = made(sources)
        mine = list(_tables(document))
        theirs = docx.Document(io.BytesIO(data)).tables[-len(mine) :]

        for table, found in zip(mine, theirs, strict=True):
            assert _grid(table) == _docx_grid(found)

    @PLANS
    def it_has_the_tables_that_pandoc_finds(self, sources: Path) -> None:
        """As many rows, and the header is a header."""
        document, _ = made(sources)
        mine = list(_tables(document))
        theirs = list(pandoc_blocks(pandoc_reads(sources)["blocks"], "Table"))[-len(mine) :]

        for table, (_, _, _, head, bodies, _) in zip(mine, theirs, strict=True):
            assert len(head[1]) == 1
            assert len(bodies[0][3]) == len(table.rows)

    def it_has_the_lists_that_pandoc_finds(self) -> None:
        """Kinds, starts and depths as they were written."""
        blocks = pandoc_reads(EXEMPELBY)["blocks"]
        ordered = list(pandoc_blocks(blocks, "OrderedList"))
        starts = [
            (start, [squeezed(pandoc_text(i[0])) for i in items]) for (start, *_), items in ordered
        ]

        assert (1, ["Planera", "Genomföra", "Följa upp"]) in starts
        assert (1, ["börja i liten skala", "utvärdera"]) in starts
        assert (3, ["Tredje steget", "Fjärde steget"]) in starts
        bullets = [squeezed(pandoc_text(b)) for b in pandoc_blocks(blocks, "BulletList")]
        nested = next(text for text in bullets if text.startswith("besök,"))
        assert nested == "besök,i bibliotekäven nätbesöki simhallbokningar."

    def it_has_the_footnote_that_pandoc_finds(self) -> None:
        """One note, where it is called."""
        notes = list(pandoc_blocks(pandoc_reads(EXEMPELBY)["blocks"], "Note"))

        assert [squeezed(pandoc_text(note)) for note in notes] == [
            "Nämndens reglemente antogs av fullmäktige och gäller till 2015."
        ]

    @PLANS
    def it_keeps_every_word_for_pandoc(self, sources: Path) -> None:
        """In the order of the document."""
        _, data = made(sources)
        theirs = squeezed("".join(pandoc_text(b) for b in pandoc_reads(sources)["blocks"]))
        at = 0
        # The contents list is a thing of its own to pandoc, which leaves it out.
        start = next(n for n, t in enumerate(read_text(data).body) if "\t" in t)
        body = [t for t in read_text(data).body[start:] if "\t" not in t]
        for word in (word for text in body for word in text.replace("\u00a0", " ").split()):
            found = theirs.find(word, at)
            assert found >= 0, word
            at = found


def _headings(document: Any) -> list[tuple[int, str]]:
    return [
        (block.level, plain(block.runs))
        for slot in document.slots.values()
        for chapter in slot
        for block in chapter.blocks
        if isinstance(block, Heading)
    ]


def _tables(document: Any) -> Iterator[Table]:
    for slot in document.slots.values():
        for chapter in slot:
            yield from (part for part in walk(chapter.blocks) if isinstance(part, Table))


def _grid(table: Table) -> list[int]:
    return [len(table.header), *(len(row.cells) for row in table.rows)]


def _docx_grid(table: DocxTable) -> list[int]:
    return [len(row.cells) for row in table.rows]
