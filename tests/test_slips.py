"""Slips of the hand in the real plan, and how many of them the check finds."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from .mutate import PAGE, SLIPS, Ground, found_before, found_by_the_check, slips
from .plans import REAL

SEEDS = 8 * len(SLIPS)
AT_LEAST = {"namn": 7, "ord": 7, "hänvisning": 3}
"""Found at least, of eight of a kind that the check is meant to see."""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Counter[str]:
    """How many of eight slips of each kind are found."""
    root = Path(shutil.copytree(REAL, tmp_path_factory.mktemp("slips") / "sources"))
    ground, before = Ground(root), found_before(root)
    made = slips(SEEDS, ground)
    return Counter(slip.kind for slip in made if found_by_the_check(slip, root, before))


class DescribeSlips:
    @pytest.mark.parametrize("kind", AT_LEAST)
    def it_finds_most_of_a_kind_that_can_be_seen(self, found: Counter[str], kind: str) -> None:
        """A misspelt name or word, or a reference to something else."""
        assert found[kind] >= AT_LEAST[kind]

    def it_finds_more_than_half_of_all(self, found: Counter[str]) -> None:
        """Lone figures included, which nothing else in the plan can contradict."""
        assert found.total() > SEEDS / 2

    def it_tells_the_figures_in_the_documentation(self) -> None:
        """A table with a row for each kind."""
        rows = PAGE.read_text("utf-8").split("<!-- funna -->")[1].split("<!-- /funna -->")[0]
        assert rows.count("\n|") >= len(SLIPS) + 2
