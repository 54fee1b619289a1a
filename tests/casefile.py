"""Read a case: small source files with the findings that are expected at their lines."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from compiler.checks.check import check
from compiler.checks.weigh import weigh
from compiler.diagnostic import Diagnostic, Severity
from compiler.load.load import load
from compiler.spelling.remembered import spelling

from .plans import EXEMPELBY, dictionary

FOLDER = Path(__file__).parent / "cases"

_MARK = re.compile(
    r"\b(FEL|VARNING|UPPLYSNING) (\?|\d+)(?:@(\d+))? ([a-z0-9-]+)(?: ([^#]*?))?\s*(?:-->\s*)?$"
)
_WHOLE_FILE = re.compile(r"=== (\S+)(?: (FEL|VARNING|UPPLYSNING) ([a-z0-9-]+))?")
_SEVERITY = {
    "FEL": Severity.ERROR,
    "VARNING": Severity.WARNING,
    "UPPLYSNING": Severity.INFO,
}


@dataclass(frozen=True, slots=True)
class Expected:
    """A finding that a case states, in the words of its file."""

    severity: Severity
    path: str
    line: int
    column: int
    code: str
    fragment: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """Files to lay over the example plan, and what is to be found in them."""

    title: str
    files: tuple[tuple[str, str], ...]
    expected: tuple[Expected, ...]


def read_cases(path: Path) -> Iterator[Case]:
    """The cases of one file, in its order."""
    _, *cases = re.split(r"^%% ", path.read_text("utf-8"), flags=re.MULTILINE)
    for case in cases:
        title, _, body = case.partition("\n")
        files: list[tuple[str, str]] = []
        expected: list[Expected] = []
        for part in re.split(r"^(?==== )", body, flags=re.MULTILINE)[1:]:
            head, _, text = part.partition("\n")
            whole = _WHOLE_FILE.fullmatch(head)
            assert whole is not None, f"{path.name}: {head}"
            name, severity, code = whole.groups()
            if code:
                expected.append(Expected(_SEVERITY[severity], name, 0, 0, code))
            files.append((name, text))
            expected += _expected(name, text)
        yield Case(title.strip(), tuple(files), tuple(expected))


def _expected(name: str, text: str) -> Iterator[Expected]:
    fault_line = 1
    for number, line in enumerate(text.split("\n"), 1):
        mark = _MARK.search(line)
        alone = mark is not None and line[: mark.start()].strip() in ("#", "<!--")
        if not alone and line.strip():
            fault_line = number
        if mark is not None:
            severity, column, at, code, fragment = mark.groups()
            assert column != "?", f"{name}:{number}: {code} has no column"
            place = int(at) if at else fault_line
            yield Expected(
                _SEVERITY[severity], name, place, int(column), code, (fragment or "").strip()
            )


def findings_of(case: Case, folder: Path) -> tuple[Diagnostic, ...]:
    """What loading and checking find in the example plan with the case laid over it."""
    sources = folder / "sources"
    shutil.copytree(EXEMPELBY, sources)
    for name, text in case.files:
        (sources / name).parent.mkdir(exist_ok=True)
        (sources / name).write_text(text, "utf-8")
    loaded = load(sources)
    # A dictionary costs time: only a case that is about spelling asks one.
    spelt = any(expected.code.startswith("spelling-") for expected in case.expected)
    spell = spelling(dictionary(), None) if spelt else None
    found = (*loaded.diagnostics, *check(loaded.plan, spell))
    texts = {source.path: source.text for source in loaded.sources}
    return weigh(loaded.plan, found, texts, loaded.plan.meta.day).diagnostics
