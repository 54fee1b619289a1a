"""What is fuzzed: each reader of what others write, with what to begin from.

A reader takes bytes and may only end in values and findings; every finding has its words.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from compiler import catalogue
from compiler.diagnostic import Diagnostic
from compiler.exchange.read import read_sheet
from compiler.exchange.sheet import export
from compiler.load.kinds import DATA
from compiler.load.load import load
from compiler.load.markdown import parse_markdown
from compiler.load.schema import Log
from compiler.load.source import Source
from compiler.load.tree import parse_yaml
from compiler.model.plan import Plan
from compiler.span import Span
from compiler.word.contract import PLAN_CONTRACT, check_template
from compiler.word.package import write_package

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


def _texts(pattern: str) -> list[bytes]:
    return [file.read_bytes() for folder in SOURCES for file in sorted(folder.rglob(pattern))]


def _splices() -> list[bytes]:
    tags = (b"{{ plan.titel }}", b"<w:p/>", b"</w:p>", b"&a;", b'w:val="x"', b"<!DOCTYPE x>", b"PK")
    return [bytes((kind, n, 40, 40)) + tag for kind in range(4) for n in range(12) for tag in tags]


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
}
