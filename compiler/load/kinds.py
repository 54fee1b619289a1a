"""What each kind of source file may hold: the whole format, declared record by record."""

from __future__ import annotations

from typing import Any

from compiler.load.schema import (
    Key,
    Log,
    Reader,
    Record,
    choice,
    day,
    day_or_month,
    either,
    entries_of,
    factor,
    identifier,
    line,
    list_of,
    maybe_empty,
    nearest_to,
    number,
    or_missing,
    period,
    prose,
    ref,
    runs,
    wrong_shape,
    year,
)
from compiler.load.tree import Mapping, Node, Scalar
from compiler.load.values import indicator
from compiler.model.budget import Amount, BudgetColumn, BudgetRow, BudgetTable
from compiler.model.figures import FreePhrase, Kind, Ref
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
from compiler.model.plan import Decision, PlanStatus
from compiler.model.registers import Body, BodyKind, Person, Unit
from compiler.model.review import Grade, RuleSetting, Waiver
from compiler.span import Span

# --- goals and measures -----------------------------------------------------------------------

_RESPONSIBILITY = (
    Key("ansvar", "owners", list_of(ref)),
    Key("genom", "through", ref),
    Key("samarbete", "together_with", list_of(ref)),
    Key("delat-ansvar", "shared_with", list_of(ref)),
    Key("period", "period", period),
)


def _with_responsibility(make: Any) -> Any:
    names = [key.attribute for key in _RESPONSIBILITY]

    def build(**given: Any) -> Any:
        parties = {name: given.pop(name) for name in names if name in given}
        return make(responsibility=Responsibility(**parties), **given)

    return build


_GUIDANCE = Record(
    "inriktning",
    Guidance,
    (
        Key("id", "id", identifier, required=True),
        Key("tema", "theme", line, required=True),
        Key("text", "text", prose, required=True),
    ),
)

_MEASURE = Record(
    "åtgärd",
    _with_responsibility(Measure),
    (
        Key("id", "id", identifier, required=True),
        Key("text", "text", prose, required=True),
        *_RESPONSIBILITY,
    ),
)

_measures: Reader[tuple[Measure | Ref, ...]] = list_of(either(ref, _MEASURE))


def _goal(node: Node, log: Log) -> Goal | None:
    made: Goal | None = _GOAL(node, log)
    if made is not None and not made.statement and made.restates is None and not made.heading:
        log.fault("goal-without-wording", node.span, id=made.id)
        return None
    return made


def _goals(node: Node, log: Log) -> tuple[Goal | Ref, ...] | None:
    one: Reader[Goal | Ref] = either(ref, _goal)
    return list_of(one)(node, log)


_GOAL = Record(
    "mål",
    _with_responsibility(Goal),
    (
        Key("id", "id", identifier, required=True),
        Key("nivå", "level", choice(Level), required=True),
        Key("nummer", "number", line),
        Key("rubrik", "heading", line),
        Key("lydelse", "statement", runs),
        Key("avser", "restates", ref),
        Key("uppföljning", "follow_up", line),
        Key("inriktning", "guidance", list_of(ref)),
        Key("bakgrund", "background", prose),
        Key("uppgifter", "indicators", list_of(ref)),
        Key("delmål", "goals", _goals),
        Key("åtgärder", "measures", _measures),
        *_RESPONSIBILITY,
    ),
)

_OTHER = Record(
    "övrig inriktning",
    OtherGuidance,
    (
        Key("inriktning", "guidance", list_of(ref), required=True),
        Key("åtgärder", "measures", _measures, required=True),
    ),
)

_AREA = Record(
    "målområde",
    GoalArea,
    (
        Key("id", "id", identifier, required=True),
        Key("rubrik", "title", line, required=True),
        Key("inledning", "intro", prose),
        Key("långsiktig-inriktning", "long_term", list_of(_GUIDANCE)),
        Key("inriktning-för-perioden", "for_period", list_of(_GUIDANCE)),
        Key("mål", "goals", _goals),
        Key("övrig-inriktning", "other", list_of(_OTHER)),
        Key("åtgärder", "measures", _measures),
        Key("åtgärdsrubrik", "measures_title", line),
    ),
)

