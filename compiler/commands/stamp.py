"""Tell whether all that a command's answer rests on is as it was, and what it answered then.

This is loaded before anything else, and where nothing has changed nothing else is loaded: so it
works with what Python has at hand when it starts. A stamp is one file in the cache for each command
line, place and terminal; what stands in it is written by `remember`.

Files count by their bytes. As git does with its index, bytes are not read again where the system
tells the same size, times and file number as before, unless a time lies so near the stamp's own
that a later change could carry the same one.
"""

from __future__ import annotations

import errno
import os
import sys
import time

try:
    from _blake2 import blake2b
except ImportError:  # hashlib has the same, but loads OpenSSL too: 2 ms
    from hashlib import blake2b

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

FORMAT = "vp-stamp-1"
FOLDER = "unchanged"

FILE, TREE, NAMES, STATE, CODE = "file", "tree", "names", "state", "code"
"""What is known of a path: a file's bytes; the names of the files below a folder; the names in a
folder; what the system tells of it, or that it is not there; that of every file below it."""

GRAIN = 2_000_000_000
"""Nanoseconds within which two changes may carry the same time: two seconds on a FAT disk."""

READER_GONE = {errno.EPIPE, errno.EINVAL} if os.name == "nt" else {errno.EPIPE}
"""What a pipe says whose reader has gone; Windows has another word for it."""

_TELLING = os.name != "nt"
"""Whether the system tells when a file's state last changed. Windows tells when it was made: a
program that puts the time back is not seen, so there bytes are always read."""

_ASKED = (
    "HOME", "PATH", "XDG_CACHE_HOME", "LOCALAPPDATA", "NO_COLOR", "TERM", "COLUMNS", "LINES",
    "SOURCE_DATE_EPOCH",
)  # fmt: skip
"""The names in the environment that a command looks at."""


class Unsure(Exception):  # noqa: N818 - no fault: a folder is what cannot be told of
    """What lies on the disk cannot be told for certain; nothing is remembered of it."""


class Stamp:
    """A command's answer and what it rests on.

    `known` has for each path its kind, what was seen there (of names and bytes a digest), and for
    a file what the system told of it. All of it was so at `at`, in nanoseconds.
    """

    __slots__ = ("at", "err", "known", "out", "status")

    def __init__(
        self, status: int, out: str, err: str, at: int, known: Mapping[str, tuple[str, str, str]]
    ) -> None:
        self.status, self.out, self.err, self.at, self.known = status, out, err, at, known

    def written(self, key: str) -> bytes:
        """The stamp as the file of that name has it, first a digest of the name and the rest."""
        fields = [str(self.status), self.out, self.err, str(self.at)]
        for path, told in self.known.items():
            fields += (path, *told)
        whole = "\0".join(fields).encode("utf-8", "surrogateescape")
        return _seal(key, whole) + b"\n" + whole


def read_stamp(content: bytes, key: str) -> Stamp | None:
    """The stamp that `written` made with this key; None for another's, and for a damaged one."""
    head, _, whole = content.partition(b"\n")
    if head != _seal(key, whole):
        return None
    status, out, err, at, *told = whole.decode("utf-8", "surrogateescape").split("\0")
    known = {told[n]: (told[n + 1], told[n + 2], told[n + 3]) for n in range(0, len(told), 4)}
    return Stamp(int(status), out, err, int(at), known)


def _seal(key: str, whole: bytes) -> bytes:
    return f"{FORMAT} {digest(key.encode() + whole)}".encode()


def said_before(arguments: Sequence[str]) -> int | None:
    """Say what the same command said last and return its status, where nothing has changed.

    None where something has, or where there is nothing to go by. Raises OSError where it could not
    be said to its end.
    """
    try:
        place = stamp_place(arguments)
        if place is None:
            return None
        with open(place, "rb") as stream:
            stamp = read_stamp(stream.read(), os.path.basename(place))
    except (OSError, ValueError):
        return None
    if stamp is None or not _holds(stamp, place) or not _say(stamp):
        return None
    return stamp.status


def stamp_place(arguments: Sequence[str]) -> str | None:
    """The file for this command line, in this place, on this terminal.

    None without a cache, and where a stream is closed. Raises OSError where the current folder is
    gone, ValueError for a stream that was closed since.
    """
    folder = cache_folder(os.environ)
    if folder is None or sys.stdout is None or sys.stderr is None:
        return None
    terminals = [f"{stream.isatty()}" for stream in (sys.stdout, sys.stderr)]
    asked = [f"{name}={os.environ.get(name)}" for name in _ASKED]
    decisive = (sys.version, *sys.path, os.getcwd(), *terminals, _width(), *asked, *arguments)
    key = digest("\0".join(decisive).encode("utf-8", "surrogateescape"))
    return os.path.join(folder, FOLDER, key)


