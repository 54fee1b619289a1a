"""Random documents in two versions that have much in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from compiler.document.document import Chapter, Document, Properties
from compiler.document.resolve import slug
from compiler.model.blocks import (
    Align,
    Block,
    Break,
    Cell,
    Contents,
    Heading,
    Inline,
    Link,
    List,
    Note,
    Paragraph,
    Role,
    Row,
    Runs,
    Table,
    Text,
    plain,
    walk,
)

FIELDS = (
    "kommun titel korttitel år nämnd kontor ordförande kontorschef diarienummer datum status beslut"
)
PROPERTIES = Properties("T", "s", "a", "k", "2014-11-24T00:00:00Z")

_WORD = st.sampled_from(
    [
        "ska",
        "öka",
        "mål",
        "2013",
        "6,39",
        "kommunen",
        "och",
        "&",
        "<b>",
        "styrelsen",
        "230 692",
        ".",
    ]
)
_words = st.lists(_WORD, min_size=1, max_size=9).map(" ".join)
_text = st.builds(Text, _words, strong=st.booleans(), missing=st.sampled_from([False, False, True]))


def _paragraph_of(runs: Runs) -> Paragraph:
    return Paragraph(runs)


_note = st.builds(
    lambda runs: Note(tuple(_paragraph_of((run,)) for run in runs)),
    st.lists(_text, min_size=1, max_size=2),
)
_inline: st.SearchStrategy[Inline] = st.one_of(
    _text,
    _text,
    st.builds(lambda text: Link("https://a.se/", (text,)), _text),
    st.builds(Break),
    _note,
)
_plain_runs = st.lists(st.one_of(_text, st.builds(Break)), min_size=1, max_size=2).map(tuple)
_runs = st.lists(_inline, min_size=1, max_size=4).map(tuple)
_paragraph = st.builds(Paragraph, _runs, st.sampled_from([Role.BODY, Role.BODY, Role.INTRO]))
_heading = st.builds(
    lambda level, text, minor: Heading(level, (text,), "", minor=minor),
    st.integers(2, 3),
    _text,
    st.booleans(),
)


def _lists(items: st.SearchStrategy[tuple[Block, ...]]) -> st.SearchStrategy[List]:
    return st.builds(
        List,
        st.lists(items, min_size=1, max_size=4).map(tuple),
        st.booleans(),
        st.sampled_from([1, 1, 3]),
    )


_item = st.lists(_paragraph, min_size=1, max_size=2).map(tuple)
_list = _lists(
    st.one_of(_item, st.builds(lambda item, inner: (*item, inner), _item, _lists(_item)))
)
# No cell of a plan is empty: the proof sees to it.
_cell = st.one_of(
    st.builds(lambda word, runs: Cell((Paragraph((word, *runs)),)), _text, _plain_runs),
    st.builds(
        lambda word, one, other: Cell((Paragraph((word, *one)), Paragraph(other))),
        _text,
        _runs,
        _runs,
    ),
    st.builds(
        lambda word, items, ordered: Cell((Paragraph((word,)), List(items, ordered))),
        _text,
        st.lists(_item, min_size=1, max_size=3).map(tuple),
        st.booleans(),
    ),
)
_COLUMNS = ("Mål", "Enhet", "Utfall 2013", "Budget")


@st.composite
def _table(draw: st.DrawFn, loose: bool) -> Table:
    names = draw(st.lists(st.sampled_from(_COLUMNS), min_size=1, max_size=4, unique=True))
    width = len(names)
    rows = st.builds(Row, st.lists(_cell, min_size=width, max_size=width).map(tuple), st.booleans())
    words = draw(_text)
    caption = draw(st.sampled_from([(), (words,)])) if loose else (words,)
    return Table(
        tuple(Cell((Paragraph((Text(name),)),)) for name in names),
        tuple(draw(st.lists(rows, max_size=4))),
        tuple(1 / width for _ in names),
        tuple(draw(st.sampled_from(list(Align))) for _ in names),
        caption=caption,
    )


def _blocks(loose: bool) -> st.SearchStrategy[Block]:
    return st.one_of(_paragraph, _paragraph, _heading, _list, _table(loose))


def _edited(block: Block, draw: st.DrawFn, loose: bool) -> Block:
    """A version of a block: a word, an item, a row or a column of it is another."""
    match block:
        case Paragraph(runs=runs) | Heading(runs=runs):
            at = draw(st.integers(0, len(runs) - 1))
            other = draw(_text if isinstance(block, Heading) else _inline)
            return replace(block, runs=(*runs[:at], other, *runs[at + draw(st.integers(0, 1)) :]))
        case List(items=items):
            at = draw(st.integers(0, len(items)))
            return replace(block, items=(*items[:at], draw(_item), *items[at + 1 :]))
        case Table(rows=rows):
            at = draw(st.integers(0, len(rows)))
            width = len(block.header)
            row = Row(tuple(draw(_cell) for _ in range(width)))
            if not loose or draw(st.booleans()) or width == len(_COLUMNS):
                return replace(block, rows=(*rows[:at], row, *rows[at + 1 :]))
            taken = {
                plain(p.runs)
                for p in walk(c.blocks[0] for c in block.header)
                if isinstance(p, Paragraph)
            }
            free = [name for name in _COLUMNS if name not in taken]
            return _with_column(block, draw(st.sampled_from(free)), draw)
        case _:
            return block


def _with_column(table: Table, name: str, draw: st.DrawFn) -> Table:
    at = draw(st.integers(0, len(table.header)))

    def put(cells: Sequence[Cell], cell: Cell) -> tuple[Cell, ...]:
        return (*cells[:at], cell, *cells[at:])

    width = len(table.header) + 1
    return replace(
        table,
        header=put(table.header, Cell((Paragraph((Text(name),)),))),
        rows=tuple(replace(row, cells=put(row.cells, draw(_cell))) for row in table.rows),
        widths=tuple(1 / width for _ in range(width)),
        aligns=(*table.aligns[:at], Align.LEFT, *table.aligns[at:]),
    )


# A body cannot end in a table: Word puts an empty paragraph after it.
_END = (Paragraph((Text("Slut."),)),)


@st.composite
def versions(draw: st.DrawFn, loose: bool = True) -> tuple[Document, Document]:
    """Two documents made from blocks that they share, or of which each has its own version.

    In `loose` ones columns of tables come and go too, and tables may stand without a caption.
    """
    first = draw(st.lists(_blocks(loose), min_size=2, max_size=7))
    pool = [*first, *(_edited(block, draw, loose) for block in first)]
    old = draw(st.lists(st.sampled_from(pool), max_size=9))
    kept = [b for b in old if draw(st.integers(0, 4))]
    new = draw(st.permutations(kept)) if draw(st.integers(0, 3)) == 0 else kept
    for block in draw(st.lists(st.sampled_from(pool), max_size=3)):
        new.insert(draw(st.integers(0, len(new))), block)
    return _document(old, draw), _document(new, draw)


def _document(blocks: Sequence[Block], draw: st.DrawFn) -> Document:
    field = draw(st.sampled_from(["ord", "ord", "andra ord"]))
    cut = draw(st.integers(0, len(blocks)))
    chapter = Heading(1, (Text("Kapitel"),), "kapitel")
    named, taken = [], {"kapitel", "bilaga"}
    for block in (chapter, *blocks):
        if isinstance(block, Heading):
            anchor, n = block.anchor or slug(plain(block.runs)), 2
            while anchor in taken and block is not chapter:
                anchor, n = f"{slug(plain(block.runs))}-{n}", n + 1
            taken.add(anchor)
            block = replace(block, anchor=anchor)
        named.append(block)
    appendix = Heading(1, (Text("Bilaga"),), "bilaga")
    parts: tuple[Block, ...] = (appendix, Contents(3, "bilaga"), *named[cut + 1 :])
    if draw(st.booleans()):
        cut, parts = len(named), ()
    return Document(
        "verksamhetsplan-2015",
        {"plan": dict.fromkeys(FIELDS.split(), field)},
        {
            "innehåll": (Chapter("", (Contents(2),)),),
            "avsnitt": (Chapter("kapitel", (*named[: cut + 1], *(() if parts else _END))),),
            "bilagor": (Chapter("bilaga", (*parts, *_END), appendix=True),) if parts else (),
        },
        PROPERTIES,
    )
