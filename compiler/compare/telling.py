"""Put changes into words: what each is called, and a text cut down to where it changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from compiler.amounts import EN_DASH
from compiler.compare.changes import Change, Event, Stretch
from compiler.compare.things import Subject
from compiler.compare.tracked import Edit
from compiler.document.wording import Words
from compiler.model.blocks import (
    Align,
    Blocks,
    Break,
    Cell,
    Paragraph,
    Role,
    Row,
    Runs,
    Table,
    Text,
)

_AROUND = 40
"""So many letters of what was kept are shown beside a change."""


def grouped(changes: Iterable[Change], words: Words) -> Iterator[tuple[str, tuple[Change, ...]]]:
    """The changes that somebody made, kind by kind under a title, and last those that follow."""
    every = tuple(changes)
    for subject in Subject:
        made = tuple(c for c in every if c.subject is subject and not c.derived)
        if made:
            yield words[f"diff-subject-{subject.value}"], made
    derived = tuple(change for change in every if change.derived)
    if derived:
        yield words["diff-derived"], derived


def what(change: Change, words: Words) -> str:
    """What has changed: `KF-mål 4, lydelse`, `Verksamhetsidé (flyttat)`."""
    side = words.get(f"diff-aspect-{change.aspect}", "")
    told = f"{change.name}, {side}" if side and change.event is Event.CHANGED else change.name
    if change.event is Event.CHANGED:
        return told
    return f"{told} ({words[f'diff-event-{change.event.value}']})"


def excerpt(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """The words near what was changed; an ellipsis stands for the rest."""
    if all(edit is Edit.KEPT for edit, _ in stretches):
        return tuple(stretches)
    joined = [(edit, "".join(text for _, text in same)) for edit, same in groupby(stretches, _edit)]
    last = len(joined) - 1
    return tuple(
        (edit, _cut(text, n > 0, n < last) if edit is Edit.KEPT else text)
        for n, (edit, text) in enumerate(joined)
    )


def _edit(stretch: Stretch) -> Edit:
    return stretch[0]


def _cut(text: str, after: bool, before: bool) -> str:
    """A kept text, cut in the middle or towards the end that no change stands at."""
    if len(text) <= _AROUND * (after + before):
        return text
    head = text[:_AROUND].rsplit(" ", 1)[0] + " " if after else ""
    tail = " " + text[-_AROUND:].split(" ", 1)[-1] if before else ""
    return f"{head}…{tail}"


def beginning(text: str) -> str:
    """The first words of a text that is the same as it was."""
    return text if len(text) <= _AROUND * 2 else text[: _AROUND * 2].rsplit(" ", 1)[0] + " …"


def front_page(
    changes: Sequence[Change], title: str, since: str, author: str, words: Words
) -> Blocks:
    """The pages that stand before a comparison: how it is to be read, and every change.

    The last of them is a paragraph, which ends their section.
    """
    about = words["diff-about"].format(
        title=title, since=since, author=author, generated=words["diff-generated-author"]
    )
    heading = Paragraph((Text(words["diff-title"].format(since=since)),), Role.TITLE)
    tables = tuple(_table(name, some, words) for name, some in grouped(changes, words))
    none = () if tables else (Paragraph((Text(words["diff-none"]),)),)
    return (heading, *none, *tables, Paragraph((Text(about),), Role.NOTE))


def _table(title: str, changes: Iterable[Change], words: Words) -> Table:
    names = ("diff-what", "diff-old", "diff-new", "diff-source-and-owner")
    return Table(
        tuple(Cell((Paragraph((Text(words[name]),)),)) for name in names),
        tuple(_row(change, words) for change in changes),
        (0.25, 0.25, 0.25, 0.25),
        (Align.LEFT,) * 4,
        caption=(Text(title),),
        description=words["diff-description"],
    )


def _row(change: Change, words: Words) -> Row:
    place = f"{change.span.path}:{change.span.line}" if change.span.line else change.span.path
    old, new = (_side(change, of_old) for of_old in (True, False))
    owner: Runs = (Break(), Text(change.owner)) if change.owner else ()
    texts: tuple[Runs, ...] = (
        (Text(what(change, words)),),
        old,
        new,
        # A path may break after each of its folders.
        (Text(place.replace("/", "/\u200b")), *owner),
    )
    return Row(tuple(Cell((Paragraph(runs),)) for runs in texts))


def _side(change: Change, of_old: bool) -> Runs:
    """The old or the new value; of a text the words near the change, which are strong."""
    value = change.old if of_old else change.new
    if change.event is Event.MOVED:
        return (Text(beginning(value)),)
    if not change.words or change.event is not Event.CHANGED:
        return (Text(value or EN_DASH),)
    shown = [
        Text(text, strong=edit is not Edit.KEPT)
        for edit, text in excerpt(change.words)
        if text and not (edit.is_new if of_old else edit.is_old)
    ]
    return tuple(shown) or (Text(EN_DASH),)
