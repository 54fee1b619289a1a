"""Say what a document is made from: every source and template with its hash, and how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Origin:
    """A file that went into a document, by its path with `/` between folders."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """What went into a document, and what else its bytes depend on.

    `made` is the time that the document tells, in ISO form; `language` is that of the compiler's
    own words. The plan's template comes before the memo's.
    """

    plan_id: str
    compiler: str
    language: str
    made: str
    sources: tuple[Origin, ...]
    templates: tuple[Origin, ...]

    @property
    def tree(self) -> str:
        """The tree hash of the sources."""
        return tree_hash_of({origin.path: origin.sha256 for origin in self.sources})


def origins(files: Mapping[str, bytes]) -> tuple[Origin, ...]:
    """Each file by its path, size and hash, in the order of their paths."""
    return tuple(Origin(p, len(files[p]), sha256(files[p]).hexdigest()) for p in sorted(files))


def tree_hash(files: Mapping[str, bytes]) -> str:
    """One hash over names and contents, in hex.

    It is the SHA-256 of what `sha256sum` prints for the files in the order of their names.
    """
    return tree_hash_of({path: sha256(content).hexdigest() for path, content in files.items()})


def tree_hash_of(hashes: Mapping[str, str]) -> str:
    """The tree hash where the hash of each file is known, by path."""
    lines = (f"{hashes[path]}  {path}\n" for path in sorted(hashes))
    return sha256("".join(lines).encode("utf-8")).hexdigest()


def first_difference(promised: tuple[Origin, ...], standing: tuple[Origin, ...]) -> str:
    """The first path, in order, that is not the same file in both; empty where there is none."""
    one = {origin.path: origin for origin in promised}
    other = {origin.path: origin for origin in standing}
    return next((p for p in sorted({*one, *other}) if one.get(p) != other.get(p)), "")
