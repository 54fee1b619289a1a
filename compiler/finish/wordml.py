"""Read WordprocessingML: its namespaces, its attributes, and the fields that hold numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from lxml import etree

from compiler.word.package import PackageRefused

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

DOCUMENT = "word/document.xml"

Element = etree._Element

FALLBACK = f"{{{MC}}}Fallback"
"""What stands for old readers beside a text box: the same once more, and not the document."""

_FIELD_SIGN, _SIMPLE_FIELD = f"{{{W}}}fldChar", f"{{{W}}}fldSimple"
_OPENING = frozenset({_FIELD_SIGN, _SIMPLE_FIELD})
# A field that was taken out with tracking on has its words in elements of their own.
_INSTRUCTION_TEXTS = frozenset(f"{{{W}}}{name}" for name in ("instrText", "delInstrText"))
_TEXTS = frozenset(f"{{{W}}}{name}" for name in ("t", "delText"))
_SHOWN = _TEXTS | {f"{{{W}}}{name}" for name in ("drawing", "sym", "tab", "br")}
FIELD_PARTS = _OPENING | _INSTRUCTION_TEXTS | _SHOWN
"""What tells of fields: their signs, what they ask for, and what they may show."""

_MARKERS = frozenset(f"{{{W}}}{name}" for name in ("bookmarkStart", "bookmarkEnd", "proofErr"))
_INSTRUCTION = re.compile(r'\s*([A-Za-z]+)(?:\s+(?:"([^"]*)"|([^\s\\"]\S*)))?')


@cache
def w(name: str) -> str:
    """The qualified name of `name` in WordprocessingML."""
    return f"{{{W}}}{name}"


def attribute(element: Element, name: str) -> str:
    """The value of `element`'s `w:` attribute, or an empty text."""
    return str(element.get(w(name), ""))


def child(element: Element | None, name: str) -> Element | None:
    """The first child of this name in WordprocessingML; `find` takes five times as long."""
    return None if element is None else next(element.iterchildren(w(name)), None)


def grandchild(element: Element, outer: str, inner: str) -> Element | None:
    """The first element of one name inside children of another: `w:tcPr/w:vMerge`."""
    for holder in element.iterchildren(w(outer)):
        for found in holder.iterchildren(w(inner)):
            return found
    return None


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
        if not isinstance(child.tag, str) or child.tag == FALLBACK:
            continue
        yield child
        yield from elements(child)


def descendants(root: Element, *tags: str) -> Iterator[Element]:
    """Every element of these tags below `root` in document order, nothing from `mc:Fallback`."""
    found = root.iter(*tags)
    if root.tag in tags:
        next(found)
    if next(root.iter(FALLBACK), None) is None:
        return found
    return (e for e in found if next(e.iterancestors(FALLBACK), None) is None)


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
        return bool(self.start.tag == _SIMPLE_FIELD)

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
    reader = FieldReader()
    for element in descendants(root, *FIELD_PARTS):
        if reader.open or element.tag in _OPENING:
            reader.read(element)
    return tuple(reader.found)


@dataclass(slots=True)
class FieldReader:
    """Gathers the fields of a part from those of its elements that tell of fields, in order."""

    found: list[Field] = field(default_factory=list)
    open: list[Field] = field(default_factory=list)
    simple_open: bool = False

    @property
    def asking(self) -> bool:
        """Whether what stands here is what a field asks for, not what it shows."""
        return any(f.separator is None and not f.simple for f in self.open)

    def read(self, element: Element) -> None:
        """Take note of the next element."""
        if self.simple_open:
            self._leave_simple(element)
        tag = element.tag
        if tag == _FIELD_SIGN:
            self._step(element)
        elif tag == _SIMPLE_FIELD:
            self.found.append(Field(element, attribute(element, "instr")))
            self.open.append(self.found[-1])
            self.simple_open = True
        elif not self.open:
            return
        elif tag in _INSTRUCTION_TEXTS:
            if self.open[-1].separator is None:
                self.open[-1].instruction += element.text or ""
        elif tag in _SHOWN:
            for opened in self.open:
                if opened.simple or opened.separator is not None:
                    if tag in _TEXTS:
                        opened.texts.append(element)
                    else:
                        opened.holds_more = True

    def _leave_simple(self, element: Element) -> None:
        """A simple field ends with its element."""
        around = frozenset(element.iterancestors(_SIMPLE_FIELD))
        self.open[:] = [f for f in self.open if not f.simple or f.start in around]
        self.simple_open = any(f.simple for f in self.open)

    def _step(self, element: Element) -> None:
        step = attribute(element, "fldCharType")
        if step == "begin":
            self.found.append(Field(element))
            self.open.append(self.found[-1])
        elif self.open and not self.open[-1].simple:
            if step == "separate":
                self.open[-1].separator = element
            elif step == "end":
                self.open.pop().end = element
