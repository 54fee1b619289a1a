"""Claims on the words: nothing of the template's language, nothing of the program's, no loss."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from compiler.diagnostic import Diagnostic, error
from compiler.finish.opened import Opened
from compiler.finish.wordml import DOCUMENT, XML_SPACE, Element, elements, switched_on, w

_VANISH = f"{w('rPr')}/{w('vanish')}"
_MARKS = ("{{", "}}", "{%", "%}", "{#", "#}")
_ALONE = frozenset({"none", "nan", "undefined", "null", "nat", "true", "false"})
_PROGRAM_WORD = re.compile(r"(?<!\w)(?:None|NoneType|NaN|nan|NaT|undefined|null)(?!\w)")


_ANY_CASE = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(_ALONE))})(?!\w)", re.IGNORECASE)


def program_words(texts: Iterable[str]) -> frozenset[str]:
    """The program's words that stand in `texts`: whoever wrote them there meant them."""
    return frozenset(word for text in texts for word in _ANY_CASE.findall(text))


def no_template_marks(opened: Opened) -> Iterator[Diagnostic]:
    """No `{{`, `{%` or `{#` of the template is left, in the text or in the properties."""
    for member, story in opened.stories.items():
        for paragraph in story.paragraphs:
            text = paragraph.text
            if any(mark in text for mark in _MARKS):
                where = opened.at(member, paragraph.number)
                yield error("proof-template-mark", where, text=clip(text))
    for member, text in _properties(opened):
        if any(mark in text for mark in _MARKS):
            yield error("proof-template-mark", opened.at(member), text=clip(text))


def no_program_words(opened: Opened) -> Iterator[Diagnostic]:
    """No cell or property is a `None`, `nan` or the like, and no text holds one.

    A word that somebody wrote in the sources or the template is not the program's.
    """
    for table in opened.main.tables:
        for cell in (c for row in table.rows for c in row.cells):
            text = cell.text.strip()
            if text.lower() in _ALONE and text not in opened.promise.authored:
                at = cell.paragraphs[0].number
                yield error("proof-program-word", opened.at(DOCUMENT, at), text=text)
    for member, story in opened.stories.items():
        for paragraph in story.paragraphs:
            for word in _strange(opened, paragraph.text):
                yield error("proof-program-word", opened.at(member, paragraph.number), text=word)
    for member, text in _properties(opened):
        for word in _strange(opened, text):
            yield error("proof-program-word", opened.at(member), text=word)


def spaces_kept(opened: Opened) -> Iterator[Diagnostic]:
    """A text that begins or ends in a space says `xml:space="preserve"`, or Word drops it."""
    for member, story in opened.stories.items():
        for element in story.all("t", "delText", "instrText"):
            text = element.text or ""
            # XML knows these four only; a no-break space is a letter like any other.
            if text.strip(" \t\r\n") != text and not _keeps(element):
                where = opened.at(member, story.line(element))
                yield error("proof-space-lost", where, text=clip(text))


def no_hidden_text(opened: Opened) -> Iterator[Diagnostic]:
    """No text is hidden: what two readers see would not be the same."""
    hide = {name for name, style in opened.styles.items() if switched_on(style.find(_VANISH))}
    hiding = {name for name, chain in opened.chains.items() if hide & set(chain)}
    for member, story in opened.stories.items():
        if not hiding and not story.named(w("vanish")):
            continue
        for paragraph in story.paragraphs:
            for run in paragraph.runs:
                if not run.text:
                    continue
                own = run.element.find(_VANISH)
                styled = run.element.find(f"{w('rPr')}/{w('rStyle')}")
                names = {paragraph.style, "" if styled is None else str(styled.get(w("val"), ""))}
                hidden = switched_on(own) if own is not None else bool(names & hiding)
                if hidden:
                    where = opened.at(member, paragraph.number)
                    yield error("proof-hidden-text", where, text=clip(run.text))


def clip(text: str, most: int = 80) -> str:
    """`text` on one line, cut to `most` characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


def _strange(opened: Opened, text: str) -> set[str]:
    found = _PROGRAM_WORD.findall(text)
    return set(found) - opened.promise.authored if found else set()


def _properties(opened: Opened) -> Iterator[tuple[str, str]]:
    for member, root in opened.roots.items():
        if member.startswith("docProps/"):
            for element in elements(root):
                yield member, element.text or ""


def _keeps(element: Element) -> bool:
    return element.get(XML_SPACE) == "preserve"
