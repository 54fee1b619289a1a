"""Tie each link in the structure tree to its annotation, and each annotation to one link.

Seen with LibreOffice 7.4:

- A link whose text is in several portions (a contents line's heading and its page number, a
  no-break space, a broken line) becomes a Link element for each, and two of them refer to one
  annotation, which can name only one of them back.
- A page reference inside a link gets an annotation of its own over the link's, with the same
  goal, and no element refers to it.
- What a link is called (`Contents`) holds the tab before the page number.
"""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Object

from compiler.finish.pdf.content import Point, read_content
from compiler.finish.pdf.tree import (
    PageId,
    Piece,
    Tree,
    annotations_of,
    element_kids,
    is_annotation,
    is_element,
    kids,
    piece_of,
    set_kids,
)

_NEAR = 0.5
"""Points by which a rectangle may stick out of another that covers it."""

Goal = tuple[object, ...]
Thing = Object | int


def mend_links(pdf: pikepdf.Pdf, tree: Tree) -> None:
    """Have one Link element for each link, which refers to all of its annotations."""
    _join(tree.root, tree)
    tagged = {a.objgen for link in tree.of_kind("Link") for a in annotations_of(link)}
    _drop_repeated(pdf, tagged)
    _tag_the_rest(pdf, tree, tagged)
    for page in pdf.pages:
        for annotation in page.obj.get("/Annots", ()):
            if annotation.get("/Subtype") == Name.Link:
                annotation["/Contents"] = " ".join(str(annotation.get("/Contents", "")).split())


def _join(parent: Object, tree: Tree) -> None:
    """Join neighbouring Link elements with one goal, and what stands between two of one link."""
    held: list[Thing] = []
    for thing in kids(parent):
        held.append(thing)
        if isinstance(thing, int) or not is_element(thing):
            continue
        if tree.kind(thing) == "Link":
            before = _link_before(held, tree)
            if before is not None and _same_link(held[before], thing, len(held) - before == 2):
                first, *rest = held[before:]
                del held[before + 1 :]
                _absorb(first, parent, rest)
        else:
            _join(thing, tree)
    if len(held) != len(kids(parent)):
        set_kids(parent, held)


def _link_before(held: list[Thing], tree: Tree) -> int | None:
    """The place of the nearest Link before the last thing, with only pieces in between."""
    for place in range(len(held) - 2, -1, -1):
        thing = held[place]
        if isinstance(thing, int) or not is_element(thing):
            continue
        return place if tree.kind(thing) == "Link" else None
    return None


def _same_link(one: Thing, other: Object, adjoining: bool) -> bool:
    if isinstance(one, int):
        return False
    ours, theirs = annotations_of(one), annotations_of(other)
    if {a.objgen for a in ours} & {a.objgen for a in theirs}:
        return True
    return adjoining and {goal_of(a) for a in ours} == {goal_of(a) for a in theirs}


def _absorb(first: Thing, parent: Object, rest: list[Thing]) -> None:
    """Put what `rest` holds into the Link `first`: pieces in order, each annotation once."""
    if isinstance(first, int):
        return
    pieces: list[Thing] = []
    annotations: dict[PageId, Object] = {}
    for thing, owner in _contents(first, parent, rest):
        if not isinstance(thing, int) and is_annotation(thing):
            annotations.setdefault(thing["/Obj"].objgen, thing)
        else:
            pieces.append(_at_home(thing, owner, first))
    set_kids(first, [*pieces, *annotations.values()])


def _contents(first: Object, parent: Object, rest: list[Thing]) -> Iterator[tuple[Thing, Object]]:
    yield from ((thing, first) for thing in kids(first))
    for thing in rest:
        if isinstance(thing, int) or not is_element(thing):
            yield thing, parent
        else:
            yield from ((held, thing) for held in kids(thing))


def _at_home(thing: Thing, owner: Object, new_owner: Object) -> Thing:
    """A piece as another element holds it: a bare number means a mark on the element's own page."""
    page = owner.get("/Pg")
    if not isinstance(thing, int) or page is None or page.objgen == new_owner["/Pg"].objgen:
        return thing
    return Dictionary(Type=Name.MCR, Pg=page, MCID=thing)


def goal_of(annotation: Object) -> Goal:
    """Where a link leads and what it is called, in a form that can be compared."""
    action = annotation.get("/A")
    goal = action.get("/URI", action.get("/D")) if isinstance(action, Dictionary) else None
    if goal is None:
        goal = annotation.get("/Dest")
    if isinstance(goal, Array):
        page, *place = goal
        return (page.objgen, *map(str, place))
    return (str(goal),)


def _drop_repeated(pdf: pikepdf.Pdf, tagged: set[PageId]) -> None:
    """Take away each annotation without an element that lies within one with the same page."""
    for page in pdf.pages:
        annotations = list(page.obj.get("/Annots", ()))
        kept = [
            a
            for a in annotations
            if a.objgen in tagged
            or not any(b.objgen in tagged and _covers(b, a) for b in annotations)
        ]
        if len(kept) != len(annotations):
            page.obj["/Annots"] = Array(kept)


def _covers(one: Object, other: Object) -> bool:
    left, low, right, high = rectangle(one)
    x, y, far_x, far_y = rectangle(other)
    inside = left - _NEAR <= x and far_x <= right + _NEAR
    return inside and low - _NEAR <= y and far_y <= high + _NEAR and goal_of(one) == goal_of(other)


def _tag_the_rest(pdf: pikepdf.Pdf, tree: Tree, tagged: set[PageId]) -> None:
    """Put a Link element round the words that an annotation without one lies over."""
    for page in pdf.pages:
        lone = [
            a
            for a in page.obj.get("/Annots", ())
            if a.objgen not in tagged and a.get("/Subtype") == Name.Link
        ]
        if lone:
            marks = read_content(page).marks
            places = {Piece(page.obj.objgen, n): mark.at for n, mark in marks.items() if mark.at}
            for annotation in lone:
                _wrap(tree.root, tree, pdf, page, annotation, places)


def _wrap(
    parent: Object,
    tree: Tree,
    pdf: pikepdf.Pdf,
    page: pikepdf.Page,
    annotation: Object,
    places: dict[Piece, Point],
) -> bool:
    held = kids(parent)
    if "/S" in parent and tree.kind(parent) != "Link":
        under = [n for n, t in enumerate(held) if _lies_under(t, parent, annotation, places)]
        if under:
            first, last = under[0], under[-1]
            link = pdf.make_indirect(
                Dictionary(Type=Name.StructElem, S=Name.Link, P=parent, Pg=page.obj)
            )
            reference = Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page.obj)
            moved = [_at_home(thing, parent, link) for thing in held[first : last + 1]]
            set_kids(link, [*moved, reference])
            set_kids(parent, [*held[:first], link, *held[last + 1 :]])
            return True
    below = element_kids(parent)
    return any(_wrap(kid, tree, pdf, page, annotation, places) for kid in below)


def _lies_under(
    thing: Thing, parent: Object, annotation: Object, places: dict[Piece, Point]
) -> bool:
    piece = piece_of(thing, parent)
    if piece is None or piece not in places:
        return False
    x, y = places[piece]
    left, low, right, high = rectangle(annotation)
    # What begins at the right edge is what follows the link.
    return left - _NEAR <= x < right - _NEAR and low - _NEAR <= y <= high + _NEAR


def rectangle(annotation: Object) -> tuple[float, float, float, float]:
    """Left, low, right and high edge of an annotation."""
    one, two, three, four = (float(edge) for edge in annotation["/Rect"])
    return min(one, three), min(two, four), max(one, three), max(two, four)
