"""The order of things on the way back from the archive: open, check, build again, compare.

As in the pipeline nothing is decided here and nothing printed.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

from compiler import catalogue
from compiler.archiving import registries_of
from compiler.diagnostic import Diagnostic, Severity, error, in_order, warning
from compiler.document.provenance import Provenance, first_difference, origins
from compiler.finish.contents import Measure
from compiler.finish.layout import LayoutTools
from compiler.load.load import load
from compiler.outputs.archive.contents import (
    DATA,
    DOCUMENTATION,
    PDF,
    REPRESENTATIONS,
    SOURCE_FOLDER,
    SOURCES,
    TEMPLATE_FOLDER,
    WORD,
)
from compiler.pipeline.building import build
from compiler.pipeline.built import Built
from compiler.pipeline.pdfs import make_pdfs, pdf_name
from compiler.pipeline.request import Request
from compiler.span import Span
from compiler.verify.checksums import checksums_hold
from compiler.verify.compare import Compared, Likeness, compare, compare_pdf
from compiler.verify.metadata import metadata_agrees
from compiler.verify.opened import open_package
from compiler.word.embedded import read_provenance
from compiler.word.package import PackageRefused, read_members


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found on an archived package or document, and how alike its documents came out.

    `compared` tells of each document and each PDF that was built again; `first` is the first
    source that differs, of a document that stands alone.
    """

    diagnostics: tuple[Diagnostic, ...]
    compared: Mapping[str, Compared]
    files: int = 0
    first: str = ""


def verify_package(
    path: Path, measure: Measure | None = None, layout: LayoutTools | None = None
) -> Verified:
    """A package: its checksums, its metadata, and its documents built again from its sources.

    Without `measure` pages have no numbers, without `layout` no PDF is made anew: what is archived
    is then compared by its text.
    """
    try:
        opened = open_package(path)
    except PackageRefused as refused:
        return Verified((refused.diagnostic(Span(path.name)),), {})
    files = opened.files
    found = [*opened.found, *checksums_hold(files)]
    with tempfile.TemporaryDirectory(prefix="vp-") as folder:
        request = _unpacked(files, Path(folder), measure)
        if request is None:
            found.append(error("archive-rebuild-failed", Span(path.name), reason="–"))
            return Verified(in_order(found), {}, len(files))
        plan = load(request.sources).plan
        if plan.meta.is_read:
            found += metadata_agrees(files, registries_of(plan, request.words))
        built = build(request)
        if built.files and _data_of(files, PDF) and built.page_count is not None:
            built, _ = make_pdfs(built, layout)
    if not built.files:
        reason = next((d for d in built.diagnostics if d.severity is Severity.ERROR), None)
        told = f"{reason.span}: {reason.code}" if reason else "–"
        found.append(error("archive-rebuild-failed", Span(path.name), reason=told))
        return Verified(in_order(found), {}, len(files))
    compared = _compared(files, built)
    # What is known to be changed itself is not told again for coming out otherwise.
    changed = {PurePosixPath(finding.span.path).name for finding in found}
    found += [finding for finding in _unlike(compared) if finding.span.path not in changed]
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


# --- building again ---------------------------------------------------------------------------


def _unpacked(files: Mapping[str, bytes], root: Path, measure: Measure | None) -> Request | None:
    """The packaged sources and templates laid out below `root`, as a build asks for them."""
    told = next(_provenances(files), None)
    if told is None or not told.templates or told.language not in catalogue.LANGUAGES:
        return None
    for path, data in _data_of(files, SOURCES).items():
        inside = PurePosixPath(path)
        if ".." not in inside.parts and not inside.is_absolute():
            place = root / inside
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
    names = [PurePosixPath(origin.path).name for origin in told.templates]
    template, memo = (root / TEMPLATE_FOLDER / name for name in (names[0], names[-1]))
    try:
        made = datetime.fromisoformat(told.made)
    except ValueError:
        return None
    manifest = _manifest_of(files)
    # Without page numbers in the archived documents there are to be none here either.
    laid_out = manifest.get("pages", 0) is not None
    rules = manifest.get("reconciliation")
    appendix = isinstance(rules, dict) and rules.get("appendix") is True
    return Request(
        root / SOURCE_FOLDER,
        template,
        memo,
        catalogue.words(told.language),
        measure if laid_out else None,
        made=made,
        with_reconciliation=appendix,
    )


def _provenances(files: Mapping[str, bytes]) -> Iterator[Provenance]:
    """What each archived document says that it is made from."""
    for _, docx in sorted(_data_of(files, WORD).items()):
        try:
            told = read_provenance(read_members(docx))
        except PackageRefused:
            continue
        if told is not None:
            yield told


def _manifest_of(files: Mapping[str, bytes]) -> Mapping[str, Any]:
    """The packaged manifest, or nothing where it cannot be read."""
    for path, data in files.items():
        if path.startswith(f"{DOCUMENTATION}/manifest-"):
            try:
                told = json.loads(data)
            except ValueError:
                continue
            if isinstance(told, dict):
                return told
    return {}


def _data_of(files: Mapping[str, bytes], representation: str) -> dict[str, bytes]:
    """The files of a representation, by their path in it."""
    prefix = f"{REPRESENTATIONS}/{representation}/{DATA}/"
    return {p.removeprefix(prefix): d for p, d in files.items() if p.startswith(prefix)}


# --- comparing --------------------------------------------------------------------------------


def _compared(files: Mapping[str, bytes], built: Built) -> dict[str, Compared]:
    """Each document and each PDF, that of the package beside that of the sources."""
    documents, pdfs = _data_of(files, WORD), _data_of(files, PDF)
    names = sorted({*documents, *built.documents})
    compared = {
        name: compare(documents.get(name, b""), built.files.get(name, b"")) for name in names
    }
    for name in names if pdfs else ():
        pdf, document = pdf_name(name), documents.get(name, b"")
        compared[pdf] = compare_pdf(pdfs.get(pdf, b""), built.files.get(pdf, b""), document)
    return compared


def _unlike(compared: Mapping[str, Compared]) -> Iterator[Diagnostic]:
    """What is told of each that did not come out the same."""
    for name, result in compared.items():
        parts = ", ".join(result.parts) or name
        if result.likeness is Likeness.DIFFERENT:
            yield error("archive-rebuild-differs", Span(name), file=name, parts=parts)
        elif result.likeness is Likeness.TEXT:
            yield warning("archive-rebuild-text", Span(name), file=name, parts=parts)
