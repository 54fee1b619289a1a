"""Write a document into its template: fields by docxtpl, slots as XML, then the package's parts."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree

from compiler.compare.anchors import former
from compiler.compare.compare import compare
from compiler.document.document import Document
from compiler.document.lines import Layer, entries_of, heading_anchors
from compiler.document.provenance import Provenance
from compiler.model.blocks import Blocks, Chart
from compiler.word import contract
from compiler.word.blackline import Blackline, Stamp
from compiler.word.chart import CHART_TYPE, chart_part, relationship
from compiler.word.embedded import with_provenance
from compiler.word.emit import Emitter
from compiler.word.fields import tracked_fields
from compiler.word.front import with_front
from compiler.word.names import bookmark_name
from compiler.word.package import CONTENT_TYPES, read_members, write_package
from compiler.word.properties import with_properties
from compiler.word.styles import W, look_of, safe_parser
from compiler.word.workbook import WORKBOOK_TYPE, chart_workbook

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"

_MARK = "\ue000"
"""Private-use characters around a slot's name: no source may hold them, no template does."""


_MARGIN = re.compile(r"word/(?:header|footer)\d*\.xml")
_OLD_LISTS = 1_000_000
"""The old version's lists are counted from here on, so that no two lists have one number."""


@dataclass(frozen=True, slots=True)
class Written:
    """A DOCX without page numbers as yet."""

    data: bytes
    anchors: Mapping[str, str]
    """Bookmark name of each heading's anchor, for telling on which page a chapter begins."""


def write_document(
    document: Document,
    template: bytes,
    words: Mapping[str, str],
    provenance: Provenance | None = None,
) -> Written:
    """The document as DOCX bytes. The template's contract holds, as has been checked.

    What it is made from goes in with it where `provenance` tells it.

    Fields are rendered once, before any content is put in: text from the sources is never taken
    for a tag.
    """
    members = _rendered(template, document)
    look = look_of(
        members[contract.STYLES], members[contract.NUMBERING], members[contract.DOCUMENT]
    )
    chapters = [c for slot in document.slots.values() for c in slot]
    entries = entries_of(chapters)
    headings = frozenset(heading_anchors(chapters))
    emitter = Emitter(look, words, entries, headings=headings)
    slots = {name: emitter.chapters(chapters) for name, chapters in document.slots.items()}
    members[contract.DOCUMENT] = _with_slots(members[contract.DOCUMENT], slots)
    _gather(members, emitter)
    members = with_properties(members, document.properties)
    if provenance is not None:
        members = with_provenance(members, provenance)
    return Written(write_package(members), {e.anchor: bookmark_name(e.anchor) for e in entries})


def write_comparison(
    old: Document,
    new: Document,
    template: bytes,
    words: Mapping[str, str],
    stamp: Stamp,
    front: Blocks = (),
) -> bytes:
    """The new document with its changes since the old one tracked, as DOCX bytes.

    Both are written into the same template, whose contract holds. `front` stands before all else,
    in a section of its own; it is of neither version and is not tracked. All accepted, the rest is
    what `write_document` makes of `new`; all rejected, of `old`.
    """
    before, members = _rendered(template, old), _rendered(template, new)
    look = look_of(
        members[contract.STYLES], members[contract.NUMBERING], members[contract.DOCUMENT]
    )
    both = [[c for slot in version.slots.values() for c in slot] for version in (old, new)]
    headings = frozenset(anchor for chapters in both for anchor in heading_anchors(chapters))
    emitter = Emitter(look, words, headings=headings | {former(anchor) for anchor in headings})
    layers = [Layer(words, entries_of(chapters)) for chapters in both]
    layers[0].lists = _OLD_LISTS
    blackline = Blackline(emitter, stamp)
    slots = dict.fromkeys(new.slots, "")
    for group in _slots_in_a_row(members[contract.DOCUMENT]):
        lines = [
            tuple(line for name in group for line in layer.chapters(version.slots[name]))
            for layer, version in zip(layers, (old, new), strict=True)
        ]
        tracked = compare(lines[0], lines[1], old.derived, new.derived)
        slots[group[0]] = blackline.parts(tracked.parts)
    for name in [n for n in members if n == contract.DOCUMENT or _MARGIN.fullmatch(n)]:
        members[name] = tracked_fields(before[name], members[name], blackline.wrapped)
    members[contract.DOCUMENT] = _with_slots(members[contract.DOCUMENT], slots)
    opening = "".join(emitter.lines(layers[1].blocks(front)))
    members[contract.DOCUMENT] = with_front(members[contract.DOCUMENT], opening)
    _gather(members, emitter)
    return write_package(with_properties(members, new.properties))


def _gather(members: dict[str, bytes], emitter: Emitter) -> None:
    """Put what the emitter gathered into the parts that hold it."""
    members[contract.NUMBERING] = _with_numbers(members[contract.NUMBERING], emitter.numbers)
    members[contract.FOOTNOTES] = _with_notes(members[contract.FOOTNOTES], emitter.notes)
    members[contract.RELATIONSHIPS] = _with_links(members[contract.RELATIONSHIPS], emitter.links)
    _add_charts(members, emitter.charts)


