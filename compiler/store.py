"""Keep what was found out, by what it was found out from, in a folder that may go at any time.

An entry's name is the digest of all that decides whether its content is true: what was found out
from something else has another name. A file that is damaged or cannot be written costs time and
nothing else, and two builds may share the folder.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

EDITION = "1"
"""Raised when what is kept is found out in another way."""

MOST = 64_000_000
"""Bytes that are kept, those last used."""


class Store(Protocol):
    """Where something is kept, or nothing is."""

    def get(self, *decisive: str | bytes) -> bytes | None:
        """What was found out from this before."""

    def put(self, content: bytes, *decisive: str | bytes) -> None:
        """Keep what was found out from this."""

    def trim(self) -> None:
        """Forget what there is no room for."""


class Nothing:
    """Keeps nothing."""

    def get(self, *decisive: str | bytes) -> bytes | None:
        """Nothing."""
        return None

    def put(self, content: bytes, *decisive: str | bytes) -> None:
        """Nothing is kept."""

    def trim(self) -> None:
        """There is nothing to forget."""


NOTHING = Nothing()


class Folder:
    """Keeps files in a folder, one for each thing found out, and forgets those long unused."""

    def __init__(self, place: Path, most: int = MOST) -> None:
        self.place, self.most = place, most

    def get(self, *decisive: str | bytes) -> bytes | None:
        """What `put` was given with the same words; None where it is not there or not whole."""
        file = self._file(decisive)
        try:
            head, _, content = file.read_bytes().partition(b"\n")
            if head != _seal(file.name, content):
                return None
            os.utime(file)  # used now: the last to go
        except OSError:
            return None
        return content

    def put(self, content: bytes, *decisive: str | bytes) -> None:
        """Write it in its place: of what is not whole, the seal tells who reads it.

        So what a run that was killed has left, or two that write at once, is not believed, and
        nothing has to be written beside its place first, where it could be left lying.
        """
        file = self._file(decisive)
        with contextlib.suppress(OSError):
            self.place.mkdir(mode=0o700, parents=True, exist_ok=True)
            file.write_bytes(_seal(file.name, content) + b"\n" + content)

    def trim(self) -> None:
        """Forget those longest unused, until no more than `most` bytes are kept."""
        with contextlib.suppress(OSError):
            told = [(file.stat(), file) for file in self.place.iterdir()]
            kept = 0
            for state, file in sorted(told, key=lambda one: one[0].st_mtime_ns, reverse=True):
                kept += state.st_size
                if kept > self.most:
                    file.unlink(missing_ok=True)

    def _file(self, decisive: tuple[str | bytes, ...]) -> Path:
        # What one Python finds out, another may find otherwise: they know other letters.
        told = hashlib.sha256(f"{EDITION} {sys.version}".encode())
        for word in decisive:
            whole = word.encode("utf-8", "surrogateescape") if isinstance(word, str) else word
            told.update(b"%d:" % len(whole))
            told.update(whole)
        return self.place / told.hexdigest()


def own_text(folder: Path, names: Iterable[str]) -> bytes | None:
    """The text of our own modules that decide what is made; None where it cannot be read.

    A program that somebody is working on, or has mended, has the version it had.
    """
    try:
        return b"\0".join([(folder / f"{name}.py").read_bytes() for name in names])
    except OSError:
        return None


def _seal(name: str, content: bytes) -> bytes:
    """What tells a whole entry of this name from any other file."""
    return hashlib.sha256(name.encode() + b"\n" + content).hexdigest().encode()
