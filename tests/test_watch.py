"""`vp watch` rebuilds once a burst of saves, tells it in one block, and ends when told to."""

from __future__ import annotations

import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from compiler.watch import Watched, changed, is_source, needs_polling, stamps

ROOT = Path(__file__).resolve().parent.parent
POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is sent as a signal")


class _Watching:
    """The command as a process of its own, and the blocks that it prints."""

    def __init__(self, folder: Path, *flags: str) -> None:
        command = [sys.executable, "-m", "compiler", "watch", *flags]
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        self.lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(line.rstrip("\n"))

    def until(self, words: str, seconds: float = 60) -> list[str]:
        """The lines up to one that holds the words."""
        seen: list[str] = []
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                seen.append(self.lines.get(timeout=0.1))
            except queue.Empty:
                assert self.process.poll() is None, "\n".join(seen)
                continue
            if words in seen[-1]:
                return seen
        raise AssertionError(f"{words!r} did not come:\n" + "\n".join(seen))

    def still(self, seconds: float) -> list[str]:
        """What is printed in so many seconds."""
        time.sleep(seconds)
        return [self.lines.get_nowait() for _ in range(self.lines.qsize())]

    def interrupt(self) -> tuple[int, float]:
        """The exit status after Ctrl-C, and the seconds that it took."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGINT)
        status = self.process.wait(20)
        return status, time.monotonic() - began


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A folder with sources and templates of its own."""
    for name in ("sources", "templates"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def watching(plan: Path, request: pytest.FixtureRequest) -> Iterator[_Watching]:
    """The command, after its first look; ended after the test."""
    flags = getattr(request, "param", ("--check",))
    process = _Watching(plan, *flags)
    try:
        process.until("Inga fel." if "--check" in flags else "Byggt i")
        yield process
    finally:
        process.process.kill()
        process.process.wait(10)


both_ways = pytest.mark.parametrize(
    "watching", [("--check",), ("--check", "--poll")], indirect=True, ids=["events", "poll"]
)


@POSIX_ONLY
class DescribeWatch:
    @both_ways
    def it_tells_a_fault_when_it_is_saved_and_its_end_when_it_is_mended(
        self, watching: _Watching, plan: Path
    ) -> None:
        """The file, the line, the message, in one line."""
        source = plan / "sources/uppgifter/personal.yaml"
        good = source.read_text(encoding="utf-8")

        source.write_text(good.replace(": 6,39", ": 6.39", 1), encoding="utf-8")
        block = watching.until("Fel kvar att rätta")
        assert any("personal.yaml:" in line and "6.39" in line for line in block)
        assert any(line.endswith("sources/uppgifter/personal.yaml") for line in block)

        source.write_text(good, encoding="utf-8")
        watching.until("Inga fel.")

    @both_ways
    def it_makes_one_block_of_a_burst_of_saves(self, watching: _Watching, plan: Path) -> None:
        """Saving all files in an editor is one rebuild."""
        for n in range(12):
            source = plan / f"sources/avsnitt/{('01-ansvar', '11-ekonomi')[n % 2]}.md"
            source.write_text(source.read_text(encoding="utf-8") + "\n", encoding="utf-8")
            time.sleep(0.02)

        block = watching.until("Inga fel.")
        assert "01-ansvar.md" in block[1] and "11-ekonomi.md" in block[1]
        assert watching.still(2.5) == []

    @both_ways
    def it_does_not_mind_what_programs_leave_while_they_save(
        self, watching: _Watching, plan: Path
    ) -> None:
        """Word's, vim's and Emacs' temporaries, and its own output, are no sources."""
        names = (
            "sources/~$Underlag.docx", "templates/~$vp_template.docx", "sources/avsnitt/4913",
            "sources/avsnitt/.01-ansvar.md.swp", "sources/avsnitt/01-ansvar.md~",
            "sources/avsnitt/.#01-ansvar.md", "sources/avsnitt/#01-ansvar.md#",
            "sources/uppgifter/a.yaml.tmp", "sources/.git/x.yaml", "build/verksamhetsplan.docx",
        )  # fmt: skip
        for name in names:
            (plan / name).parent.mkdir(exist_ok=True)
            (plan / name).write_text("x", encoding="utf-8")

        assert watching.still(2.5) == []

    @both_ways
    def it_looks_again_when_a_template_is_replaced(self, watching: _Watching, plan: Path) -> None:
        """Word saves by renaming a new file onto the old one; half a file is a finding."""
        template = plan / "templates/vp_template.docx"
        new = plan / "templates/~WRD0001.tmp"
        new.write_bytes(template.read_bytes()[:5000])
        new.replace(template)

        block = watching.until("Fel kvar att rätta")

        assert any("[package-damaged]" in line for line in block)

    @both_ways
    def it_goes_on_when_files_and_folders_go_and_come(
        self, watching: _Watching, plan: Path
    ) -> None:
        """What is gone is told, never more than a screenful, and so is its return."""
        away = plan / "away"
        (plan / "sources/mal").rename(away)
        block = watching.until("Fel kvar att rätta")
        assert len(block) <= 18
        assert any("anmärkningar till" in line for line in block)

        shutil.rmtree(plan / "sources")
        watching.until("Mappen med källfiler finns inte")

        shutil.copytree(ROOT / "sources", plan / "sources")
        watching.until("Inga fel.")

    @pytest.mark.parametrize("watching", [("--no-layout",)], indirect=True)
    def it_builds_when_a_source_is_saved(self, watching: _Watching, plan: Path) -> None:
        """Without --check the files are made anew."""
        built = plan / "build/verksamhetsplan-2014.docx"
        before = built.read_bytes()
        source = plan / "sources/avsnitt/01-ansvar.md"
        source.write_text(
            source.read_text(encoding="utf-8") + "\nEtt nytt stycke.\n", encoding="utf-8"
        )

        watching.until("Byggt i build")

        assert built.read_bytes() != before
        assert watching.still(2.5) == []

    def it_ends_tidily_on_interrupt(self, watching: _Watching) -> None:
        """Within a second, with a word and exit status 0: nothing was broken off."""
        status, seconds = watching.interrupt()

        assert (status, seconds < 1) == (0, True)
        assert watching.until("Avslutat.", 1)

    @pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
    def it_ends_within_a_second_while_pages_are_laid_out(self, plan: Path) -> None:
        """LibreOffice runs in threads that hear of no Ctrl-C, so it is ended with them."""
        watching = _Watching(plan)
        watching.until("Bevakar")
        end = time.monotonic() + 30
        while not _soffice_below(watching.process.pid) and time.monotonic() < end:
            time.sleep(0.02)
        assert _soffice_below(watching.process.pid)

        status, seconds = watching.interrupt()

        assert (status, seconds < 1.5) == (130, True)
        assert not (plan / "build").exists()


def _soffice_below(process: int) -> list[str]:
    """The programs that a process started, as far as the system tells."""
    listed = subprocess.run(
        ["ps", "-o", "args=", "--ppid", str(process)], capture_output=True, text=True, check=False
    )
    return [line for line in listed.stdout.splitlines() if "office" in line]


class DescribeIsSource:
    @pytest.mark.parametrize("name", ["plan.yaml", "01-ansvar.md", "Årets siffror.yaml"])
    def it_is_what_a_build_reads(self, name: str) -> None:
        """Data and text."""
        assert is_source(name)

    @pytest.mark.parametrize(
        "name", ["~$a.docx", ".a.md", "#a.md#", "a.md~", "a.md.swp", "4913", "a.docx", "~a.yaml"]
    )
    def but_it_is_no_temporary(self, name: str) -> None:
        """Whatever program left it."""
        assert not is_source(name)


class DescribeStamps:
    def it_tells_what_was_added_changed_and_removed(self, tmp_path: Path) -> None:
        """Output that is written among the sources is passed over."""
        watched = Watched(tmp_path, (tmp_path / "t.docx",), tmp_path / "build")
        for name in ("a.yaml", "b.md", "build/c.yaml"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text("1", encoding="utf-8")
        before = stamps(watched)
        (tmp_path / "a.yaml").write_text("12", encoding="utf-8")
        (tmp_path / "b.md").unlink()
        (tmp_path / "t.docx").write_bytes(b"")
        (tmp_path / "build/c.yaml").write_text("12", encoding="utf-8")

        names = [Path(name).name for name in changed(before, stamps(watched))]

        assert names == ["a.yaml", "b.md", "t.docx"]


@pytest.mark.skipif(sys.platform != "linux", reason="the table of mounts is Linux's")
class DescribeNeedsPolling:
    MOUNTS = (
        "20 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        "30 20 0:40 / /mnt/g rw - cifs //server/g rw\n"
        "31 20 0:41 / /mnt/h\\040h rw shared:5 - fuse.sshfs me@host: rw\n"
        "32 30 8:2 / /mnt/g/lokalt rw - ext4 /dev/sdb1 rw\n"
    )

    @pytest.mark.parametrize(
        ("folder", "polls"),
        [
            ("/home/a", False),
            ("/mnt/g/planer", True),
            ("/mnt/gg", False),
            ("/mnt/h h/planer", True),
            ("/mnt/g/lokalt/planer", False),
        ],
    )
    def it_is_told_by_the_file_system(self, folder: str, polls: bool) -> None:
        """No event comes for what another computer writes."""
        assert needs_polling(Path(folder), self.MOUNTS) is polls

    def it_is_not_needed_here(self, tmp_path: Path) -> None:
        """The system's own table can be read."""
        assert needs_polling(tmp_path) in (True, False)
