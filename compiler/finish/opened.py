"""Open a finished document for reading back: its parts, its relationships, what it was to say."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import cast

from lxml.etree import XPath

from compiler.finish.headings import Heading, read_headings, style_level
from compiler.finish.numbering import (
    NOTHING,
    Asked,
    Numbering,
    asked_by,
    asked_by_styles,
    read_numbering,
)
from compiler.finish.story import Paragraph, Story, read_story
from compiler.finish.wordml import DOCUMENT, RELATIONSHIPS, Element, R, attribute, child, parse, w
from compiler.span import Span
from compiler.word.package import CONTENT_TYPES, OWN, PackageRefused, read_members
from compiler.word.promise import Promise

STYLES = "word/styles.xml"
NUMBERING = "word/numbering.xml"
SETTINGS = "word/settings.xml"
FOOTNOTES = "word/footnotes.xml"
CORE = "docProps/core.xml"

_TEXT_PARTS = ("document", "header", "footer", "footnotes", "endnotes")


@dataclass(frozen=True, slots=True)
class Relationship:
    """A part's tie to another: `target` is a member's name, or an address if `external`."""

    source: str
    id: str
    type: str
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class LaidOut:
    """What the layout of the very file tells: each bookmark's page as shown, and the pages."""

    pages: Mapping[str, int]
    page_count: int


@dataclass(frozen=True)
class Opened:
    """A document's members, those in XML parsed; `name` is what findings call the file.

    `promise` is what it was to say, `laid_out` where its bookmarks stand; None without a layout.
    """

    name: str
    members: dict[str, bytes]
    roots: dict[str, Element]
    promise: Promise = field(default_factory=Promise)
    laid_out: LaidOut | None = None

    @property
    def document(self) -> Element:
        """The root of the main part."""
        return self.roots[DOCUMENT]

    @cached_property
    def body(self) -> Element:
        """The document's body."""
        found = child(self.document, "body")
        if found is None:
            raise PackageRefused("package-part-missing", member=f"{DOCUMENT}!w:body")
        return found

    @cached_property
    def stories(self) -> dict[str, Story]:
        """The parts that hold text a reader sees: the document, headers, footers and notes."""
        begins = tuple(f"word/{kind}" for kind in _TEXT_PARTS)
        return {n: read_story(root) for n, root in self.roots.items() if n.startswith(begins)}

    @property
    def main(self) -> Story:
        """The story of the document itself."""
        return self.stories[DOCUMENT]

    @cached_property
    def styles(self) -> dict[str, Element]:
        """Each style by its id."""
        root = self.roots.get(STYLES)
        found = () if root is None else root.findall(w("style"))
        return {attribute(style, "styleId"): style for style in found}

    @cached_property
    def default_styles(self) -> dict[str, str]:
        """The id of the default style of each type."""
        return {
            attribute(style, "type"): id_
            for id_, style in self.styles.items()
            if attribute(style, "default") in ("1", "true", "on")
        }

    @cached_property
    def chains(self) -> dict[str, tuple[str, ...]]:
        """For each style its own id and those of the styles it rests on, the nearest first.

        A chain ends at a style that rests on none, is not defined, or stands in it already.
        """
        return {name: self._chain(name) for name in self.styles}

    def _chain(self, name: str) -> tuple[str, ...]:
        chain = [name]
        while chain[-1] in self.styles:
            basis = child(self.styles[chain[-1]], "basedOn")
            if basis is None:
                break
            chain.append(attribute(basis, "val"))
            if chain[-1] in chain[:-1]:
                break
        return tuple(chain)

    def chain(self, name: str, kind: str = "paragraph") -> tuple[str, ...]:
        """The chain of a style in use, or of the default of its kind where none is named."""
        wanted = name or self.default_styles.get(kind, "")
        return self.chains.get(wanted, (wanted,) if wanted else ())

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """The document's headings, in order."""
        names = ("", *self.styles)
        return read_headings(
            self.main, {name: style_level(self.chain(name), self.styles) for name in names}
        )

    @cached_property
    def _lists_by_style(self) -> dict[str, Asked]:
        names = ("", *self.styles)
        return {name: asked_by_styles(self.chain(name), self.styles) for name in names}

    def list_of(self, paragraph: Paragraph) -> Asked:
        """The list that a paragraph asks for, itself or by its style."""
        styled = self._lists_by_style.get(paragraph.style, NOTHING)
        return asked_by(paragraph.property("numPr")).over(styled)

    @cached_property
    def numbering(self) -> Numbering:
        """The document's lists."""
        return read_numbering(self.roots.get(NUMBERING))

    @cached_property
    def relationships(self) -> tuple[Relationship, ...]:
        """Every relationship in the package, by the part it belongs to."""
        return tuple(
            found
            for name, root in sorted(self.roots.items())
            if name.endswith(".rels")
            for found in _relationships(name, root)
        )

    @cached_property
    def asked_ids(self) -> dict[str, frozenset[str]]:
        """The ids of relationships that each part asks for."""
        asks = XPath("//@r:*", namespaces={"r": R}, smart_strings=False)
        asked = {name: cast(list[str], asks(root)) for name, root in self.roots.items()}
        return {name: frozenset(ids) - {""} for name, ids in asked.items()}

    def at(self, member: str, line: int = 0) -> Span:
        """A place in the file: a member, and there a paragraph counted from 1."""
        return Span(f"{self.name}!{member}" if self.name else member, line)


def open_document(
    docx: bytes,
    name: str = "",
    promise: Promise | None = None,
    laid_out: LaidOut | None = None,
) -> Opened:
    """Open `docx`; raises PackageRefused where it is no package or a part is no XML."""
    members = read_members(docx, OWN)
    if DOCUMENT not in members:
        raise PackageRefused("package-part-missing", member=DOCUMENT)
    roots = {
        member: parse(content, member)
        for member, content in members.items()
        if member.endswith((".xml", ".rels")) or member == CONTENT_TYPES
    }
    return Opened(name, members, roots, promise or Promise(), laid_out)


@dataclass(frozen=True, slots=True)
class ReadText:
    """What a document says: a text for each paragraph of the body, and for each of the notes."""

    body: tuple[str, ...]
    footnotes: tuple[str, ...]


def read_text(docx: bytes) -> ReadText:
    """The texts of `docx`, paragraph by paragraph, empty ones left out; raises PackageRefused."""
    opened = open_document(docx)
    body = (text for text in opened.main.texts if text)
    notes = (text for text in note_texts(opened) if text)
    return ReadText(tuple(body), tuple(notes))


def note_texts(opened: Opened) -> tuple[str, ...]:
    """The text of each paragraph of the footnotes; separators are notes of a type of their own."""
    story = opened.stories.get(FOOTNOTES)
    if story is None:
        return ()
    kept = [n for n in story.all("footnote") if attribute(n, "type") in ("", "normal")]
    return tuple(
        paragraph.text
        for paragraph in story.paragraphs
        if any(note in kept for note in paragraph.element.iterancestors(w("footnote")))
    )


def _relationships(member: str, root: Element) -> Iterator[Relationship]:
    folder, _, file = member.rpartition("/")
    base = posixpath.dirname(folder)
    source = posixpath.join(base, file.removesuffix(".rels"))
    for element in root.findall(f"{{{RELATIONSHIPS}}}Relationship"):
        external = element.get("TargetMode") == "External"
        target = str(element.get("Target", ""))
        if not external:
            path = target.partition("#")[0]
            target = posixpath.normpath(posixpath.join("/" + base, path)).lstrip("/")
        kind = str(element.get("Type", ""))
        yield Relationship(source, str(element.get("Id", "")), kind, target, external)
