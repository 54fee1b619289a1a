"""Kill real builds, as a power cut would, and look at what stands afterwards.

    python -m tests.faults.kill --times 1000

Two plans are built in turn into one folder, so that each build replaces nearly every file. A
quarter of the builds is killed at any moment from the start of the process to its end, the others
from when they begin to write, which is seen by the room that they make for it, or from when they
begin to replace, which is seen by their journal.

A fault is told at once, and the figures after every fifty kills and when the run is broken off.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from compiler.finish.replace import ROOM

from ..plans import EXEMPELBY, ROOT, TEMPLATE, edit
from .every import KEPT, files

_PARTS = (
    ("at any moment", 0.25, "", 0.0),
    ("from when it begins to write", 0.35, "", 0.030),
    ("from when it begins to replace", 0.40, "journal", 0.002),
)
"""What each part of a build is called, its share of the kills, the file by which its beginning is
seen, and for how many seconds from then on it may be killed."""
_REGULARLY = 20
"""Every so many kills a build is let run to its end, whatever stands."""
_TOLD = 50
"""Every so many kills the figures so far are told."""

Tell = Callable[[str], None]
"""Where something is said while the kills go on."""


@dataclass
class Tally:
    """What was seen after the kills; each fault is told as soon as it is noted."""

    tell: Tell = lambda line: None
    seen: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def note(self, number: int, fault: str) -> None:
        """Something was wrong after the kill of that number."""
        self.faults.append(f"{number}: {fault}")
        self.tell(f"fault: {self.faults[-1]}")

    def table(self) -> str:
        """The figures, in Markdown."""
        lines = [f"| {what} | {count} |" for what, count in sorted(self.seen.items())]
        return "\n".join(("| seen | times |", "|---|---:|", *lines))


@dataclass(frozen=True)
class _Plan:
    sources: Path
    files: Mapping[str, bytes]


def kill_builds(times: int, folder: Path, seed: int = 1, tally: Tally | None = None) -> Tally:
    """Kill so many builds, and tell what stood and what was wrong with it.

    A `tally` that is given is kept up as the kills go on, and holds what was seen until then
    where they are broken off.
    """
    chance, tally = random.Random(seed), tally or Tally()
    for name in ("tmp", "cache"):
        (folder / name).mkdir()
    out = folder / "build"
    began = time.monotonic()
    plans = [_prepared(folder, name, out) for name in ("ett", "annan")]
    differing = [name for name in plans[0].files if plans[0].files[name] != plans[1].files[name]]
    tally.seen["files that differ"] = len(differing)
    length = (time.monotonic() - began) / 2
    standing = plans[1].files
    for number in range(times):
        if number and number % _TOLD == 0:
            tally.tell(f"after {number} of {times} kills, {len(tally.faults)} faults:")
            tally.tell(tally.table())
        new = plans[number % 2]
        tally.seen[_killed(new, folder, out, length, chance)] += 1
        looked = _looked_at(out, standing, new.files)
        tally.seen[f"stands: {looked.stands}"] += 1
        tally.seen["left: a room to be cleared"] += looked.room
        for fault in looked.faults:
            tally.note(number, fault)
        standing = looked.files
        often = _REGULARLY // 4 if looked.room else _REGULARLY
        if looked.stands == "both" or number % often == 0:
            tally.seen["next build let run"] += 1
            for fault in _healed(new, folder, out):
                tally.note(number, fault)
            standing = files(out)
    return tally


@dataclass(frozen=True)
class _Looked:
    """What stands after a kill: which files, whether a room is left, and what is wrong."""

    files: Mapping[str, bytes]
    stands: str
    room: bool
    faults: list[str]


def _looked_at(out: Path, old: Mapping[str, bytes], new: Mapping[str, bytes]) -> _Looked:
    found, room, faults = files(out), out / ROOM, []
    stands = "all old" if found == old else "all new" if found == new else "both"
    if not all(content in (old[name], new[name]) for name, content in found.items()):
        faults.append("a file is neither the old nor the new one")
    if stands == "both" and not (room / "journal").exists():
        faults.append("some of both, and no journal")
    return _Looked(found, stands, room.exists(), faults)


def _healed(new: _Plan, folder: Path, out: Path) -> list[str]:
    """What the next build leaves to be wished."""
    build = _start(new, folder, out)
    told = build.communicate(timeout=300)[1]
    faults = []
    if build.returncode:
        faults.append(f"the next build ends with {build.returncode}: {told.decode()[-200:]}")
    if files(out) != new.files:
        faults.append("the next build writes other bytes")
    if {path.name for path in out.iterdir()} != set(new.files):
        faults.append("the next build leaves something lying")
    left = [p.name for p in (folder / "tmp").iterdir()]
    kept = [path for path in (folder / "cache").rglob("*") if path.is_file()]
    left += [path.name for path in kept if not KEPT.fullmatch(path.name)]
    return faults + [f"left lying: {name}" for name in left]


def _killed(new: _Plan, folder: Path, out: Path, length: float, chance: random.Random) -> str:
    """Start a build and kill it; in which part of it that was."""
    ((part, _, name, seconds),) = chance.choices(_PARTS, [share for _, share, _, _ in _PARTS])
    moment, sign = chance.uniform(0, seconds or length), out / ROOM / name
    left_before = _made(sign)
    build = _start(new, folder, out)
    while seconds and build.poll() is None and _made(sign) in (None, left_before):
        time.sleep(0.0001)
    end = time.perf_counter() + moment
    while (left := end - time.perf_counter()) > 0:
        time.sleep(left if left > 0.01 else 0)
    ended = build.poll() is not None
    build.kill()
    build.communicate()
    return "not killed: it had ended" if ended else f"killed {part}"


def _made(place: Path) -> tuple[int, int] | None:
    """What tells one file or folder from another that had its name before."""
    try:
        stat = place.stat()
    except OSError:
        return None
    return stat.st_ino, stat.st_ctime_ns


def _start(plan: _Plan, folder: Path, out: Path) -> subprocess.Popen[bytes]:
    given = ["--sources", str(plan.sources), "--template", str(TEMPLATE), "--out", str(out)]
    return subprocess.Popen(
        [sys.executable, "-m", "compiler", "build", "--no-layout", *given],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "TMPDIR": str(folder / "tmp"),
            "XDG_CACHE_HOME": str(folder / "cache"),
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )


def _prepared(folder: Path, name: str, out: Path) -> _Plan:
    """A plan that differs from others of other names in every file that is built of it."""
    sources = Path(shutil.copytree(EXEMPELBY, folder / name))
    edit(sources / "plan.yaml", "titel: Verksamhetsplan 2015", f"titel: Verksamhetsplan {name}")
    edit(sources / "plan.yaml", "id: kfn-2015", f"id: kfn-{name}")
    build = _start(_Plan(sources, {}), folder, out)
    told = build.communicate(timeout=300)[1]
    if build.returncode:
        raise RuntimeError(told.decode())
    return _Plan(sources, files(out))


def main(arguments: Sequence[str] | None = None) -> int:
    """0 where nothing was wrong, or else 1; 130 where the kills were broken off."""
    parser = argparse.ArgumentParser("tests.faults.kill", description=__doc__)
    parser.add_argument("--times", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    tally, status = Tally(_say), 130
    with suppress(KeyboardInterrupt), tempfile.TemporaryDirectory() as place:
        kill_builds(given.times, Path(place), given.seed, tally)
        status = int(bool(tally.faults))
    _say("broken off:" if status == 130 else "all:")
    _say(tally.table())
    for fault in tally.faults:
        _say(f"fault: {fault}")
    return status


def _say(line: str) -> None:
    """On the terminal or in a file, at once: the run may be ended at any moment."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(main())
