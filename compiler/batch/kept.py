"""Keep what came of a plan, so that one that has not changed is not built again.

What a plan is built from is known as bytes; a digest of them all is the key under which its result
is kept. The files themselves are not kept: they lie in the output folder, and count as long as
they are the ones that were written. The folder of results may be removed at any time.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from compiler.batch.packed import Packed
from compiler.finish.write import write_outputs

MOST = 2000
"""Results that are kept at most, the newest ones; each takes less than a kilobyte."""

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """What is told of a plan that was built, and the digest of each file written, by name."""

    title: str
    warnings: int
    to_add: int
    page_count: int | None
    files: Mapping[str, str]


def digests(files: Mapping[str, bytes]) -> dict[str, str]:
    """The digest of each file, by name."""
    return {name: sha256(content).hexdigest() for name, content in files.items()}


def key_of(packed: Packed, surroundings: str, out: Path) -> str:
    """Another key for whatever may come to other files, or to files in another place.

    `surroundings` tells what lays pages out.
    """
    told = {
        "format": _FORMAT,
        "program": packed.program,
        "options": asdict(packed.options),
        "surroundings": surroundings,
        "sources": digests(packed.sources),
        "shared": None if packed.shared is None else digests(packed.shared),
        "templates": [
            # Its name stands in the manifest, its place nowhere.
            (Path(name).name, None if content is None else sha256(content).hexdigest())
            for name, content in (packed.template, packed.memo_template)
        ],
        "out": str(out.absolute()),
    }
    return sha256(json.dumps(told, sort_keys=True, default=str).encode()).hexdigest()


def recall(folder: Path | None, key: str, out: Path) -> Kept | None:
    """What is kept under a key, where its files still lie in `out` as they were written."""
    if folder is None:
        return None
    try:
        kept = Kept(**json.loads((folder / key).read_bytes()))
        there = {name: (out / name).read_bytes() for name in kept.files}
    except (OSError, ValueError, TypeError, AttributeError):
        return None
    return kept if digests(there) == dict(kept.files) else None


def keep(folder: Path | None, key: str, kept: Kept) -> None:
    """Keep a result; where it cannot be written, the plan is built again the next time."""
    if folder is not None:
        content = json.dumps(asdict(kept), ensure_ascii=False).encode()
        write_outputs(folder, {key: content})


def forget_old(folder: Path | None) -> None:
    """Leave the newest results, so that the folder does not grow for ever."""
    if folder is not None:
        with contextlib.suppress(OSError):
            results = sorted(folder.iterdir(), key=lambda place: place.stat().st_mtime_ns)
            for old in results[:-MOST]:
                old.unlink(missing_ok=True)
