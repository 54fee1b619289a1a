"""Remember what a command said and all that it rests on, so that it need not be found out again."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from compiler.commands.given import layout_tools, shared_of, store_of
from compiler.commands.stamp import (
    CODE,
    FILE,
    NAMES,
    STATE,
    TREE,
    Stamp,
    Unsure,
    digest,
    files_below,
    keep,
    seen,
    settled,
    stamp_place,
    state,
)
from compiler.finish.replace import ROOM

if TYPE_CHECKING:
    from compiler.pipeline.checking import Checked

MOST = 300
"""Stamps that are kept, the newest ones: one takes some ten kilobytes."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a command has printed on its two streams, and its status."""

    status: int
    out: str = ""
    err: str = ""


def began() -> int:
    """The time at which a command begins, in nanoseconds: what changes later is not remembered."""
    return time.time_ns()


def remember(
    given: argparse.Namespace,
    since: int,
    told: Told,
    checked: Checked,
    outputs: Mapping[str, bytes] | None = None,
) -> None:
    """Write the stamp of a command that began at `since`, if all it rests on can be told.

    A plan with errors is not remembered: what is wrong is looked for anew each time, and so are
    sources that could not be read. Nor is anything remembered while somebody is saving: what was
    read and what now lies on the disk must be the same.
    """
    from compiler.load.source import place_of

    sources, out = Path(given.sources), Path(given.out)
    shared = shared_of(given)
    read = {place_of(s.path, sources, shared): s.data for s in checked.loaded.sources}
    read |= {Path(name): data for name, data in checked.templates.items()}
    read |= {out / name: data for name, data in (outputs or {}).items()}
    try:
        place = None if given.no_cache or not checked.documents else stamp_place(given.arguments)
        if place is None:
            return
        folders = [str(folder) for folder in (sources, shared) if folder is not None]
        known = dict(_known(given, folders, read, since, bool(outputs)))
    except (OSError, ValueError, Unsure):
        return
    keep(Stamp(told.status, told.out, told.err, since, known), place)
    _forget_old(Path(place).parent)
    store_of(given).trim()


def _known(
    given: argparse.Namespace,
    folders: Sequence[str],
    read: Mapping[Path, bytes],
    since: int,
    making: bool,
) -> Iterator[tuple[str, tuple[str, str, str]]]:
    """Each path that counts with its kind, what was seen there, and a file's state."""
    for file in sorted({*map(str, read), *chain.from_iterable(map(files_below, folders))}):
        before, expected = state(file), read.get(Path(file))
        if settled(before, since):
            value = seen(FILE, file) if expected is None else digest(expected)
        else:
            value = seen(FILE, file)
            if expected is None or value != digest(expected):
                raise Unsure(file)
        yield file, (FILE, value, before)
    for folder in folders:
        yield folder, (TREE, seen(TREE, folder), "")
    code = str(Path(__file__).resolve().parents[1])
    for place in (*files_below(code), *(states := list(_states(given, making)))):
        if not settled(state(place), since):
            raise Unsure(place)
    yield code, (CODE, seen(CODE, code), "")
    for place in states:
        yield place, (STATE, state(place), "")
    for folder in (*folders, given.out):
        # What a killed run has left there is put right by the next one, which has to run for that.
        yield str(Path(folder) / ROOM), (STATE, "", "")
    for folder in sys.path:
        if folder.endswith("-packages") and Path(folder).is_dir():
            yield folder, (NAMES, seen(NAMES, folder), "")


def _states(given: argparse.Namespace, making: bool) -> Iterator[str]:
    """The places that tell which program lays out and with which fonts, if any does."""
    if not making or given.no_layout:
        return
    from compiler.finish.engine import engine_places
    from compiler.finish.layout import tool_places

    yield from map(str, tool_places(os.environ.get("PATH", "")))
    tools = layout_tools(given)
    if tools is not None:
        yield from map(str, engine_places(tools))


def _forget_old(folder: Path) -> None:
    """Keep the newest stamps, so that the folder does not grow for ever."""
    with contextlib.suppress(OSError):
        stamps = sorted(folder.iterdir(), key=lambda place: place.stat().st_mtime_ns)
        for old in stamps[:-MOST]:
            old.unlink(missing_ok=True)
