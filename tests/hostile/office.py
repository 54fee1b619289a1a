"""A LibreOffice that is watched: what it asks of the network, what it opens, what it takes.

A small program that is called `soffice` starts the real one below strace, in a network of its own
that leads nowhere, and notes what was seen. Where strace or such a network cannot be had, what is
noted is less.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SECONDS = 30
"""Of the processor's time, for one document."""
MOST = 2**30
"""Bytes of memory, for one document."""

_WRAPPER = """#!{python} -IS
import json, os, resource, subprocess, sys
resource.setrlimit(resource.RLIMIT_CPU, ({seconds}, {seconds}))
log = {folder!r} + "/" + str(os.getpid())
traced = ["-o", log + ".strace"] if {traced} else []
done = subprocess.run([*{before!r}, *traced, {real!r}, *sys.argv[1:]])
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(log + ".json", "w") as file:
    json.dump({{"status": done.returncode, "kilobytes": used.ru_maxrss,
               "seconds": used.ru_utime + used.ru_stime}}, file)
sys.exit(done.returncode if done.returncode >= 0 else 99)
"""

_TRACED = "connect,sendto,sendmsg,openat,creat,unlink,rename,renameat,renameat2,mkdir,link,symlink"
_CALL = re.compile(r"\d+ +(\w+)\((.*)\) += (-?\d+|\?)")
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")
_READ_BY_ITSELF = (
    *("/usr/", "/etc/", "/proc/", "/sys/", "/dev/", "/lib", "/run/", "/var/lib/", "/var/cache/"),
    *("/opt/", f"{sys.base_prefix}/", f"{sys.prefix}/"),
)
"""Where the program and the system's own settings and fonts lie."""
_OWN = re.compile(
    r"/dev/(null|tty|shm)|/tmp/OSL_PIPE_\w+|(/var)?/tmp|.*/vp-[^/]*(/.*)?"
    r"|/usr/lib/libreoffice/share/uno_packages/.*"
)
"""What it writes to wherever it is started: its own socket, and the folder it was given."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What one run of LibreOffice did."""

    status: int
    seconds: float
    kilobytes: int
    trespasses: tuple[str, ...]

    @property
    def faults(self) -> Iterator[str]:
        """What it may not have done."""
        yield from self.trespasses
        if self.status:
            yield f"soffice ended with {self.status}"
        if self.kilobytes * 1024 > MOST:
            yield f"soffice took {self.kilobytes // 1024} MB"
        if self.seconds > SECONDS:
            yield f"soffice took {self.seconds:.0f} s"


class Office:
    """A folder with the program that is watched, to be put first on the search path."""

    def __init__(self, folder: Path, *allowed: Path) -> None:
        self.folder = folder
        self._log = folder / "seen"
        self._log.mkdir(parents=True)
        self._allowed = tuple(f"{path.resolve()}/" for path in allowed)
        before = [*_alone(), *_strace()]
        program = folder / "soffice"
        program.write_text(
            _WRAPPER.format(
                python=sys.executable,
                seconds=SECONDS,
                folder=str(self._log),
                before=before,
                traced="strace" in before,
                real=shutil.which("soffice"),
            ),
            encoding="utf-8",
        )
        program.chmod(0o755)

    def seen(self) -> list[Seen]:
        """What each run did since it was last asked."""
        return [self._told(note) for note in sorted(self._log.glob("*.json"))]

    def _told(self, note: Path) -> Seen:
        told = json.loads(note.read_text("utf-8"))
        note.unlink()
        trace = note.with_suffix(".strace")
        trespasses = tuple(self._trespasses(trace)) if trace.exists() else ()
        trace.unlink(missing_ok=True)
        return Seen(told["status"], told["seconds"], told["kilobytes"], trespasses)

    def _trespasses(self, trace: Path) -> Iterator[str]:
        for line in trace.read_text("utf-8", "replace").split("\n"):
            match = _CALL.match(line)
            if match is None:
                continue
            call, given, result = match.groups()
            if call in ("connect", "sendto", "sendmsg"):
                if "AF_INET" in given:
                    yield f"{call} {given[:120]}"
                continue
            for path in _PATH.findall(given):
                if self._is_foreign(path, writes=call != "openat" or bool(_WRITES.search(given))):
                    yield f"{call} {path} = {result}"

    def _is_foreign(self, path: str, *, writes: bool) -> bool:
        if not path.startswith("/"):
            return False
        path = os.path.normpath(path)
        if path.startswith(self._allowed) or f"{path}/" in self._allowed or _OWN.fullmatch(path):
            return False
        return writes or not path.startswith(_READ_BY_ITSELF)


def _alone() -> list[str]:
    """What starts a program in a network of its own, or nothing."""
    command = ["unshare", "-n"]
    if shutil.which("unshare") is None:
        return []
    tried = subprocess.run([*command, "true"], capture_output=True, check=False)
    return [] if tried.returncode else command


def _strace() -> list[str]:
    if shutil.which("strace") is None:
        return []
    return ["strace", "-f", "-qq", "--seccomp-bpf", "-s", "200", "-e", f"trace={_TRACED}"]
