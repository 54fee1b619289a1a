"""Writing outputs: all or none, nothing left lying, nothing lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from compiler.finish import replace
from compiler.finish.write import write_outputs

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="limits and users are those of POSIX")


def contents(folder: Path) -> dict[str, bytes]:
    """Everything in the folder, hidden files too."""
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}


class DescribeWriteOutputs:
    def it_makes_the_folder_and_writes_each_file(self, tmp_path: Path) -> None:
        """Nothing else is left there."""
        folder = tmp_path / "build" / "2014"
        assert write_outputs(folder, {"a.docx": b"1", "å.json": b"2"}) is None
        assert contents(folder) == {"a.docx": b"1", "å.json": b"2"}

    def it_replaces_what_stood_there_and_keeps_its_rights(self, tmp_path: Path) -> None:
        """A file shared with a group stays shared."""
        (tmp_path / "a").write_bytes(b"old")
        (tmp_path / "a").chmod(0o664)
        assert write_outputs(tmp_path, {"a": b"new"}) is None
        assert contents(tmp_path) == {"a": b"new"}
        if os.name != "nt":
            assert (tmp_path / "a").stat().st_mode & 0o777 == 0o664

    def it_does_not_touch_a_file_that_is_right_already(self, tmp_path: Path) -> None:
        """It may stay open in Word."""
        (tmp_path / "a").write_bytes(b"same")
        before = (tmp_path / "a").stat()
        assert write_outputs(tmp_path, {"a": b"same", "b": b"new"}) is None
        after = (tmp_path / "a").stat()
        assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)

    def it_puts_all_back_when_one_cannot_be_replaced(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A file that Word holds open on Windows answers each rename with PermissionError."""
        (tmp_path / "a").write_bytes(b"old a")
        (tmp_path / "c").write_bytes(b"old c")
        monkeypatch.setattr(replace, "_PAUSES", (0.0, 0.0))
        real = Path.replace
        tries = []

        def held(self: Path, target: Path) -> Path:
            if Path(target).name == "c":
                tries.append(target)
                raise PermissionError(13, "Permission denied")
            return real(self, target)

        monkeypatch.setattr(Path, "replace", held)
        finding = write_outputs(tmp_path, {"a": b"new a", "b": b"new b", "c": b"new c"})
        assert finding is not None
        assert finding.code == "output-in-use"
        assert dict(finding.particulars) == {"file": "c"}
        assert contents(tmp_path) == {"a": b"old a", "c": b"old c"}
        assert len(tries) == 3

    def it_says_so_when_a_folder_has_the_files_name(self, tmp_path: Path) -> None:
        """The others are not written either."""
        (tmp_path / "b").mkdir()
        finding = write_outputs(tmp_path, {"a": b"1", "b": b"2"})
        assert finding is not None
        assert finding.code == "output-in-the-way"
        assert contents(tmp_path) == {}

    def it_says_so_when_a_file_has_the_folders_name(self, tmp_path: Path) -> None:
        """No folder can be made there."""
        (tmp_path / "build").write_bytes(b"")
        finding = write_outputs(tmp_path / "build", {"a": b"1"})
        assert finding is not None
        assert finding.code == "output-in-the-way"

    @POSIX_ONLY
    def it_leaves_the_old_files_when_the_disk_is_full(self, tmp_path: Path) -> None:
        """A limit on file size ends a write half-way just as a full disk does."""
        (tmp_path / "a").write_bytes(b"old")
        code = (
            "import resource, sys; from pathlib import Path;"
            "from compiler.finish.write import write_outputs;"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000));"
            "print(write_outputs(Path(sys.argv[1]), {'a': b'new', 'b': bytes(5000)}).code)"
        )
        run = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
        )
        assert run.stdout.strip() == "output-disk-full"
        assert contents(tmp_path) == {"a": b"old"}

    @POSIX_ONLY
    def it_leaves_the_old_files_in_a_read_only_folder(self, tmp_path: Path) -> None:
        """Root may write anywhere, so the test becomes nobody when it is root."""
        (tmp_path / "a").write_bytes(b"old")
        code = (
            "import os, sys; from pathlib import Path;"
            "from compiler.finish.write import write_outputs;"
            "os.getuid() or os.setuid(65534);"
            "print(write_outputs(Path('.'), {'a': b'new'}).code)"
        )
        tmp_path.chmod(0o555)
        try:
            run = subprocess.run(
                [sys.executable, "-c", code],
                cwd=tmp_path,
                env={"PYTHONPATH": str(Path.cwd())},
                capture_output=True,
                text=True,
                check=True,
            )
        finally:
            tmp_path.chmod(0o755)
        assert run.stdout.strip() == "output-forbidden"
        assert contents(tmp_path) == {"a": b"old"}

    @POSIX_ONLY
    def it_never_leaves_half_a_file_when_killed(self, tmp_path: Path) -> None:
        """Killed at many moments, each file is whole: the old one or the new one."""
        code = (
            "import sys; from pathlib import Path; from compiler.finish.write import write_outputs;"
            "folder = Path(sys.argv[1]); print('ready', flush=True)\n"
            "for n in range(100000): write_outputs(folder, {'a': bytes([n % 256]) * 300000})"
        )
        for moment in range(12):
            process = subprocess.Popen(
                [sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE
            )
            assert process.stdout is not None
            process.stdout.readline()
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.02 + moment * 0.003)
            process.kill()
            process.communicate()
            if (tmp_path / "a").exists():
                found = (tmp_path / "a").read_bytes()
                assert len(found) == 300000
                assert len(set(found)) == 1
        assert write_outputs(tmp_path, {"a": b"whole"}) is None
        assert contents(tmp_path) == {"a": b"whole"}

    @pytest.mark.parametrize("name", ["../a", "b/../../a", "/a", "b\\a", "b//a", "..", ""])
    def but_it_takes_only_paths_below_the_folder(self, tmp_path: Path, name: str) -> None:
        """Another path here would be a fault of the program."""
        with pytest.raises(ValueError, match="path below a folder"):
            write_outputs(tmp_path, {name: b""})
