"""Let one run at a time into a folder, whatever becomes of the others.

The lock is the system's own: it ends with the process that holds it, however that ends, so that
none is ever left standing by a run that was killed. POSIX locks the folder itself. Windows locks
no folders; there a file in it is locked, and goes with the lock.

A file system that knows no locks lets everybody in, and one that other computers write to may know
only those of its own computer.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

LOCK_FILE = ".vp-lock"
"""What is locked where a folder cannot be."""

_LOOK = 0.05
"""Seconds between tries: a run that writes is done sooner than anybody notices."""


class BusyError(Exception):
    """Another run is in the folder, and stayed there."""


@contextlib.contextmanager
def alone_in(folder: Path, patience: float) -> Iterator[None]:
    """Be the only run in `folder`, after waiting `patience` seconds for others at most.

    Raises BusyError where they do not leave, and OSError where the folder cannot be opened.
    """
    end = time.monotonic() + patience
    while (held := take(folder)) is None:
        if time.monotonic() > end:
            raise BusyError(str(folder))
        time.sleep(_LOOK)
    with held:
        yield


if sys.platform == "win32":
    import msvcrt

    def take(folder: Path) -> contextlib.ExitStack | None:
        """The lock on `folder`, to be closed, or None where another run has it."""
        file = folder / LOCK_FILE
        with contextlib.ExitStack() as taking:
            try:
                stream = taking.enter_context(file.open("ab"))
                msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
            except PermissionError:
                # Locked, or being removed by the run that had it; or nobody may write here.
                if not file.exists():
                    raise
                return None
            held = contextlib.ExitStack()
            # A file that somebody has open cannot be removed there: who waits for it keeps it.
            held.callback(lambda: _removed(file))
            held.push(taking.pop_all())
            return held

    def _removed(file: Path) -> None:
        with contextlib.suppress(OSError):
            file.unlink()

else:
    import fcntl

    def take(folder: Path) -> contextlib.ExitStack | None:
        """The lock on `folder`, to be closed, or None where another run has it."""
        opened = os.open(folder, os.O_RDONLY)
        held = contextlib.ExitStack()
        held.callback(os.close, opened)
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            held.close()
            return None
        except OSError:
            pass  # no locks on this file system
        except BaseException:
            held.close()
            raise
        return held
