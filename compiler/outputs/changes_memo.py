"""Turn what has changed between two plans into a section for the memo that brings the new one.

The board is told what is new, not in which file it stands. Values are taken by reference, as in all
running text, so that the section goes on being true and no numeral in it is without a source.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from compiler.compare.changes import Change, Event
from compiler.compare.telling import beginning, grouped, what
from compiler.compare.things import Subject
from compiler.document.wording import Words
from compiler.outputs.changes_page import safe

_NAMED_BY_THEIR_GOAL = (Subject.GOAL, Subject.MEASURE)


def changes_memo(changes: Sequence[Change], words: Words) -> str:
    """The section as Markdown: a heading, and an item for each kind of change that somebody made.

    Changes that follow from others are left out.
    """
    made = tuple(change for change in changes if not change.derived)
    lines = [f"## {words['diff-memo-title']}", ""]
    if not made:
        return "\n".join((*lines, words["diff-memo-none"], ""))
    lines += [words["diff-memo-about"], ""]
    for title, some in grouped(made, words):
        told = "; ".join(dict.fromkeys(_told(some, words)))
        lines.append(f"- {title}: {told}.")
    return "\n".join((*lines, ""))


def _told(changes: Iterable[Change], words: Words) -> Iterable[str]:
    for change in changes:
        value = _value(change)
        yield f"{safe(what(change, words))} – {value}" if value else safe(what(change, words))


def _value(change: Change) -> str:
    """What the change is about, where its name does not say it: a figure, or a measure's words."""
    if change.reference:
        return f"{{{change.reference}}}"
    if change.event in (Event.NEW, Event.GONE) and change.subject in _NAMED_BY_THEIR_GOAL:
        return safe(f"”{beginning(change.new or change.old)}”".replace(".”", "”"))
    return ""
