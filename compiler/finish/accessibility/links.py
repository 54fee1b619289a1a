"""Claim on links: their words say where they lead (EN 301 549, 10.2.4.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, warning
from compiler.finish.claims.words import clip
from compiler.finish.opened import Opened
from compiler.finish.wordml import w

_VAGUE = frozenset(
    {
        "här",
        "klicka här",
        "tryck här",
        "läs mer",
        "läs mer här",
        "mer",
        "mer information",
        "länk",
        "länken",
        "denna länk",
        "se här",
        "here",
        "click here",
        "read more",
        "more",
        "more information",
        "link",
        "this link",
    }
)
_LONG_ADDRESS = re.compile(r"(?:https?://|www\.)\S{40,}")


def links_say_their_goal(opened: Opened) -> Iterator[Diagnostic]:
    """Each link has words, not only "here", "read more" or a long address, that tell its goal."""
    for member, story in opened.stories.items():
        for link in story.all("hyperlink"):
            text = "".join(t.text or "" for t in link.iter(w("t"))).strip()
            if _says_nothing(text):
                where = opened.at(member, story.line(link))
                yield warning("access-link-text", where, text=clip(text))
        for field in story.fields:
            if field.kind == "HYPERLINK" and _says_nothing(field.result.strip()):
                where = opened.at(member, story.line(field.start))
                yield warning("access-link-text", where, text=clip(field.result))


def _says_nothing(text: str) -> bool:
    words = text.strip(" .!:»>→").lower()
    return not words or words in _VAGUE or _LONG_ADDRESS.fullmatch(text) is not None
