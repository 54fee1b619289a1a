"""A piece of text as the writing rules see it: its words, where it stands, and what is no prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from compiler.checks.numerals import FreeRules, free_rules_of
from compiler.checks.prose import TAKEN, Place, placed_passages
from compiler.model.house_style import HouseStyle
from compiler.model.plan import Plan, once
from compiler.span import Span, Spanned

_NO_PROSE = (
    r"(?:https?://|www\.)\S*[^\s.,;:!?)]",
    r"\S+@\S*[^\s.,;:!?)]",
    # telephone numbers; registry numbers of letters and figures
    r"(?<!\w)0\d{1,3}-\d[\d \u00a0]{4,}\d",
    r"(?<!\w)[A-ZÅÄÖ]{2,4}[ \u00a0]?\d[\w/:-]*/\d+",
)

RUNNING = frozenset({Place.PARAGRAPH, Place.LEAD, Place.ITEM})
"""Where sentences stand."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One passage. `seen` has its words, with addresses, registry numbers and names that hold
    numerals blanked, so that an offset in it is one in `text`."""

    text: Spanned
    seen: str
    place: Place
    style: HouseStyle
    rules: FreeRules

    def at(self, offset: int) -> Span:
        """The place of a character."""
        return self.text.place(offset)

    def written(self, match: re.Match[str], group: int = 0) -> str:
        """What the author wrote there; what is taken by id is shown as an ellipsis in braces."""
        return self.text[match.start(group) : match.end(group)].replace(TAKEN, "{…}")

    @property
    def running(self) -> bool:
        """Whether it is of sentences: no heading, no table cell, no title."""
        return self.place in RUNNING

    @property
    def numeric(self) -> bool:
        """Whether it has numerals, its own or taken by id."""
        return _NUMERIC.search(self.seen) is not None

    def free(self) -> tuple[tuple[int, int], ...]:
        """The stretches in which numerals are no figures: years, dates, the numbers of goals."""
        return self.rules.free(self.text)

    def unit_after(self, offset: int) -> bool:
        """Whether the words that follow are a unit of the plan or a share."""
        return bool(self.rules.units.match(self.text, offset) or _SHARE.match(self.text, offset))


_NUMERIC = re.compile(rf"[\d{TAKEN}]")
_SHARE = re.compile(
    r"[ \u00a0]?(?:%|‰|°|(?:procent|promille|tusen|miljon|miljard|gånger|grader|kronor)"
    r"|(?:kr|mm|cm|dm|m|km|mil|ha|g|hg|kg|ton|ml|dl|l|liter|W|[kMGT]Wh?|dB)(?!\w))"
)


@once
def pieces(plan: Plan) -> tuple[Piece, ...]:
    """Every passage of a plan, ready to be looked at."""
    return tuple(_pieces(plan))


def _pieces(plan: Plan) -> Iterator[Piece]:
    rules = free_rules_of(plan)
    phrases = [rules.phrases.pattern] if rules.phrases else []
    no_prose = re.compile("|".join((*_NO_PROSE, *phrases)))
    style = plan.house_style
    for passage in placed_passages(plan):
        seen = no_prose.sub(lambda found: TAKEN * len(found.group()), str(passage.text))
        yield Piece(passage.text, seen, passage.place, style, rules)


def overlaps(match: re.Match[str], stretches: tuple[tuple[int, int], ...]) -> bool:
    """Whether what was found lies in one of the stretches, even in part."""
    return any(start < match.end() and match.start() < end for start, end in stretches)
