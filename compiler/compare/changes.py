"""Say what has changed between two versions of a plan: old, new, where it stands, whose it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from operator import attrgetter

from compiler.compare.compare import compare
from compiler.compare.lines import LineTracker
from compiler.compare.sequence import rising
from compiler.compare.things import Subject, Thing, things, word
from compiler.compare.tracked import Edit, Piece, Tracked, TrackedLine, TrackedTable
from compiler.document.layer import Layer
from compiler.document.lines import Laid, Line
from compiler.document.wording import Words, party
from compiler.model.blocks import Chart, Insert, Text, plain
from compiler.model.plan import Plan, Section
from compiler.span import Span


class Event(StrEnum):
    """What happened to a thing."""

    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"
    MOVED = "moved"


Stretch = tuple[Edit, str]
"""Words, and whether both versions have them, or the old or the new one alone."""


@dataclass(frozen=True, slots=True)
class Change:
    """A thing that is not as it was; `old` is empty where it is new, `new` where it is gone.

    `span` is where the new value stands, in the new version's sources, or the old one's where the
    thing is gone. `words` tell a text's change word by word. A `derived` change follows from
    others: no author made it. `reference` is what a text writes in braces to take the new value.
    """

    event: Event
    subject: Subject
    id: str
    aspect: str
    name: str
    old: str
    new: str
    span: Span
    owner: str
    derived: bool = False
    words: tuple[Stretch, ...] = ()
    reference: str = ""


def changes_between(old: Plan, new: Plan, words: Words) -> tuple[Change, ...]:
    """Every change of a plan's data and text, kind by kind, in the order of a reader."""
    return (*_of_things(old, new, words), *_of_sections(old, new, words))


# --- data -------------------------------------------------------------------------------------


def _of_things(old: Plan, new: Plan, words: Words) -> Iterator[Change]:
    before = {thing.key: thing for thing in things(old, words)}
    after = {thing.key: thing for thing in things(new, words)}
    known = ({key[:2] for key in before}, {key[:2] for key in after})
    told: set[tuple[str, str]] = set()
    for subject in Subject:
        for key, thing in after.items():
            if thing.subject is subject:
                yield from _of_one(before.get(key), thing, known[0], told)
        for key, thing in before.items():
            if thing.subject is subject and key not in after:
                yield from _gone(thing, known[1], told)


def _of_one(
    before: Thing | None, after: Thing, known: set[tuple[str, str]], told: set[tuple[str, str]]
) -> Iterator[Change]:
    if before is None:
        if after.value and _first_of_its_kind(after, known, told):
            yield _change(Event.NEW, after, "", after.value)
    elif before.value != after.value:
        derived = after.derived or before.written == after.written
        yield _change(Event.CHANGED, after, before.value, after.value, derived)


def _gone(
    thing: Thing, known: set[tuple[str, str]], told: set[tuple[str, str]]
) -> Iterator[Change]:
    if thing.value and _first_of_its_kind(thing, known, told):
        yield _change(Event.GONE, thing, thing.value, "", thing.derived)


def _first_of_its_kind(
    thing: Thing, known: set[tuple[str, str]], told: set[tuple[str, str]]
) -> bool:
    """Whether a thing that only one version has is to be told: a new goal is told by its wording.

    Each figure and each amount is told, whether its indicator or row is new or not.
    """
    whole = thing.key[:2]
    if whole in known or thing.subject in (Subject.FIGURE, Subject.BUDGET):
        return True
    first = whole not in told
    told.add(whole)
    return first


def _change(event: Event, thing: Thing, old: str, new: str, derived: bool = False) -> Change:
    long = event is Event.CHANGED and len(old) + len(new) > _SHORT
    return Change(
        event,
        thing.subject,
        thing.id,
        thing.aspect,
        thing.name,
        old,
        new,
        thing.span,
        thing.owner,
        derived or thing.derived,
        _stretches(old, new) if long else (),
        "" if event is Event.GONE else thing.reference,
    )


_SHORT = 60
"""Two values of so many letters together are told whole, one after the other."""


def _stretches(old: str, new: str) -> tuple[Stretch, ...]:
    """What two texts have in common and what not."""
    one, other = (Line((Text(text),)) for text in (old, new))
    return tuple(
        (p.edit, plain((p.run,)))
        for p in LineTracker().both(one, other).pieces
        if not isinstance(p.run, Chart)
    )


