"""One plan of many: what is asked, and what came of it, as values that any process can be sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from compiler.diagnostic import Diagnostic


@dataclass(frozen=True, slots=True)
class Options:
    """What holds for every plan of a run."""

    language: str
    strict: bool = False
    layout: bool = True
    with_reconciliation: bool = False
    made: datetime | None = None
    """When the documents say that they were made, where that is not the plan's own day."""


@dataclass(frozen=True, slots=True)
class Job:
    """A plan to build, by its name in the run, from these places."""

    name: str
    sources: Path
    template: Path
    memo_template: Path
    shared: Path | None
    options: Options
    keeping: bool = True
    """Whether what is kept on the machine that builds it may be used."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a plan: its files and findings, or the fault that kept it from being built.

    `texts` are the sources that the findings stand in, `seconds` the time the build took where it
    was done. `fault` is a key of the command line's words, `detail` what it is told with.
    """

    name: str
    title: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    to_add: int = 0
    page_count: int | None = None
    seconds: float = 0.0
    fault: str = ""
    detail: str = ""


Build = Callable[[Job], Outcome]
"""Builds one plan; a function of a module, so that another process can find it by name."""


class NoClusterError(Exception):
    """No scheduler answers at an address, or no worker comes to it; says a key of the words."""
