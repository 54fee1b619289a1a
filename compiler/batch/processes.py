"""Build plans in several processes of this machine, each plan in one of them.

A process that dies (out of memory, killed) breaks the whole pool, and nothing tells which plan it
died of. The few that were under way are then taken one by one, each in a process of its own: one
that dies again is told, the others are built.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import Connection

from compiler.batch.job import Build, Job, Outcome

_CONTEXT = multiprocessing.get_context("spawn")
"""The only way to start a process that every system has; a fork would copy running threads."""

_GRACE = 3.0
"""Seconds that a process has to end what it started, once nobody waits for it."""

stopped = threading.Event()
"""Set in a process of the pool once nobody waits for what it builds."""

_TERMINATED = 143
_at_work, _told_to_end = threading.Event(), threading.Event()
"""Set in a process of the pool while it builds, and once it has been asked to end."""


def in_processes(jobs: Iterable[Job], build: Build, count: int) -> Iterator[Outcome]:
    """What comes of each job, in the order in which they are done, by `count` processes.

    Broken off before its end, it has the processes stop and waits for them. Call it from the main
    thread: it looks away from Ctrl-C while it starts a process, so that the process does too.
    """
    waiting = deque(jobs)
    while waiting:
        for job in (yield from _until_one_dies(waiting, build, count)):
            for died in (yield from _until_one_dies(deque([job]), build, 1)):
                yield Outcome(died.name, fault="batch-died")


def _until_one_dies(
    waiting: deque[Job], build: Build, count: int
) -> Generator[Outcome, None, list[Job]]:
    """What comes of jobs taken off `waiting`; ends with those under way when a process died."""
    # Closed, it is heard by all who live. An event would wait for whoever died waiting for it.
    asked, stop = _CONTEXT.Pipe(duplex=False)
    under_way: dict[Future[Outcome], Job] = {}
    with asked, stop, ProcessPoolExecutor(count, _CONTEXT, _begin, (asked,)) as pool:
        try:
            while waiting or under_way:
                # No more than are at work: what else is in the pool when it breaks is not to blame.
                while waiting and len(under_way) < count:
                    with _no_interrupt():
                        under_way[pool.submit(_work, build, waiting[0])] = waiting[0]
                    waiting.popleft()
                for future in wait(under_way, return_when=FIRST_COMPLETED).done:
                    outcome = future.result()
                    del under_way[future]
                    yield outcome
        except BrokenProcessPool:
            return list(under_way.values())
        except BaseException:
            stop.close()
            raise
    return []


@contextlib.contextmanager
def _no_interrupt() -> Iterator[None]:
    """A process that is started now takes no notice of Ctrl-C, not even before it can say so.

    Here it is put off, not lost, where the system can do that (Windows cannot).
    """
    if sys.platform == "win32":
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)
        return
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)


def _work(build: Build, job: Job) -> Outcome:
    """Build, and give no answer if the process is asked to end meanwhile: it has died then."""
    _at_work.set()
    outcome = build(job)
    if _told_to_end.is_set():
        os._exit(_TERMINATED)
    _at_work.clear()
    return outcome


def _end(*_: object) -> None:
    """End, but stop what is being built first: LibreOffice would go on without its parent.

    The pool asks for this too, of every process that is left when one has died.
    """
    _told_to_end.set()
    stopped.set()
    if not _at_work.is_set():
        os._exit(_TERMINATED)


def _begin(asked: Connection) -> None:
    """Ctrl-C, and a terminal that is closed, reach every process of it; the one that waits for the
    others decides."""
    signal.signal(signal.SIGTERM, _end)
    for name in ("SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    threading.Thread(target=_heed, args=(asked,), daemon=True).start()
    threading.Thread(target=_follow, daemon=True).start()


def _heed(asked: Connection) -> None:
    with contextlib.suppress(EOFError, OSError):
        asked.recv()
    stopped.set()


def _follow() -> None:
    """A process whose parent was killed would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        stopped.set()
        time.sleep(_GRACE)
        os._exit(1)
