"""LibreOffice, pdfinfo, pandoc and git on a bad day: the plan is built, no page number is wrong."""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import time
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from compiler.commands.changed import changed_since
from compiler.commands.git import RevisionError
from compiler.finish.layout import Layout, LayoutFailure, LayoutTools, measure
from compiler.finish.wordml import DOCUMENT, fields, parse
from compiler.intake.pandoc import read_docx
from compiler.programs import TimedOutError
from compiler.programs import run as run_program
from compiler.word.package import PackageRefused, read_members

from ..finish.documents import needs_layout, tools, with_bookmarks
from .every import Stage, run, stage
from .injector import Injector, armed, failing
from .tools import is_gone, pdfinfo, program, soffice

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a script stands where a program stands")

PLAN = "verksamhetsplan-2015.docx"
EN_DASH = "–"


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A small plan, and surroundings of their own."""
    with stage(tmp_path_factory.mktemp("tools")) as on:
        yield on


@dataclass(frozen=True)
class Built:
    """What a build did: its status, its findings but those on figures, the numbers it wrote."""

    status: int
    codes: list[str]
    numbers: list[str]
    manifest: dict[str, object]


def built(ready: Stage, tools: Path, patch: pytest.MonkeyPatch) -> Built:
    """Build the plan with the programs in a folder and no others."""
    patch.setenv("PATH", str(tools))
    patch.setattr("compiler.finish.layout._USUAL_SOFFICE", ())
    patch.setattr("compiler.finish.layout._USUAL_PDFINFO", ())
    for path in ready.out.iterdir():
        path.unlink()
    # Or nothing would be laid out the second time.
    shutil.rmtree(ready.folder / "cache" / "vp" / "kept", ignore_errors=True)
    status, told = run([a for a in ready.arguments if a != "--no-layout"])
    assert "Traceback" not in told
    assert "\x1b" not in told
    codes = re.findall(r"\[((?:layout|page|package|template|value)-[a-z-]+)\]", told)
    if not (ready.out / PLAN).exists():
        return Built(status, codes, [], {})
    document = read_members((ready.out / PLAN).read_bytes())[DOCUMENT]
    asked = [field for field in fields(parse(document, DOCUMENT)) if field.kind == "PAGEREF"]
    numbers = ["".join(text.text or "" for text in field.texts) for field in asked]
    manifest = json.loads((ready.out / "manifest-2015.json").read_text("utf-8"))
    assert [path.name for path in (ready.folder / "tmp").iterdir()] == []
    return Built(status, codes, numbers, manifest)


class DescribeGoodTools:
    def it_takes_page_numbers_from_the_stand_ins(
        self, ready: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """So that what follows fails for the reason it names."""
        soffice(tmp_path), pdfinfo(tmp_path)

        done = built(ready, tmp_path, monkeypatch)

        assert (done.status, done.codes) == (0, [])
        assert done.numbers
        assert all(number.isdecimal() for number in done.numbers)


_SOFFICE = {
    "it crashes": ("os.abort()", "layout-failed"),
    "it is killed": ("os.kill(os.getpid(), signal.SIGKILL)", "layout-failed"),
    "it fails and says so": ("sys.exit('no display')", "layout-failed"),
    "it makes nothing and is content": ("print('convert')", "layout-no-pdf"),
    "it makes a folder": ("out().mkdir()", "layout-no-pdf"),
    "it makes a good PDF and fails": ("good(); sys.exit(1)", "layout-failed"),
    "it makes a good PDF and crashes": ("good(); os.abort()", "layout-failed"),
    "it makes an empty file": ("out().write_bytes(b'')", "layout-broken-pdf"),
    "it makes half a PDF": ("good(end='')", "layout-broken-pdf"),
    "it makes a text": ("out().write_text('Verksamhetsplan')", "layout-broken-pdf"),
    "it lays out something else": ("pdf({'_Toc1': 1, '_Toc2': 2})", "layout-other-document"),
    "it lays out an empty page": ("pdf({})", "layout-other-document"),
    "it leaves out the last pages": ("good(count=1)", "layout-other-document"),
    "it gives other pages each time": (
        "pdf({n: 1 + time.time_ns() % 997 for n in names()}, count=999)",
        "layout-not-settled",
    ),
    "it says very much": ("print('x' * 10_000_000)", "layout-no-pdf"),
    "it says what is no text": ("sys.stdout.buffer.write(bytes(range(256)))", "layout-no-pdf"),
    "it writes to the terminal's codes": ("sys.exit('\\x1b[2J\\x1b]0;x\\x07')", "layout-failed"),
}

_PDFINFO = {
    "it crashes": ("os.abort()", "layout-broken-pdf"),
    "it fails": ("sys.exit('Syntax Error')", "layout-broken-pdf"),
    "it says nothing": ("", "layout-broken-pdf"),
    "it counts no pages": ("print('Pages: 0')", "layout-broken-pdf"),
    "it counts in words": ("print('Pages: many')", "layout-broken-pdf"),
    "it knows no bookmarks": ("'-dests' in sys.argv or good()", "layout-other-document"),
    "it fails on bookmarks": ("'-dests' in sys.argv and sys.exit(1); good()", "layout-broken-pdf"),
}


class DescribeBadTools:
    @pytest.mark.parametrize(("body", "code"), _SOFFICE.values(), ids=_SOFFICE)
    def it_builds_without_numbers_whatever_soffice_does(
        self, ready: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str, code: str
    ) -> None:
        """One finding for each document, and an en dash for each number."""
        soffice(tmp_path, body), pdfinfo(tmp_path)

        done = built(ready, tmp_path, monkeypatch)

        assert (done.status, set(done.codes)) == (0, {code})
        assert set(done.numbers) == {EN_DASH}

    @pytest.mark.parametrize(("body", "code"), _PDFINFO.values(), ids=_PDFINFO)
    def it_builds_without_numbers_whatever_pdfinfo_does(
        self, ready: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str, code: str
    ) -> None:
        """The same."""
        soffice(tmp_path), pdfinfo(tmp_path, body)

        done = built(ready, tmp_path, monkeypatch)

        assert (done.status, set(done.codes)) == (0, {code})
        assert set(done.numbers) == {EN_DASH}

    @pytest.mark.parametrize("there", [(), ("soffice",), ("pdfinfo",)])
    def it_builds_without_numbers_where_one_is_not_installed(
        self,
        ready: Stage,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        there: tuple[str, ...],
    ) -> None:
        """Neither is of use without the other."""
        for name in there:
            {"soffice": soffice, "pdfinfo": pdfinfo}[name](tmp_path)

        done = built(ready, tmp_path, monkeypatch)

        assert (done.status, done.codes) == (0, ["layout-unavailable"] * 2)
        assert set(done.numbers) == {EN_DASH}

    def it_builds_without_numbers_where_neither_can_be_run(
        self, ready: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The file is there and is no program."""
        for name in ("soffice", "pdfinfo"):
            program(tmp_path, name, "").write_bytes(b"\x7fELF not at all")

        done = built(ready, tmp_path, monkeypatch)

        assert (done.status, done.codes) == (0, ["layout-not-started"] * 2)

    def it_refuses_a_reference_whose_heading_was_not_laid_out(
        self, ready: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A layout in which most is there and something missing shows a fault of the document."""
        soffice(tmp_path, "pdf({n: 1 for n in names()[1:]})"), pdfinfo(tmp_path)

        done = built(ready, tmp_path, monkeypatch)

        assert done.status == 1
        assert set(done.codes) == {"page-reference-without-page"}
        assert list(ready.out.iterdir()) == []

    @pytest.mark.parametrize(
        "version", ["/Producer <41>", "/Producer <4>", "/Producer <D800>", "/Producer (x)", ""]
    )
    def it_takes_the_programs_word_for_its_version_or_none(
        self, ready: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str
    ) -> None:
        """It is told in the manifest, and nothing depends on it."""
        soffice(tmp_path, f"good(version={version!r})"), pdfinfo(tmp_path)

        done = built(ready, tmp_path, monkeypatch)

        assert (done.status, done.codes) == (0, [])
        assert all(number.isdecimal() for number in done.numbers)


class DescribeEveryStart:
    def it_writes_right_numbers_or_none_whichever_start_fails(
        self, ready: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Each start of a program fails in turn, for want of memory or of rights."""
        soffice(tmp_path), pdfinfo(tmp_path)
        with armed(Injector()) as counting:
            right = built(ready, tmp_path, monkeypatch).numbers
        # Two documents, twice each: what is laid out, its pages, and its bookmarks.
        starts = sum(call.kind == "start" for call in counting.calls)
        assert starts >= 9
        for number in range(1, starts + 1):
            with armed(_EachStart(number, failing(errno.ENOMEM))):
                done = built(ready, tmp_path, monkeypatch)
            assert done.status == 0
            assert done.codes == ["layout-not-started"]
            assert done.numbers == right or set(done.numbers) == {EN_DASH}


@dataclass
class _EachStart(Injector):
    """Counts the starts of programs only."""

    def ask(self, kind: str, subject: object) -> None:
        if kind == "start":
            super().ask(kind, subject)


@needs_layout
class DescribeRealTools:
    def it_lays_out_below_a_folder_with_a_space_and_letters(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A user's own temporary folder is named after the user."""
        folder = tmp_path / "Åsa Öman" / unicodedata.normalize("NFD", "å")
        folder.mkdir(parents=True)
        monkeypatch.setattr("tempfile.tempdir", str(folder))

        found = measure(with_bookmarks(["a", "b"], a_page_each=True), tools())

        assert isinstance(found, Layout)
        assert found.pages == {"a": 1, "b": 2}
        assert list(folder.iterdir()) == []


_NOTED = "Path({note!r}).write_text(str(os.getpid()))\n"


class DescribeHanging:
    @pytest.mark.parametrize(
        "body",
        [
            "time.sleep(300)",
            "signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(300)",
            "while True: pass",
            "subprocess.run([sys.executable, '-c', 'import time; time.sleep(300)'])",
            "good(); time.sleep(300)",
        ],
    )
    def it_is_ended_when_its_time_is_out(self, tmp_path: Path, body: str) -> None:
        """With all that it has started, and whatever it has made."""
        note = tmp_path / "note"
        office = soffice(tmp_path, _NOTED.format(note=str(note)) + body)
        began = time.monotonic()

        found = measure(with_bookmarks(["a", "b"]), LayoutTools(office, pdfinfo(tmp_path), 1.0))

        assert isinstance(found, LayoutFailure)
        assert found.code == "layout-timed-out"
        assert time.monotonic() - began < 10
        assert is_gone(int(note.read_text()))

    def it_is_ended_when_pdfinfo_hangs(self, tmp_path: Path) -> None:
        """Any program may."""
        tools = LayoutTools(soffice(tmp_path), pdfinfo(tmp_path, "time.sleep(300)"), 1.0)

        found = measure(with_bookmarks(["a", "b"]), tools)

        assert isinstance(found, LayoutFailure)
        assert dict(found.particulars)["tool"] == "pdfinfo"


class DescribePandoc:
    @pytest.mark.parametrize(
        ("body", "code"),
        [
            ("os.abort()", "intake-failed"),
            ("sys.exit('cannot read')", "intake-failed"),
            ("sys.exit(251)", "intake-too-heavy"),
            ("", "intake-failed"),
            ("print('[]')", "intake-failed"),
            ("print('{\"blocks\": [')", "intake-failed"),
            ("print('[' * 100_000)", "intake-failed"),
            ("sys.stdout.buffer.write(bytes(range(256)))", "intake-failed"),
            ("time.sleep(300)", "intake-timed-out"),
            ("subprocess.Popen(['sleep', '300']); time.sleep(300)", "intake-timed-out"),
            ("subprocess.Popen(['sleep', '300'])", "intake-failed"),
        ],
    )
    def it_is_refused_whatever_it_does(self, tmp_path: Path, body: str, code: str) -> None:
        """A grandchild that holds the output open is not waited for."""
        began = time.monotonic()

        with pytest.raises(PackageRefused) as refused:
            read_docx(b"PK", "accept", program(tmp_path, "pandoc", body), seconds=1.0)

        assert refused.value.code == code
        assert time.monotonic() - began < 10

    def it_is_refused_where_it_is_not_there(self, tmp_path: Path) -> None:
        """Removed since it was found."""
        with pytest.raises(PackageRefused) as refused:
            read_docx(b"PK", "accept", tmp_path / "pandoc")

        assert refused.value.code == "intake-failed"


class DescribeGit:
    @pytest.mark.parametrize("body", ["os.abort()", "sys.exit('fatal: no')", None])
    def it_is_told_that_git_failed(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str | None
    ) -> None:
        """Or is not installed."""
        if body is not None:
            program(tmp_path, "git", body)
        monkeypatch.setenv("PATH", str(tmp_path))

        with pytest.raises(RevisionError):
            changed_since("HEAD", tmp_path)


class DescribeRun:
    def it_leaves_no_process_behind(self, tmp_path: Path) -> None:
        """Neither the program nor what it started, nor a dead one that nobody has asked after."""
        note = tmp_path / "note"
        body = (
            "child = subprocess.Popen(['sleep', '300'])\n"
            f"Path({str(note)!r}).write_text(f'{{os.getpid()}} {{child.pid}}')\ntime.sleep(300)"
        )

        with pytest.raises(TimedOutError):
            run_program([str(program(tmp_path, "slow", body))], seconds=1.0)

        assert [is_gone(int(number)) for number in note.read_text().split()] == [True, True]
        assert not Path(f"/proc/{note.read_text().split()[0]}").exists()
