"""Number what stands in the structure tree anew: the parent tree, the notes, the pages' keys.

The parent tree leads from a piece of a page, or an annotation, back to its element. After links
and labels have moved pieces, it is made again from the tree, which alone says what is where.
"""

from __future__ import annotations

import pikepdf
from pikepdf import Array, Dictionary, Name, Object

from compiler.finish.pdf.tree import PageId, Tree, annotations_of, kids, piece_of
from compiler.model.pdf_profile import PdfProfile


def renumber(pdf: pikepdf.Pdf, tree: Tree) -> None:
    """Make the parent tree anew, and give each note an id (PDF/UA-1, 7.9)."""
    owners: dict[PageId, dict[int, Object]] = {}
    annotated: list[tuple[Object, Object]] = []
    for element in tree.elements():
        for thing in kids(element):
            piece = piece_of(thing, element)
            if piece is not None:
                owners.setdefault(piece.page, {})[piece.mcid] = element
        annotated += [(annotation, element) for annotation in annotations_of(element)]
    numbers: list[object] = []
    for page in pdf.pages:
        marks = owners.get(page.obj.objgen)
        if not marks:
            if "/StructParents" in page.obj:
                del page.obj["/StructParents"]
            continue
        key = len(numbers) // 2
        page.obj["/StructParents"] = key
        numbers += [key, pdf.make_indirect(Array(_in_order(marks)))]
    for annotation, element in annotated:
        key = len(numbers) // 2
        annotation["/StructParent"] = key
        numbers += [key, element]
    tree.root["/ParentTree"] = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    tree.root["/ParentTreeNextKey"] = len(numbers) // 2
    _name_notes(pdf, tree)


def _in_order(marks: dict[int, Object]) -> list[Object | None]:
    return [marks.get(mcid) for mcid in range(max(marks) + 1)]


def _name_notes(pdf: pikepdf.Pdf, tree: Tree) -> None:
    names: list[object] = []
    for number, note in enumerate(tree.of_kind("Note"), 1):
        # Names in a name tree stand in order, which is why the numbers have as many digits.
        name = pikepdf.String(f"note-{number:05}")
        note["/ID"] = name
        names += [name, note]
    if names:
        tree.root["/IDTree"] = pdf.make_indirect(Dictionary(Names=Array(names)))


def tab_in_structure_order(pdf: pikepdf.Pdf, profile: PdfProfile) -> None:
    """Have the tabulator follow the structure; LibreOffice writes the word as a string.

    PDF 1.4 has no word for it, so there it goes.
    """
    for page in pdf.pages:
        if profile.says_pdfua:
            page.obj["/Tabs"] = Name.S
        elif "/Tabs" in page.obj:
            del page.obj["/Tabs"]
