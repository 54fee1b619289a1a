"""Read an indicator's values: periods by kind, each a number, a limit, an interval or words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from compiler.amounts import EN_DASH, parse_number
from compiler.load.schema import (
    MISSING_WORD,
    Key,
    Log,
    Reader,
    Record,
    choice,
    entries_of,
    identifier,
    line,
    number,
    period,
    ref,
)
from compiler.load.tree import Node, Scalar
from compiler.model.figures import (
    Bound,
    Direction,
    Figure,
    Indicator,
    Interval,
    Kind,
    Missing,
    NotMeasured,
    Number,
    Qualitative,
    Status,
    Value,
)
from compiler.span import Span

NOT_MEASURED_WORD = "mäts inte"

_BOUNDED = re.compile(r"(minst|högst)\s+(.+)")
_INTERVAL = re.compile(rf"(.+?)\s*[{EN_DASH}]\s*(.+)|(\d[\d ,]*?)-(\d[\d ,]*)")


def value(node: Node, log: Log) -> Value | None:
    """A value in its short form: `6,39`, `7–8`, `minst 75`, `kompletteras`, `mäts inte`."""
    text = line(node, log)
    if text is None:
        return None
    if text == MISSING_WORD:
        return Missing()
    if text == NOT_MEASURED_WORD:
        return NotMeasured()
    bounded = _BOUNDED.fullmatch(text)
    if bounded is not None:
        amount = parse_number(bounded.group(2))
        if amount is not None:
            return Number(amount, Bound(bounded.group(1)))
    interval = _INTERVAL.fullmatch(text)
    if interval is not None:
        low, high = (parse_number(part) for part in interval.groups() if part)
        if low is not None and high is not None and low < high:
            return Interval(low, high)
    amount = number(Scalar(text, node.span), log)
    return None if amount is None else Number(amount)


def _words(node: Node, log: Log) -> Value | None:
    text = line(node, log)
    return None if text is None else Qualitative(text)


def _whole_value(span: Span, **given: Any) -> tuple[Value | None, dict[str, Any]]:
    """A value in its long form: the value itself and what is said about it."""
    stated: Value | None = given.pop("value", None) or given.pop("words", None)
    if isinstance(stated, Missing):
        stated = replace(
            stated,
            reason=given.pop("reason", ""),
            expected_from=given.pop("expected_from", ""),
            due=given.pop("due", ""),
        )
    return stated, given


_LONG = Record(
    "värde",
    _whole_value,
    (
        Key("värde", "value", value),
        Key("text", "words", _words),
        Key("status", "status", choice(Status)),
        Key("källa", "source", line),
        Key("kommentar", "comment", line),
        Key("skäl", "reason", line),
        Key("väntas-från", "expected_from", line),
        Key("väntas", "due", line),
    ),
)


def _figure(node: Node, log: Log) -> tuple[Value, dict[str, Any], Span] | None:
    if isinstance(node, Scalar):
        short = value(node, log)
        return None if short is None else (short, {}, node.span)
    long = _LONG(node, log)
    if long is None:
        return None
    stated, about = long
    if stated is None:
        log.fault("key-missing", node.span, key="värde", kind="värde")
        return None
    about = {k: v for k, v in about.items() if k in ("status", "source", "comment")}
    return stated, about, node.span


def _by_period(kind: Kind) -> Reader[tuple[Figure, ...]]:
    entries = entries_of(period, _figure)

    def read(node: Node, log: Log) -> tuple[Figure, ...] | None:
        found = entries(node, log)
        if found is None:
            return None
        return tuple(
            Figure(kind, when, stated, span, **about) for when, _, (stated, about, span) in found
        )

    return read


def _make_indicator(span: Span, **given: Any) -> Indicator:
    figures = tuple(f for kind in Kind for f in given.pop(kind.name, ()))
    expected, due = given.get("expected_from", ""), given.get("due", "")
    return Indicator(
        figures=tuple(_with_expectation(f, expected, due) for f in figures), span=span, **given
    )


def _with_expectation(figure: Figure, expected_from: str, due: str) -> Figure:
    """A missing figure that does not say from where and when takes it from its indicator."""
    if not isinstance(figure.value, Missing):
        return figure
    absent = figure.value
    return replace(
        figure,
        value=replace(
            absent,
            expected_from=absent.expected_from or expected_from,
            due=absent.due or due,
        ),
    )


_INDICATOR = Record(
    "uppgift",
    _make_indicator,
    (
        Key("id", "id", identifier, required=True),
        Key("namn", "name", line, required=True),
        Key("definition", "definition", line),
        Key("enhet", "unit", ref, required=True),
        Key("decimaler", "decimals", number),
        Key("riktning", "direction", choice(Direction)),
        Key("källa", "source", line, required=True),
        Key("ägare", "owner", ref, required=True),
        Key("väntas-från", "expected_from", line),
        Key("väntas", "due", line),
        Key("kommentar", "comment", line),
        *(Key(kind.value, kind.name, _by_period(kind)) for kind in Kind),
    ),
)


def indicator(node: Node, log: Log) -> Indicator | None:
    """An indicator with at least one figure."""
    made = _INDICATOR(node, log)
    if made is None:
        return None
    if not made.figures:
        log.fault("figure-none", node.span, id=made.id)
        log.unreadable.add(made.id)
        return None
    return replace(made, decimals=None if made.decimals is None else int(made.decimals))
