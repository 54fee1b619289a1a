"""Ask git what the sources were at an earlier time."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from compiler.programs import TimedOutError, last_line, run

_SECONDS = 30
_MOST_COMMITS = 1_000
"""So many commits back are looked at for sources that only their hashes are known of."""
_FILES = ("100644", "100755")
"""What a plain file is to git: links and other repositories are passed over."""


class RevisionError(Exception):
    """What git says where the sources are in no repository, or it knows no such revision."""


class GitMissingError(RevisionError):
    """Git is not installed, or not found."""


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit by its id, and the day on which it was made, in ISO form."""

    id: str
    day: str


def git(folder: Path, *arguments: str, content: bytes = b"") -> bytes:
    """What git writes when it is asked in `folder`; raises RevisionError with its own words."""
    if shutil.which("git") is None:
        raise GitMissingError("git")
    command = ("git", "-c", "core.quotePath=false", *arguments)
    try:
        done = run(command, seconds=_SECONDS, folder=folder, content=content)
    except (OSError, TimedOutError) as fault:
        raise RevisionError(str(fault)) from fault
    if done.status:
        raise RevisionError(last_line(done.errors))
    return done.output


def commit_of(revision: str, folder: Path) -> Commit:
    """The commit that a revision names in the repository of `folder`; raises RevisionError."""
    # A revision that begins with a hyphen would be read as an option.
    named = f"{revision}^{{commit}}"
    id_ = git(folder, "rev-parse", "--verify", "--end-of-options", named).decode("ascii").strip()
    day = git(folder, "show", "--no-patch", "--format=%cs", id_).decode("ascii").strip()
    return Commit(id_, day)


def files_at(commit: Commit, folder: Path) -> dict[str, bytes]:
    """The plain files below `folder` as they were committed, by their paths below it."""
    blobs = _blobs(commit.id, folder)
    contents = dict(_contents(dict.fromkeys(blobs.values()), folder))
    return {path: contents[blob] for path, blob in blobs.items()}


def commit_with(hashes: Mapping[str, str], folder: Path) -> Commit | None:
    """The newest commit that has files of these SHA-256 by their paths below `folder`."""
    newest = git(folder, "log", "--format=%H", f"--max-count={_MOST_COMMITS}", "--", ".")
    known: dict[str, str] = {}
    for id_ in newest.decode("ascii").split():
        blobs = _blobs(id_, folder)
        if not hashes.keys() <= blobs.keys():
            continue
        unknown = dict.fromkeys(blobs[path] for path in hashes if blobs[path] not in known)
        known |= {blob: sha256(data).hexdigest() for blob, data in _contents(unknown, folder)}
        if all(known[blobs[path]] == asked for path, asked in hashes.items()):
            return commit_of(id_, folder)
    return None


def _blobs(commit: str, folder: Path) -> dict[str, str]:
    """The id of each plain file's content by its path below `folder`."""
    listed = git(folder, "ls-tree", "-r", "-z", commit).decode("utf-8", "replace")
    lines = (line.partition("\t") for line in listed.split("\0") if line)
    told = ((path, about.split()) for about, _, path in lines)
    return {path: blob for path, (mode, _, blob) in told if mode in _FILES}


def _contents(blobs: Mapping[str, None], folder: Path) -> Iterator[tuple[str, bytes]]:
    """The bytes of each content; `git cat-file` tells its size in a line before it."""
    asked = "".join(f"{blob}\n" for blob in blobs).encode("ascii")
    told = git(folder, "cat-file", "--batch", content=asked) if blobs else b""
    at = 0
    for blob in blobs:
        start = told.index(b"\n", at) + 1
        size = int(told[at:start].split()[-1])
        yield blob, told[start : start + size]
        at = start + size + 1
