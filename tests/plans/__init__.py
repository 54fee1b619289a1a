"""The plans that tests build from: the invented one, and the real one."""

from __future__ import annotations

import shutil
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from compiler import catalogue
from compiler.load.load import Loaded, load
from compiler.pipeline.building import build
from compiler.pipeline.built import Built
from compiler.pipeline.request import Request
from compiler.spelling.dictionary import Dictionary, open_dictionary

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


@cache
def dictionary() -> Dictionary:
    """The Swedish dictionary that comes with spylls."""
    found = find_spec("spylls")
    folders = found.submodule_search_locations if found else None
    opened = open_dictionary(Path((folders or [""])[0]) / "hunspell/data/sv", "sv_SE")
    assert opened is not None, "spylls is not installed"
    return opened


def copy_of(sources: Path, folder: Path) -> Path:
    """A copy of `sources` in `folder` that a test may edit."""
    return Path(shutil.copytree(sources, folder / "sources"))


def edit(file: Path, old: str, new: str) -> int:
    """Put `new` for the first `old` in a file; the number of its line."""
    text = file.read_text("utf-8")
    assert old in text, f"{file.name} does not say {old!r}"
    file.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1
