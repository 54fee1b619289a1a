"""Run another program to its end: with a limit on its time, and nothing left behind.

What it says goes through files: a pipe would be held open by a grandchild that outlives it, and
reading from it would never end. It gets a process group of its own, and the whole of that is ended
when the time is out, when the caller is told to stop, and when it has finished.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

_LOOK = 0.02
"""Seconds between looks at a process that may have to be stopped."""


_LONGEST = 200
"""Letters of what a program says that are passed on."""


@dataclass(frozen=True, slots=True)
class Ran:
    """A program's exit status, and what it wrote to its standard output and error."""

    status: int
    output: bytes
    errors: bytes


class TimedOutError(Exception):
    """A program that was not done in time, or that was told to stop."""


def run(
    command: Sequence[str],
    *,
    seconds: float,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    stop: Event | None = None,
    content: bytes = b"",
) -> Ran:
    """Run `command` in `folder`, give it `content` to read, and wait until it has ended.

    Raises TimedOutError after `seconds`, or once `stop` is set, and OSError where it does not
    start. Without an `environment` it gets that of the caller.
    """
    if stop is not None and stop.is_set():
        raise TimedOutError(command[0])
    with (
        tempfile.TemporaryFile() as given,
        tempfile.TemporaryFile() as output,
        tempfile.TemporaryFile() as errors,
    ):
        given.write(content)
        given.seek(0)
        process = subprocess.Popen(
            command,
            stdin=given,
            stdout=output,
            stderr=errors,
            cwd=folder,
            env=environment,
            start_new_session=True,
        )
        try:
            _wait(process, seconds, stop)
        finally:
            _end(process)
        output.seek(0)
        errors.seek(0)
        return Ran(process.returncode, output.read(), errors.read())


def last_line(output: bytes) -> str:
    """The last line of what a program wrote, as far as it can be shown to a reader."""
    lines = (line.strip() for line in output.decode("utf-8", errors="replace").splitlines())
    last = next((line for line in reversed([*lines]) if line), "")
    # A terminal would take orders from the signs that nobody sees.
    return "".join(filter(str.isprintable, last))[:_LONGEST]


def _wait(process: subprocess.Popen[bytes], seconds: float, stop: Event | None) -> None:
    end = time.monotonic() + seconds
    while process.poll() is None:
        if time.monotonic() > end or (stop is not None and stop.is_set()):
            raise TimedOutError(str(process.args))
        # A wait that ends now and then: on Windows no other hears of Ctrl-C.
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_LOOK)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and all that it started: soffice is a script that starts the real one."""
    if sys.platform == "win32":
        if process.poll() is None:
            command = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
            subprocess.run(command, capture_output=True, check=False, timeout=30)
    else:
        # The group outlives its leader: what a finished script left running ends here too.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
