"""Read what follow-up reports say, the scale they judge by, and the deadlines before meetings."""

from __future__ import annotations

from compiler.load.schema import Key, Record, list_of
from compiler.load.texts import choice, day, identifier, line, prose, ref_to, runs, whole
from compiler.model.follow_up import FollowUp
from compiler.model.goals import Goal, Measure, MeasureState
from compiler.model.report import (
    Deadline,
    FollowedMeasure,
    JudgedGoal,
    Judgement,
    Meaning,
    Report,
)

judgement = Record(
    "omdöme",
    Judgement,
    (
        Key("id", "id", identifier, "Omdömets id, som rapporterna anger.", required=True),
        Key("namn", "name", line, "Omdömet i ord, som det skrivs i rapporten.", required=True),
        Key(
            "tecken",
            "sign",
            line,
            "Ett tecken före orden, så att omdömet syns utan färg.",
            required=True,
        ),
        Key("innebär", "meaning", choice(Meaning), "Vad omdömet säger om målet.", required=True),
    ),
    "Ett steg på planens skala för att bedöma mål.",
)

_JUDGED = Record(
    "bedömning",
    JudgedGoal,
    (
        Key("mål", "goal", ref_to(Goal), "Id på målet som bedöms.", required=True),
        Key("omdöme", "judgement", ref_to(Judgement), "Id på omdömet, ur bedömningsskalan."),
        Key("kommentar", "comment", runs, "Vad bedömningen bygger på, i ett stycke."),
    ),
    "Hur ett mål bedöms i rapporten.",
)

_FOLLOWED = Record(
    "åtgärdsläge",
    FollowedMeasure,
    (
        Key("åtgärd", "measure", ref_to(Measure), "Id på åtgärden.", required=True),
        Key("läge", "state", choice(MeasureState), "Hur långt åtgärden har kommit.", required=True),
        Key("kommentar", "comment", runs, "Vad som har gjorts, i ett stycke."),
    ),
    "Hur långt en åtgärd har kommit när rapporten skrivs.",
)

report = Record(
    "rapport",
    Report,
    (
        Key("rapport", "of", ref_to(FollowUp), "Id på uppföljningen i kalendern.", required=True),
        Key("per", "as_of", day, "Rapportens dag, om kalendern inte anger någon."),
        Key("sammanfattning", "summary", prose, "Det viktigaste i rapporten, i löpande text."),
        Key("bedömningar", "goals", list_of(_JUDGED), "Hur målen bedöms, ett i taget."),
        Key("åtgärder", "measures", list_of(_FOLLOWED), "Hur långt åtgärderna har kommit."),
    ),
    "Det som sägs i en uppföljningsrapport utöver siffrorna.",
    placed=True,
)

deadline = Record(
    "hålltid",
    Deadline,
    (
        Key("namn", "name", line, "Vad som ska vara klart, till exempel Utskick.", required=True),
        Key(
            "arbetsdagar-före",
            "working_days",
            whole,
            "Hur många arbetsdagar före nämndens möte.",
            required=True,
        ),
    ),
    "En hålltid som räknas bakåt från varje möte i nämnden.",
)
