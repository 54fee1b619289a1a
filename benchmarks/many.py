"""Measure many plans: `vp batch` with one and two processes, against a loop of pandoc.

Run by `make bench ARGS=--many`. The plans are made out of the project's own sources; pandoc is
given each plan's text as Markdown.
"""

from __future__ import annotations

import shlex
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pypandoc

from benchmarks.boards import make_boards
from benchmarks.figures import Measured, ratio, work_ratio
from benchmarks.plain import as_markdown, parts_of
from benchmarks.programs import ROOT, TEMPLATE, VP, Program
from benchmarks.table import NONE, number
from compiler.batch.find import find_plans

MARKS = ("<!-- many -->", "<!-- /many -->")
"""Between which the table stands in the page that keeps it."""
LOOP = "a loop of pandoc"
LOOP_OF_VP = "a loop of vp build --no-layout, from nothing"
BATCH = "vp batch --no-layout, {count} process{es}, from nothing"
SAME = "vp batch --no-layout, nothing changed"


def many_plans(folder: Path, count: int) -> tuple[Program, ...]:
    """Make the plans of `count` boards below `folder`; the programs that build them all."""
    shutil.rmtree(folder, ignore_errors=True)
    plans = folder / "planer"
    make_boards(ROOT / "sources", ROOT / "templates", plans, count)
    return (
        Program(LOOP, _loop(folder / "pandoc.sh", _pandoc(plans, folder))),
        Program(LOOP_OF_VP, _loop(folder / "vp.sh", _single(plans, folder / "ensam"))),
        *(_batch(plans, folder / f"ut-{n}", n) for n in (1, 2)),
        Program(SAME, _command(plans, folder / "ut"), warm=True),
    )


def as_rows(measured: Mapping[str, Measured], count: int, surroundings: str) -> str:
    """What was measured as a table: plans in a second, and ratios to the loop of pandoc."""
    lines = [
        surroundings,
        "",
        f"| {count} plans | median, s | plans/s | to pandoc | work, s | to pandoc | peak, MiB |",
        "|---|---|---|---|---|---|---|",
    ]
    base = measured[LOOP]
    for name, runs in measured.items():
        if not runs.runs:
            lines.append(f"| {name} | {runs.given_up} |{f' {NONE} |' * 5}")
            continue
        lines.append(
            f"| {name} | {runs.seconds:.2f} | {number(count / runs.seconds)} "
            f"| {number(ratio(runs, base))} | {runs.work:.2f} | {number(work_ratio(runs, base))} "
            f"| {runs.mib:.0f} |"
        )
    return "\n".join(lines)


def _batch(plans: Path, out: Path, count: int) -> Program:
    name = BATCH.format(count=count, es="" if count == 1 else "es")
    argv = (*_command(plans, out), "--no-cache", "--processes", str(count))
    return Program(name, argv, remove=str(out))


def _command(plans: Path, out: Path) -> tuple[str, ...]:
    return (str(VP), "batch", str(plans), "--no-layout", "--out", str(out))


def _loop(script: Path, commands: Iterator[tuple[str, ...]]) -> tuple[str, ...]:
    """A shell that runs one command after the other."""
    lines = ["set -e", *(shlex.join(command) for command in commands)]
    script.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return ("/bin/sh", str(script))


def _pandoc(plans: Path, folder: Path) -> Iterator[tuple[str, ...]]:
    for plan in find_plans(plans):
        text = folder / f"{plan.name}.md"
        text.write_text(as_markdown(parts_of(plan.sources, plan.shared)), encoding="utf-8")
        yield (
            pypandoc.get_pandoc_path(),
            *("-f", "gfm", "--toc", "--reference-doc", str(TEMPLATE)),
            *(str(text), "-o", str(text.with_suffix(".docx"))),
        )


def _single(plans: Path, out: Path) -> Iterator[tuple[str, ...]]:
    for plan in find_plans(plans):
        yield (
            *(str(VP), "build", "--sources", str(plan.sources), "--shared", str(plan.shared)),
            *("--template", str(plan.template), "--no-layout", "--no-cache"),
            *("--out", str(out / plan.name)),
        )
