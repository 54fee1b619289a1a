"""Tell what of a Markdown text is too heavy or too deep to read, or would be dropped, before it is.

The grammar looks for the ends of brackets, stars and backticks over and over, and passes in silence
over what lies deeper than it follows; of two definitions with one name it keeps one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markdown_it.rules_block.table import escapedSplit
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

LONGEST = 20_000
"""Characters in a paragraph at most: some seven pages without a break."""

MOST_SIGNS = 2_000
"""Signs of markup in a paragraph at most."""

DEEPEST = 20
"""How deep blocks may lie in one another: ten lists, or twenty quotations."""

FOLLOWED = 100
"""How deep the grammar is to follow: far enough for what is too deep to be seen."""

# A table may stand in a list or a quotation, whose signs stand before its first line.
_AROUND = re.compile(r"^(?:\s*(?:>|[-*+]\s|\d+[.)]\s))+")
_SIGNS = "[]*_`<&{!\\"
_FOUND = "vp_found"


@dataclass(frozen=True, slots=True)
class Fault:
    """What cannot be read, as a finding's code and particulars, and its line, counted from 0."""

    code: str
    line: int
    particulars: Mapping[str, object]


def faults(env: Mapping[str, Any]) -> tuple[Fault, ...]:
    """What `weigh` has noted in a text's environment."""
    return tuple(env.get(_FOUND, ()))


def weigh(state: StateCore) -> None:
    """A rule for between blocks and inline: note what is too heavy, and have it not be read."""
    found = [*_too_deep(state.tokens), *_twice(state)]
    for token in state.tokens:
        if token.type != "inline":
            continue
        signs = sum(map(token.content.count, _SIGNS))
        if len(token.content) > LONGEST or signs > MOST_SIGNS:
            size = {"length": len(token.content), "signs": signs}
            most = {"most": LONGEST, "most_signs": MOST_SIGNS}
            found.append(Fault("markdown-too-long", _line(token), {**size, **most}))
            token.content = ""
    state.env[_FOUND] = found


def _line(token: Token) -> int:
    return token.map[0] if token.map else 0


def _too_deep(tokens: Iterable[Token]) -> Iterator[Fault]:
    deep = next((t for t in tokens if t.level > DEEPEST and t.map), None)
    if deep is not None:
        yield Fault("markdown-too-deep", _line(deep), {"most": DEEPEST // 2})


def _twice(state: StateCore) -> Iterator[Fault]:
    """Notes and links that are defined a second time, which nobody would read."""
    for given in state.env.get("duplicate_refs", ()):
        yield Fault("markdown-defined-twice", given["map"][0], {"label": f"[{given['label']}]"})
    seen: set[str] = set()
    for at, token in enumerate(state.tokens):
        if token.type != "footnote_reference_open":
            continue
        label = str(token.meta["label"])
        if label in seen:
            line = next((_line(t) for t in state.tokens[at:] if t.map), 0)
            yield Fault("markdown-defined-twice", line, {"label": f"[^{label}]"})
        seen.add(label)


def cells_written(line: str) -> int:
    """How many cells a line of a table writes; the grammar drops those that are too many."""
    cells = escapedSplit(_AROUND.sub("", line).strip())
    if cells and not cells[0]:
        cells = cells[1:]
    return len(cells[:-1] if cells and not cells[-1] else cells)
