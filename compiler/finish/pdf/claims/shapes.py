"""Claims on how elements may hold each other: lists, tables, contents lists, links."""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Object

from compiler.diagnostic import Diagnostic, error
from compiler.finish.pdf.mend.tables import attributes_of, scope_of
from compiler.finish.pdf.opened import OpenedPdf
from compiler.finish.pdf.tree import PageId, Tree, annotations_of, element_kids

_PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "TFoot": {"Table"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "Lbl": {"LI", "Note", "TOCI"},
    "LBody": {"LI"},
    "TOCI": {"TOC"},
}
_CHILDREN = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "TR": {"TH", "TD"},
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"TOC", "TOCI", "Caption"},
}


def elements_in_place(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """Each element is of a standard kind and stands where that kind may (PDF/UA-1, 7.1, 7.2)."""
    if opened.tree is not None:
        yield from _misplaced(opened, opened.tree, opened.tree.root, "")


def _misplaced(
    opened: OpenedPdf, tree: Tree, parent: Object, parent_kind: str
) -> Iterator[Diagnostic]:
    for element in element_kids(parent):
        kind = tree.kind(element)
        allowed = parent_kind in _PARENTS.get(kind, {parent_kind})
        allowed = allowed and kind in _CHILDREN.get(parent_kind, {kind})
        if not allowed or not tree.is_standard(element):
            yield error("pdf-structure", opened.at(), kind=kind, detail=parent_kind)
        yield from _misplaced(opened, tree, element, kind)


def tables_agree(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """The tables are the document's: as many, and each with its rows and header rows.

    A header row that is repeated on the next page is an artifact there, not a row.
    """
    tree = opened.tree
    found = [_rows(tree, table) for table in tree.of_kind("Table")] if tree else []
    expected = [table for table in opened.promised.tables if table[0]]
    if len(found) != len(expected):
        yield error("pdf-table", opened.at(), table=0, expected=len(expected), found=len(found))
        return
    for number, (wanted, rows) in enumerate(zip(expected, found, strict=True), 1):
        got = (len(rows), sum(all(kind == "TH" for kind, _ in row) for row in rows))
        if got != wanted:
            shown = {"expected": "/".join(map(str, wanted)), "found": "/".join(map(str, got))}
            yield error("pdf-table", opened.at(), table=number, **shown)
        widths = {sum(width for _, width in row) for row in rows}
        if len(widths) > 1:
            yield error(
                "pdf-table", opened.at(), table=number, expected=max(widths), found=min(widths)
            )


def _rows(tree: Tree, table: Object) -> list[list[tuple[str, int]]]:
    """Each row's cells: the kind, and how many columns it takes."""
    rows = []
    for held in element_kids(table):
        several = [held] if tree.kind(held) == "TR" else element_kids(held)
        for row in several:
            if tree.kind(row) == "TR":
                rows.append([(tree.kind(cell), _span(cell)) for cell in element_kids(row)])
    return rows


def _span(cell: Object) -> int:
    spans = [int(a["/ColSpan"]) for a in attributes_of(cell) if "/ColSpan" in a]
    return spans[0] if spans else 1


def header_cells_scoped(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """Each header cell has words, and says whether it heads its column or its row (7.5)."""
    tree = opened.tree
    for cell in tree.of_kind("TH") if tree else ():
        if scope_of(cell) not in ("Column", "Row", "Both"):
            yield error("pdf-header-cell", opened.at(), text=opened.words_of(cell))


def items_labelled(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """The list items are as many as the document's, each with its bullet or number as a label."""
    tree = opened.tree
    items = list(tree.of_kind("LI")) if tree else []
    if len(items) != opened.promised.items:
        yield error("pdf-list", opened.at(), expected=opened.promised.items, found=len(items))
        return
    for item in items if tree else ():
        labels = [kid for kid in element_kids(item) if tree and tree.kind(kid) == "Lbl"]
        if len(labels) != 1 or not opened.words_of(labels[0]):
            yield error("pdf-list", opened.at(), expected=1, found=len(labels))


def links_tagged(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """Each link is told in words, and by one Link element that holds its text (7.18.1, 7.18.5)."""
    owners: dict[PageId, int] = {}
    tree = opened.tree
    for link in tree.of_kind("Link") if tree else ():
        own = annotations_of(link)
        if not own or not opened.words_of(link):
            yield error("pdf-link", opened.at(), text=opened.words_of(link))
        for annotation in own:
            owners[annotation.objgen] = owners.get(annotation.objgen, 0) + 1
    for page, annotation in opened.annotations():
        text = str(annotation.get("/Contents", ""))
        if owners.get(annotation.objgen) != 1 or not text.strip():
            yield error("pdf-link", opened.at(page.obj.objgen), text=text)


def links_lead(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """Each link leads to a page of the file, or to an address that the document has."""
    for page, annotation in opened.annotations():
        action = annotation.get("/A")
        goal = annotation.get("/Dest")
        address = ""
        if isinstance(action, Dictionary):
            address, goal = str(action.get("/URI", "")), action.get("/D", goal)
        inside = isinstance(goal, Array) and len(goal) and goal[0].objgen in opened.numbers
        outside = address.rstrip("/") in {a.rstrip("/") for a in opened.promised.addresses}
        if not (inside or (address and outside)):
            text = address or str(annotation.get("/Contents", ""))
            yield error("pdf-link-goal", opened.at(page.obj.objgen), text=text)
