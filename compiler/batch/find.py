"""Find the plans below a folder, and what each shares with those beside it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from compiler.diagnostic import Diagnostic, error
from compiler.load.front import PLAN_FILE
from compiler.span import Span

SHARED_FOLDER = "gemensamt"
"""The folder that holds what the plans beside it and below share: registers, and the template."""

TEMPLATE_FILE = "vp_template.docx"


@dataclass(frozen=True, slots=True)
class Found:
    """A plan: its name, its folder, and what it shares.

    The name is the folder's path below the one that was searched, with `/` between folders.
    `refused` tells of a shared folder or template that lies outside the folder searched.
    """

    name: str
    sources: Path
    shared: Path | None = None
    template: Path | None = None
    refused: tuple[Diagnostic, ...] = ()


def find_plans(root: Path) -> tuple[Found, ...]:
    """Each plan at or below `root`, by name.

    A folder with a `plan.yaml` is a plan; what lies below it is its own. It shares the nearest
    folder `gemensamt` above it, as far up as `root`, and the template that lies there. No link is
    followed out of `root`.
    """
    return tuple(sorted(_plans(root), key=lambda found: found.name))


def _plans(root: Path) -> Iterator[Found]:
    for folder, folders, files in os.walk(root):
        if PLAN_FILE in files:
            folders.clear()
            yield _found(root, Path(folder))
        shown = (f for f in folders if not f.startswith((".", "~")))
        folders[:] = [f for f in shown if f != SHARED_FOLDER]


def _found(root: Path, sources: Path) -> Found:
    below = sources.relative_to(root)
    if sources == root:
        return Found(root.resolve().name, sources)
    shared = next((folder for folder in _shared(root, below) if folder.is_dir()), None)
    if shared is None:
        return Found(below.as_posix(), sources)
    template = shared / TEMPLATE_FILE
    wanted = [shared, *([template] if template.exists() else [])]
    refused = [
        error("source-outside", Span(place.relative_to(root).as_posix()), path=place)
        for place in wanted
        if not place.resolve().is_relative_to(root.resolve())
    ]
    return Found(
        below.as_posix(),
        sources,
        shared,
        template if template in wanted else None,
        tuple(refused),
    )


def _shared(root: Path, below: Path) -> Iterator[Path]:
    """Where the plan's shared folder may be, the nearest first."""
    return (root / parent / SHARED_FOLDER for parent in below.parents)
