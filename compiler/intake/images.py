"""Take the images out of a Word file, under names that are safe in any folder."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass

from compiler.diagnostic import Diagnostic, warning
from compiler.intake.opened import A, Element, Opened, R, V, descendants, own_text, w
from compiler.intake.survey import shown
from compiler.span import Span

MOST = 100
LARGEST = 20_000_000
"""Bytes of one image at most."""

_SUFFIXES = ("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "svg", "webp")
_TIES = {f"{{{A}}}blip": ("embed", "link"), f"{{{V}}}imagedata": ("id", "href")}


@dataclass(frozen=True, slots=True)
class Images:
    """The images by the name they are to have, and what is told of each."""

    files: dict[str, bytes]
    diagnostics: list[Diagnostic]


def take_images(opened: Opened, folder: str) -> Images:
    """The images that the document shows, as `bild-1.png` and so on in reading order.

    `folder` is what findings call the place they go to. Nothing is fetched: an image that is only
    linked to is told. An image that stands in several places is taken once.
    """
    files: dict[str, bytes] = {}
    named: dict[str, str] = {}
    found: list[Diagnostic] = []
    for part, story in opened.stories.items():
        ties = opened.relationships(part)
        paragraphs = (e for e in descendants(story) if e.tag == w("p"))
        for number, paragraph in enumerate(paragraphs, start=1):
            span = Span(opened.name, number if part == opened.main else 0)
            start = shown(own_text(paragraph))
            for target, external in _shown_images(paragraph, ties):
                if external or target not in opened.members:
                    found.append(
                        warning("intake-image-linked", span, start=start, what=shown(target))
                    )
                    continue
                if target not in named:
                    name = _name(target, len(named) + 1)
                    data = opened.members[target]
                    if not name or len(named) >= MOST or len(data) > LARGEST:
                        what = posixpath.basename(target)
                        found.append(
                            warning("intake-image-unsaved", span, start=start, what=shown(what))
                        )
                        continue
                    named[target], files[name] = name, data
                path = f"{folder}/{named[target]}"
                found.append(warning("intake-image", span, start=start, path=path))
    return Images(files, found)


def _shown_images(paragraph: Element, ties: dict[str, tuple[str, bool]]) -> list[tuple[str, bool]]:
    images = []
    for part in descendants(paragraph, w("txbxContent")):
        for key in _TIES.get(part.tag, ()):
            tie = ties.get(part.get(f"{{{R}}}{key}", ""))
            if tie is not None:
                images.append(tie)
                break
    return images


def _name(member: str, number: int) -> str:
    """A name of our own making; the file's may be anything. Empty for what is no image."""
    match = re.fullmatch(r".*\.([A-Za-z]+)", posixpath.basename(member))
    suffix = match.group(1).lower() if match else ""
    return f"bild-{number}.{suffix}" if suffix in _SUFFIXES else ""
