"""Claims on what a reader's tools ask for before the first word: title, language, free access."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, warning
from compiler.finish.opened import CORE, SETTINGS, STYLES, Opened
from compiler.finish.wordml import Element, attribute, w

_DC = "{http://purl.org/dc/elements/1.1/}"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_USES = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}


def title_stands(opened: Opened) -> Iterator[Diagnostic]:
    """The file has a title among its properties: it is what is read out first, not a file name."""
    if not _property(opened, "title").strip():
        yield warning("access-title", opened.at(CORE))


def language_stands(opened: Opened) -> Iterator[Diagnostic]:
    """The document's defaults say its language, and it is the one that its properties tell."""
    told = _property(opened, "language")
    found = _language(_defaults(opened))
    if _LANGUAGE.fullmatch(found) is None or (told and _primary(told) != _primary(found)):
        yield warning("access-language", opened.at(STYLES), expected=told, found=found or "–")


def styles_in_its_language(opened: Opened) -> Iterator[Diagnostic]:
    """No style in use puts whole paragraphs in another language than the document's."""
    own = _primary(_language(_defaults(opened)))
    used = set(opened.default_styles.values())
    for name, kind in _USES.items():
        for story in opened.stories.values():
            for id_ in story.values(name):
                used.update(opened.chain(id_, kind))
    for id_ in sorted(used & opened.styles.keys()):
        found = _language(opened.styles[id_].find(w("rPr")))
        if found and (_LANGUAGE.fullmatch(found) is None or _primary(found) != own):
            where = opened.at(STYLES)
            yield warning("access-style-language", where, style=id_, expected=own, found=found)


def not_protected(opened: Opened) -> Iterator[Diagnostic]:
    """Nothing keeps a reader's tools out: no protection against editing, no advice to only read."""
    settings = opened.roots.get(SETTINGS)
    if settings is None:
        return
    protection = settings.find(w("documentProtection"))
    enforcement = "" if protection is None else attribute(protection, "enforcement")
    enforced = enforcement in ("1", "true", "on")
    if enforced or settings.find(w("writeProtection")) is not None:
        yield warning("access-protected", opened.at(SETTINGS))


def _property(opened: Opened, name: str) -> str:
    root = opened.roots.get(CORE)
    found = None if root is None else root.find(_DC + name)
    return "" if found is None else found.text or ""


def _defaults(opened: Opened) -> Element | None:
    root = opened.roots.get(STYLES)
    path = f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}"
    return None if root is None else root.find(path)


def _language(properties: Element | None) -> str:
    found = None if properties is None else properties.find(w("lang"))
    return "" if found is None else attribute(found, "val")


def _primary(language: str) -> str:
    return language.partition("-")[0].lower()
