"""Open a package for the archive from a folder, a zip or a bag, as its files by path.

A package may come from anybody. Nothing of it is unpacked to disk here, no link is followed, and it
is refused when it is larger than any plan can be.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath

from compiler.diagnostic import Diagnostic, error
from compiler.outputs.archive.contents import METS
from compiler.span import Span
from compiler.word.package import Limits, PackageRefused, read_members

LIMITS = Limits(members=20_000, total_bytes=1_000_000_000)
_PAYLOAD = "data/"
_BAG_MANIFESTS = ("tagmanifest-sha256.txt", "manifest-sha256.txt")


@dataclass(frozen=True, slots=True)
class OpenedPackage:
    """A package's name and its files by path below its folder, and what was wrong around them."""

    name: str
    files: Mapping[str, bytes]
    found: tuple[Diagnostic, ...] = ()


def open_package(path: Path, limits: Limits = LIMITS) -> OpenedPackage:
    """The package at `path`; raises PackageRefused where there is none that may be opened.

    Of a bag the bag's own checksums are looked at too, and its payload is the package.
    """
    found: tuple[Diagnostic, ...] = ()
    if path.is_dir():
        name, files = path.name, _in_folder(path, limits)
    else:
        if path.stat().st_size > limits.total_bytes:
            size = path.stat().st_size
            raise PackageRefused("package-too-large", bytes=size, limit=limits.total_bytes)
        name, files = _below_one_folder(read_members(path.read_bytes(), limits))
    if "bagit.txt" in files:
        found = bag_findings(files)
        payload = {p.removeprefix(_PAYLOAD): d for p, d in files.items() if p.startswith(_PAYLOAD)}
        name, files = _below_one_folder(payload)
    if METS not in files:
        raise PackageRefused("archive-no-mets", member=METS)
    return OpenedPackage(name, files, found)


def _in_folder(folder: Path, limits: Limits) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    total = 0
    for parent, folders, names in os.walk(folder, followlinks=False):
        for name in sorted((*folders, *names)):
            place = Path(parent, name)
            path = place.relative_to(folder).as_posix()
            if place.is_symlink() or not (place.is_dir() or place.is_file()):
                raise PackageRefused("archive-link", member=path)
            if name in folders:
                continue
            total += place.stat().st_size
            if total > limits.total_bytes:
                raise PackageRefused("package-too-large", bytes=total, limit=limits.total_bytes)
            if len(files) >= limits.members:
                count = len(files) + 1
                raise PackageRefused(
                    "package-too-many-members", members=count, limit=limits.members
                )
            files[path] = place.read_bytes()
    return files


def _below_one_folder(members: Mapping[str, bytes]) -> tuple[str, dict[str, bytes]]:
    """The package's folder and its files; a package is one folder, as CSIP asks."""
    tops = {PurePosixPath(name).parts[0] for name in members}
    if "bagit.txt" in tops:
        return "", dict(members)
    if len(tops) != 1 or any("/" not in name for name in members):
        raise PackageRefused("archive-no-mets", member=METS)
    (top,) = tops
    return top, {name.removeprefix(f"{top}/"): data for name, data in members.items()}


def bag_findings(files: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
    """What in a bag is not as its manifests tell."""
    found: list[Diagnostic] = []
    listed: set[str] = set(_BAG_MANIFESTS[:1])
    for manifest in _BAG_MANIFESTS:
        for line in files.get(manifest, b"").decode("utf-8", "replace").splitlines():
            sum_, _, path = line.partition("  ")
            path = path.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
            listed.add(path)
            if path not in files:
                found.append(error("archive-file-missing", Span(path), file=path, list=manifest))
            elif sha256(files[path]).hexdigest() != sum_:
                found.append(error("archive-file-changed", Span(path), file=path, list=manifest))
    for path in sorted(set(files) - listed):
        found.append(error("archive-file-extra", Span(path), file=path, list=_BAG_MANIFESTS[1]))
    return tuple(found)
