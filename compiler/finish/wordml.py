"""Read WordprocessingML: its namespaces, its attributes, and the fields that hold numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from compiler.word.package import PackageRefused

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

DOCUMENT = "word/document.xml"

Element = etree._Element

_MARKERS = frozenset(f"{{{W}}}{name}" for name in ("bookmarkStart", "bookmarkEnd", "proofErr"))
_INSTRUCTION = re.compile(r'\s*([A-Za-z]+)(?:\s+(?:"([^"]*)"|([^\s\\"]\S*)))?')


def w(name: str) -> str:
    """The qualified name of `name` in WordprocessingML."""
    return f"{{{W}}}{name}"


def attribute(element: Element, name: str) -> str:
    """The value of `element`'s `w:` attribute, or an empty text."""
    return str(element.get(w(name), ""))


def switched_on(element: Element | None) -> bool:
    """Whether a toggle such as `w:tblHeader` stands there and is not turned off."""
    return element is not None and attribute(element, "val") not in ("0", "false", "off")


def parse(xml: bytes, member: str) -> Element:
    """The root of a part.

    Raises PackageRefused for what is not well-formed and for a document type declaration, which
    OPC forbids: its entities are how a small part swells or reads other files.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise PackageRefused("package-bad-xml", member=member, detail=fault) from fault
    docinfo: Any = root.getroottree().docinfo
    if docinfo.doctype:
        raise PackageRefused("package-doctype", member=member)
    return root


def serialize(root: Element) -> bytes:
    """`root` as a part: UTF-8, standalone, the same bytes for the same tree."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def elements(root: Element) -> Iterator[Element]:
    """Every element below `root` in document order: no comments, nothing from `mc:Fallback`.

    A text box stands twice in the file, as a drawing and as a fallback for old readers; only the
    first is the document.
    """
    for child in root:
        if not isinstance(child.tag, str) or child.tag == f"{{{MC}}}Fallback":
            continue
        yield child
        yield from elements(child)


def neighbour(element: Element, *, after: bool) -> Element | None:
    """The block before or after `element` among its siblings, bookmarks' ends not counted."""
    for sibling in element.itersiblings(preceding=not after):
        if isinstance(sibling.tag, str) and sibling.tag not in _MARKERS:
            return sibling
    return None


@dataclass(slots=True)
class Field:
    """A field as it is read: what it asks for, and the texts and runs of its result.

    A simple field is one element; a complex one is spread over runs between its `w:fldChar`s,
    and lacks some of these when it is unfinished.
    """

    start: Element
    instruction: str = ""
    separator: Element | None = None
    end: Element | None = None
    texts: list[Element] = field(default_factory=list)
    holds_more: bool = False

    @property
    def simple(self) -> bool:
        """Whether the field is one `w:fldSimple`."""
        return bool(self.start.tag == w("fldSimple"))

    @property
    def finished(self) -> bool:
        """Whether the field has begun, separated and ended, or is simple."""
        return self.simple or (self.separator is not None and self.end is not None)

    @property
    def kind(self) -> str:
        """The field's word: `PAGEREF`, `NUMPAGES`, in capitals."""
        match = _INSTRUCTION.match(self.instruction)
        return match.group(1).upper() if match else ""

    @property
    def argument(self) -> str:
        """The word after the field's word, such as a bookmark name, or an empty text."""
        match = _INSTRUCTION.match(self.instruction)
        return (match.group(2) or match.group(3) or "") if match else ""

    @property
    def result(self) -> str:
        """The text that stands as the field's result."""
        return "".join(text.text or "" for text in self.texts)


def fields(root: Element) -> tuple[Field, ...]:
    """Every field below `root`, in the order in which they begin; a field may hold others."""
    found: list[Field] = []
    for _, _ in walk_fields(root, found):
        pass
    return tuple(found)


def walk_fields(root: Element, found: list[Field]) -> Iterator[tuple[Element, tuple[Field, ...]]]:
    """Each element below `root` with the fields that are open there; `found` gathers them all."""
    open_fields: list[Field] = []
    yield from _walk(root, open_fields, found)


def _walk(
    root: Element, open_fields: list[Field], found: list[Field]
) -> Iterator[tuple[Element, tuple[Field, ...]]]:
    for child in root:
        if not isinstance(child.tag, str) or child.tag == f"{{{MC}}}Fallback":
            continue
        _note(child, open_fields, found)
        yield child, tuple(open_fields)
        if child.tag == w("fldSimple"):
            opened = Field(child, attribute(child, "instr"))
            found.append(opened)
            open_fields.append(opened)
            yield from _walk(child, open_fields, found)
            open_fields.remove(opened)
        else:
            yield from _walk(child, open_fields, found)


def _note(element: Element, open_fields: list[Field], found: list[Field]) -> None:
    if element.tag == w("fldChar"):
        step = attribute(element, "fldCharType")
        if step == "begin":
            found.append(Field(element))
            open_fields.append(found[-1])
        elif open_fields and not open_fields[-1].simple:
            if step == "separate":
                open_fields[-1].separator = element
            elif step == "end":
                open_fields.pop().end = element
    elif element.tag == w("instrText") and open_fields and open_fields[-1].separator is None:
        open_fields[-1].instruction += element.text or ""
    elif element.tag in (w("t"), w("drawing"), w("sym"), w("tab"), w("br")):
        for opened in open_fields:
            if opened.simple or opened.separator is not None:
                if element.tag == w("t"):
                    opened.texts.append(element)
                else:
                    opened.holds_more = True
