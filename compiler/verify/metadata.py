"""Read the registry's facts from each place in a package that tells them, and compare.

They stand in `plan.yaml` among the packaged sources, from which the others were once written: in
each document's properties, in its PDF's, in ERMS, and in METS and PREMIS.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from compiler.diagnostic import Diagnostic, error
from compiler.document.registry import FACTS, Registry
from compiler.finish.pdf.told import told_of_itself
from compiler.outputs.archive.contents import ERMS, METS, PDF, PREMIS, REPRESENTATIONS, WORD
from compiler.outputs.archive.erms import DOCUMENT_STATUS, NUMBER, PLAN_ID
from compiler.outputs.archive.erms import NAMESPACE as ERMS_NS
from compiler.outputs.archive.premis import NAMESPACE as PREMIS_NS
from compiler.span import Span
from compiler.word.package import PackageRefused, read_members
from compiler.word.properties import CORE, CUSTOM, read_custom
from compiler.word.styles import safe_parser

METS_NS = "http://www.loc.gov/METS/"
XLINK_NS = "http://www.w3.org/1999/xlink"
_E = {"e": ERMS_NS, "p": PREMIS_NS}
_DC = "{http://purl.org/dc/elements/1.1/}"
_PDF = "{http://ns.adobe.com/pdf/1.3/}"
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_CORE = {
    "Titel": f"{_DC}title",
    "Diarienummer": "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}keywords",
    "Handlingstyp": "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}category",
    "Status": (
        "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}contentStatus"
    ),
}


@dataclass(frozen=True, slots=True)
class Told:
    """What one place says, by the registry's names; `whole` where it tells every fact."""

    place: str
    facts: Mapping[str, str]
    whole: bool


def metadata_agrees(
    files: Mapping[str, bytes], registries: Mapping[str, Registry]
) -> list[Diagnostic]:
    """Where a place says something else than the packaged sources do, each fact by name."""
    found = []
    for document, registry in registries.items():
        expected = registry.facts()
        for told in _places(files, document, is_plan=document == next(iter(registries))):
            names = [n for n in {**expected, **told.facts} if told.whole or n in told.facts]
            for name in names:
                wanted, got = expected.get(name, ""), told.facts.get(name, "")
                if wanted != got:
                    shown = {"field": name, "expected": wanted or "–", "found": got or "–"}
                    found.append(error("archive-metadata-differs", Span(told.place), **shown))
    return found


def _places(files: Mapping[str, bytes], document: str, is_plan: bool) -> Iterator[Told]:
    path = f"{REPRESENTATIONS}/{WORD}/data/{document}"
    yield from _properties(path, files.get(path, b""))
    pdf = f"{REPRESENTATIONS}/{PDF}/data/{document.removesuffix('.docx')}.pdf"
    if pdf in files:
        yield from _pdf(pdf, files[pdf])
    yield Told(ERMS, _erms(files.get(ERMS, b""), document), whole=True)
    if is_plan:
        root = parsed(files.get(METS, b""), METS)
        yield Told(METS, {"Titel": "" if root is None else str(root.get("LABEL"))}, whole=False)
        yield Told(PREMIS, _premis(files.get(PREMIS, b"")), whole=False)


def _properties(path: str, docx: bytes) -> Iterator[Told]:
    try:
        members = read_members(docx)
    except PackageRefused:
        members = {}
    try:
        custom = read_custom(members[CUSTOM]) if CUSTOM in members else {}
    except etree.XMLSyntaxError:
        custom = {}
    yield Told(f"{path}!{CUSTOM}", custom, whole=False)
    missing = "Plan-id" not in custom
    if missing:
        yield Told(f"{path}!{CUSTOM}", {}, whole=True)
    core = parsed(members.get(CORE, b""), CORE)
    if core is not None:
        told = {name: core.findtext(tag) or "" for name, tag in _CORE.items()}
        yield Told(f"{path}!{CORE}", told, whole=False)


def _pdf(path: str, data: bytes) -> Iterator[Told]:
    """Info has every fact; XMP has those that it has a name for."""
    told = told_of_itself(data)
    facts = {name: told.info[name] for name in FACTS if name in told.info}
    yield Told(f"{path}!Info", facts, whole=True)
    packet = parsed(told.packet, path)
    if packet is None:
        yield Told(f"{path}!XMP", {"Titel": "", "Diarienummer": ""}, whole=False)
        return
    named = {
        "Titel": packet.findtext(f".//{_DC}title/{_RDF}Alt/{_RDF}li") or "",
        "Diarienummer": packet.findtext(f".//{_PDF}Keywords") or "",
    }
    yield Told(f"{path}!XMP", named, whole=False)


def _erms(data: bytes, document: str) -> dict[str, str]:
    root = parsed(data, ERMS)
    if root is None:
        return {}
    record = next(
        (r for r in root.iterfind(".//e:record", _E) if _text(r, "e:objectId") == document), None
    )
    if record is None:
        return {}
    agents = {
        str(agent.get("agentType")): _text(agent, "e:name")
        for agent in record.iterfind("e:agents/e:agent", _E)
    }
    days = {
        str(day.get("dateType")): (day.text or "")[:10]
        for day in record.iterfind("e:dates/e:date", _E)
    }
    own = {
        str(element.get("name")): _text(element, "e:value")
        for element in record.iterfind("e:additionalInformation/e:ownElement/e:ownElement", _E)
    }
    numbers = [
        extra.text or ""
        for extra in record.iterfind("e:extraId", _E)
        if extra.get("extraIdType") == NUMBER
    ]
    told = {
        "Diarienummer": ", ".join(numbers),
        "Ärendemening": _text(root, "e:aggregations/e:aggregation/e:title"),
        "Titel": _text(record, "e:title"),
        "Handlingstyp": str(record.get("recordType") or ""),
        "Upprättad": days.get("created", ""),
        "Beslutsorgan": agents.get("authorising_person", ""),
        "Beslutsdatum": days.get("decision_date", ""),
        "Beslutsparagraf": _text(record, "e:action/e:actionText").removeprefix("§ "),
        "Klassificering": _text(record, "e:classification"),
        "Gallring": _text(record, "e:disposal/e:disposalAction"),
        "Sekretess": _text(record, "e:restriction/e:regulation"),
        "Sekretessen avser": _text(record, "e:restriction/e:explanatoryText"),
        "Handläggare": agents.get("responsible_person", ""),
        "Status": own.get(DOCUMENT_STATUS, ""),
        "Plan-id": own.get(PLAN_ID, ""),
    }
    return {name: text for name, text in told.items() if text}


def _premis(data: bytes) -> dict[str, str]:
    root = parsed(data, PREMIS)
    if root is None:
        return {"Titel": ""}
    whole = root.find("p:object", _E)
    if whole is None:
        return {"Titel": ""}
    id_ = _text(whole, "p:objectIdentifier/p:objectIdentifierValue")
    return {"Titel": _text(whole, "p:originalName"), "Plan-id": id_}


def parsed(data: bytes, name: str) -> etree._Element | None:
    """A part as a tree; None where it is no XML, or declares a document type.

    Entities are how a small part swells, or reads what lies elsewhere.
    """
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return None
    try:
        return etree.fromstring(data, safe_parser())
    except (etree.XMLSyntaxError, ValueError):
        return None


def _text(element: etree._Element, path: str) -> str:
    return element.findtext(path, "", _E)
