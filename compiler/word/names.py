"""Bookmark names and ids made from anchors, so that they never depend on what stands around them.

Word allows letters, digits and `_`, at most 40 characters, a letter or `_` first; names that begin
with `_Toc` are those its own contents lists link to, and `_Ref` those of its cross-references.
"""

from __future__ import annotations

import hashlib


def bookmark_name(anchor: str, *, heading: bool = True) -> str:
    """The bookmark's name for an anchor: `_Toc` or `_Ref` and nine digits of its hash."""
    return f"{'_Toc' if heading else '_Ref'}{_digest(anchor) % 10**9:09d}"


def bookmark_id(name: str) -> int:
    """The bookmark's number: below 2³¹, as Word wants it."""
    return _digest("id " + name) % (2**31 - 1)


def relationship_id(target: str) -> str:
    """The relationship id of a link's target."""
    return f"rIdLink{_digest(target) % 10**9:09d}"


def _digest(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