# --- running text -----------------------------------------------------------------------------


def _of_sections(old: Plan, new: Plan, words: Words) -> Iterator[Change]:
    before = {_key(section): section for section in old.sections}
    after = {_key(section): section for section in new.sections}
    both = [key for key in before if key in after]
    order = list(after)
    kept = {both[n] for n in rising([order.index(key) for key in both], [1] * len(both))}
    owner = party(new.meta.office, new)
    told = _Texts(old, new, words, owner)
    for key, section in after.items():
        if key not in before:
            yield _whole(Event.NEW, section, owner)
            continue
        if key not in kept:
            yield _whole(Event.MOVED, section, owner)
        yield from told.of(before[key], section)
    for key, section in before.items():
        if key not in after:
            yield _whole(Event.GONE, section, owner)


def _key(section: Section) -> str:
    """What makes it the same chapter: its anchor, or the file it stands in."""
    return (section.heading.anchor if section.heading else "") or section.path


def _whole(event: Event, section: Section, owner: str) -> Change:
    heading = section.heading
    title = plain(heading.runs) if heading else section.path
    old, new = ("" if event is Event.NEW else title), ("" if event is Event.GONE else title)
    span = heading.span if heading else Span(section.path)
    return Change(event, Subject.SECTION, _key(section), "", title, old, new, span, owner)


@dataclass(frozen=True, slots=True)
class _Texts:
    """Tells how the texts of chapters have changed."""

    old: Plan
    new: Plan
    words: Words
    owner: str

    def of(self, old: Section, new: Section) -> Iterator[Change]:
        """Each paragraph that was changed, under the heading it stands under; a move as one."""
        layers = Layer({}, lists=_OLD_LISTS), Layer({})
        title, move = plain(new.heading.runs) if new.heading else new.path, 0
        tracked = compare(tuple(_laid(old, layers[0])), tuple(_laid(new, layers[1])))
        for line in _lines(tracked.parts):
            if line.line.level and not line.edit.is_old:
                title = plain(line.line.runs)
            if not line.reworded or line.edit is Edit.MOVED_FROM:
                continue
            if not line.move or line.move != move:
                yield self._paragraph(line, title, _key(new))
            move = line.move or move

    def _paragraph(self, line: TrackedLine, title: str, section: str) -> Change:
        events = {Edit.INSERTED: Event.NEW, Edit.DELETED: Event.GONE, Edit.MOVED_TO: Event.MOVED}
        words = tuple((piece.edit, self._text(piece)) for piece in line.pieces)
        old, new = (
            "".join(text for edit, text in words if not gone(edit))
            for gone in (attrgetter("is_new"), attrgetter("is_old"))
        )
        event = events.get(line.edit, Event.CHANGED)
        if event is Event.MOVED:
            old = new
        return Change(
            event,
            Subject.SECTION,
            section,
            "",
            title,
            old,
            new,
            line.line.span,
            self.owner,
            words=words,
        )

    def _text(self, piece: Piece) -> str:
        if isinstance(piece.run, Chart):
            return ""
        return word(piece.run, self.old if piece.edit.is_old else self.new, self.words)


_OLD_LISTS = 1_000_000


def _laid(section: Section, layer: Layer) -> Iterator[Laid]:
    """The words of a section's author; what its inserts bring is told where it is written."""
    own = (b for b in section.blocks if not isinstance(b, Insert | Chart))
    return layer.blocks(tuple(own))


def _lines(parts: tuple[Tracked, ...]) -> Iterator[TrackedLine]:
    for part in parts:
        if isinstance(part, TrackedLine):
            yield part
            for piece in part.pieces:
                yield from piece.note or ()
        elif isinstance(part, TrackedTable):
            for row in part.rows:
                lines = [line for cell in row.cells for line in _lines(cell.lines)]
                yield from lines if row.edit is Edit.KEPT else _as_one(lines, row.edit)


def _as_one(lines: Sequence[TrackedLine], edit: Edit) -> Iterator[TrackedLine]:
    """A row that only one version has is one change: its cells' words with bars between."""
    said = [line for line in lines if line.pieces]
    if said:
        bar = Piece(Text(" | "), edit)
        pieces = [piece for line in said for piece in (bar, *line.pieces)]
        yield replace(said[0], pieces=tuple(pieces[1:]))
