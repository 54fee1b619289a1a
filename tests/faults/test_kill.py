"""Real builds, killed: a few here, as many as one likes with `python -m tests.faults.kill`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from . import kill
from .kill import Tally, kill_builds


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is POSIX's")
class DescribeKilledBuilds:
    def it_leaves_whole_files_that_the_next_build_replaces(self, tmp_path: Path) -> None:
        """Thirty times, most of them while the build writes."""
        tally = kill_builds(30, tmp_path, seed=2)

        assert tally.faults == []
        assert sum(count for what, count in tally.seen.items() if what.startswith("killed")) > 15
        assert sum(count for what, count in tally.seen.items() if what.startswith("stands")) == 30

    def it_tells_each_fault_at_once(self) -> None:
        """Whoever waits for a thousand kills need not wait for the first of them to be told."""
        said: list[str] = []
        tally = Tally(said.append)

        tally.note(7, "some of both, and no journal")

        assert said == ["fault: 7: some of both, and no journal"]
        assert tally.faults == ["7: some of both, and no journal"]

    def and_it_tells_its_figures_where_it_is_broken_off(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Up to the kill that was the last."""

        def broken_off(times: int, folder: Path, seed: int, tally: Tally) -> Tally:
            tally.seen["stands: all old"] += 3
            raise KeyboardInterrupt

        monkeypatch.setattr(kill, "kill_builds", broken_off)

        assert kill.main([]) == 130
        told = capsys.readouterr().out
        assert told.startswith("broken off:\n")
        assert "| stands: all old | 3 |" in told
