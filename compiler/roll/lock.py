"""Keep beside the new sources what they were made of, and what the roll wrote: the base of updates.

What was written is kept, not last year's sources: a later version of the program may turn the same
sources otherwise, and an update must not take that for a correction.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from compiler.load.source import Source
from compiler.outputs.stable_json import Json, stable_json

LOCK = "arsskifte.json"


@dataclass(frozen=True, slots=True)
class Base:
    """The plan that was rolled, by its id, and the files that the roll wrote."""

    plan: str
    files: Mapping[str, bytes]


def lock_of(base: Base, sources: Sequence[Source], report: Mapping[str, Json]) -> bytes:
    """The file that the next update starts from, with the report for programs in it."""
    hashes: dict[str, Json] = {s.path: sha256(s.data).hexdigest() for s in sources}
    written: dict[str, Json] = {path: _lines(data) for path, data in sorted(base.files.items())}
    return stable_json({"from": base.plan, "sources": hashes, **report, "written": written})


def read_lock(data: bytes) -> Base | None:
    """What a lock file keeps, or None where it is none."""
    try:
        found = json.loads(data.decode("utf-8"))
        files = {str(path): _bytes(lines) for path, lines in found["written"].items()}
        return Base(str(found["from"]), files)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _lines(data: bytes) -> list[str] | str:
    """A text as its lines, for the sake of whoever compares two locks; other bytes in hex."""
    try:
        return data.decode("utf-8").splitlines(keepends=True)
    except UnicodeDecodeError:
        return data.hex()


def _bytes(written: list[str] | str) -> bytes:
    if isinstance(written, str):
        return bytes.fromhex(written)
    return "".join(written).encode("utf-8")
