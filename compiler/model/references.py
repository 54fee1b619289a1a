"""Find what a reference in prose speaks of: `{sjukfranvaro 2014–2016 mål | tal}`.

The words are an id, then a period and a kind where the figure has several, then after a bar the
form. Looking up is the same for a check that reports a fault and for a document that needs a text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from compiler.model.figures import Figure, Indicator, Interval, Kind, Number
from compiler.model.period import parse_period
from compiler.model.plan import Plan
from compiler.model.registers import Body, Person, Unit

TO_ADD_COUNT = "plan.antal-kompletteras"
PLAN_FIELDS = ("plan.titel", "plan.år", "plan.budgetperiod", TO_ADD_COUNT)

BARE = "tal"
TABLE = "tabell"

_KINDS = {kind.value: kind for kind in Kind}
_PLACES = ("0", "1", "2", "3")


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A figure, and how it is asked for: bare, for a table, or in another unit."""

    indicator: Indicator
    figure: Figure
    unit: Unit
    bare: bool = False
    table: bool = False
    decimals: int | None = None


@dataclass(frozen=True, slots=True)
class FoundName:
    """A name, a title or a field of the plan, as it is to be written."""

    text: str


@dataclass(frozen=True, slots=True)
class NotFound:
    """Why the words speak of nothing: a diagnostic's code and particulars."""

    code: str
    particulars: tuple[tuple[str, str], ...]


def look_up(plan: Plan, words: str) -> FoundFigure | FoundName | NotFound:
    """What `words` speak of in `plan`."""
    asked, _, form = (part.strip() for part in words.partition("|"))
    id_, _, rest = asked.partition(" ")
    if id_ in PLAN_FIELDS and not rest and not form:
        return FoundName(_plan_field(plan, id_))
    match plan.by_id.get(id_):
        case Indicator() as indicator:
            return _figure(plan, indicator, rest.strip(), form)
        case Person() as person:
            return _name(id_, form, {"": person.name, "titel": person.title})
        case Body() as body:
            return _name(id_, form, {"": body.name, "kort": body.short})
        case None:
            nearest = get_close_matches(id_, [*plan.by_id, *PLAN_FIELDS], n=1, cutoff=0.6)
            return _not("reference-unknown", id=id_, nearest=nearest[0] if nearest else "")
        case _:
            return _not("reference-not-a-text", id=id_)


def _plan_field(plan: Plan, name: str) -> str:
    match name:
        case "plan.titel":
            return plan.meta.title
        case "plan.år":
            return str(plan.meta.year)
        case "plan.budgetperiod":
            return plan.meta.budget_period.text
        case _:
            return str(len(plan.missing))


def _name(id_: str, form: str, texts: dict[str, str]) -> FoundName | NotFound:
    text = texts.get(form, "")
    if text:
        return FoundName(text)
    return _not("reference-form", id=id_, form=form, allowed=_listed(k for k in texts if k))


def _figure(plan: Plan, indicator: Indicator, rest: str, form: str) -> FoundFigure | NotFound:
    figure = _one_figure(indicator, rest)
    if isinstance(figure, NotFound):
        return figure
    own = plan.by_id.get(indicator.unit.id)
    if not isinstance(own, Unit):
        return _not("unit-unknown", id=indicator.unit.id, nearest="")
    if form in ("", BARE, TABLE):
        return FoundFigure(indicator, figure, own, form == BARE, form == TABLE)
    name, _, places = form.partition(" ")
    unit = plan.by_id.get(name)
    if not isinstance(unit, Unit) or places not in ("", *_PLACES):
        units = [u.id for u in plan.units if own.convert(own.factor, u) is not None]
        allowed = _listed((BARE, *units, *(f"{u} 1" for u in units)))
        return _not("reference-form", id=indicator.id, form=form, allowed=allowed)
    if isinstance(figure.value, Number | Interval) and own.convert(own.factor, unit) is None:
        return _not("reference-unit", id=indicator.id, unit=own.id, asked=unit.id)
    return FoundFigure(indicator, figure, unit, decimals=int(places or 0))


def _one_figure(indicator: Indicator, rest: str) -> Figure | NotFound:
    """The figure meant by a period and a kind, either of which may be left out if it is clear."""
    kind, period = None, rest
    head, _, last = rest.rpartition(" ")
    if last in _KINDS:
        kind, period = _KINDS[last], head.strip()
    if period:
        parsed = parse_period(period)
        if parsed is None:
            return _not("reference-period", id=indicator.id, period=period)
        period = parsed.text
    found = indicator.at(period, kind)
    outcomes = tuple(f for f in found if f.kind is Kind.OUTCOME)
    if kind is None and len(outcomes) == 1:
        found = outcomes
    if len(found) == 1:
        return found[0]
    has = _listed(f"{f.period.text} {f.kind.value}" for f in indicator.figures)
    code = "reference-figure-unclear" if found else "reference-figure-unknown"
    return _not(code, id=indicator.id, asked=rest or "–", has=has)


def _listed(texts: Iterable[str]) -> str:
    return ", ".join(texts)


def _not(code: str, **particulars: str) -> NotFound:
    return NotFound(code, tuple(particulars.items()))
