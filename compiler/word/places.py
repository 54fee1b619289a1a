"""A compiled template: the parts of a package, with places for the fields and slots of a document.

A place is told by a private-use character around its name: no source may hold it, no template
does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

MARK = "\ue000"
"""Around the name of a field."""

IN_TAG = "@"
"""Before the name of a field that stands inside a tag: quotes are written otherwise there."""

_FIELD = re.compile(f"{MARK}({IN_TAG}?)(\\w+)\\.(\\w+){MARK}")


@dataclass(frozen=True, slots=True)
class Compiled:
    """A template's members by name, ready to be filled: plain bytes, and a package of their own."""

    members: Mapping[str, bytes]


def slot_place(slot: str) -> str:
    """What a slot's comment says."""
    return f"slot {slot}"


def slot_of(comment: str) -> str:
    """The slot whose place a comment tells."""
    return comment.removeprefix(slot_place(""))


def with_fields(xml: bytes, fields: Mapping[str, Mapping[str, str]]) -> bytes:
    """A part with its fields filled in."""
    if MARK.encode() not in xml:
        return xml

    def filled(match: re.Match[str]) -> str:
        in_tag, owner, name = match.groups()
        return escape(fields[owner][name], quote=bool(in_tag))

    return _FIELD.sub(filled, xml.decode()).encode()


def with_slots(xml: bytes, slots: Mapping[str, str]) -> bytes:
    """The body with its slots filled in: one pass, for the content is most of the document."""
    names = "|".join(re.escape(f"<!--{slot_place(slot)}-->") for slot in slots)
    parts = re.split(f"({names})", xml.decode())
    content = {f"<!--{slot_place(slot)}-->": content for slot, content in slots.items()}
    return "".join(content.get(part, part) for part in parts).encode()
