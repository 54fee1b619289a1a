"""The order of things for the archive: from a finished build to a package.

As in the pipeline nothing is decided here and nothing printed. The way back is `verifying`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from compiler.checks.weigh import Waived
from compiler.diagnostic import Diagnostic
from compiler.document.registry import Registry, made_at, memo_registry_of, registry_of
from compiler.finish.pdf.proof import PDF_CLAIMS
from compiler.finish.proof import CLAIMS
from compiler.model.plan import Plan
from compiler.outputs.archive.contents import (
    PDF,
    SOURCE_FOLDER,
    TEMPLATE_FOLDER,
    WORD,
    Contents,
)
from compiler.outputs.archive.packed import bag, packed
from compiler.outputs.archive.sip import sip
from compiler.pipeline.building import provenance_of
from compiler.pipeline.built import Built
from compiler.pipeline.pdfs import pdf_name


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


def package_of(built: Built, report: str) -> Package:
    """The package of a build that succeeded; `report` is what its findings were told as.

    It has the PDFs that the build has; one without has none.
    """
    checked, plan, request = built.checked, built.checked.plan, built.request
    documents = {name: built.files[name] for name in built.documents}
    names = (pdf_name(name) for name in documents)
    pdfs = {name: built.files[name] for name in names if name in built.files}
    kept = {*documents, *pdfs}
    beside = {name: data for name, data in built.files.items() if name not in kept}
    contents = Contents(
        registries_of(plan, request.words),
        provenance_of(checked, request),
        documents,
        pdfs,
        {source.path: source.data for source in checked.loaded.sources},
        {Path(name).name: data for name, data in checked.templates.items()},
        {**beside, "granskning.txt": report.encode("utf-8")},
        made_at(plan, request.made),
        built.tools,
        {WORD: len(CLAIMS), PDF: len(PDF_CLAIMS)},
        plan.meta.pdf_profile,
    )
    return Package(contents.package_id, contents, sip(contents))


def named_in_package(
    built: Built,
) -> tuple[list[Diagnostic], dict[str, str], list[Waived]]:
    """Findings, sources by path and what is waived, each file named by its place in the package."""
    sources = {path: f"{SOURCE_FOLDER}/{path}" for path in built.checked.texts}
    templates = {path: f"{TEMPLATE_FOLDER}/{Path(path).name}" for path in built.checked.templates}
    names = {**sources, **templates}

    def renamed(finding: Diagnostic) -> Diagnostic:
        file, mark, member = finding.span.path.partition("!")
        path = f"{names.get(file, file)}{mark}{member}"
        return replace(finding, span=replace(finding.span, path=path))

    return (
        [renamed(finding) for finding in built.diagnostics],
        {names[path]: text for path, text in built.checked.texts.items()},
        [replace(item, finding=renamed(item.finding)) for item in built.checked.waived],
    )


def registries_of(plan: Plan, words: Mapping[str, str]) -> dict[str, Registry]:
    """What a registry knows of each document, by its file name; the plan comes first."""
    year = plan.meta.year
    found = {f"verksamhetsplan-{year}.docx": registry_of(plan)}
    if plan.memo is not None:
        memo = memo_registry_of(plan, plan.memo, words)
        found[f"tjansteskrivelse-{year}.docx"] = memo
    return found
