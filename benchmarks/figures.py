"""What runs come to: medians, ratios of runs side by side, how time grows with size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log10
from statistics import median


@dataclass(frozen=True, slots=True)
class Run:
    """One whole process: seconds by the clock, seconds of work, and its peak memory."""

    seconds: float
    work: float
    mib: float


@dataclass(frozen=True, slots=True)
class Measured:
    """The runs of one program at one size, or why there are none."""

    runs: tuple[Run, ...]
    given_up: str = ""

    @property
    def seconds(self) -> float:
        """The median time."""
        return median(run.seconds for run in self.runs)

    @property
    def work(self) -> float:
        """The median time of work on all cores: what other work on the machine disturbs least."""
        return median(run.work for run in self.runs)

    @property
    def span(self) -> tuple[float, float]:
        """The shortest and the longest time."""
        times = [run.seconds for run in self.runs]
        return min(times), max(times)

    @property
    def mib(self) -> float:
        """The median peak memory."""
        return median(run.mib for run in self.runs)


Sizes = Mapping[int, Mapping[str, Measured]]
"""By size (1, 10, 100), what each program came to, by name."""


def ratio(measured: Measured, base: Measured) -> float | None:
    """The median of the ratios of runs that stood side by side; None where either has none."""
    pairs = list(zip(measured.runs, base.runs, strict=False))
    return median(one.seconds / other.seconds for one, other in pairs) if pairs else None


def work_ratio(measured: Measured, base: Measured) -> float | None:
    """The same of seconds of work."""
    pairs = list(zip(measured.runs, base.runs, strict=False))
    return median(one.work / other.work for one, other in pairs) if pairs else None


def decades(sizes: Sizes, name: str) -> tuple[float, ...]:
    """The exponent by which work grows from each size to the next, as far as it was measured.

    Sizes are measured one after the other, so the clock of one cannot be held to that of another.
    """
    done = [(size, by[name].work) for size, by in sorted(sizes.items()) if _has(by, name)]
    return tuple(
        log10(after / before) / log10(larger / smaller)
        for (smaller, before), (larger, after) in pairwise(done)
    )


def growth(exponents: Sequence[float]) -> float | None:
    """The exponent over all decades; None where there is one or none to go by."""
    return sum(exponents) / len(exponents) if len(exponents) > 1 else None


def _has(by: Mapping[str, Measured], name: str) -> bool:
    return name in by and bool(by[name].runs)
