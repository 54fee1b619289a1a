"""Put the marks at the ends of paragraphs so that each way of settling the changes comes out whole.

A paragraph that is taken out takes its end with it, and what stood before it goes on in what
stands after. That cannot be where nothing comes after: at the end of a cell, a note or the
document, and before a table. There the end that goes is the one before: see
docs/analysis/tracked-changes.md for how Word and LibreOffice settle it.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from dataclasses import replace

from compiler.compare.tracked import Edit, Tracked, TrackedLine, TrackedTable
from compiler.document.lines import Line, RangeMark
from compiler.model.blocks import plain

Both = Callable[[Line, Line], TrackedLine]
"""Makes one line of two versions."""


def settled(parts: Iterable[Tracked], both: Both) -> list[Tracked]:
    """`parts`, which end where what holds them ends, with each mark as it must be."""
    broken: set[int] = set()
    parts = _ended(list(parts), both, broken)
    torn = _torn(parts)
    done: list[Tracked] = []
    for run, table in _runs(parts):
        done += _carried_over(_closed(run, both, broken), torn)
        done += () if table is None else (table,)
    return [_unmoved(part, broken) for part in done]


def _ended(parts: list[Tracked], both: Both, broken: set[int]) -> list[Tracked]:
    """`parts`, with the last line of each version made one where nothing that stays is between.

    All ends where it ends in both versions, and tables may lie between the two lines.
    """
    tail = len(parts)
    while tail and _goes_one_way(parts[tail - 1]):
        tail -= 1
    olds = [n for n in range(tail, len(parts)) if _edit(parts[n]).is_old]
    news = [n for n in range(tail, len(parts)) if _edit(parts[n]).is_new]
    old, new = (parts[some[-1]] if some else None for some in (olds, news))
    if not (isinstance(old, TrackedLine) and isinstance(new, TrackedLine)):
        return parts
    broken |= {old.move, new.move} - {0}
    last = max(olds[-1], news[-1])
    before = [part for part in parts[:last] if part is not old and part is not new]
    return [*before, replace(both(old.line, new.line), was=old.line), *parts[last + 1 :]]


def _goes_one_way(part: Tracked) -> bool:
    return isinstance(part, RangeMark) or _edit(part) is not Edit.KEPT


def _edit(part: Tracked) -> Edit:
    return part.edit if isinstance(part, TrackedLine | TrackedTable) else Edit.KEPT


Run = list[TrackedLine | RangeMark]


def _runs(parts: Iterable[Tracked]) -> list[tuple[Run, Tracked | None]]:
    """Lines up to each table, with the table; those after the last one have none.

    Lines that came in behind a table that goes are put before it if nothing that stays comes after
    them: one of their ends would have to stay.
    """
    runs: list[tuple[Run, Tracked | None]] = [([], None)]
    for part in parts:
        if isinstance(part, TrackedLine | RangeMark):
            runs[-1][0].append(part)
        else:
            runs[-1] = (runs[-1][0], part)
            runs.append(([], None))
    for (before, table), (after, _) in zip(runs[-2::-1], runs[:0:-1], strict=True):
        lines = [part for part in after if isinstance(part, TrackedLine)]
        goes = isinstance(table, TrackedTable) and table.edit.is_old
        if goes and all(line.edit.is_new for line in lines):
            before += after
            after.clear()
    return runs


def _torn(parts: Iterable[Tracked]) -> frozenset[str]:
    """Words that were taken out in one place and put in in another, but not told as moved.

    LibreOffice takes such paragraphs for moved and settles the words and the end of each apart.
    """
    lines = [p for p in parts if isinstance(p, TrackedLine) and not p.move]
    olds = {plain(line.line.runs) for line in lines if line.edit.is_old}
    news = {plain(line.line.runs) for line in lines if line.edit.is_new}
    return frozenset(olds & news) - {""}


def _carried_over(run: Run, torn: frozenset[str]) -> Run:
    """Lines that LibreOffice settles in parts, with the properties of what they end up in.

    It leaves the properties of such a paragraph to what comes after it, where Word leaves none. A
    chart stays whatever becomes of its paragraph.
    """
    done: Run = []
    after: TrackedLine | None = None
    risky = False
    for part in reversed(run):
        if not isinstance(part, TrackedLine):
            done.append(part)
            continue
        if part.edit is Edit.KEPT or part.mark is Edit.KEPT:
            after, risky = part, False
        else:
            kinds = {piece.edit for piece in part.pieces} | {part.mark}
            stays = part.line.chart is not None or plain(part.line.runs) in torn
            risky = risky or stays or len(kinds) > 1
            if risky and after is not None:
                part = _in_the_end(part, after.line)
        done.append(part)
    return done[::-1]


def _in_the_end(line: TrackedLine, after: Line) -> TrackedLine:
    """A line that goes one way, with the properties of the line after it when it is gone."""
    if line.edit.is_old:
        return replace(line, shape=after, was=line.line)
    return replace(line, was=after)


def _closed(run: Run, both: Both, broken: set[int]) -> Run:
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
