"""The plans that tests build from: the invented one, and the real one."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

from compiler import catalogue
from compiler.load.load import Loaded, load
from compiler.pipeline import Built, Request, build

ROOT = Path(__file__).resolve().parents[2]
EXEMPELBY = Path(__file__).resolve().parent / "exempelby" / "sources"
REAL = ROOT / "sources"
TEMPLATE = ROOT / "templates" / "vp_template.docx"
MEMO_TEMPLATE = ROOT / "templates" / "tjansteskrivelse_template.docx"


def request(sources: Path, language: str = "sv") -> Request:
    """A build of `sources` with the real templates, without page numbers."""
    return Request(sources, TEMPLATE, MEMO_TEMPLATE, catalogue.words(language))


@cache
def loaded(sources: Path = EXEMPELBY) -> Loaded:
    """What a folder of sources says; read once for all tests, none of which writes in it."""
    return load(sources)


@cache
def built(sources: Path = EXEMPELBY) -> Built:
    """A build without page numbers, made once for all tests."""
    return build(request(sources))


def copy_of(sources: Path, folder: Path) -> Path:
    """A copy of `sources` in `folder` that a test may edit."""
    return Path(shutil.copytree(sources, folder / "sources"))


def edit(file: Path, old: str, new: str) -> int:
    """Put `new` for the first `old` in a file; the number of its line."""
    text = file.read_text("utf-8")
    assert old in text, f"{file.name} does not say {old!r}"
    file.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1
