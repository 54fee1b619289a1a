"""Pack a package as one file, or as a bag.

A zip, not a tar: officials open one with a double click on any machine. Nothing in it is
compressed, so that its bytes do not hang on a version of zlib, and a checksum of the whole holds.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256

_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_PLAIN_FILE = 0o100644 << 16


def packed(folder: str, files: Mapping[str, bytes]) -> bytes:
    """A zip of `files` below `folder`: the same bytes for the same files, on every system."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for path in sorted(files):
            entry = zipfile.ZipInfo(f"{folder}/{path}", _EPOCH)
            entry.create_system = _UNIX
            entry.external_attr = _PLAIN_FILE
            archive.writestr(entry, files[path])
    return buffer.getvalue()


def bag(
    package_id: str, files: Mapping[str, bytes], organisation: str, made: datetime
) -> dict[str, bytes]:
    """The package as a BagIt 1.0 bag (RFC 8493), with the package's folder as its payload."""
    payload = {f"data/{package_id}/{path}": data for path, data in files.items()}
    size = sum(map(len, payload.values()))
    told = {
        "Source-Organization": organisation,
        "External-Identifier": package_id,
        "Bagging-Date": made.astimezone(UTC).date().isoformat(),
        "Payload-Oxum": f"{size}.{len(payload)}",
    }
    tags = {
        "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "bag-info.txt": "".join(f"{name}: {text}\n" for name, text in told.items()).encode(),
        "manifest-sha256.txt": _manifest(payload),
    }
    return {**tags, "tagmanifest-sha256.txt": _manifest(tags), **payload}


def _manifest(files: Mapping[str, bytes]) -> bytes:
    # RFC 8493, 2.1.3: a percent sign and line ends in a path are written encoded.
    def path_in(path: str) -> str:
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D")

    lines = (f"{sha256(files[path]).hexdigest()}  {path_in(path)}\n" for path in sorted(files))
    return "".join(lines).encode("utf-8")
