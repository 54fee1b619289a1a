"""A process of `vp batch` that somebody ends takes the LibreOffice that it started along."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ..faults import tools
from ..plans import ROOT
from .boards import make_boards

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)


def _workers(notes: Path) -> dict[int, str]:
    """The process that started each LibreOffice which hangs, by the LibreOffice's own."""
    return {int(note.name): note.read_text() for note in notes.iterdir()}


class DescribeEnding:
    @pytest.mark.skipif(os.name == "nt", reason="a process there hears of no SIGTERM")
    @pytest.mark.parametrize("name", ["SIGTERM", "SIGKILL"])
    def it_leaves_no_libreoffice_of_a_process_that_was_ended(
        self, tmp_path: Path, name: str
    ) -> None:
        """One worker is ended while it lays out: its plan is built anew, as are those beside it,
        which the pool ends by SIGTERM."""
        plans, out = make_boards(tmp_path, "nämnd-a", "nämnd-b"), tmp_path / "ut"
        notes, go = tmp_path / "notes", tmp_path / "go"
        notes.mkdir()
        hang = (
            f"notes = Path({str(notes)!r})\n"
            f"if not Path({str(go)!r}).exists():\n"
            "    (notes / str(os.getpid())).write_text(str(os.getppid()))\n"
            "    time.sleep(300)\n"
            "good()"
        )
        tools.soffice(tmp_path / "bin", hang), tools.pdfinfo(tmp_path / "bin")
        command = [sys.executable, "-m", "compiler", "batch", str(plans), "--out", str(out)]
        started = subprocess.Popen(
            [*command, "--processes", "2"],
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "PATH": str(tmp_path / "bin"),
                "XDG_CACHE_HOME": str(tmp_path / "cache"),
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        end = time.monotonic() + 120
        while len({worker for worker in _workers(notes).values() if worker}) < 2:
            assert time.monotonic() < end, "no two plans were laid out at once"
            time.sleep(0.02)
        go.touch()  # whoever lays out from now on does not hang
        ended = min(filter(None, _workers(notes).values()))
        os.kill(int(ended), getattr(signal, name))
        try:
            told, errors = started.communicate(timeout=120)
            assert started.returncode == 0, errors
            assert {folder.name for folder in out.iterdir()} == {"nämnd-a", "nämnd-b"}, told
            # Of one that was killed nobody is left to end what it started.
            offices = [o for o, w in _workers(notes).items() if name == "SIGTERM" or w != ended]
            assert offices and all(map(tools.is_gone, offices))
        finally:
            for office in _workers(notes):
                if not tools.is_gone(office):
                    os.kill(office, KILL)
