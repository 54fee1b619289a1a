"""The order of things for the archive: from a finished build to a package, and back.

As in the pipeline nothing is decided here and nothing printed.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from compiler import catalogue
from compiler.diagnostic import Diagnostic, Severity, error, in_order, warning
from compiler.document.provenance import first_difference, origins
from compiler.document.registry import Registry, made_at, memo_registry_of, registry_of
from compiler.finish.contents import Measure
from compiler.finish.proof import CLAIMS
from compiler.load.load import load
from compiler.model.plan import Plan
from compiler.outputs.archive.contents import (
    DATA,
    DOCUMENTATION,
    REPRESENTATIONS,
    SOURCE_FOLDER,
    SOURCES,
    TEMPLATE_FOLDER,
    WORD,
    Contents,
)
from compiler.outputs.archive.packed import bag, packed
from compiler.outputs.archive.sip import sip
from compiler.pipeline import Built, Request, build, provenance_of
from compiler.span import Span
from compiler.verify.checksums import checksums_hold
from compiler.verify.compare import Compared, Likeness, compare
from compiler.verify.metadata import metadata_agrees
from compiler.verify.opened import open_package
from compiler.word.embedded import read_provenance
from compiler.word.package import PackageRefused, read_members

MakePdf = Callable[[bytes, Plan], bytes | None]
"""A document's bytes as PDF/A for its plan, or None where it cannot be made."""


@dataclass(frozen=True, slots=True)
class Package:
    """A package for the archive: its name, its files by path, and those as one zip file."""

    id: str
    contents: Contents
    files: Mapping[str, bytes]

    @property
    def zipped(self) -> bytes:
        """The package as a zip file."""
        return packed(self.id, self.files)

    @property
    def bagged(self) -> dict[str, bytes]:
        """The files of the package as a bag."""
        contents = self.contents
        return bag(self.id, self.files, contents.registry.municipality, contents.made)


def package_of(
    built: Built, request: Request, report: str, make_pdf: MakePdf | None = None
) -> Package:
    """The package of a build that succeeded; `report` is what its findings were told as.

    Without `make_pdf`, or where it makes nothing, the package has no PDF/A.
    """
    checked, plan = built.checked, built.checked.plan
    names = [f"{document.name}.docx" for document in checked.documents]
    documents = {name: built.files[name] for name in names}
    pdfs = {
        f"{name.removesuffix('.docx')}.pdf": pdf
        for name, data in documents.items()
        if (pdf := make_pdf(data, plan) if make_pdf else None) is not None
    }
    beside = {name: data for name, data in built.files.items() if name not in documents}
    contents = Contents(
        _registries(plan, request.words),
        provenance_of(checked, request),
        documents,
        pdfs,
        {source.path: source.data for source in checked.loaded.sources},
        {Path(name).name: data for name, data in checked.templates.items()},
        {**beside, "granskning.txt": report.encode("utf-8")},
        made_at(plan, request.made),
        request.tools or {},
        len(CLAIMS),
    )
    return Package(contents.package_id, contents, sip(contents))


