"""Folders that are full, closed, gone, taken or shared, and sources that change meanwhile."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from compiler.files import read_file
from compiler.finish import scratch, write
from compiler.finish.lock import BusyError, alone_in, take
from compiler.finish.replace import ROOM
from compiler.finish.write import write_outputs
from compiler.pipeline.building import build
from compiler.pipeline.checking import check_plan

from ..plans import EXEMPELBY, ROOT, TEMPLATE, copy_of, edit, request
from .test_signals import until_there
from .tools import pdfinfo, soffice

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="users, limits and links are POSIX's")
NOBODY = 65534


def command(sources: Path, out: Path, *flags: str) -> list[str]:
    """The command that builds, without page numbers unless flags say otherwise."""
    given = ["--sources", str(sources), "--template", str(TEMPLATE), "--out", str(out)]
    return [sys.executable, "-m", "compiler", *given, "build", *(flags or ("--no-layout",))]


def run(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run it to its end."""
    done = subprocess.run(
        arguments,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **more},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done


def written(folder: Path) -> dict[str, bytes]:
    """Every file in a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system with room for little more than one build."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=240k,mode=777", "tmpfs", str(place)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("file systems may not be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@POSIX_ONLY
class DescribeFullDisk:
    def it_keeps_the_last_build_and_says_so(self, small_disk: Path, tmp_path: Path) -> None:
        """There is room for the first, and not for a second beside it."""
        out, other = small_disk / "ut", copy_of(EXEMPELBY, tmp_path)
        assert run(*command(EXEMPELBY, out)).returncode == 0
        before = written(out)
        (small_disk / "annat").write_bytes(bytes(80_000))
        edit(other / "plan.yaml", "titel: Verksamhetsplan 2015", "titel: Verksamhetsplan")

        done = run(*command(other, out))

        assert done.returncode == 3
        assert "[output-disk-full]" in done.stderr
        assert written(out) == before
        assert {path.name for path in out.iterdir()} == set(before)
        (small_disk / "annat").unlink()
        assert run(*command(other, out)).returncode == 0
        assert written(out) != before

    def it_says_so_where_a_file_may_not_grow(self, tmp_path: Path) -> None:
        """A quota; nothing is there before, and nothing is afterwards."""
        limited = "ulimit -f 8; trap '' XFSZ; exec \"$@\""

        done = run("bash", "-c", limited, "bash", *command(EXEMPELBY, tmp_path / "ut"))

        assert done.returncode == 3
        assert "[output-disk-full]" in done.stderr
        assert not (tmp_path / "ut").exists()


@pytest.fixture
def as_nobody(tmp_path: Path) -> Iterator[list[str]]:
    """What makes a command run as a user who is not root, as tests in containers are."""
    if os.name == "nt" or os.getuid():
        yield []
        return
    if shutil.which("setpriv") is None:
        pytest.skip("setpriv is not installed")
    probe = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    reads = subprocess.run(
        [*probe, sys.executable, "-c", "import compiler.cli, yaml, sys; open(sys.argv[1])",
         str(EXEMPELBY / "plan.yaml")],
        cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip
    if reads.returncode:
        pytest.skip("the tests' own files are closed to other users")
    for folder in (tmp_path, *tmp_path.parents):
        if folder != Path("/") and folder.stat().st_uid == 0 and not folder.stat().st_mode & 0o1:
            folder.chmod(0o755)
    yield probe


@POSIX_ONLY
class DescribeClosedFolders:
    def it_says_that_outputs_may_not_be_written(self, tmp_path: Path, as_nobody: list[str]) -> None:
        """A folder that others may only read."""
        out = tmp_path / "ut"
        out.mkdir()
        (out / "verksamhetsplan-2015.docx").write_bytes(b"the older one")
        out.chmod(0o555)

        done = run(*as_nobody, *command(EXEMPELBY, out), XDG_CACHE_HOME="/nonexistent")

        assert done.returncode == 3, done.stderr
        assert "[output-forbidden]" in done.stderr
        assert written(out) == {"verksamhetsplan-2015.docx": b"the older one"}
        out.chmod(0o755)

    @pytest.mark.parametrize("closed", ["uppgifter", "uppgifter/besok.yaml"])
    def it_says_which_source_may_not_be_read(
        self, tmp_path: Path, as_nobody: list[str], closed: str
    ) -> None:
        """A whole folder of figures is not left out in silence."""
        sources = copy_of(EXEMPELBY, tmp_path)
        (sources / closed).chmod(0)

        done = run(*as_nobody, *command(sources, tmp_path / "ut"), XDG_CACHE_HOME="/nonexistent")

        (sources / closed).chmod(0o755)
        assert done.returncode == 1, done.stderr
        assert done.stderr.count("[source-unreadable]") == 1
        assert "reference-unknown" not in done.stderr


class DescribeTakenPlaces:
    @pytest.mark.parametrize("name", ["verksamhetsplan-2015.docx", "manifest-2015.json"])
    def it_says_that_a_folder_has_the_files_name(self, tmp_path: Path, name: str) -> None:
        """It is not ours to remove."""
        (tmp_path / "ut" / name / "mitt").mkdir(parents=True)

        done = run(*command(EXEMPELBY, tmp_path / "ut"))

        assert done.returncode == 3
        assert "[output-in-the-way]" in done.stderr
        assert [path.name for path in (tmp_path / "ut").iterdir()] == [name]
        assert (tmp_path / "ut" / name / "mitt").is_dir()

    def it_says_that_a_file_has_a_folders_name(self, tmp_path: Path) -> None:
        """Anywhere on the way."""
        (tmp_path / "ut").write_bytes(b"mitt")

        done = run(*command(EXEMPELBY, tmp_path / "ut" / "2015"))

        assert done.returncode == 3
        assert "[output-in-the-way]" in done.stderr
        assert (tmp_path / "ut").read_bytes() == b"mitt"

    @POSIX_ONLY
    def it_does_not_wait_for_a_pipe(self, tmp_path: Path) -> None:
        """Reading it would never end."""
        (tmp_path / "ut").mkdir()
        os.mkfifo(tmp_path / "ut" / "manifest-2015.json")

        assert run(*command(EXEMPELBY, tmp_path / "ut")).returncode == 0
        assert (tmp_path / "ut" / "manifest-2015.json").is_file()

    def it_says_that_the_folder_went_away(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A drive that was unplugged, or somebody who tidied up."""
        from compiler.finish import replace

        real = replace._begin

        def removed(room: Path, entries: object) -> None:
            shutil.rmtree(tmp_path / "ut")
            real(room, entries)  # type: ignore[arg-type]

        monkeypatch.setattr(replace, "_begin", removed)

        finding = write_outputs(tmp_path / "ut", {"a": b"1"})

        assert finding is not None
        assert finding.code == "output-not-written"
        monkeypatch.undo()
        assert write_outputs(tmp_path / "ut", {"a": b"1"}) is None


