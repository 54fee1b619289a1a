"""A small plan to build outputs from, and the words they are said in."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from compiler.document.to_add import Place, ToAdd
from compiler.model.blocks import Reference, Runs, Text
from compiler.model.budget import Amount, BudgetColumn, BudgetRow, BudgetTable
from compiler.model.figures import (
    Bound,
    Figure,
    Indicator,
    Interval,
    Kind,
    Missing,
    NotMeasured,
    Number,
    Qualitative,
    Ref,
    Status,
)
from compiler.model.follow_up import FollowUp, Occasion
from compiler.model.period import Period, parse_period
from compiler.model.plan import Decision, Metadata, Plan, PlanStatus
from compiler.model.registers import Body, BodyKind, Unit
from compiler.span import Span

HERE = Span("uppgifter/personal.yaml", 12, 9)

_MONTHS = ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
           "oktober", "november", "december")  # fmt: skip

WORDS = {
    "language-tag": "sv",
    "ics-name": "{title} – uppföljning, {board}",
    "ics-summary": "{report} – behandlas i {body}",
    "ics-dealt-with-day": "Behandlas i {body} den {when}.",
    "ics-dealt-with-period": "Behandlas i {body} i {when}; dagen är inte bestämd.",
    "to-add-title": "Uppgifter att komplettera",
    "plan": "Plan",
    "board": "Nämnd",
    "reference-number": "Diarienummer",
    "status": "Status",
    "to-add-count": "{count} uppgifter att komplettera",
    "to-add-count-one": "1 uppgift att komplettera",
    "to-add-owners": "{count} ansvariga",
    "to-add-owners-one": "1 ansvarig",
    "to-add-in-place": "{done} av {count} uppgifter på plats",
    "to-add-in-place-one": "{done} av 1 uppgift på plats",
    "to-add-none": "Ingenting saknas",
    "to-add-all-in-place": "Alla planens {count} uppgifter är på plats.",
    "to-add-all-in-place-one": "Planens enda uppgift är på plats.",
    "to-add-how": "Så fyller du i en uppgift",
    "to-add-how-sheet": "I ett Excelblad",
    "to-add-sheet-open": "Öppna bladet som följde med mejlet.",
    "to-add-sheet-write": "Skriv talet i kolumnen Värde och välj ja i kolumnen Klar.",
    "to-add-sheet-return": "Svara på mejlet med bladet bifogat.",
    "to-add-how-file": "Direkt i källfilen",
    "to-add-step-open": "Öppna filen i mappen `{folder}`.",
    "to-add-step-write": "Byt ordet `kompletteras` mot talet, skrivet som `6,39` eller `7 429`.",
    "to-add-step-build": "Kör `make plan`.",
    "to-add-progress": "Läget per ansvarig",
    "to-add-progress-caption": "Uppgifter som saknas och uppgifter på plats",
    "to-add-missing": "Saknas",
    "to-add-preliminary": "Preliminära",
    "to-add-of-which-preliminary": "{count} uppgifter på plats är preliminära",
    "to-add-of-which-preliminary-one": "1 uppgift på plats är preliminär",
    "to-add-done": "Klara",
    "to-add-share": "Andel på plats",
    "to-add-no-owner": "Ansvarig saknas",
    "to-add-by-owner": "Uppgifterna, ansvarig för ansvarig",
    "to-add-owner-caption": "{owner}: {count} uppgifter att komplettera",
    "to-add-owner-caption-one": "{owner}: 1 uppgift att komplettera",
    "to-add-written-in": "Skrivs i",
    "to-add-line": "rad {line}",
    "to-add-decimals": "{count} decimaler",
    "to-add-decimals-one": "1 decimal",
    "to-add-whole": "utan decimaler",
    "to-add-not-in-text": "Står inte i planens text",
    "as-of": "per den",
    "covers": "Omfattar",
    "owner": "Ansvarig",
    "number-short": "Nr",
    "to-add-figure": "Uppgift",
    "expected": "Väntas",
    "stands-in": "Står i",
    "page-short": "s.",
    "missing-mark": "{kind} {period} kompletteras",
    "missing-cell": "kompletteras",
    "not-measured": "mäts inte",
    "status-PROPOSAL": "förslag",
    "AT_LEAST": "minst",
    "AT_MOST": "högst",
    **{kind.name: kind.value for kind in Kind},
    **{f"month-{number}": month for number, month in enumerate(_MONTHS, 1)},
}


def period(text: str) -> Period:
    """A period that is known to be well written."""
    found = parse_period(text)
    assert found is not None
    return found


def figure(
    value: Number | Interval | Qualitative | NotMeasured | Missing,
    text: str = "2013",
    kind: Kind = Kind.OUTCOME,
    status: Status = Status.FINAL,
) -> Figure:
    """An outcome for 2013, if nothing else is said."""
    return Figure(kind, period(text), value, HERE, status)


def indicator(id_: str, owner: str, *figures: Figure, decimals: int | None = None) -> Indicator:
    """An indicator in per cent."""
    return Indicator(
        id_,
        f"Mätetal {id_}",
        Ref("procent", HERE),
        "Personalstatistik",
        Ref(owner, HERE),
        figures,
        HERE,
        decimals=decimals,
    )


def occasion(body: str, when: str) -> Occasion:
    """A body that deals with a report on a day or in a month."""
    return Occasion(Ref(body, HERE), period(when), HERE)


def follow_up(id_: str, *occasions: Occasion, name: str = "Delårsrapport") -> FollowUp:
    """A half-year report as of the last of August."""
    covers: tuple[Runs, ...] = (
        (Text("Ekonomi, investeringar; prognos"),),
        (Text("Sjukfrånvaron, som var "), Reference("sjukfranvaro 2012", HERE)),
    )
    return FollowUp(id_, name, occasions, covers, HERE, date(2014, 8, 31), "inklusive prognos")


def budget(owner: str) -> BudgetTable:
    """A budget of two rows, one of them to be added, and so a total that is missing too."""
    rows = (
        BudgetRow("ledning", "Ledning", HERE, (("b", Amount(Decimal(71487), HERE)),)),
        BudgetRow("kansli", "Kansli", HERE, (("b", Amount(Missing(), HERE)),)),
    )
    column = BudgetColumn("b", "Budget 2014", period("2014"), Kind.BUDGET, HERE)
    total = BudgetRow("totalt", "Totalt", HERE, rows=rows)
    return BudgetTable(
        "internbudget",
        "Internbudget",
        Ref("tkr", HERE),
        "Mål och budget",
        Ref(owner, HERE),
        (column,),
        total,
        HERE,
    )


def plan(
    indicators: tuple[Indicator, ...] = (),
    follow_ups: tuple[FollowUp, ...] = (),
    budgets: tuple[BudgetTable, ...] = (),
    bodies: tuple[Body, ...] = (),
) -> Plan:
    """The plan of a board, with the offices `hr` and `ekonomi` that own figures."""
    board = Ref("kommunstyrelsen", HERE)
    meta = Metadata(
        id="ks-2014",
        title="Verksamhetsplan 2014",
        municipality="Södertälje kommun",
        year=2014,
        budget_period=period("2014–2016"),
        board=board,
        office=board,
        chair=board,
        director=board,
        day=date(2013, 11, 25),
        reference_numbers=("KS2013/216", "KS 13/368"),
        status=PlanStatus.PROPOSAL,
        decision=Decision(board, Missing(), Missing(), HERE),
        span=HERE,
    )
    register = (
        Body("kommunstyrelsen", "Kommunstyrelsen", BodyKind.EXECUTIVE, HERE, "KS"),
        Body("kommunfullmaktige", "Kommunfullmäktige", BodyKind.COUNCIL, HERE, "KF"),
        Body("hr", "HR", BodyKind.UNIT, HERE, email="hr@example.org"),
        Body("ekonomi", "Ekonomi", BodyKind.UNIT, HERE),
    )
    units = (
        Unit("procent", "procent", "%", HERE),
        Unit("tkr", "tkr", "tkr", HERE),
    )
    return Plan(
        meta,
        (),
        indicators=indicators,
        follow_ups=follow_ups,
        budgets=budgets,
        bodies=(*bodies, *register),
        units=units,
    )


def ledger() -> tuple[Indicator, ...]:
    """Indicators with a value of each sort; HR owes one figure and Ekonomi two."""
    return (
        indicator(
            "sjukfranvaro",
            "hr",
            figure(Number(Decimal("6.39")), "2012"),
            figure(Missing("Bokslutet är inte klart", "bokslut 2013", "2014-02")),
            figure(Number(Decimal(5), Bound.AT_MOST), "2014–2016", Kind.TARGET),
            decimals=2,
        ),
        indicator(
            "soliditet",
            "ekonomi",
            figure(Missing()),
            figure(Missing(), "2014", Kind.FORECAST),
            figure(Interval(Decimal(7), Decimal(8)), "2012", status=Status.PRELIMINARY),
            figure(NotMeasured(), "2011"),
            figure(Qualitative("Påbörjad"), "2010"),
        ),
    )


def to_add(number: int, id_: str, owner: str, *places: Place, **other: str) -> ToAdd:
    """An outcome for 2013 to be added by an office."""
    return ToAdd(
        number=number,
        id=id_,
        name=other.get("name", f"Mätetal {id_}"),
        kind="OUTCOME",
        period="2013",
        unit="%",
        owner=other.get("owner_name", owner.upper()),
        owner_id=owner,
        expected_from=other.get("expected_from", ""),
        due=other.get("due", ""),
        reason=other.get("reason", ""),
        span=HERE,
        places=places,
    )
