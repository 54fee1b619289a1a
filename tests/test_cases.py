"""What is wrong in the sources is told at its line and column: the cases of `tests/cases`."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from compiler import catalogue
from compiler.diagnostic import Diagnostic, Severity
from compiler.load.load import load

from .casefile import FOLDER, Case, Expected, findings_of, read_cases
from .plans import ROOT

CASES = [(path, case) for path in sorted(FOLDER.glob("*.txt")) for case in read_cases(path)]

# What no text file can show is shown in test_sources.py.
SHOWN_ELSEWHERE = {
    "source-control-character",
    "source-not-utf8",
    "source-too-large",
    "source-unreadable",
    "sources-missing",
    "figure-not-shown",
    "spelling-unavailable",
    # Too long for a case that is to be read: shown in tests/hostile.
    "value-too-long",
    "markdown-too-long",
    # Kept for what a changed plan might bring; nothing known leads there.
    "unit-unknown",
}


def key(found: Diagnostic | Expected) -> tuple[str, int, int, str]:
    """What a finding is compared by."""
    if isinstance(found, Expected):
        return found.path, found.line, found.column, found.code
    return found.span.path, found.span.line, found.span.column, found.code


def told(found: Diagnostic) -> str:
    """All that an official reads of a finding."""
    said = catalogue.tell(found, "sv")
    return f"{said.message} {said.hint}"


class DescribeCases:
    @pytest.mark.parametrize(
        ("path", "case"), CASES, ids=[f"{path.stem}: {case.title}" for path, case in CASES]
    )
    def it_finds_exactly_what_the_case_states(self, path: Path, case: Case, tmp_path: Path) -> None:
        """Every error at its place, no other, and each with a text in both languages."""
        found = findings_of(case, tmp_path)

        errors = sorted(key(d) for d in found if d.severity is Severity.ERROR)
        milder = {key(d) for d in found if d.severity is not Severity.ERROR}
        assert errors == sorted(key(e) for e in case.expected if e.severity is Severity.ERROR)
        assert {key(e) for e in case.expected if e.severity is not Severity.ERROR} <= milder
        for expected in case.expected:
            texts = [told(d) for d in found if key(d) == key(expected)]
            assert any(expected.fragment in text for text in texts), (expected, texts)
        assert all(catalogue.tell(d, "en").message for d in found)

    def it_has_a_case_for_each_finding_of_sources(self) -> None:
        """A new code comes with the source that shows it."""
        stated = {expected.code for _, case in CASES for expected in case.expected}

        assert _codes() - stated - SHOWN_ELSEWHERE == set()

    def and_it_finds_nothing_wrong_in_the_example_itself(self) -> None:
        """The plan that the cases are laid over is a sound draft."""
        from .plans import EXEMPELBY

        assert load(EXEMPELBY).diagnostics == ()


def _codes() -> set[str]:
    """Every code that stands as a text in what loads and checks."""
    folders = ("compiler/load", "compiler/checks")
    files = [f for folder in folders for f in (ROOT / folder).rglob("*.py")]
    files += [ROOT / "compiler/model/references.py", ROOT / "compiler/document/to_add.py"]
    texts = {
        node.value
        for file in files
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    return texts & set(catalogue.codes())
