"""Every call to the system fails in turn, and nothing is lost."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from .every import KILLED, Stage, outcomes, stage
from .injector import Injector, armed

POSIX_ONLY = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="a process is killed and waited for"
)


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A small plan, an older output, and surroundings of their own."""
    with stage(tmp_path_factory.mktemp("every")) as on:
        yield on


class DescribeOneFault:
    def it_leaves_all_old_or_all_new_files_and_one_finding(self, ready: Stage) -> None:
        """Whichever call fails for want of room on the disk."""
        found = list(outcomes("disk full, once", ready, ready.command))

        assert len(found) > 100
        assert [str(o.call) for o in found if o.stands not in ("old", "new")] == []
        assert [str(o.call) for o in found if not o.healed] == []
        assert [o.told for o in found if o.status not in (0, 1, 3) or "Traceback" in o.told] == []
        # The old files stand where the command failed, and only there.
        assert [str(o.call) for o in found if (o.stands == "old") != (o.status != 0)] == []
        # A fault is told once, by its code or, where it befalls the program itself, without one.
        told = [o for o in found if o.status]
        assert [(str(o.call), o.codes) for o in told if len(set(o.codes)) > 1] == []
        assert [o.told for o in told if not o.codes and "No space left" not in o.told] == []

    @pytest.mark.parametrize("way", ["forbidden, once", "input/output error, once"])
    def it_does_so_however_the_disk_fails(self, ready: Stage, way: str) -> None:
        """Where outputs are written; a rename that is forbidden once is tried again."""
        found = list(outcomes(way, ready, ready.writing))

        assert len(found) > 60
        assert [str(o.call) for o in found if o.stands not in ("old", "new")] == []
        assert [str(o.call) for o in found if not o.healed] == []
        assert [str(o.call) for o in found if (o.stands == "old") != (o.status != 0)] == []
        renamed = [o for o in found if o.call.kind == "rename"]
        assert {o.status for o in renamed[1:]} == ({0} if way.startswith("forbidden") else {3})


class DescribeFaultsWithoutEnd:
    def it_is_put_right_by_the_next_build(self, ready: Stage) -> None:
        """A disk that fails and goes on failing: nothing can be put back any more."""
        found = list(outcomes("input/output error, from then on", ready, ready.writing))

        assert [str(o.call) for o in found if o.stands == "broken"] == []
        assert [str(o.call) for o in found if not o.healed] == []
        # Some of both only from the second rename to the last.
        mixed = [o.call.kind for o in found if o.stands == "mixed"]
        assert mixed == ["rename"] * (len(ready.new) - 1)


class DescribeOrder:
    def it_has_each_step_on_disk_before_it_takes_the_next(self, ready: Stage) -> None:
        """Or a power cut could find a later one done and an earlier one not."""
        ready.lay()
        with armed(Injector()) as counting:
            assert ready.writing() == (0, "")
        calls = [(call.kind, Path(call.subject).name) for call in counting.calls]
        journal = calls.index(("rename", "journal.new"))
        renames = [n for n, (kind, name) in enumerate(calls) if kind == "rename" and n != journal]
        end = calls.index(("unlink", "journal"), journal)

        def synced(first: int, last: int) -> int:
            return sum(kind == "fsync" for kind, _ in calls[first:last])

        assert len(renames) == len(ready.new)
        # Each new file and the journal; the two folders of the room.
        assert synced(0, journal) == len(ready.new) + 1 + 2
        # The journal's name, and the room's.
        assert synced(journal, renames[0]) == 2
        assert synced(renames[0], renames[-1]) == 0
        # The renames themselves, before the journal goes.
        assert synced(renames[-1], end) == 1


@POSIX_ONLY
class DescribeKilled:
    def it_leaves_whole_files_at_every_moment(self, ready: Stage) -> None:
        """Before each call in turn; the next build finds what was under way and clears it."""
        found = list(outcomes("killed", ready, ready.writing))

        assert {o.status for o in found} == {KILLED}
        assert [str(o.call) for o in found if o.stands == "broken"] == []
        assert [str(o.call) for o in found if not o.healed] == []
        mixed = [o.call.kind for o in found if o.stands == "mixed"]
        assert mixed == ["rename"] * (len(ready.new) - 1)
