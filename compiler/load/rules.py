"""Read the rules that relate figures by arithmetic, each relation with the sides that it has."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from compiler.amounts import NUMBER, parse_number
from compiler.load.schema import (
    MISSING_WORD,
    ByWord,
    Key,
    Reader,
    Record,
    either,
    list_of,
    turned,
)
from compiler.load.texts import Text, choice, identifier, line, number, written
from compiler.model.reconciliation import (
    SIDES,
    Deviation,
    Reconciliation,
    Relation,
    Side,
    SideKey,
    Tolerance,
)
from compiler.span import Span, Spanned

ROUNDING_WORD = "avrundning"
"""What officials write where any rounding of the sides is allowed."""


def _as_it_stands(text: Spanned) -> str:
    return text


def _without_bar(text: str) -> Mapping[str, object]:
    return {"nearest": text.partition("|")[0].strip()}


_FIGURE = Text(
    _as_it_stands, written(r"[^|]+"), "reconcile-form", _without_bar, words=(MISSING_WORD,)
)


def _side(key: SideKey) -> Reader[Side]:
    """A figure in the words with which prose takes it, without braces."""

    def made(text: str, span: Span) -> Side:
        return Side(key.name, "" if text == MISSING_WORD else text, span)

    return turned(_FIGURE, made)


def _alone(side: Side, span: Span) -> tuple[Side, ...]:
    return (side,)


def _sides(key: SideKey) -> Reader[tuple[Side, ...]]:
    """The figures under a key, as many as it may name."""
    one: Reader[tuple[Side, ...]] = turned(_side(key), _alone)
    several: Reader[tuple[Side, ...]] = list_of(_side(key))
    if key.or_one:
        return either(one, several)
    return several if key.several else one


def _allowed(text: Spanned) -> Tolerance | None:
    if text == ROUNDING_WORD:
        return Tolerance(None)
    value = parse_number(text)
    return None if value is None or value < Decimal(0) else Tolerance(value)


_TOLERANCE = Text(
    _allowed,
    written(rf"{ROUNDING_WORD}|{NUMBER}"),
    "reconcile-tolerance",
    words=(ROUNDING_WORD,),
)

_DEVIATION = Record(
    "avvikelse",
    Deviation,
    (
        Key("skillnad", "difference", number, "Det påstådda minus det beräknade.", required=True),
        Key("skäl", "reason", line, "Varför skillnaden får stå kvar.", required=True),
    ),
    "En känd skillnad i siffrorna, och varför ingen rättar den.",
)


def _make(span: Span, **given: Any) -> Reconciliation:
    """A rule whose sides stand in the order in which its relation is said."""
    named = [given.pop(key.name) for key in SIDES[given["relation"]]]
    sides = tuple(side for sides in named for side in sides)
    return Reconciliation(sides=sides, span=span, **given)


_ABOUT: Mapping[str, str] = {
    "av": "Den uppgift som det räknas av.",
    "avgår": "Den uppgift som dras ifrån.",
    "del": "Den del som ska vara så många procent av helheten.",
    "delar": "De uppgifter som delarna är.",
    "från": "Den uppgift som det räknas från.",
    "gräns": "Den uppgift, eller de uppgifter, som är gränsen.",
    "gränser": "De uppgifter som värdet ska ligga mellan.",
    "mängd": "Den mängd som delas.",
    "per": "Det som mängden delas med, till exempel folkmängden.",
    "procent": "Hur många procent det är.",
    "till": "Den uppgift som det räknas till.",
    "uppgift": "Den uppgift som jämförs.",
    "är": "Den uppgift som påstås, och som ska följa av de andra.",
}
"""What each side is, for whoever writes it; a figure is named as in text, without braces."""

_RELATIONS: Mapping[Relation, str] = {
    Relation.SUM: "Delarna är tillsammans helheten.",
    Relation.DIFFERENCE: "Det första minus det som avgår.",
    Relation.SHARE: "Delen av helheten, i procent.",
    Relation.PERCENT_OF: "Så många procent av något.",
    Relation.DECREASE: "Minskningen i procent av det första.",
    Relation.INCREASE: "Ökningen i procent av det första.",
    Relation.YEARLY_DECREASE: "Minskningen per år mellan de båda perioderna.",
    Relation.MEAN: "Det raka medelvärdet av delarna.",
    Relation.PER: "Mängden per invånare eller något annat.",
    Relation.EQUAL: "Samma värde på två ställen.",
    Relation.ROUNDS_TO: "Samma värde, avrundat till en större enhet.",
    Relation.AT_MOST: "Uppgiften är inte större än gränsen.",
    Relation.AT_LEAST: "Uppgiften är inte mindre än gränsen.",
    Relation.UNDER: "Uppgiften är mindre än gränsen.",
    Relation.OVER: "Uppgiften är större än gränsen.",
    Relation.BETWEEN: "Uppgiften ligger mellan den lägsta och den högsta gränsen.",
}
"""What each relation says, for whoever chooses one."""

_RELATION = Key("regel", "relation", choice(Relation), "Hur siffrorna hänger ihop.", required=True)


def _record(relation: Relation, sides: tuple[SideKey, ...]) -> Record[Reconciliation]:
    return Record(
        f"avstämning med regeln {relation.value}",
        _make,
        (
            Key("id", "id", identifier, "Regelns id.", required=True),
            Key("namn", "label", line, "Vad som stäms av, som i bilagan.", required=True),
            _RELATION,
            *(Key(s.name, s.name, _sides(s), _ABOUT[s.name], required=True) for s in sides),
            Key(
                "tolerans",
                "tolerance",
                _TOLERANCE,
                "Den största skillnad som godtas, eller ordet avrundning.",
            ),
            Key(
                "olika-enheter",
                "unlike_units",
                line,
                "Varför talen jämförs fast enheterna inte går att räkna om.",
            ),
            Key("avvikelse", "deviation", _DEVIATION, "En känd skillnad och dess skäl."),
            Key("anmärkning", "note", line, "Något för den som läser avstämningen."),
        ),
        _RELATIONS[relation],
    )


reconciliation = ByWord(
    "avstämning",
    _RELATION,
    {relation.value: _record(relation, sides) for relation, sides in SIDES.items()},
    "En regel om hur siffror hänger ihop; vilka sidor den har följer av regeln.",
)
"""A rule: which keys it must have follows from the relation that it names."""
