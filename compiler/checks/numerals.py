"""Find the numerals in a text, and those that are no figure: years, dates, paragraphs, ordinals.

A numeral is written with digits. Digits that follow a letter (`KS2013`, `CO2`) are part of a name.
What is free is told by shape and by the words beside it, and never where a unit follows: `mål 4` is
the fourth goal, `mål 4 procent` is a figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from compiler.amounts import MINUS, parse_number
from compiler.model.plan import Plan, once
from compiler.model.registers import Unit

_MONTHS = (
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
    "|jan|feb|apr|jun|jul|aug|sept?|okt|nov|dec"
)
_LABEL = (
    r"[\w-]*mål|bilaga|avsnitt|kapitel|tabell|figur|diagram|punkt|paragraf|nr|nummer|sidan?|sid\."
    r"|s\.|kvartal|tertial|halvår|vecka|v\."
)
_LABELS = r"[\w-]*målen|bilagorna|bilagor|avsnitten|kapitlen|tabellerna|figurerna|punkterna|nr"
_SPACE = "[ \u00a0]"

_NUMERAL = re.compile(r"(?<!\w)(?:\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)|\d+)(?:[.,]\d+)*")
_YEAR = re.compile(r"(?<![\w,.])(?:19|20)\d\d(?!\d|[.,]\d)")

_ALWAYS_FREE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # dates and times of day
        r"(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)",
        rf"(?<!\w)\d{{1,2}}(?:{_SPACE}?[–-]{_SPACE}?\d{{1,2}}|{_SPACE}och{_SPACE}\d{{1,2}})?"
        rf"{_SPACE}(?:{_MONTHS})\b",
        rf"(?<!\w)den{_SPACE}\d{{1,2}}/\d{{1,2}}(?!\d)",
        rf"\bkl(?:\.|ockan)?{_SPACE}\d{{1,2}}(?:[.:]\d{{2}})?(?:[–-]\d{{1,2}}(?:[.:]\d{{2}})?)?",
        # years told short, and decades
        r"(?<!\w)(?:19|20)\d\d[/–-]\d\d(?!\d)",
        r"(?<!\w)\d{2,4}-tal",
        # paragraphs, chapters and numbers of laws
        rf"§§?{_SPACE}?\d+(?:{_SPACE}?[–,-]{_SPACE}?\d+|{_SPACE}och{_SPACE}\d+)*",
        rf"(?<!\w)\d+(?:[–-]\d+)?{_SPACE}?(?:[a-z]{_SPACE})?§",
        rf"(?<!\w)\d+{_SPACE}?(?:[a-z]{_SPACE})?kap\b",
        r"(?<!\w)(?:19|20)\d\d:\d+",
        # ordinals
        r"(?<!\w)\d+:[ae]\b",
        # addresses and telephone numbers
        r"(?:https?://|www\.)\S+",
        r"\S+@\S+",
        r"(?<!\w)0\d{1,3}-\d[\d \u00a0]{4,}\d",
    )
)
_FREE_BUT_FOR_A_UNIT = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # the number that opens a heading
        rf"^\d{{1,2}}(?:(?:\.\d{{1,2}})+\.?|\.)(?={_SPACE}[^\W\d])",
        rf"(?<!\w)(?:{_LABEL}){_SPACE}\d{{1,2}}(?:[–-]\d{{1,2}})?(?![\d,.]\d|\d)",
        rf"(?<!\w)(?:{_LABELS}){_SPACE}\d{{1,2}}(?:,{_SPACE}\d{{1,2}})*"
        rf"(?:{_SPACE}(?:och|samt|till){_SPACE}\d{{1,2}}|[–-]\d{{1,2}})?(?![\d,.]\d|\d)",
    )
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral as it stands in a text: its digits, and from where to where."""

    text: str
    start: int
    end: int
    negative: bool = False

    @property
    def amount(self) -> Decimal | None:
        """The number it writes, or None where it is written against the rules (`6.39`)."""
        value = parse_number(self.text)
        return -value if value is not None and self.negative else value


