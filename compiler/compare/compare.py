"""Compare two versions of a document, both laid out as lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from compiler.compare.align import Step, align, moved_sections
from compiler.compare.anchors import parted
from compiler.compare.lines import LineTracker
from compiler.compare.marks import settled
from compiler.compare.tables import TableTracker
from compiler.compare.tracked import (
    Edit,
    Tracked,
    TrackedContents,
    TrackedDocument,
    TrackedLine,
)
from compiler.document.lines import ContentsLines, Laid, Line, RangeMark, TableLines
from compiler.span import Span


def compare(
    old: Sequence[Laid],
    new: Sequence[Laid],
    derived_old: frozenset[Span] = frozenset(),
    derived_new: frozenset[Span] = frozenset(),
) -> TrackedDocument:
    """The new version with all that was changed since the old one.

    The lists of `old` have numbers that none of `new` has. What is taken at the places told as
    derived is a sum that nobody wrote: a change there follows from other changes.
    """
    # Where an old contents list's chapter began and ended is of no use in the new version.
    before = [laid for laid in old if not isinstance(laid, RangeMark)]
    lines = LineTracker(derived_old, derived_new)
    comparison = _Comparison(before, new, lines, TableTracker(lines))
    steps = lines.consistent(align(before, new), before, new)
    lines.moves = max((step.move for step in steps), default=0)
    lines.elsewhere = moved_sections(steps, new)
    parts = _charts_in_order([part for step in steps for part in comparison.parts(step)])
    return TrackedDocument(parted(settled(parts, lines.both)))


def _charts_in_order(parts: list[Tracked]) -> list[Tracked]:
    """The parts, with a chart that came in before the one that went in the same place.

    What LibreOffice leaves of the paragraph of either then has the properties of one of a chart, or
    those of what comes after: see docs/analysis/tracked-changes.md.
    """
    done: list[Tracked] = []
    for part in parts:
        swaps = done and _chart_with(Edit.INSERTED, part) and _chart_with(Edit.DELETED, done[-1])
        done.insert(len(done) - bool(swaps), part)
    return done


def _chart_with(edit: Edit, part: Tracked) -> bool:
    return isinstance(part, TrackedLine) and part.edit is edit and part.line.chart is not None


@dataclass(frozen=True, slots=True)
class _Comparison:
    old: Sequence[Laid]
    new: Sequence[Laid]
    lines: LineTracker
    tables: TableTracker

    def parts(self, step: Step) -> Iterator[Tracked]:
        """What one step comes to."""
        old = self.old[step.old] if step.old >= 0 else None
        new = self.new[step.new] if step.new >= 0 else None
        here = old if step.edit.is_old else new
        match here:
            case RangeMark():
                yield here
            case Line():
                yield self._line(step, old, new)
            case TableLines():
                yield from self._table(step, old, new)
            case ContentsLines():
                yield from self._contents(step, old, new)

    def _line(self, step: Step, old: Laid | None, new: Laid | None) -> TrackedLine:
        if step.edit is Edit.KEPT and isinstance(old, Line) and isinstance(new, Line):
            return self.lines.both(old, new)
        if isinstance(old, Line) and isinstance(new, Line):
            return self.lines.moved(old, new, step.edit, step.move)
        only = old if isinstance(old, Line) else new
        assert isinstance(only, Line)
        return self.lines.one(only, step.edit)

    def _table(self, step: Step, old: Laid | None, new: Laid | None) -> Iterator[Tracked]:
        if step.edit is Edit.KEPT and isinstance(old, TableLines) and isinstance(new, TableLines):
            yield from self.tables.both(old, new)
            return
        here = old if step.edit.is_old else new
        assert isinstance(here, TableLines)
        yield self.tables.one(here, Edit.DELETED if step.edit.is_old else Edit.INSERTED)

    def _contents(self, step: Step, old: Laid | None, new: Laid | None) -> Iterator[Tracked]:
        """A contents list; one that only one version has comes or goes as the lines it is of."""
        here = old if step.edit.is_old else new
        assert isinstance(here, ContentsLines)
        edit = Edit.KEPT
        if step.edit is Edit.KEPT and isinstance(old, ContentsLines):
            title = self.lines.both(old.title, here.title)
            entries = self.lines.part(old.entries, here.entries, with_moves=True)
        else:
            edit = Edit.DELETED if step.edit.is_old else Edit.INSERTED
            title = self.lines.one(here.title, edit)
            entries = [self.lines.one(line, edit) for line in here.entries]
        lines = [line for line in entries if isinstance(line, TrackedLine)]
        lines[0] = replace(lines[0], opens=here, field=edit)
        lines[-1] = replace(lines[-1], closes=here, field=edit)
        if here.contents.chapter:
            yield from (title, *lines)
        else:
            yield TrackedContents(here, title, tuple(lines))
