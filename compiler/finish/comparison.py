"""Distrust a comparison: settle its changes both ways, and try each claim on what comes out.

A comparison holds tracked changes, which a plan's own file may not, and says two things at once.
So what it says is tried on what becomes of it, and that it is whole on the file itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from compiler.diagnostic import Diagnostic
from compiler.finish.claims import parts
from compiler.finish.opened import LaidOut, open_document
from compiler.finish.origin import written_at
from compiler.finish.proof import ACCESSIBILITY, CONTENT, INTEGRITY, OPENS, Claim, Proof
from compiler.finish.settled import settle_changes
from compiler.span import Span
from compiler.word.package import PackageRefused
from compiler.word.promise import Promise

_OF_THE_FILE = tuple(claim for claim in INTEGRITY if claim is not parts.no_tracked_changes)
# A link that only one version has is not shown in the other, but stands among the ties of both.
_OF_A_VERSION = tuple(claim for claim in INTEGRITY if claim is not parts.relationships_used)


@dataclass(frozen=True, slots=True)
class Versions:
    """What the file promises to say when its changes are accepted, and when they are rejected."""

    accepted: Promise
    rejected: Promise


def prove_comparison(
    docx: bytes, versions: Versions, name: str = "", laid_out: LaidOut | None = None
) -> Proof:
    """Try every claim on a comparison and on what comes of it; raises nothing.

    The names of claims on a version begin with which it is.
    """
    held: dict[str, bool] = {}
    findings: list[Diagnostic] = []
    every = (*CONTENT, *_OF_A_VERSION, *ACCESSIBILITY)
    try:
        accepted, rejected = (settle_changes(docx, accept=accept) for accept in (True, False))
        for prefix, data, promise, claims in (
            ("", docx, replace(versions.accepted, body=(), notes=()), _OF_THE_FILE),
            ("accepted-", accepted, versions.accepted, every),
            ("rejected-", rejected, versions.rejected, every),
        ):
            found = _tried(data, promise, name, laid_out, claims)
            held |= {prefix + claim: not some for claim, some in found.items()}
            findings += (finding for some in found.values() for finding in some)
    except PackageRefused as refused:
        return Proof({OPENS: False}, (refused.diagnostic(Span(name)),))
    return Proof({OPENS: True, **held}, tuple(dict.fromkeys(findings)))


def _tried(
    docx: bytes, promise: Promise, name: str, laid_out: LaidOut | None, claims: Iterable[Claim]
) -> dict[str, tuple[Diagnostic, ...]]:
    opened = open_document(docx, name, promise, laid_out)
    return {claim.__name__: written_at(opened, claim(opened)) for claim in claims}
