"""Ctrl-C and its like: a tidy end within a second, at any stage, and nothing half done."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from compiler.commands.signals import Interrupted, ending_tidily
from compiler.finish import replace
from compiler.finish.replace import replace_all

from ..plans import EXEMPELBY, ROOT, TEMPLATE
from .tools import is_gone, pdfinfo, soffice

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are those of POSIX")

SECONDS = 3.0
"""How long an end may take here: a machine that is busy with other tests may be slow to hear."""

EACH_SIGNAL = pytest.mark.parametrize(
    ("number", "status"),
    [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)],
    ids=["Ctrl-C", "asked to end", "terminal closed"],
)


class Command:
    """The command as a process, with surroundings of its own, in a folder with an older output."""

    def __init__(self, folder: Path, *arguments: str, path: str = "") -> None:
        self.out, self.tmp = folder / "build", folder / "tmp"
        for made in (self.out, self.tmp, folder / "cache"):
            made.mkdir(exist_ok=True)
        (self.out / "verksamhetsplan-2015.docx").write_bytes(b"the older one")
        given = ["--sources", str(EXEMPELBY), "--template", str(TEMPLATE), "--out", str(self.out)]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "compiler", *given, *arguments],
            env={
                "PATH": path,
                "PYTHONPATH": str(ROOT),
                "TMPDIR": str(self.tmp),
                "XDG_CACHE_HOME": str(folder / "cache"),
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def ended(self, number: int) -> tuple[int, float, str]:
        """The status after a signal, the seconds that it took, and all that was said."""
        began = time.monotonic()
        self.process.send_signal(number)
        said = "".join(self.process.communicate(timeout=30))
        return self.process.returncode, time.monotonic() - began, said

    def standing(self) -> dict[str, bytes]:
        """What stands in the output folder."""
        return {path.name: path.read_bytes() for path in self.out.iterdir() if path.is_file()}


def until_there(file: Path) -> str:
    """What stands in a file, once it does."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if file.exists() and (told := file.read_text("utf-8")):
            return told
        time.sleep(0.01)
    raise AssertionError(f"{file.name} was not written")


@pytest.fixture
def hanging(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A folder with a LibreOffice that never ends, and the file in which it says that it began."""
    note = tmp_path / "note"
    body = f"Path({str(note)!r}).write_text(str(os.getpid())); time.sleep(300)"
    soffice(tmp_path / "bin", body), pdfinfo(tmp_path / "bin")
    yield str(tmp_path / "bin"), note
    # It may have been ended between making the file and writing to it.
    told = note.read_text() if note.exists() else ""
    if told and not is_gone(int(told)):
        os.kill(int(told), signal.SIGKILL)


class DescribeDuringLayout:
    @EACH_SIGNAL
    @pytest.mark.parametrize("command", ["build", "pdf", "watch"])
    def it_ends_with_libreoffice_running(
        self, tmp_path: Path, hanging: tuple[str, Path], command: str, number: int, status: int
    ) -> None:
        """LibreOffice ends with it, the older output stands, and nothing is left lying."""
        path, note = hanging
        running = Command(tmp_path, command, path=path)
        office = int(until_there(note))

        ended, seconds, said = running.ended(number)

        assert ended == status
        assert "Traceback" not in said
        assert "Avbrutet" in said
        assert is_gone(office)
        assert running.standing() == {"verksamhetsplan-2015.docx": b"the older one"}
        assert list(running.tmp.iterdir()) == []
        assert seconds < SECONDS

    def it_ends_once_however_often_it_is_asked(
        self, tmp_path: Path, hanging: tuple[str, Path]
    ) -> None:
        """What is being put in order is not broken off."""
        path, note = hanging
        running = Command(tmp_path, "build", path=path)
        office = int(until_there(note))
        for _ in range(5):
            running.process.send_signal(signal.SIGINT)

        ended, _, said = running.ended(signal.SIGTERM)

        assert ended in (130, 143)
        assert "Traceback" not in said
        assert is_gone(office)
        assert list(running.tmp.iterdir()) == []


class DescribeAtAnyMoment:
    def it_ends_tidily_or_has_ended(self, tmp_path: Path) -> None:
        """From the start of the process to its end; each output is of one build."""
        seen = set()
        for moment in range(24):
            folder = tmp_path / str(moment)
            folder.mkdir()
            running = Command(folder, "build", "--no-layout")
            time.sleep(0.08 + moment * 0.04)
            status, seconds, said = running.ended(signal.SIGINT)
            seen.add(status)
            # Before its first line Python itself answers, in its own way.
            assert status in (0, 130, -signal.SIGINT), said
            assert "Traceback" not in said or status == -signal.SIGINT
            # A signal that comes when all is written finds it written.
            whole = {7} if status == 0 else {1, 7}
            assert len(running.standing()) in whole or status < 0
            assert list(running.tmp.iterdir()) == []
            assert [p.name for p in running.out.iterdir() if p.name.startswith(".")] == []
            assert seconds < SECONDS
        assert 130 in seen

    def it_stays_deaf_to_what_it_was_told_to_ignore(self, tmp_path: Path) -> None:
        """As under `nohup`."""
        command = [sys.executable, "-m", "compiler", "build", "--no-layout", "--sources"]
        script = "trap '' HUP; exec \"$@\""
        given = [str(EXEMPELBY), "--template", str(TEMPLATE), "--out", str(tmp_path / "ut")]
        running = subprocess.Popen(
            ["sh", "-c", script, "sh", *command, *given],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(0.3)
        running.send_signal(signal.SIGHUP)

        assert running.wait(60) == 0


class DescribeWhileWriting:
    @pytest.mark.parametrize("at", range(3))
    def it_puts_back_what_it_had_replaced(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int
    ) -> None:
        """Ctrl-C between two renames; a second one while the first is being dealt with."""
        files = {name: name.encode() for name in ("a", "b", "c")}
        for name in files:
            (tmp_path / name).write_bytes(b"old")
        real, count = replace._move, 0

        def moved(source: Path, target: Path) -> None:
            nonlocal count
            real(source, target)
            if source.parent.name == "old" or count == at:
                signal.raise_signal(signal.SIGINT)
            count += 1

        monkeypatch.setattr(replace, "_move", moved)

        with pytest.raises(Interrupted), ending_tidily(lasting=False):
            replace_all(tmp_path, files)

        standing = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
        assert standing == dict.fromkeys(files, b"old")


class DescribeEndingTidily:
    def it_gives_the_signals_back(self) -> None:
        """To whoever called, as a test or another program that uses the compiler."""
        before = signal.getsignal(signal.SIGINT)

        with ending_tidily(lasting=False) as stop:
            assert not stop.is_set()

        assert stop.is_set()
        assert signal.getsignal(signal.SIGINT) is before
