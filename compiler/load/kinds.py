"""What each kind of source file may hold: the whole format, declared record by record."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from compiler.catalogue import codes
from compiler.catalogue.grades import adjustable
from compiler.load.reports import deadline, judgement, report
from compiler.load.rules import reconciliation
from compiler.load.schema import (
    Key,
    Later,
    Needs,
    Reader,
    Record,
    either,
    entries_of,
    list_of,
    or_missing,
    turned,
)
from compiler.load.texts import (
    choice,
    day,
    day_or_month,
    factor,
    identifier,
    line,
    maybe_empty,
    number,
    period,
    prose,
    ref_to,
    runs,
    whole,
    year,
)
from compiler.load.tree import Scalar
from compiler.load.values import indicator
from compiler.model.budget import Amount, BudgetColumn, BudgetRow, BudgetTable
from compiler.model.figures import FreePhrase, Indicator, Kind, Missing, Ref
from compiler.model.follow_up import FollowUp, Occasion
from compiler.model.goals import (
    Goal,
    GoalArea,
    Guidance,
    Level,
    Measure,
    OtherGuidance,
    Responsibility,
)
from compiler.model.house_style import HouseStyle, KnownWord, Millions, Percent
from compiler.model.pdf_profile import PdfProfile
from compiler.model.period import Period
from compiler.model.plan import Decision, PlanStatus, Secrecy
from compiler.model.registers import Body, BodyKind, Person, Term, Unit, UnitKind
from compiler.model.review import Grade, RuleSetting, Waiver
from compiler.span import Places, Span

# --- goals and measures -----------------------------------------------------------------------

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

_AREA = Record(
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

# --- budget -----------------------------------------------------------------------------------


def _one_amount(amount: Amount, span: Span) -> tuple[tuple[str, Amount], ...]:
    """The amount of a table of one column, kept under an empty id."""
    return (("", amount),)


def _by_column(
    found: tuple[tuple[str, Scalar, Amount], ...], span: Span
) -> tuple[tuple[str, Amount], ...]:
    return tuple((name, amount) for name, _, amount in found)


_stated: Reader[Decimal | Missing] = or_missing(number)
_amount: Reader[Amount] = turned(_stated, Amount)
_amounts: Reader[tuple[tuple[str, Amount], ...]] = either(
    turned(_amount, _one_amount), turned(entries_of(identifier, _amount), _by_column)
)
_Reported = tuple[tuple[Period, Amount], ...]


def _in_time(found: tuple[tuple[Period, Scalar, Amount], ...], span: Span) -> _Reported:
    return tuple((when, amount) for when, _, amount in found)


_reported: Reader[_Reported] = turned(entries_of(period, _amount), _in_time)
_rows: Reader[tuple[BudgetRow, ...]] = list_of(Later(lambda: _ROW))

_ROW: Record[BudgetRow] = Record(
    "budgetrad",
    BudgetRow,
    (
        Key("id", "id", identifier, "Radens id, som texten hämtar beloppet med.", required=True),
        Key("namn", "label", line, "Radens namn i tabellen.", required=True),
        Key("belopp", "amounts", _amounts, "Beloppet, eller ett för varje kolumn med dess id."),
        Key("rader", "rows", _rows, "Raderna som ingår, i stället för ett belopp."),
        Key("summa", "stated", _amounts, "Radernas summa, som prövas mot dem."),
        Key("utfall", "outcomes", _reported, "Vad raden har kostat, till och med en dag."),
        Key("prognos", "forecasts", _reported, "Vad raden väntas kosta, för året."),
    ),
    "En budgetrad: ett belopp, eller rader som summeras.",
    needs=(Needs(("belopp", "rader"), "budget-row-shape", alone=True),),
)

_COLUMN = Record(
    "budgetkolumn",
    BudgetColumn,
    (
        Key("id", "id", identifier, "Kolumnens id, som beloppen skrivs under.", required=True),
        Key("rubrik", "title", line, "Kolumnens rubrik i tabellen.", required=True),
        Key("period", "period", period, "Den tid som beloppen avser.", required=True),
        Key("slag", "kind", choice(Kind), "Vad beloppen är.", required=True),
    ),
    "En kolumn i budgettabellen.",
)


def _make_budget(span: Span, row_id: str, label: str, **given: Any) -> BudgetTable:
    rows: tuple[BudgetRow, ...] = given.pop("rows", ())
    total = BudgetRow(row_id, label, span, (), rows, given.pop("stated", ()))
    columns: tuple[BudgetColumn, ...] = given["columns"]
    if len(columns) == 1:
        total = _under_column(total, columns[0].id)
    return BudgetTable(total=total, span=span, **given)


def _under_column(row: BudgetRow, column: str) -> BudgetRow:
    def named(amounts: tuple[tuple[str, Amount], ...]) -> tuple[tuple[str, Amount], ...]:
        return tuple((name or column, amount) for name, amount in amounts)

    below = tuple(_under_column(r, column) for r in row.rows)
    return replace(row, amounts=named(row.amounts), rows=below, stated=named(row.stated))


_BUDGET = Record(
    "budget",
    _make_budget,
    (
        Key("id", "id", identifier, "Tabellens id, som kapitlet hämtar den med.", required=True),
        Key("rubrik", "title", line, "Tabellens rubrik.", required=True),
        Key(
            "enhet", "unit", ref_to(Unit), "Id på beloppens enhet, till exempel tkr.", required=True
        ),
        Key("källa", "source", line, "Varifrån beloppen kommer.", required=True),
        Key(
            "ägare",
            "owner",
            ref_to(Body, Person),
            "Id på den som svarar för beloppen.",
            required=True,
        ),
        Key(
            "kolumner", "columns", list_of(_COLUMN), "Tabellens kolumner, i ordning.", required=True
        ),
        Key("rad-id", "row_id", identifier, "Summaradens id.", required=True),
        Key("namn", "label", line, "Summaradens namn i tabellen.", required=True),
        Key("rader", "rows", _rows, "Tabellens rader, i ordning.", required=True),
        Key("summa", "stated", _amounts, "Hela tabellens summa, som prövas mot raderna."),
    ),
    "En budgettabell: kolumner, rader och summa.",
)

# --- calendar and registers -------------------------------------------------------------------

_OCCASION = Record(
    "behandling",
    Occasion,
    (
        Key(
            "organ", "body", ref_to(Body), "Id på det organ som behandlar rapporten.", required=True
        ),
        Key(
            "när",
            "when",
            day_or_month,
            "Dagen, eller månaden om dagen inte är bestämd.",
            required=True,
        ),
    ),
    "När och var en rapport behandlas.",
    placed=True,
)

_FOLLOW_UP = Record(
    "uppföljning",
    FollowUp,
    (
        Key("id", "id", identifier, "Uppföljningens id, unikt i planen.", required=True),
        Key("namn", "name", line, "Rapportens namn.", required=True),
        Key("tillägg", "addition", line, "Vad rapporten innehåller utöver det vanliga."),
        Key("per", "as_of", day, "Den dag som uppgifterna avser."),
        Key(
            "behandling",
            "occasions",
            list_of(_OCCASION),
            "Var och när rapporten behandlas.",
            required=True,
        ),
        Key(
            "omfattar",
            "covers",
            list_of(runs),
            "Vad rapporten tar upp, punkt för punkt.",
            required=True,
        ),
        Key(
            "följer-upp",
            "follows",
            list_of(ref_to(GoalArea, Goal)),
            "Id på de målområden eller mål som rapporten följer upp.",
        ),
        Key(
            "följer-budget",
            "budgets",
            list_of(ref_to(BudgetTable)),
            "Id på de budgettabeller som rapporten ställer utfall och prognos mot.",
        ),
    ),
    "En uppföljning: en rapport, när den behandlas och vad den omfattar.",
    placed=True,
)

_PERSON = Record(
    "person",
    Person,
    (
        Key("id", "id", identifier, "Personens id, till exempel anna-berg.", required=True),
        Key("namn", "name", line, "För- och efternamn.", required=True),
        Key("titel", "title", line, "Personens titel, som den skrivs i planen."),
        Key("organ", "body", ref_to(Body), "Id på det organ där personen arbetar."),
        Key("telefon", "phone", line, "Telefonnummer."),
        Key("e-post", "email", line, "E-postadress."),
    ),
    "En person som planen nämner.",
)

_BODY = Record(
    "organ",
    Body,
    (
        Key("id", "id", identifier, "Organets id, till exempel hr.", required=True),
        Key("namn", "name", line, "Organets namn, som det skrivs i planen.", required=True),
        Key("kortnamn", "short", line, "Namnet i kort form, till exempel Ksk."),
        Key("slag", "kind", choice(BodyKind), "Vad för slags organ det är.", required=True),
        Key("e-post", "email", line, "E-postadress."),
    ),
    "Ett organ: nämnd, kontor, enhet, bolag eller annan part.",
)

_UNIT = Record(
    "enhet",
    Unit,
    (
        Key("id", "id", identifier, "Enhetens id, som uppgifterna anger.", required=True),
        Key(
            "i-text",
            "in_text",
            maybe_empty,
            "Hur enheten skrivs efter talet i löpande text.",
            required=True,
        ),
        Key("i-tabell", "in_table", maybe_empty, "Hur enheten skrivs i tabeller.", required=True),
        Key("bas", "base", identifier, "Den enhet som räknas om till, till exempel kr."),
        Key("faktor", "factor", factor, "Hur många av basen som det går på en av enheten."),
        Key(
            "slag",
            "kind",
            choice(UnitKind),
            "Om talen räknas ett och ett (räknas), mäts (mäts) eller är en andel (andel).",
        ),
        Key("täljare", "numerator", ref_to(Unit), "För en enhet per något: enheten före per."),
        Key("nämnare", "denominator", ref_to(Unit), "För en enhet per något: enheten efter per."),
        Key(
            "skillnad",
            "difference",
            ref_to(Unit),
            "Den enhet som skillnaden mellan två tal får, till exempel procentenheter.",
        ),
    ),
    "En enhet som tal räknas i.",
)

_TERM = Record(
    "term",
    Term,
    (
        Key("term", "term", line, "Ordet så som planen skriver det.", required=True),
        Key(
            "undvik",
            "avoided",
            list_of(line),
            "Former som betyder detsamma och inte ska skrivas.",
            required=True,
        ),
        Key("skäl", "reason", line, "Varför formerna undviks, i en mening.", required=True),
        Key(
            "utom-i",
            "exceptions",
            list_of(line),
            "Uttryck där en sådan form får stå kvar, precis som i texten.",
        ),
    ),
    "En term: ett ord som planen använder, och de former som undviks.",
)

_FREE_PHRASE = Record(
    "fritt tal",
    FreePhrase,
    (
        Key(
            "uttryck",
            "phrase",
            line,
            "Orden precis som de står i texten, till exempel Max 18.",
            required=True,
        ),
        Key("skäl", "reason", line, "Varför talet inte är en uppgift.", required=True),
    ),
    "Ett uttryck med ett tal som inte är någon uppgift.",
)

_HOUSE_STYLE = Record(
    "husstil",
    HouseStyle,
    (
        Key(
            "miljoner",
            "millions",
            choice(Millions),
            "Förkortningen av miljoner kronor: mkr eller mnkr.",
        ),
        Key(
            "procent",
            "percent",
            choice(Percent),
            "Hur procent skrivs i löpande text: med ord (ord) eller tecken (tecken).",
        ),
        Key("tal-i-ord-till", "words_up_to", whole, "Det största tal som skrivs med bokstäver."),
        Key("längsta-mening", "longest_sentence", whole, "Så många ord en mening får ha."),
        Key("lix", "lix", whole, "Det läsbarhetsindex som en text inte bör gå över."),
    ),
    "Husets skrivregler; det som inte anges följer Svenska skrivregler.",
)


def _one(made: HouseStyle, span: Span) -> tuple[HouseStyle, ...]:
    return (made,)


_LISTED_WORD = Record(
    "ord",
    KnownWord,
    (
        Key("ord", "word", line, "Ordet i sin grundform.", required=True),
        Key("skäl", "reason", line, "Varför ordet är rätt fast ordlistan saknar det."),
    ),
    "Ett ord som är rätt fast den svenska ordlistan saknar det.",
)

_WORD_ALONE: Reader[KnownWord] = turned(line, KnownWord)

# --- plan and memo ----------------------------------------------------------------------------


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

_code = replace(line, words=tuple(code for code in codes() if adjustable(code)))

_RULE = Record(
    "regel",
    RuleSetting,
    (
        Key(
            "regel", "code", _code, "Anmärkningens kod eller namn, som i vp explain.", required=True
        ),
        Key("grad", "grade", choice(Grade), "Vad anmärkningen ska räknas som.", required=True),
        Key("skäl", "reason", line, "Varför den räknas annorlunda i den här planen."),
    ),
    "En anmärkning som räknas annorlunda i hela planen.",
)

_WAIVER = Record(
    "undantag",
    Waiver,
    (
        Key(
            "regel", "code", _code, "Anmärkningens kod eller namn, som i vp explain.", required=True
        ),
        Key("fil", "path", line, "Filen som undantaget gäller, från källmappen.", required=True),
        Key("text", "text", line, "Ord på raden; utan dem gäller undantaget hela filen."),
        Key("skäl", "reason", line, "Varför anmärkningen får stå kvar.", required=True),
        Key("gäller-till", "until", day, "Den sista dag som undantaget gäller.", required=True),
    ),
    "En anmärkning som får stå kvar på ett ställe, till och med en dag.",
)


DATA: Record[dict[str, Any]] = Record(
    "källfil",
    dict,
    (
        Key("uppgifter", "indicators", list_of(indicator), indicator.about),
        Key("målområden", "areas", list_of(_AREA), _AREA.about),
        Key("budget", "budgets", list_of(_BUDGET), _BUDGET.about),
        Key("uppföljningar", "follow_ups", list_of(_FOLLOW_UP), _FOLLOW_UP.about),
        Key("personer", "persons", list_of(_PERSON), _PERSON.about),
        Key("organ", "bodies", list_of(_BODY), _BODY.about),
        Key("enheter", "units", list_of(_UNIT), _UNIT.about),
        Key("fria-tal", "free_phrases", list_of(_FREE_PHRASE), _FREE_PHRASE.about),
        Key("termer", "terms", list_of(_TERM), _TERM.about),
        Key(
            "ordlista",
            "known_words",
            list_of(either(_WORD_ALONE, _LISTED_WORD)),
            _LISTED_WORD.about,
        ),
        Key("husstil", "house_styles", turned(_HOUSE_STYLE, _one), _HOUSE_STYLE.about),
        Key("regler", "rule_settings", list_of(_RULE), _RULE.about),
        Key("undantag", "waivers", list_of(_WAIVER), _WAIVER.about),
        Key("avstämningar", "reconciliations", list_of(reconciliation), reconciliation.about),
        Key("bedömningsskala", "judgements", list_of(judgement), judgement.about),
        Key("rapporter", "reports", list_of(report), report.about),
        Key("hålltider", "deadlines", list_of(deadline), deadline.about),
    ),
    "En källfil; den får hålla vilka samlingar som helst, men bara en gång var.",
)
"""Any data file: each key adds to the collection of the plan that it names."""
