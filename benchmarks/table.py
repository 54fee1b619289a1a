"""Tell what was measured as Markdown, and put it into the page that keeps it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import Measured, Sizes, decades, growth, ratio, work_ratio
from benchmarks.programs import (
    BUILD,
    CHECK,
    EMPTY,
    FIGURE,
    LAYOUT,
    LAYOUT_CHAPTER,
    LAYOUT_SAME,
    PANDOC,
    SAME,
)

NOT_SIDE_BY_SIDE = (LAYOUT, LAYOUT_CHAPTER, LAYOUT_SAME)
"""What is run apart from the others, and so has no ratio to them."""

BEGIN, END = "<!-- measured -->", "<!-- /measured -->"
NONE = "–"


@dataclass(frozen=True, slots=True)
class Reach:
    """How far `vp` shall reach: a program against another, at most, by size."""

    told: str
    program: str
    base: str
    must: Mapping[int, float]
    aim: Mapping[int, float]


REACH = (
    Reach(
        "build from nothing, to pandoc",
        BUILD,
        PANDOC,
        {1: 0.50, 10: 0.25, 100: 0.25},
        {1: 0.15, 10: 0.10, 100: 0.08},
    ),
    Reach(
        "one figure changed, to pandoc",
        FIGURE,
        PANDOC,
        {1: 0.35, 10: 0.12, 100: 0.08},
        {1: 0.13, 10: 0.05, 100: 0.035},
    ),
    Reach(
        "check after one change, to pandoc",
        CHECK,
        PANDOC,
        {1: 0.30, 10: 0.10, 100: 0.08},
        {},
    ),
    Reach(
        "nothing changed, to an empty Python process",
        SAME,
        EMPTY,
        {1: 3, 10: 3, 100: 3},
        {1: 1.5, 10: 1.5, 100: 1.5},
    ),
    Reach(
        "layout with one chapter changed, to the whole from nothing",
        LAYOUT_CHAPTER,
        LAYOUT,
        {10: 0.40},
        {10: 0.10},
    ),
)

GROWTH_MUST, GROWTH_AIM, DECADE_MUST = 1.0, 0.85, 1.05
PEAK_MUST, PEAK_AIM = {1: 60, 100: 300}, {1: 20, 100: 100}


def as_text(sizes: Sizes, surroundings: str) -> str:
    """All that was measured: a table for each size, growth, and how far it is from what is wanted.

    A ratio is the median of ratios of runs side by side, so it need not be that of the medians.
    """
    parts = [surroundings]
    for size, by in sorted(sizes.items()):
        parts.append("\n".join(_at(size, by)))
    parts.append("\n".join(_reached(sizes)))
    return "\n\n".join(parts)


def put_into(page: Path, text: str, marks: tuple[str, str] = (BEGIN, END)) -> None:
    """Replace what stands between the marks of a page."""
    first, last = marks
    before, begin, rest = page.read_text(encoding="utf-8").partition(first)
    _, end, after = rest.partition(last)
    if not begin or not end:
        raise ValueError(f"{page} lacks {first} or {last}")
    page.write_text(f"{before}{first}\n\n{text}\n\n{last}{after}", encoding="utf-8")


def _at(size: int, by: Mapping[str, Measured]) -> Iterator[str]:
    yield f"| {size}x | median, s | min–max | to pandoc | work, s | to pandoc | peak, MiB |"
    yield "|---|---|---|---|---|---|---|"
    base = by.get(PANDOC)
    for name, measured in by.items():
        if not measured.runs:
            yield f"| {name} | {measured.given_up} | {NONE} | {NONE} | {NONE} | {NONE} | {NONE} |"
            continue
        low, high = measured.span
        paired = base if name not in NOT_SIDE_BY_SIDE else None
        compared = ratio(measured, paired) if paired else None
        worked = work_ratio(measured, paired) if paired else None
        yield (
            f"| {name} | {measured.seconds:.2f} | {low:.2f}–{high:.2f} | {number(compared)} "
            f"| {measured.work:.2f} | {number(worked)} | {measured.mib:.0f} |"
        )


def _reached(sizes: Sizes) -> Iterator[str]:
    yield "| wanted | size | must | aim | measured | by work | |"
    yield "|---|---|---|---|---|---|---|"
    for reach in REACH:
        for size, must in reach.must.items():
            by = sizes.get(size, {})
            found = worked = None
            if reach.program in by and reach.base in by:
                found = ratio(by[reach.program], by[reach.base])
                worked = work_ratio(by[reach.program], by[reach.base])
            yield _row(reach.told, f"{size}x", (must, reach.aim.get(size)), found, worked)
    exponents = decades(sizes, BUILD)
    wanted = (GROWTH_MUST, GROWTH_AIM)
    yield _row("growth of build", "all", wanted, None, growth(exponents))
    for number, exponent in enumerate(exponents):
        told = f"{10**number}x–{10 ** (number + 1)}x"
        yield _row("growth of build", told, (DECADE_MUST, None), None, exponent)
    for size, must in PEAK_MUST.items():
        measured = sizes.get(size, {}).get(BUILD)
        found = measured.mib if measured and measured.runs else None
        yield _row("peak of build, MiB", f"{size}x", (must, PEAK_AIM[size]), found, None)


def _row(
    told: str,
    size: str,
    wanted: tuple[float, float | None],
    measured: float | None,
    work: float | None,
) -> str:
    """A row of what is wanted, and whether all that was measured is within it."""
    must, aim = wanted
    found = [value for value in (measured, work) if value is not None]
    verdict = NONE
    if found:
        verdict = "reached" if max(found) <= must else "missed"
        if aim is not None and max(found) <= aim:
            verdict = "aim reached"
    figures = f"{number(measured)} | {number(work)}"
    return f"| {told} | {size} | {must:g} | {_given(aim)} | {figures} | {verdict} |"


def _given(value: float | None) -> str:
    return NONE if value is None else f"{value:g}"


def number(value: float | None) -> str:
    """A ratio with as many decimals as its size calls for."""
    if value is None:
        return NONE
    if value < 0.001:
        return "<0.001"
    return f"{value:.0f}" if value >= 20 else f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"