# --- budget -----------------------------------------------------------------------------------


def _amount(node: Node, log: Log) -> Amount | None:
    stated = or_missing(number)(node, log)
    return None if stated is None else Amount(stated, node.span)


def _amounts(node: Node, log: Log) -> tuple[tuple[str, Amount], ...] | None:
    """One amount for a table of one column (kept under an empty id), or one by column id."""
    if isinstance(node, Scalar):
        amount = _amount(node, log)
        return None if amount is None else (("", amount),)
    found = entries_of(identifier, _amount)(node, log)
    return None if found is None else tuple((name, amount) for name, _, amount in found)


def _rows(node: Node, log: Log) -> tuple[BudgetRow, ...] | None:
    return list_of(_row)(node, log)


def _row(node: Node, log: Log) -> BudgetRow | None:
    made: BudgetRow | None = _ROW(node, log)
    if made is not None and bool(made.rows) == bool(made.amounts):
        log.fault("budget-row-shape", node.span, id=made.id)
        return None
    return made


_ROW = Record(
    "budgetrad",
    BudgetRow,
    (
        Key("id", "id", identifier, required=True),
        Key("namn", "label", line, required=True),
        Key("belopp", "amounts", _amounts),
        Key("rader", "rows", _rows),
        Key("summa", "stated", _amounts),
    ),
)

