"""Tell when sources or templates have been saved: each burst of saves once, and nothing else.

What counts is how the files stand, not what the system tells of them: an event only makes this
look sooner. Seen where that matters:

- Word writes `~$name.docx` and a file of its own name, then renames that onto the old one; vim
  writes `4913`, `.name.swp` and `name~`; Emacs `.#name` and `#name#`. None of these is a source.
- No event comes for a network drive that another computer writes to, nor after a folder was
  removed and made again: so the files are looked at once a second all the same.
- A save is often several: the file is emptied, written, renamed, and given its old rights.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import watchfiles

SECONDS_BETWEEN_LOOKS = 1.0

_QUIET = 0.2
"""Seconds that files must stand still before a burst of saves is over."""
_MOST_LOOKS = 15
"""Looks in a burst at most: a file that is written to all the time is built as it stands."""

_SOURCES = (".yaml", ".md")
_NETWORK_TYPES = re.compile(
    r"nfs\d?|cifs|smb\w*|9p|afs|ceph|davfs|drvfs|glusterfs|lustre|ncpfs|prl_fs|vboxsf|virtiofs"
    r"|vmhgfs|fuse\.(?!fuseblk|ext|ntfs).*"
)
_REMOTE_DRIVE = 4
"""What GetDriveTypeW answers for a drive on another computer."""

Stamps = Mapping[str, tuple[int, ...]]
"""How each file stands, by its path: when it was written, its size, and which file it is."""


@dataclass(frozen=True, slots=True)
class Watched:
    """What a build reads, and the folder that it writes, which is passed over."""

    sources: Path
    templates: tuple[Path, ...]
    out: Path
    shared: Path | None = None


def saves(watched: Watched, *, poll: bool) -> Iterator[tuple[str, ...]]:
    """The files that were saved, added or removed since the last time, once a burst.

    Yields an empty tuple first, for what stands there already, and never ends by itself. What
    happens while the caller works is told when it asks again. With `poll` the system is asked for
    no events.
    """
    with _waiting(watched.sources, poll) as wait:
        before = stamps(watched)
        yield ()
        while True:
            if stamps(watched) == before:
                wait()
                continue
            now = _settled(watched)
            names, before = changed(before, now), now
            if names:
                yield names


def stamps(watched: Watched) -> Stamps:
    """How each file that a build reads stands now; a file that cannot be asked is not there."""
    paths = [*_source_files(watched), *watched.templates]
    found = {}
    for path in paths:
        with contextlib.suppress(OSError):
            stat = path.stat()
            found[str(path)] = (stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size, stat.st_ino)
    return found


def changed(before: Stamps, now: Stamps) -> tuple[str, ...]:
    """The files that differ, sorted."""
    return tuple(sorted(p for p in {*before, *now} if before.get(p) != now.get(p)))


def is_source(name: str) -> bool:
    """Whether a file of that name is one a build reads, and no program's temporary."""
    return name.endswith(_SOURCES) and not name.startswith((".", "~", "#"))


def needs_polling(folder: Path, mounts: str | None = None) -> bool:
    """Whether a folder lies on a file system that sends no events, as far as that can be known.

    `mounts` is in the form of Linux's `/proc/self/mountinfo`, which is read where none is given.
    """
    if sys.platform == "win32":
        import ctypes

        drive = folder.resolve().drive
        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\")
        return drive.startswith("\\\\") or kind == _REMOTE_DRIVE
    if mounts is None:
        try:
            mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
    return _NETWORK_TYPES.fullmatch(_file_system(folder.resolve(), mounts)) is not None


def _file_system(folder: Path, mounts: str) -> str:
    """The type of the file system that holds a folder; of several on one place the last."""
    found, length = "", -1
    for line in mounts.splitlines():
        place, _, told = line.partition(" - ")
        fields = place.split()
        if len(fields) < 5 or not told:
            continue
        # A blank in a path is written as three octal digits.
        point = Path(re.sub(r"\\([0-7]{3})", lambda m: chr(int(m.group(1), 8)), fields[4]))
        if folder.is_relative_to(point) and len(point.parts) >= length:
            found, length = told.split()[0], len(point.parts)
    return found


def _source_files(watched: Watched) -> Iterator[Path]:
    out = os.path.realpath(watched.out)
    for root in filter(None, (watched.sources, watched.shared)):
        for folder, folders, names in os.walk(root):
            shown = (f for f in folders if not f.startswith((".", "~")))
            folders[:] = [f for f in shown if os.path.realpath(Path(folder) / f) != out]
            yield from (Path(folder) / name for name in names if is_source(name))


def _settled(watched: Watched) -> Stamps:
    last = stamps(watched)
    for _ in range(_MOST_LOOKS):
        time.sleep(_QUIET)
        now = stamps(watched)
        if now == last:
            break
        last = now
    return last


@contextlib.contextmanager
def _waiting(folder: Path, poll: bool) -> Iterator[Callable[[], object]]:
    """A function that returns when something may have happened, after a second at most."""
    events = None
    if not poll:
        events = watchfiles.watch(
            folder,
            watch_filter=None,
            debounce=100,
            step=50,
            rust_timeout=int(SECONDS_BETWEEN_LOOKS * 1000),
            yield_on_timeout=True,
            debug=False,
            force_polling=False,
            ignore_permission_denied=True,
        )

    def wait() -> None:
        nonlocal events
        if events is not None:
            try:
                next(events)
                return
            except (OSError, RuntimeError, StopIteration):
                # The folder is not there, or the system watches as many as it may already.
                events = None
        time.sleep(SECONDS_BETWEEN_LOOKS)

    try:
        yield wait
    finally:
        if events is not None:
            events.close()
