"""The structure tree of a PDF: its elements, their standard kinds, and the pieces they hold.

An element's `/K` is one thing or an array of things: elements, pieces of a page (a number, or a
dictionary that also names the page), and annotations (ISO 32000-1, 14.7).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, Object

PageId = tuple[int, int]

_STANDARD = frozenset(
    {
        "Document",
        "Part",
        "Art",
        "Sect",
        "Div",
        "BlockQuote",
        "Caption",
        "TOC",
        "TOCI",
        "Index",
        "NonStruct",
        "Private",
        "P",
        "H",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "TR",
        "TH",
        "TD",
        "THead",
        "TBody",
        "TFoot",
        "Span",
        "Quote",
        "Note",
        "Reference",
        "BibEntry",
        "Code",
        "Link",
        "Annot",
        "Ruby",
        "RB",
        "RT",
        "RP",
        "Warichu",
        "WT",
        "WP",
        "Figure",
        "Formula",
        "Form",
    }
)
"""Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4)."""

ASIDE = ("Lbl", "Note", "Figure")
"""Kinds whose words are not in the document's body: bullets, numbers, footnotes, charts."""

_MOST_STEPS = 20


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a page's content, by its page and its mark there."""

    page: PageId
    mcid: int


@dataclass(frozen=True, slots=True)
class Tree:
    """A document's structure tree; `roles` maps the document's own kinds to others."""

    root: Object
    roles: dict[str, str]

    def kind(self, element: Object) -> str:
        """The standard kind of an element (`P`, `H1`), or its own where nothing maps it."""
        name = str(element.get("/S", "")).removeprefix("/")
        for _ in range(_MOST_STEPS):
            if name in _STANDARD or name not in self.roles:
                break
            name = self.roles[name]
        return name

    def is_standard(self, element: Object) -> bool:
        """Whether the kind is a standard one, or mapped to one."""
        return self.kind(element) in _STANDARD

    def elements(self) -> Iterator[Object]:
        """Every element in the order in which it is read out, each before what it holds."""
        return _below(self.root)

    def of_kind(self, *kinds: str) -> Iterator[Object]:
        """Every element of these kinds, in order."""
        return (element for element in self.elements() if self.kind(element) in kinds)


def tree_of(pdf: pikepdf.Pdf) -> Tree | None:
    """The document's structure tree, or None where it is not tagged."""
    root = pdf.Root.get("/StructTreeRoot")
    if not isinstance(root, Dictionary):
        return None
    mapped = root.get("/RoleMap")
    roles = {
        name.removeprefix("/"): str(target).removeprefix("/")
        for name, target in (mapped.items() if isinstance(mapped, Dictionary) else ())
    }
    return Tree(root, roles)


def kids(element: Object) -> list[Object | int]:
    """What an element holds, in order."""
    held = element.get("/K")
    if held is None:
        return []
    return list(held) if isinstance(held, Array) else [held]


def set_kids(element: Object, held: Iterable[Object | int]) -> None:
    """Have `element` hold these in this order, and each element among them know its parent."""
    things = list(held)
    element["/K"] = Array(things)
    for thing in things:
        if not isinstance(thing, int) and is_element(thing):
            thing["/P"] = element


def is_element(thing: Object | int) -> bool:
    """Whether a thing held is an element, and not a piece or an annotation."""
    return isinstance(thing, Dictionary) and "/S" in thing


def is_annotation(thing: Object | int) -> bool:
    """Whether a thing held is a reference to an annotation."""
    return isinstance(thing, Dictionary) and thing.get("/Type") == Name.OBJR


def element_kids(element: Object) -> list[Object]:
    """The elements that an element holds."""
    return [thing for thing in kids(element) if not isinstance(thing, int) and is_element(thing)]


def annotations_of(element: Object) -> list[Object]:
    """The annotations that an element itself refers to."""
    return [
        thing["/Obj"]
        for thing in kids(element)
        if not isinstance(thing, int) and is_annotation(thing) and "/Obj" in thing
    ]


def piece_of(thing: Object | int, element: Object) -> Piece | None:
    """The piece of a page that a thing held by `element` is, or None."""
    if isinstance(thing, int):
        page, mcid = element.get("/Pg"), thing
    elif isinstance(thing, Dictionary) and thing.get("/Type") == Name.MCR:
        page, mcid = thing.get("/Pg", element.get("/Pg")), int(thing["/MCID"])
    else:
        return None
    return Piece(page.objgen, mcid) if isinstance(page, Dictionary) else None


def pieces_of(element: Object, tree: Tree, without: Iterable[str] = ()) -> Iterator[Piece]:
    """Every piece in and below an element in order, but for elements of the kinds `without`."""
    left_out = frozenset(without)
    for thing in kids(element):
        piece = piece_of(thing, element)
        if piece is not None:
            yield piece
        elif not isinstance(thing, int) and is_element(thing) and tree.kind(thing) not in left_out:
            yield from pieces_of(thing, tree, left_out)


def _below(element: Object) -> Iterator[Object]:
    for held in element_kids(element):
        yield held
        yield from _below(held)
