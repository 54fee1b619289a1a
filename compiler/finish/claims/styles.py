"""Claims on styles and numbering: each in use is there, whole, and there once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, error
from compiler.finish.numbering import Asked, asked_by
from compiler.finish.opened import NUMBERING, STYLES, Opened
from compiler.finish.wordml import Element, attribute, child, grandchild, w

_USES = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
_TIES = ("next", "link")


def styles_stand(opened: Opened) -> Iterator[Diagnostic]:
    """Each style in use is defined, and of the kind it is used as; Word shows Normal otherwise."""
    wanted: dict[tuple[str, str], str] = {}
    for name, kind in _USES.items():
        for member, story in opened.stories.items():
            for value in story.values(name):
                wanted.setdefault((value, kind), member)
        for element in _each(opened.roots.get(NUMBERING), name):
            wanted.setdefault((attribute(element, "val"), kind), NUMBERING)
    for (name, kind), member in wanted.items():
        style = opened.styles.get(name)
        if style is None:
            yield error("proof-style-missing", opened.at(member), style=name)
        elif attribute(style, "type") != kind:
            found = attribute(style, "type")
            yield error("proof-style-kind", opened.at(member), style=name, kind=kind, found=found)


def styles_rest_on_styles(opened: Opened) -> Iterator[Diagnostic]:
    """Each style that another names is defined, and none rests on itself through others."""
    where = opened.at(STYLES)
    for name, style in opened.styles.items():
        chain = opened.chains[name]
        if chain[-1] not in opened.styles:
            yield error("proof-style-missing", where, style=chain[-1])
        elif len(set(chain)) < len(chain) and chain[-1] == name:
            path = " → ".join(chain)
            yield error("proof-style-cycle", where, style=name, path=path)
        for tie in _TIES:
            other = child(style, tie)
            if other is not None and attribute(other, "val") not in opened.styles:
                yield error("proof-style-missing", where, style=attribute(other, "val"))


def styles_unique(opened: Opened) -> Iterator[Diagnostic]:
    """No id or name of a style stands twice, and each kind has one default; Word takes any."""
    root = opened.roots.get(STYLES)
    styles = [] if root is None else root.findall(w("style"))
    ids = Counter(attribute(style, "styleId") for style in styles)
    names = Counter(_name(style) for style in styles)
    defaults = Counter(
        f"w:default {attribute(style, 'type')}"
        for style in styles
        if attribute(style, "default") in ("1", "true", "on")
    )
    for name, times in (*ids.items(), *names.items(), *defaults.items()):
        if times > 1:
            yield error("proof-style-duplicate", opened.at(STYLES), style=name, times=times)


def numbering_stands(opened: Opened) -> Iterator[Diagnostic]:
    """Each list in use has its definition and its level; one without loses its numbers in Word."""
    wanted: dict[Asked, str] = {}
    for member, story in opened.stories.items():
        for numbered in story.all("numPr"):
            wanted.setdefault(asked_by(numbered), member)
    for style in opened.styles.values():
        wanted.setdefault(asked_by(grandchild(style, "pPr", "numPr")), STYLES)
    for asked, member in wanted.items():
        if asked.listed and not opened.numbering.defined(asked.id, asked.level):
            yield error("proof-numbering-missing", opened.at(member), list=asked.id)


def numbering_unique(opened: Opened) -> Iterator[Diagnostic]:
    """No list's id stands twice."""
    root = opened.roots.get(NUMBERING)
    for tag, id_ in (("abstractNum", "abstractNumId"), ("num", "numId")):
        found = [] if root is None else root.findall(w(tag))
        for name, times in Counter(attribute(e, id_) for e in found).items():
            if times > 1:
                where = opened.at(NUMBERING)
                yield error("proof-numbering-duplicate", where, list=name, times=times)


def _name(style: Element) -> str:
    found = child(style, "name")
    return "" if found is None else attribute(found, "val")


def _each(root: Element | None, name: str) -> Iterator[Element]:
    return iter(()) if root is None else root.iter(w(name))
