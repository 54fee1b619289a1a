"""Build a small plan over an older output while one call to the system fails, for every call.

    python -m tests.faults.every

prints a table of what came of each way to fail. The tests run the same for some of the ways.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from compiler.cli import main
from compiler.finish.replace import ROOM
from compiler.finish.write import write_outputs

from ..plans import EXEMPELBY, TEMPLATE, copy_of
from .injector import Act, Call, Injector, armed, failing, killed

WAYS: Mapping[str, tuple[Act, bool]] = {
    "disk full, once": (failing(errno.ENOSPC), False),
    "input/output error, once": (failing(errno.EIO), False),
    "forbidden, once": (failing(errno.EACCES), False),
    "too many open files, once": (failing(errno.EMFILE), False),
    "disk full, from then on": (failing(errno.ENOSPC), True),
    "input/output error, from then on": (failing(errno.EIO), True),
    "killed": (killed, False),
}
"""What happens at the call that is chosen, and whether it goes on happening."""

KEPT = re.compile(r"spelling-[0-9a-f]+\.json|[0-9a-f]{40}|[0-9a-f]{64}")
"""The names of what is kept in the cache, whole."""

_CODE = re.compile(r"\[([a-z]+(?:-[a-z0-9]+)+)\]")
KILLED = -9

Work = Callable[[], tuple[int, str]]
"""Something that writes outputs, with its exit status and what it says of faults."""


@dataclass(frozen=True)
class Outcome:
    """What came of one build in which one call failed."""

    call: Call
    status: int
    """The exit status, or KILLED."""
    stands: str
    """Which files stand there afterwards: `old`, `new`, or `mixed`."""
    told: str
    """What the command said on its error stream."""
    codes: tuple[str, ...]
    """The codes of the findings that are not there without the fault."""
    healed: bool
    """Whether the next build ends well, with the new files and nothing else anywhere."""


@dataclass(frozen=True)
class Stage:
    """A folder with sources, an older output of other sources, and all that a build may litter."""

    folder: Path
    old: Mapping[str, bytes]
    new: Mapping[str, bytes]
    usual: frozenset[str]

    @property
    def out(self) -> Path:
        """Where the build writes."""
        return self.folder / "build"

    @property
    def arguments(self) -> list[str]:
        """The command."""
        sources = str(self.folder / "sources")
        template = ("--template", str(TEMPLATE), "--out", str(self.out))
        return ["--sources", sources, *template, "build", "--no-layout"]

    def lay(self) -> None:
        """Have the older output there, and nothing else."""
        shutil.rmtree(self.out, ignore_errors=True)
        self.out.mkdir()
        for name, content in self.old.items():
            (self.out / name).write_bytes(content)

    def command(self) -> tuple[int, str]:
        """The whole build."""
        return run(self.arguments)

    def writing(self) -> tuple[int, str]:
        """The end of a build alone: its files are written."""
        finding = write_outputs(self.out, self.new)
        return (3, f"[{finding.code}]") if finding else (0, "")

    def litter(self) -> list[str]:
        """What lies in the temporary folder, and in the cache besides what is kept whole there."""
        there = [*(self.folder / "tmp").rglob("*"), *(self.folder / "cache").rglob("*")]
        known = {"vp", "unchanged", "kept"}
        return [p.name for p in there if p.name not in known and not KEPT.fullmatch(p.name)]

    def everything(self) -> dict[str, bytes]:
        """All that a build may write to, or leave something in."""
        return {
            str(path): path.read_bytes()
            for name in ("build", "tmp", "cache")
            for path in (self.folder / name).rglob("*")
            if path.is_file()
        }


@contextlib.contextmanager
def stage(folder: Path) -> Iterator[Stage]:
    """A stage in `folder`, with surroundings of its own, on which everything has run once."""
    copy_of(EXEMPELBY, folder)
    for name in ("tmp", "cache"):
        (folder / name).mkdir()
    before = dict(os.environ), tempfile.tempdir
    os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
    tempfile.tempdir = str(folder / "tmp")
    try:
        prepared = Stage(folder, {}, {}, frozenset())
        said = run(prepared.arguments)[1]
        new = files(prepared.out)
        old = {name: f"the older {name}".encode() for name in new}
        yield Stage(folder, old, new, frozenset((*_CODE.findall(said), "figure-missing")))
    finally:
        os.environ.clear()
        os.environ.update(before[0])
        tempfile.tempdir = before[1]


def run(arguments: list[str]) -> tuple[int, str]:
    """The command in this process: its exit status, and what it says on the error stream."""
    told = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(told):
        try:
            status = main(arguments)
        except SystemExit as end:
            status = int(end.code or 0)
    return status, told.getvalue()


def files(folder: Path) -> dict[str, bytes]:
    """Every file that a reader sees in a folder, by its path there."""
    found = (path for path in folder.rglob("*") if path.is_file())
    shown = (path.relative_to(folder) for path in found)
    return {p.as_posix(): (folder / p).read_bytes() for p in shown if p.parts[0] != ROOM}


def outcomes(way: str, on: Stage, work: Work) -> Iterator[Outcome]:
    """What comes of `work` for each call that it makes, when that call fails in the given way."""
    act, ever_after = WAYS[way]
    on.lay()
    with armed(Injector()) as counting:
        work()
    for number, call in enumerate(counting.calls, start=1):
        on.lay()
        yield _outcome(on, work, Injector(number, act, ever_after), call, forked=act is killed)


def _outcome(on: Stage, work: Work, injector: Injector, call: Call, *, forked: bool) -> Outcome:
    before = on.everything()
    status, told = (_forked if forked else _injected)(work, injector)
    standing = files(on.out)
    stands = "old" if standing == on.old else "new" if standing == on.new else "mixed"
    whole = all(content in (on.old[n], on.new[n]) for n, content in standing.items())
    if not whole or set(standing) != set(on.new):
        stands = "broken"
    codes = tuple(code for code in _CODE.findall(told) if code not in on.usual)
    # Where all is as it was before, the next build is what the one before was.
    healed = on.everything() == before or _heals(on, work)
    return Outcome(call, status, stands, told, codes, healed)


def _heals(on: Stage, work: Work) -> bool:
    again, _ = work()
    only = {path.name for path in on.out.iterdir()} == set(on.new)
    return again == 0 and files(on.out) == on.new and only and not on.litter()


def _injected(work: Work, injector: Injector) -> tuple[int, str]:
    with armed(injector):
        return work()


def _forked(work: Work, injector: Injector) -> tuple[int, str]:
    """In a process of its own, for it will not live."""
    child = os.fork()
    if not child:
        try:
            os._exit(_injected(work, injector)[0])
        finally:
            os._exit(99)
    _, how = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(how), ""


def table(counts: Mapping[str, Counter[str]]) -> str:
    """The outcomes of each way to fail, as a table in Markdown."""
    heads = ("calls", "old stands", "new stands", "some of both", "broken", "healed by the next")
    lines = [f"| {' | '.join(('way', *heads))} |", f"|---|{'---:|' * len(heads)}"]
    for way, count in counts.items():
        told = (count[head] for head in ("all", "old", "new", "mixed", "broken", "healed"))
        lines.append(f"| {way} | {' | '.join(map(str, told))} |")
    return "\n".join(lines)


def counted(found: list[Outcome]) -> Counter[str]:
    """How many outcomes there are of each sort."""
    count = Counter(outcome.stands for outcome in found)
    count["all"] = len(found)
    count["healed"] = sum(outcome.healed for outcome in found)
    return count


if __name__ == "__main__":
    counts = {}
    with tempfile.TemporaryDirectory() as place, stage(Path(place)) as standing_there:
        for chosen in WAYS:
            seen = list(outcomes(chosen, standing_there, standing_there.command))
            counts[chosen] = counted(seen)
            for one in seen:
                if not one.healed or one.stands in ("mixed", "broken") or one.status == 70:
                    sys.stderr.write(f"{chosen}: {one.call}: {one.stands} {one.status}\n")
                if "-v" in sys.argv:
                    first = one.told.strip().split("\n")[0][:100]
                    sys.stderr.write(
                        f"  {one.status} {one.stands} {one.codes} {one.call} {first}\n"
                    )
    sys.stdout.write(table(counts) + "\n")
