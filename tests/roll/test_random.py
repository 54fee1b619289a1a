"""Whatever officials have written, nothing is lost, twice is once, and corrections come through."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compiler.diagnostic import has_errors
from compiler.load.load import load
from compiler.load.source import every_file
from compiler.roll.account import Fate
from compiler.roll.roll import KEPT_BESIDE, Rolled, roll
from compiler.roll.update import updated

from ..plans import EXEMPELBY
from .plans import comments, leaves, tree

RANDOM = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))

Files = dict[str, bytes]


@dataclass(frozen=True)
class Slip:
    """A change at the nth line that looks so: what is put in its place."""

    like: str
    new: str
    nth: int


SLIPS = [
    (r"^( +\d{4}): kompletteras", r"\1: 7"),
    (r"^( +\d{4}): (\d.*)$", r"\1: kompletteras"),
    (r"^( +)(\d{4}): (\d.*)$", r"\1\2:\n\1  värde: \3\n\1  kommentar: Ny."),
    (r"^(.*namn: .*)$", r"\1 och mer"),
    (r"^( *)- id: (.*)$", r"\1# Rättat\n\1- id: \2"),
    (r"^(.*)$", r"\1\n"),
    (r"^( +)period: .*$", r"\1period: 2014–2015"),
    (r"^( +)period: .*$", r"\1period: 2015\n\1läge: genomförd"),
    (r"^( +)när: .*$", r"\1när: kompletteras"),
    (r"^( +)belopp: \d.*$", r"\1belopp: 1 234"),
    (r"^(# .*)$", r"\1 2015"),
]
slips = st.builds(
    lambda slip, nth: Slip(slip[0], slip[1], nth), st.sampled_from(SLIPS), st.integers(0, 400)
)


def slipped(files: Files, slip: Slip) -> Files:
    """The files with a change in one line, if any line looks so."""
    places = [
        (path, n)
        for path, data in files.items()
        if path.endswith(".yaml")
        for n, line in enumerate(data.decode("utf-8").split("\n"))
        if line.strip() and re.match(slip.like, line)
    ]
    if not places:
        return files
    path, n = places[slip.nth % len(places)]
    lines = files[path].decode("utf-8").split("\n")
    lines[n] = re.sub(slip.like, slip.new, lines[n])
    return {**files, path: "\n".join(lines).encode("utf-8")}


@cache
def example() -> Files:
    """The invented plan."""
    return every_file(EXEMPELBY)


def turned(files: Files) -> Rolled | None:
    """Next year's sources, or None where this year's have errors."""
    with tempfile.TemporaryDirectory() as folder:
        for path, data in files.items():
            place = Path(folder) / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        loaded = load(Path(folder))
    if has_errors(loaded.diagnostics):
        return None
    return roll(loaded.plan, loaded.sources, files)


def changed(files: Files, several: list[Slip]) -> Files:
    """The files with each change that leaves them readable."""
    for slip in several:
        new = slipped(files, slip)
        if turned(new) is not None:
            files = new
    return files


class DescribeTheTurnOfAnyPlan:
    @RANDOM
    @given(st.lists(slips, max_size=4))
    def it_loses_nothing_and_gives_the_same_twice(self, several: list[Slip]) -> None:
        """Each text is there or told of, each comment is there, and next year's can be read."""
        files = changed(example(), several)
        new, again = turned(files), turned(files)

        assert new is not None
        assert new == again
        assert new.refused == ()
        told = {a.id for a in new.accounts if a.fate in (Fate.CHANGED, Fate.DROPPED)}
        for path, data in files.items():
            if path.endswith(".yaml"):
                after = new.files[path]
                for leaf in leaves(tree(path, data)) - leaves(tree(path, after)):
                    assert told & {*leaf, path.rpartition("/")[2]}, leaf
                assert comments(after) == comments(data)
        assert turned(dict(new.files)) is not None

    @RANDOM
    @given(st.lists(slips, max_size=3), st.lists(slips, max_size=3))
    def it_carries_corrections(self, own: list[Slip], late: list[Slip]) -> None:
        """Without work in the new sources they are those of the corrected; with it, both stand."""
        base = turned(example())
        corrected = turned(changed(example(), late))
        assert base is not None
        assert corrected is not None
        standing = changed(dict(base.files), own)

        untouched = updated(base.files, base.files, corrected.files)
        update = updated(base.files, standing, corrected.files)

        assert untouched.conflicts == ()
        assert {**base.files, **untouched.files} == corrected.files
        assert untouched.base == corrected.files
        after = {**standing, **{p: d for p, d in update.files.items() if d is not None}}
        if not update.conflicts:
            assert update.base == corrected.files
            again = updated(update.base, after, corrected.files)
            assert (again.files, again.conflicts) == ({}, ())
        for conflict in update.conflicts:
            assert conflict.standing in after[conflict.path].decode("utf-8")

    def it_leaves_the_last_roll_s_own_files(self) -> None:
        """A report is of one turn of the year."""
        new = turned({**example(), **dict.fromkeys(KEPT_BESIDE, b"{}")})

        assert new is not None
        assert new.files.keys().isdisjoint(KEPT_BESIDE)
