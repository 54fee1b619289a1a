"""Have pandoc read a Word file: in its sandbox, with an end to its time and its memory.

pypandoc brings the program but has no time-out and leaves the sandbox off, so its binary is run
here. pandoc needs 1 MB of heap for an ordinary chapter; files have been made that take all there
is.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pypandoc

from compiler.programs import Ran, TimedOutError, last_line, run
from compiler.word.package import PackageRefused

SECONDS = 30.0
HEAP = "512m"

_FORMAT = "docx+styles"
_HEAP_EXHAUSTED = 251
"""The exit status of Haskell's run-time system when `-M` is reached."""


def find_pandoc() -> Path:
    """The binary that pypandoc brings; raises PackageRefused where there is none."""
    try:
        return Path(pypandoc.get_pandoc_path())
    except OSError as fault:
        raise PackageRefused("intake-no-pandoc") from fault


def read_docx(docx: bytes, changes: str, pandoc: Path, seconds: float = SECONDS) -> dict[str, Any]:
    """pandoc's syntax tree of `docx`, tracked changes accepted or rejected.

    Takes `seconds` at most and leaves no process behind. Raises PackageRefused where pandoc did
    not get through.
    """
    command = ["-f", _FORMAT, "-t", "json", "--sandbox", f"--track-changes={changes}"]
    limits = ["+RTS", f"-M{HEAP}", "-RTS"]
    done = _run([str(pandoc), *limits, *command], docx, seconds)
    if done.status and b"RTS options" in done.errors:
        # A binary that was linked without these options refuses to start with them.
        done = _run([str(pandoc), *command], docx, seconds)
    if done.status == _HEAP_EXHAUSTED:
        raise PackageRefused("intake-too-heavy", limit=HEAP)
    if done.status:
        raise PackageRefused("intake-failed", detail=last_line(done.errors))
    try:
        tree = json.loads(done.output)
    except (ValueError, RecursionError) as fault:
        raise PackageRefused("intake-failed", detail=type(fault).__name__) from fault
    if not isinstance(tree, dict):
        raise PackageRefused("intake-failed", detail=type(tree).__name__)
    return tree


def _run(command: list[str], docx: bytes, seconds: float) -> Ran:
    # Programs on Windows do not start without SystemRoot and its like.
    environment = None if os.name == "nt" else {"LC_ALL": "C.UTF-8"}
    try:
        return run(command, seconds=seconds, environment=environment, content=docx)
    except TimedOutError as fault:
        raise PackageRefused("intake-timed-out", seconds=f"{seconds:g}") from fault
    except OSError as fault:
        raise PackageRefused("intake-failed", detail=fault.strerror or fault) from fault
