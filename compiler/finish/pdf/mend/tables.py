"""Say of each header cell that it heads its column.

LibreOffice 7.4 tags the cells of header rows as TH, and says so itself in PDF 1.7; in the PDF 1.4
of PDF/A-1 it leaves the attribute out, although PDF 1.4 has it.
"""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Object

from compiler.finish.pdf.tree import Tree


def scope_headers(tree: Tree) -> None:
    """Give each header cell without a scope that of its column."""
    for cell in tree.of_kind("TH"):
        if not scope_of(cell):
            own = Dictionary(O=Name.Table, Scope=Name.Column)
            cell["/A"] = Array([*attributes_of(cell), own])


def scope_of(cell: Object) -> str:
    """What a header cell heads (`Column`, `Row`, `Both`), or nothing."""
    scopes = [str(a["/Scope"]) for a in attributes_of(cell) if "/Scope" in a]
    return scopes[0].removeprefix("/") if scopes else ""


def attributes_of(element: Object) -> list[Object]:
    """The attribute dictionaries of an element; revision numbers between them do not count."""
    held = element.get("/A")
    several = list(held) if isinstance(held, Array) else [held]
    return [one for one in several if isinstance(one, Dictionary)]
