"""A folder for what is needed only for a while, outside sources and outputs.

It goes when it is no longer needed. A run that is killed leaves it; the next run that needs one
removes those that nobody is in.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from compiler.finish.lock import take

_PREFIX = "vp-layout-"
_SETTLED = 60
"""Seconds after which the run that made a folder has surely locked it."""


@contextlib.contextmanager
def scratch_folder() -> Iterator[Path]:
    """A new and empty folder among the system's temporary ones; raises OSError without any."""
    with tempfile.TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True) as made:
        folder = Path(made)
        _clear_left(folder)
        with take(folder) or contextlib.nullcontext():
            yield folder


def _clear_left(made: Path) -> None:
    """Remove folders of our own that nobody is in, as old as that can be told without a clock."""
    own = made.stat()
    for left in made.parent.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            stat = left.lstat()
            old = stat.st_mtime < own.st_mtime - _SETTLED
            if not old or stat.st_uid != own.st_uid or left.is_symlink():
                continue
            held = take(left)
            if held is not None:
                with held:
                    shutil.rmtree(left, ignore_errors=os.name == "nt")
