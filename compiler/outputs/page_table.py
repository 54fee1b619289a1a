"""Tables of a page: with roles in the markup, and labels by which a narrow screen shows cards."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from compiler.outputs.markup import element


def table(
    caption: str, columns: Iterable[tuple[str, str]], rows: Iterable[Element], kind: str
) -> Element:
    """A table; with each column's title comes its class, or an empty text."""
    heads = (
        element("th", title, scope="col", role="columnheader", **({"class": c} if c else {}))
        for title, c in columns
    )
    return element(
        "table",
        element("caption", caption),
        element("thead", row(*heads), role="rowgroup"),
        element("tbody", *rows, role="rowgroup"),
        class_=kind,
        role="table",
    )


def row(*cells: Element) -> Element:
    """A row of cells."""
    return element("tr", *cells, role="row")


def cell(label: str, *content: Element | str, **attributes: str) -> Element:
    """A cell with its column's title as its label."""
    return element("td", *content, role="cell", data_label=label, **attributes)
