"""Write a build's files so that a reader finds all of the old ones or all of the new ones.

Each file is first written whole beside its place, then renamed onto it, which a file system does
in one step. Between two renames a power cut leaves some files new and some old, but never a
half one.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import time
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from compiler.diagnostic import Diagnostic, error
from compiler.span import Span

_PAUSES = (0.1, 0.3, 0.6)
"""Seconds to wait before a rename is tried again: a virus scanner lets go, Word does not."""

_NEW = "new"
_OLD = "old"
_OURS = re.compile(rf"\..+\.(\d+)\.vp-(?:{_NEW}|{_OLD})")


def write_outputs(folder: Path, files: Mapping[str, bytes]) -> Diagnostic | None:
    """Write `files`, by plain file name, into `folder`, which is made if need be.

    All or none: where one cannot be written, those already renamed are put back, no temporary
    file is left, and an `output-not-written` error names the file and the system's reason. A file
    that already holds the very bytes is not touched, so it may stay open in Word.

    Raises ValueError for a name that is not a plain file name: that is a fault of the program.
    """
    for name in files:
        if Path(name).name != name or name in ("", ".", ".."):
            raise ValueError(f"not a plain file name: {name!r}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _clear(folder)
    except OSError as fault:
        return _not_written(folder, fault)
    return _write_all(folder, {n: c for n, c in files.items() if not _holds(folder / n, c)})


def write_folders(root: Path, files: Mapping[str, bytes | None]) -> Diagnostic | None:
    """Write `files`, by path below `root`, and take away those that are None; all or none.

    Where a folder cannot be written, those before it are put back as they were.
    """
    old = {path: _content(root / PurePosixPath(path)) for path in files}
    written = {path: content for path, content in files.items() if content is not None}
    done: list[str] = []
    for folder in sorted({PurePosixPath(path).parent for path in written}):
        own = {p: c for p, c in written.items() if PurePosixPath(p).parent == folder}
        fault = write_outputs(root / folder, {PurePosixPath(p).name: c for p, c in own.items()})
        if fault is not None:
            _undo(root, {path: old[path] for path in done})
            return fault
        done += own
    try:
        for path in files.keys() - written.keys():
            (root / PurePosixPath(path)).unlink(missing_ok=True)
    except OSError as fault:
        _undo(root, old)
        return _not_written(root / PurePosixPath(path), fault)
    return None


def _content(place: Path) -> bytes | None:
    return place.read_bytes() if place.is_file() else None


def _undo(root: Path, old: Mapping[str, bytes | None]) -> None:
    for path, content in old.items():
        place = root / PurePosixPath(path)
        with contextlib.suppress(OSError):
            if content is None:
                place.unlink()
            else:
                place.write_bytes(content)


def _write_all(folder: Path, files: Mapping[str, bytes]) -> Diagnostic | None:
    replaced: list[Path] = []
    target = folder
    try:
        for name, content in files.items():
            target = folder / name
            _write_beside(target, content)
        for name in files:
            target = folder / name
            _keep_old(target)
            _replace(_beside(target, _NEW), target)
            replaced.append(target)
    except OSError as fault:
        _put_back(replaced)
        return _not_written(target, fault)
    except BaseException:  # broken off with Ctrl-C: put back what can be, then go on breaking off
        _put_back(replaced)
        raise
    finally:
        for name in files:
            for kind in (_NEW, _OLD):
                with contextlib.suppress(OSError):
                    _beside(folder / name, kind).unlink()
    _sync_folder(folder)
    return None


def _holds(target: Path, content: bytes) -> bool:
    try:
        return target.read_bytes() == content
    except OSError:
        return False


def _write_beside(target: Path, content: bytes) -> None:
    if target.is_dir():
        raise IsADirectoryError(None, "Is a directory", str(target))
    beside = _beside(target, _NEW)
    with beside.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if target.exists():
        shutil.copymode(target, beside)


def _keep_old(target: Path) -> None:
    """Give the file that is to be replaced a second name, to be put back from."""
    if not target.exists():
        return
    old = _beside(target, _OLD)
    try:
        os.link(target, old)
    except OSError:  # no hard links on this file system
        shutil.copy2(target, old)


def _replace(source: Path, target: Path) -> None:
    for pause in _PAUSES:
        try:
            source.replace(target)
            return
        except PermissionError:
            time.sleep(pause)
    source.replace(target)


def _put_back(replaced: list[Path]) -> None:
    for target in reversed(replaced):
        old = _beside(target, _OLD)
        with contextlib.suppress(OSError):
            if old.exists():
                old.replace(target)
            else:
                target.unlink()


def _clear(folder: Path) -> None:
    """Remove what a run that was broken off left here, not what another run is writing now."""
    for path in folder.iterdir():
        match = _OURS.fullmatch(path.name)
        if match is not None and not _running(int(match.group(1))):
            with contextlib.suppress(OSError):
                path.unlink()


def _running(process: int) -> bool:
    if os.name == "nt":
        return False  # there a file that is open cannot be removed, so nothing is lost by trying
    if process == os.getpid():
        return False
    try:
        os.kill(process, 0)
    except PermissionError:
        return True
    except (ProcessLookupError, OverflowError):
        return False
    return True


def _beside(target: Path, kind: str) -> Path:
    return target.with_name(f".{target.name}.{os.getpid()}.vp-{kind}")


def _sync_folder(folder: Path) -> None:
    """Have the renames themselves on disk; Windows neither needs nor allows it."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _not_written(place: Path, fault: OSError) -> Diagnostic:
    name = place.name or str(place)
    return error("output-not-written", Span(name), file=name, reason=fault.strerror or fault)
