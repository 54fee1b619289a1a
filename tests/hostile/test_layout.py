"""Documents made of hostile input are laid out as any others: whole, numbered, and alone.

A handful is laid out each time, and every one with `pytest --every-layout tests/hostile`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from ..finish.documents import needs_layout
from .corpus import Case, cases
from .office import Office
from .pages import bare, misplaced, shown, unshown
from .test_corpus import secret, server  # noqa: F401
from .watch import Secret, Server
from .world import Ended, World

CORRECT = {f"{c.subject}: {c.name}": c for c in cases() if not c.refused}
UNREADABLE = (
    "encodings: a ring that stands alone",
    "encodings: an emoji",
    "encodings: a family of four joined without width",
    "encodings: other scripts",
    "encodings: an escape of eight digits in a title",
)
"""What LibreOffice draws so that no reader finds the same text in the PDF: none is saved."""

NOT_READ_BACK = (
    "encodings: a letter with ten thousand rings",
    "markdown: a footnote called twice",
    "markdown: a table of two thousand columns",
    "markdown: two thousand columns that are a table",
)
"""What is laid out, but whose paragraphs `pdftotext` does not give back word for word."""
EACH_TIME = tuple(name for name in CORRECT if name not in (*UNREADABLE, *NOT_READ_BACK))[5::24]
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
        if f"{case.subject}: {case.name}" in UNREADABLE:
            assert {f.code for f in ended.findings if f.severity == "error"} == {"pdf-text"}
            assert not ended.touched
            return
        found = faults(case, ended, office, tmp_path)
        assert not found, "\n".join([*found, "", ended.terminal])


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
            pages = shown(pdf, folder)
            found += [f"on another page: {t[:300]!r}" for t in misplaced(docx, pages)]
            if f"{case.subject}: {case.name}" in NOT_READ_BACK:
                continue
            found += [f"not shown: {t[:300]!r}" for t in unshown(docx, pages)][:5]
            mark = "says" if "verksamhetsplan" in name else "memo says"
            found += [
                f"not said: {t}"
                for kind, t in case.said
                if kind == mark
                and bare(t.replace("$PORT", str(ended.port))) not in bare("".join(pages))
            ]
    return found
