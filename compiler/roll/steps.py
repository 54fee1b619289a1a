"""The steps of figures and amounts: what is put in, moved and taken away around them."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.load.reshape import Add, Drop, Edit, Kept, New, Put, Split
from compiler.load.schema import MISSING_WORD
from compiler.load.tree import Mapping, Node, Scalar
from compiler.model.figures import Figure, Kind, Missing
from compiler.roll.account import Account, Fate, Step
from compiler.roll.figures import Gained, Turned, due, expected
from compiler.roll.turn import Turn
from compiler.roll.walk import At
from compiler.roll.years import a_year_on

_VALUE, _EXPECTED, _DUE = "värde", "väntas-från", "väntas"


def put(at: At, text: str, why: str) -> Iterator[Step]:
    """Another text in the place of one, if it is another."""
    if text != at.text:
        account = Account(at.id, at.told, Fate.CHANGED, why, at.span, at.text, text)
        yield Step(account, (Put(at.span, text),))


def expectation(at: At, turn: Turn) -> Iterator[Step]:
    """Whence and when an indicator's missing values are awaited, a year on if it gains one."""
    turned = turn.indicators[at.id]
    text = turned.expected_from if at.key == _EXPECTED else turned.due
    yield from put(at, text, "awaited-next-year")


# --- figures ----------------------------------------------------------------------------------


def figures(at: At, turn: Turn) -> Iterator[Step]:
    """The figures of one kind: those put in, those that become comparisons, those that leave."""
    turned = turn.indicators[at.id]
    kind = Kind(at.key)
    nodes = dict(_by_span(at.node))
    for figure in turned.pinned:
        if figure.kind is kind:
            yield from _pinned(at, figure, nodes[figure.span], turned)
    for gained in turned.gained:
        if gained.kind is kind:
            yield _gained(at, gained, turned, turn)
    for figure in (*turned.unset, *turned.announced):
        if figure.kind is kind:
            why = "target-unset" if figure in turned.unset else "outcome-announced"
            yield Step(
                Account(at.id, _key(at, figure), Fate.DROPPED, why, figure.span),
                (Drop(figure.span),),
            )
    if kind is Kind.TARGET and turned.compared:
        yield from _compared(at, turned)


def _by_span(node: Node) -> Iterator[tuple[object, Node]]:
    for _, value in node.entries if isinstance(node, Mapping) else ():
        yield value.span, value


def _key(at: At, figure: Figure) -> str:
    return f"{at.key}.{figure.period.text}"


def _gained(at: At, gained: Gained, turned: Turned, turn: Turn) -> Step:
    period = gained.period.text
    value = _to_add(gained, turned, turn)
    key = f"{at.key}.{period}"
    account = Account(at.id, key, Fate.NEW, gained.why, gained.after.span, after=MISSING_WORD)
    return Step(account, (Add(gained.after.span, ((period, value),)),))


def _to_add(gained: Gained, turned: Turned, turn: Turn) -> str | New:
    """A value to be added: in short where it awaits what its indicator awaits."""
    meta, before = turn.plan.meta, gained.after.value
    if gained.kind in (Kind.OUTCOME, Kind.COMPARISON):
        if gained.kind is Kind.OUTCOME or not isinstance(before, Missing):
            return MISSING_WORD
        own = (expected(before.expected_from, meta.year), due(before.due, meta.year))
        if own == (turned.expected_from, turned.due):
            return MISSING_WORD
    else:
        # A target or a budget does not come with the accounts: it is set in the plan's own making.
        own = (f"planen för {meta.year + 1}", f"{a_year_on(meta.day):%Y-%m}")
    told = ((_VALUE, MISSING_WORD), (_EXPECTED, own[0]), (_DUE, own[1]))
    return tuple((key, text) for key, text in told if text)


def _pinned(at: At, figure: Figure, node: Node, turned: Turned) -> Iterator[Step]:
    """A figure still missing keeps what was awaited, when its indicator awaits the next one."""
    own = turned.indicator
    wanted = (
        (_EXPECTED, own.expected_from, turned.expected_from),
        (_DUE, own.due, turned.due),
    )
    stated = [key.text for key, _ in node.entries] if isinstance(node, Mapping) else []
    kept = tuple((k, old) for k, old, new in wanted if old != new and k not in stated)
    if not kept:
        return
    edit: Edit = Split(node.span, ((_VALUE, MISSING_WORD), *kept))
    if isinstance(node, Mapping):
        edit = Add(node.entries[-1][1].span, kept)
    told = ", ".join(text for _, text in kept)
    account = Account(at.id, _key(at, figure), Fate.CHANGED, "still-awaited", node.span, "", told)
    yield Step(account, (edit,))


def _compared(at: At, turned: Turned) -> Iterator[Step]:
    """Targets of years that are over stand as comparisons, with their lines and comments."""
    kept = tuple(Kept(figure.span) for figure in turned.compared)
    standing = at.within.get(Kind.COMPARISON.value)
    if isinstance(standing, Mapping) and standing.entries:
        edit = Add(standing.entries[-1][1].span, kept)
    else:
        edit = Add(at.span, ((Kind.COMPARISON.value, kept),))
    for n, figure in enumerate(turned.compared):
        after = f"{Kind.COMPARISON.value}.{figure.period.text}"
        account = Account(
            at.id, _key(at, figure), Fate.CHANGED, "target-compared", figure.span,
            _key(at, figure), after,
        )  # fmt: skip
        yield Step(account, () if n else (edit,))


# --- budgets ----------------------------------------------------------------------------------


def column(at: At, turn: Turn) -> Iterator[Step]:
    """The column of the next year after the last one of its kind."""
    for table in turn.plan.budgets:
        for old, new in turn.budgets[table.id].gained:
            if old.span == at.within.span:
                entries = (
                    ("id", new.id), ("rubrik", new.title),
                    ("period", new.period.text), ("slag", new.kind.value),
                )  # fmt: skip
                key = f"kolumner.{new.id}"
                account = Account(table.id, key, Fate.NEW, "column-new", old.span, after=new.title)
                yield Step(account, (Add(at.within.span, entries),))


def amounts(at: At, turn: Turn) -> Iterator[Step]:
    """A row's amounts by column, with a place for the new ones; a stated total gets none."""
    gained = turn.budgets[at.id].gained
    if not gained:
        return
    places = [(old, new) for old, new in gained if at.key == "belopp"]
    edits: list[Edit] = []
    if isinstance(at.node, Scalar):
        ((old, _),) = gained
        entries = ((old.id, at.text), *((new.id, MISSING_WORD) for _, new in places))
        edits.append(Split(at.span, entries))
    elif isinstance(at.node, Mapping) and at.node.entries:
        last = at.node.entries[-1][1]
        for old, new in places:
            after = at.node.get(old.id) or last
            edits.append(Add(after.span, ((new.id, MISSING_WORD),)))
    if isinstance(at.node, Scalar):
        told = f"{at.told}.{gained[0][0].id}"
        account = Account(at.id, at.told, Fate.CHANGED, "amount-by-column", at.span, at.told, told)
        yield Step(account, tuple(edits))
        edits = []
    for n, (_, new) in enumerate(places):
        key = f"{at.told}.{new.id}"
        account = Account(at.id, key, Fate.NEW, "amount-due", at.span, after=MISSING_WORD)
        yield Step(account, () if n else tuple(edits))
