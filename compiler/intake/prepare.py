"""Bring a Word file into the shape that pandoc reads without losing words.

Seen with pandoc 3.9, each of them with exit status 0 and no warning:

- A text box takes the place of the paragraph that it stands in, whose own words are gone.
- A row that was deleted or inserted with changes tracked comes in all the same.
- The words of a simple field other than a link are left out.
- Hidden text comes in as if it could be seen.

So changes are settled here, boxes opened and put after their paragraph, fields replaced by their
words and hidden text left out.
The marks of deleted paragraph ends stay: those pandoc settles itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from xml.etree import ElementTree

from compiler.intake.opened import (
    MC,
    A,
    Element,
    M,
    Opened,
    R,
    V,
    W,
    attribute,
    descendants,
    own_text,
    switched_on,
    w,
)
from compiler.word.package import write_package

# pandoc looks for the usual prefixes, not for the namespaces they stand for.
for _prefix, _namespace in {
    "a": A,
    "m": M,
    "mc": MC,
    "r": R,
    "v": V,
    "w": W,
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}.items():
    ElementTree.register_namespace(_prefix, _namespace)

_CHANGES = tuple(w(name) for name in ("ins", "del", "moveFrom", "moveTo"))
_PROPERTIES = tuple(w(name) for name in ("rPr", "pPr", "trPr", "tcPr", "numPr"))


class Changes(StrEnum):
    """What becomes of tracked changes."""

    ACCEPT = "accept"
    REJECT = "reject"


def count_changes(opened: Opened) -> int:
    """How many insertions, deletions and moves wait to be accepted or rejected."""
    tags = {*_CHANGES, w("cellIns"), w("cellDel")}
    return sum(
        element.tag in tags for story in opened.stories.values() for element in descendants(story)
    )


def prepared(opened: Opened, changes: Changes) -> bytes:
    """The package to give to pandoc. The trees of `opened` are changed to what it says."""
    for story in opened.stories.values():
        _settle(story, changes)
        _leave_out_hidden(story)
        _open_boxes(story)
        _keep_field_words(story)
    parts = {name: ElementTree.tostring(tree, "utf-8") for name, tree in opened.stories.items()}
    return write_package({**opened.members, **parts})


def paragraph_texts(opened: Opened) -> Iterator[str]:
    """The words of each paragraph that pandoc is to bring in, after `prepared`."""
    for story in opened.stories.values():
        for paragraph in descendants(story):
            if paragraph.tag == w("p"):
                yield own_text(paragraph, deleted=True)


def _settle(story: Element, changes: Changes) -> None:
    gone = ("del", "moveFrom") if changes is Changes.ACCEPT else ("ins", "moveTo")
    cell = "cellDel" if changes is Changes.ACCEPT else "cellIns"
    dropped = tuple(map(w, gone))
    for parent in _parents(story):
        if parent.tag in _PROPERTIES:
            continue
        for child in list(parent):
            row = child.find(w("trPr")) if child.tag == w("tr") else None
            lost_row = row is not None and row.find(w(gone[0])) is not None
            lost_cell = child.tag == w("tc") and child.find(f"{w('tcPr')}/{w(cell)}") is not None
            if child.tag in dropped or lost_row:
                parent.remove(child)
            elif lost_cell:
                # The grid keeps its place for the cell; only its words go.
                for part in [p for p in child if p.tag != w("tcPr")]:
                    child.remove(part)
                ElementTree.SubElement(child, w("p"))
    for parent in _parents(story):
        for table in [child for child in parent if child.tag == w("tbl")]:
            if table.find(w("tr")) is None:
                parent.remove(table)


def _leave_out_hidden(story: Element) -> None:
    for parent in _parents(story):
        for run in [child for child in parent if child.tag == w("r")]:
            if is_hidden(run):
                parent.remove(run)


def is_hidden(run: Element) -> bool:
    """Whether a run's text is formatted as hidden."""
    return switched_on(run.find(f"{w('rPr')}/{w('vanish')}"))


def _open_boxes(story: Element) -> None:
    """Put what stands in text boxes after the paragraph that holds them, and drop the boxes."""
    for parent in _parents(story):
        for paragraph in [child for child in parent if child.tag == w("p")]:
            boxes = [e for e in descendants(paragraph) if e.tag == w("txbxContent")]
            if not boxes:
                continue
            at = list(parent).index(paragraph) + 1
            for box in boxes:
                # A box in a box was put after its own paragraph already: inner ones come first.
                parent[at:at] = list(box)
                at += len(box)
            for run in _parents(paragraph):
                for held in [c for c in run if _holds_box(c)]:
                    if held.tag in (w("drawing"), w("pict"), f"{{{MC}}}AlternateContent"):
                        run.remove(held)


def _keep_field_words(story: Element) -> None:
    for parent in _parents(story):
        for child in list(parent):
            instruction = attribute(child, "instr") if child.tag == w("fldSimple") else ""
            if child.tag == w("fldSimple") and "HYPERLINK" not in instruction.upper():
                at = list(parent).index(child)
                parent[at : at + 1] = list(child)


def _holds_box(element: Element) -> bool:
    return any(e.tag == w("txbxContent") for e in element.iter())


def _parents(story: Element) -> list[Element]:
    """Every element that has children, the innermost first."""
    return [element for element in story.iter() if len(element)][::-1]
