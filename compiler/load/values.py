"""Read an indicator's values: periods by kind, each a number, a limit, an interval or words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from compiler.amounts import EN_DASH, NUMBER, parse_number
from compiler.load.schema import (
    MISSING_WORD,
    Key,
    Needs,
    Reader,
    Record,
    either,
    entries_of,
    turned,
)
from compiler.load.texts import (
    Text,
    choice,
    identifier,
    likely_number,
    line,
    number,
    period,
    ref_to,
    written,
)
from compiler.load.tree import Scalar
from compiler.model.figures import (
    Bound,
    Direction,
    Figure,
    Indicator,
    Interval,
    Kind,
    Missing,
    NotMeasured,
    Number,
    Qualitative,
    Status,
    Value,
)
from compiler.model.period import Period
from compiler.model.registers import Body, Person, Unit
from compiler.span import Span

NOT_MEASURED_WORD = "mäts inte"

_BOUNDED = re.compile(r"(minst|högst)\s+(.+)")
_INTERVAL = re.compile(rf"(.+?)\s*[{EN_DASH}]\s*(.+)|(\d[\d ,]*?)-(\d[\d ,]*)")


_VALUE = "|".join(
    (
        MISSING_WORD,
        NOT_MEASURED_WORD,
        f"(?:minst|högst) (?:{NUMBER})",
        rf"(?:{NUMBER})\s*{EN_DASH}\s*(?:{NUMBER})",
        r"\d[\d ,]*-\d[\d ,]*",
        NUMBER,
    )
)


def _value(text: str) -> Value | None:
    if text == MISSING_WORD:
        return Missing()
    if text == NOT_MEASURED_WORD:
        return NotMeasured()
    bounded = _BOUNDED.fullmatch(text)
    if bounded is not None:
        amount = parse_number(bounded.group(2))
        if amount is not None:
            return Number(amount, Bound(bounded.group(1)))
    interval = _INTERVAL.fullmatch(text)
    if interval is not None:
        low, high = (parse_number(part) for part in interval.groups() if part)
        if low is not None and high is not None and low < high:
            return Interval(low, high)
    amount = parse_number(text)
    return None if amount is None else Number(amount)


value: Reader[Value] = Text(
    _value,
    written(_VALUE),
    "value-number",
    likely_number,
    words=(MISSING_WORD, NOT_MEASURED_WORD),
)
"""A value in its short form: `6,39`, `7–8`, `minst 75`, `kompletteras`, `mäts inte`."""


def _words(text: str, span: Span) -> Value:
    return Qualitative(text)


_Stated = tuple[Value, dict[str, Any], Span]


def _short_value(stated: Value, span: Span) -> _Stated:
    return stated, {}, span


def _long_value(span: Span, **given: Any) -> _Stated:
    """A value in its long form: the value itself and what is said about it."""
    stated: Value = given.pop("value", None) or given.pop("words")
    about = {k: v for k, v in given.items() if k in ("status", "source", "comment")}
    if isinstance(stated, Missing):
        stated = replace(
            stated,
            reason=given.get("reason", ""),
            expected_from=given.get("expected_from", ""),
            due=given.get("due", ""),
        )
    return stated, about, span


_LONG: Record[_Stated] = Record(
    "värde",
    _long_value,
    (
        Key("värde", "value", value, "Talet, eller kompletteras eller mäts inte."),
        Key("text", "words", turned(line, _words), "Värdet i ord, där det inte är ett tal."),
        Key("status", "status", choice(Status), "Hur säkert värdet är; slutligt om inget sägs."),
        Key("källa", "source", line, "Varifrån just det här värdet kommer."),
        Key("kommentar", "comment", line, "Vad den som följer upp ska veta om värdet."),
        Key("skäl", "reason", line, "Varför värdet saknas."),
        Key("väntas-från", "expected_from", line, "Varifrån värdet väntas, om det saknas."),
        Key("väntas", "due", line, "När värdet väntas, om det saknas: dag eller månad."),
    ),
    "Ett värde med det som ska sägas om det: status, källa, kommentar eller skäl.",
    needs=(Needs(("värde", "text"), "key-missing"),),
)

_short: Reader[_Stated] = turned(value, _short_value)
_figures = entries_of(period, either(_short, _LONG))


def _by_period(kind: Kind) -> Reader[tuple[Figure, ...]]:
    def made(found: tuple[tuple[Period, Scalar, _Stated], ...], span: Span) -> tuple[Figure, ...]:
        return tuple(
            Figure(kind, when, stated, at, **about) for when, _, (stated, about, at) in found
        )

    return turned(_figures, made)


def _make_indicator(span: Span, **given: Any) -> Indicator:
    figures = tuple(f for kind in Kind for f in given.pop(kind.name, ()))
    expected, due = given.get("expected_from", ""), given.get("due", "")
    if "decimals" in given:
        given["decimals"] = int(given["decimals"])
    return Indicator(
        figures=tuple(_with_expectation(f, expected, due) for f in figures), span=span, **given
    )


def _with_expectation(figure: Figure, expected_from: str, due: str) -> Figure:
    """A missing figure that does not say from where and when takes it from its indicator."""
    if not isinstance(figure.value, Missing):
        return figure
    absent = figure.value
    return replace(
        figure,
        value=replace(
            absent,
            expected_from=absent.expected_from or expected_from,
            due=absent.due or due,
        ),
    )


_KINDS: dict[Kind, str] = {
    Kind.OUTCOME: "Vad det blev, period för period.",
    Kind.BASELINE: "Det som utvecklingen räknas från, period för period.",
    Kind.TARGET: "Vad som ska nås, period för period.",
    Kind.FORECAST: "Vad det väntas bli, period för period.",
    Kind.COMPARISON: "Ett värde att jämföra med, till exempel rikets, period för period.",
    Kind.BUDGET: "Vad som är budgeterat, period för period.",
}

indicator = Record(
    "uppgift",
    _make_indicator,
    (
        Key("id", "id", identifier, "Uppgiftens id, som texten hämtar den med.", required=True),
        Key("namn", "name", line, "Uppgiftens namn, som det står i planen.", required=True),
        Key("definition", "definition", line, "Vad som mäts och hur."),
        Key("enhet", "unit", ref_to(Unit), "Id på enheten, ur register/enheter.", required=True),
        Key("decimaler", "decimals", number, "Hur många decimaler utfallen redovisas med."),
        Key("riktning", "direction", choice(Direction), "Åt vilket håll uppgiften ska gå."),
        Key("källa", "source", line, "Varifrån värdena kommer.", required=True),
        Key(
            "ägare",
            "owner",
            ref_to(Body, Person),
            "Id på den som lämnar värdena, ur register/organ eller register/personer.",
            required=True,
        ),
        Key("väntas-från", "expected_from", line, "Varifrån de värden väntas som saknas."),
        Key("väntas", "due", line, "När de värden väntas som saknas: dag eller månad."),
        Key("kommentar", "comment", line, "Vad den som följer upp ska veta om uppgiften."),
        *(Key(kind.value, kind.name, _by_period(kind), _KINDS[kind]) for kind in Kind),
    ),
    "En uppgift: något som mäts, vem som svarar för det och dess värden.",
    needs=(Needs(tuple(kind.value for kind in Kind), "figure-none"),),
)
"""An indicator with at least one figure."""
