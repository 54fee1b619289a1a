"""Compare every file of a package with what its tables of contents say of it.

Two lists cover one another: `SHA256SUMS` tells of every file but itself, and the METS files tell of
every file but the two lists. So a byte changed anywhere, a file taken away and one put in are each
seen, and a list that was changed itself does not agree with the other.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from urllib.parse import unquote

from lxml import etree

from compiler.diagnostic import Diagnostic, error
from compiler.outputs.archive.contents import METS, REPRESENTATIONS, SUMS
from compiler.span import Span
from compiler.verify.metadata import METS_NS, XLINK_NS, parsed

Tell = Callable[[str, str, str], None]
"""Notes a code, the file it is about, and the list that tells so."""

_LINE = re.compile(r"([0-9a-f]{64})  ([^\n]+)")


def checksums_hold(files: Mapping[str, bytes]) -> list[Diagnostic]:
    """Every file that is changed, gone or too many, each by name."""
    found: dict[str, Diagnostic] = {}

    def tell(code: str, path: str, told_by: str) -> None:
        found.setdefault(path, error(code, Span(path), file=path, list=told_by))

    actual = {path: sha256(data).hexdigest() for path, data in files.items()}
    tables = [p for p in files if p == METS or _of_representation(p)]
    listed: set[str] = {METS, SUMS}
    for table in sorted(tables, key=len):
        entries = mets_entries(table, files[table])
        if entries is None:
            tell("archive-file-changed", table, SUMS)
            continue
        for path, told, size in entries:
            listed.add(path)
            if path not in files:
                tell("archive-file-missing", path, table)
            elif actual[path] != told or str(len(files[path])) != size:
                tell("archive-file-changed", path, table)
    for path in sorted(set(files) - listed):
        tell("archive-file-extra", path, METS)
    _sums(files, actual, tell)
    return list(found.values())


def _sums(files: Mapping[str, bytes], actual: Mapping[str, str], tell: Tell) -> None:
    if SUMS not in files:
        tell("archive-file-missing", SUMS, METS)
        return
    text = files[SUMS].decode("utf-8", "replace")
    lines = [_LINE.fullmatch(line) for line in text.removesuffix("\n").split("\n")]
    told = {line.group(2): line.group(1) for line in lines if line}
    if None in lines or not text.endswith("\n") or len(told) != len(lines):
        tell("archive-file-changed", SUMS, METS)
    for path in sorted({*told, *actual} - {SUMS}):
        if path not in actual:
            # Either the file is gone or its name in the list was changed: both are told.
            tell("archive-file-missing", path, SUMS)
            tell("archive-file-changed", SUMS, METS)
        elif path not in told:
            tell("archive-file-changed", SUMS, METS)
        elif told[path] != actual[path]:
            tell("archive-file-changed", path, SUMS)
            tell("archive-file-changed", SUMS, METS)


def mets_entries(path: str, data: bytes) -> list[tuple[str, str, str]] | None:
    """What a METS file tells of each file: its path in the package, checksum and size.

    None where the METS file cannot be read.
    """
    root = parsed(data, path)
    if root is None:
        return None
    return list(_entries(root, posixpath.dirname(path)))


def _entries(root: etree._Element, folder: str) -> Iterator[tuple[str, str, str]]:
    for element in root.iter(f"{{{METS_NS}}}mdRef", f"{{{METS_NS}}}file"):
        place = element.find(f"{{{METS_NS}}}FLocat")
        href = (element if place is None else place).get(f"{{{XLINK_NS}}}href")
        path = posixpath.normpath(posixpath.join(folder, unquote(str(href or ""))))
        yield path, str(element.get("CHECKSUM") or ""), str(element.get("SIZE") or "")


def _of_representation(path: str) -> bool:
    parts = path.split("/")
    return len(parts) == 3 and parts[0] == REPRESENTATIONS and parts[2] == METS
