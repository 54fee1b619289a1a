"""Names of several words, and of companies: their hyphens and capitals are the same everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from compiler.checks.words import WORD, Found, words_of
from compiler.diagnostic import Diagnostic, warning
from compiler.model.plan import Plan
from compiler.model.registers import Body, BodyKind
from compiler.span import Span

_PROPER = (BodyKind.COMPANY, BodyKind.EXTERNAL)
"""Bodies whose names have their capitals in running text too; others may begin with a small one."""


def names_are_written_alike(plan: Plan) -> list[Diagnostic]:
    """A name of several words, and that of a company, has its hyphens and capitals everywhere."""
    index = words_of(plan)
    found: dict[Span, tuple[str, str]] = {}
    # Where one name begins another, the longer one is meant.
    for body in sorted(plan.bodies, key=lambda body: len(body.name)):
        found |= {place.span: (written, body.name) for place, written in _otherwise(body, index)}
    return [
        warning("name-otherwise", span, written=written, name=name)
        for span, (written, name) in found.items()
    ]


def _otherwise(body: Body, index: Mapping[str, tuple[Found, ...]]) -> Iterator[tuple[Found, str]]:
    words = WORD.findall(body.name)
    proper = body.kind in _PROPER
    if len(words) < 2 and not (proper and len(body.name) >= 5):
        return
    pattern = re.compile(r"\W{1,3}".join(map(re.escape, words)) + r"(?!\w{2})", re.IGNORECASE)
    allowed = {body.name} if proper else {body.name, body.name[:1].lower() + body.name[1:]}
    for place in index.get(words[0].lower(), ()):
        match = pattern.match(place.passage, place.start)
        if match is None or place.in_address or match.group().isupper():
            continue
        written = match.group().replace("\u00a0", " ").replace("\n", " ")
        if written not in allowed:
            yield place, written
