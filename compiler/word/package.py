"""Take a DOCX apart and put it together again so that the same parts make the same bytes.

A DOCX is a zip. Zip files carry dates, an operating system and an order of their own, so that
two saves of one document differ; the canonical package has none of these.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from compiler.characters import UNWRITABLE
from compiler.diagnostic import Diagnostic, error
from compiler.span import Span

CONTENT_TYPES = "[Content_Types].xml"
ROOT_RELATIONSHIPS = "_rels/.rels"

_EPOCH = (1980, 1, 1, 0, 0, 0)
_LEVEL = 6
_UNIX = 3
_PLAIN_FILE = 0o100644 << 16


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a package may be: members, unpacked bytes, and unpacked to packed.

    The ratio is only asked of members over a megabyte: a small part of repeated XML may pack
    hundredfold and do no harm.
    """

    members: int = 2_000
    total_bytes: int = 256_000_000
    ratio: int = 250
    ratio_from_bytes: int = 1_000_000


DEFAULT_LIMITS = Limits()

OWN = Limits(ratio=10_000)
"""For what the program has packed itself: a text that repeats itself packs as well as a bomb."""


class PackageRefused(Exception):  # noqa: N818 - it is a refusal; `code` names the error
    """The bytes are no package that may be opened; `code` and `particulars` say why."""

    def __init__(self, code: str, **particulars: object) -> None:
        super().__init__(code, particulars)
        self.code = code
        self.particulars = particulars

    def diagnostic(self, span: Span) -> Diagnostic:
        """The refusal as a finding at `span`."""
        return error(self.code, span, **self.particulars)


def read_members(docx: bytes, limits: Limits = DEFAULT_LIMITS) -> dict[str, bytes]:
    """Each member's bytes by name, folders left out, in the package's own order.

    Raises PackageRefused for what is no zip or is damaged or encrypted, for a name that stands
    twice (Word would take either), for a path out of the package, and over `limits`.
    """
    if not docx.startswith(b"PK"):
        # A program or a picture may have a zip behind it, and be both.
        raise PackageRefused("package-damaged", detail="–")
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.filename.endswith("/")]
            _refuse_excess(entries, limits)
            _refuse_names(entries)
            return {entry.filename: archive.read(entry) for entry in entries}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as fault:
        raise PackageRefused("package-damaged", detail=fault) from fault
    except NotImplementedError as fault:
        raise PackageRefused("package-damaged", detail=fault) from fault
    except RuntimeError as fault:  # zipfile's word for "needs a password"
        raise PackageRefused("package-encrypted") from fault


def write_package(members: Mapping[str, bytes]) -> bytes:
    """A zip of `members`: the same bytes for the same parts, on each operating system.

    `[Content_Types].xml` and `_rels/.rels` come first, because readers that stream expect them
    there, then the rest by name. Two builds of zlib may pack differently; `digest` is the same
    even then.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for name in _in_order(members):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = _PLAIN_FILE
            archive.writestr(entry, members[name], compresslevel=_LEVEL)
    return packed.getvalue()


def digest(members: Mapping[str, bytes]) -> str:
    """The SHA-256, in hex, of the parts themselves, however they are packed."""
    total = hashlib.sha256()
    for name in _in_order(members):
        total.update(f"{len(name.encode())}:{name}{len(members[name])}:".encode())
        total.update(members[name])
    return total.hexdigest()


def _in_order(members: Mapping[str, bytes]) -> list[str]:
    first = [name for name in (CONTENT_TYPES, ROOT_RELATIONSHIPS) if name in members]
    return [*first, *sorted(name for name in members if name not in first)]


def _refuse_excess(entries: list[zipfile.ZipInfo], limits: Limits) -> None:
    # zipfile never unpacks more of a member than its header states, so the header may be asked.
    if len(entries) > limits.members:
        raise PackageRefused("package-too-many-members", members=len(entries), limit=limits.members)
    total = sum(entry.file_size for entry in entries)
    if total > limits.total_bytes:
        raise PackageRefused("package-too-large", bytes=total, limit=limits.total_bytes)
    for entry in entries:
        if entry.file_size < limits.ratio_from_bytes:
            continue
        if entry.file_size > limits.ratio * max(1, entry.compress_size):
            raise PackageRefused("package-bomb", member=entry.filename, limit=limits.ratio)


def _refuse_names(entries: list[zipfile.ZipInfo]) -> None:
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        # orig_filename keeps what zipfile cuts off at a NUL or turns round from a backslash.
        path = PurePosixPath(name)
        if (
            entry.orig_filename != name
            or path.is_absolute()
            or ".." in path.parts
            or "\\" in name
            or ":" in name
            or not name
            or UNWRITABLE.search(name) is not None
            or "\n" in name
        ):
            raise PackageRefused("package-unsafe-name", member=entry.orig_filename)
        # Part names are equal regardless of case (OPC 6.2.2.3).
        if name.lower() in seen:
            raise PackageRefused("package-duplicate-member", member=name)
        seen.add(name.lower())
