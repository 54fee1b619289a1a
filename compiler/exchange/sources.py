"""Turn changes into the new bytes of the sources, and doubt them before anybody writes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from compiler.diagnostic import Diagnostic, error
from compiler.exchange.read import Change
from compiler.exchange.rows import Entry, Key, entry, every_row
from compiler.load.open_places import Place, open_places
from compiler.load.source import Source
from compiler.load.splice import SpliceRefused, Stated, splice_figures
from compiler.model.figures import Qualitative, Status
from compiler.model.plan import Plan


def rewritten(
    sources: Sequence[Source], changes: Sequence[Change]
) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    """The sources that change, by path, with only the changed values in them changed.

    Where a value cannot be written without changing something else there is a finding at it, and
    its file is not among those given back.
    """
    files: dict[str, bytes] = {}
    found: list[Diagnostic] = []
    for source in sources:
        own = [change for change in changes if change.row.figure.span.path == source.path]
        if not own:
            continue
        try:
            stated = ((change.row.figure.span, _stated(change)) for change in own)
            files[source.path] = splice_figures(source.data, stated)
        except SpliceRefused:
            found += _refused(source.data, own)
    return files, tuple(found)


def with_places(
    sources: Sequence[Source], changes: Sequence[Change]
) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    """The sources that get a place for a figure that they have no word for yet, by path.

    Such a figure is told at its record; where no place can be made there is a finding at it.
    """
    files: dict[str, bytes] = {}
    found: list[Diagnostic] = []
    for source in sources:
        own = [
            change
            for change in changes
            if change.row.figure.span == change.row.indicator.span
            and change.row.figure.span.path == source.path
        ]
        if not own:
            continue
        try:
            files[source.path] = open_places(source.data, (_place(change) for change in own))
        except SpliceRefused:
            found += _unplaced(source.data, own)
    return files, tuple(found)


def _place(change: Change) -> Place:
    _, kind, period = change.row.key
    return change.row.figure.span, kind, period


def _unplaced(data: bytes, own: Iterable[Change]) -> Iterable[Diagnostic]:
    """A finding for each figure that no place can be made for on its own."""
    for change in own:
        try:
            open_places(data, [_place(change)])
        except SpliceRefused as refused:
            id_, _, period = change.row.key
            span = change.row.figure.span
            yield error("sheet-not-spliced", span, id=id_, period=period, reason=refused)


def _refused(data: bytes, changes: Iterable[Change]) -> Iterable[Diagnostic]:
    """A finding for each change that cannot be made on its own."""
    for change in changes:
        span = change.row.figure.span
        try:
            splice_figures(data, [(span, _stated(change))])
        except SpliceRefused as refused:
            id_, _, period = change.row.key
            yield error("sheet-not-spliced", span, id=id_, period=period, reason=refused)


def _stated(change: Change) -> Stated:
    after = change.after
    if change.row.budgeted:
        return Stated(after.value)
    preliminary = after.status == Status.PRELIMINARY.name
    status = Status.PRELIMINARY.value if preliminary else ""
    in_words = isinstance(change.value, Qualitative)
    return Stated(after.value, in_words, status, after.source, after.comment)


def placed_anew(plan: Plan, changes: Iterable[Change]) -> tuple[Change, ...]:
    """The same changes to the figures of a plan whose sources have been read anew."""
    rows = {row.key: row for row in every_row(plan)}
    return tuple(replace(change, row=rows[change.row.key]) for change in changes)


def as_asked(before: Plan, after: Plan, changes: Iterable[Change]) -> bool:
    """Whether the plan read from the new sources has the changes, and no figure else changed."""
    wanted = {**_said(before), **{change.row.key: change.after for change in changes}}
    return _said(after) == wanted


def _said(plan: Plan) -> Mapping[Key, Entry]:
    return {row.key: entry(row) for row in every_row(plan)}
