"""What a reader finds in a document, so that two can be said to be the same."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from compiler.finish.numbering import Counter
from compiler.finish.opened import Opened, note_texts, open_document
from compiler.finish.story import Paragraph
from compiler.finish.wordml import Element, attribute, switched_on, w

Look = tuple[bool, bool, str]


@dataclass(frozen=True)
class Read:
    """A paragraph: its style, words by their look, marker, cell, and where its links lead."""

    style: str
    words: tuple[tuple[Look, str], ...]
    marker: str
    cell: tuple[int, int, int] | None
    links: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        """The paragraph's words."""
        return "".join(text for _, text in self.words)


@dataclass(frozen=True)
class Reading:
    """A document's paragraphs, its footnotes, its margins, and how many columns its tables have."""

    body: tuple[Read, ...]
    notes: tuple[str, ...]
    margins: tuple[tuple[str, tuple[str, ...]], ...]
    columns: tuple[tuple[int, ...], ...]


def read(docx: bytes) -> Reading:
    """The document as a reader finds it."""
    opened = open_document(docx)
    counter = Counter(opened.numbering)
    body = []
    for paragraph in opened.main.paragraphs:
        marker = counter.marker(opened.list_of(paragraph))
        body.append(_read(opened, paragraph, "" if marker is None else str(marker)))
    margins = {
        name: story.texts
        for name, story in opened.stories.items()
        if name.startswith(("word/header", "word/footer"))
    }
    columns = tuple(tuple(row.width for row in table.rows) for table in opened.main.tables)
    return Reading(tuple(body), note_texts(opened), tuple(sorted(margins.items())), columns)


def _read(opened: Opened, paragraph: Paragraph, marker: str) -> Read:
    cell = paragraph.cell
    place = None if cell is None else (cell.row.table.number, cell.row.index, cell.column)
    shown = [(_look(run.element), run.text) for run in paragraph.runs if run.text]
    words = tuple(
        (look, "".join(text for _, text in same)) for look, same in groupby(shown, lambda s: s[0])
    )
    links = tuple(
        (_goal(opened, link), "".join(t.text or "" for t in link.iter(w("t"))))
        for link in paragraph.element.iter(w("hyperlink"))
    )
    joined = tuple(
        (target, "".join(text for _, text in same))
        for target, same in groupby(links, lambda s: s[0])
    )
    return Read(paragraph.style, words, marker, place, joined)


def _goal(opened: Opened, link: Element) -> str:
    """The words that a link leads to, however the bookmark there is called."""
    name = attribute(link, "anchor")
    marks = opened.main.all("bookmarkStart")
    lines = (opened.main.line(mark) for mark in marks if attribute(mark, "name") == name)
    return next((opened.main.texts[n - 1] for n in lines), "") if name else "web"


def _look(run: Element) -> Look:
    style = run.find(f"{w('rPr')}/{w('rStyle')}")
    bold, italic = (switched_on(run.find(f"{w('rPr')}/{w(name)}")) for name in ("b", "i"))
    return bold, italic, "" if style is None else attribute(style, "val")
