"""What is kept from one run to the next: it is whole, or it is not there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from compiler.store import Folder, Nothing

from .plans import ROOT

WRITER = """
import sys
from pathlib import Path
from compiler.store import Folder
store = Folder(Path(sys.argv[1]))
for n in range(300):
    found = store.get("gemensam", str(n))
    assert found in (None, b"%d" % n * 1000), found
    store.put(b"%d" % n * 1000, "gemensam", str(n))
    store.trim()
"""


class DescribeFolder:
    def it_gives_back_what_was_put(self, tmp_path: Path) -> None:
        """By all that decides it, words and bytes."""
        store = Folder(tmp_path / "ny" / "mapp")
        store.put(b"inneh\xe5ll\n", "slag", b"\xff\x00")

        assert store.get("slag", b"\xff\x00") == b"inneh\xe5ll\n"
        assert store.get("slag", b"\xff") is None
        assert store.get("slag\xff", b"\x00") is None

    @pytest.mark.parametrize(
        "spoil",
        [
            lambda whole: b"",
            lambda whole: whole[:-1],
            lambda whole: whole + b"!",
            lambda whole: whole.replace(b"rad", b"RAD"),
            lambda whole: b"\0" * len(whole),
        ],
        ids=["empty", "cut short", "longer", "changed", "zeros"],
    )
    def but_it_has_nothing_where_the_file_is_damaged(
        self, tmp_path: Path, spoil: Callable[[bytes], bytes]
    ) -> None:
        """A disk that was full, a hand that slipped."""
        store = Folder(tmp_path)
        store.put(b"en rad", "a")
        (file,) = tmp_path.iterdir()
        file.write_bytes(spoil(file.read_bytes()))

        assert store.get("a") is None

    def and_it_has_nothing_where_one_entry_stands_for_another(self, tmp_path: Path) -> None:
        """A file that was renamed is whole, but not what its name says."""
        store = Folder(tmp_path)
        store.put(b"ett", "a")
        (first,) = tmp_path.iterdir()
        store.put(b"tv\xe5", "b")
        (second,) = set(tmp_path.iterdir()) - {first}
        second.replace(first)

        assert store.get("a") is None

    def it_does_without_a_folder_that_cannot_be_written(self, tmp_path: Path) -> None:
        """Time is lost and nothing else."""
        (tmp_path / "fil").write_bytes(b"")
        store = Folder(tmp_path / "fil" / "mapp")
        store.put(b"x", "a")
        store.trim()

        assert store.get("a") is None

    def it_forgets_those_longest_unused(self, tmp_path: Path) -> None:
        """What was asked for lately stays."""
        store = Folder(tmp_path, most=300)
        for age, name in enumerate(("a", "b", "c")):
            store.put(b"x" * 50, name)
            (newest,) = [f for f in tmp_path.iterdir() if f.stat().st_mtime_ns > 10**12]
            os.utime(newest, ns=(age, age))
        assert store.get("a") is not None
        store.trim()

        assert [store.get(name) is None for name in ("a", "b", "c")] == [False, True, False]

    def it_is_shared_by_runs_at_the_same_time(self, tmp_path: Path) -> None:
        """Each sees nothing or the whole, while both write and forget."""
        command = [sys.executable, "-c", WRITER, str(tmp_path)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        runs = [subprocess.Popen(command, env=environment) for _ in range(2)]

        assert [run.wait(120) for run in runs] == [0, 0]


class DescribeNothing:
    def it_keeps_nothing(self) -> None:
        """As --no-cache asks."""
        store = Nothing()
        store.put(b"x", "a")
        store.trim()

        assert store.get("a") is None