_COLUMN = Record(
    "budgetkolumn",
    BudgetColumn,
    (
        Key("id", "id", identifier, required=True),
        Key("rubrik", "title", line, required=True),
        Key("period", "period", period, required=True),
        Key("slag", "kind", choice(Kind), required=True),
    ),
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
    return BudgetRow(row.id, row.label, row.span, named(row.amounts), below, named(row.stated))


_BUDGET = Record(
    "budget",
    _make_budget,
    (
        Key("id", "id", identifier, required=True),
        Key("rubrik", "title", line, required=True),
        Key("enhet", "unit", ref, required=True),
        Key("källa", "source", line, required=True),
        Key("ägare", "owner", ref, required=True),
        Key("kolumner", "columns", list_of(_COLUMN), required=True),
        Key("rad-id", "row_id", identifier, required=True),
        Key("namn", "label", line, required=True),
        Key("rader", "rows", _rows, required=True),
        Key("summa", "stated", _amounts),
    ),
)

# --- calendar and registers -------------------------------------------------------------------

_OCCASION = Record(
    "behandling",
    Occasion,
    (Key("organ", "body", ref, required=True), Key("när", "when", day_or_month, required=True)),
)

_FOLLOW_UP = Record(
    "uppföljning",
    FollowUp,
    (
        Key("id", "id", identifier, required=True),
        Key("namn", "name", line, required=True),
        Key("tillägg", "addition", line),
        Key("per", "as_of", day),
        Key("behandling", "occasions", list_of(_OCCASION), required=True),
        Key("omfattar", "covers", list_of(runs), required=True),
    ),
)

_PERSON = Record(
    "person",
    Person,
    (
        Key("id", "id", identifier, required=True),
        Key("namn", "name", line, required=True),
        Key("titel", "title", line),
        Key("organ", "body", ref),
        Key("telefon", "phone", line),
        Key("e-post", "email", line),
    ),
)

_BODY = Record(
    "organ",
    Body,
    (
        Key("id", "id", identifier, required=True),
        Key("namn", "name", line, required=True),
        Key("kortnamn", "short", line),
        Key("slag", "kind", choice(BodyKind), required=True),
        Key("e-post", "email", line),
    ),
)

_UNIT = Record(
    "enhet",
    Unit,
    (
        Key("id", "id", identifier, required=True),
        Key("i-text", "in_text", maybe_empty, required=True),
        Key("i-tabell", "in_table", maybe_empty, required=True),
        Key("bas", "base", identifier),
        Key("faktor", "factor", factor),
    ),
)

_FREE_PHRASE = Record(
    "fritt tal",
    FreePhrase,
    (
        Key("uttryck", "phrase", line, required=True),
        Key("skäl", "reason", line, required=True),
    ),
)

# --- plan and memo ----------------------------------------------------------------------------


def path_at(node: Node, log: Log) -> tuple[str, Span] | None:
    """A file's path below the sources folder, with the place that names it."""
    text = line(node, log)
    return None if text is None else (text, node.span)


_DECISION = Record(
    "beslut",
    Decision,
    (
        Key("organ", "body", ref, required=True),
        Key("datum", "day", or_missing(day), required=True),
        Key("paragraf", "paragraph", or_missing(line), required=True),
    ),
)

METADATA: Record[dict[str, Any]] = Record(
    "plan",
    dict,
    (
        Key("id", "id", identifier, required=True),
        Key("titel", "title", line, required=True),
        Key("kommun", "municipality", line, required=True),
        Key("år", "year", year, required=True),
        Key("budgetperiod", "budget_period", period, required=True),
        Key("nämnd", "board", ref, required=True),
        Key("kontor", "office", ref, required=True),
        Key("ordförande", "chair", ref, required=True),
        Key("kontorschef", "director", ref, required=True),
        Key("datum", "day", day, required=True),
        Key("diarienummer", "reference_numbers", list_of(line), required=True),
        Key("status", "status", choice(PlanStatus), required=True),
        Key("beslut", "decision", _DECISION, required=True),
        Key("undertecknas", "signed_by", list_of(ref)),
    ),
)

MEMO: Record[dict[str, Any]] = Record(
    "tjänsteskrivelse",
    dict,
    (
        Key("rubrik", "title", line, required=True),
        Key("datum", "day", day, required=True),
        Key("diarienummer", "reference_number", line, required=True),
        Key("handläggare", "officer", ref, required=True),
        Key("mottagare", "recipient", ref, required=True),
        Key("text", "text", path_at, required=True),
        Key("undertecknas", "signed_by", list_of(ref), required=True),
        Key("expedieras-till", "copies_to", list_of(line), required=True),
    ),
)


_RULE = Record(
    "regel",
    RuleSetting,
    (
        Key("regel", "code", line, required=True),
        Key("grad", "grade", choice(Grade), required=True),
        Key("skäl", "reason", line),
    ),
)

_WAIVER = Record(
    "undantag",
    Waiver,
    (
        Key("regel", "code", line, required=True),
        Key("fil", "path", line, required=True),
        Key("text", "text", line),
        Key("skäl", "reason", line, required=True),
        Key("gäller-till", "until", day, required=True),
    ),
)

COLLECTIONS: dict[str, tuple[str, Reader[Any]]] = {
    "uppgifter": ("indicators", indicator),
    "målområden": ("areas", _AREA),
    "budget": ("budgets", _BUDGET),
    "uppföljningar": ("follow_ups", _FOLLOW_UP),
    "personer": ("persons", _PERSON),
    "organ": ("bodies", _BODY),
    "enheter": ("units", _UNIT),
    "fria-tal": ("free_phrases", _FREE_PHRASE),
    "regler": ("rule_settings", _RULE),
    "undantag": ("waivers", _WAIVER),
}
"""Top keys of the data files: the collection of the plan each adds to, and how an item reads."""


def collections(node: Node, log: Log) -> dict[str, tuple[Any, ...]]:
    """What a data file adds to the plan, by collection; unknown top keys are findings."""
    found: dict[str, tuple[Any, ...]] = {}
    if not isinstance(node, Mapping):
        wrong_shape("type-mapping", node, log)
        return found
    for key, value in node.entries:
        if key.text not in COLLECTIONS:
            nearest = nearest_to(key.text, COLLECTIONS)
            log.fault("key-unknown", key.span, key=key.text, kind="källfil", nearest=nearest)
            continue
        name, item = COLLECTIONS[key.text]
        found[name] = list_of(item)(value, log) or ()
    return found
