"""Call several functions at once, each on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

Made = TypeVar("Made")


def each_on_its_own(calls: Sequence[Callable[[], Made]]) -> list[Made]:
    """What each call gives, in their order, two at a time; the first fault is raised."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        return [_result(job) for job in [pool.submit(call) for call in calls]]


def _result(job: Future[Made]) -> Made:
    """What a thread has made. On Windows only a wait that ends now and then hears of Ctrl-C."""
    while not job.done():
        wait([job], timeout=0.1)
    return job.result()
