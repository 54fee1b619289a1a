"""Write a document's properties: the core ones whole, the custom ones beside the template's own.

Core properties are not rendered by docxtpl, which would show `&amp;` in a title. Custom properties
(ECMA-376, part 1, 22.3) are what Word lists under File, Info, Advanced Properties, Custom; a
registry system reads them without opening the text. Those that the office's template has are kept,
such as a sensitivity label, but for those of a name that is written here.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from lxml import etree

from compiler.document.document import Properties
from compiler.word.package import CONTENT_TYPES, ROOT_RELATIONSHIPS
from compiler.word.styles import safe_parser

CORE = "docProps/core.xml"
CUSTOM = "docProps/custom.xml"
CUSTOM_NS = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
VARIANT_NS = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"

_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_CUSTOM_RELATION = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
)
_NO_PROPERTIES = f'<Properties xmlns="{CUSTOM_NS}" xmlns:vt="{VARIANT_NS}"/>'.encode()
_FIRST_ID = 2  # 0 and 1 are the dictionary and the code page of an OLE property set


def with_properties(members: Mapping[str, bytes], properties: Properties) -> dict[str, bytes]:
    """The package's members with core and custom properties as `properties` says."""
    made = {**members, CORE: core_xml(properties)}
    if properties.facts:
        made[CUSTOM] = _custom_xml(made.get(CUSTOM), properties.facts)
        made[CONTENT_TYPES] = with_content_type(made[CONTENT_TYPES], CUSTOM, _CUSTOM_TYPE)
        made[ROOT_RELATIONSHIPS] = with_relationship(
            made[ROOT_RELATIONSHIPS], _CUSTOM_RELATION, CUSTOM
        )
    return made


def core_xml(properties: Properties) -> bytes:
    """The part with the core properties."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
        'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(properties.title, quote=False)}</dc:title>"
        f"<dc:subject>{escape(properties.subject, quote=False)}</dc:subject>"
        f"<dc:creator>{escape(properties.author, quote=False)}</dc:creator>"
        f"<cp:keywords>{escape(properties.keywords, quote=False)}</cp:keywords>"
        f"<cp:lastModifiedBy>{escape(properties.author, quote=False)}</cp:lastModifiedBy>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{properties.created}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{properties.created}</dcterms:modified>'
        f"<cp:category>{escape(properties.category, quote=False)}</cp:category>"
        f"<cp:contentStatus>{escape(properties.status, quote=False)}</cp:contentStatus>"
        f"<dc:language>{properties.language}</dc:language>"
        "</cp:coreProperties>"
    ).encode()


def read_custom(custom_xml: bytes) -> dict[str, str]:
    """The custom properties of a part, as texts by name. Raises lxml's XMLSyntaxError."""
    return custom_of(etree.fromstring(custom_xml, safe_parser()))


def custom_of(root: etree._Element) -> dict[str, str]:
    """The custom properties of a part that is parsed already."""
    return {str(p.get("name", "")): "".join(map(str, p.itertext())) for p in root}


def with_content_type(content_types_xml: bytes, part: str, kind: str) -> bytes:
    """The content types with `part` among them, once."""
    entry = f'<Override PartName="/{part}" ContentType="{kind}"/>'.encode()
    if f'PartName="/{part}"'.encode() in content_types_xml:
        return content_types_xml
    return content_types_xml.replace(b"</Types>", entry + b"</Types>")


def with_relationship(relationships_xml: bytes, kind: str, target: str) -> bytes:
    """The relationships with one to `target`, once, under an id that is free."""
    root = etree.fromstring(relationships_xml, safe_parser())
    if any(relation.get("Target") in (target, f"/{target}") for relation in root):
        return relationships_xml
    taken = {relation.get("Id") for relation in root}
    free = next(f"rIdVp{n}" for n in range(1, len(taken) + 2) if f"rIdVp{n}" not in taken)
    entry = f'<Relationship Id="{free}" Type="{kind}" Target="{target}"/>'.encode()
    return relationships_xml.replace(b"</Relationships>", entry + b"</Relationships>")


def _custom_xml(standing: bytes | None, facts: Mapping[str, str]) -> bytes:
    root = etree.fromstring(standing or _NO_PROPERTIES, safe_parser())
    for own in [p for p in root if p.get("name") in facts]:
        root.remove(own)
    for name, text in facts.items():
        entry = etree.SubElement(root, f"{{{CUSTOM_NS}}}property", {"fmtid": _FORMAT})
        entry.set("name", name)
        etree.SubElement(entry, f"{{{VARIANT_NS}}}lpwstr").text = text
    for number, entry in enumerate(root, start=_FIRST_ID):
        entry.set("pid", str(number))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
