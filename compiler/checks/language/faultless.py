"""Remember in which passages a look found nothing, and look only at the others the next time.

What the writing rules find in a passage follows from its words, from where it stands, and from what
the plan has chosen for all of them: they ask nothing else. Of a plan in which one figure has
changed every passage is known, and most passages are faultless.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path

from compiler.checks.language.piece import Piece
from compiler.diagnostic import Diagnostic
from compiler.store import Store, own_text

OWN_STEPS = (
    *("dates", "faultless", "numbers", "piece", "readability", "rules", "sentences", "signs"),
    *("spelling", "words", "../numerals", "../prose", "../../amounts"),
)
"""Our own modules that decide what is found in a passage, from this folder."""

_SIZE = 16
"""Bytes of a passage's digest."""


def found_in(
    pieces: Sequence[Piece], look: Callable[[Piece], list[Diagnostic]], store: Store
) -> list[Diagnostic]:
    """What `look` finds in the pieces of a plan, with the store's help or without: the same."""
    decisive = _decisive(pieces)
    known = _digests(store.get(*decisive)) if decisive else frozenset()
    found: list[Diagnostic] = []
    faultless: set[bytes] = set()
    for piece in pieces:
        digest = _digest(piece)
        faults = look(piece) if digest not in known else []
        found += faults
        if not faults:
            faultless.add(digest)
    if decisive and faultless != known:
        store.put(b"".join(sorted(faultless)), *decisive)
    return found


def _decisive(pieces: Sequence[Piece]) -> tuple[str | bytes, ...]:
    """What decides of every passage what is found in it; nothing where that cannot be told."""
    steps = _own_steps()
    if not pieces or steps is None:
        return ()
    style, rules = pieces[0].style, pieces[0].rules
    phrases = rules.phrases.pattern if rules.phrases else ""
    return ("faultless", steps, repr(style), phrases, rules.units.pattern)


@cache
def _own_steps() -> bytes | None:
    return own_text(Path(__file__).parent, OWN_STEPS)


def _digest(piece: Piece) -> bytes:
    return blake2b(f"{piece.place.name} {piece.text}".encode(), digest_size=_SIZE).digest()


def _digests(content: bytes | None) -> frozenset[bytes]:
    whole = content or b""
    return frozenset(whole[at : at + _SIZE] for at in range(0, len(whole), _SIZE))
