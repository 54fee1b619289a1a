"""Write two documents into one compiled template: the newer one, with its changes tracked."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

from compiler.compare.anchors import former
from compiler.compare.compare import compare
from compiler.document.document import Document
from compiler.document.layer import Layer, entries_of, heading_anchors
from compiler.model.blocks import Blocks
from compiler.word import contract
from compiler.word.blackline import Blackline, Stamp
from compiler.word.emit import Emitter
from compiler.word.fields import tracked_fields
from compiler.word.front import with_front
from compiler.word.places import Compiled, slot_of, with_fields, with_slots
from compiler.word.properties import with_properties
from compiler.word.styles import look_of, safe_parser
from compiler.word.write import add_gathered

_MARGIN = re.compile(r"word/(?:header|footer)\d*\.xml")
_OLD_LISTS = 1_000_000
"""The old version's lists are counted from here on, so that no two lists have one number."""


def write_comparison(
    old: Document,
    new: Document,
    template: Compiled,
    words: Mapping[str, str],
    stamp: Stamp,
    front: Blocks = (),
) -> dict[str, bytes]:
    """The new document with its changes since the old one tracked, as the members of a DOCX.

    Both are written into the same template. `front` stands before all else, in a section of its
    own; it is of neither version and is not tracked. All accepted, the rest is what
    `write_document` makes of `new`; all rejected, of `old`.
    """
    before, members = (
        {name: with_fields(xml, version.fields) for name, xml in template.members.items()}
        for version in (old, new)
    )
    look = look_of(
        members[contract.STYLES], members[contract.NUMBERING], members[contract.DOCUMENT]
    )
    both = [[c for slot in version.slots.values() for c in slot] for version in (old, new)]
    headings = frozenset(anchor for chapters in both for anchor in heading_anchors(chapters))
    emitter = Emitter(look, words, headings=headings | {former(anchor) for anchor in headings})
    layers = [Layer(words, entries_of(chapters)) for chapters in both]
    layers[0].lists = _OLD_LISTS
    blackline = Blackline(emitter, stamp)
    slots = dict.fromkeys(new.slots, "")
    for group in _slots_in_a_row(members[contract.DOCUMENT]):
        lines = [
            tuple(line for name in group for line in layer.chapters(version.slots[name]))
            for layer, version in zip(layers, (old, new), strict=True)
        ]
        tracked = compare(lines[0], lines[1], old.derived, new.derived)
        slots[group[0]] = blackline.parts(tracked.parts)
    opening = emitter.lines(layers[1].blocks(front))
    for name in filter(_has_fields, members):
        members[name] = tracked_fields(before[name], members[name], blackline.wrapped)
    body = with_front(members[contract.DOCUMENT], opening)
    members[contract.DOCUMENT] = with_slots(body, slots)
    add_gathered(members, emitter)
    return with_properties(members, new.properties)


def _has_fields(member: str) -> bool:
    return member == contract.DOCUMENT or _MARGIN.fullmatch(member) is not None


def _slots_in_a_row(document_xml: bytes) -> list[list[str]]:
    """The template's slots in their order, those together between which nothing stands."""
    groups: list[list[str]] = []
    last: etree._Element | None = None
    for comment in etree.fromstring(document_xml, safe_parser()).iter(etree.Comment):
        if last is not None and comment.getprevious() is last:
            groups[-1].append(slot_of(comment.text or ""))
        else:
            groups.append([slot_of(comment.text or "")])
        last = comment
    return groups
