"""Make room in a source file for figures that it says nothing of yet, and change nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from compiler.load.reshape import Add, reshape
from compiler.load.schema import MISSING_WORD
from compiler.load.written import SpliceRefused, WrittenFile, WrittenMapping
from compiler.span import Span

Place = tuple[Span, str, str]
"""Where a figure belongs: the place of its record, the kind's key, and the period's text."""


def open_places(data: bytes, places: Iterable[Place]) -> bytes:
    """`data` with a figure to be added in each place.

    The figure stands as `kompletteras` under its period, last among those of its kind; a kind that
    the record does not have comes last in the record. Raises SpliceRefused as `reshape` does, and
    where no record stands at a place, or its kind holds no periods.
    """
    file = WrittenFile.read(data)
    of_kind = groupby(sorted(places), key=lambda place: place[:2])
    return reshape(
        data,
        [_room(file, span, kind, [p for _, _, p in each]) for (span, kind), each in of_kind],
    )


def _room(file: WrittenFile, span: Span, kind: str, periods: list[str]) -> Add:
    record = file.find(span).node
    if not isinstance(record, WrittenMapping):
        raise SpliceRefused(f"no record at {span}")
    entries = tuple((period, MISSING_WORD) for period in periods)
    standing = next((value for key, value in record.entries if key.text == kind), None)
    if standing is None:
        return Add(_last(record, span), ((kind, entries),))
    if not isinstance(standing, WrittenMapping) or not standing.entries:
        raise SpliceRefused(f"{kind} has no periods at {span}")
    return Add(_last(standing, span), entries)


def _last(node: WrittenMapping, span: Span) -> Span:
    """The place of a mapping's last value."""
    line, column = node.entries[-1][1].place
    return Span(span.path, line, column)
