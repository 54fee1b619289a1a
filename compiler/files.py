"""Read a file that somebody has named: nothing but a file, and no more of it than is wanted."""

from __future__ import annotations

import errno
import os
from pathlib import Path


def read_file(path: Path, most: int) -> bytes:
    """The bytes of a file, or the first `most` and one more where it has more.

    Raises OSError for what is no file: a pipe would keep its reader waiting, and a device never
    ends.
    """
    if path.exists() and not path.is_file():
        reason = errno.EISDIR if path.is_dir() else errno.EINVAL
        raise OSError(reason, os.strerror(reason), str(path))
    with path.open("rb") as file:
        return file.read(most + 1)
