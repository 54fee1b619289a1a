"""Ways to build that a test needs: one that dies, one that can be stopped in the middle."""

from __future__ import annotations

import os
import time
from pathlib import Path

from compiler.batch.job import Job, Outcome
from compiler.batch.packed import Packed
from compiler.commands.plan_job import build_here, build_there

FOLDER = "VP_TEST_FOLDER"
"""The name in the environment of the folder in which a worker and its test speak to each other."""


def die_of_skolan(job: Job) -> Outcome:
    """Build, but lose the process over one of the plans, as when memory ends."""
    if job.name == "skolan":
        os._exit(9)
    return build_here(job)


def die_once_of_skolan(job: Job) -> Outcome:
    """Build, but lose the process over a plan the first time."""
    marker = job.sources.parent.parent / "dog"
    if job.name == "skolan" and not marker.exists():
        marker.touch()
        os._exit(9)
    return build_here(job)


def build_when_told(packed: Packed) -> Outcome:
    """Say that the plan is begun, wait for the word, and build it."""
    folder = Path(os.environ[FOLDER])
    (folder / f"{os.getpid()}.begun").touch()
    while not (folder / "go").exists():
        time.sleep(0.02)
    return build_there(packed)


def raise_fault(packed: Packed) -> Outcome:
    """A fault of the program on the worker."""
    raise LookupError(packed.name)
