"""Say of each numeral in the author's words whether it is free, or what it should have been.

A figure that is typed by hand does not follow when the ledger changes. So a numeral is taken by
reference, or it is free (a year, a date, an ordinal, a declared phrase), or it is a finding: one
that equals a figure with the reference to write, one that gives another year's figure as an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from functools import cache, cached_property

from compiler.amounts import round_to
from compiler.checks.numerals import FreeRules, Numeral, free_rules_of, numerals, unit_names
from compiler.checks.prose import passages
from compiler.checks.sentences import DASHES, STATED, is_compared, sentence_at, years_of
from compiler.diagnostic import Diagnostic, error, info, warning
from compiler.model.figures import Figure, Indicator, Interval, Kind, Number
from compiler.model.plan import Plan, once
from compiler.model.references import FoundFigure, look_up
from compiler.model.registers import Unit
from compiler.span import Span, Spanned


class Standing(Enum):
    """What a typed numeral is."""

    FREE = auto()
    UNEXPLAINED = auto()
    TYPED = auto()
    OTHER_PERIOD = auto()


@dataclass(frozen=True, slots=True)
class Typed:
    """A numeral that an author typed, its place, and the figure that it repeats, if it does."""

    text: str
    span: Span
    standing: Standing
    indicator: Indicator | None = None
    figure: Figure | None = None
    reference: str = ""
    year: str = ""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of a plan's numerals come from the ledger, are free, or are neither.

    Each place in the sources counts once, however many chapters repeat it. One that repeats a
    figure by hand is unexplained: it does not come from the ledger.
    """

    ledger: int
    free: int
    unexplained: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.ledger + self.free + self.unexplained


def coverage(plan: Plan, ledger: int) -> Coverage:
    """The count of a plan whose documents take `ledger` numerals from it."""
    typed = typed_numerals(plan)
    free = sum(t.standing is Standing.FREE for t in typed)
    return Coverage(ledger, free, len(typed) - free)


def numerals_are_explained(plan: Plan) -> list[Diagnostic]:
    """Each numeral that an author typed is free; the others are findings at their place."""
    return [finding for typed in typed_numerals(plan) for finding in _finding(typed)]


def _finding(typed: Typed) -> Iterator[Diagnostic]:
    if typed.indicator is None or typed.figure is None:
        if typed.standing is Standing.UNEXPLAINED:
            yield warning("numeral-unexplained", typed.span, numeral=typed.text)
        return
    name, period = typed.indicator.name, typed.figure.period.text
    if typed.standing is Standing.OTHER_PERIOD:
        yield error(
            "numeral-other-period",
            typed.span,
            numeral=typed.text,
            name=name,
            period=period,
            year=typed.year,
            reference=typed.reference,
        )
    else:
        yield warning(
            "numeral-typed",
            typed.span,
            numeral=typed.text,
            name=name,
            kind=typed.figure.kind.value,
            period=period,
            reference=typed.reference,
        )


def free_phrases_are_used(plan: Plan) -> list[Diagnostic]:
    """Each phrase that is declared free stands in some text."""
    texts = [" ".join(str(passage).split()) for passage in passages(plan)]
    return [
        info("numeral-free-unused", free.span, phrase=free.phrase)
        for free in plan.free_phrases
        if not any(" ".join(free.phrase.split()) in text for text in texts)
    ]


@once
def typed_numerals(plan: Plan) -> tuple[Typed, ...]:
    """Every numeral in what authors wrote, in the order of the texts, each with its standing."""
    ledger = _Ledger(plan)
    rules = free_rules_of(plan)
    return tuple(t for passage in passages(plan) for t in _passage(passage, rules, ledger))


def _passage(text: Spanned, rules: FreeRules, ledger: _Ledger) -> Iterator[Typed]:
    found = numerals(text)
    free = rules.free(text) if found else ()
    for numeral in found:
        if any(start <= numeral.start and numeral.end <= end for start, end in free):
            yield Typed(numeral.text, text.place(numeral.start), Standing.FREE)
        else:
            yield _explained(text, numeral, rules, ledger)


