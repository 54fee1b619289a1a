"""Let a signal end a command tidily: once, everywhere, and with a status that says so.

Threads hear of no signal, and LibreOffice, which has a process group of its own, of no Ctrl-C: an
event is set before the main thread is interrupted, and whoever waits elsewhere looks at it.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from types import FrameType

ENDING = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Ctrl-C, a request to end, a terminal that was closed, Ctrl-Break on Windows."""


class Interrupted(KeyboardInterrupt):
    """A signal asked for the end; `status` is what a shell makes of it, 130 for Ctrl-C."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.status = 128 + number


class Stop(Event):
    """Set once a signal has asked for the end, also where its exception was lost on the way.

    What is raised in a finaliser Python reports, and goes on.
    """

    number = 0
    """The signal that was heard."""

    def check(self) -> None:
        """Raise Interrupted if the end has been asked for."""
        if self.number:
            raise Interrupted(self.number)


@contextmanager
def ending_tidily(*, lasting: bool) -> Iterator[Stop]:
    """The event that a signal sets before it raises Interrupted in the main thread.

    A second signal does nothing: what ends already, and puts things in order first, is not broken
    off in that. With `lasting` nothing does after the command either, until the process has ended.
    A signal that the caller has made this process ignore, as `nohup` does, stays ignored.
    """
    stop = Stop()
    numbers = [getattr(signal, name) for name in ENDING if hasattr(signal, name)]
    heard = [n for n in numbers if signal.getsignal(n) not in (signal.SIG_IGN, None)]

    def interrupt(number: int, _: FrameType | None) -> None:
        if not stop.is_set():
            stop.number = number
            stop.set()
            raise Interrupted(number)

    before = [(number, signal.signal(number, interrupt)) for number in heard]
    try:
        yield stop
    finally:
        stop.set()
        if not lasting:
            for number, known in before:
                signal.signal(number, known)
