"""`vp batch`: which plans are built where, and what came of each."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import time
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

from compiler.batch.find import Found, find_plans
from compiler.batch.job import Job, NoClusterError, Options, Outcome
from compiler.batch.kept import Kept, digests, forget_old, keep, key_of, recall
from compiler.batch.packed import Packed, pack
from compiler.batch.processes import in_processes
from compiler.catalogue.commands import command_words
from compiler.commands.given import (
    DEFAULT_TEMPLATE,
    INTERRUPTED,
    WRONG_USE,
    Steps,
    layout_tools,
    memo_beside,
    shared_of,
    source_date,
    style_of,
)
from compiler.commands.plan_job import build_here, build_there, program
from compiler.commands.signals import ENDING, Interrupted
from compiler.commands.stamp import cache_folder
from compiler.console.batch import End, Row, failures_text, table_json, table_text, worst
from compiler.diagnostic import Diagnostic, Severity
from compiler.finish.write import write_outputs

_LAYOUT, _NO_LAYOUT = "layout-", "layout-unavailable"
"""Findings on a layout that went wrong, and so may go well the next time; but one never tried."""


@dataclass(frozen=True, slots=True)
class _Ready:
    """A plan to be built: the job, its files as bytes, where its outputs go, its key."""

    job: Job
    packed: Packed
    out: Path
    key: str


def build_plans(given: argparse.Namespace) -> int:
    """Build the plans that have changed, tell of all, and return the status of the worst.

    What is written when the run is broken off stays, and is told.
    """
    style, began = style_of(given, sys.stdout), time.perf_counter()
    if given.scheduler and find_spec("distributed") is None:
        print(style.texts["batch-no-dask"], file=sys.stderr)
        return WRONG_USE
    found = find_plans(Path(given.folder))
    if not found:
        print(style.texts["batch-none"].format(folder=given.folder), file=sys.stderr)
        return WRONG_USE
    kept_in = None if given.no_cache else _kept_in()
    rows, ready = _sorted_out(found, given, kept_in)
    broken_off = 0
    with Steps(style.texts) as steps, closing(_outcomes(ready, given)) as outcomes:
        waited_for = {one.job.name: one for one in ready}
        try:
            while waited_for:
                done = len(found) - len(waited_for)
                steps.tell(style.texts["batch-progress"].format(done=done, count=len(found)))
                outcome = next(outcomes)
                given.stop.check()
                with _uninterrupted():
                    rows.append(_written(outcome, waited_for.pop(outcome.name), kept_in))
        except KeyboardInterrupt as interrupt:
            broken_off = interrupt.status if isinstance(interrupt, Interrupted) else INTERRUPTED
        except NoClusterError as fault:
            steps.tell("")
            told = style.texts[str(fault)].format(address=given.scheduler)
            print(told, file=sys.stderr)
            return WRONG_USE
    forget_old(kept_in)
    rows.sort(key=lambda row: row.name)
    _tell(rows, given, time.perf_counter() - began)
    if broken_off:
        told = style.texts["batch-interrupted"].format(done=len(rows), count=len(found))
        print(told, file=sys.stderr)
        return broken_off
    return worst(rows)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """A signal counts from the end on: what is written is also told."""
    heard: list[int] = []
    numbers = [getattr(signal, name) for name in ENDING if hasattr(signal, name)]
    before = [(number, signal.getsignal(number)) for number in numbers]
    for number, known in before:
        if callable(known):
            signal.signal(number, lambda number, frame: heard.append(number))
    try:
        yield
    finally:
        for number, known in before:
            if callable(known):
                signal.signal(number, known)
    if heard:
        signal.raise_signal(heard[0])


def _tell(rows: Sequence[Row], given: argparse.Namespace, seconds: float) -> None:
    style = style_of(given, sys.stdout)
    if given.format == "json":
        print(table_json(rows, style, seconds))
        return
    failures = failures_text(rows, style_of(given, sys.stderr))
    if failures:
        print(f"{failures}\n", file=sys.stderr, flush=True)
    if rows:
        print(table_text(rows, style, seconds))


# --- what is to be built ----------------------------------------------------------------------


def _sorted_out(
    found: Iterable[Found], given: argparse.Namespace, kept_in: Path | None
) -> tuple[list[Row], list[_Ready]]:
    """The plans of which all is known already, as rows, and those that are to be built."""
    this, surroundings = program(), _surroundings(given)
    rows: list[Row] = []
    ready: list[_Ready] = []
    for plan in found:
        job = _job(plan, given)
        out = Path(given.out) / PurePosixPath(plan.name)
        refused = plan.refused
        if not refused:
            packed, lacking = pack(job, this)
            # In a process of this machine the plan's own reading finds what is lacking.
            refused = lacking if given.scheduler else ()
        if refused:
            rows.append(_failed(job, out, refused))
            continue
        one = _Ready(job, packed, out, key_of(packed, surroundings, out))
        kept = recall(kept_in, one.key, out)
        if kept is None:
            ready.append(one)
        else:
            rows.append(_unchanged(one, kept))
    return rows, ready


def _job(plan: Found, given: argparse.Namespace) -> Job:
    """A plan's job: what is said on the command line comes before what lies beside the plan."""
    chosen = plan.template if given.template == DEFAULT_TEMPLATE else None
    template = chosen or Path(given.template)
    options = Options(
        given.lang,
        given.strict,
        not given.no_layout,
        given.with_reconciliation,
        source_date(),
    )
    memo = Path(given.memo_template) if given.memo_template else memo_beside(template)
    shared = shared_of(given) or plan.shared
    return Job(plan.name, plan.sources, template, memo, shared, options, not given.no_cache)


