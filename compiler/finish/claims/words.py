"""Claims on the words: nothing of the template's language, nothing of the program's, no loss."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, error, warning
from compiler.finish.opened import Opened, paragraph_texts, paragraphs
from compiler.finish.wordml import XML_SPACE, Element, elements, neighbour, w

_MARKS = ("{{", "}}", "{%", "%}", "{#", "#}")
_PLACEHOLDERS = frozenset({"none", "nan", "undefined", "null", "nat", "true", "false"})
_VISIBLE = frozenset(
    w(name) for name in ("t", "drawing", "pict", "object", "br", "sym", "fldChar", "fldSimple")
)


def no_template_marks(opened: Opened) -> Iterator[Diagnostic]:
    """No `{{`, `{%` or `{#` of the template is left, in the text or in the properties."""
    for member, root in opened.stories.items():
        for number, text in enumerate(paragraph_texts(root), 1):
            if any(mark in text for mark in _MARKS):
                yield error("proof-template-mark", opened.at(member, number), text=clip(text))
    for member, root in opened.roots.items():
        if member.startswith("docProps/"):
            for element in elements(root):
                text = element.text or ""
                if any(mark in text for mark in _MARKS):
                    yield error("proof-template-mark", opened.at(member), text=clip(text))


def no_program_words(opened: Opened) -> Iterator[Diagnostic]:
    """No table cell says `None`, `nan` or the like and nothing else."""
    for cell in opened.body.iter(w("tc")):
        text = "\n".join(paragraph_texts(cell)).strip()
        if text.lower() in _PLACEHOLDERS:
            yield error("proof-program-word", opened.at("word/document.xml"), text=text)


def spaces_kept(opened: Opened) -> Iterator[Diagnostic]:
    """A text that begins or ends in a space says `xml:space="preserve"`, or Word drops it."""
    for member, root in opened.stories.items():
        for element in elements(root):
            text = element.text or ""
            # XML knows these four only; a no-break space is a letter like any other.
            if element.tag == w("t") and text.strip(" \t\r\n") != text and not _keeps(element):
                yield error("proof-space-lost", opened.at(member), text=clip(text))


def no_empty_paragraphs(opened: Opened) -> Iterator[Diagnostic]:
    """No paragraph of the body is there for the space it takes: styles give space.

    Empty may be one that ends a section, one that ends a cell after a table or is all the cell
    holds, and one between two tables, which Word would otherwise join.
    """
    for number, paragraph in enumerate(paragraphs(opened.body), 1):
        if _is_empty(paragraph) and not _may_be_empty(paragraph):
            yield warning("proof-empty-paragraph", opened.at("word/document.xml", number))


def clip(text: str, most: int = 80) -> str:
    """`text` on one line, cut to `most` characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


def _keeps(element: Element) -> bool:
    return element.get(XML_SPACE) == "preserve"


def _is_empty(paragraph: Element) -> bool:
    for element in elements(paragraph):
        if element.tag in _VISIBLE and (element.tag != w("t") or (element.text or "").strip()):
            return False
    return True


def _may_be_empty(paragraph: Element) -> bool:
    if paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None:
        return True
    before, after = neighbour(paragraph, after=False), neighbour(paragraph, after=True)
    after_table = before is not None and before.tag == w("tbl")
    parent = paragraph.getparent()
    if parent is not None and parent.tag == w("tc"):
        alone = before is None or before.tag == w("tcPr")
        return after is None and (alone or after_table)
    return after_table and after is not None and after.tag == w("tbl")
