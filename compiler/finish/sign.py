"""Have another program sign or time-stamp a finished package.

Keys, certificates and authorities are the organisation's own: nothing of them is known here. A
command is given the package's path and leaves what it makes beside the package.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from compiler.programs import TimedOutError, last_line, run

PLACE = "{fil}"
"""Stands in a command for the package's path; a command without it gets the path last."""


@dataclass(frozen=True, slots=True)
class Signed:
    """How a signing command ended: its program, its status, what it made and what it said.

    `status` is None where the program could not be started or took too long. `made` is each new
    file beside the package, by name, with its SHA-256.
    """

    program: str
    status: int | None
    made: tuple[tuple[str, str], ...]
    said: str

    @property
    def good(self) -> bool:
        """Whether the program says that it succeeded."""
        return self.status == 0


def split_command(command: str) -> list[str]:
    """The words of a command as a shell would part them, for a program run without one.

    Raises ValueError for a quotation mark that is not closed, and for no word at all.
    """
    words = shlex.split(command, posix=os.name != "nt")
    if not words:
        raise ValueError("no command")
    return words


def sign(words: Sequence[str], package: Path, timeout: float = 120.0) -> Signed:
    """Run a signing command on `package`; nothing of it passes through a shell."""
    place = str(package.resolve())
    given = [word.replace(PLACE, place) for word in words]
    if not any(PLACE in word for word in words):
        given.append(place)
    before = set(_beside(package))
    program = Path(words[0]).name
    try:
        done = run(given, seconds=timeout, folder=package.parent)
    except (OSError, TimedOutError, ValueError) as fault:
        return Signed(program, None, (), str(fault))
    made = tuple(
        (path.name, sha256(path.read_bytes()).hexdigest())
        for path in sorted(set(_beside(package)) - before)
    )
    return Signed(program, done.status, made, last_line(done.errors))


def _beside(package: Path) -> list[Path]:
    return [path for path in package.parent.iterdir() if path.is_file()]
