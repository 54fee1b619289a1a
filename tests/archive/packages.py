"""The example plan as a package for the archive, made once for all tests."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path

from compiler.archiving import Package, package_of
from compiler.model.plan import Plan

from ..plans import EXEMPELBY, built, request

REPORT = "Inga fel.\n"


@cache
def package(sources: Path = EXEMPELBY) -> Package:
    """A package without PDF."""
    return package_of(built(sources), request(sources), REPORT)


@cache
def package_with_pdf() -> Package:
    """A package with a PDF from a maker that tells what it was given."""

    def make_pdf(docx: bytes, plan: Plan) -> bytes:
        return b"%PDF-1.7\n" + plan.meta.id.encode() + str(len(docx)).encode() + b"\n%%EOF\n"

    return package_of(built(), request(EXEMPELBY), REPORT, make_pdf)


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
