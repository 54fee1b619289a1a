"""Take a document apart where it begins a new page, and put some of the parts together again.

A paragraph with `w:pageBreakBefore` begins a page whatever stands before it, so what follows it is
laid out as it would be alone: the pages of the whole are those of the parts, one after the other.
That is so only where nothing else reaches from one part into another. What does is named in
`take_apart`, and such a document is not taken apart.

The first part stands before the others in every document put together, since a section's first
page may have a header of its own (`w:titlePg`). A PAGEREF is put there as the text it shows:
LibreOffice would compute it anew, and its bookmark may be in a part that is left out.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import chain
from posixpath import dirname, join, normpath
from typing import Any

from lxml import etree

from compiler.finish.wordml import (
    DOCUMENT,
    RELATIONSHIPS,
    Element,
    Field,
    attribute,
    fields,
    parse,
    serialize,
    switched_on,
    w,
)
from compiler.word.package import OWN, read_members, write_package

_CONTENT = frozenset(map(w, ("p", "tbl", "sdt", "bookmarkStart", "bookmarkEnd", "proofErr")))
_REACHING = (
    "footnoteReference", "endnoteReference", "altChunk", "ins", "del", "moveFrom", "dataBinding",
)  # fmt: skip
_FACING = ("evenAndOddHeaders", "mirrorMargins", "bookFoldPrinting")
_AROUND = re.compile(r"word/(header|footer)\d*\.xml")
_COUNTED = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})
_OF_NO_LAYOUT = ("/numbering", "/customXml")
"""Kinds of members that all parts share without being laid out by them: lists count with the part
that uses them, and what a document was made from is not shown."""

_REFERENCE = re.compile(rb'\br:\w+="([^"]+)"')
_LIST = re.compile(rb'(?<=<w:numId w:val=")\d+(?=")')


@dataclass(frozen=True, slots=True)
class Parts:
    """A document in parts, each of which begins a page.

    `keys` tells for each part all that its layout depends on but the program and the fonts,
    `weights` the bytes of its XML, `bookmarks` the names of those in it.
    """

    members: Mapping[str, bytes]
    root: Element
    parts: tuple[tuple[Element, ...], ...]
    end: Element
    keys: tuple[str, ...]
    weights: tuple[int, ...]
    bookmarks: tuple[tuple[str, ...], ...]

    def together(self, chosen: Iterable[int]) -> bytes:
        """A document of the first part and of those chosen, each with a bookmark at its start."""
        whole: Any = self.root
        root = etree.Element(whole.tag, whole.attrib, whole.nsmap)
        body = etree.SubElement(root, w("body"))
        for number in sorted({0, *chosen}):
            part = [deepcopy(element) for element in self.parts[number]]
            _close_bookmarks(part)
            _mark(part, number)
            body.extend(part)
        body.append(deepcopy(self.end))
        return write_package({**self.members, DOCUMENT: serialize(root)})


def mark(number: int) -> str:
    """The name of the bookmark at the start of a part."""
    return f"vppart{number}"


def take_apart(docx: bytes) -> Parts | None:
    """The parts of a document; None where the layout of one may depend on another.

    Such are several sections or pages that differ on the left and the right, notes, tracked
    changes, texts taken from data beside the document, fields but the contents list and page
    references, and lists that count on from one part to another.
    Raises PackageRefused for what is no document.
    """
    members = read_members(docx, OWN)
    root = parse(members[DOCUMENT], DOCUMENT)
    found = fields(root)
    asked = {one.argument for one in found if one.kind == "PAGEREF"}
    if len(root) != 1 or not _alone(root, members) or not _flatten(root, found):
        return None
    *content, end = root[0]
    if end.tag != w("sectPr") or any(element.tag not in _CONTENT for element in content):
        return None
    styles, lists = _Styles(members), _Lists(members)
    parts = _parts(content, styles)
    if len(parts) < 2 or not all(map(_whole_fields, parts)):
        return None
    used = [frozenset(styles.lists(part)) for part in parts]
    if lists.count_on(used):
        return None
    bookmarks = tuple(map(_bookmarks, parts))
    every = {attribute(start, "name") for start in root.iter(w("bookmarkStart"))}
    if asked & every.difference(*bookmarks):
        return None
    written = [b"".join(map(etree.tostring, part)) for part in parts]
    keys = tuple(_keys(members, etree.tostring(end), written, lists))
    return Parts(members, root, parts, end, keys, tuple(map(len, written)), bookmarks)


def _alone(root: Element, members: Mapping[str, bytes]) -> bool:
    """Whether the document has one section, without what reaches over page breaks."""
    settings = parse(members.get("word/settings.xml", b"<none/>"), "word/settings.xml")
    around = [parse(xml, name) for name, xml in members.items() if _AROUND.fullmatch(name)]
    if any(next(part.iter(w("bookmarkStart")), None) is not None for part in around):
        return False
    if any(one.kind not in _COUNTED for part in around for one in fields(part)):
        return False
    return (
        len(list(root.iter(w("sectPr")))) == 1
        and next(root.iter(*map(w, _REACHING)), None) is None
        and not any(switched_on(settings.find(w(name))) for name in _FACING)
    )


def _flatten(root: Element, found: Sequence[Field]) -> bool:
    """Put each PAGEREF as what it shows; whether that, and contents lists, are all the fields."""
    asked = [text for text in root.iter(w("instrText")) if "PAGEREF" in (text.text or "")]
    references = [one for one in found if one.kind == "PAGEREF"]
    if any(one.kind not in ("PAGEREF", "TOC") or one.simple for one in found):
        return False
    if len(asked) != len(references) or not all(one.finished for one in references):
        return False
    signs = chain.from_iterable((one.start, one.separator, one.end) for one in references)
    for element in (*asked, *signs):
        run = None if element is None else element.getparent()
        if element is None or run is None:
            return False
        run.remove(element)
    return True


def _parts(content: Sequence[Element], styles: _Styles) -> tuple[tuple[Element, ...], ...]:
    """The blocks of each part; a bookmark that starts before its first block goes with it."""
    parts: list[list[Element]] = [[]]
    for element in content:
        if styles.begins_page(element) and any(e.tag != w("bookmarkStart") for e in parts[-1]):
            leading: list[Element] = []
            while parts[-1] and parts[-1][-1].tag == w("bookmarkStart"):
                leading.insert(0, parts[-1].pop())
            parts.append(leading)
        parts[-1].append(element)
    return tuple(map(tuple, parts))


def _whole_fields(part: Iterable[Element]) -> bool:
    """Whether each field that begins in a part ends there."""
    signs = [attribute(s, "fldCharType") for e in part for s in e.iter(w("fldChar"))]
    return signs.count("begin") == signs.count("end")


def _bookmarks(part: Iterable[Element]) -> tuple[str, ...]:
    """The bookmarks that start in a part's paragraphs.

    One that starts between a table and a paragraph LibreOffice may put into the table, or lose,
    depending on what follows: it is not told of, and no page reference may ask for it.
    """
    paragraphs = chain.from_iterable(block.iter(w("p")) for block in part)
    starts = chain.from_iterable(paragraph.iter(w("bookmarkStart")) for paragraph in paragraphs)
    return tuple(dict.fromkeys(attribute(start, "name") for start in starts))


def _close_bookmarks(part: list[Element]) -> None:
    """Have each bookmark end in the part where it starts: one without an end is no bookmark."""
    starts = [e for element in part for e in element.iter(w("bookmarkStart"))]
    ends = [e for element in part for e in element.iter(w("bookmarkEnd"))]
    begun, ended = ({attribute(e, "id") for e in both} for both in (starts, ends))
    for end in ends:
        if attribute(end, "id") not in begun:
            parent = end.getparent()
            if parent is None:
                part.remove(end)
            else:
                parent.remove(end)
    for start in starts:
        if attribute(start, "id") not in ended:
            end = etree.Element(w("bookmarkEnd"), {w("id"): attribute(start, "id")})
            if start.getparent() is None:
                part.insert(part.index(start) + 1, end)
            else:
                start.addnext(end)


def _mark(part: Sequence[Element], number: int) -> None:
    """Put a bookmark into the first paragraph of a part."""
    first = next(chain.from_iterable(element.iter(w("p")) for element in part), None)
    if first is None:
        return
    at = 1 if len(first) and first[0].tag == w("pPr") else 0
    told = {w("id"): str(2**31 - 1 - number)}
    first.insert(at, etree.Element(w("bookmarkEnd"), told))
    first.insert(at, etree.Element(w("bookmarkStart"), {**told, w("name"): mark(number)}))


def _keys(
    members: Mapping[str, bytes], end: bytes, written: Sequence[bytes], lists: _Lists
) -> Iterator[str]:
    """For each part a digest of its XML, of what it shows, and of what all parts share."""
    related = _related(members, DOCUMENT)
    named = [{name.decode() for name in _REFERENCE.findall(part)} for part in written]
    own = frozenset(chain.from_iterable(named))
    shared = hashlib.sha256(end)
    for name in sorted(related.keys() - own):
        kind, target = related[name]
        if not kind.endswith(_OF_NO_LAYOUT):
            shared.update(f"{kind}\0{_reached(members, target)}\0".encode())
    for number in _LIST.findall(members.get("word/styles.xml", b"")):
        shared.update(lists.definition(number.decode()))
    for part, names in zip(written, named, strict=True):
        told = shared.copy()
        numbers = list(dict.fromkeys(_LIST.findall(part)))
        told.update(_renumbered(part, numbers))
        for number in numbers:
            told.update(lists.definition(number.decode()))
        for name in sorted(names & related.keys()):
            told.update(f"{name}\0{_reached(members, related[name][1])}\0".encode())
        yield told.hexdigest()


def _renumbered(part: bytes, numbers: Sequence[bytes]) -> bytes:
    """A part's XML with its lists counted from 0: a list added before it changes nothing in it."""
    return _LIST.sub(lambda match: b"%d" % numbers.index(match.group()), part)


