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

from compiler.document.document import Document
from compiler.document.lines import entries_of
from compiler.document.provenance import Provenance
from compiler.model.blocks import Chart, Heading
from compiler.word import contract
from compiler.word.chart import CHART_TYPE, chart_part, relationship
from compiler.word.embedded import with_provenance
from compiler.word.emit import Emitter
from compiler.word.names import bookmark_name
from compiler.word.package import CONTENT_TYPES, read_members, write_package
from compiler.word.properties import with_properties
from compiler.word.styles import W, look_of, safe_parser
from compiler.word.workbook import WORKBOOK_TYPE, chart_workbook

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"

_MARK = "\ue000"
"""Private-use characters around a slot's name: no source may hold them, no template does."""


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
    headings = frozenset(b.anchor for c in chapters for b in c.blocks if isinstance(b, Heading))
    emitter = Emitter(look, words, entries, headings=headings)
    slots = {name: emitter.chapters(chapters) for name, chapters in document.slots.items()}
    members[contract.DOCUMENT] = _with_slots(members[contract.DOCUMENT], slots)
    members[contract.NUMBERING] = _with_numbers(members[contract.NUMBERING], emitter.numbers)
    members[contract.FOOTNOTES] = _with_notes(members[contract.FOOTNOTES], emitter.notes)
    members[contract.RELATIONSHIPS] = _with_links(members[contract.RELATIONSHIPS], emitter.links)
    _add_charts(members, emitter.charts)
    members = with_properties(members, document.properties)
    if provenance is not None:
        members = with_provenance(members, provenance)
    return Written(write_package(members), {e.anchor: bookmark_name(e.anchor) for e in entries})


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
        text = "".join(t.text or "" for t in paragraph.iter(f"{{{W}}}t"))
        match = re.fullmatch(f"{_MARK}(.+){_MARK}", text.strip())
        parent = paragraph.getparent()
        if match is not None and parent is not None:
            parent.replace(paragraph, etree.Comment(f"slot {_slot_number(slots, match.group(1))}"))
    xml = _serialised(root)
    for number, content in enumerate(slots.values()):
        xml = xml.replace(f"<!--slot {number}-->".encode(), content.encode())
    return xml


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
