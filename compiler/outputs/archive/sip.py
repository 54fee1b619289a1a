"""Put a package for the archive together: an E-ARK SIP, as files by their path below its folder.

Three representations lie in it: the documents, the same as PDF/A where they could be made, and the
sources with the templates, from which the documents can be built again.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from compiler.outputs.archive.contents import (
    DATA,
    DOCUMENTATION,
    ERMS,
    METS,
    PDF,
    PREMIS,
    REPRESENTATIONS,
    SCHEMAS,
    SOURCES,
    SUMS,
    WORD,
    Contents,
)
from compiler.outputs.archive.erms import erms_xml
from compiler.outputs.archive.guide import GUIDE, guide_text
from compiler.outputs.archive.mets import SOURCE_FORMAT, Described, mets_xml
from compiler.outputs.archive.premis import package_premis, representation_premis

_SCHEMAS = Path(__file__).parent / "schemas"
_LABELS = {WORD: "Word (DOCX)", PDF: "PDF/A", SOURCES: "Källor och mallar"}


def sip(contents: Contents) -> dict[str, bytes]:
    """Every file of the package by its path; `SHA256SUMS` comes last and lists the others."""
    files: dict[str, bytes] = {}
    representations = contents.representations()
    for name, own in representations.items():
        for path, data in _representation(name, own, contents).items():
            files[f"{REPRESENTATIONS}/{name}/{path}"] = data
    documentation = {
        f"{DOCUMENTATION}/{name}": data
        for name, data in sorted({**contents.documentation, GUIDE: guide_text(contents)}.items())
    }
    schemas = {f"{SCHEMAS}/{p.name}": p.read_bytes() for p in sorted(_SCHEMAS.glob("*.xsd"))}
    descriptive, preservation = {ERMS: erms_xml(contents)}, {PREMIS: package_premis(contents)}
    groups: dict[str, Mapping[str, bytes]] = {"Documentation": documentation, "Schemas": schemas}
    for name in representations:
        pointer = f"{REPRESENTATIONS}/{name}/{METS}"
        groups[f"Representations/{name}"] = {pointer: files[pointer]}
    whole = Described(
        contents.package_id,
        contents.registry.title,
        contents.when,
        ("vp", contents.provenance.compiler),
        contents.registry.municipality,
        "MIXED",
        descriptive,
        preservation,
        groups,
        tuple(representations),
    )
    files |= {**documentation, **schemas, **descriptive, **preservation, METS: mets_xml(whole)}
    return {**files, SUMS: sums(files)}


def sums(files: Mapping[str, bytes]) -> bytes:
    """What `sha256sum` prints for the files, and `sha256sum -c` checks, by path."""
    lines = (f"{sha256(files[path]).hexdigest()}  {path}\n" for path in sorted(files))
    return "".join(lines).encode("utf-8")


def _representation(name: str, own: Mapping[str, bytes], contents: Contents) -> dict[str, bytes]:
    data = {f"{DATA}/{path}": content for path, content in sorted(own.items())}
    premis = {PREMIS: representation_premis(name, dict(sorted(own.items())), contents)}
    described = Described(
        name,
        f"{contents.registry.title}: {_LABELS[name]}",
        contents.when,
        ("vp", contents.provenance.compiler),
        contents.registry.municipality,
        SOURCE_FORMAT,
        {},
        premis,
        {"Data": data},
        prefix=f"{REPRESENTATIONS}/{name}/",
        profile=contents.profile,
    )
    return {METS: mets_xml(described), **premis, **data}
