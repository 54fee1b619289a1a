"""Find a version of the sources: a folder, a package, or what git remembers.

Git is asked for a revision, or for the sources that a manifest or a finished document is made from.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from compiler.commands.git import (
    Commit,
    GitMissingError,
    RevisionError,
    commit_of,
    commit_with,
    files_at,
)
from compiler.diagnostic import Diagnostic, error
from compiler.files import read_file
from compiler.finish.scratch import scratch_folder
from compiler.load.source import SHARED
from compiler.span import Span

PLAN_FILE = "plan.yaml"
_LARGEST = 50_000_000
"""Bytes of a manifest or a document at most; a larger file can only be a package."""
_ZIP = b"PK"


class NoSuchVersion(Exception):  # noqa: N818 - it says what is not there
    """What was asked for is no version of the sources; `diagnostic` says why."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic)
        self.diagnostic = diagnostic


@dataclass(frozen=True, slots=True)
class Here:
    """The folder of sources that is compared, and that of what its plan shares with others."""

    sources: Path
    shared: Path | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """The folders of a version of the sources, and what a reader calls it."""

    sources: Path
    shared: Path | None
    name: str


@contextmanager
def version_of(asked: str, here: Here) -> Iterator[Version]:
    """The version that `asked` names, as long as it is needed; raises NoSuchVersion.

    A folder that holds a plan comes first, then a package of the archive, then a manifest, whose
    sources git may remember; anything else is a revision of the repository that holds the sources.
    What is packed is laid out in a folder of its own; no link in it is followed.
    """
    path = Path(asked)
    if not here.sources.is_dir():
        raise NoSuchVersion(error("sources-missing", Span("")))
    if (path / PLAN_FILE).is_file():
        yield Version(path, here.shared, path.as_posix())
        return
    files, name = _found(asked, here)
    if PLAN_FILE not in files:
        raise _no("version-no-plan", asked, file=PLAN_FILE)
    with scratch_folder() as folder:
        shared = any(p.startswith(f"{SHARED}/") for p in files)
        sources, beside = folder / "sources", folder / SHARED
        for inside, data in files.items():
            if not _leads_below(inside):
                continue
            below = inside.removeprefix(f"{SHARED}/")
            place = (sources if below == inside else beside) / PurePosixPath(below)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        yield Version(sources, beside if shared else here.shared, name)


def _found(asked: str, here: Here) -> tuple[Mapping[str, bytes], str]:
    """The files of a version by the paths that the plan's own sources have, and its name."""
    path = Path(asked)
    try:
        if path.is_dir():
            return _of_package(path), path.name
        if path.exists():
            return _of_file(path, here), path.name
        commit = commit_of(asked, here.sources)
        return _at(commit, here), f"{asked} ({commit.day})"
    except GitMissingError:
        raise _no("version-no-git", asked) from None
    except RevisionError as fault:
        raise _no("version-unknown", asked, reason=str(fault)) from fault


def _of_file(path: Path, here: Here) -> Mapping[str, bytes]:
    try:
        told = read_file(path, _LARGEST)
    except OSError as fault:
        raise _no("version-unreadable", str(path), reason=fault.strerror or "–") from fault
    if not told.startswith(_ZIP):
        return _remembered(_of_manifest(told, str(path)), path, here)
    origins = _of_document(told)
    return _remembered(origins, path, here) if origins else _of_package(path)


def _remembered(hashes: Mapping[str, str], path: Path, here: Here) -> Mapping[str, bytes]:
    """The files of the newest commit that has sources of these SHA-256 by their paths."""
    own = {p: asked for p, asked in hashes.items() if not p.startswith(f"{SHARED}/")}
    commit = commit_with(own, here.sources)
    if commit is None:
        raise _no("version-forgotten", str(path), count=len(hashes))
    return {p: data for p, data in _at(commit, here).items() if p in hashes}


def _of_manifest(manifest: bytes, name: str) -> dict[str, str]:
    """The SHA-256 of each source by its path, as a manifest tells them; raises NoSuchVersion."""
    try:
        listed = json.loads(manifest)["sources"]
        hashes = {str(source["path"]): str(source["sha256"]) for source in listed}
    except (ValueError, TypeError, LookupError, RecursionError):
        raise _no("version-no-package", name) from None
    if not hashes:
        raise _no("version-no-sources", name)
    return hashes


def _of_document(packed: bytes) -> dict[str, str]:
    """The same as a finished document tells them, or nothing where it is none or tells nothing."""
    from compiler.word.embedded import read_provenance
    from compiler.word.package import PackageRefused, read_members

    try:
        told = read_provenance(read_members(packed))
    except PackageRefused:
        return {}
    return {origin.path: origin.sha256 for origin in told.sources} if told else {}


def _of_package(path: Path) -> Mapping[str, bytes]:
    from compiler.outputs.archive.contents import DATA, REPRESENTATIONS, SOURCE_FOLDER, SOURCES
    from compiler.verify.opened import open_package
    from compiler.word.package import PackageRefused

    try:
        files = open_package(path).files
    except PackageRefused as refused:
        if path.is_dir() and refused.code == "archive-no-mets":
            raise _no("version-no-plan", str(path), file=PLAN_FILE) from refused
        raise NoSuchVersion(refused.diagnostic(Span(str(path)))) from refused
    except OSError as fault:
        raise _no("version-unreadable", str(path), reason=fault.strerror or "–") from fault
    inside = f"{REPRESENTATIONS}/{SOURCES}/{DATA}/{SOURCE_FOLDER}/"
    named = ((p.removeprefix(inside), data) for p, data in files.items() if p.startswith(inside))
    return dict(named)


def _leads_below(path: str) -> bool:
    inside = PurePosixPath(path)
    return ".." not in inside.parts and not inside.is_absolute() and "\\" not in path


def _at(commit: Commit, here: Here) -> dict[str, bytes]:
    """The files of a commit, with what the plan shares as it was then if git remembers that."""
    files = files_at(commit, here.sources)
    if here.shared is not None:
        files |= {f"{SHARED}/{path}": data for path, data in _shared_at(commit, here.shared)}
    return files


def _shared_at(commit: Commit, shared: Path) -> Iterator[tuple[str, bytes]]:
    try:
        yield from files_at(commit, shared).items()
    except GitMissingError:
        raise
    except RevisionError:
        # It lies in no repository, or in another: it is as it is today in both versions.
        return


def _no(code: str, version: str, **particulars: object) -> NoSuchVersion:
    return NoSuchVersion(error(code, Span(version), version=version, **particulars))
