"""What of a template's look the writer needs: style ids by name, list numbering, text width."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from compiler.model.blocks import Role

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NS = {"w": W}

PARAGRAPH_STYLES: Mapping[Role, str] = {
    Role.BODY: "Normal",
    Role.INTRO: "VP Inledning",
    Role.RESPONSIBILITY: "VP Ansvar",
    Role.LABEL: "VP Etikett",
    Role.NOTE: "VP Not",
    Role.QUOTE: "Quote",
    Role.CAPTION: "caption",
    Role.SIGNATURE: "VP Underskrift",
    Role.COPY: "VP Text tät",
    Role.TITLE: "TOC Heading",
}

HEADINGS = tuple(f"heading {n}" for n in range(1, 6))
CONTENTS = tuple(f"toc {n}" for n in range(1, 4))
BULLETS = ("List Bullet", "List Bullet 2", "List Bullet 3")
NUMBERS = ("List Number", "List Number 2", "List Number 3")
DEEPEST_LIST = len(BULLETS) - 1
"""The deepest level of a list, counted from 0: a deeper one is written as this."""
TABLE_TEXT, TABLE_NUMBER = "VP Tabelltext", "VP Tabellsiffra"
TABLE_HEADER, TABLE_HEADER_RIGHT = "VP Tabellrubrik", "VP Tabellrubrik höger"
TABLE_BULLET, TABLE_ORDERED = "VP Tabellista", "VP Tabellnummer"
TABLE = "VP Tabell"
CONTENTS_TITLE = "TOC Heading"
MISSING_MARK = "VP Kompletteras"
LINK = "Hyperlink"
NOTE_TEXT, NOTE_MARK = "footnote text", "footnote reference"

REQUIRED: Mapping[str, str] = {
    **dict.fromkeys(
        (
            *PARAGRAPH_STYLES.values(),
            *HEADINGS,
            *CONTENTS,
            *BULLETS,
            *NUMBERS,
            TABLE_TEXT,
            TABLE_NUMBER,
            TABLE_HEADER,
            TABLE_HEADER_RIGHT,
            TABLE_BULLET,
            TABLE_ORDERED,
            CONTENTS_TITLE,
            NOTE_TEXT,
        ),
        "paragraph",
    ),
    **dict.fromkeys((MISSING_MARK, LINK, NOTE_MARK), "character"),
    TABLE: "table",
}
"""Every style the writer uses, by the name that Word stores, and its type."""


def list_style(ordered: bool, depth: int, in_table: bool) -> str:
    """The style of a list at a depth, counted from 0."""
    if in_table:
        return TABLE_ORDERED if ordered else TABLE_BULLET
    return (NUMBERS if ordered else BULLETS)[min(depth, DEEPEST_LIST)]


@dataclass(frozen=True, slots=True)
class ListNumbering:
    """The numbering behind a list style: its id, abstract definition, levels, and left indent.

    `level` is the style's own, `deepest` the last that the definition has.
    """

    id: int
    abstract: str
    level: int
    deepest: int
    indent: int

    def at(self, depth: int, in_table: bool) -> int:
        """The level of a list at a depth: in a table all depths share a style and its list."""
        return min(self.level + depth, self.deepest) if in_table else self.level


@dataclass(frozen=True, slots=True)
class Look:
    """A template's styles and measures: ids by style name, numberings, text width in twips."""

    style_ids: Mapping[str, str]
    lists: Mapping[str, ListNumbering]
    next_number: int
    text_width: int


def style_types(styles_xml: bytes) -> dict[str, tuple[str, str]]:
    """Each style's name with its id and type."""
    root = etree.fromstring(styles_xml, safe_parser())
    found = {}
    for style in root.iterfind("w:style", NS):
        name = style.find("w:name", NS)
        if name is not None:
            found[_attr(name, "val")] = (_attr(style, "styleId"), _attr(style, "type"))
    return found


def look_of(styles_xml: bytes, numbering_xml: bytes, document_xml: bytes) -> Look:
    """The look of a template whose contract holds."""
    ids = {name: id_ for name, (id_, _) in style_types(styles_xml).items()}
    numbering = etree.fromstring(numbering_xml, safe_parser())
    numbers = {
        int(_attr(num, "numId")): _attr(num.find("w:abstractNumId", NS), "val")
        for num in numbering.iterfind("w:num", NS)
    }
    styles = etree.fromstring(styles_xml, safe_parser())
    lists = {}
    for name in (*BULLETS, *NUMBERS, TABLE_BULLET, TABLE_ORDERED):
        style = styles.find(f"w:style[@w:styleId='{ids[name]}']", NS)
        found = None if style is None else _numbering(style, numbers, numbering)
        if found is not None:
            lists[name] = found
    return Look(ids, lists, max(numbers, default=0) + 1, _text_width(document_xml))


def _numbering(
    style: etree._Element, numbers: Mapping[int, str], numbering: etree._Element
) -> ListNumbering | None:
    number = style.find("w:pPr/w:numPr/w:numId", NS)
    if number is None or int(_attr(number, "val")) not in numbers:
        return None
    abstract = numbers[int(_attr(number, "val"))]
    at = style.find("w:pPr/w:numPr/w:ilvl", NS)
    level = 0 if at is None else int(_attr(at, "val"))
    path = f"w:abstractNum[@w:abstractNumId='{abstract}']/w:lvl[@w:ilvl='{level}']/w:pPr/w:ind"
    indent = style.find("w:pPr/w:ind", NS)
    if indent is None:
        indent = numbering.find(path, NS)
    left = "" if indent is None else _attr(indent, "left") or _attr(indent, "start")
    found = numbering.iterfind(f"w:abstractNum[@w:abstractNumId='{abstract}']/w:lvl", NS)
    deepest = max((int(_attr(one, "ilvl")) for one in found), default=level)
    return ListNumbering(int(_attr(number, "val")), abstract, level, deepest, int(left or 0))


def _text_width(document_xml: bytes) -> int:
    """The page's width less its margins in the last section, in twips."""
    root = etree.fromstring(document_xml, safe_parser())
    size, margin = root.find("w:body/w:sectPr/w:pgSz", NS), root.find("w:body/w:sectPr/w:pgMar", NS)
    if size is None or margin is None:
        return 9070  # A4 with margins of 25 mm
    return int(_attr(size, "w")) - int(_attr(margin, "left")) - int(_attr(margin, "right"))


def _attr(element: etree._Element | None, name: str) -> str:
    return "" if element is None else str(element.get(f"{{{W}}}{name}") or "")


def safe_parser() -> etree.XMLParser:
    """A parser that neither expands entities nor reads anything outside the bytes it is given."""
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
