"""Claims on styles, numbering and headings."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, error, warning
from compiler.finish.claims.words import clip
from compiler.finish.opened import Opened, paragraph_texts, paragraphs
from compiler.finish.wordml import Element, attribute, elements, w

_USES = {w("pStyle"): "paragraph", w("rStyle"): "character", w("tblStyle"): "table"}
_NO_HEADING = 9


def styles_stand(opened: Opened) -> Iterator[Diagnostic]:
    """Each style in use is defined, and of the kind it is used as; Word shows Normal otherwise."""
    wanted: dict[tuple[str, str], str] = {}
    for member, root in (*opened.stories.items(), *_numbering(opened)):
        for element in elements(root):
            if element.tag in _USES:
                use = (attribute(element, "val"), _USES[str(element.tag)])
                wanted.setdefault(use, member)
    for (name, kind), member in wanted.items():
        style = opened.styles.get(name)
        if style is None:
            yield error("proof-style-missing", opened.at(member), style=name)
        elif attribute(style, "type") != kind:
            found = attribute(style, "type")
            yield error("proof-style-kind", opened.at(member), style=name, kind=kind, found=found)


def styles_rest_on_styles(opened: Opened) -> Iterator[Diagnostic]:
    """Each style's basis is defined, and no style rests on itself through others."""
    for name in opened.styles:
        chain = _chain(opened, name)
        if chain[-1] not in opened.styles:
            where = opened.at("word/styles.xml")
            yield error("proof-style-missing", where, style=chain[-1])
        elif len(set(chain)) < len(chain) and chain[-1] == name:
            path = " → ".join(chain)
            yield error("proof-style-cycle", opened.at("word/styles.xml"), style=name, path=path)


def numbering_stands(opened: Opened) -> Iterator[Diagnostic]:
    """Each list in use has its definition; a list without one loses its numbers in Word."""
    root = opened.roots.get("word/numbering.xml")
    patterns: set[str] = set()
    lists: dict[str, str] = {}
    if root is not None:
        patterns = {attribute(e, "abstractNumId") for e in root.findall(w("abstractNum"))}
        for number in root.findall(w("num")):
            pattern = number.find(w("abstractNumId"))
            lists[attribute(number, "numId")] = "" if pattern is None else attribute(pattern, "val")
    users = (*opened.stories.items(), *_styles_part(opened))
    for member, user in users:
        used = {attribute(e, "val") for e in elements(user) if e.tag == w("numId")}
        for id_ in sorted(used - {"0"}):  # 0 takes a style's numbering away
            if id_ not in lists or lists[id_] not in patterns:
                yield error("proof-numbering-missing", opened.at(member), list=id_)


def headings_unbroken(opened: Opened) -> Iterator[Diagnostic]:
    """No heading is more than one level below the one before it; the first is of level 1."""
    texts = paragraph_texts(opened.body)
    before = 0
    for number, paragraph in enumerate(paragraphs(opened.body), 1):
        level = _heading_level(opened, paragraph)
        if level is None:
            continue
        if level > before + 1:
            where = opened.at("word/document.xml", number)
            text = clip(texts[number - 1])
            yield warning("proof-heading-skipped", where, heading=text, level=level, before=before)
        before = level


def _heading_level(opened: Opened, paragraph: Element) -> int | None:
    """The level from 1 at which the paragraph stands in Word's outline, or None for body text."""
    own = paragraph.find(f"{w('pPr')}/{w('outlineLvl')}")
    level = None if own is None else attribute(own, "val")
    if level is None:
        named = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        chain = () if named is None else _chain(opened, attribute(named, "val"))
        for name in chain:
            style = opened.styles.get(name)
            found = None if style is None else style.find(f"{w('pPr')}/{w('outlineLvl')}")
            if found is not None:
                level = attribute(found, "val")
                break
    if level is None or not level.isdecimal() or int(level) >= _NO_HEADING:
        return None
    return int(level) + 1


def _chain(opened: Opened, name: str) -> tuple[str, ...]:
    """The style and those it rests on; ends at one that rests on none, is unknown, or came up."""
    chain = [name]
    while chain[-1] in opened.styles:
        basis = opened.styles[chain[-1]].find(w("basedOn"))
        if basis is None:
            break
        chain.append(attribute(basis, "val"))
        if chain[-1] in chain[:-1]:
            break
    return tuple(chain)


def _numbering(opened: Opened) -> tuple[tuple[str, Element], ...]:
    return tuple((n, r) for n, r in opened.roots.items() if n == "word/numbering.xml")


def _styles_part(opened: Opened) -> tuple[tuple[str, Element], ...]:
    return tuple((n, r) for n, r in opened.roots.items() if n == "word/styles.xml")
