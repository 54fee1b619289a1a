"""Open a finished document for reading back: its parts, its relationships, its paragraphs."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from compiler.finish.wordml import (
    DOCUMENT,
    RELATIONSHIPS,
    Element,
    attribute,
    elements,
    parse,
    w,
    walk_fields,
)
from compiler.span import Span
from compiler.word.package import CONTENT_TYPES, PackageRefused, read_members

_SIGNS = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}


@dataclass(frozen=True, slots=True)
class Relationship:
    """A part's tie to another: `target` is a member's name, or an address if `external`."""

    source: str
    id: str
    type: str
    target: str
    external: bool


@dataclass(frozen=True)
class Opened:
    """A document's members, those in XML parsed; `name` is what findings call the file."""

    name: str
    members: dict[str, bytes]
    roots: dict[str, Element]

    @property
    def document(self) -> Element:
        """The root of the main part."""
        return self.roots[DOCUMENT]

    @cached_property
    def body(self) -> Element:
        """The document's body."""
        found = self.document.find(w("body"))
        if found is None:
            raise PackageRefused("package-part-missing", member=f"{DOCUMENT}!w:body")
        return found

    @cached_property
    def stories(self) -> dict[str, Element]:
        """The parts that hold text a reader sees: the document, headers, footers and notes."""
        kinds = ("document", "header", "footer", "footnotes", "endnotes")
        return {
            name: root
            for name, root in self.roots.items()
            if name.startswith(tuple(f"word/{kind}" for kind in kinds))
        }

    @cached_property
    def styles(self) -> dict[str, Element]:
        """Each style by its id."""
        root = self.roots.get("word/styles.xml")
        found = () if root is None else root.findall(w("style"))
        return {attribute(style, "styleId"): style for style in found}

    @cached_property
    def relationships(self) -> tuple[Relationship, ...]:
        """Every relationship in the package, by the part it belongs to."""
        return tuple(
            found
            for name, root in sorted(self.roots.items())
            if name.endswith(".rels")
            for found in _relationships(name, root)
        )

    def at(self, member: str, line: int = 0) -> Span:
        """A place in the file: a member, and there a paragraph counted from 1."""
        return Span(f"{self.name}!{member}" if self.name else member, line)


def open_document(docx: bytes, name: str = "") -> Opened:
    """Open `docx`; raises PackageRefused where it is no package or a part is no XML."""
    members = read_members(docx)
    if DOCUMENT not in members:
        raise PackageRefused("package-part-missing", member=DOCUMENT)
    roots = {
        member: parse(content, member)
        for member, content in members.items()
        if member.endswith((".xml", ".rels")) or member == CONTENT_TYPES
    }
    return Opened(name, members, roots)


@dataclass(frozen=True, slots=True)
class ReadText:
    """What a document says: a text for each paragraph of the body, and for each of the notes."""

    body: tuple[str, ...]
    footnotes: tuple[str, ...]


def read_text(docx: bytes) -> ReadText:
    """The texts of `docx`, paragraph by paragraph; raises PackageRefused."""
    return text_of(open_document(docx))


def text_of(opened: Opened) -> ReadText:
    """The texts of an opened document, as `paragraph_texts` reads them; empty ones left out."""
    notes = opened.roots.get("word/footnotes.xml")
    footnotes: list[str] = []
    if notes is not None:
        for note in notes.findall(w("footnote")):
            # Separators are notes too, of a type of their own.
            if attribute(note, "type") in ("", "normal"):
                footnotes += paragraph_texts(note)
    body = (text for text in paragraph_texts(opened.body) if text)
    return ReadText(tuple(body), tuple(text for text in footnotes if text))


def paragraph_texts(root: Element) -> tuple[str, ...]:
    """The text of each paragraph below `root`, in the order in which they begin.

    Table cells come row by row; the paragraphs of a text box come after the one that holds it. A
    tab is `\\t`, a new line `\\n`, a no-break hyphen U+2011. Of a field its result is
    text, page numbers too, and what it asks for is not. Deleted text and page breaks are left out.
    """
    texts: dict[Element, list[str]] = {}
    for element, open_fields in walk_fields(root, []):
        if element.tag == w("p"):
            texts[element] = []
            continue
        sign = _sign(element)
        if not sign or any(f.separator is None and not f.simple for f in open_fields):
            continue
        paragraph = next(element.iterancestors(w("p")), None)
        if paragraph is not None and paragraph in texts:
            texts[paragraph].append(sign)
    return tuple("".join(parts) for parts in texts.values())


def paragraphs(root: Element) -> Iterator[Element]:
    """Every paragraph below `root`, in the order in which they begin."""
    return (element for element in elements(root) if element.tag == w("p"))


def _sign(element: Element) -> str:
    if element.tag == w("t"):
        return element.text or ""
    if element.tag == w("br"):
        return "\n" if attribute(element, "type") in ("", "textWrapping") else ""
    if element.tag == w("tab") and _is_tab_stop(element):
        return ""
    return _SIGNS.get(str(element.tag), "")


def _is_tab_stop(element: Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == w("tabs")


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