def _slots_in_a_row(document_xml: bytes) -> list[list[str]]:
    """The template's slots in their order, those together between which nothing stands."""
    groups: list[list[str]] = []
    last: etree._Element | None = None
    for paragraph in etree.fromstring(document_xml, safe_parser()).iter(f"{{{W}}}p"):
        name = _slot_of(paragraph)
        if name and last is not None and paragraph.getprevious() is last:
            groups[-1].append(name)
        elif name:
            groups.append([name])
        last = paragraph if name else None
    return groups


def _rendered(template: bytes, document: Document) -> dict[str, bytes]:
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
    slots = {name: f"{_MARK}{name}{_MARK}" for name in document.slots}
    context: dict[str, Any] = {**document.fields, "plats": slots}
    opened = DocxTemplate(io.BytesIO(template))
    opened.render(context, jinja_env=environment, autoescape=True)
    buffer = io.BytesIO()
    opened.save(buffer)
    return read_members(buffer.getvalue())


def _with_slots(document_xml: bytes, slots: Mapping[str, str]) -> bytes:
    """The body with each slot's paragraph replaced by the slot's content."""
    root = etree.fromstring(document_xml, safe_parser())
    for paragraph in list(root.iter(f"{{{W}}}p")):
        name = _slot_of(paragraph)
        parent = paragraph.getparent()
        if name and parent is not None:
            parent.replace(paragraph, etree.Comment(f"slot {_slot_number(slots, name)}"))
    xml = _serialised(root)
    for number, content in enumerate(slots.values()):
        xml = xml.replace(f"<!--slot {number}-->".encode(), content.encode())
    return xml


def _slot_of(paragraph: etree._Element) -> str:
    """The name of the slot that a paragraph is, or an empty text."""
    text = "".join(t.text or "" for t in paragraph.iter(f"{{{W}}}t"))
    match = re.fullmatch(f"{_MARK}(.+){_MARK}", text.strip())
    return match.group(1) if match else ""


def _slot_number(slots: Mapping[str, str], name: str) -> int:
    return list(slots).index(name)


def _with_numbers(numbering_xml: bytes, numbers: Iterable[tuple[int, str, int, int]]) -> bytes:
    """Numberings of the document's own lists, each starting anew at its level."""
    root = etree.fromstring(numbering_xml, safe_parser())
    after = root.findall(f"{{{W}}}num")
    at = (root.index(after[-1]) if after else len(root) - 1) + 1
    for id_, abstract, level, start in numbers:
        num = etree.Element(f"{{{W}}}num", {f"{{{W}}}numId": str(id_)})
        etree.SubElement(num, f"{{{W}}}abstractNumId", {f"{{{W}}}val": abstract})
        override = etree.SubElement(num, f"{{{W}}}lvlOverride", {f"{{{W}}}ilvl": str(level)})
        etree.SubElement(override, f"{{{W}}}startOverride", {f"{{{W}}}val": str(start)})
        root.insert(at, num)
        at += 1
    return _serialised(root)


def _with_notes(footnotes_xml: bytes, notes: Iterable[str]) -> bytes:
    return footnotes_xml.replace(b"</w:footnotes>", "".join(notes).encode() + b"</w:footnotes>")


def _with_links(relationships_xml: bytes, links: Mapping[str, str]) -> bytes:
    kind = f"{_OFFICE}/hyperlink"
    added = "".join(
        f'<Relationship Id="{id_}" Type="{kind}"'
        f' Target="{escape(target, {chr(34): "&quot;"})}" TargetMode="External"/>'
        for id_, target in sorted(links.items())
    )
    return relationships_xml.replace(b"</Relationships>", added.encode() + b"</Relationships>")


def _add_charts(members: dict[str, bytes], charts: Sequence[Chart]) -> None:
    """A part for each chart, its workbook beside it, and the ties between document and both."""
    ties = types = ""
    for number, chart in enumerate(charts, 1):
        part, workbook = f"charts/chart{number}.xml", f"embeddings/Diagram{number}.xlsx"
        members[f"word/{part}"] = chart_part(chart)
        members[f"word/{workbook}"] = chart_workbook(chart)
        tie = f'<Relationship Id="rId1" Type="{_OFFICE}/package" Target="../{workbook}"/>'
        members[f"word/charts/_rels/chart{number}.xml.rels"] = (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships'
            f' xmlns="{_RELATIONSHIPS}">{tie}</Relationships>'
        ).encode()
        ties += (
            f'<Relationship Id="{relationship(number)}" Type="{_OFFICE}/chart" Target="{part}"/>'
        )
        types += f'<Override PartName="/word/{part}" ContentType="{CHART_TYPE}"/>'
    if charts:
        types = f'<Default Extension="xlsx" ContentType="{WORKBOOK_TYPE}"/>{types}'
        for member, added, end in (
            (contract.RELATIONSHIPS, ties, b"</Relationships>"),
            (CONTENT_TYPES, types, b"</Types>"),
        ):
            members[member] = members[member].replace(end, added.encode() + end)


def _serialised(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
