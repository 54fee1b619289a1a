"""Read the corpus: each case with what it puts where, and how the command is to end."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from .packages import Step, unescaped

FOLDER = Path(__file__).parent / "corpus"

_FAULT = re.compile(r"(error|warning) (.*?)(?::(\d+))?(?::(\d+))? ([a-z0-9-]+)")
_SAID = re.compile(
    r"(says|memo says|page says|calendar says|sheet says|mail says|prints|source|exit) (.*)",
    re.DOTALL,
)
_OWN_KEYS = {
    *("name", "file", "text", "bytes", "grow", "edit", "link", "folder", "files"),
    *("template", "memo", "word", "sheet", "cells", "command", "process", "ends"),
}
_MANY = re.compile(r"(\d+) times ([a-z0-9-]+)")
_HOLE = "$$"


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding as it is told: how bad, where, and its code."""

    severity: str
    path: str
    line: int
    column: int
    code: str

    def __str__(self) -> str:
        place = "".join(f":{n}" for n in (self.line, self.column) if n)
        return f"{self.severity} {self.path}{place} {self.code}"


@dataclass(frozen=True, slots=True)
class Case:
    """One hostile input: the files it puts among the sources, what it spoils, and its end."""

    subject: str
    name: str
    given: Mapping[str, Any]
    findings: tuple[Finding, ...]
    said: tuple[tuple[str, str], ...]
    counts: tuple[tuple[str, int], ...] = ()
    """Errors that are too many to list: codes, and how often each is found."""

    @property
    def files(self) -> dict[str, bytes]:
        """What it puts among the sources, by path."""
        given = self.given
        files = {path: text.encode() for path, text in given.get("files", {}).items()}
        if "text" in given:
            files[given["file"]] = given["text"].encode()
        if "bytes" in given:
            files[given["file"]] = unescaped(given["bytes"])
        if "grow" in given:
            head, unit, count, *tail = given["grow"]
            files[given["file"]] = (head + unit * count + "".join(tail)).encode()
        return files

    def steps(self, package: str) -> Sequence[Step] | None:
        """The steps that spoil a package, or None where the case does not speak of it."""
        return self.given.get(package)

    @property
    def command(self) -> tuple[str, ...]:
        """The command's words."""
        return tuple(self.given.get("command", ("build", "--no-layout")))

    @property
    def builds(self) -> bool:
        """Whether its command makes the documents, and not something of which they are made."""
        return self.command[0] == "build"

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The errors that it must end in."""
        return tuple(f for f in self.findings if f.severity == "error")

    @property
    def status(self) -> int:
        """The exit status that it must end with."""
        stated = [int(text) for kind, text in self.said if kind == "exit"]
        return stated[0] if stated else int(bool(self.errors or self.counts))

    @property
    def refused(self) -> bool:
        """Whether nothing may be written."""
        return self.status != 0


@cache
def cases() -> tuple[Case, ...]:
    """Every case of every subject, in order."""
    return tuple(case for path in sorted(FOLDER.glob("*.toml")) for case in _cases_of(path))


def _cases_of(path: Path) -> Iterator[Case]:
    whole = tomllib.loads(path.read_text("utf-8"))
    for given in whole.get("case", ()):
        assert set(given) <= _OWN_KEYS, f"{path.name}: {given['name']}: {set(given) - _OWN_KEYS}"
        yield _case(path.stem, given, given["ends"])
    for series in whole.get("series", ()):
        shared = {key: value for key, value in series.items() if key != "cases"}
        for name, hole, *ends in series["cases"]:
            yield _case(path.stem, {**_filled(shared, hole), "name": name}, ends)


def _case(subject: str, given: Mapping[str, Any], ends: Sequence[str]) -> Case:
    findings, said, counts = [], [], []
    for end in ends:
        fault, word = _FAULT.fullmatch(end), _SAID.fullmatch(end)
        many = _MANY.fullmatch(end)
        if many is not None:
            counts.append((many.group(2), int(many.group(1))))
        elif fault is not None:
            severity, place, line, column, code = fault.groups()
            findings.append(Finding(severity, place, int(line or 0), int(column or 0), code))
        else:
            assert word is not None, f"{subject}: {given['name']}: {end}"
            said.append((word.group(1), word.group(2)))
    return Case(subject, given["name"], given, tuple(findings), tuple(said), tuple(counts))


def _filled(value: Any, hole: Any) -> Any:
    """A series' texts with a case's own in the place that is left for it."""
    match value:
        case str() if value == _HOLE:
            return hole
        case str():
            return value.replace(_HOLE, hole) if isinstance(hole, str) else value
        case list():
            return [_filled(part, hole) for part in value]
        case dict():
            return {key: _filled(part, hole) for key, part in value.items()}
    return value
