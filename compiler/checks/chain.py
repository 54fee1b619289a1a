"""Write out how a rule was reckoned, in numbers and signs that are the same in every language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from compiler.amounts import EN_DASH, MINUS, NO_BREAK_SPACE, format_number, round_to
from compiler.checks.likely_cause import Cause
from compiler.checks.reconciled import Reconciled
from compiler.checks.terms import Term
from compiler.model.figures import Bound, Interval, Kind, Number
from compiler.model.reconciliation import QUOTIENTS, Relation
from compiler.model.registers import Unit
from compiler.model.stretch import Stretch, place_value

_MOST_PLACES = 6
_SIGNS = {Bound.NONE: "", Bound.AT_LEAST: f"≥{NO_BREAK_SPACE}", Bound.AT_MOST: f"≤{NO_BREAK_SPACE}"}
_COMPARED = {
    Relation.AT_MOST: "≤",
    Relation.AT_LEAST: "≥",
    Relation.UNDER: "<",
    Relation.OVER: ">",
}
_LACKING = "…"


@dataclass(frozen=True, slots=True)
class Chain:
    """A tried rule in texts: what is stated, `275 + 580 + 90 = 945`, `−10`, and its terms.

    `stated` and `terms` tell for each figure its name, kind, period and where it stands; what
    cannot be reckoned is an empty text.
    """

    stated: str
    reckoned: str
    difference: str
    terms: str


def chain(done: Reconciled) -> Chain:
    """All that a reader needs to follow a rule from its figures to its verdict."""
    return Chain(
        told(done.stated),
        _reckoned(done),
        difference_text(done),
        "; ".join(told(term) for term in done.others),
    )


def _reckoned(done: Reconciled) -> str:
    """How the other sides are put together, and what they come to where that is another text."""
    parts = dict.fromkeys(text for text in (formula(done), computed_text(done)) if text)
    return " = ".join(parts)


def cause_told(cause: Cause | None) -> dict[str, str]:
    """A likely cause as particulars of a finding; empty texts where there is none."""
    if cause is None:
        return {"cause": "", "culprit": "", "instead": ""}
    instead = "" if cause.instead is None else format_number(cause.instead.normalize())
    return {"cause": cause.slip.value, "culprit": told(cause.term), "instead": instead}


def told(term: Term) -> str:
    """A figure with its value and place: `Folkmängd, prognos 2016: 92 525 (klimat.yaml:180)`."""
    when = ""
    if term.period is not None and term.kind:
        when = f", {Kind[term.kind].value} {term.period.text}"
    unit = f"{NO_BREAK_SPACE}{_unit_name(term.unit)}" if _unit_name(term.unit) else ""
    return f"{term.name}{when}: {value_text(term)}{unit} ({term.place.path}:{term.place.line})"


def value_text(term: Term) -> str:
    """A term's number as written, with a sign for a limit; dots where there is none yet."""
    match term.value:
        case Number(amount=amount, bound=bound):
            return _SIGNS[bound] + format_number(amount)
        case Interval(low=low, high=high):
            return f"{format_number(low)}{EN_DASH}{format_number(high)}"
        case _:
            return _LACKING


def amount_text(term: Term) -> str:
    """A term's number with its unit as tables have it."""
    name = _unit_name(term.unit)
    return f"{value_text(term)}{NO_BREAK_SPACE}{name}" if name else value_text(term)


def _unit_name(unit: Unit | None) -> str:
    """What a table writes after a number; nothing for a unit without a word in running text."""
    return unit.in_table if unit is not None and unit.in_text else ""


# --- formula ----------------------------------------------------------------------------------


def formula(done: Reconciled) -> str:
    """How the other sides are put together: `(764 300 − 428 800) / 764 300`."""
    shown = {key: _shown(done, key) for key in dict.fromkeys(t.key for t in done.others)}
    return _FORMULAS[done.rule.relation](shown, done)


def _shown(done: Reconciled, key: str) -> list[str]:
    """The terms under a key as numbers, with their units where these are not the stated one's."""
    texts = []
    for term in done.others:
        if term.key == key:
            apart = _unit_name(term.unit) != _unit_name(done.stated.unit)
            plain = done.rule.relation in QUOTIENTS or not apart
            texts.append(value_text(term) if plain else amount_text(term))
    return texts