def _related(members: Mapping[str, bytes], part: str) -> dict[str, tuple[str, str]]:
    """What a part names outside itself: the kind, and the member; none for a web address."""
    place = f"{dirname(part)}/_rels/{part.rpartition('/')[2]}.rels"
    if place not in members:
        return {}
    return {
        one.get("Id", ""): (
            one.get("Type", ""),
            "" if one.get("TargetMode") == "External"
            else normpath(join("/", dirname(part), one.get("Target", "")))[1:],
        )
        for one in parse(members[place], place).iter(f"{{{RELATIONSHIPS}}}Relationship")
    }  # fmt: skip


def _reached(members: Mapping[str, bytes], part: str, seen: frozenset[str] = frozenset()) -> str:
    """A digest of a member and of all that it names, the counts of pages in it left out."""
    if part not in members or part in seen:
        return ""
    content = members[part]
    if _AROUND.fullmatch(part):
        root = parse(content, part)
        for text in chain.from_iterable(one.texts for one in fields(root)):
            text.text = ""
        content = etree.tostring(root)
    told = hashlib.sha256(content)
    for name, (kind, target) in sorted(_related(members, part).items()):
        told.update(f"{name}\0{kind}\0{_reached(members, target, seen | {part})}\0".encode())
    return told.hexdigest()


