"""Documents made of hostile input are laid out as any others: whole, numbered, and alone.

A handful is laid out each time, and every one with `pytest --every-layout tests/hostile`.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from ..conftest import outsider
from ..finish.documents import needs_layout
from .corpus import Case, cases
from .office import Office
from .pages import misplaced, shown, unsaid, unshown
from .test_corpus import secret, server  # noqa: F401
from .watch import Secret, Server
from .world import Ended, World

CORRECT = {f"{c.subject}: {c.name}": c for c in cases() if not c.refused}
LETTERS = {"encodings: a family of four joined without width": "\U0001f468\u200d\U0001f469"}
"""What a case needs a font for that a machine may lack: without it LibreOffice paints nothing."""

NOT_READ_BACK = {
    "encodings: a letter with ten thousand rings": (
        "the rings stand on one another, and `pdftotext` passes over what is off the page's edge"
    )
}
"""What is laid out, but whose paragraphs `pdftotext` does not give back, and why."""
EACH_TIME = tuple(name for name in CORRECT if name not in (*LETTERS, *NOT_READ_BACK))[5::24]
"""A handful from all over the corpus."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Each case, or a handful of them."""
    if "case" in metafunc.fixturenames:
        every = metafunc.config.getoption("--every-layout")
        names = CORRECT if every else EACH_TIME
        metafunc.parametrize("case", [CORRECT[name] for name in names], ids=list(names))


@needs_layout
class DescribeHostileLayouts:
    def it_is_whole_and_alone(
        self,
        case: Case,
        tmp_path: Path,
        secret: Secret,  # noqa: F811
        server: Server,  # noqa: F811
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Its pages show what the document says; nothing is asked for, and little is taken."""
        office = Office(tmp_path / "office", tmp_path)
        monkeypatch.setenv("PATH", str(office.folder), prepend=":")
        monkeypatch.setenv("HOME", str(office.folder))
        ended = World(tmp_path / "world", secret, server).lay_out(case)
        if unpaintable(case):
            assert {f.code for f in ended.findings if f.severity == "error"} == {"pdf-letters"}
            assert not ended.touched
            return
        found = faults(case, ended, office, tmp_path)
        assert not found, "\n".join([*found, "", ended.terminal])


def unpaintable(case: Case) -> bool:
    """Whether no font of this machine has the letters that a case needs."""
    letters = LETTERS.get(f"{case.subject}: {case.name}", "")
    asked = [outsider("fc-list"), *(f":charset={ord(letter):x}" for letter in letters[:1])]
    return bool(letters) and not subprocess.run(asked, capture_output=True, check=True).stdout


def faults(case: Case, ended: Ended, office: Office, folder: Path) -> list[str]:
    """Each way in which the pages are not what they should be."""
    found = [*ended.trespasses]
    if ended.status:
        found.append(f"exit {ended.status}")
    found += [str(f) for f in ended.findings if f.code.startswith(("layout-", "pdf-", "page-"))]
    seen = office.seen()
    if not seen and not ended.status:
        found.append("nothing was laid out")
    for run in seen:
        found += run.faults
    for name in ended.outputs:
        if name.endswith(".docx"):
            docx, pdf = ended.outputs[name], ended.outputs.get(name.replace(".docx", ".pdf"))
            if pdf is None:
                found.append(f"no PDF of {name}")
                continue
            pages = shown(pdf, docx, folder)
            found += [f"on another page: {t[:300]!r}" for t in misplaced(docx, pages)]
            if f"{case.subject}: {case.name}" in NOT_READ_BACK:
                continue
            found += [f"not shown: {t[:300]!r}" for t in unshown(docx, pages)][:5]
            mark = "says" if "verksamhetsplan" in name else "memo says"
            said = [t.replace("$PORT", str(ended.port)) for kind, t in case.said if kind == mark]
            found += [f"not said: {t}" for t in unsaid(docx, said)]
    return found
