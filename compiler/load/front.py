"""How the plan's own facts and order, and the head of its memo, are written."""

from __future__ import annotations

from typing import Any

from compiler.load.schema import (
    Key,
    Reader,
    Record,
    list_of,
    or_missing,
    turned,
)
from compiler.load.texts import (
    choice,
    day,
    identifier,
    line,
    period,
    ref_to,
    year,
)
from compiler.model.pdf_profile import PdfProfile
from compiler.model.plan import Decision, PlanStatus, Secrecy
from compiler.model.registers import Body, Person
from compiler.span import Span


def _placed(path: str, span: Span) -> tuple[str, Span]:
    return path, span


path_at: Reader[tuple[str, Span]] = turned(line, _placed)
"""A file's path below the sources folder, with the place that names it."""

_DECISION = Record(
    "beslut",
    Decision,
    (
        Key("organ", "body", ref_to(Body), "Id på det organ som beslutar.", required=True),
        Key("datum", "day", or_missing(day), "Beslutets dag, eller kompletteras.", required=True),
        Key(
            "paragraf",
            "paragraph",
            or_missing(line),
            "Beslutets paragraf, eller kompletteras.",
            required=True,
        ),
    ),
    "Beslutet som antar planen.",
    placed=True,
)

_SECRECY = Record(
    "sekretess",
    Secrecy,
    (
        Key(
            "lagrum",
            "ground",
            line,
            "Den paragraf som sekretessen stöds på, med kapitel och lag.",
            required=True,
        ),
        Key("avser", "concerns", line, "Vad i planen som är sekretessbelagt."),
    ),
    "Att något i planen är sekretessbelagt, och med vilket stöd.",
)

METADATA: Record[dict[str, Any]] = Record(
    "plan",
    dict,
    (
        Key("id", "id", identifier, "Planens id, till exempel ks-2014.", required=True),
        Key("titel", "title", line, "Planens titel, som på försättsbladet.", required=True),
        Key("kommun", "municipality", line, "Kommunens namn.", required=True),
        Key("år", "year", year, "Det år som planen gäller.", required=True),
        Key(
            "budgetperiod",
            "budget_period",
            period,
            "De år som budgeten omfattar, till exempel 2014–2016.",
            required=True,
        ),
        Key("nämnd", "board", ref_to(Body), "Id på den nämnd vars plan det är.", required=True),
        Key(
            "kontor", "office", ref_to(Body), "Id på det kontor som skriver planen.", required=True
        ),
        Key("ordförande", "chair", ref_to(Person), "Id på nämndens ordförande.", required=True),
        Key("kontorschef", "director", ref_to(Person), "Id på kontorets chef.", required=True),
        Key("datum", "day", day, "Planens dag.", required=True),
        Key("kunskapsdag", "known_on", day, "Den dag fram till vilken källorna känner läget."),
        Key(
            "diarienummer",
            "reference_numbers",
            list_of(line),
            "Planens diarienummer, ett på varje rad.",
            required=True,
        ),
        Key("status", "status", choice(PlanStatus), "Hur långt planen har kommit.", required=True),
        Key("beslut", "decision", _DECISION, "Beslutet som antar planen.", required=True),
        Key(
            "undertecknas",
            "signed_by",
            list_of(ref_to(Person)),
            "Id på dem som undertecknar planen.",
        ),
        Key(
            "arkivformat",
            "pdf_profile",
            choice(PdfProfile),
            "Den sorts PDF/A som vp pdf gör: pdfa-2b om inget sägs, eller pdfa-1b.",
        ),
        Key("ärendemening", "case_title", line, "Ärendets mening i diariet."),
        Key("handlingstyp", "document_type", line, "Handlingstypen i dokumenthanteringsplanen."),
        Key("klassificering", "classification", line, "Klassen i klassificeringsstrukturen."),
        Key("gallring", "retention", line, "Om handlingen bevaras eller gallras, och när."),
        Key("sekretess", "secrecy", _SECRECY, "Skrivs när något i planen är sekretessbelagt."),
        Key("handläggare", "officer", ref_to(Person), "Id på den som handlägger ärendet."),
    ),
    "Planens huvuduppgifter.",
    placed=True,
)

MEMO: Record[dict[str, Any]] = Record(
    "tjänsteskrivelse",
    dict,
    (
        Key("rubrik", "title", line, "Ärendets rubrik.", required=True),
        Key("datum", "day", day, "Skrivelsens dag.", required=True),
        Key("diarienummer", "reference_number", line, "Ärendets diarienummer.", required=True),
        Key("handläggare", "officer", ref_to(Person), "Id på handläggaren.", required=True),
        Key(
            "mottagare",
            "recipient",
            ref_to(Body),
            "Id på den nämnd som skrivelsen går till.",
            required=True,
        ),
        Key("text", "text", path_at, "Filen med skrivelsens text, i källmappen.", required=True),
        Key(
            "undertecknas",
            "signed_by",
            list_of(ref_to(Person)),
            "Id på dem som undertecknar.",
            required=True,
        ),
        Key(
            "expedieras-till",
            "copies_to",
            list_of(line),
            "Vart beslutet skickas, en mottagare på varje rad.",
            required=True,
        ),
    ),
    "Tjänsteskrivelsens huvud.",
)

_PATHS = list_of(path_at)

PLAN_FILE, MEMO_FILE = "plan.yaml", "tjansteskrivelse.yaml"

PLAN: Record[dict[str, Any]] = Record(
    PLAN_FILE,
    dict,
    (
        Key("plan", "meta", METADATA, "Planens huvuduppgifter.", required=True),
        Key("avsnitt", "sections", _PATHS, "Kapitlens filer, i planens ordning.", required=True),
        Key("bilagor", "appendices", _PATHS, "Bilagornas filer, i ordning."),
    ),
    "Planens huvuduppgifter och avsnittens ordning.",
)
"""The file that tells what the plan is and in which order its chapters stand."""

WHOLE_MEMO: Record[dict[str, Any]] = Record(
    MEMO_FILE,
    dict,
    (Key("tjänsteskrivelse", "memo", MEMO, "Tjänsteskrivelsens huvud.", required=True),),
    "Tjänsteskrivelsens huvud.",
)
"""The file of the covering memo's head."""