def _explained(text: Spanned, numeral: Numeral, rules: FreeRules, ledger: _Ledger) -> Typed:
    span = text.place(numeral.start)
    start, end = sentence_at(text, numeral.start, numeral.end)
    sentence = text[start:end]
    pair = _interval(text, numeral)
    last = pair[1].end if pair else numeral.end
    match = rules.units.match(text, last)
    unit = match.group(1).replace("\u00a0", " ") if match else ""
    years = frozenset(years_of(sentence, rules))
    same = ledger.equal(numeral, pair, unit, sentence)
    if not same:
        return Typed(numeral.text, span, Standing.UNEXPLAINED)
    best = max(same, key=lambda s: s.rank(years))
    first = pair[0].start if pair else numeral.start
    elsewhen = not is_compared(text[start:first]) and best.other_period(years, sentence)
    standing = Standing.OTHER_PERIOD if elsewhen else Standing.TYPED
    if pair and numeral == pair[1]:
        # An interval is one figure: it is told where it begins.
        return Typed(numeral.text, span, standing)
    year = max(years, default=0)
    meant = best.at(year) if standing is Standing.OTHER_PERIOD else None
    figure = meant or best.figure
    bound = figure.value.bound.value if isinstance(figure.value, Number) else ""
    if bound and text[start:first].endswith(f"{bound} "):
        first -= len(bound) + 1
    elif bound:
        # The figure brings its bound along, the number alone does not.
        unit, match = "", None
    return Typed(
        text[first : match.end() if match else last],
        text.place(first),
        standing,
        best.indicator,
        best.figure,
        ledger.reference(best, figure, unit, numeral),
        str(year) if year else "",
    )


# --- what stands around a numeral -------------------------------------------------------------


def _interval(text: str, numeral: Numeral) -> tuple[Numeral, Numeral] | None:
    """The two numerals that an en dash or a hyphen joins, of which `numeral` is one."""
    found = numerals(text)
    at = next(n for n, other in enumerate(found) if other.start == numeral.start)
    for low, high in ((at, at + 1), (at - 1, at)):
        if low >= 0 and high < len(found):
            between = text[found[low].end : found[high].start]
            if between and between in DASHES:
                return found[low], found[high]
    return None


# --- what the ledger has ----------------------------------------------------------------------

_WORD = re.compile(r"[^\W\d_]+")
_COMMON = frozenset(
    """
    alla andel andelen antal antalet bland efter eller enligt från genom index inom kommun
    kommunal kommunala kommunen kommunens kommuns mellan samt sedan till totala totalt under utan
    varje året
    """.split()  # noqa: SIM905 - one word a line would hide the list
)


@cache
def _stems(text: str) -> tuple[str, ...]:
    """The beginnings of the telling words of a name, short enough to be found when inflected."""
    words = (w for w in _WORD.findall(text) if w.lower() not in _COMMON)
    telling = (w for w in words if len(w) >= 4 or (len(w) > 1 and w.isupper()))
    return tuple(dict.fromkeys(w.lower()[: max(3, len(w) - 2)] for w in telling))


@dataclass(frozen=True, slots=True)
class _Same:
    """A figure that a typed numeral equals, and how much of its name the sentence has."""

    indicator: Indicator
    figure: Figure
    unit: Unit
    named: bool
    shared: float

    def rank(self, years: frozenset[int]) -> tuple[bool, float, bool]:
        """Greater for the likelier: a figure of the sentence's year, then one that it names."""
        return self._in(years), self.shared, self.figure.kind is Kind.OUTCOME

    def _in(self, years: frozenset[int]) -> bool:
        period = self.figure.period
        return any(period.first.year <= year <= period.last.year for year in years)

    def other_period(self, years: frozenset[int], sentence: str) -> bool:
        """Whether the sentence names the figure and speaks of one year, which is not the figure's.

        It must be for certain: the indicator has such a figure for that year too, or the sentence
        says how things were. An earlier outcome may rightly stand in one that tells an aim.
        """
        if not self.named or len(years) != 1 or self._in(years):
            return False
        stated = self.figure.kind is Kind.OUTCOME and STATED.search(sentence) is not None
        return stated or self.at(max(years)) is not None

    def at(self, year: int) -> Figure | None:
        """The indicator's figure of the same kind for a year."""
        return next(
            (
                f
                for f in self.indicator.figures
                if f.kind is self.figure.kind and f.period.first.year <= year <= f.period.last.year
            ),
            None,
        )


