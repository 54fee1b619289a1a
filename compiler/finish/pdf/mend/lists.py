"""Tell a list item's bullet, or a footnote's number, from its text.

LibreOffice 7.4 writes the bullet as the first piece of the item's paragraph, so that a reader who
listens hears it as text. ISO 32000-1, 14.8.4.3.3, has `Lbl` for it, and an attribute that says
how the list is numbered.
"""

from __future__ import annotations

import pikepdf
from pikepdf import Dictionary, Name, Object

from compiler.finish.pdf.content import PageContent
from compiler.finish.pdf.tree import PageId, Tree, element_kids, kids, piece_of, set_kids

_LONGEST = 8
"""Signs in the longest label: `xviii)`, `12.3.4`."""


def label_items(pdf: pikepdf.Pdf, tree: Tree, contents: dict[PageId, PageContent]) -> None:
    """Give each list item and footnote its label, and each list the way it is numbered."""
    for note in list(tree.of_kind("Note")):
        _label(note, note, pdf, tree, contents)
    for list_ in list(tree.of_kind("L")):
        labels = [
            _label(item, body, pdf, tree, contents)
            for item in element_kids(list_)
            for body in element_kids(item)
            if tree.kind(body) == "LBody"
        ]
        labels = [label for label in labels if label]
        if labels and "/A" not in list_:
            list_["/A"] = Dictionary(O=Name.List, ListNumbering=Name(f"/{numbering(labels[0])}"))


def numbering(label: str) -> str:
    """How a list is numbered, by its first label: `1.` is Decimal, `a)` LowerAlpha."""
    sign = label.strip("().")[:1]
    if sign.isdecimal():
        return "Decimal"
    if sign.isalpha() and sign.isascii() and sign != "o":  # `o` is how Word draws a hollow bullet
        return "LowerAlpha" if sign.islower() else "UpperAlpha"
    return "Disc"


def _label(
    item: Object,
    body: Object,
    pdf: pikepdf.Pdf,
    tree: Tree,
    contents: dict[PageId, PageContent],
) -> str:
    """Move the body's first piece into a label of its own in the item, and say what it says."""
    if any(tree.kind(kid) == "Lbl" for kid in element_kids(item)):
        return ""
    owner = body
    while (below := element_kids(owner)) and piece_of(kids(owner)[0], owner) is None:
        owner = below[0]
    held = kids(owner)
    piece = piece_of(held[0], owner) if len(held) > 1 else None
    mark = contents[piece.page].marks.get(piece.mcid) if piece else None
    text = mark.text.strip() if mark else ""
    if not text or len(text) > _LONGEST or len(text.split()) > 1:
        return ""
    label = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Lbl, P=item, Pg=owner["/Pg"]))
    set_kids(label, held[:1])
    set_kids(owner, held[1:])
    set_kids(item, [label, *kids(item)])
    return text
