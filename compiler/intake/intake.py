"""Turn a Word file into a section: its Markdown, its images, and what could not be kept.

The order is: open, survey, settle, pandoc, blocks, Markdown, and then the doubt: the Markdown is
parsed and must say what was read, and every paragraph of the file must be found in it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from compiler.diagnostic import Diagnostic, error, has_errors, in_order, warning
from compiler.intake.images import take_images
from compiler.intake.markdown import write_markdown
from compiler.intake.opened import LARGEST, Opened, open_word
from compiler.intake.pandoc import SECONDS, read_docx
from compiler.intake.prepare import Changes, count_changes, paragraph_texts, prepared
from compiler.intake.read import read_tree
from compiler.intake.survey import few_alike, shown, survey
from compiler.load.markdown import parse_markdown
from compiler.model.blocks import (
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
    Row,
    Runs,
    Table,
    Text,
    walk,
)
from compiler.span import NOWHERE, Span
from compiler.word.package import PackageRefused


@dataclass(frozen=True, slots=True)
class Section:
    """A section's text, or an empty one and the errors that forbade it; its images by name."""

    text: str
    images: Mapping[str, bytes]
    diagnostics: tuple[Diagnostic, ...]


def take_in(
    docx: bytes,
    name: str,
    words: Mapping[str, str],
    *,
    pandoc: Path,
    images_in: str,
    changes: Changes | None = None,
    seconds: float = SECONDS,
) -> Section:
    """The section that the Word file `name` holds; the same bytes give the same section.

    `changes` says what becomes of tracked changes; without it a file that has any is refused.
    `images_in` is what findings call the folder that the images go to. Raises nothing for a file
    that is bad: that is a finding.
    """
    try:
        return _take_in(docx, name, words, pandoc, images_in, changes, seconds)
    except PackageRefused as refused:
        return Section("", {}, (refused.diagnostic(Span(name)),))
    except RecursionError:
        return Section("", {}, (error("intake-too-heavy", Span(name), limit="–"),))


def _take_in(
    docx: bytes,
    name: str,
    words: Mapping[str, str],
    pandoc: Path,
    images_in: str,
    changes: Changes | None,
    seconds: float,
) -> Section:
    if len(docx) > LARGEST:
        raise PackageRefused("intake-too-large", bytes=len(docx), limit=LARGEST)
    opened = open_word(docx, name)
    changed = count_changes(opened)
    if changed and changes is None:
        raise PackageRefused("intake-tracked-changes", count=changed)
    settled = changes or Changes.ACCEPT
    images = take_images(opened, images_in)
    found = [*survey(opened), *images.diagnostics]
    tree = read_docx(prepared(opened, settled), settled.value, pandoc, seconds)
    taken = read_tree(tree, name, _title(name))
    if not taken.blocks:
        raise PackageRefused("intake-no-text")
    comment = words["intake-comment-line"].format(file=name.replace("--", "-").replace(">", ""))
    text = unicodedata.normalize("NFC", write_markdown(taken.blocks, comment))
    found += [*taken.diagnostics, *_lost(opened, taken.blocks)]
    doubts = tuple(_doubts(text, taken.blocks, name))
    if has_errors(doubts):
        return Section("", {}, doubts)
    return Section(text, images.files, in_order(few_alike(in_order(found))))


def _title(name: str) -> str:
    return " ".join(Path(name).stem.replace("_", " ").split()) or name


def _doubts(text: str, blocks: Blocks, name: str) -> Iterator[Diagnostic]:
    """What the parser finds in the text, and the first block that it reads as another."""
    parsed, log = parse_markdown(text, lambda line, _: Span(name, line + 1))
    yield from (error("intake-not-faithful", Span(name), start=d.code) for d in log)
    wanted, got = bare(blocks), bare(parsed)
    if wanted != got:
        pairs = zip(wanted, got, strict=False)
        first = next((one for one, other in pairs if one != other), wanted[-1])
        yield error("intake-not-faithful", Span(name), start=shown(_words((first,))))


def _lost(opened: Opened, blocks: Blocks) -> Iterator[Diagnostic]:
    """Paragraphs of the file whose words, spaces aside, are not all found in the section."""
    body = _squeezed(_words(blocks))
    after = 0
    for text in paragraph_texts(opened):
        words = _squeezed(text)
        # Paragraphs come in order, mostly, so the search goes on from the one before.
        at = body.find(words, after)
        if at < 0:
            at = body.find(words)
        if at >= 0:
            after = at + len(words)
        else:
            yield warning("intake-words-lost", Span(opened.name), start=shown(text))


def _squeezed(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFC", text) if c.isalnum())


def _words(blocks: Iterable[Block]) -> str:
    """All words of the blocks, footnotes after the text they stand in."""
    parts: list[str] = []
    notes: list[str] = []
    inside: list[Note] = []
    for part in walk(blocks):
        if isinstance(part, Note):
            inside.append(part)
    noted = {id(p) for note in inside for p in walk(note.blocks)}
    for part in walk(blocks):
        if isinstance(part, Text):
            (notes if id(part) in noted else parts).append(part.text)
        elif isinstance(part, Break):
            parts.append("\n")
    return "".join(parts) + "\n" + "".join(notes)


# --- blocks without their places --------------------------------------------------------------


def bare(blocks: Iterable[Block]) -> Blocks:
    """Blocks without places and without texts that hold no words, to compare what they say."""
    return tuple(_bare(block) for block in blocks)


def _bare(block: Block) -> Block:
    match block:
        case Heading(runs=runs):
            return replace(block, runs=_bare_runs(runs), span=NOWHERE)
        case Paragraph(runs=runs):
            return replace(block, runs=_bare_runs(runs), span=NOWHERE)
        case List(items=items):
            return replace(block, items=tuple(map(bare, items)), span=NOWHERE)
        case Table(header=header, rows=rows):
            return replace(
                block,
                header=tuple(map(_bare_cell, header)),
                rows=tuple(Row(tuple(map(_bare_cell, row.cells))) for row in rows),
                span=NOWHERE,
            )
        case _:
            return block


def _bare_cell(cell: Cell) -> Cell:
    return Cell(bare(cell.blocks))


def _bare_runs(runs: Runs) -> Runs:
    return tuple(_bare_run(r) for r in runs if not (isinstance(r, Text) and not r.text))


def _bare_run(run: Inline) -> Inline:
    match run:
        case Text():
            return replace(run, span=NOWHERE)
        case Link(target=target, runs=runs):
            return Link(target, _bare_runs(runs))
        case Note(blocks=blocks):
            return Note(bare(blocks))
        case _:
            return run
