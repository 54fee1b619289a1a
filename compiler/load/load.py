"""Read a sources folder into a plan: every file once, every fault of every file in one run."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from unicodedata import normalize

from compiler.diagnostic import Diagnostic, error, in_order, warning
from compiler.load.front import MEMO_FILE, PLAN, PLAN_FILE, WHOLE_MEMO
from compiler.load.kinds import DATA
from compiler.load.markdown import parse_markdown
from compiler.load.schema import Log
from compiler.load.source import SHARED, Source, read_source
from compiler.load.tree import Node, parse_yaml
from compiler.model.figures import Missing, Ref
from compiler.model.period import Period
from compiler.model.plan import Decision, Memo, Metadata, Plan, PlanStatus, Section
from compiler.span import Span


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a sources folder says: a plan, the findings, and the files as they were read.

    Where the findings hold errors the plan is what could be read, good for more checks but not for
    a document.
    """

    plan: Plan
    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]


def load(root: Path, shared: Path | None = None) -> Loaded:
    """The plan that the files below `root` write, with the data of the folder it shares, if any.

    Of the shared folder every data file is read, as if it were the plan's own.
    """
    if not root.is_dir():
        return Loaded(_plan_of({}, (), None, Log()), (error("sources-missing", Span("")),), ())
    reading = _Reading(root, shared)
    plan = reading.plan()
    return Loaded(
        plan,
        in_order(reading.log.diagnostics),
        tuple(sorted(reading.sources.values(), key=lambda s: s.path)),
    )


@dataclass
class _Reading:
    root: Path
    shared: Path | None = None
    log: Log = field(default_factory=Log)
    sources: dict[str, Source] = field(default_factory=dict)
    """Each file by its path, read once: what is edited meanwhile is of the next build."""
    below: dict[Path, list[Path]] = field(default_factory=dict)
    """What lies below each folder, looked for once."""

    def plan(self) -> Plan:
        top = self._tree(PLAN_FILE, Span(PLAN_FILE))
        order = {} if top is None else PLAN.read_keys(top, self.log)
        sections = (
            *self._sections(order.get("sections", ()), False),
            *self._sections(order.get("appendices", ()), True),
        )
        memo = self._memo()
        data = self._collections()
        named = (*order.get("sections", ()), *order.get("appendices", ()))
        self._unlisted({path for path, _ in named})
        return _plan_of({"meta": order.get("meta"), **data}, sections, memo, self.log)

    def _read(self, path: str, asked: Span) -> Source | None:
        if path not in self.sources:
            source, found = read_source(self.root, path, asked, self.shared)
            self.log.diagnostics += found
            if source is None:
                return None
            self.sources[path] = source
        return self.sources[path]

    def _tree(self, path: str, asked: Span) -> Node | None:
        source = self._read(path, asked)
        if source is None:
            return None
        node, found = parse_yaml(source)
        self.log.diagnostics += found
        return node

    def _sections(self, named: tuple[tuple[str, Span], ...], appendix: bool) -> tuple[Section, ...]:
        sections = []
        for path, asked in named:
            source = self._read(path, asked)
            if source is not None:
                sections.append(Section(path, self._blocks(source), appendix))
        return tuple(sections)

    def _blocks(self, source: Source) -> Any:
        def locate(line: int, column: int) -> Span:
            return Span(source.path, line + 1, column + 1)

        blocks, found = parse_markdown(source.text, locate)
        self.log.diagnostics += found
        return blocks

    def _memo(self) -> Memo | None:
        if not (self.root / MEMO_FILE).exists():
            return None
        top = self._tree(MEMO_FILE, Span(MEMO_FILE))
        read = None if top is None else WHOLE_MEMO(top, self.log)
        if read is None:
            return None
        given = read["memo"]
        source = self._read(*given["text"])
        blocks = () if source is None else self._blocks(source)
        return Memo(**{**given, "text": blocks})

    def _collections(self) -> dict[str, Any]:
        gathered: dict[str, list[Any]] = {}
        own = (path for path in self._own("*.yaml") if path not in (PLAN_FILE, MEMO_FILE))
        below = () if self.shared is None else self._files(self.shared, "*.yaml", f"{SHARED}/")
        for path in (*own, *below):
            node = self._tree(path, Span(path))
            read = {} if node is None else DATA.read_keys(node, self.log)
            for name, items in read.items():
                gathered.setdefault(name, []).extend(items)
        return {name: tuple(items) for name, items in gathered.items()}

    def _unlisted(self, listed: set[str]) -> None:
        """A chapter that nobody put in the order would be left out without a word."""
        for path in self._own("avsnitt/*.md"):
            if path not in listed:
                self.log.diagnostics.append(warning("section-not-listed", Span(path), path=path))

    def _own(self, pattern: str) -> list[str]:
        return self._files(self.root, pattern)

    def _files(self, folder: Path, pattern: str, lead: str = "") -> list[str]:
        if folder not in self.below:
            self.below[folder] = self._found(folder, lead)
        found = (p.as_posix() for p in self.below[folder] if p.match(pattern))
        return sorted({lead + normalize("NFC", path) for path in found})

    def _found(self, folder: Path, lead: str) -> list[Path]:
        """Every file below a folder, hidden ones left out; a folder that is closed is told."""

        def closed(fault: OSError) -> None:
            path = lead + Path(fault.filename).relative_to(folder).as_posix()
            span, reason = Span(path), fault.strerror or ""
            self.log.diagnostics.append(error("source-unreadable", span, path=path, fault=reason))

        found = []
        for place, folders, names in os.walk(folder, onerror=closed):
            folders[:] = [name for name in folders if not name.startswith((".", "~"))]
            here = Path(place).relative_to(folder)
            shown = (name for name in names if not name.startswith((".", "~")))
            found += [here / name for name in (*folders, *shown)]
        return found


def _plan_of(
    data: dict[str, Any], sections: tuple[Section, ...], memo: Memo | None, log: Log
) -> Plan:
    given = data.pop("meta", None)
    meta = Metadata(**given) if given else _STAND_IN
    unreadable = frozenset({*log.unreadable, *_STAND_IN_IDS})
    return Plan(meta, sections, memo, taken=tuple(log.taken), unreadable=unreadable, **data)


_STAND_IN_IDS = ("",)
_NOBODY = Ref("", Span(PLAN_FILE))
_STAND_IN = Metadata(
    id="",
    title="",
    municipality="",
    year=1,
    budget_period=Period(date.min, date.min, ""),
    board=_NOBODY,
    office=_NOBODY,
    chair=_NOBODY,
    director=_NOBODY,
    day=date.min,
    reference_numbers=(),
    status=PlanStatus.DRAFT,
    decision=Decision(_NOBODY, Missing(), Missing(), Span(PLAN_FILE)),
    span=Span(PLAN_FILE),
)
"""Stands for metadata that could not be read, so that the other checks still run. No document is
made of it: its faults are errors."""
