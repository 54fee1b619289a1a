"""Pandoc's syntax tree: its divisions, its tables, its links, and the anchors they lead to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

Node = dict[str, Any]


def slug(text: str) -> str:
    """An anchor made of a heading: `Vår ekonomi 2014` is `var-ekonomi-2014`."""
    # Letters come apart from their marks, so that å, ä and ö leave a, a and o.
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", bare)
    made = ""
    for word in words:
        if made and len(made) + 1 + len(word) > 40:
            break
        made = f"{made}-{word}" if made else word[:40]
    return made or "avsnitt"


def unwrapped(nodes: Iterable[Node], style: str = "") -> Iterator[tuple[Node, str]]:
    """Blocks without the divisions that only name a paragraph's style, with that style."""
    for node in nodes:
        if node["t"] == "Div":
            (_, _, pairs), inner = node["c"]
            yield from unwrapped(inner, dict(pairs).get("custom-style", style))
        else:
            yield node, style


def item_style(node: Node) -> str:
    """The style of a list's first paragraph: Word's `List Bullet 2` is level 2 by name only."""
    if node["t"] not in ("BulletList", "OrderedList"):
        return ""
    for item in node["c"] if node["t"] == "BulletList" else node["c"][1]:
        for _, style in unwrapped(item):
            return style
    return ""


def row_groups(
    head: Sequence[Any], bodies: Sequence[Any], foot: Sequence[Any]
) -> Iterator[tuple[str, list[Any]]]:
    yield "head", head[1]
    for _, _, first, rest in bodies:
        yield "body", [*first, *rest]
    yield "foot", foot[1]


def grid_of(rows: Sequence[Any], width: int) -> list[list[list[Node]]]:
    """The content of each cell by row and column; a merged cell's stands in its first place."""
    grid: list[list[list[Node]]] = []
    held = [0] * width
    for _, cells in rows:
        row: list[list[Node]] = [[] for _ in range(width)]
        waiting = iter(cells)
        at = 0
        while at < width:
            if held[at]:
                held[at] -= 1
                at += 1
                continue
            cell = next(waiting, None)
            if cell is None:
                at += 1
                continue
            _, _, tall, wide, nodes = cell
            row[at] = nodes
            for column in range(at, min(at + max(1, wide), width)):
                held[column] = max(0, tall - 1)
            at += max(1, wide)
        grid.append(row)
    return grid


def meta_blocks(value: Node | None) -> list[Node]:
    """A metadata value as blocks."""
    match value:
        case {"t": "MetaInlines", "c": inlines}:
            return [{"t": "Para", "c": inlines}]
        case {"t": "MetaBlocks", "c": blocks}:
            return list(blocks)
        case {"t": "MetaString", "c": text}:
            return [{"t": "Para", "c": [{"t": "Str", "c": text}]}]
        case {"t": "MetaList", "c": values}:
            return [block for each in values for block in meta_blocks(each)]
        case _:
            return []


def inlines_of(node: Node) -> list[Node]:
    return list(node["c"]) if node["t"] in ("Para", "Plain") else []


def all_inlines(items: Iterable[Sequence[Node]]) -> list[Node]:
    return [n for item in items for node, _ in unwrapped(item) for n in inlines_of(node)][:20]


def every(value: Any) -> Iterator[Node]:
    """Every node of a tree, without recursion: trees can be deep."""
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            if "t" in part:
                yield part
            waiting += list(part.values())[::-1]
        elif isinstance(part, list):
            waiting += part[::-1]


def linked_ids(tree: Node) -> Iterator[str]:
    """The ids inside the document that links lead to."""
    for node in every(tree):
        if node["t"] == "Link" and node["c"][2][0].startswith("#"):
            yield node["c"][2][0][1:]


def anchors_of(tree: Node, linked: frozenset[str]) -> dict[str, str]:
    """The anchor of each heading that a link leads to, by the id it has and those inside it."""
    anchors: dict[str, str] = {}
    used: set[str] = set()
    for node in every(tree["blocks"]):
        if node["t"] != "Header":
            continue
        _, (id_, _, _), inlines = node["c"]
        spans = (n["c"][0][0] for n in every(inlines) if n["t"] == "Span")
        wanted = [i for i in (id_, *spans) if i in linked]
        if not wanted:
            continue
        words = "".join(
            " " if n["t"] in ("Space", "SoftBreak", "LineBreak") else n.get("c", "")
            for n in every(inlines)
            if n["t"] in ("Str", "Space", "SoftBreak", "LineBreak")
        )
        base = made = slug(words)
        number = 1
        while made in used:
            number += 1
            made = f"{base}-{number}"
        used.add(made)
        anchors.update(dict.fromkeys([id_, *wanted], made))
    return anchors