class _Styles:
    """What a document's paragraph styles ask for: a new page, a list."""

    def __init__(self, members: Mapping[str, bytes]) -> None:
        root = parse(members.get("word/styles.xml", b"<none/>"), "word/styles.xml")
        self.named = {
            attribute(style, "styleId"): style
            for style in root.iter(w("style"))
            if attribute(style, "type") == "paragraph"
        }
        self.told: dict[tuple[str, str], Element | None] = {}
        self.default = next(
            (n for n, s in self.named.items() if attribute(s, "default") in ("1", "true")), ""
        )

    def begins_page(self, element: Element) -> bool:
        """Whether a block's first paragraph begins a new page; a table's cells cannot."""
        if element.tag == w("sdt"):
            content = element.find(w("sdtContent"))
            return content is not None and len(content) > 0 and self.begins_page(content[0])
        if element.tag != w("p"):
            return False
        asked = self._asked(element, "pageBreakBefore")
        return switched_on(asked)

    def lists(self, part: Iterable[Element]) -> Iterator[str]:
        """The list of each paragraph that is in one."""
        for paragraph in chain.from_iterable(element.iter(w("p")) for element in part):
            asked = self._asked(paragraph, "numPr")
            number = None if asked is None else asked.find(w("numId"))
            if number is not None and attribute(number, "val") != "0":
                yield attribute(number, "val")

    def _asked(self, paragraph: Element, name: str) -> Element | None:
        """What a paragraph, or the nearest of its styles that does, says of a property."""
        properties = paragraph.find(w("pPr"))
        told = None if properties is None else properties.find(w(name))
        if told is not None:
            return told
        chosen = None if properties is None else properties.find(w("pStyle"))
        return self._of_style(attribute(chosen, "val") if chosen is not None else "", name)

    def _of_style(self, named: str, name: str) -> Element | None:
        if (named, name) not in self.told:
            self.told[named, name] = self._inherited(named, name)
        return self.told[named, name]

    def _inherited(self, named: str, name: str) -> Element | None:
        seen: set[str] = set()
        style = self.named.get(named or self.default)
        while style is not None:
            told = style.find(f"{w('pPr')}/{w(name)}")
            if told is not None:
                return told
            based = style.find(w("basedOn"))
            above = "" if based is None else attribute(based, "val")
            if above in seen:
                return None
            seen.add(above)
            style = self.named.get(above)
        return None


