"""Build one plan of many, in a process or on a machine of its own: what `vp build` does, unsaid."""

from __future__ import annotations

import argparse
import time
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

from compiler.batch.job import Job, Outcome
from compiler.batch.packed import Packed, as_at_home, program_hash, unpack
from compiler.batch.processes import stopped
from compiler.checks.language.spelling import Spell
from compiler.commands.given import measure_of, request_of, spell_of, tools_used


def build_here(job: Job) -> Outcome:
    """Build in a process of the pool, which may be told to stop."""
    return _build(job, stopped)


def build_there(packed: Packed) -> Outcome:
    """Build on a machine that has nothing but the program; it must be the same program."""
    if packed.program != program():
        return Outcome(packed.name, fault="batch-other-program")
    with TemporaryDirectory(prefix="vp-") as folder:
        job = unpack(packed, Path(folder))
        return as_at_home(_build(job, Event()), job, packed)


def program() -> str:
    """Tells this program, with its packages, from others."""
    return program_hash(tuple(sorted(tools_used().items())))


class _StoppedError(Exception):
    """Nobody waits for the plan any more."""


def _build(job: Job, stop: Event) -> Outcome:
    from compiler.pipeline.building import build

    def begin(step: str) -> None:
        if stop.is_set():
            raise _StoppedError(step)

    given, began = _given(job, stop), time.perf_counter()
    try:
        request = request_of(given, measure_of(given), _spell(job.keeping))
        # Of whoever asked, not of this machine.
        built = build(replace(request, made=job.options.made), begin)
    except Exception as fault:  # as in `main`: the other plans may well do better
        return Outcome(job.name, fault="batch-fault", detail=f"{type(fault).__name__}: {fault}")
    checked = built.checked
    stand_in = {finding.span.path for finding in built.diagnostics}
    return Outcome(
        job.name,
        checked.plan.meta.title,
        built.files,
        built.diagnostics,
        {path: text for path, text in checked.texts.items() if path in stand_in},
        len(checked.to_add),
        built.page_count,
        time.perf_counter() - began,
    )


@cache
def _spell(keeping: bool) -> Spell:
    """One for all plans of a process: what they have in common is asked for once."""
    return spell_of(argparse.Namespace(no_cache=not keeping))


def _given(job: Job, stop: Event) -> argparse.Namespace:
    """The job as the command line would have given it to `vp build`."""
    return argparse.Namespace(
        command="build",
        sources=str(job.sources),
        shared=str(job.shared or ""),
        template=str(job.template),
        memo_template=str(job.memo_template),
        lang=job.options.language,
        strict=job.options.strict,
        no_layout=not job.options.layout,
        with_reconciliation=job.options.with_reconciliation,
        today=None,
        stop=stop,
        no_cache=not job.keeping,
    )
