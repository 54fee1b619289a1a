"""How goals, measures and the direction above them are written: their records."""

from __future__ import annotations

from typing import Any

from compiler.load.schema import (
    Key,
    Later,
    Needs,
    Reader,
    Record,
    either,
    list_of,
)
from compiler.load.texts import (
    choice,
    identifier,
    line,
    period,
    prose,
    ref_to,
    runs,
)
from compiler.model.figures import Indicator, Ref
from compiler.model.goals import (
    Goal,
    GoalArea,
    Guidance,
    Level,
    Measure,
    MeasureState,
    OtherGuidance,
    Responsibility,
)
from compiler.model.registers import Body, Person
from compiler.span import Places

_RESPONSIBILITY = (
    Key(
        "ansvar",
        "owners",
        list_of(ref_to(Body, Person)),
        "Vem som ansvarar: id på organ eller personer. Den första är ansvarig.",
    ),
    Key("genom", "through", ref_to(Body, Person), "Id på den som den ansvarige arbetar genom."),
    Key(
        "samarbete",
        "together_with",
        list_of(ref_to(Body, Person)),
        "Id på dem som det görs tillsammans med.",
    ),
    Key(
        "delat-ansvar",
        "shared_with",
        list_of(ref_to(Body, Person)),
        "Id på dem som nämnden delar ansvaret med.",
    ),
    Key("period", "period", period, "Vilka år det gäller, till exempel 2013–2016."),
)


def _with_responsibility(make: Any) -> Any:
    names = [key.attribute for key in _RESPONSIBILITY]

    def build(places: Places, **given: Any) -> Any:
        parties = {name: given.pop(name) for name in names if name in given}
        return make(responsibility=Responsibility(**parties, places=places), **given)

    return build


_GUIDANCE = Record(
    "inriktning",
    Guidance,
    (
        Key("id", "id", identifier, "Inriktningens id, som mål tar upp den med.", required=True),
        Key("tema", "theme", line, "Vad inriktningen handlar om, i ett par ord.", required=True),
        Key("text", "text", prose, "Inriktningen i löpande text.", required=True),
    ),
    "En inriktning: ett tema och vad som ska eftersträvas.",
)

_MEASURE: Record[Measure] = Record(
    "åtgärd",
    _with_responsibility(Measure),
    (
        Key("id", "id", identifier, "Åtgärdens id, unikt i planen.", required=True),
        Key("text", "text", prose, "Vad som ska göras, i löpande text.", required=True),
        Key(
            "läge",
            "state",
            choice(MeasureState),
            "Hur långt åtgärden har kommit: planerad, pågår, genomförd eller utgår.",
        ),
        *_RESPONSIBILITY,
    ),
    "En åtgärd: vad som ska göras, av vem och när.",
    placed=True,
)

_measures: Reader[tuple[Measure | Ref, ...]] = list_of(either(ref_to(Measure), _MEASURE))
_goals: Reader[tuple[Goal | Ref, ...]] = list_of(either(ref_to(Goal), Later(lambda: _GOAL)))

_GOAL: Record[Goal] = Record(
    "mål",
    _with_responsibility(Goal),
    (
        Key("id", "id", identifier, "Målets id, unikt i planen.", required=True),
        Key("nivå", "level", choice(Level), "Vem målet kommer från.", required=True),
        Key("nummer", "number", line, "Målets nummer, om det har något."),
        Key("rubrik", "heading", line, "Målets rubrik. Utan den är lydelsen eller numret rubrik."),
        Key("lydelse", "statement", runs, "Vad som ska nås, ordagrant och i ett stycke."),
        Key("avser", "restates", ref_to(Goal), "Id på det mål som återges, i stället för lydelse."),
        Key("uppföljning", "follow_up", line, "Hur och när målet följs upp."),
        Key(
            "inriktning",
            "guidance",
            list_of(ref_to(Guidance)),
            "Id på de inriktningar som återges under målet.",
        ),
        Key("bakgrund", "background", prose, "Löpande text om målet, med siffror ur uppgifterna."),
        Key(
            "uppgifter",
            "indicators",
            list_of(ref_to(Indicator)),
            "Id på de uppgifter som följer målet; de blir en tabell.",
        ),
        Key("delmål", "goals", _goals, "Mål under målet: nya, eller id på mål som redan finns."),
        Key("åtgärder", "measures", _measures, "Nya åtgärder, eller id på dem som redan finns."),
        *_RESPONSIBILITY,
    ),
    "Ett mål: lydelsen, hur det följs upp och vad som görs för att nå det.",
    needs=(Needs(("lydelse", "avser", "rubrik"), "goal-without-wording"),),
    placed=True,
)

_OTHER = Record(
    "övrig inriktning",
    OtherGuidance,
    (
        Key(
            "inriktning",
            "guidance",
            list_of(ref_to(Guidance)),
            "Id på inriktningar som inte hör till något mål.",
            required=True,
        ),
        Key(
            "åtgärder",
            "measures",
            _measures,
            "Nya åtgärder som följer av dem, eller id på dem som redan finns.",
            required=True,
        ),
    ),
    "Inriktningar utan mål, med sina åtgärder.",
)

AREA = Record(
    "målområde",
    _with_responsibility(GoalArea),
    (
        Key("id", "id", identifier, "Områdets id, som kapitlen hämtar det med.", required=True),
        Key("rubrik", "title", line, "Områdets rubrik.", required=True),
        Key("inledning", "intro", prose, "Text före områdets mål."),
        Key(
            "långsiktig-inriktning",
            "long_term",
            list_of(_GUIDANCE),
            "Fullmäktiges långsiktiga inriktning, tema för tema.",
        ),
        Key(
            "inriktning-för-perioden",
            "for_period",
            list_of(_GUIDANCE),
            "Inriktningen för budgetperioden, tema för tema.",
        ),
        Key("mål", "goals", _goals, "Områdets mål: nya, eller id på mål som redan finns."),
        Key(
            "övrig-inriktning", "other", list_of(_OTHER), "Inriktningar som inte hör till ett mål."
        ),
        Key("åtgärder", "measures", _measures, "Åtgärder som hör till området, inte till ett mål."),
        Key("åtgärdsrubrik", "measures_title", line, "Rubrik över områdets åtgärder."),
        Key("uppföljning", "follow_up", line, "Var områdets mål följs upp; skrivs inte ut."),
        *_RESPONSIBILITY,
    ),
    "Ett målområde: inriktning, mål och åtgärder som hör ihop.",
    placed=True,
)