def _kept_in() -> Path | None:
    cache = cache_folder(os.environ)
    return Path(cache) / "batch" if cache else None


def _surroundings(given: argparse.Namespace) -> str:
    """What tells whether pages would be laid out as they were the last time."""
    if given.scheduler or given.no_layout:
        return str(given.scheduler)
    tools = layout_tools(given)
    if tools is None:
        return "none"
    told = tools.soffice.resolve().stat()
    return f"{tools.soffice} {told.st_size} {told.st_mtime_ns}"


# --- where it is built ------------------------------------------------------------------------


def _outcomes(ready: Sequence[_Ready], given: argparse.Namespace) -> Generator[Outcome, None, None]:
    if not ready:
        return
    if given.scheduler:
        # Only this needs Dask, which takes half a second to load.
        from compiler.batch.cluster import on_cluster

        # What it says of workers that come and go is told in the table, where it matters.
        logging.getLogger("distributed").setLevel(logging.CRITICAL)
        yield from on_cluster([one.packed for one in ready], build_there, given.scheduler)
    else:
        count = min(given.processes or os.cpu_count() or 1, len(ready))
        yield from in_processes([one.job for one in ready], build_here, count)


# --- what came of it --------------------------------------------------------------------------


def _written(outcome: Outcome, one: _Ready, kept_in: Path | None) -> Row:
    """Write a plan's files, and keep what came of it; a row that tells how it ended."""
    if outcome.fault:
        return _faulty(outcome, one)
    if not outcome.files:
        return _failed(one.job, one.out, outcome.diagnostics, outcome)
    # As after `vp build`, what is to be added is counted by itself.
    found = [d for d in outcome.diagnostics if d.code != "figure-missing"]
    warnings = sum(d.severity is Severity.WARNING for d in found)
    unwritten = write_outputs(one.out, outcome.files)
    disturbed = any(d.code.startswith(_LAYOUT) and d.code != _NO_LAYOUT for d in found)
    if unwritten is None and not disturbed:
        kept = Kept(
            outcome.title, warnings, outcome.to_add, outcome.page_count, digests(outcome.files)
        )
        keep(kept_in, one.key, kept)
    return Row(
        outcome.name,
        End.BUILT if unwritten is None else End.NOT_WRITTEN,
        one.job.sources,
        one.out,
        one.job.shared,
        outcome.title,
        warnings=warnings,
        to_add=outcome.to_add,
        page_count=outcome.page_count,
        seconds=outcome.seconds,
        files=tuple(outcome.files) if unwritten is None else (),
        findings=() if unwritten is None else (unwritten,),
    )


def _unchanged(one: _Ready, kept: Kept) -> Row:
    return Row(
        one.job.name,
        End.UNCHANGED,
        one.job.sources,
        one.out,
        one.job.shared,
        kept.title,
        warnings=kept.warnings,
        to_add=kept.to_add,
        page_count=kept.page_count,
        files=tuple(kept.files),
    )


def _failed(
    job: Job, out: Path, found: Sequence[Diagnostic], outcome: Outcome | None = None
) -> Row:
    strict = job.options.strict
    forbidding = [Severity.ERROR, *([Severity.WARNING] if strict else [])]
    counted = [d for d in found if strict or d.code != "figure-missing"]
    return Row(
        job.name,
        End.ERRORS,
        job.sources,
        out,
        job.shared,
        outcome.title if outcome else "",
        errors=sum(d.severity is Severity.ERROR for d in found),
        warnings=sum(d.severity is Severity.WARNING for d in counted),
        seconds=outcome.seconds if outcome else None,
        findings=tuple(d for d in found if d.severity in forbidding),
        texts=outcome.texts if outcome else None,
    )


def _faulty(outcome: Outcome, one: _Ready) -> Row:
    other = outcome.fault == "batch-other-program"
    end = End.OTHER_PROGRAM if other else End.FAULT
    texts = command_words(one.job.options.language)
    told = texts[outcome.fault].format(fault=outcome.detail)
    return Row(outcome.name, end, one.job.sources, one.out, one.job.shared, fault=told)
