"""Carry a correction of last year into next year's sources, file by file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from compiler.diagnostic import has_errors
from compiler.load.source import Source
from compiler.load.tree import parse_yaml
from compiler.roll.merge import Conflict, Merged, Taken, merged


@dataclass(frozen=True, slots=True)
class Updated:
    """The files to write (None for one that leaves), what the next correction is compared with,
    and what came of it."""

    files: Mapping[str, bytes | None]
    base: Mapping[str, bytes]
    conflicts: tuple[Conflict, ...]
    taken: tuple[Taken, ...]


def updated(
    base: Mapping[str, bytes], standing: Mapping[str, bytes], corrected: Mapping[str, bytes]
) -> Updated:
    """`standing` with what has changed from `base` to `corrected`.

    Where nobody has touched what the roll wrote, the outcome is the roll of the corrected sources.
    Where the lines of both would no longer be YAML together, what stands now stays, as where both
    have changed the same ones.
    """
    files: dict[str, bytes | None] = {}
    kept: dict[str, bytes] = {}
    conflicts: list[Conflict] = []
    taken: list[Taken] = []
    for path in sorted({*base, *corrected}):
        old, own, new = base.get(path), standing.get(path), corrected.get(path)
        after: bytes | None = new
        if old == new or own == new:
            pass
        elif own == old:
            files[path] = new
            taken += _whole(path, old, new)
        elif (texts := _texts(old, own, new)) is not None:
            found = merged(path, *texts)
            if _breaks(path, own, found.text):
                found = _left(found, base=texts[0], standing=texts[1])
            files[path] = found.text.encode("utf-8")
            after = found.base.encode("utf-8")
            conflicts += found.conflicts
            taken += found.taken
        else:
            told = (_told(data) for data in (old, own, new))
            conflicts.append(Conflict(path, 0, *told))
            after = old
        if after is not None:
            kept[path] = after
    return Updated(files, kept, tuple(conflicts), tuple(taken))


def _breaks(path: str, standing: bytes | None, text: str) -> bool:
    """Whether YAML that could be read would not be any more."""
    return (
        path.endswith(".yaml")
        and not _is_broken(path, (standing or b"").decode("utf-8"))
        and _is_broken(path, text)
    )


def _is_broken(path: str, text: str) -> bool:
    return has_errors(parse_yaml(Source(path, text.encode("utf-8"), text))[1])


def _left(found: Merged, base: str, standing: str) -> Merged:
    """Nothing taken, and each piece that would have been told as a conflict."""
    told = (Conflict(t.path, t.line, t.before, t.before, t.after) for t in found.taken)
    conflicts = sorted((*found.conflicts, *told), key=lambda conflict: conflict.line)
    return Merged(standing, base, tuple(conflicts), ())


def _whole(path: str, old: bytes | None, new: bytes | None) -> tuple[Taken, ...]:
    texts = _texts(old, old, new)
    return merged(path, *texts).taken if texts else (Taken(path, 0, _told(old), _told(new)),)


def _texts(*data: bytes | None) -> tuple[str, str, str] | None:
    """The three as texts, or None where one is no text or is not there."""
    try:
        old, own, new = (each.decode("utf-8") for each in data if each is not None)
    except ValueError:  # also what is no UTF-8
        return None
    return old, own, new


def _told(data: bytes | None) -> str:
    return "" if data is None else f"{len(data)} byte"
