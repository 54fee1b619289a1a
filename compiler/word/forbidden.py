"""Tell what of a template may not go on into a document: what runs, fetches, embeds or deceives.

A template may come from anybody, and what it holds goes on into the registry's copy unseen. Word
runs macros, asks a field's program for data, opens embedded objects and fetches what a relationship
names.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping

from lxml import etree

from compiler.characters import UNWRITABLE, code_point
from compiler.diagnostic import Diagnostic, error
from compiler.span import Span
from compiler.word.package import CONTENT_TYPES
from compiler.word.styles import W, safe_parser

MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TEXT_PART = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
TAG_SIGNS = re.compile(r"\{[{%#]|[}%#]\}|\{_[{%]|[}%]_\}")

_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_ROOTS = {
    CONTENT_TYPES: f"{{{_TYPES}}}Types",
    "word/document.xml": f"{{{W}}}document",
    "word/styles.xml": f"{{{W}}}styles",
    "word/numbering.xml": f"{{{W}}}numbering",
    "word/footnotes.xml": f"{{{W}}}footnotes",
}
_EMBEDDED = re.compile(r"(?:^|/)(?:embeddings|activeX)/|afchunk", re.IGNORECASE)
_RUNS = re.compile(r"/(?:vbaProject|wordVbaData|attachedToolbars)$")
_EMBEDS = re.compile(
    r"/(?:oleObject|control|activeXControlBinary|package|aFChunk|subDocument|frame)$"
)
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\")
_FETCHING = re.compile(
    r"\s*(DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|EMBED|DATABASE|RD|MACROBUTTON)\b",
    re.IGNORECASE,
)
_INCLUSION = "{http://www.w3.org/2001/XInclude}"


def forbidden(name: str, members: Mapping[str, bytes]) -> list[Diagnostic]:
    """What the template `name`, whose parts are well-formed, may not hold; at part and place."""
    found: list[Diagnostic] = []
    for member, data in members.items():
        span = Span(f"{name}!{member}")
        if member.lower().endswith("vbaproject.bin"):
            found.append(error("template-macro", span))
        elif _EMBEDDED.search(member):
            found.append(error("template-embedded", span, what=posixpath.basename(member)))
        if member.endswith((".xml", ".rels")):
            tree = etree.fromstring(data, safe_parser()).getroottree()
            found += _part(member, tree, span, members)
    return found


def _part(
    member: str, tree: etree._ElementTree, span: Span, members: Mapping[str, bytes]
) -> Iterator[Diagnostic]:
    root = tree.getroot()
    wanted = _ROOTS.get(member)
    if tree.docinfo.internalDTD is not None:
        yield error("template-doctype", span)
    elif wanted is not None and root.tag != wanted:
        yield error("template-not-docx", span, fault=f"<{etree.QName(root).localname}>")
    elif member == CONTENT_TYPES:
        yield from _types(root, span)
    elif member.endswith(".rels"):
        yield from _ties(member, root, span, members)
    elif TEXT_PART.fullmatch(member):
        yield from _text(root, span)
    elif member.startswith("docProps/"):
        texts = (t.strip() for element in root.iter() for t in (element.text or "",))
        tags = (t for t in texts if TAG_SIGNS.search(t))
        yield from (error("template-tag", span, tag=tag[:80], text=tag[:80]) for tag in tags)


def _types(root: etree._Element, span: Span) -> Iterator[Diagnostic]:
    types = [str(element.get("ContentType") or "") for element in root]
    if any("macroEnabled" in kind or "vba" in kind for kind in types):
        yield error("template-macro", span)
    elif MAIN not in types:
        yield error("template-not-docx", span, fault=MAIN)


def _ties(
    member: str, root: etree._Element, span: Span, members: Mapping[str, bytes]
) -> Iterator[Diagnostic]:
    if root.tag != f"{{{_RELATIONSHIPS}}}Relationships":
        yield error("template-not-docx", span, fault=f"<{etree.QName(root).localname}>")
        return
    folder = posixpath.dirname(posixpath.dirname(member))
    for tie in root.iter(f"{{{_RELATIONSHIPS}}}Relationship"):
        kind, target = str(tie.get("Type") or ""), str(tie.get("Target") or "")
        there = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        if _RUNS.search(kind):
            yield error("template-macro", span)
        elif tie.get("TargetMode") == "External" or _ADDRESS.match(target):
            yield error("template-external", span)
        elif _EMBEDS.search(kind) and not _EMBEDDED.search(there):
            yield error("template-embedded", span, what=posixpath.basename(target))
        elif there not in members:
            yield error("template-part-missing", span, part=target)


def _text(root: etree._Element, span: Span) -> Iterator[Diagnostic]:
    """What stands in a part that holds text, at its paragraph where it stands in one."""
    if root.tag == f"{{{W}}}document" and root.find(f"{{{W}}}body") is None:
        yield error("template-not-docx", span, fault="w:body")
    numbers: dict[etree._Element, int] = {}
    codes: dict[int, str] = {}
    for element in root.iter():
        if element.tag == f"{{{W}}}p":
            numbers[element] = len(numbers) + 1
        around = next(element.iterancestors(f"{{{W}}}p"), None)
        paragraph = element if element.tag == f"{{{W}}}p" else around
        own = 0 if paragraph is None else numbers.get(paragraph, 0)
        at = Span(span.path, own)
        if element.tag == f"{{{W}}}t":
            odd = UNWRITABLE.search(element.text or "")
            if odd is not None:
                yield error("template-character", at, character=code_point(odd.group()))
            continue
        if str(element.tag).startswith(_INCLUSION):
            yield error("template-external", at)
        if element.tag == f"{{{W}}}instrText":
            codes[own] = codes.get(own, "") + (element.text or "")
        elif element.tag == f"{{{W}}}fldSimple":
            codes[own] = codes.get(own, "") + str(element.get(f"{{{W}}}instr") or "")
        hidden = (*map(str, element.attrib.values()), element.text or "", element.tail or "")
        for text in hidden:
            if TAG_SIGNS.search(text):
                yield error("template-tag", at, tag=text.strip()[:80], text=text.strip()[:80])
    for own, code in codes.items():
        match = _FETCHING.match(code)
        if match is not None:
            at = Span(span.path, own)
            yield error("template-field-code", at, field=match.group(1).upper())
