"""Keep what leads to a place apart where the place is not the same in both versions.

A bookmark goes with the words it stands around. Where a heading was moved, the one that left and
the one that came have a bookmark each, and what leads there leads to the one of its own version.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from compiler.compare.tracked import (
    Edit,
    Piece,
    Tracked,
    TrackedContents,
    TrackedLine,
    TrackedTable,
)
from compiler.document.lines import Setting
from compiler.model.blocks import PageRef


def former(anchor: str) -> str:
    """What the older version's place is called where both versions have places of one name."""
    return f"{anchor} förut"


def parted(parts: Sequence[Tracked]) -> tuple[Tracked, ...]:
    """`parts` with two anchors for each that the versions have in different places."""
    two = _in_two_places(parts)
    return tuple(_each(part, lambda line: _line(line, two)) for part in parts) if two else (*parts,)


def _in_two_places(parts: Sequence[Tracked]) -> frozenset[str]:
    old: dict[str, int] = {}
    new: dict[str, int] = {}
    for number, line in enumerate(_lines(parts)):
        if line.line.setting is Setting.CONTENTS:
            continue
        if not line.edit.is_old:
            new[line.line.anchor] = number
        if not line.edit.is_new:
            old[line.also or line.line.anchor] = number
    return frozenset(a for a in old.keys() & new.keys() if a and old[a] != new[a])


def _line(line: TrackedLine, two: frozenset[str]) -> TrackedLine:
    pieces = tuple(
        piece
        for link, some in groupby(line.pieces, key=lambda piece: (_leads(piece), piece.link))
        for piece in (_led(tuple(some)) if link[0] in two else some)
    )
    shown = line.line
    if line.edit.is_old and shown.anchor in two:
        shown = replace(shown, anchor=former(shown.anchor))
    was = line.also or ("" if line.edit.is_new else line.line.anchor)
    also = former(was) if not line.edit.is_old and was in two else line.also
    notes = (_with_note(piece, two) for piece in pieces)
    return replace(line, line=shown, pieces=tuple(notes), also=also)


def _with_note(piece: Piece, two: frozenset[str]) -> Piece:
    if piece.note is None:
        return piece
    return replace(piece, note=tuple(_line(line, two) for line in piece.note))


def _leads(piece: Piece) -> str:
    """The anchor that a piece leads to, or an empty text."""
    if isinstance(piece.run, PageRef):
        return piece.run.anchor
    return piece.link[1:] if piece.link.startswith("#") else ""


def _led(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Pieces that lead to one place: those of the older version to where it was."""
    for piece in pieces:
        if not piece.edit.is_new:
            yield _to_former(piece if piece.edit.is_old else _as(piece, Edit.DELETED))
    for piece in pieces:
        if not piece.edit.is_old:
            yield piece if piece.edit.is_new else _as(piece, Edit.INSERTED)


def _as(piece: Piece, edit: Edit) -> Piece:
    """A piece that is the same to a reader, though it leads elsewhere."""
    return replace(piece, edit=edit, generated=True)


def _to_former(piece: Piece) -> Piece:
    run = piece.run
    link = f"#{former(piece.link[1:])}" if piece.link.startswith("#") else piece.link
    if isinstance(run, PageRef):
        run = PageRef(former(run.anchor))
    return replace(piece, run=run, link=link)


# --- every line -------------------------------------------------------------------------------


def _lines(parts: Sequence[Tracked]) -> Iterator[TrackedLine]:
    for part in parts:
        if isinstance(part, TrackedLine):
            yield part
        elif isinstance(part, TrackedTable):
            for row in part.rows:
                for cell in row.cells:
                    yield from _lines(cell.lines)


def _each(part: Tracked, change: Callable[[TrackedLine], TrackedLine]) -> Tracked:
    """The part with each of its lines changed."""
    if isinstance(part, TrackedLine):
        return change(part)
    if isinstance(part, TrackedContents):
        return replace(part, entries=tuple(change(line) for line in part.entries))
    if not isinstance(part, TrackedTable):
        return part
    rows = tuple(
        replace(
            row,
            cells=tuple(
                replace(cell, lines=tuple(_each(line, change) for line in cell.lines))
                for cell in row.cells
            ),
        )
        for row in part.rows
    )
    return replace(part, rows=rows)
