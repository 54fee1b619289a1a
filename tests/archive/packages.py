"""The example plan as a package for the archive, made once for all tests."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

from compiler.archiving import Package, package_of
from compiler.finish.layout import Layout, LayoutFailure, measure
from compiler.pipeline.building import build
from compiler.pipeline.pdfs import make_pdfs, pdf_name

from ..finish.documents import tools
from ..plans import EXEMPELBY, built, request

REPORT = "Inga fel.\n"


@cache
def package(sources: Path = EXEMPELBY) -> Package:
    """A package without PDF."""
    return package_of(built(sources), REPORT)


@cache
def package_with_pdf() -> Package:
    """A package with files in its PDF's place that nothing has to lay out."""
    made = built()
    pdfs = {pdf_name(name): b"%PDF-1.7\n" + name.encode() for name in made.documents}
    return package_of(replace(made, files={**made.files, **pdfs}), REPORT)


@cache
def laid_out_package(sources: Path = EXEMPELBY) -> Package:
    """A package with page numbers and true PDFs; needs LibreOffice."""
    made, found = make_pdfs(build(replace(request(sources), measure=measure_here)), tools())
    assert found == ()
    return package_of(made, REPORT)


def measure_here(docx: bytes) -> Layout | LayoutFailure:
    """The layout by the LibreOffice of this machine."""
    return measure(docx, tools())


def written(folder: Path, files: Mapping[str, bytes]) -> Path:
    """The files in a folder."""
    for path, data in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return folder


def unzipped(data: bytes) -> dict[str, bytes]:
    """The members of a zip."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
