"""Build HTML as a tree, so that a text can never become markup."""

from __future__ import annotations

from xml.etree import ElementTree
from xml.etree.ElementTree import Element


def element(tag: str, *content: Element | str, **attributes: str) -> Element:
    """An element with its texts and elements in order.

    A trailing underscore goes from an attribute's name, an inner one becomes a hyphen: `class_`,
    `aria_label`.
    """
    made = Element(tag, {name.strip("_").replace("_", "-"): v for name, v in attributes.items()})
    last: Element | None = None
    for part in content:
        if isinstance(part, Element):
            made.append(part)
            last = part
        elif last is None:
            made.text = (made.text or "") + part
        else:
            last.tail = (last.tail or "") + part
    return made


def with_code(text: str) -> tuple[Element | str, ...]:
    """The parts of a catalogue's sentence, in which backticks stand around what is to be typed."""
    parts = text.split("`")
    return tuple(element("code", p) if i % 2 else p for i, p in enumerate(parts) if p)


def html_page(root: Element) -> bytes:
    """A document as UTF-8, one element a line.

    The content of `style` goes out as it stands, as HTML wants it: give it constants only.
    """
    ElementTree.indent(root, " ")
    body: bytes = ElementTree.tostring(root, encoding="utf-8", method="html")
    return b"<!DOCTYPE html>\n" + body + b"\n"