def _added(parts: Sequence[str]) -> str:
    text = parts[0]
    for part in parts[1:]:
        text += f" {MINUS} {part[1:]}" if part.startswith(MINUS) else f" + {part}"
    return text


def _changed(shown: Mapping[str, Sequence[str]], first: str, second: str) -> str:
    base = shown["från"][0]
    return f"({shown[first][0]} {MINUS} {shown[second][0]}) / {base}"


def _yearly(shown: Mapping[str, Sequence[str]], done: Reconciled) -> str:
    before, after, years = shown["från"][0], shown["till"][0], done.years or _LACKING
    stated, given = done.stated.unit, done.others[0].unit
    if stated is not None and given is not None and stated.kind is not given.kind:
        return f"1 {MINUS} ({after} / {before})^(1/{years})"
    return f"({before} {MINUS} {after}) / {years}"


def _limits(shown: Mapping[str, Sequence[str]], relation: Relation) -> str:
    return f"{_COMPARED[relation]}{NO_BREAK_SPACE}{'; '.join(shown['gräns'])}"


_Formula = Callable[[Mapping[str, Sequence[str]], Reconciled], str]

_FORMULAS: Mapping[Relation, _Formula] = {
    Relation.SUM: lambda s, _: _added(s["delar"]),
    Relation.DIFFERENCE: lambda s, _: f"{s['från'][0]} {MINUS} {s['avgår'][0]}",
    Relation.SHARE: lambda s, _: f"{s['del'][0]} / {s['av'][0]}",
    Relation.PERCENT_OF: lambda s, _: f"{s['procent'][0]}{NO_BREAK_SPACE}% · {s['av'][0]}",
    Relation.DECREASE: lambda s, _: _changed(s, "från", "till"),
    Relation.INCREASE: lambda s, _: _changed(s, "till", "från"),
    Relation.YEARLY_DECREASE: _yearly,
    Relation.MEAN: lambda s, _: f"({_added(s['delar'])}) / {len(s['delar'])}",
    Relation.PER: lambda s, _: f"{s['mängd'][0]} / {s['per'][0]}",
    Relation.EQUAL: lambda s, _: s["uppgift"][0],
    Relation.ROUNDS_TO: lambda s, _: s["av"][0],
    **dict.fromkeys(_COMPARED, lambda s, done: _limits(s, done.rule.relation)),
    Relation.BETWEEN: lambda s, _: "; ".join(s["gränser"]),
}

# --- results ----------------------------------------------------------------------------------


def computed_text(done: Reconciled) -> str:
    """What the other sides come to in the unit of what is stated; a limit with its sign."""
    computed = done.judgement.computed if done.judgement else None
    if computed is None:
        return ""
    places = _places(done, computed)
    if computed.point is not None:
        sign = _COMPARED.get(done.rule.relation, "")
        number = format_number(computed.point, places)
        return f"{sign}{NO_BREAK_SPACE}{number}" if sign else number
    if computed.high.is_infinite():
        return _SIGNS[Bound.AT_LEAST] + format_number(computed.low, places)
    if computed.low.is_infinite():
        return _SIGNS[Bound.AT_MOST] + format_number(computed.high, places)
    return f"{format_number(computed.low, places)}{EN_DASH}{format_number(computed.high, places)}"


def difference_text(done: Reconciled) -> str:
    """What is stated less what is computed, as fine as the latter is told."""
    judgement = done.judgement
    if judgement is None or judgement.computed is None or judgement.difference is None:
        return ""
    return format_number(judgement.difference, _places(done, judgement.computed))


def _places(done: Reconciled, computed: Stretch) -> int:
    """How many decimals tell a result: all of a sum's, one more than stated of a quotient's.

    A quotient that does not agree may have two more, so that rounding does not hide by how much.
    """
    amount = done.stated.amount
    stated = _decimals(place_value(amount)) if amount is not None else 0
    most = _MOST_PLACES
    if done.rule.relation in QUOTIENTS:
        agrees = done.judgement is not None and done.judgement.agrees
        most = stated + (1 if agrees else 2)
    ends = [end for end in (computed.low, computed.high) if end.is_finite()]
    own = max((_decimals(round_to(end, most).normalize()) for end in ends), default=0)
    least = stated + 1 if done.rule.relation in QUOTIENTS else stated
    return max(least, own)


def _decimals(amount: Decimal) -> int:
    exponent = amount.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
