"""Write a folder with all that is in it, so that a reader finds the old one whole or the new one.

The folder is written beside its place first, and then changes names with the one that stands
there. Between the two renames nothing stands in the place for a moment; a power cut there leaves
the old folder beside it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from compiler.diagnostic import Diagnostic, error
from compiler.span import Span


def write_tree(folder: Path, files: Mapping[str, bytes]) -> Diagnostic | None:
    """Make `folder` hold `files`, by their paths with `/`, and nothing else.

    An `output-not-written` error names the folder and the system's reason; what stood there before
    then stands there still. Raises ValueError for a path out of the folder: that is a fault of the
    program.
    """
    for path in files:
        parts = PurePosixPath(path).parts
        if not parts or path.startswith("/") or ".." in parts or "\\" in path:
            raise ValueError(f"not a path below a folder: {path!r}")
    new = folder.with_name(f".{folder.name}.{os.getpid()}.vp-new")
    old = folder.with_name(f".{folder.name}.{os.getpid()}.vp-old")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        for path, content in files.items():
            place = new / PurePosixPath(path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        if folder.exists():
            folder.rename(old)
        new.rename(folder)
    except OSError as fault:
        with contextlib.suppress(OSError):
            if old.exists() and not folder.exists():
                old.rename(folder)
        return error(
            "output-not-written",
            Span(folder.name),
            file=folder.name,
            reason=fault.strerror or fault,
        )
    finally:
        shutil.rmtree(new, ignore_errors=True)
        if folder.exists():
            shutil.rmtree(old, ignore_errors=True)
    return None
