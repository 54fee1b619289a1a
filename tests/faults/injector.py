"""Let one call to the system fail, or be the last one before the process is killed.

Python tells an audit hook of each open, rename, link, unlink, mkdir, rmdir, scandir and Popen just
before it is made, wherever it is made from, and lets the hook refuse it. Writes and fsyncs are not
told; they are wrapped.
"""

from __future__ import annotations

import builtins
import errno
import io
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

KINDS = {
    "open": "open",
    "os.rename": "rename",
    "os.link": "link",
    "os.remove": "unlink",
    "os.mkdir": "mkdir",
    "os.rmdir": "rmdir",
    "os.scandir": "scandir",
    "subprocess.Popen": "start",
}
"""What each audit event is called here; beside these there are `write` and `fsync`."""


@dataclass(frozen=True)
class Call:
    """One call: what was asked, and of which file or program."""

    kind: str
    subject: str

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}"


Act = Callable[[Call], None]
"""What happens at the call that was chosen: it raises, or ends the process."""


@dataclass
class Injector:
    """Counts calls and lets the one with the given number fail, and with `ever_after` all later.

    Numbered from 1; with 0 nothing fails, and `calls` tells what could.
    """

    number: int = 0
    act: Act = field(default=lambda call: None)
    ever_after: bool = False
    calls: list[Call] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def ask(self, kind: str, subject: object) -> None:
        """A call is about to be made."""
        call = Call(kind, _told(subject))
        with self._lock:
            self.calls.append(call)
            count = len(self.calls)
        if self.number and (count == self.number or (self.ever_after and count > self.number)):
            self.act(call)


def failing(number: int) -> Act:
    """The call fails with that errno."""

    def fail(call: Call) -> None:
        raise OSError(number, os.strerror(number), call.subject)

    return fail


def killed(call: Call) -> None:
    """The process ends there and then, as when the power goes."""
    os.kill(os.getpid(), signal.SIGKILL)


@contextmanager
def armed(injector: Injector) -> Iterator[Injector]:
    """Let every call of this process pass by the injector."""
    _install()
    real_open, real_fsync = io.open, os.fsync

    def opening(*arguments: Any, **named: Any) -> Any:
        stream = real_open(*arguments, **named)
        return _Written(stream, injector) if stream.writable() else stream

    def syncing(number: int) -> None:
        injector.ask("fsync", number)
        real_fsync(number)

    _armed.append(injector)
    io.open = builtins.open = opening
    os.fsync = syncing
    try:
        yield injector
    finally:
        io.open = builtins.open = real_open
        os.fsync = real_fsync
        _armed.remove(injector)


class _Written:
    """A file whose writes are asked about first; a write that fails has written half."""

    def __init__(self, stream: Any, injector: Injector) -> None:
        self._stream = stream
        self._injector = injector

    def write(self, content: Any) -> Any:
        try:
            self._injector.ask("write", getattr(self._stream, "name", ""))
        except OSError:
            self._stream.write(content[: len(content) // 2])
            self._stream.flush()
            raise
        return self._stream.write(content)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def __enter__(self) -> _Written:
        self._stream.__enter__()
        return self

    def __exit__(self, *reason: object) -> None:
        self._stream.__exit__(*reason)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._stream)


_armed: list[Injector] = []
_installed: list[bool] = []


def _install() -> None:
    """A hook cannot be taken away again, so there is one, and it asks nobody most of the time."""
    if not _installed:
        sys.addaudithook(_told_of)
        _installed.append(True)


def _told_of(event: str, arguments: tuple[Any, ...]) -> None:
    if not _armed or event not in KINDS:
        return
    for injector in tuple(_armed):
        injector.ask(KINDS[event], arguments[0])


def _told(subject: object) -> str:
    if isinstance(subject, bytes):
        return os.fsdecode(subject)
    return str(subject)


DISK_FULL, FORBIDDEN, BROKEN = errno.ENOSPC, errno.EACCES, errno.EIO