class _Lists:
    """The lists of a document: their patterns, which of them count, and where they begin."""

    def __init__(self, members: Mapping[str, bytes]) -> None:
        root = parse(members.get("word/numbering.xml", b"<none/>"), "word/numbering.xml")
        patterns = {attribute(p, "abstractNumId"): p for p in root.iter(w("abstractNum"))}
        self.uses = {attribute(use, "numId"): use for use in root.iter(w("num"))}
        self.pattern = {
            number: attribute(told, "val") if (told := use.find(w("abstractNumId"))) is not None
            else ""
            for number, use in self.uses.items()
        }  # fmt: skip
        self.counting = {
            name
            for name, pattern in patterns.items()
            if any(attribute(form, "val") != "bullet" for form in pattern.iter(w("numFmt")))
        }
        self.written = {name: etree.tostring(pattern) for name, pattern in patterns.items()}

    def count_on(self, used: Sequence[frozenset[str]]) -> bool:
        """Whether a list's numbers in one part depend on those in another."""
        lists: set[str] = set()
        patterns: set[str] = set()
        for part in used:
            counting = {one for one in part if self.pattern.get(one) in self.counting}
            again = [one for one in counting if self.pattern[one] in patterns]
            fresh = (self.uses[one].find(f".//{w('startOverride')}") is not None for one in again)
            if counting & lists or not all(fresh):
                return True
            lists |= counting
            patterns |= {self.pattern[one] for one in counting}
        return False

    def definition(self, number: str) -> bytes:
        """What a list's markers look like, its own number left out."""
        use = self.uses.get(number)
        if use is None:
            return b""
        own = b"".join(etree.tostring(child) for child in use if child.tag != w("abstractNumId"))
        return own + self.written.get(self.pattern[number], b"")