class DescribeSharedFolders:
    def it_lets_one_in_at_a_time(self, tmp_path: Path) -> None:
        """Two threads are as two processes here."""
        inside, most = 0, 0
        counting = threading.Lock()

        def enter() -> None:
            nonlocal inside, most
            with alone_in(tmp_path, 30):
                with counting:
                    inside += 1
                    most = max(most, inside)
                time.sleep(0.01)
                with counting:
                    inside -= 1

        threads = [threading.Thread(target=enter) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert (inside, most) == (0, 1)
        assert list(tmp_path.iterdir()) == []

    def it_refuses_where_the_other_does_not_leave(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """And touches nothing."""
        monkeypatch.setattr(write, "PATIENCE", 0.1)
        with alone_in(tmp_path, 0):
            with pytest.raises(BusyError), alone_in(tmp_path, 0):
                pass
            finding = write_outputs(tmp_path, {"a": b"1"})
        assert finding is not None
        assert finding.code == "output-busy"
        assert list(tmp_path.iterdir()) == []
        assert write_outputs(tmp_path, {"a": b"1"}) is None

    @POSIX_ONLY
    def it_is_not_kept_out_by_one_that_was_killed(self, tmp_path: Path) -> None:
        """The lock ends with the process, however that ends."""
        code = (
            "import sys, time; from pathlib import Path; from compiler.finish.lock import take\n"
            "held = take(Path(sys.argv[1])); print('held', flush=True); time.sleep(300)"
        )
        holder = subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE
        )
        assert holder.stdout is not None
        holder.stdout.readline()
        assert take(tmp_path) is None
        holder.kill()
        holder.communicate()

        assert write_outputs(tmp_path, {"a": b"1"}) is None

    def it_holds_the_files_of_one_build_when_two_end_at_once(self, tmp_path: Path) -> None:
        """Of two plans into one folder, again and again; both end well."""
        other = copy_of(EXEMPELBY, tmp_path)
        edit(other / "plan.yaml", "titel: Verksamhetsplan 2015", "titel: Verksamhetsplan")
        expected = []
        for sources in (EXEMPELBY, other):
            assert run(*command(sources, tmp_path / "facit")).returncode == 0
            expected.append(written(tmp_path / "facit"))
        assert expected[0] != expected[1]
        for _ in range(3):
            both = [
                subprocess.Popen(command(sources, tmp_path / "ut"), cwd=ROOT, stdout=-3, stderr=-3)
                for sources in (EXEMPELBY, other)
            ]
            assert [one.wait(120) for one in both] == [0, 0]
            assert written(tmp_path / "ut") in expected
            assert not (tmp_path / "ut" / ROOM).exists()

    def it_builds_two_projects_at_once_as_it_builds_one(self, tmp_path: Path) -> None:
        """They share what is remembered of words, and nothing else."""
        run(*command(EXEMPELBY, tmp_path / "facit"))
        cache = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
        running = [
            subprocess.Popen(
                command(EXEMPELBY, tmp_path / f"ut-{n}"), cwd=ROOT, env=cache, stdout=-3, stderr=-3
            )
            for n in range(4)
        ]
        assert [one.wait(240) for one in running] == [0] * 4
        for n in range(4):
            assert written(tmp_path / f"ut-{n}") == written(tmp_path / "facit")


def read_by(reader: Callable[[Path, int], bytes], patch: pytest.MonkeyPatch) -> None:
    """Have sources and templates read by another reader."""
    patch.setattr("compiler.load.source.read_file", reader)
    patch.setattr("compiler.pipeline.checking.read_file", reader)


class DescribeSourcesThatChange:
    def it_reads_each_file_once(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """And the template, even where one file serves as both."""
        sources, reads = copy_of(EXEMPELBY, tmp_path), []

        def counted(path: Path, most: int) -> bytes:
            reads.append(path)
            return read_file(path, most)

        read_by(counted, monkeypatch)

        assert build(request(sources)).files

        read = [path for path in reads if sources in path.parents or path.suffix == ".docx"]
        assert len(read) > 20
        assert len(read) == len(set(read))

    def it_tells_in_the_manifest_what_it_has_read(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Every file is saved anew, with other text, the moment after it was read."""
        sources = copy_of(EXEMPELBY, tmp_path)
        unchanged = build(request(sources)).files

        def swapped(path: Path, most: int) -> bytes:
            content = read_file(path, most)
            if sources in path.parents:
                path.write_bytes(content.replace(b"2013", b"1913") + b"\n# later\n")
            return content

        with monkeypatch.context() as patch:
            read_by(swapped, patch)
            built = build(request(sources)).files

        assert built == unchanged
        told = json.loads(built["manifest-2015.json"])
        listed = {item["path"]: item["sha256"] for item in told["sources"]}
        for path, known in listed.items():
            original = (EXEMPELBY / path).read_bytes()
            assert known == hashlib.sha256(original).hexdigest()
            assert known != hashlib.sha256((sources / path).read_bytes()).hexdigest()

    def it_says_so_where_a_file_goes_away(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Listed a moment ago."""
        sources = copy_of(EXEMPELBY, tmp_path)

        def vanishing(path: Path, most: int) -> bytes:
            if path.name == "internbudget.yaml":
                path.unlink()
            return read_file(path, most)

        read_by(vanishing, monkeypatch)

        found = check_plan(request(sources)).diagnostics

        assert [d.code for d in found] == ["source-unreadable"]


class DescribeHalfImportedSources:
    @POSIX_ONLY
    @pytest.mark.parametrize("command", ["check", "build", "figures"])
    def it_puts_them_back_before_they_are_read(self, tmp_path: Path, command: str) -> None:
        """An import that was killed between two files, and whatever is run next."""
        sources = copy_of(EXEMPELBY, tmp_path)
        before = {path: path.read_bytes() for path in sources.rglob("*.yaml")}
        names = ("uppgifter/besok.yaml", "budget/internbudget.yaml")
        code = (
            "import os, sys; from pathlib import Path; from compiler.finish import replace\n"
            "real, done = replace._move, []\n"
            "def moved(source, target):\n"
            "    done and os.kill(os.getpid(), 9)\n"
            "    done.append(real(source, target))\n"
            "replace._move = moved\n"
            "files = {name: Path(sys.argv[1], name).read_bytes() + b'\\n# ur arbetsboken\\n'"
            " for name in sys.argv[2:]}\n"
            "replace.replace_all(Path(sys.argv[1]), files)"
        )
        killed = subprocess.run(
            [sys.executable, "-c", code, str(sources), *names], cwd=ROOT, check=False
        )
        assert killed.returncode == -signal.SIGKILL
        assert sum(path.read_bytes() != content for path, content in before.items()) == 1

        given = ["--sources", str(sources), "--template", str(TEMPLATE)]
        flags = ["--no-layout", "--out", str(tmp_path / "ut")] if command == "build" else []
        done = run(sys.executable, "-m", "compiler", *given, command, *flags)

        assert done.returncode == 0, done.stderr
        assert {path: path.read_bytes() for path in sources.rglob("*.yaml")} == before
        assert not (sources / ROOM).exists()


class DescribeRememberedWords:
    def it_writes_anew_what_a_killed_run_left(self, tmp_path: Path) -> None:
        """Half of what was being written down is not believed."""
        more = {"XDG_CACHE_HOME": str(tmp_path)}
        assert run(*command(EXEMPELBY, tmp_path / "ut"), **more).returncode == 0
        (cache,) = (tmp_path / "vp").glob("spelling-*.json")
        whole = cache.read_bytes()
        cache.write_bytes(whole[: len(whole) // 2])

        (cache.parent / "unchanged").rename(tmp_path / "forgotten")

        assert run(*command(EXEMPELBY, tmp_path / "ut"), **more).returncode == 0

        assert [*cache.parent.glob("spelling-*")] == [cache]
        assert cache.read_bytes() == whole


@POSIX_ONLY
class DescribeScratchFolders:
    def it_clears_what_a_killed_run_left(self, tmp_path: Path) -> None:
        """Killed while LibreOffice was at work; the next that needs such a folder sees to it."""
        (tmp_path / "tmp").mkdir()
        note = tmp_path / "note"
        soffice(
            tmp_path / "bin", f"Path({str(note)!r}).write_text(str(os.getpid())); time.sleep(9)"
        )
        pdfinfo(tmp_path / "bin")
        more = {"PATH": str(tmp_path / "bin"), "TMPDIR": str(tmp_path / "tmp")}
        running = subprocess.Popen(
            command(EXEMPELBY, tmp_path / "ut", "--strict")[:-1],
            cwd=ROOT,
            env={**os.environ, **more},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        office = int(until_there(note))
        running.kill()
        running.wait(20)
        os.kill(office, signal.SIGKILL)
        left = list((tmp_path / "tmp").iterdir())
        assert left
        for folder in left:
            os.utime(folder, (1, 1))
        soffice(tmp_path / "bin")

        done = run(*command(EXEMPELBY, tmp_path / "ut", "--strict")[:-1], **more)

        assert done.returncode == 0, done.stderr
        assert list((tmp_path / "tmp").iterdir()) == []

    def but_it_lets_be_what_another_run_is_in(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """And what is too new to tell."""
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        with scratch.scratch_folder() as other:
            os.utime(other, (1, 1))
            (tmp_path / "vp-layout-new").mkdir()
            with scratch.scratch_folder() as own:
                assert {p.name for p in tmp_path.iterdir()} == {
                    other.name,
                    own.name,
                    "vp-layout-new",
                }
