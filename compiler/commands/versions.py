"""Find an earlier version of the sources: a folder, an archived package, or what git remembers."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

PLAN_FILE = "plan.yaml"
_SECONDS = 60


class NoSuchVersion(Exception):  # noqa: N818 - it says what is not there
    """What was asked for is no version of the sources; the text is the reason."""


@dataclass(frozen=True, slots=True)
class Version:
    """A folder of sources, and what a reader calls the version."""

    sources: Path
    name: str


@contextmanager
def version_of(asked: str, sources: Path) -> Iterator[Version]:
    """The version that `asked` names, as long as it is needed; raises NoSuchVersion.

    A folder that holds a plan comes first, then a package of the archive; anything else is a
    revision of the repository that holds `sources`. What is packed is laid out in a folder of its
    own.
    """
    path = Path(asked)
    if (path / PLAN_FILE).is_file():
        yield Version(path, path.as_posix())
        return
    with TemporaryDirectory(prefix="vp-") as folder:
        if path.exists():
            yield _from_package(path, Path(folder))
        else:
            yield _from_git(asked, sources, Path(folder))


def _from_package(path: Path, folder: Path) -> Version:
    from compiler.outputs.archive.contents import DATA, REPRESENTATIONS, SOURCE_FOLDER, SOURCES
    from compiler.verify.opened import open_package
    from compiler.word.package import PackageRefused

    try:
        files = open_package(path).files
    except (PackageRefused, OSError) as refused:
        raise NoSuchVersion(str(refused)) from refused
    inside = f"{REPRESENTATIONS}/{SOURCES}/{DATA}/{SOURCE_FOLDER}/"
    for name, data in files.items():
        below = PurePosixPath(name.removeprefix(inside))
        if name.startswith(inside) and ".." not in below.parts and not below.is_absolute():
            place = folder / below
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
    if not (folder / PLAN_FILE).is_file():
        raise NoSuchVersion(PLAN_FILE)
    return Version(folder, path.name)


def _from_git(revision: str, sources: Path, folder: Path) -> Version:
    # A revision that begins with a hyphen would be read as an option.
    commit = f"{revision}^{{commit}}"
    found = _git(sources, "rev-parse", "--verify", "--end-of-options", commit)
    id_ = found.decode("ascii").strip()
    day = _git(sources, "show", "--no-patch", "--format=%cs", id_).decode("ascii").strip()
    # In a subfolder `git archive` packs that folder alone.
    packed = _git(sources, "archive", "--format=tar", id_, "--", ".")
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")
    if not (folder / PLAN_FILE).is_file():
        raise NoSuchVersion(PLAN_FILE)
    return Version(folder, f"{revision} ({day})")


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(
            ("git", *arguments), cwd=folder, capture_output=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as fault:
        raise NoSuchVersion(str(fault)) from fault
    if done.returncode:
        raise NoSuchVersion(done.stderr.decode("utf-8", "replace").strip())
    return done.stdout
