"""Write a document into its compiled template: fields, slots, then the package's other parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from lxml import etree

from compiler.document.document import Document
from compiler.document.layer import entries_of, heading_anchors
from compiler.document.provenance import Provenance
from compiler.model.blocks import Chart
from compiler.word import contract
from compiler.word.chart import CHART_TYPE, chart_part, relationship
from compiler.word.embedded import with_provenance
from compiler.word.emit import Emitter
from compiler.word.names import bookmark_name
from compiler.word.package import CONTENT_TYPES
from compiler.word.places import Compiled, with_fields, with_slots
from compiler.word.properties import with_properties
from compiler.word.styles import W, look_of, safe_parser
from compiler.word.workbook import WORKBOOK_TYPE, chart_workbook

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"


@dataclass(frozen=True, slots=True)
class Written:
    """The members of a DOCX without page numbers as yet."""

    members: Mapping[str, bytes]
    anchors: Mapping[str, str]
    """Bookmark name of each heading's anchor, for telling on which page a chapter begins."""


def write_document(
    document: Document,
    template: Compiled,
    words: Mapping[str, str],
    provenance: Provenance | None = None,
) -> Written:
    """The document as the members of a DOCX.

    What it is made from goes in with it where `provenance` tells it.
    """
    members = {name: with_fields(xml, document.fields) for name, xml in template.members.items()}
    look = look_of(
        members[contract.STYLES], members[contract.NUMBERING], members[contract.DOCUMENT]
    )
    chapters = [c for slot in document.slots.values() for c in slot]
    entries = entries_of(chapters)
    headings = frozenset(heading_anchors(chapters))
    emitter = Emitter(look, words, entries, headings=headings)
    slots = {name: emitter.chapters(chapters) for name, chapters in document.slots.items()}
    members[contract.DOCUMENT] = with_slots(members[contract.DOCUMENT], slots)
    add_gathered(members, emitter)
    members = with_properties(members, document.properties)
    if provenance is not None:
        members = with_provenance(members, provenance)
    return Written(members, {e.anchor: bookmark_name(e.anchor) for e in entries})


def add_gathered(members: dict[str, bytes], emitter: Emitter) -> None:
    """Put what the emitter gathered into the parts that hold it."""
    members[contract.NUMBERING] = _with_numbers(members[contract.NUMBERING], emitter.numbers)
    members[contract.FOOTNOTES] = _with_notes(members[contract.FOOTNOTES], emitter.notes)
    members[contract.RELATIONSHIPS] = _with_links(members[contract.RELATIONSHIPS], emitter.links)
    _add_charts(members, emitter.charts)


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
        f'<Relationship Id="{id_}" Type="{kind}" Target="{escape(target)}" TargetMode="External"/>'
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
