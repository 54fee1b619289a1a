"""What a build is asked for: from which sources, with which templates, in which language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from compiler.checks.language.spelling import Spell
from compiler.store import NOTHING, Store

if TYPE_CHECKING:
    from compiler.finish.contents import Measure

Progress = Callable[[str], None]
"""Told the key of each step as it begins."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to build from, in which language, and how pages are measured, if they can be.

    `day` is the day on which waivers are looked at, the plan's own where it is None: an archived
    plan is built again years later with the same findings. `made` is the time that the files
    tell of their making, the start of the plan's own day where it is None. Without `measure`
    pages have no numbers, without `spell` spelling is not looked at. `kept` is where
    compiled templates and the like are kept from one run to the next.
    """

    sources: Path
    template: Path
    memo_template: Path
    words: Mapping[str, str]
    measure: Measure | None = None
    tools: Mapping[str, str] | None = None
    strict: bool = False
    day: date | None = None
    made: datetime | None = None
    spell: Spell | None = None
    with_reconciliation: bool = False
    """Whether the plan shows its reconciliation in an appendix."""
    shared: Path | None = None
    """The folder of registers that the plan shares with others, if it does."""
    kept: Store = NOTHING