def numerals(text: str) -> tuple[Numeral, ...]:
    """The numerals of a text, in its order."""
    return tuple(_numeral(text, match) for match in _NUMERAL.finditer(text))


def _numeral(text: str, match: re.Match[str]) -> Numeral:
    before, sign = text[: match.start()], text[match.start() - 1 : match.start()]
    # A hyphen is a sign where nothing stands before it; in `mål-5` and `7-8` it joins.
    negative = sign == MINUS or (sign == "-" and not before[:-1].rstrip(" ")[-1:].isalnum())
    return Numeral(match.group(), match.start(), match.end(), bool(sign) and negative)


@dataclass(frozen=True, slots=True)
class FreeRules:
    """Which numerals of a plan are free: by shape, by label, and by the phrases it declares."""

    phrases: re.Pattern[str] | None
    units: re.Pattern[str]
    _known: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=dict, compare=False)

    def free(self, text: str) -> tuple[tuple[int, int], ...]:
        """The stretches of `text` in which every numeral is free; several checks ask for them."""
        if text not in self._known:
            self._known[text] = tuple(self._free(text))
        return self._known[text]

    def _free(self, text: str) -> Iterator[tuple[int, int]]:
        for pattern in _ALWAYS_FREE:
            yield from (match.span() for match in pattern.finditer(text))
        if self.phrases is not None:
            yield from (match.span() for match in self.phrases.finditer(text))
        for pattern in _FREE_BUT_FOR_A_UNIT:
            for match in pattern.finditer(text):
                if not self.units.match(text, match.end()):
                    yield match.span()
        yield from (found.span() for found in self.years(text))

    def years(self, text: str) -> Iterator[re.Match[str]]:
        """Each year that stands in `text`: 1900 to 2099 without a unit after it."""
        return (m for m in _YEAR.finditer(text) if not self.units.match(text, m.end()))


@once
def free_rules_of(plan: Plan) -> FreeRules:
    """The rules of a plan with the phrases that it declares, and its registry numbers."""
    memo = (plan.memo.reference_number,) if plan.memo else ()
    declared = (free.phrase for free in plan.free_phrases)
    return free_rules((*declared, *plan.meta.reference_numbers, *memo), plan.units)


def free_rules(phrases: Iterable[str], units: Iterable[Unit]) -> FreeRules:
    """The rules of a plan that declares `phrases` and measures in `units`."""
    told = sorted({" ".join(p.split()) for p in phrases}, key=len, reverse=True)
    # A no-break space in the text is a space in the phrase.
    spaced = "|".join(re.escape(p).replace(r"\ ", "[ \u00a0\n]") for p in told)
    declared = re.compile(rf"(?<!\w)(?:{spaced})(?!\w)") if told else None
    return FreeRules(declared, unit_pattern(unit_names(units)))


def unit_names(units: Iterable[Unit]) -> dict[str, str]:
    """The words that a unit has after a number, each with the unit's id.

    Units of amounts are spelt out too: one of a thousand kronor is `tusen kronor`.
    """
    known = {unit.id: unit for unit in units}
    names: dict[str, str] = {}
    for unit in known.values():
        if not unit.in_text:
            continue
        base = known.get(unit.base)
        spelt = _SPELT.get(unit.factor) if base is not None and base.id != unit.id else None
        if spelt and base is not None:
            names.setdefault(f"{spelt} {base.in_text}", unit.id)
        names.setdefault(unit.in_text, unit.id)
        names.setdefault(unit.in_table or unit.in_text, unit.id)
    return names


_SPELT = {Decimal(1000): "tusen", Decimal(1000000): "miljoner"}


def unit_pattern(names: Iterable[str]) -> re.Pattern[str]:
    """Matches, directly after a numeral, any of `names`; `år` is none, for it follows years."""
    counted = sorted((n for n in names if n != "år"), key=len, reverse=True)
    listed = "|".join(re.escape(n).replace(r"\ ", "[ \u00a0]") for n in counted) or "(?!)"
    return re.compile(rf"[ \u00a0]?({listed})(?!\w)")
