"""Write XML from a tree of plain values, so that a text can never become markup."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr


@dataclass(frozen=True, slots=True)
class Node:
    """An element: its name with prefix, its attributes in order, and its texts and elements."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple[Node | str, ...] = ()


def node(
    name: str, attributes: Mapping[str, str] | None = None, *children: Node | str | None
) -> Node:
    """An element; attributes without a text and children that are None are left out."""
    given = tuple((key, text) for key, text in (attributes or {}).items() if text)
    return Node(name, given, tuple(child for child in children if child is not None))


def text_node(name: str, text: str) -> Node | None:
    """An element that holds a text alone, or None where there is none."""
    return node(name, None, text) if text else None


def xml_bytes(root: Node) -> bytes:
    """A document as UTF-8, an element a line; a text stands on the line of its element."""
    lines = "".join(_written(root, 0))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{lines}'.encode()


def _written(element: Node, depth: int) -> Iterator[str]:
    indent = "  " * depth
    told = "".join(f" {name}={quoteattr(text)}" for name, text in element.attributes)
    if not element.children:
        yield f"{indent}<{element.name}{told}/>\n"
    elif all(isinstance(child, str) for child in element.children):
        text = escape("".join(map(str, element.children)))
        yield f"{indent}<{element.name}{told}>{text}</{element.name}>\n"
    else:
        yield f"{indent}<{element.name}{told}>\n"
        for child in element.children:
            if isinstance(child, Node):
                yield from _written(child, depth + 1)
        yield f"{indent}</{element.name}>\n"