@dataclass(frozen=True)
class _Ledger:
    """The plan's figures, looked up by what is typed."""

    plan: Plan

    @cached_property
    def figures(self) -> tuple[tuple[Indicator, Figure, Unit], ...]:
        """Every figure in numbers, budget rows among them, with its unit."""
        rows = (row for budget in self.plan.budgets for row in budget.ledger())
        units = {unit.id: unit for unit in self.plan.units}
        return tuple(
            (indicator, figure, units[indicator.unit.id])
            for indicator in (*self.plan.indicators, *rows)
            for figure in indicator.figures
            if indicator.unit.id in units and isinstance(figure.value, Number | Interval)
        )

    @cached_property
    def units(self) -> dict[str, Unit]:
        """Units by the words that follow a number."""
        known = {unit.id: unit for unit in self.plan.units}
        return {name: known[id_] for name, id_ in unit_names(self.plan.units).items()}

    def _without_place(self, name: str) -> str:
        """A name without the municipality's own, which any sentence may have."""
        place = self.plan.meta.municipality.partition(" ")[0]
        return name.replace(place, "") if place else name

    def equal(
        self, numeral: Numeral, pair: tuple[Numeral, Numeral] | None, unit: str, sentence: str
    ) -> tuple[_Same, ...]:
        """The figures that a numeral with a unit after it repeats.

        A figure of three digits or more in the typed unit need only be equal. A shorter one, one
        that has no unit after it, and one in a unit that converts must be named in the sentence
        too: `2 procent` alone says nothing.
        """
        amount = numeral.amount
        if amount is None:
            return ()
        amounts = {n.amount for n in pair or (numeral,)}
        return tuple(self._equal(amount, amounts, self.units.get(unit), sentence.lower()))

    def _equal(
        self, amount: Decimal, amounts: set[Decimal | None], typed: Unit | None, sentence: str
    ) -> Iterator[_Same]:
        for indicator, figure, own in self.figures:
            value = figure.value
            if isinstance(value, Interval):
                equal, exact = amounts == {value.low, value.high}, typed in (None, own)
            elif isinstance(value, Number) and len(amounts) == 1:
                equal, exact = _agree(value.amount, amount, own, typed), typed in (None, own)
            else:
                continue
            if not equal or (not exact and isinstance(value, Interval)):
                continue
            name = self._without_place(indicator.name)
            shared = _shared(name, sentence)
            named = shared >= 0.5 or _shared(name.partition(",")[0], sentence) >= 0.5
            telling = len(amount.normalize().as_tuple().digits) >= 3
            if named or (telling and typed is not None and typed.id == own.id):
                yield _Same(indicator, figure, own, named, shared)

    def reference(self, same: _Same, figure: Figure, unit: str, numeral: Numeral) -> str:
        """The shortest words between braces that take a figure in the typed unit."""
        own, typed = same.unit, self.units.get(unit)
        if typed is None:
            form = " | tal" if own.in_text else ""
        elif typed.id == own.id:
            form = ""
        else:
            places = len(numeral.text.partition(",")[2])
            form = f" | {typed.id} {places}" if places else f" | {typed.id}"
        for kind in ("", f" {figure.kind.value}"):
            words = f"{same.indicator.id} {figure.period.text}{kind}"
            found = look_up(self.plan, words)
            if isinstance(found, FoundFigure) and found.figure == figure:
                break
        return words + form


def _agree(value: Decimal, amount: Decimal, own: Unit, typed: Unit | None) -> bool:
    """Whether a figure is what was typed, converted and rounded to the decimals typed."""
    if typed is None or typed.id == own.id:
        return value == amount
    converted = own.convert(value, typed)
    if converted is None:
        return False
    exponent = amount.as_tuple().exponent
    return round_to(converted, -exponent if isinstance(exponent, int) else 0) == amount


def _shared(name: str, sentence: str) -> float:
    """How much of a name's telling words a sentence in small letters has, from 0 to 1."""
    stems = _stems(name)
    words = _WORD.findall(sentence)
    found = sum(any(word.startswith(stem) for word in words) for stem in stems)
    return found / len(stems) if stems else 0.0
