"""Boards: each that a text names in one word is in the register."""

from __future__ import annotations

import re
from difflib import get_close_matches

from compiler.checks.words import WORD, stem, words_of
from compiler.diagnostic import Diagnostic, warning
from compiler.model.plan import Plan
from compiler.model.registers import BodyKind

_BOARD = re.compile(r"(.+)nämnd(?:en|er|erna)?s?")
_NO_BOARD = re.compile(
    r".*(?:be|om|ut)|först|före|förut|här|där|ned|nedan|ny|nyss|o|ovan|sen|senast|sist"
    r"|tidigare|under|upp|å"
)
"""What stands before `nämnd` in words that name no board: `benämnd`, `ovannämnd`."""


def boards_are_known(plan: Plan) -> list[Diagnostic]:
    """Each board that a text names in one word is in the register: `kommunalnämnden` is not."""
    known = {stem(word) for body in plan.bodies for word in WORD.findall(body.name)}
    if not any(body.kind is BodyKind.BOARD for body in plan.bodies):
        return []
    boards = {body.name.lower(): body.name for body in plan.bodies if body.kind is BodyKind.BOARD}
    found = []
    index = words_of(plan)
    for word in index:
        match = _BOARD.fullmatch(word)
        if match is None or _NO_BOARD.fullmatch(match[1]) or stem(word) in known:
            continue
        close = get_close_matches(word, boards, n=1, cutoff=0.7)
        nearest = boards[close[0]] if close else ""
        found += [
            warning("name-unknown-board", p.span, name=p.text, nearest=nearest) for p in index[word]
        ]
    return found
