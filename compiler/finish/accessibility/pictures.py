"""Claims on pictures and other objects: told in words, in line with the text, no text boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, warning
from compiler.finish.opened import Opened
from compiler.finish.story import Story
from compiler.finish.wordml import WP, Element

_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_VML = "{urn:schemas-microsoft-com:vml}"
_SHAPES = ("shape", "rect", "oval", "line", "roundrect", "group")
_NO_DESCRIPTION = re.compile(
    r"(?:.*\.(?:png|jpe?g|gif|emf|wmf|svg|tiff?|bmp)|(?:bild|picture|image|graphic) ?\d*)",
    re.IGNORECASE,
)


def pictures_described(opened: Opened) -> Iterator[Diagnostic]:
    """Each picture, chart and drawing is told in words, or marked as decoration.

    A file's name is no description.
    """
    for member, story in opened.stories.items():
        for element in story.named(f"{{{WP}}}docPr"):
            told = str(element.get("descr", "")).strip()
            if _is_description(told) or _is_decoration(element):
                continue
            where = opened.at(member, story.line(element))
            yield warning("access-alt-text", where, name=element.get("name", ""), told=told)
        for element in _shapes(story):
            told = str(element.get("alt", "")).strip()
            if not _is_description(told):
                where = opened.at(member, story.line(element))
                yield warning("access-alt-text", where, name=element.get("id", ""), told=told)


def descriptions(story: Story) -> Iterator[str]:
    """What is said of each drawing that is no decoration, in order."""
    for element in story.named(f"{{{WP}}}docPr"):
        if not _is_decoration(element):
            yield str(element.get("descr", "")).strip()


def objects_inline(opened: Opened) -> Iterator[Diagnostic]:
    """Nothing floats: a picture, frame or table beside the text has no place in reading order."""
    for member, story in opened.stories.items():
        anchored = story.named(f"{{{WP}}}anchor")
        placed = [e for e in _shapes(story) if "absolute" in str(e.get("style", ""))]
        for element in (*anchored, *story.all("framePr", "tblpPr"), *placed):
            yield warning("access-floating", opened.at(member, story.line(element)))


def no_text_boxes(opened: Opened) -> Iterator[Diagnostic]:
    """No words stand in a text box: programs that read aloud pass it over or read it elsewhere."""
    for member, story in opened.stories.items():
        for element in story.all("txbxContent"):
            yield warning("access-text-box", opened.at(member, story.line(element)))


def _is_description(text: str) -> bool:
    return bool(text) and _NO_DESCRIPTION.fullmatch(text) is None


def _is_decoration(element: Element) -> bool:
    return any(mark.get("val") in ("1", "true") for mark in element.iter(_DECORATIVE))


def _shapes(story: Story) -> Iterator[Element]:
    for name in _SHAPES:
        yield from story.named(_VML + name)
