"""What is fuzzed: each reader of what others write, with what to begin from.

A reader takes bytes and may only end in values and findings; every finding has its words.
"""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from openpyxl import load_workbook

from compiler import catalogue
from compiler.diagnostic import Diagnostic, has_errors
from compiler.exchange.read import read_sheet
from compiler.exchange.sheet import export
from compiler.exchange.sources import as_asked, rewritten
from compiler.load.kinds import DATA
from compiler.load.load import load
from compiler.load.markdown import parse_markdown
from compiler.load.schema import Log
from compiler.load.source import Source
from compiler.load.tree import parse_yaml
from compiler.model.plan import Plan
from compiler.pipeline.building import build
from compiler.span import Span
from compiler.word.contract import PLAN_CONTRACT, check_template
from compiler.word.package import write_package
from tests.fuzz.reshape import reshaped
from tests.fuzz.shown import shown_cells
from tests.hostile import read_back
from tests.plans import TEMPLATE, copy_of, request

_TEMPLATE_PARTS = (
    *("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml"),
    *(
        "word/header1.xml",
        "word/footer1.xml",
        "word/_rels/document.xml.rels",
        "[Content_Types].xml",
    ),
    *("word/document.xml", "word/document.xml", "word/settings.xml"),
)
_WORKBOOK_PARTS = (
    *("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/workbook.xml", "xl/styles.xml"),
    *("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
    *("xl/_rels/workbook.xml.rels", "[Content_Types].xml"),
)
"""The parts that are read for what they say; one that stands twice is chosen twice as often."""
_SENTENCE = "Besöken var 12\u00a0345\u00a0besök år 2013."

ROOT = Path(__file__).resolve().parents[2]
PLAN = ROOT / "tests" / "hostile" / "plan"
SOURCES = (PLAN, ROOT / "tests" / "plans" / "exempelby" / "sources")


def told(found: Iterable[Diagnostic]) -> None:
    """Every finding can be told in both languages."""
    for finding in found:
        for language in catalogue.LANGUAGES:
            assert catalogue.tell(finding, language).message


def read_yaml(data: bytes) -> None:
    """A file of data, and what the format makes of it."""
    node, found = parse_yaml(Source("a.yaml", data, data.decode("utf-8", "replace")))
    log = Log()
    if node is not None:
        DATA.read_keys(node, log)
    assert node is not None or found
    told((*found, *log.diagnostics))


def read_markdown(data: bytes) -> None:
    """A running text."""

    def at(line: int, column: int) -> Span:
        return Span("a.md", line + 1, column + 1)

    _, found = parse_markdown(data.decode("utf-8", "replace"), at)
    told(found)


def read_template(data: bytes) -> None:
    """A Word template, of which one part, or the zip itself, is as the fuzzer wants it."""
    template = (ROOT / "templates" / "vp_template.docx").read_bytes()
    told(check_template("mall.docx", spliced(template, data), PLAN_CONTRACT))


def read_workbook(data: bytes) -> None:
    """A workbook that comes back, likewise."""
    _, found = read_sheet(spliced(_workbook(), data), _plan(), "fil.xlsx")
    told(found)


def read_reshaped_template(data: bytes) -> None:
    """A template of other shapes, and where its contract holds the whole build with it."""
    template = reshaped(TEMPLATE.read_bytes(), data, _TEMPLATE_PARTS)
    found = check_template("mall.docx", template, PLAN_CONTRACT)
    told(found)
    if found:
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mall.docx"
        path.write_bytes(template)
        built = build(replace(request(PLAN), template=path))
    told(built.diagnostics)
    assert built.files or has_errors(built.diagnostics)
    assert not read_back.dangers(built.files)
    if built.files:
        said = list(read_back.docx_texts(built.files["verksamhetsplan-2015.docx"]))
        assert _SENTENCE in said, said


def read_reshaped_workbook(data: bytes) -> None:
    """A workbook of other shapes; what it shows is taken or told of, and nothing else is."""
    started = _workbooks()
    begin = started[data[0] % len(started)] if data else started[0]
    package = reshaped(begin, data[1:], _WORKBOOK_PARTS)
    changes, found = read_sheet(package, _plan(), "fil.xlsx")
    told(found)
    if has_errors(found):
        return
    now, before = shown_cells(package), shown_cells(begin)
    if now is not None and before is not None:
        differs = now != before
        assert not differs or changes or found, (
            f"passed over: {set(now.items()) ^ set(before.items())}"
        )
        plain, _ = read_sheet(begin, _plan(), "fil.xlsx")
        assert differs or changes == plain, f"made up: {changes}"
    sources = load(PLAN).sources
    written, refused = rewritten(sources, changes)
    told(refused)
    if changes and not refused:
        with tempfile.TemporaryDirectory() as folder:
            changed = copy_of(PLAN, Path(folder))
            for name, content in written.items():
                (changed / name).write_bytes(content)
            assert as_asked(_plan(), load(changed).plan, changes), changes


def spliced(package: bytes, data: bytes) -> bytes:
    """The package with `data` put into it: the first bytes say in which part, where, and how."""
    if len(data) < 5:
        return package
    kind, number, high, low, *_ = data
    at, rest = high * 256 + low, data[4:]
    if kind % 4 == 0:
        at %= len(package)
        return package[:at] + rest + package[at + len(rest) :]
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = sorted(members)[number % len(members)]
    part = members[name]
    at = at * 7 % (len(part) + 1)
    ends = {1: at, 2: at + len(rest), 3: len(part)}[kind % 4]
    members[name] = part[:at] + rest + part[ends:]
    return write_package(members)


@cache
def _plan() -> Plan:
    return load(PLAN).plan


@cache
def _workbook() -> bytes:
    return export(_plan(), catalogue.words("sv"))


@cache
def _workbooks() -> tuple[bytes, ...]:
    """As it was exported, and filled in and saved by another program, its texts shared."""
    filled = load_workbook(io.BytesIO(_workbook()))
    sheet = filled.worksheets[0]
    for cell, value in {"H2": "13 000", "K2": "efter \u201cräkning\u201d", "L2": "ja"}.items():
        sheet[cell] = value
    saved = io.BytesIO()
    filled.save(saved)
    return _workbook(), saved.getvalue()


def _texts(pattern: str) -> list[bytes]:
    return [file.read_bytes() for folder in SOURCES for file in sorted(folder.rglob(pattern))]


def _splices() -> list[bytes]:
    tags = (b"{{ plan.titel }}", b"<w:p/>", b"</w:p>", b"&a;", b'w:val="x"', b"<!DOCTYPE x>", b"PK")
    return [bytes((kind, n, 40, 40)) + tag for kind in range(4) for n in range(12) for tag in tags]


def _shapes() -> list[bytes]:
    chance = Random(1)
    return [chance.randbytes(6 + n % 40) for n in range(300)]


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader by name, and the inputs from which a fuzzer begins."""

    read: Callable[[bytes], Any]
    begin: Callable[[], list[bytes]]


READERS = {
    "yaml": Reader(read_yaml, lambda: _texts("*.yaml")),
    "markdown": Reader(read_markdown, lambda: _texts("*.md")),
    "template": Reader(read_template, _splices),
    "workbook": Reader(read_workbook, _splices),
    "template-shapes": Reader(read_reshaped_template, _shapes),
    "workbook-shapes": Reader(read_reshaped_workbook, _shapes),
}
