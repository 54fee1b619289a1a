"""The list of figures to be added: which, whose, from where, by when, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from compiler.diagnostic import Diagnostic, warning
from compiler.document.wording import Words, due_text
from compiler.span import Span

IN_WORDS = "i-ord"
"""The unit, in the view of a report alone, of what people say of goals and measures."""


@dataclass(frozen=True, slots=True)
class Place:
    """A heading under which a figure stands, and the anchor that links to it."""

    title: str
    anchor: str


@dataclass(frozen=True, slots=True)
class ToAdd:
    """One figure to be added, in words that the plan, the memo, the page and the status share.

    `number` counts from 1 in the order in which the figures first stand in the plan; `due` is an
    ISO day or month, or empty; `span` is where the value is to be written.
    """

    number: int
    id: str
    name: str
    kind: str
    period: str
    unit: str
    owner: str
    owner_id: str
    expected_from: str
    due: str
    reason: str
    span: Span
    places: tuple[Place, ...]
    judged: bool = False
    """Whether it is no figure but what somebody has to say of a goal or a measure."""


def of_when(item: ToAdd, words: Words) -> str:
    """What of a thing is to be added: `utfall 2013`, or of when somebody is to judge it."""
    kind = words["as-of"] if item.judged else words[item.kind]
    return f"{kind} {due_text(item.period, words)}"


def not_shown(items: Iterable[ToAdd]) -> tuple[Diagnostic, ...]:
    """A warning for each figure that somebody owes but that no page of the plan shows."""
    return tuple(
        warning("figure-not-shown", item.span, id=item.id, name=item.name)
        for item in items
        if not item.places
    )
