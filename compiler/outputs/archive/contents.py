"""What a package for the archive is made of, where each file lies in it, and what it is called.

Everything here follows from the contents and from the time that the build bears: the same plan
gives the same package. Folders are those of E-ARK CSIP 2.2, in which paths are part of the
standard.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from compiler.document.provenance import Provenance, tree_hash
from compiler.document.registry import Registry
from compiler.model.pdf_profile import PdfProfile

METS, SUMS = "METS.xml", "SHA256SUMS"
PREMIS, ERMS = "metadata/preservation/premis.xml", "metadata/descriptive/erms.xml"
DOCUMENTATION, SCHEMAS, REPRESENTATIONS = "documentation", "schemas", "representations"
WORD, PDF, SOURCES = "docx", "pdfa", "kallor"
"""The representations: as edited and signed, as kept for reading, and as made from."""
DATA = "data"
SOURCE_FOLDER, TEMPLATE_FOLDER = "sources", "templates"

_MIME = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html",
    "ics": "text/calendar",
    "json": "application/json",
    "md": "text/markdown",
    "pdf": "application/pdf",
    "txt": "text/plain",
    "xml": "application/xml",
    "xsd": "application/xml",
    "yaml": "application/yaml",
}
_FORMATS = {
    "docx": ("Microsoft Word for Windows", "2007 onwards", "fmt/412"),
    "md": ("Markdown", "", "fmt/1149"),
    "yaml": ("YAML", "", "fmt/818"),
}
"""Name, version and PRONOM key of the formats of what is kept, but for PDF/A."""
_PDFA_KEYS = {PdfProfile.PDFA_1B: "fmt/354", PdfProfile.PDFA_2B: "fmt/477"}


@dataclass(frozen=True, slots=True)
class Contents:
    """All that goes into a package: documents, what they are made from, and what tells of them.

    `registries` tells of each document, by its file name, what the registry knows; the first is
    the plan. `pdfs` is empty where no PDF could be made. `documentation` lies beside.
    `claims` counts what was tried on each file of a representation before it was written.
    """

    registries: Mapping[str, Registry]
    provenance: Provenance
    documents: Mapping[str, bytes]
    pdfs: Mapping[str, bytes]
    sources: Mapping[str, bytes]
    templates: Mapping[str, bytes]
    documentation: Mapping[str, bytes]
    made: datetime
    tools: Mapping[str, str]
    claims: Mapping[str, int]
    profile: PdfProfile = PdfProfile.PDFA_2B

    @property
    def registry(self) -> Registry:
        """What is known of the plan itself."""
        return next(iter(self.registries.values()))

    @property
    def when(self) -> str:
        """The time that the build bears, as METS, PREMIS and ERMS write it."""
        return self.made.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def representations(self) -> dict[str, dict[str, bytes]]:
        """The files of each representation, by their path below its `data`."""
        made_from = {
            **{f"{SOURCE_FOLDER}/{path}": data for path, data in self.sources.items()},
            **{f"{TEMPLATE_FOLDER}/{name}": data for name, data in self.templates.items()},
        }
        found = {WORD: dict(self.documents), PDF: dict(self.pdfs), SOURCES: made_from}
        return {name: files for name, files in found.items() if files}

    @property
    def package_id(self) -> str:
        """The package's name: the plan's id and a hash over what is kept in it."""
        kept = {
            f"{name}/{path}": data
            for name, files in self.representations().items()
            for path, data in files.items()
        }
        told = f"{tree_hash(kept)} {self.when} {self.provenance.compiler}"
        return f"{self.registry.plan_id}-{sha256(told.encode()).hexdigest()[:16]}"


def mime_type(path: str) -> str:
    """The registered media type of a file, by the ending of its name."""
    return _MIME.get(path.rpartition(".")[2].lower(), "application/octet-stream")


def format_of(path: str, profile: PdfProfile) -> tuple[str, str, str] | None:
    """Name, version and PRONOM key of a file's format, or None where it has no entry."""
    ending = path.rpartition(".")[2]
    if ending == "pdf":
        name = "Acrobat PDF/A - Portable Document Format"
        return name, profile.flavour, _PDFA_KEYS[profile]
    return _FORMATS.get(ending)


def xml_id(kind: str, path: str) -> str:
    """An XML id for the file at `path`, unique in the package and the same each time."""
    return f"{kind}-{sha256(path.encode()).hexdigest()[:20]}"
