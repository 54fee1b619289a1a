"""Replace several files of a folder as one: all of the old ones, or all of the new ones.

A file system renames one file in one step, not several. So the new files are first written whole
in a room of their own beside those they replace, which get a second name there; a journal then
says what is under way, and only while it stands are files renamed. A run that is killed meanwhile
leaves the journal, and the next one puts the old files back: `put_back`.

    .vp-write/new/0       the first file, whole and on disk
    .vp-write/old/0       what it replaces: a hard link, or a copy where there are none
    .vp-write/journal     what each is to replace, and the hash by which it is known again

Between the first rename and the last, well below a millisecond for a build, a reader who does not
look for the journal may see some of both, each of them whole.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import shutil
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOM = ".vp-write"

_JOURNAL = "journal"
_PAUSES = (0.1, 0.3, 0.6)
"""Seconds to wait before a file is tried again: a virus scanner lets go, Word does not."""

_OPENED_ALONE = os.name == "nt"
"""Whether the system forbids to replace a file that another program holds open."""
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EISDIR}


class HeldByAnotherError(PermissionError):
    """A file that another program holds open."""


class UnwrittenError(Exception):
    """Nothing was replaced: the place that stood against it, and what the system said."""

    def __init__(self, place: Path, fault: OSError) -> None:
        super().__init__(str(fault))
        self.place = place
        self.fault = fault


@dataclass(frozen=True, slots=True)
class _Entry:
    """One file of the journal: its path below the folder, its new hash or nothing where it goes,
    whether it is new there, and whether its own folder is."""

    path: str
    sha256: str
    added: bool
    folder_added: bool


def replace_all(folder: Path, files: Mapping[str, bytes | None]) -> None:
    """Give each path below `folder` its new content, or None, all or none; raises UnwrittenError.

    Whoever calls is alone in the folder, and has put back what was unfinished there. An exception
    of another kind, such as Ctrl-C, puts the old files back too.
    """
    room, place = folder / ROOM, folder
    targets = [folder / path for path in files]
    try:
        _make_room(room)
        for number, (target, content) in enumerate(zip(targets, files.values(), strict=True)):
            place = target
            if content is not None:
                _stage(room / "new" / str(number), target, content)
            _keep_old(target, room / "old" / str(number))
        place = folder
        _begin(room, [_entry(folder, path, content) for path, content in files.items()])
        parents = {target.parent for target in targets}
        for place in parents:
            place.mkdir(parents=True, exist_ok=True)
        for number, (place, content) in enumerate(zip(targets, files.values(), strict=True)):
            staged = room / "new" / str(number)
            _move(*((place, staged) if content is None else (staged, place)))
        for place in parents:
            _sync_folder(place)
        (room / _JOURNAL).unlink()
    except OSError as fault:
        _break_off(folder)
        raise UnwrittenError(place, fault) from fault
    except BaseException:
        _break_off(folder)
        raise
    with contextlib.suppress(OSError):
        _sync_folder(room)
        _clear(room)
    for target, content in zip(targets, files.values(), strict=True):
        if content is None:
            _remove_empty(target.parent, folder)


def is_unfinished(folder: Path) -> bool:
    """Whether a run that was killed left something in the folder, or one is at work there."""
    return os.path.lexists(folder / ROOM)


def put_back(folder: Path) -> None:
    """Put back what an unfinished replacing had replaced, and remove what it left.

    Where all had been replaced, and only the journal was still there, the new files count. A file
    that somebody has written since is let be. Raises OSError where something cannot be put back;
    what is left then says so to the next one who asks.
    """
    room = folder / ROOM
    entries = _journal(room)
    if not all(_sha256(folder / entry.path) == entry.sha256 for entry in entries):
        _undo(folder, entries)
    _clear(room)


def _break_off(folder: Path) -> None:
    """Put the old files back in a run that has not written all; what fails is left to the next."""
    with contextlib.suppress(OSError):
        _undo(folder, _journal(folder / ROOM))
        _clear(folder / ROOM)


def _undo(folder: Path, entries: Sequence[_Entry]) -> None:
    """Put the old files back where the new ones stand."""
    for number, entry in enumerate(entries):
        target = folder / entry.path
        if _sha256(target) == entry.sha256:
            if entry.added:
                target.unlink()
            else:
                _move(folder / ROOM / "old" / str(number), target)
        if entry.folder_added:
            _remove_empty(target.parent, folder)


def _make_room(room: Path) -> None:
    _clear(room)
    for name in ("new", "old"):
        (room / name).mkdir(parents=True)


def _stage(staged: Path, target: Path, content: bytes) -> None:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    _wait_until_free(target)
    with staged.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if target.exists():
        shutil.copymode(target, staged)


def _keep_old(target: Path, old: Path) -> None:
    """Give the file that is to be replaced a second name, to be put back from."""
    if not os.path.lexists(target):
        return
    try:
        os.link(target, old, follow_symlinks=False)
    except (OSError, NotImplementedError):  # no hard links on this file system
        shutil.copy2(target, old, follow_symlinks=False)
        if old.is_file():
            with old.open("rb+") as copied:
                os.fsync(copied.fileno())


def _begin(room: Path, entries: Sequence[_Entry]) -> None:
    """Say what is under way, once all that it takes to put it back is on disk."""
    written = room / f"{_JOURNAL}.new"
    with written.open("xb") as file:
        file.write(json.dumps([asdict(entry) for entry in entries]).encode())
        file.flush()
        os.fsync(file.fileno())
    for folder in (room / "new", room / "old"):
        _sync_folder(folder)
    written.replace(room / _JOURNAL)
    for folder in (room, room.parent):
        _sync_folder(folder)


def _entry(folder: Path, path: str, content: bytes | None) -> _Entry:
    target = folder / path
    added, folder_added = not os.path.lexists(target), not target.parent.exists()
    sha256 = "" if content is None else hashlib.sha256(content).hexdigest()
    return _Entry(path, sha256, added, folder_added)


def _journal(room: Path) -> list[_Entry]:
    """What was under way, or nothing: a journal gets its name when it is whole, not before."""
    try:
        return [_Entry(**entry) for entry in json.loads((room / _JOURNAL).read_bytes())]
    except (FileNotFoundError, NotADirectoryError, ValueError, TypeError):
        return []


def _sha256(target: Path) -> str:
    """The hash of what stands there, or nothing where nothing does."""
    try:
        return hashlib.sha256(target.read_bytes()).hexdigest()
    except (FileNotFoundError, NotADirectoryError):
        return ""


def _move(source: Path, target: Path) -> None:
    for pause in _PAUSES:
        try:
            source.replace(target)
            return
        except PermissionError:
            time.sleep(pause)
    try:
        source.replace(target)
    except PermissionError as fault:
        raise HeldByAnotherError(*fault.args) from fault


def _wait_until_free(target: Path) -> None:
    """Ask before anything is replaced, where a file that is held can be told by opening it."""
    if not (_OPENED_ALONE and target.is_file()):
        return
    for pause in (*_PAUSES, None):
        try:
            target.open("r+b").close()
            return
        except PermissionError as fault:
            if pause is None:
                raise HeldByAnotherError(*fault.args) from fault
            time.sleep(pause)


def _clear(room: Path) -> None:
    """Remove the room, its journal first: without one there is nothing to put back."""
    if room.is_symlink() or room.is_file():
        room.unlink()
        return
    with contextlib.suppress(FileNotFoundError):
        (room / _JOURNAL).unlink()
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(room)


def _remove_empty(folder: Path, top: Path) -> None:
    """Remove a folder that was made for a file, and those above it, as long as they are empty."""
    with contextlib.suppress(OSError):
        while folder != top:
            folder.rmdir()
            folder = folder.parent


def _sync_folder(folder: Path) -> None:
    """Have the renames themselves on disk; Windows neither needs nor allows it."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    except OSError as fault:
        if fault.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(opened)
