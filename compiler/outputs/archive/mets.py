"""Write METS, the package's table of contents: every file with size, checksum and place.

Profile E-ARK SIP 2.2 on CSIP 2.2. One file describes the package, and one each representation.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import quote

from compiler.model.pdf_profile import PdfProfile
from compiler.outputs.archive.contents import METS, format_of, mime_type, xml_id
from compiler.outputs.xml_text import Node, node, text_node, xml_bytes

PROFILE = "https://earksip.dilcis.eu/profile/E-ARK-SIP.xml"
_NAMESPACES = {
    "xmlns": "http://www.loc.gov/METS/",
    "xmlns:csip": "https://DILCIS.eu/XML/METS/CSIPExtensionMETS",
    "xmlns:sip": "https://DILCIS.eu/XML/METS/SIPExtensionMETS",
    "xmlns:xlink": "http://www.w3.org/1999/xlink",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
}
_CATEGORY = "Textual works – Digital"
SOURCE_FORMAT = "vp-kallor-1"
"""What the representation with the sources holds, which no specification of E-ARK covers."""


@dataclass(frozen=True, slots=True)
class Described:
    """What one METS file describes; paths are below the folder in which it lies.

    `groups` are the files by the use they are put to, `pointers` the METS file of each
    representation by its name. `prefix` is where the folder lies in the package.
    """

    id: str
    label: str
    when: str
    software: tuple[str, str]
    organisation: str
    content_type: str
    descriptive: Mapping[str, bytes]
    preservation: Mapping[str, bytes]
    groups: Mapping[str, Mapping[str, bytes]]
    pointers: Sequence[str] = ()
    prefix: str = ""
    profile: PdfProfile = PdfProfile.PDFA_2B


def mets_xml(described: Described) -> bytes:
    """The METS file of a package or a representation."""
    one = described.content_type == SOURCE_FORMAT
    root = {
        **_NAMESPACES,
        "OBJID": described.id,
        "LABEL": described.label,
        "TYPE": _CATEGORY,
        "PROFILE": PROFILE,
        "csip:CONTENTINFORMATIONTYPE": "OTHER" if one else described.content_type,
        "csip:OTHERCONTENTINFORMATIONTYPE": described.content_type if one else "",
        "xsi:schemaLocation": "http://www.loc.gov/METS/ http://www.loc.gov/standards/mets/mets.xsd",
    }
    return xml_bytes(
        node(
            "mets",
            root,
            _header(described),
            *(_descriptive(p, data, described) for p, data in described.descriptive.items()),
            _administrative(described),
            _files(described),
            _structure(described),
        )
    )


def _header(described: Described) -> Node:
    name, version = described.software
    when = {"CREATEDATE": described.when, "LASTMODDATE": described.when, "RECORDSTATUS": "NEW"}
    software = {"ROLE": "CREATOR", "TYPE": "OTHER", "OTHERTYPE": "SOFTWARE"}
    return node(
        "metsHdr",
        {**when, "csip:OAISPACKAGETYPE": "SIP"},
        node(
            "agent",
            software,
            text_node("name", name),
            node("note", {"csip:NOTETYPE": "SOFTWARE VERSION"}, version),
        ),
        node(
            "agent",
            {"ROLE": "ARCHIVIST", "TYPE": "ORGANIZATION"},
            text_node("name", described.organisation),
        ),
    )


def _descriptive(path: str, data: bytes, described: Described) -> Node:
    id_ = xml_id("dmd", described.prefix + path)
    kind = {"MDTYPE": "OTHER", "OTHERMDTYPE": "ERMS", "MDTYPEVERSION": "2.1.2"}
    told = {"ID": id_, "CREATED": described.when, "STATUS": "CURRENT"}
    return node("dmdSec", told, _reference(path, data, kind, described))


def _administrative(described: Described) -> Node:
    kind = {"MDTYPE": "PREMIS", "MDTYPEVERSION": "3.0"}
    parts = (
        node(
            "digiprovMD",
            {
                "ID": xml_id("prov", described.prefix + path),
                "CREATED": described.when,
                "STATUS": "CURRENT",
            },
            _reference(path, data, kind, described),
        )
        for path, data in described.preservation.items()
    )
    return node("amdSec", {"ID": xml_id("amd", described.prefix)}, *parts)


def _reference(path: str, data: bytes, kind: Mapping[str, str], described: Described) -> Node:
    where = {"LOCTYPE": "URL", "xlink:type": "simple", "xlink:href": quote(path)}
    return node("mdRef", {**where, **kind, **_fixity(path, data, described.when)})


def _fixity(path: str, data: bytes, when: str) -> dict[str, str]:
    return {
        "MIMETYPE": mime_type(path),
        "SIZE": str(len(data)),
        "CREATED": when,
        "CHECKSUM": sha256(data).hexdigest(),
        "CHECKSUMTYPE": "SHA-256",
    }


def _files(described: Described) -> Node:
    groups = []
    for use, files in described.groups.items():
        told = {"ID": xml_id("grp", described.prefix + use), "USE": use}
        if use.startswith("Representations"):
            told["csip:CONTENTINFORMATIONTYPE"] = "OTHER"
            told["csip:OTHERCONTENTINFORMATIONTYPE"] = SOURCE_FORMAT
        listed = (_file(path, data, described) for path, data in files.items())
        groups.append(node("fileGrp", told, *listed))
    return node("fileSec", {"ID": xml_id("files", described.prefix)}, *groups)


def _file(path: str, data: bytes, described: Described) -> Node:
    name, version, key = format_of(path, described.profile) or ("", "", "")
    told = {
        "ID": xml_id("file", described.prefix + path),
        **_fixity(path, data, described.when),
        "sip:FILEFORMATNAME": name,
        "sip:FILEFORMATVERSION": version,
        "sip:FORMATREGISTRY": "PRONOM" if key else "",
        "sip:FORMATREGISTRYKEY": key,
    }
    where = {"LOCTYPE": "URL", "xlink:type": "simple", "xlink:href": quote(path)}
    return node("file", told, node("FLocat", where))


def _structure(described: Described) -> Node:
    prefix = described.prefix
    divisions = [
        node(
            "div",
            {
                "ID": xml_id("div", f"{prefix}Metadata"),
                "LABEL": "Metadata",
                "DMDID": " ".join(xml_id("dmd", prefix + p) for p in described.descriptive),
                "ADMID": " ".join(xml_id("prov", prefix + p) for p in described.preservation),
            },
        )
    ]
    whole = [use for use in described.groups if not use.startswith("Representations/")]
    for use in whole:
        pointer = node("fptr", {"FILEID": xml_id("grp", prefix + use)})
        told = {"ID": xml_id("div", prefix + use), "LABEL": use}
        divisions.append(node("div", told, pointer))
    if described.pointers:
        divisions.append(_representations(described))
    top = node("div", {"ID": xml_id("div", prefix), "LABEL": described.id}, *divisions)
    told = {"ID": xml_id("map", prefix), "TYPE": "PHYSICAL", "LABEL": "CSIP"}
    return node("structMap", told, top)


def _representations(described: Described) -> Node:
    prefix = described.prefix
    uses = [use for use in described.groups if use.startswith("Representations/")]
    pointers = (node("fptr", {"FILEID": xml_id("grp", prefix + use)}) for use in uses)
    each = (
        node(
            "div",
            {"ID": xml_id("div", f"{prefix}Representations/{name}")}
            | {"LABEL": f"Representations/{name}"},
            node(
                "mptr",
                {
                    "LOCTYPE": "URL",
                    "xlink:type": "simple",
                    "xlink:title": xml_id("grp", f"{prefix}Representations/{name}"),
                    "xlink:href": f"representations/{name}/{METS}",
                },
            ),
        )
        for name in described.pointers
    )
    told = {"ID": xml_id("div", f"{prefix}Representations"), "LABEL": "Representations"}
    return node("div", told, *pointers, *each)
