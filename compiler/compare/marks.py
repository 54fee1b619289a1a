"""Put the marks at the ends of paragraphs so that each way of settling the changes comes out whole.

A paragraph that is taken out takes its end with it, and what stood before it goes on in what
stands after. That cannot be where nothing comes after: at the end of a cell, a note or the
document, and before a table. There the end that goes is the one before: see
docs/analysis/tracked-changes.md for how Word and LibreOffice settle it.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace

from compiler.compare.tracked import Edit, Tracked, TrackedLine
from compiler.document.lines import Line, RangeMark

Both = Callable[[Line, Line], TrackedLine]
"""Makes one line of two versions."""


def settled(parts: Iterable[Tracked], both: Both) -> list[Tracked]:
    """`parts`, which end where what holds them ends, with each mark as it must be."""
    done: list[Tracked] = []
    run: list[TrackedLine | RangeMark] = []
    broken: set[int] = set()
    for part in parts:
        if isinstance(part, TrackedLine | RangeMark):
            run.append(part)
        else:
            done += (*_closed(run, both, broken), part)
            run = []
    done += _closed(run, both, broken)
    return [_unmoved(part, broken) for part in done]


def _closed(
    run: Sequence[TrackedLine | RangeMark], both: Both, broken: set[int]
) -> list[TrackedLine | RangeMark]:
    """Lines after the last of which no paragraph comes."""
    placed = list(run)
    lines = [(n, part) for n, part in enumerate(run) if isinstance(part, TrackedLine)]
    if not lines or lines[-1][1].edit is Edit.KEPT:
        return placed
    kept = [n for n, (_, line) in enumerate(lines) if line.edit is Edit.KEPT]
    tail = lines[kept[-1] + 1 :] if kept else lines
    olds = [(n, line) for n, line in tail if line.edit.is_old]
    news = [(n, line) for n, line in tail if line.edit.is_new]
    if olds and news:
        # What ends here in both versions becomes one paragraph, whatever stands in it.
        (old_at, old), (new_at, new) = olds[-1], news[-1]
        broken |= {old.move, new.move} - {0}
        placed[max(old_at, new_at)] = replace(both(old.line, new.line), was=old.line)
        del placed[min(old_at, new_at)]
    elif kept:
        (at, before), (end, last) = lines[kept[-1]], lines[-1]
        placed[at] = replace(before, mark=Edit.DELETED if olds else Edit.INSERTED)
        placed[end] = (
            replace(last, mark=Edit.KEPT, shape=before.line, was=last.line)
            if olds
            else replace(last, mark=Edit.KEPT, was=before.line)
        )
    return placed


def _unmoved(part: Tracked, broken: Container[int]) -> Tracked:
    """A line whose move could not be kept whole is told as taken out and put in."""
    if not isinstance(part, TrackedLine) or part.move not in broken:
        return part
    pieces = tuple(replace(piece, edit=_PLAIN.get(piece.edit, piece.edit)) for piece in part.pieces)
    edit, mark = (_PLAIN.get(e, e) for e in (part.edit, part.mark))
    return replace(part, pieces=pieces, edit=edit, mark=mark, move=0)


_PLAIN = {Edit.MOVED_FROM: Edit.DELETED, Edit.MOVED_TO: Edit.INSERTED}
