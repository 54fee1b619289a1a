"""Measure a document's pages by laying out only those parts of it that are not known.

Parts that begin a page are laid out in one document, all those not known together, so a document
of which nothing is known is laid out whole, and one of which all is known is not laid out at all.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from compiler.finish.chapters import Parts, mark, take_apart
from compiler.finish.engine import engine_key
from compiler.finish.layout import (
    Layout,
    LayoutFailure,
    LayoutTools,
    destination_name,
    measure,
)
from compiler.store import Store
from compiler.word.package import PackageRefused

_LARGE = 1_500_000
"""Bytes of XML that take LibreOffice some two seconds, ten times as long as it takes to start: with
less than that another process hardly pays."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A part laid out: how many pages it takes, and how far into it each bookmark stands."""

    sheets: int
    pages: Mapping[str, int]
    producer: str


def measure_by_chapter(docx: bytes, tools: LayoutTools, store: Store) -> Layout | LayoutFailure:
    """As `measure`, with what the store knows of the document and its parts.

    A document that cannot be taken apart is laid out whole where it is not known. The program and
    the fonts are part of what is known: with others everything is laid out anew.
    """
    engine = engine_key(tools)
    known = _read(store.get("layout", engine, docx))
    if known is not None:
        return Layout(known.pages, known.sheets, known.producer)
    try:
        parts = take_apart(docx)
    except PackageRefused:
        parts = None  # measuring says what is wrong with it
    layout = measure(docx, tools) if parts is None else _measured(parts, engine, tools, store)
    if layout is None:
        layout = measure(docx, tools)
    if isinstance(layout, Layout):
        whole = _Part(layout.page_count, layout.pages, layout.producer)
        store.put(_written(whole), "layout", engine, docx)
    return layout


def _measured(
    parts: Parts, engine: str, tools: LayoutTools, store: Store
) -> Layout | LayoutFailure | None:
    """The sum of the parts; None where a part's start was not found in the layout."""
    known = {n: _read(store.get("part", engine, key)) for n, key in enumerate(parts.keys)}
    groups = _groups([n for n, part in known.items() if part is None], parts.weights, tools.at_once)
    with ThreadPoolExecutor(max_workers=max(1, len(groups))) as pool:
        layouts = list(pool.map(lambda group: measure(parts.together(group), tools), groups))
    for group, layout in zip(groups, layouts, strict=True):
        if isinstance(layout, LayoutFailure):
            return layout
        laid_out = _split(parts, group, layout)
        if laid_out is None:
            return None
        for number in group:
            known[number] = laid_out[number]
            store.put(_written(laid_out[number]), "part", engine, parts.keys[number])
    return _sum([part for _, part in sorted(known.items()) if part is not None])


def _groups(numbers: Sequence[int], weights: Sequence[int], at_once: int) -> list[tuple[int, ...]]:
    """Neighbours together, in so many groups of like weight as pay."""
    total = sum(weights[number] for number in numbers)
    wanted = max(1, min(at_once, 1 + total // _LARGE))
    groups: dict[int, list[int]] = {}
    before = 0
    for number in numbers:
        middle = before + weights[number] / 2
        groups.setdefault(int(middle * wanted / max(1, total)), []).append(number)
        before += weights[number]
    return [tuple(group) for group in groups.values()]


def _split(parts: Parts, group: Sequence[int], layout: Layout) -> dict[int, _Part] | None:
    """Each part of a document that was laid out."""
    numbers = sorted({0, *group})
    starts = [layout.pages.get(mark(number)) for number in numbers]
    if starts[0] != 1 or None in starts:
        return None
    firsts = [start for start in starts if start is not None]
    nexts = [*firsts[1:], layout.page_count + 1]
    return {
        number: _Part(
            after - first,
            {
                name: layout.pages[name] - first
                for name in parts.bookmarks[number]
                if name in layout.pages
            },
            layout.producer,
        )
        for number, first, after in zip(numbers, firsts, nexts, strict=True)
    }


def _sum(parts: Sequence[_Part]) -> Layout:
    """The whole: each part begins on the page after the last one's last.

    As in `pages_of`, names that a PDF does not tell apart are told only where they agree.
    """
    pages: dict[str, int] = {}
    first = 1
    for part in parts:
        pages |= {name: first + page for name, page in part.pages.items()}
        first += part.sheets
    places: dict[str, set[int]] = {}
    for name, page in pages.items():
        places.setdefault(destination_name(name), set()).add(page)
    told = {n: page for n, page in sorted(pages.items()) if len(places[destination_name(n)]) == 1}
    return Layout(told, first - 1, parts[0].producer)


def _written(part: _Part) -> bytes:
    return json.dumps([part.sheets, dict(part.pages), part.producer]).encode()


def _read(content: bytes | None) -> _Part | None:
    return None if content is None else _Part(*json.loads(content))
