"""Claims of a reader who listens: tags, language, order of headings, bookmarks, alt texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

import pikepdf
from pikepdf import Array, Dictionary, Name, Object

from compiler.diagnostic import Diagnostic, error
from compiler.finish.pdf.opened import OpenedPdf
from compiler.finish.pdf.promised import squeezed
from compiler.finish.pdf.tree import PageId, Tree, annotations_of, kids, piece_of, pieces_of

_HEADINGS = tuple(f"H{level}" for level in range(1, 7))
_SHOWN = 60

Heading = tuple[int, str]
"""A level and words without spaces."""


def document_tagged(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """The file says that it is tagged, and has a structure tree (PDF/UA-1, 6.2 and 7.1)."""
    told = opened.pdf.Root.get("/MarkInfo", Dictionary())
    if opened.tree is None or not told.get("/Marked") or told.get("/Suspects"):
        yield error("pdf-not-tagged", opened.at())


def language_told(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """The file's language is the document's, so that a voice reads it aright (7.2)."""
    found, expected = str(opened.pdf.Root.get("/Lang", "")), opened.promised.properties.language
    if not expected or found != expected:
        yield error("pdf-language", opened.at(), expected=expected, found=found)


def title_shown(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """There is a title, and it stands in the window instead of the file's name (7.1)."""
    wished = opened.pdf.Root.get("/ViewerPreferences", Dictionary())
    if not wished.get("/DisplayDocTitle") or not opened.promised.properties.title:
        yield error("pdf-title", opened.at())


def painting_tagged(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """What is painted is either tagged once and in the tree once, or an artifact (7.1)."""
    tree = opened.tree
    held: list[tuple[PageId, int]] = []
    if tree is not None:
        held = [(piece.page, piece.mcid) for piece in pieces_of(tree.root, tree)]
    told = set(held)
    if len(told) != len(held):
        yield error("pdf-untagged", opened.at(), count=len(held) - len(told))
    for page, content in opened.contents.items():
        outside = sum((page, mcid) not in told for mcid in content.marks)
        stray = content.loose + content.repeated + content.mixed + outside
        if stray:
            yield error("pdf-untagged", opened.at(page), count=stray)


def parents_known(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """From each piece of a page and each annotation the parent tree leads to its element."""
    tree = opened.tree
    if tree is None:
        return
    numbers = list(tree.root.get("/ParentTree", Dictionary()).get("/Nums", Array()))
    parents = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=False))
    keys = {p.obj.objgen: p.obj.get("/StructParents") for p in opened.pdf.pages}
    for element in tree.elements():
        ties = [parents.get(_key(a.get("/StructParent"))) for a in annotations_of(element)]
        for thing in kids(element):
            piece = piece_of(thing, element)
            if piece is not None:
                marks = parents.get(_key(keys.get(piece.page)))
                several = list(marks) if isinstance(marks, Array) else []
                ties.append(several[piece.mcid] if piece.mcid < len(several) else None)
        if any(tie is None or tie.objgen != element.objgen for tie in ties):
            yield error("pdf-structure", opened.at(), kind=tree.kind(element), detail="ParentTree")
            return


def _key(number: object) -> int:
    return number if isinstance(number, int) else -1


def headings_agree(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """The headings H1 to H6 are the document's, level by level, and none is skipped (7.4)."""
    tree = opened.tree
    found = []
    if tree is not None:
        found = [(int(tree.kind(h)[1]), opened.words_of(h)) for h in tree.of_kind(*_HEADINGS)]
    yield from _compare(opened, "pdf-heading", opened.promised.headings, found)
    before = 0
    for level, words in found:
        if level > before + 1:
            yield error(
                "pdf-heading",
                opened.at(),
                expected=f"H{before + 1}",
                found=f"H{level} {words[:_SHOWN]}",
            )
        before = level


def bookmarks_agree(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """The reader's bookmarks are the headings, each at its level and leading to its page."""
    tree = opened.tree
    if tree is None:
        return
    pages = [_page_of(opened, tree, heading) for heading in tree.of_kind(*_HEADINGS)]
    expected = [
        (level, f"{words}@{page}")
        for (level, words), page in zip(opened.promised.headings, pages, strict=False)
    ]
    outlines = opened.pdf.Root.get("/Outlines")
    found = list(_bookmarks(opened, outlines, 1)) if isinstance(outlines, Dictionary) else []
    yield from _compare(opened, "pdf-bookmark", expected, found)


def _bookmarks(opened: OpenedPdf, parent: Object, level: int) -> Iterator[tuple[int, str]]:
    item = parent.get("/First")
    while isinstance(item, Dictionary):
        goal = item.get("/Dest")
        page = goal[0].objgen if isinstance(goal, Array) and len(goal) else None
        number = opened.numbers.get(page, 0) if page else 0
        yield level, f"{squeezed(str(item.get('/Title', '')))}@{number}"
        yield from _bookmarks(opened, item, level + 1)
        item = item.get("/Next")


def _page_of(opened: OpenedPdf, tree: Tree, element: Object) -> int:
    piece = next(pieces_of(element, tree), None)
    return opened.numbers.get(piece.page, 0) if piece else 0


def _compare(
    opened: OpenedPdf, code: str, expected: Sequence[Heading], found: Sequence[Heading]
) -> Iterator[Diagnostic]:
    """The first heading or bookmark that is not as expected."""
    for wanted, got in zip_longest(expected, found):
        if wanted != got:
            told = [f"{pair[0]} {pair[1][:_SHOWN]}" if pair else "" for pair in (wanted, got)]
            yield error(code, opened.at(), expected=told[0], found=told[1])
            return


def pictures_described(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """Each picture and formula has a text in its stead (7.3 and 7.7), the document's own."""
    tree = opened.tree
    figures = list(tree.of_kind("Figure")) if tree else []
    told = [str(figure.get("/Alt", "")).strip() for figure in figures]
    if all(told) and told != list(opened.promised.pictures):
        yield error("pdf-alt-text", opened.at())
    for element in tree.of_kind("Figure", "Formula") if tree else ():
        said = str(element.get("/Alt", "")) or str(element.get("/ActualText", ""))
        if not said.strip():
            page = element.get("/Pg")
            where = page.objgen if isinstance(page, Dictionary) else None
            yield error("pdf-alt-text", opened.at(where))


def notes_named(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """Each note has an id of its own (7.9)."""
    names = [str(n.get("/ID", "")) for n in opened.tree.of_kind("Note")] if opened.tree else []
    if "" in names or len(set(names)) < len(names):
        yield error("pdf-structure", opened.at(), kind="Note", detail="ID")


def tabs_follow_structure(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """The tabulator goes from link to link in the order of the structure (7.18.3)."""
    for page in opened.pdf.pages if opened.profile.says_pdfua else ():
        if not _is_structure_order(page):
            yield error("pdf-tab-order", opened.at(page.obj.objgen))


def _is_structure_order(page: pikepdf.Page) -> bool:
    tabs = page.obj.get("/Tabs")
    return isinstance(tabs, Name) and tabs == Name.S
