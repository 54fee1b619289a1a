"""Print to streams that may be in another encoding, closed, full, or no longer read by anybody.

`vp check | head` ends `head` before `vp` has said all. What nobody reads is dropped, and the
command goes on: what it writes, and how it ends, does not depend on who listens.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from compiler.commands.stamp import READER_GONE

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class UntoldError(OSError):
    """What the command says could not be written, as when a disk is full."""


@contextmanager
def standard_streams() -> Iterator[None]:
    """Standard output and error in UTF-8, whatever they are; raises UntoldError once at most."""
    before = sys.stdout, sys.stderr
    _fill_closed()
    sys.stdout, sys.stderr = _stream(sys.stdout), _stream(sys.stderr)
    try:
        yield
    finally:
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        finally:
            sys.stdout, sys.stderr = before


def _fill_closed() -> None:
    """Open nothing where a standard stream is closed, lest a file of ours take its number."""
    with contextlib.suppress(OSError):
        opened = os.open(os.devnull, os.O_RDWR)
        while opened <= 2:
            opened = os.open(os.devnull, os.O_RDWR)
        os.close(opened)


def _stream(stream: TextIO | None) -> TextIO:
    if stream is None:
        return io.StringIO()
    try:
        number, terminal = stream.fileno(), stream.isatty()
        written = _Outlasting(number, "wb", closefd=False)
    except (OSError, ValueError):
        return stream  # a stand-in that is no file, as in tests
    if terminal:
        # A Windows console has another encoding; å must come through.
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
        return stream
    stream.flush()
    return io.TextIOWrapper(
        io.BufferedWriter(written),
        encoding="utf-8",
        errors="replace",
        line_buffering=stream is sys.stderr,
    )


class _Outlasting(io.FileIO):
    """A file that may fail to take what is written; it says so once, and then takes all."""

    _gone = False

    def write(self, content: ReadableBuffer, /) -> int:
        if not self._gone:
            try:
                return super().write(content)
            except OSError as fault:
                self._gone = True
                if fault.errno not in READER_GONE:
                    raise UntoldError(*fault.args) from fault
        return memoryview(content).nbytes
