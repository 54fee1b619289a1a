"""What each key of the format does at the turn of the year: one rule a key, and why.

The table is the format's own list of keys: a test walks the readers and asks for each of them. Why
each rule is what it is stands in docs/analysis/roll-forward.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from compiler.load.reshape import Drop
from compiler.load.schema import MISSING_WORD
from compiler.load.tree import Scalar
from compiler.model.period import parse_period
from compiler.model.plan import PlanStatus
from compiler.model.reconciliation import SIDES, SideKey
from compiler.roll.account import Account, Fate, Step
from compiler.roll.steps import amounts, column, expectation, figures, put
from compiler.roll.turn import Turn
from compiler.roll.walk import At
from compiler.roll.years import a_year_on, open_number, retitled

Steps = Callable[[At, Turn], Iterator[Step]]


@dataclass(frozen=True, slots=True)
class Rule:
    """What becomes of a value: carried because of `why` unless `steps` says another thing.

    A `prose` value may speak of a year; it is listed where it does.
    """

    why: str
    steps: Steps | None = None
    prose: bool = False


# --- what single values do --------------------------------------------------------------------


def _title(at: At, turn: Turn) -> Iterator[Step]:
    if at.within.get("period") is None or at.record not in ("målområde", "mål"):
        yield from put(at, retitled(at.text, turn.plan), "title")


def _plan_id(at: At, turn: Turn) -> Iterator[Step]:
    yield from put(at, at.text.replace(str(turn.year), str(turn.year + 1)), "plan-id")


def _year(at: At, turn: Turn) -> Iterator[Step]:
    yield from put(at, str(turn.year + 1), "plan-year")


def _budget_period(at: At, turn: Turn) -> Iterator[Step]:
    yield from put(at, turn.plan.meta.budget_period.later().text, "budget-period")


def _plan_day(at: At, turn: Turn) -> Iterator[Step]:
    yield from put(at, a_year_on(date.fromisoformat(at.text)).isoformat(), "day-to-confirm")


def _as_of(at: At, turn: Turn) -> Iterator[Step]:
    yield from put(at, a_year_on(date.fromisoformat(at.text)).isoformat(), "report-day")


def _known_on(at: At, turn: Turn) -> Iterator[Step]:
    account = Account(at.id, at.told, Fate.DROPPED, "known-day", at.span, at.text)
    yield Step(account, (Drop(at.span),))


def _number(at: At, turn: Turn) -> Iterator[Step]:
    yield from put(at, open_number(at.text, turn.plan), "number-to-add")


def _status(at: At, turn: Turn) -> Iterator[Step]:
    yield from put(at, PlanStatus.DRAFT.value, "status-draft")


def _decision(at: At, turn: Turn) -> Iterator[Step]:
    yield from put(at, MISSING_WORD, "decision-to-add")


def _meeting(at: At, turn: Turn) -> Iterator[Step]:
    yield from put(at, MISSING_WORD, "meeting-to-add")


def _file(at: At, turn: Turn) -> Iterator[Step]:
    yield from put(at, turn.files.get(at.text, at.text), "file-renamed")


def _measure_taken(at: At, turn: Turn) -> Iterator[Step]:
    why = turn.leaving.get(at.text)
    if why is not None:
        account = Account(at.id, f"{at.told} {at.text}", Fate.DROPPED, why, at.span, at.text)
        yield Step(account, (Drop(at.span),))


def _years_over(at: At, turn: Turn) -> Iterator[Step]:
    period = parse_period(at.text)
    if period is not None and period.year <= turn.year:
        yield Step(Account(at.id, at.told, Fate.CARRIED, "period-over", at.span, at.text, at.text))


def _column_old(at: At, turn: Turn) -> Iterator[Step]:
    """Next year a table compares with this year: older columns stay until somebody takes them."""
    period = parse_period(at.text)
    if period is not None and period.year < turn.year:
        yield Step(Account(at.id, at.told, Fate.CARRIED, "column-old", at.span, at.text, at.text))


def _side(at: At, turn: Turn) -> Iterator[Step]:
    rule = turn.rules.get(at.id)
    moved = next((w for s, w in rule.sides.items() if s.span == at.span), "") if rule else ""
    if moved:
        yield from put(at, moved, "rule-followed")
    elif at.text != MISSING_WORD:
        yield from put(at, turn.reworded(at.text), "reference-kept")


def _row_id(at: At, turn: Turn) -> Iterator[Step]:
    """The row of a budget's total has its id in the budget's own record."""
    yield Step(Account(at.text, "id", Fate.CARRIED, "id", at.span, at.text, at.text))


def _rule_name(at: At, turn: Turn) -> Iterator[Step]:
    if at.id in turn.rules:
        yield from put(at, turn.rules[at.id].retold(at.text), "rule-followed")


def _rule_id(at: At, turn: Turn) -> Iterator[Step]:
    yield from put(at, turn.rule_ids.get(at.text, at.text), "rule-followed")


# --- records that leave -----------------------------------------------------------------------


def _measure_leaves(at: At, turn: Turn) -> str:
    return turn.leaving.get(at.id, "")


def _waiver_leaves(at: At, turn: Turn) -> str:
    until = at.within.get("gäller-till")
    if isinstance(until, Scalar) and date.fromisoformat(until.text) <= date(turn.year, 12, 31):
        return "waiver-over"
    return ""


def _report_leaves(at: At, turn: Turn) -> str:
    return "report-over"


def _deviation_leaves(at: At, turn: Turn) -> str:
    return "deviation-of-old-figures" if at.id in turn.rules else ""


LEAVES: Mapping[str, Callable[[At, Turn], str]] = {
    "åtgärd": _measure_leaves,
    "undantag": _waiver_leaves,
    "rapport": _report_leaves,
    "avvikelse": _deviation_leaves,
}
"""Why a record leaves as a whole, if it does."""

# --- the table --------------------------------------------------------------------------------

_ID = Rule("id")
_NAME = Rule("name", prose=True)
_TEXT = Rule("prose", prose=True)
_FACT = Rule("fact")
_BELOW = Rule("holds-others")
_TITLE = Rule("title-without-year", _title, prose=True)
_KIND = Rule("figure-kept", figures)
_PARTY = Rule("party-kept")
_MEASURES = Rule("measure-kept", _measure_taken)
_PARTIES = dict.fromkeys(("ansvar", "genom", "samarbete", "delat-ansvar"), _PARTY)
_YEARS = Rule("period-kept", _years_over)
_AMOUNT = Rule("amount-kept", amounts)
_FILE = Rule("file-kept", _file)
_NUMBER = Rule("number-kept", _number)
_DAY = Rule("day-kept", _plan_day)

_RULE_OF_FIGURES: Mapping[str, Rule] = {
    "id": Rule("rule-kept", _rule_id),
    "namn": Rule("rule-kept", _rule_name, prose=True),
    "regel": _FACT,
    "tolerans": _FACT,
    "olika-enheter": _TEXT,
    "avvikelse": _BELOW,
    "anmärkning": _TEXT,
}


def _relation(sides: Iterable[SideKey]) -> dict[str, Rule]:
    return {**_RULE_OF_FIGURES, **{side.name: Rule("rule-kept", _side) for side in sides}}


RULES: Mapping[str, Mapping[str, Rule]] = {
    "källfil": dict.fromkeys(
        (
            "uppgifter", "målområden", "budget", "uppföljningar", "personer", "organ", "enheter",
            "fria-tal", "termer", "husstil", "regler", "undantag", "avstämningar",
            "bedömningsskala", "rapporter", "hålltider",
        ),
        _BELOW,
    )
    | {"ordlista": Rule("register")},
    "uppgift": {
        "id": _ID,
        "namn": _NAME,
        "definition": _TEXT,
        "enhet": _FACT,
        "decimaler": _FACT,
        "riktning": _FACT,
        "källa": _TEXT,
        "ägare": _PARTY,
        "väntas-från": Rule("nothing-awaited", expectation, prose=True),
        "väntas": Rule("nothing-awaited", expectation),
        "kommentar": _TEXT,
        "utfall": _KIND,
        "utgångsvärde": _KIND,
        "mål": _KIND,
        "prognos": _KIND,
        "jämförelse": _KIND,
        "budget": _KIND,
    },
    "värde": {
        "värde": Rule("figure-kept"),
        "text": Rule("figure-kept", prose=True),
        "status": Rule("figure-kept"),
        "källa": Rule("figure-kept", prose=True),
        "kommentar": Rule("figure-kept", prose=True),
        "skäl": Rule("figure-kept", prose=True),
        "väntas-från": Rule("figure-kept"),
        "väntas": Rule("figure-kept"),
    },
    "målområde": {
        "id": _ID,
        "rubrik": _TITLE,
        "inledning": _TEXT,
        "långsiktig-inriktning": _BELOW,
        "inriktning-för-perioden": _BELOW,
        "mål": Rule("goal-kept"),
        "övrig-inriktning": _BELOW,
        "åtgärder": _MEASURES,
        "åtgärdsrubrik": _TITLE,
        "uppföljning": _TEXT,
        **_PARTIES,
        "period": _YEARS,
    },
    "inriktning": {"id": _ID, "tema": _NAME, "text": _TEXT},
    "mål": {
        "id": _ID,
        "nivå": _FACT,
        "nummer": _FACT,
        "rubrik": _TITLE,
        "lydelse": _TEXT,
        "avser": Rule("goal-kept"),
        "uppföljning": _TEXT,
        "inriktning": Rule("goal-kept"),
        "bakgrund": _TEXT,
        "uppgifter": Rule("goal-kept"),
        "delmål": Rule("goal-kept"),
        "åtgärder": _MEASURES,
        **_PARTIES,
        "period": _YEARS,
    },
    "åtgärd": {
        "id": _ID,
        "text": _TEXT,
        "läge": Rule("measure-kept"),
        **_PARTIES,
        "period": _YEARS,
    },
    "övrig inriktning": {"inriktning": Rule("goal-kept"), "åtgärder": _MEASURES},
    "budget": {
        "id": _ID,
        "rubrik": _TITLE,
        "enhet": _FACT,
        "källa": _TEXT,
        "ägare": _PARTY,
        "kolumner": _BELOW,
        "rad-id": Rule("id", _row_id),
        "namn": _NAME,
        "rader": _BELOW,
        "summa": _AMOUNT,
        "utfall": Rule("amount-kept"),
        "prognos": Rule("amount-kept"),
    },
    "budgetkolumn": {
        "id": Rule("column-kept", column),
        "rubrik": Rule("column-kept"),
        "period": Rule("column-kept", _column_old),
        "slag": Rule("column-kept"),
    },
    "budgetrad": {
        "id": _ID,
        "namn": _NAME,
        "belopp": _AMOUNT,
        "rader": _BELOW,
        "summa": _AMOUNT,
        "utfall": Rule("amount-kept"),
        "prognos": Rule("amount-kept"),
    },
    "uppföljning": {
        "id": _ID,
        "namn": _NAME,
        "tillägg": _TEXT,
        "per": Rule("report-day", _as_of),
        "behandling": _BELOW,
        "omfattar": _TEXT,
        "följer-upp": Rule("goal-kept"),
        "följer-budget": _FACT,
    },
    "behandling": {"organ": _PARTY, "när": Rule("meeting-open", _meeting)},
    "omdöme": dict.fromkeys(("id", "namn", "tecken", "innebär"), Rule("scale-kept")),
    "rapport": dict.fromkeys(
        ("rapport", "per", "sammanfattning", "bedömningar", "åtgärder"), Rule("report-over")
    ),
    "bedömning": dict.fromkeys(("mål", "omdöme", "kommentar"), Rule("report-over")),
    "åtgärdsläge": dict.fromkeys(("åtgärd", "läge", "kommentar"), Rule("report-over")),
    "hålltid": dict.fromkeys(("namn", "arbetsdagar-före"), Rule("deadline-kept")),
    "person": dict.fromkeys(
        ("id", "namn", "titel", "organ", "telefon", "e-post"), Rule("register")
    ),
    "organ": dict.fromkeys(("id", "namn", "kortnamn", "slag", "e-post"), Rule("register")),
    "enhet": dict.fromkeys(
        (
            "id", "i-text", "i-tabell", "bas", "faktor", "slag", "täljare", "nämnare", "skillnad",
        ),
        Rule("register"),
    ),
    "fritt tal": {"uttryck": Rule("register"), "skäl": Rule("register", prose=True)},
    "term": dict.fromkeys(("term", "undvik", "skäl", "utom-i"), Rule("register")),
    "ord": dict.fromkeys(("ord", "skäl"), Rule("register")),
    "husstil": dict.fromkeys(
        ("miljoner", "procent", "tal-i-ord-till", "längsta-mening", "lix"), Rule("register")
    ),
    "regel": {"regel": _FACT, "grad": _FACT, "skäl": _TEXT},
    "undantag": {
        "regel": Rule("waiver-lasts"),
        "fil": Rule("waiver-lasts", _file),
        "text": Rule("waiver-lasts", prose=True),
        "skäl": Rule("waiver-lasts", prose=True),
        "gäller-till": Rule("waiver-lasts"),
    },
    **{f"avstämning med regeln {r.value}": _relation(sides) for r, sides in SIDES.items()},
    "avvikelse": {"skillnad": _FACT, "skäl": _TEXT},
    "plan.yaml": {"plan": _BELOW, "avsnitt": _FILE, "bilagor": _FILE},
    "plan": {
        "id": Rule("id", _plan_id),
        "titel": _TITLE,
        "kommun": _FACT,
        "år": Rule("plan-year", _year),
        "budgetperiod": Rule("budget-period", _budget_period),
        "nämnd": _PARTY,
        "kontor": _PARTY,
        "ordförande": _PARTY,
        "kontorschef": _PARTY,
        "datum": _DAY,
        "kunskapsdag": Rule("known-day", _known_on),
        "diarienummer": _NUMBER,
        "status": Rule("status-draft", _status),
        "beslut": _BELOW,
        "undertecknas": _PARTY,
        "arkivformat": _FACT,
        "ärendemening": _TITLE,
        "handlingstyp": _FACT,
        "klassificering": _FACT,
        "gallring": _FACT,
        "sekretess": _BELOW,
        "handläggare": _PARTY,
    },
    "sekretess": {
        "lagrum": Rule("secrecy-to-judge"),
        "avser": Rule("secrecy-to-judge", prose=True),
    },
    "beslut": {
        "organ": _PARTY,
        "datum": Rule("decision-open", _decision),
        "paragraf": Rule("decision-open", _decision),
    },
    "tjansteskrivelse.yaml": {"tjänsteskrivelse": _BELOW},
    "tjänsteskrivelse": {
        "rubrik": _TITLE,
        "datum": _DAY,
        "diarienummer": _NUMBER,
        "handläggare": _PARTY,
        "mottagare": _PARTY,
        "text": _FILE,
        "undertecknas": _PARTY,
        "expedieras-till": _FACT,
    },
}  # fmt: skip
"""The rule of each key, by the record that has it."""


def steps_of(at: At, turn: Turn) -> Iterator[Step]:
    """What becomes of a value: what its rule says, or that it is carried."""
    rule = RULES[at.record][at.key]
    made = tuple(rule.steps(at, turn)) if rule.steps and not at.entry else ()
    yield from made
    if not made:
        yield Step(Account(at.id, at.told, Fate.CARRIED, rule.why, at.span, at.text, at.text))
