"""Write a build's files so that a reader finds all of the old ones or all of the new ones."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath

from compiler.diagnostic import Diagnostic, error
from compiler.finish.lock import BusyError, alone_in
from compiler.finish.replace import (
    HeldByAnotherError,
    UnwrittenError,
    is_unfinished,
    put_back,
    replace_all,
)
from compiler.span import Span

PATIENCE = 20.0
"""Seconds to wait for another run that writes in the same folder; it needs less than one."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_IN_THE_WAY = {errno.EISDIR, errno.ENOTDIR, errno.EEXIST}


def write_outputs(
    folder: Path, files: Mapping[str, bytes | None], whole: Collection[str] = ()
) -> Diagnostic | None:
    """Write `files`, by path below `folder`, which is made if need be: all of them or none.

    A file whose content is None is taken away. Of the folders below it that `whole` names, every
    other file goes: what is in them is what is written.

    A file that already holds the very bytes is not touched, so it may stay open in Word. Where one
    cannot be written an error says which and why, the others are as they were, and nothing
    temporary is left that the next run does not remove. Two runs at once write one after the
    other.

    Raises ValueError for a path that leads out of the folder: that is a fault of the program.
    """
    for path in files:
        if PurePosixPath(path).as_posix() != path or not _leads_below(path):
            raise ValueError(f"not a path below a folder: {path!r}")
    made = not folder.exists()
    found = _write(folder, files, whole)
    if found is not None and made:
        with contextlib.suppress(OSError):
            folder.rmdir()
    return found


def finish_writing(folder: Path) -> Diagnostic | None:
    """Put right what a run that was killed while it wrote in `folder` left half done, if any."""
    if not is_unfinished(folder):
        return None
    try:
        with alone_in(folder, PATIENCE):
            put_back(folder)
    except BusyError:
        return _busy(folder)
    except OSError as fault:
        return _not_written(folder, fault)
    return None


def _write(
    folder: Path, files: Mapping[str, bytes | None], whole: Collection[str]
) -> Diagnostic | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with alone_in(folder, PATIENCE):
            put_back(folder)
            changed: dict[str, bytes | None] = {
                path: None for path in _standing(folder, whole) if path not in files
            }
            changed |= {p: c for p, c in files.items() if not _holds(folder / p, c)}
            if changed:
                replace_all(folder, changed)
    except BusyError:
        return _busy(folder)
    except UnwrittenError as unwritten:
        return _not_written(unwritten.place, unwritten.fault)
    except OSError as fault:
        return _not_written(folder, fault)
    return None


def _standing(folder: Path, whole: Collection[str]) -> list[str]:
    """Every file in those of the folders below that are there, by path; links are not followed."""
    found = (
        Path(place) / name
        for top in whole
        for place, folders, names in os.walk(folder / top)
        for name in (*names, *(f for f in folders if (Path(place) / f).is_symlink()))
    )
    return sorted(path.relative_to(folder).as_posix() for path in found)


def _leads_below(path: str) -> bool:
    pure = PurePosixPath(path)
    return (
        bool(pure.parts) and not pure.is_absolute() and "\\" not in path and ".." not in pure.parts
    )


def _holds(target: Path, content: bytes | None) -> bool:
    try:
        if content is None:
            return not (target.exists() or target.is_symlink())
        return target.is_file() and target.read_bytes() == content
    except OSError:
        return False


def _busy(folder: Path) -> Diagnostic:
    return error("output-busy", Span(folder.name or str(folder)), folder=folder)


def _not_written(place: Path, fault: OSError) -> Diagnostic:
    name = place.name or str(place)
    span = Span(name)
    if isinstance(fault, HeldByAnotherError):
        return error("output-in-use", span, file=name)
    if fault.errno in _FULL:
        return error("output-disk-full", span, file=name)
    if fault.errno in _FORBIDDEN:
        return error("output-forbidden", span, file=name, reason=fault.strerror or fault)
    if fault.errno in _IN_THE_WAY:
        return error("output-in-the-way", span, file=name)
    return error("output-not-written", span, file=name, reason=fault.strerror or fault)
