"""Real builds, killed: a few here, as many as one likes with `python -m tests.faults.kill`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from .kill import kill_builds


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is POSIX's")
class DescribeKilledBuilds:
    def it_leaves_whole_files_that_the_next_build_replaces(self, tmp_path: Path) -> None:
        """Thirty times, most of them while the build writes."""
        tally = kill_builds(30, tmp_path, seed=2)

        assert tally.faults == []
        assert sum(count for what, count in tally.seen.items() if what.startswith("killed")) > 20
        assert sum(count for what, count in tally.seen.items() if what.startswith("stands")) == 30
