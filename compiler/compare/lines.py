"""Turn lines of two versions into lines with their changes in them, word by word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from compiler.compare.align import Step, align_part
from compiler.compare.likeness import seen
from compiler.compare.marks import settled
from compiler.compare.sequence import gaps
from compiler.compare.tracked import Edit, Piece, Tracked, TrackedLine
from compiler.compare.words import Atom, atoms_of, common
from compiler.document.layer import Layer
from compiler.document.lines import Line, ListPlace
from compiler.model.blocks import Chart, Note, Text
from compiler.span import Span


@dataclass
class LineTracker:
    """Tracks lines; the derived places of each version take a sum that nobody wrote.

    A numbered list of the old version that is one of the new counts together with it: `lists` tells
    which.
    """

    derived_old: frozenset[Span] = frozenset()
    derived_new: frozenset[Span] = frozenset()
    lists: dict[int, int] = field(default_factory=dict)
    moves: int = 0
    """How many moves have been told."""
    elsewhere: frozenset[str] = frozenset()
    """The anchors of the sections that were moved."""

    def both(self, old: Line, new: Line) -> TrackedLine:
        """A line of which there are two versions."""
        pieces = tuple(_joined(self.pieces(old, new)))
        also = old.anchor if old.anchor != new.anchor else ""
        return TrackedLine(new, pieces, also=also)

    def one(self, line: Line, edit: Edit) -> TrackedLine:
        """A line that only one version has.

        All of it is of one author: LibreOffice joins what is left of a paragraph of two wrongly.
        """
        line = self.numbered(line) if edit.is_old else line
        made = line.generated
        whole = (self._piece(atom, edit, made) for atom in atoms_of(line))
        return TrackedLine(line, tuple(_joined(whole)), edit, edit)

    def moved(self, old: Line, new: Line, edit: Edit, move: int) -> TrackedLine:
        """A line at one end of its move: as it left, and as it came, changed on the way."""
        if edit.is_old:
            return replace(self.one(old, edit), move=move)
        pieces = [
            self._carried(piece, edit) for piece in self.pieces(old, new) if not piece.edit.is_old
        ]
        mark = pieces[-1].edit if pieces else edit
        return TrackedLine(new, tuple(_joined(pieces)), edit, mark, move=move)

    def _carried(self, piece: Piece, edit: Edit) -> Piece:
        """A piece of a line that was moved."""
        if piece.edit is not Edit.KEPT:
            return replace(piece, generated=False)
        atom = Atom(piece.run, piece.link, within=piece.within)
        return self._piece(atom, edit, generated=False)

    def numbered(self, line: Line) -> Line:
        """A line of the old version, in the list of the new one that its list has become."""
        return replace(line, item=self._list(line.item), inside=self._list(line.inside))

    def _list(self, place: ListPlace | None) -> ListPlace | None:
        return place and replace(place, number=self.lists.get(place.number, place.number))

    # --- words -------------------------------------------------------------------------------

    def pieces(self, old: Line, new: Line) -> Iterator[Piece]:
        """The words of both versions: what was taken out before what came in its place."""
        made = new.generated
        before, after = atoms_of(old, self.derived_old), atoms_of(new, self.derived_new)
        pairs = common(before, after)
        for (gap_old, gap_new), here in zip(
            gaps(pairs, len(before), len(after)), (*pairs, None), strict=True
        ):
            follows = made or _follows([before[i] for i in gap_old], [after[j] for j in gap_new])
            yield from (self._piece(before[i], Edit.DELETED, follows) for i in gap_old)
            yield from (self._piece(after[j], Edit.INSERTED, follows) for j in gap_new)
            if here is not None:
                yield self._kept(before[here[0]], after[here[1]])

    def _kept(self, old: Atom, new: Atom) -> Piece:
        note = None
        if isinstance(old.run, Note) and isinstance(new.run, Note):
            note = self._note(old.run, new.run)
        return Piece(new.run, Edit.KEPT, new.link, note=note, within=new.within)

    def _note(self, old: Note, new: Note) -> tuple[TrackedLine, ...] | None:
        """The text of a footnote that both versions call; None where it is the same."""
        layer = Layer({})
        one, other = list(layer.note(old.blocks)), list(layer.note(new.blocks))
        if [seen(line).key for line in one] == [seen(line).key for line in other]:
            return None
        lines = self.part(one, other)
        return tuple(line for line in lines if isinstance(line, TrackedLine))

    def _piece(self, atom: Atom, edit: Edit, generated: bool) -> Piece:
        note = None
        if isinstance(atom.run, Note):
            # The note goes or comes with its call, and the ends of its paragraphs with it.
            lines = (self.one(line, edit) for line in Layer({}).note(atom.run.blocks))
            note = tuple(replace(line, mark=Edit.KEPT) for line in lines)
        return Piece(atom.run, edit, atom.link, generated, note, atom.within)

    # --- lines of a cell or a note -----------------------------------------------------------

    def part(
        self, old: Sequence[Line], new: Sequence[Line], *, with_moves: bool = False
    ) -> list[Tracked]:
        """Lines in a place of their own, which end where it ends."""
        steps = align_part(old, new, with_moves=with_moves, moved=self.elsewhere)
        steps = self.consistent(steps, old, new)
        lines = [self.line(step, old, new) for step in steps]
        # Each move has a number of its own in the document.
        own = [replace(line, move=line.move and line.move + self.moves) for line in lines]
        self.moves = max((line.move for line in own), default=self.moves) or self.moves
        return settled(own, self.both)

    def line(self, step: Step, old: Sequence[Line], new: Sequence[Line]) -> TrackedLine:
        """The line of one step."""
        match step.edit:
            case Edit.KEPT:
                return self.both(old[step.old], new[step.new])
            case Edit.DELETED:
                return self.one(old[step.old], step.edit)
            case Edit.INSERTED:
                return self.one(new[step.new], step.edit)
            case _:
                return self.moved(old[step.old], new[step.new], step.edit, step.move)

    def consistent(
        self, steps: Iterable[Step], old: Sequence[object], new: Sequence[object]
    ) -> list[Step]:
        """The steps, with items parted again whose lists are not versions of one another.

        A list of the old version is at most one of the new, or its numbers would not come out
        right when the changes are rejected.
        """
        taken: dict[int, int] = {}
        found: list[Step] = []
        for step in steps:
            if step.edit is Edit.KEPT and not self._fit(old[step.old], new[step.new], taken):
                found += (
                    Step(Edit.DELETED, old=step.old),
                    Step(Edit.INSERTED, new=step.new),
                )
            else:
                found.append(step)
        return found

    def _fit(self, old: object, new: object, taken: dict[int, int]) -> bool:
        """Whether two lines stand in no numbered lists, or in two that may be one."""
        one, other = _ordered(old), _ordered(new)
        if one is None or other is None:
            return True
        free = one.number not in self.lists and other.number not in taken
        if free and one.start == other.start:
            self.lists[one.number] = other.number
            taken[other.number] = one.number
        return self.lists.get(one.number) == other.number


def _ordered(laid: object) -> ListPlace | None:
    """The numbered list of which a line begins an item."""
    item = laid.item if isinstance(laid, Line) else None
    return item if item is not None and item.ordered else None


def _follows(old: Sequence[Atom], new: Sequence[Atom]) -> bool:
    """Whether all words and charts of a change come of figures that nobody wrote there."""
    told = [a for a in (*old, *new) if a.text.strip() or isinstance(a.run, Chart)]
    return bool(told) and all(atom.generated for atom in told)


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces with words one after the other that share their fate and look in one."""
    waiting: Piece | None = None
    for piece in pieces:
        if waiting is not None and _share(waiting, piece):
            first, second = waiting.run, piece.run
            assert isinstance(first, Text) and isinstance(second, Text)
            waiting = replace(waiting, run=replace(first, text=first.text + second.text))
            continue
        if waiting is not None:
            yield waiting
        waiting = piece
    if waiting is not None:
        yield waiting


def _share(one: Piece, other: Piece) -> bool:
    if not (isinstance(one.run, Text) and isinstance(other.run, Text)):
        return False
    looks = [(r.strong, r.emphasis, r.missing) for r in (one.run, other.run)]
    fates = [(p.edit, p.link, p.generated, p.within) for p in (one, other)]
    return looks[0] == looks[1] and fates[0] == fates[1]
