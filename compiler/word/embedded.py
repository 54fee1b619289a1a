"""Lay the list of what a document is made from into the document, and read it back.

It lies there as a custom XML part (ECMA-376, part 1, 15.2.5): data that travels with a document,
that Word and LibreOffice keep when they save it, and that no reader sees. The part has its own
properties part, which gives it an id, and a relationship from the main document; Word takes a part
without them for damage.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import NAMESPACE_URL, uuid5

from lxml import etree

from compiler.document.provenance import Origin, Provenance
from compiler.word.contract import RELATIONSHIPS
from compiler.word.package import CONTENT_TYPES
from compiler.word.properties import with_content_type, with_relationship
from compiler.word.styles import safe_parser

NAMESPACE = "urn:vp:kallmanifest:1"

_DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_ORIGINS = {"kalla": "sources", "mall": "templates"}


def with_provenance(members: Mapping[str, bytes], provenance: Provenance) -> dict[str, bytes]:
    """The package's members with `provenance` as a custom XML part, numbered after the template's
    own."""
    number = next(n for n in range(1, len(members) + 2) if f"customXml/item{n}.xml" not in members)
    item, its_properties = f"customXml/item{number}.xml", f"customXml/itemProps{number}.xml"
    item_xml = _item(provenance)
    relations = with_relationship(_NO_RELATIONS, f"{_RELATION}Props", f"itemProps{number}.xml")
    return {
        **members,
        item: item_xml,
        its_properties: _properties(item_xml),
        f"customXml/_rels/item{number}.xml.rels": relations,
        CONTENT_TYPES: with_content_type(members[CONTENT_TYPES], its_properties, _PROPERTIES_TYPE),
        RELATIONSHIPS: with_relationship(members[RELATIONSHIPS], _RELATION, f"../{item}"),
    }


def read_provenance(members: Mapping[str, bytes]) -> Provenance | None:
    """What a document says that it is made from, or None where it says nothing of it."""
    for name in sorted(members):
        if name.startswith("customXml/item") and NAMESPACE.encode() in members[name]:
            try:
                root = etree.fromstring(members[name], safe_parser())
                if root.tag == f"{{{NAMESPACE}}}kallmanifest":
                    return _read(root)
            except (etree.XMLSyntaxError, ValueError):
                continue
    return None


_NO_RELATIONS = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b"</Relationships>"
)


def _item(provenance: Provenance) -> bytes:
    root = etree.Element("kallmanifest", {"xmlns": NAMESPACE})
    root.set("plan", provenance.plan_id)
    root.set("kompilator", provenance.compiler)
    root.set("sprak", provenance.language)
    root.set("datum", provenance.made)
    root.set("summa", provenance.tree)
    for tag, attribute in _ORIGINS.items():
        for origin in getattr(provenance, attribute):
            told = {"vag": origin.path, "storlek": str(origin.size), "sha256": origin.sha256}
            etree.SubElement(root, tag, told)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _properties(item_xml: bytes) -> bytes:
    # An id of the content: the same document gets the same, two of one plan's never get one.
    id_ = str(uuid5(NAMESPACE_URL, item_xml.decode("utf-8"))).upper()
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
        f'<ds:datastoreItem ds:itemID="{{{id_}}}" xmlns:ds="{_DATASTORE}"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()


def _read(root: etree._Element) -> Provenance:
    def listed(tag: str) -> Iterable[Origin]:
        for element in root.iterfind(f"{{{NAMESPACE}}}{tag}"):
            size = int(str(element.get("storlek")))
            yield Origin(str(element.get("vag")), size, str(element.get("sha256")))

    return Provenance(
        str(root.get("plan")),
        str(root.get("kompilator")),
        str(root.get("sprak")),
        str(root.get("datum")),
        tuple(listed("kalla")),
        tuple(listed("mall")),
    )
