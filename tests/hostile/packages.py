"""Spoil a package (DOCX, XLSX) step by step, as a case lists the steps.

Some steps change the parts, some the zip that they are packed into. Each is a list: its name and
what it is given.
"""

from __future__ import annotations

import codecs
import io
import struct
import warnings
import zipfile
from collections.abc import Callable, Sequence
from typing import Any

from compiler.word.package import write_package

DOCUMENT = "word/document.xml"
_LOCAL, _CENTRAL = b"PK\x03\x04", b"PK\x01\x02"

Members = dict[str, bytes]
Step = Sequence[Any]


def spoiled(package: bytes, steps: Sequence[Step]) -> bytes:
    """The package after the steps: first those on its parts, then those on the zip."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    for name, *given in steps:
        if name in ON_PARTS:
            ON_PARTS[name](members, *given)
    made = write_package(members)
    for name, *given in steps:
        if name not in ON_PARTS:
            made = ON_ZIP[name](made, *given)
    return made


def unescaped(text: str) -> bytes:
    """Bytes that a case writes with Python's escapes."""
    return codecs.decode(text, "unicode_escape").encode("latin-1")


# --- on the parts -----------------------------------------------------------------------------


def _swap(members: Members, part: str, old: str, new: str) -> None:
    text = members[part].decode()
    assert old in text, f"{part} does not hold {old}"
    members[part] = text.replace(old, new, 1).encode()


def _put(members: Members, part: str, text: str) -> None:
    members[part] = text.encode()


def _put_bytes(members: Members, part: str, text: str) -> None:
    members[part] = unescaped(text)


def _drop(members: Members, part: str) -> None:
    del members[part]


def _copy(members: Members, part: str, to: str) -> None:
    members[to] = members[part]


def _xml(members: Members, xml: str) -> None:
    """Put XML last in the body, ahead of its section."""
    document = members[DOCUMENT].decode()
    at = document.rfind("<w:sectPr")
    at = at if at >= 0 else document.rindex("</w:body>")
    members[DOCUMENT] = (document[:at] + xml + document[at:]).encode()


def _paragraph(members: Members, *runs: str) -> None:
    texts = (run.replace("&", "&amp;").replace("<", "&lt;") for run in runs)
    made = "".join(f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' for text in texts)
    _xml(members, f"<w:p>{made}</w:p>")


def _relationship(members: Members, part: str, attributes: str) -> None:
    _swap(members, part, "</Relationships>", f"<Relationship {attributes}/></Relationships>")


def _grow(members: Members, part: str, old: str, unit: str, count: int, tail: str = "") -> None:
    """Put many times `unit`, and then `tail`, before `old`."""
    _swap(members, part, old, unit * count + tail + old)


def _encode(members: Members, part: str, encoding: str) -> None:
    text = members[part].decode("utf-8-sig").replace("UTF-8", encoding.upper(), 1)
    members[part] = text.encode(encoding)


ON_PARTS: dict[str, Callable[..., None]] = {
    "swap": _swap,
    "put": _put,
    "put-bytes": _put_bytes,
    "drop": _drop,
    "copy": _copy,
    "xml": _xml,
    "paragraph": _paragraph,
    "relationship": _relationship,
    "grow": _grow,
    "encode": _encode,
}


# --- on the zip -------------------------------------------------------------------------------


def _raw(_: bytes, text: str) -> bytes:
    return unescaped(text)


def _truncated(package: bytes, to: int) -> bytes:
    return package[:to]


def _before(package: bytes, text: str) -> bytes:
    return unescaped(text) + package


def _after(package: bytes, text: str) -> bytes:
    return package + unescaped(text)


def _added(package: bytes, name: str, content: bytes, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO(package)
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "a", method) as archive:
        warnings.simplefilter("ignore")  # of a name that stands twice, which is what is wanted
        archive.writestr(zipfile.ZipInfo(name), content, method)
    return buffer.getvalue()


def _member(package: bytes, name: str, text: str) -> bytes:
    return _added(package, name, text.encode())


def _bomb(package: bytes, name: str, megabytes: int) -> bytes:
    return _added(package, name, b" " * (megabytes * 1_000_000))


def _many(package: bytes, count: int) -> bytes:
    buffer = io.BytesIO(package)
    with zipfile.ZipFile(buffer, "a") as archive:
        for n in range(count):
            archive.writestr(zipfile.ZipInfo(f"custom/item{n}.bin"), b"")
    return buffer.getvalue()


def _nested(package: bytes, name: str, depth: int) -> bytes:
    """A zip in a zip in a zip, each of them full."""
    inner = b" " * 10_000_000
    for _ in range(depth):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a", inner)
        inner = packed.getvalue()
    return _added(package, name, inner)


def _headers(package: bytes, change: Callable[[bytearray, int, bool], None]) -> bytes:
    """The package with each member's two headers changed."""
    made = bytearray(package)
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        starts = [entry.header_offset for entry in archive.infolist()]
        at = archive.start_dir
    for start in starts:
        change(made, start, True)
        assert made[at : at + 4] == _CENTRAL
        name, extra, comment = struct.unpack_from("<HHH", made, at + 28)
        change(made, at, False)
        at += 46 + name + extra + comment
    return bytes(made)


def _encrypted(package: bytes) -> bytes:
    def change(made: bytearray, at: int, local: bool) -> None:
        made[at + (6 if local else 8)] |= 1

    return _headers(package, change)


def _method(package: bytes, number: int) -> bytes:
    def change(made: bytearray, at: int, local: bool) -> None:
        struct.pack_into("<H", made, at + (8 if local else 10), number)

    return _headers(package, change)


def _lying(package: bytes, size: int) -> bytes:
    """Headers that state another unpacked size than there is."""

    def change(made: bytearray, at: int, local: bool) -> None:
        struct.pack_into("<I", made, at + (22 if local else 24), size)

    return _headers(package, change)


def _checksum(package: bytes) -> bytes:
    def change(made: bytearray, at: int, local: bool) -> None:
        struct.pack_into("<I", made, at + (14 if local else 16), 1)

    return _headers(package, change)


def _offset(package: bytes, by: int) -> bytes:
    """A directory whose members all begin somewhere else."""

    def change(made: bytearray, at: int, local: bool) -> None:
        if not local:
            (start,) = struct.unpack_from("<I", made, at + 42)
            struct.pack_into("<I", made, at + 42, (start + by) % 2**32)

    return _headers(package, change)


def _overlapping(package: bytes) -> bytes:
    """Every member of the directory at the largest one's place: a bomb without a ratio."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        largest = max(archive.infolist(), key=lambda entry: entry.compress_size)

    def change(made: bytearray, at: int, local: bool) -> None:
        if not local:
            struct.pack_into("<I", made, at + 42, largest.header_offset)

    return _headers(package, change)


def _flipped(package: bytes, at: int) -> bytes:
    made = bytearray(package)
    made[at % len(made)] ^= 0xFF
    return bytes(made)


ON_ZIP: dict[str, Callable[..., bytes]] = {
    "raw": _raw,
    "truncate": _truncated,
    "before": _before,
    "after": _after,
    "member": _member,
    "bomb": _bomb,
    "many": _many,
    "nested": _nested,
    "encrypted": _encrypted,
    "method": _method,
    "lying": _lying,
    "checksum": _checksum,
    "offset": _offset,
    "overlapping": _overlapping,
    "flip": _flipped,
}