def _width() -> str:
    """The columns of the terminal, as `shutil.get_terminal_size` asks for them."""
    try:
        return str(os.get_terminal_size(sys.__stdout__.fileno()).columns) if sys.__stdout__ else ""
    except (AttributeError, ValueError, OSError):
        return ""


def cache_folder(environment: Mapping[str, str]) -> str | None:
    """The folder in which the system keeps what a user's programs remember, if there is one.

    Not among the outputs, for `vp check` writes nothing there; nor among the sources.
    """
    for name, below in (("XDG_CACHE_HOME", ""), ("LOCALAPPDATA", ""), ("HOME", ".cache")):
        folder = os.path.join(environment.get(name) or ".", below)
        if os.path.isabs(folder):
            return os.path.join(folder, "vp")
    return None


def digest(content: bytes) -> str:
    """What tells one content from another, in hex."""
    return blake2b(content, digest_size=20).hexdigest()


def state(path: str) -> str:
    """What the system tells of a path: size, times, file number; nothing where there is none."""
    try:
        told = os.stat(path)
    except OSError:
        return ""
    return f"{told.st_size} {told.st_mtime_ns} {told.st_ctime_ns} {told.st_ino}"


def settled(told: str, at: int) -> bool:
    """Whether what had this state before `at` can not have changed later and kept it."""
    return not told or max(map(int, told.split()[1:3])) + GRAIN < at


def seen(kind: str, path: str) -> str:
    """What is at a path, to be compared; raises OSError or Unsure where that cannot be told."""
    if kind == STATE:
        return state(path)
    if kind == FILE:
        with open(path, "rb") as stream:
            return digest(stream.read())
    if kind == NAMES:
        told = sorted(os.listdir(path))
    elif kind == TREE:
        told = list(files_below(path))
    else:
        told = [f"{file} {state(file)}" for file in files_below(path)]
    return digest("\0".join(told).encode("utf-8", "surrogateescape"))


def files_below(folder: str) -> Iterator[str]:
    """Each file below a folder but hidden ones and what Python keeps, in order.

    Raises Unsure at a link to a folder: whether sources are read through it depends on the reader.
    """
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name.startswith((".", "~")) or entry.name == "__pycache__":
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from files_below(entry.path)
        elif entry.is_symlink() and entry.is_dir():
            raise Unsure(entry.path)
        else:
            yield entry.path


def keep(stamp: Stamp, place: str) -> None:
    """Write a stamp in its place; where it cannot be written nothing is remembered.

    What a run that was killed has left of one, or two that write at once, carries no digest that
    holds, and is not believed; so it need not be written beside its place first.
    """
    try:
        os.makedirs(os.path.dirname(place), mode=0o700, exist_ok=True)
        with open(place, "wb") as stream:
            stream.write(stamp.written(os.path.basename(place)))
    except OSError:
        return


def _holds(stamp: Stamp, place: str) -> bool:
    """Whether all is as it was; what had to be read to tell is not read again the next time."""
    now = time.time_ns()
    known, learnt = dict(stamp.known), False
    try:
        for path, (kind, value, told) in stamp.known.items():
            found = state(path) if kind == FILE else ""
            if _TELLING and found and found == told and settled(told, stamp.at):
                continue
            if seen(kind, path) != value:
                return False
            known[path] = (kind, value, found)
            learnt = learnt or (bool(found) and settled(found, now))
    except (OSError, Unsure):
        return False
    if learnt:
        keep(Stamp(stamp.status, stamp.out, stamp.err, now, known), place)
    return True


def _say(stamp: Stamp) -> bool:
    """Write what was said to where it was said; False where nothing can be written there.

    Raises OSError where not all could be written. What nobody reads is dropped, as in `streams`.
    """
    try:
        numbers = [stream.fileno() for stream in (sys.stderr, sys.stdout)]
    except (OSError, ValueError):
        return False
    for text, stream, number in zip(
        (stamp.err, stamp.out), (sys.stderr, sys.stdout), numbers, strict=True
    ):
        if text and stream.isatty():
            # A Windows console has another encoding; å must come through.
            getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
            print(text, file=stream, flush=True)
        elif text:
            _write(number, f"{text}\n".replace("\n", os.linesep).encode("utf-8", "replace"))
    return True


def _write(number: int, left: bytes) -> None:
    """Write to a file past the stream's own buffer: what a full disk does not take would lie there
    and be tried again when the process ends."""
    try:
        while left:
            left = left[os.write(number, left) :]
    except OSError as fault:
        if fault.errno not in READER_GONE:
            raise
