"""See what a command touches: files outside its world, programs, addresses.

Python's audit events tell what Python opens and starts. What a library in C opens they do not tell:
for that there is a file outside whose time of reading is looked at, and a server that nobody may
call.
"""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]

_OWN = tuple(
    str(Path(folder))
    for folder in {
        *(sys.prefix, sys.base_prefix, sys.exec_prefix),
        *(str(ROOT / "compiler"), str(ROOT / ".venv"), str(ROOT / "tests")),
        *("/usr/share/zoneinfo", "/etc/mime.types", "/etc/localtime", os.devnull),
        *(path for path in sys.path if path and path != str(ROOT)),
    }
)
"""What the program is made of, and what its packages read of the system by themselves."""

_TEMPORARY = str(Path(tempfile.gettempdir()).resolve())
_REHEARSALS = tuple(f"{_TEMPORARY}/{name}" for name in ("vp-", "openpyxl."))
"""Where the program tries out what an import would make of the sources, and openpyxl its sheets."""

_PROGRAMS = ("pandoc", "pandoc.exe", "soffice", "soffice.bin", "pdfinfo", "git")
_CALLS = (
    *("socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto"),
    *("urllib.Request", "ftplib.connect", "smtplib.connect", "http.client.connect"),
)
_STARTS = ("os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile", "pty.spawn")
_TOUCHES = {
    **dict.fromkeys(("os.remove", "os.rmdir", "os.mkdir", "os.truncate", "os.chmod"), 1),
    **dict.fromkeys(("os.rename", "os.link", "os.symlink", "shutil.copyfile"), 2),
}
"""Events on files other than `open`, and how many paths each tells of."""


@dataclass
class Watched:
    """What a command did that it may not do."""

    allowed: tuple[str, ...]
    trespasses: list[str] = field(default_factory=list)

    def see(self, event: str, given: tuple[Any, ...]) -> None:
        """Note an event, if it is one that should not be."""
        if event == "open":
            self._path(event, given[0])
        elif event in _TOUCHES:
            for path in given[: _TOUCHES[event]]:
                self._path(event, path)
        elif event == "subprocess.Popen":
            program = Path(os.fsdecode(given[0] or given[1][0])).name
            if program not in _PROGRAMS:
                self.trespasses.append(f"{event} {program}")
        elif event in _CALLS or event in _STARTS:
            self.trespasses.append(f"{event} {given!r}"[:200])

    def _path(self, event: str, given: Any) -> None:
        if not isinstance(given, str | bytes | os.PathLike):
            return  # a descriptor that was opened already
        path = os.path.realpath(os.fsdecode(given))
        if not path.startswith((*self.allowed, *_OWN, *_REHEARSALS)) and path != _TEMPORARY:
            self.trespasses.append(f"{event} {path}")


_watching: list[Watched] = []


@cache
def _hook() -> None:
    """Hook in once: an audit hook cannot be taken out again."""

    def tell(event: str, given: tuple[Any, ...]) -> None:
        if _watching:
            watched = _watching.pop()  # what looking itself opens is not looked at
            try:
                watched.see(event, given)
            finally:
                _watching.append(watched)

    sys.addaudithook(tell)


@contextmanager
def watched(*allowed: Path) -> Generator[Watched]:
    """Watch what this process does meanwhile; it may touch what lies below `allowed`."""
    _hook()
    seen = Watched(tuple(str(folder.resolve()) for folder in allowed))
    _watching.append(seen)
    try:
        yield seen
    finally:
        _watching.remove(seen)


class Secret:
    """A file outside the project that tells whether somebody has read it."""

    WORD = "HEMLIGHETEN"

    def __init__(self, path: Path) -> None:
        self.path = path
        path.write_text(f"# {self.WORD} {{#hemligt}}\n\n{self.WORD}\n", "utf-8")
        self.tells = self._reread()
        self.hide()

    def hide(self) -> None:
        """Have it be unread: read long before it was written."""
        os.utime(self.path, (1_000_000_000, 1_500_000_000))

    @property
    def was_read(self) -> bool:
        """Whether anybody, in whatever language, has read it since it was hidden."""
        return self.path.stat().st_atime > 1_000_000_000

    def _reread(self) -> bool:
        """Whether the file system notes when a file is read; not all do."""
        self.hide()
        self.path.read_bytes()
        return self.was_read


class Server:
    """A server of this machine that nobody may call."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.setblocking(False)
        self.port = self._socket.getsockname()[1]

    @property
    def was_called(self) -> bool:
        """Whether somebody has tried since it was last asked."""
        try:
            caller, _ = self._socket.accept()
        except BlockingIOError:
            return False
        caller.close()
        return True

    def close(self) -> None:
        """End it."""
        self._socket.close()
