"""Read the rules that relate figures by arithmetic, each relation with the sides that it has."""

from __future__ import annotations

from typing import Any

from compiler.load.schema import (
    MISSING_WORD,
    Key,
    Log,
    Reader,
    Record,
    choice,
    either,
    identifier,
    line,
    list_of,
    number,
    wrong_shape,
)
from compiler.load.tree import Mapping, Node, Scalar
from compiler.model.reconciliation import (
    SIDES,
    Deviation,
    Reconciliation,
    Relation,
    Side,
    SideKey,
    Tolerance,
)
from compiler.span import Span

ROUNDING_WORD = "avrundning"
"""What officials write where any rounding of the sides is allowed."""


def _side(key: SideKey) -> Reader[Side]:
    """A figure in the words with which prose takes it, without braces."""

    def read(node: Node, log: Log) -> Side | None:
        text = line(node, log)
        if text is None:
            return None
        if "|" in text:
            log.fault("reconcile-form", node.span, side=text, asked=text.partition("|")[0].strip())
            return None
        return Side(key.name, "" if text == MISSING_WORD else text, node.span)

    return read


def _sides(key: SideKey) -> Reader[tuple[Side, ...]]:
    """The figures under a key, as many as it may name."""
    one, several = _side(key), list_of(_side(key))

    def alone(node: Node, log: Log) -> tuple[Side, ...] | None:
        side = one(node, log)
        return None if side is None else (side,)

    if key.or_one:
        return either(alone, several)
    return several if key.several else alone


def _tolerance(node: Node, log: Log) -> Tolerance | None:
    if isinstance(node, Scalar) and node.text.strip() == ROUNDING_WORD:
        return Tolerance(None)
    allowed = number(node, log)
    if allowed is not None and allowed < 0:
        log.fault("reconcile-tolerance", node.span, text=line(node, log))
        return None
    return None if allowed is None else Tolerance(allowed)


_DEVIATION = Record(
    "avvikelse",
    Deviation,
    (
        Key("skillnad", "difference", number, required=True),
        Key("skäl", "reason", line, required=True),
    ),
)


def _make(span: Span, **given: Any) -> Reconciliation:
    """A rule whose sides stand in the order in which its relation is said."""
    named = [given.pop(key.name) for key in SIDES[given["relation"]]]
    sides = tuple(side for sides in named for side in sides)
    return Reconciliation(sides=sides, span=span, **given)


def _record(name: str, sides: tuple[SideKey, ...]) -> Record[Reconciliation]:
    return Record(
        name,
        _make,
        (
            Key("id", "id", identifier, required=True),
            Key("namn", "label", line, required=True),
            Key("regel", "relation", choice(Relation), required=True),
            *(Key(side.name, side.name, _sides(side), required=True) for side in sides),
            Key("tolerans", "tolerance", _tolerance),
            Key("olika-enheter", "unlike_units", line),
            Key("avvikelse", "deviation", _DEVIATION),
            Key("anmärkning", "note", line),
        ),
    )


_RECORDS = {r: _record(f"avstämning med regeln {r.value}", sides) for r, sides in SIDES.items()}


def reconciliation(node: Node, log: Log) -> Reconciliation | None:
    """A rule: which keys it must have follows from the relation that it names."""
    relation = node.get("regel") if isinstance(node, Mapping) else None
    named = relation.text.strip() if isinstance(relation, Scalar) else ""
    record = next((record for r, record in _RECORDS.items() if r.value == named), None)
    if record is not None:
        return record(node, log)
    _without_relation(node, log)
    return None


def _without_relation(node: Node, log: Log) -> None:
    """Tell of a rule that names no relation; which sides it should have had cannot be said."""
    if not isinstance(node, Mapping):
        wrong_shape("type-mapping", node, log)
        return
    relation, id_ = node.get("regel"), node.get("id")
    if relation is None:
        log.fault("key-missing", node.span, key="regel", kind="avstämning")
    else:
        choice(Relation)(relation, log)
    if isinstance(id_, Scalar):
        log.unreadable.add(id_.text)
