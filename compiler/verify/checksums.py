"""Compare every file of a package with what its tables of contents say of it.

Two lists cover one another: `SHA256SUMS` tells of every file but itself, and the METS files tell of
every file but the two lists. So a byte changed anywhere, a file taken away and one put in are each
seen, and a list that was changed itself does not agree with the other. Where the lists agree it is
the file that is wrong; where they do not and METS is sound, it is `SHA256SUMS`; else both are told.
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
    by_mets: dict[str, str] = {}
    for table in sorted(tables, key=len):
        entries = mets_entries(table, files[table])
        if entries is None:
            tell("archive-file-changed", table, SUMS)
            continue
        for path, told, size in entries:
            by_mets[path] = told
            if path not in files:
                tell("archive-file-missing", path, table)
            elif actual[path] != told or str(len(files[path])) != size:
                tell("archive-file-changed", path, table)
    for path in sorted(set(files) - {*by_mets, METS, SUMS}):
        tell("archive-file-extra", path, METS)
    _sums(files, actual, by_mets, tell)
    return list(found.values())


def _sums(
    files: Mapping[str, bytes], actual: Mapping[str, str], by_mets: Mapping[str, str], tell: Tell
) -> None:
    if SUMS not in files:
        tell("archive-file-missing", SUMS, METS)
        return
    text = files[SUMS].decode("utf-8", "replace")
    lines = [_LINE.fullmatch(line) for line in text.removesuffix("\n").split("\n")]
    told = {line.group(2): line.group(1) for line in lines if line}
    if None in lines or not text.endswith("\n") or len(told) != len(lines):
        tell("archive-file-changed", SUMS, METS)
    mets_is_sound = told.get(METS) == actual.get(METS)
    for path in sorted({*told, *actual} - {SUMS}):
        said, is_ = told.get(path), actual.get(path)
        if said != by_mets.get(path) and (path != METS or said != is_):
            tell("archive-file-changed", SUMS, METS)
            if mets_is_sound and is_ == by_mets.get(path):
                continue
        if said is not None and said != is_:
            code = "archive-file-missing" if is_ is None else "archive-file-changed"
            tell(code, path, SUMS)


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