# --- verifying --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found on an archived package or document, and how alike its documents came out.

    `compared` tells of each document that was built again; `first` is the first source that
    differs, of a document that stands alone.
    """

    diagnostics: tuple[Diagnostic, ...]
    compared: Mapping[str, Compared]
    files: int = 0
    first: str = ""


def verify_package(path: Path, measure: Measure | None, tools: Mapping[str, str]) -> Verified:
    """A package: its checksums, its metadata, and its documents built again from its sources."""
    try:
        opened = open_package(path)
    except PackageRefused as refused:
        return Verified((refused.diagnostic(Span(path.name)),), {})
    files = opened.files
    found = [*opened.found, *checksums_hold(files)]
    with tempfile.TemporaryDirectory(prefix="vp-") as folder:
        root = Path(folder)
        request = _unpacked(files, root, measure, tools)
        if request is None:
            found.append(error("archive-rebuild-failed", Span(path.name), reason="–"))
            return Verified(in_order(found), {}, len(files))
        plan = load(request.sources).plan
        if plan.meta.id:
            found += metadata_agrees(files, _registries(plan, request.words))
        built = build(request)
    if not built.files:
        reason = next((d for d in built.diagnostics if d.severity is Severity.ERROR), None)
        told = f"{reason.span}: {reason.code}" if reason else "–"
        found.append(error("archive-rebuild-failed", Span(path.name), reason=told))
        return Verified(in_order(found), {}, len(files))
    prefix = f"{REPRESENTATIONS}/{WORD}/{DATA}/"
    archived = {p.removeprefix(prefix): d for p, d in files.items() if p.startswith(prefix)}
    compared = {
        name: compare(data, built.files.get(name, b"")) for name, data in sorted(archived.items())
    }
    for name, result in compared.items():
        parts = ", ".join(result.parts) or name
        if result.likeness is Likeness.DIFFERENT:
            found.append(error("archive-rebuild-differs", Span(name), file=name, parts=parts))
        elif result.likeness is Likeness.TEXT:
            found.append(warning("archive-rebuild-text", Span(name), file=name, parts=parts))
    return Verified(in_order(found), compared, len(files))


def verify_document(docx: bytes, name: str, request: Request) -> Verified:
    """A document that stands alone: what it says that it is made from, against what is here."""
    try:
        told = read_provenance(read_members(docx))
    except PackageRefused as refused:
        return Verified((refused.diagnostic(Span(name)),), {})
    if told is None:
        return Verified((error("archive-no-provenance", Span(name), file=name),), {})
    here = origins({source.path: source.data for source in load(request.sources).sources})
    templates = {
        path.name: path.read_bytes()
        for path in (request.template, request.memo_template)
        if path.is_file() and path.name in {origin.path for origin in told.templates}
    }
    first = first_difference(told.sources, here)
    first = first or first_difference(
        tuple(sorted(told.templates, key=lambda o: o.path)), origins(templates)
    )
    if first:
        return Verified((error("archive-source-differs", Span(first), file=first),), {}, 0, first)
    return Verified((), {}, len(told.sources))


def _unpacked(
    files: Mapping[str, bytes], root: Path, measure: Measure | None, tools: Mapping[str, str]
) -> Request | None:
    """The packaged sources and templates laid out below `root`, as a build asks for them."""
    documents = f"{REPRESENTATIONS}/{WORD}/{DATA}/"
    plans = sorted(path for path in files if path.startswith(documents))
    told = None
    for path in plans:
        try:
            told = told or read_provenance(read_members(files[path]))
        except PackageRefused:
            continue
    if told is None or not told.templates or told.language not in catalogue.LANGUAGES:
        return None
    kept = f"{REPRESENTATIONS}/{SOURCES}/{DATA}/"
    for path, data in files.items():
        inside = PurePosixPath(path.removeprefix(kept))
        if path.startswith(kept) and ".." not in inside.parts and not inside.is_absolute():
            place = root / inside
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
    names = [PurePosixPath(origin.path).name for origin in told.templates]
    template, memo = (root / TEMPLATE_FOLDER / name for name in (names[0], names[-1]))
    try:
        made = datetime.fromisoformat(told.made)
    except ValueError:
        return None
    words = catalogue.words(told.language)
    paged = measure if _was_laid_out(files) else None
    return Request(root / SOURCE_FOLDER, template, memo, words, paged, tools, made=made)


def _was_laid_out(files: Mapping[str, bytes]) -> bool:
    """Whether the archived documents have page numbers, as the packaged manifest tells."""
    for path, data in files.items():
        if path.startswith(f"{DOCUMENTATION}/manifest-"):
            try:
                return json.loads(data).get("pages") is not None
            except (ValueError, AttributeError):
                return True
    return True


def _registries(plan: Plan, words: Mapping[str, str]) -> dict[str, Registry]:
    year = plan.meta.year
    found = {f"verksamhetsplan-{year}.docx": registry_of(plan)}
    if plan.memo is not None:
        memo = memo_registry_of(plan, plan.memo, words)
        found[f"tjansteskrivelse-{year}.docx"] = memo
    return found
