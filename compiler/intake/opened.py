"""Open an official's Word file: is it one, may it be read, which of its parts hold text.

Word's own reader is forgiving; this one refuses by name what would otherwise fail obscurely or
come in wrong: the old binary format, macros, a text file with a new name, Strict Open XML.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from compiler.word.package import (
    ROOT_RELATIONSHIPS,
    Limits,
    PackageRefused,
    read_members,
)

LARGEST = 50_000_000
"""Bytes in a file at most: a chapter with photographs is a tenth of that."""

LARGEST_STORY = 40_000_000
"""Bytes of the text itself, unpacked, with its marks: 500 pages are a quarter of that."""

LIMITS = Limits(members=2_000, total_bytes=200_000_000)

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
V = "urn:schemas-microsoft-com:vml"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

_COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))

Element = ElementTree.Element


@dataclass(frozen=True)
class Opened:
    """A Word file's members, the name of its main part, and the parts that hold text, as trees."""

    name: str
    members: dict[str, bytes]
    main: str
    stories: dict[str, Element]

    @property
    def body(self) -> Element:
        """The document itself."""
        return self.stories[self.main]

    def relationships(self, part: str) -> dict[str, tuple[str, bool]]:
        """What each relationship of a part leads to: a member's name, or an address if True."""
        return dict(_relationships(self.members, part))

    def beside(self, part: str) -> str:
        """A member that stands in the main part's folder, such as `footnotes.xml`."""
        return posixpath.join(posixpath.dirname(self.main), part)


def w(name: str) -> str:
    """The qualified name of `name` in WordprocessingML."""
    return f"{{{W}}}{name}"


def attribute(element: Element, name: str) -> str:
    """The value of `element`'s `w:` attribute, or an empty text."""
    return element.get(w(name), "")


def switched_on(element: Element | None) -> bool:
    """Whether a toggle such as `w:strike` stands there and is not turned off."""
    return element is not None and attribute(element, "val") not in ("0", "false", "off", "none")


def open_word(docx: bytes, name: str) -> Opened:
    """The Word file that `docx` holds; raises PackageRefused for what is none or may not be."""
    if docx.startswith(_COMPOUND):
        encrypted = _ENCRYPTED in docx
        raise PackageRefused("package-encrypted" if encrypted else "intake-old-format")
    if docx.lstrip().startswith(b"{\\rtf"):
        raise PackageRefused("intake-old-format")
    if not docx.startswith(b"PK"):
        raise PackageRefused("intake-not-word")
    members = read_members(docx, LIMITS)
    if any(member.lower().endswith("vbaproject.bin") for member in members):
        raise PackageRefused("intake-macros")
    typed = next((m for m, data in members.items() if _has_doctype(m, data)), None)
    if typed is not None:
        raise PackageRefused("package-doctype", member=typed)
    main = _main_part(members)
    notes = (
        posixpath.join(posixpath.dirname(main), f"{kind}notes.xml") for kind in ("foot", "end")
    )
    parts = [main, *(note for note in notes if note in members)]
    size = max(len(members[part]) for part in parts)
    if size > LARGEST_STORY:
        raise PackageRefused("intake-too-large", bytes=size, limit=LARGEST_STORY)
    stories = {part: parse(members[part], part) for part in parts}
    root = stories[main].tag
    if root == "{http://purl.oclc.org/ooxml/wordprocessingml/main}document":
        raise PackageRefused("intake-strict")
    if root != w("document"):
        raise PackageRefused("intake-not-word")
    return Opened(name, members, main, stories)


def _has_doctype(member: str, data: bytes) -> bool:
    """Whether a part of XML has a document type: pandoc reads parts that are not read here."""
    return member.endswith((".xml", ".rels")) and any(mark in data for mark in _DOCTYPES)


def parse(xml: bytes, member: str) -> Element:
    """The root of a part.

    Raises PackageRefused for what is not well-formed and for a document type declaration, whose
    entities are how a small part swells or reads other files.
    """
    parser = ElementTree.XMLParser(target=_Builder(member))
    try:
        parser.feed(xml)
        root = parser.close()
    except (ElementTree.ParseError, ValueError, LookupError) as fault:
        raise PackageRefused("package-bad-xml", member=member, detail=fault) from fault
    assert isinstance(root, ElementTree.Element)
    return root


class _Builder(ElementTree.TreeBuilder):
    def __init__(self, member: str) -> None:
        super().__init__()
        self.member = member

    def doctype(self, *_: object) -> None:
        raise PackageRefused("package-doctype", member=self.member)


def shown_children(element: Element) -> Iterator[Element]:
    """An element's children, without `mc:Fallback`.

    A text box stands twice in the file, as a drawing and as a fallback for old readers; only the
    first is the document.
    """
    return (child for child in element if child.tag != f"{{{MC}}}Fallback")


def descendants(element: Element, *stops: str) -> Iterator[Element]:
    """What stands below an element, in document order, not going below tags in `stops`."""
    waiting = list(shown_children(element))[::-1]
    while waiting:
        child = waiting.pop()
        yield child
        if child.tag not in stops:
            waiting += list(shown_children(child))[::-1]


def own_text(paragraph: Element, *, deleted: bool = False) -> str:
    """A paragraph's words, without those of a text box that stands in it."""
    texts = (w("t"), w("delText")) if deleted else (w("t"),)
    parts = []
    for part in descendants(paragraph, w("txbxContent")):
        if part.tag in texts:
            parts.append(part.text or "")
        elif part.tag in (w("tab"), w("br"), w("cr")):
            parts.append(" ")
    return " ".join("".join(parts).split())


def _main_part(members: dict[str, bytes]) -> str:
    for target, external in _relationships(members, "").values():
        if not external and target in members and target.endswith(".xml"):
            kind = members[target][:4_000].replace(b"\0", b"")
            if b"wordprocessingml" in kind or b"document" in kind:
                return target
    raise PackageRefused("intake-not-word")


def _relationships(members: dict[str, bytes], part: str) -> dict[str, tuple[str, bool]]:
    folder, name = posixpath.split(part)
    member = posixpath.join(folder, "_rels", f"{name}.rels") if part else ROOT_RELATIONSHIPS
    if member not in members:
        return {}
    found = {}
    for tie in parse(members[member], member).iter(_RELATIONSHIP):
        if not part and not tie.get("Type", "").endswith("/officeDocument"):
            continue
        external = tie.get("TargetMode") == "External"
        target = tie.get("Target", "")
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        found[tie.get("Id", "")] = (target, external)
    return found
