"""How to break a file: change, add or take out a piece of one of its parts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from compiler.word.package import read_members, write_package

from ..documents import changed, with_member

Break = Callable[[bytes], bytes]

BODY, STYLES, SETTINGS = "word/document.xml", "word/styles.xml", "word/settings.xml"
NUMBERING, NOTES, CORE = "word/numbering.xml", "word/footnotes.xml", "docProps/core.xml"
RELS, TYPES, HEADER = "word/_rels/document.xml.rels", "[Content_Types].xml", "word/header1.xml"
BASE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"
VML = "urn:schemas-microsoft-com:vml"


def swap(old: str, new: str, member: str = BODY) -> Break:
    """Put `new` for the first `old`."""
    return lambda docx: changed(docx, member, lambda xml: xml.replace(old, new, 1))


def cut(pattern: str, member: str = BODY) -> Break:
    """Take out the first that matches."""
    return lambda docx: changed(docx, member, lambda x: re.sub(pattern, "", x, count=1, flags=re.S))


def add(xml: str, member: str = BODY) -> Break:
    """Add to the end of a part; of the document before its section."""
    last = r"(?=<w:sectPr>)" if member == BODY else r"(?=</(?![^<]*<))"
    return lambda docx: changed(docx, member, lambda x: re.sub(last, lambda m: xml, x, count=1))


def both(*breaks: Break) -> Break:
    """One after the other."""

    def broken(docx: bytes) -> bytes:
        for one in breaks:
            docx = one(docx)
        return docx

    return broken


def part(name: str, content: bytes = b"<a/>") -> Break:
    """Add a part that nothing is tied to."""
    return lambda docx: with_member(docx, name, content)


def without(name: str) -> Break:
    """Take out a part."""
    return lambda docx: write_package({n: c for n, c in read_members(docx).items() if n != name})


def relation(kind: str, target: str, *, outside: bool = False, id_: str = "rId98") -> Break:
    """Tie the document to something."""
    mode = ' TargetMode="External"' if outside else ""
    xml = f'<Relationship Id="{id_}" Type="{BASE}/{kind}" Target="{target}"{mode}/>'
    return swap("</Relationships>", xml + "</Relationships>", RELS)


def style(id_: str, inside: str = "", kind: str = "paragraph", name: str = "") -> Break:
    """Add a style."""
    told = f'<w:style w:type="{kind}" w:styleId="{id_}"><w:name w:val="{name or id_}"/>{inside}'
    return swap("</w:styles>", f"{told}</w:style></w:styles>", STYLES)


def in_style(id_: str, pattern: str, new: str) -> Break:
    """Change a style of the template."""
    whole = re.compile(rf'<w:style [^>]*w:styleId="{id_}">.*?</w:style>', re.S)

    def change(xml: str) -> str:
        return whole.sub(lambda m: re.sub(pattern, new, m.group(), count=1), xml, count=1)

    return lambda docx: changed(docx, STYLES, change)


def p(inside: str, properties: str = "") -> str:
    """A paragraph."""
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inside}</w:p>"


def r(text: str, properties: str = "", more: str = "") -> str:
    """A run of text."""
    looks = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{looks}<w:t xml:space="preserve">{text}</w:t>{more}</w:r>'


def mark(id_: int, name: str) -> str:
    """A bookmark between paragraphs."""
    return f'<w:bookmarkStart w:id="{id_}" w:name="{name}"/><w:bookmarkEnd w:id="{id_}"/>'


def drawing(attributes: str, holder: str = "inline", more: str = "") -> str:
    """A drawing without a picture in it."""
    return p(
        f'<w:r><w:drawing><wp:{holder} xmlns:wp="{WP}">'
        f"<wp:docPr {attributes}>{more}</wp:docPr></wp:{holder}></w:drawing></w:r>"
    )


def table(rows: str, properties: str = "") -> str:
    """A table of two columns."""
    look = '<w:tblLook w:firstRow="1"/><w:tblCaption w:val="x"/>'
    grid = '<w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="1"/></w:tblGrid>'
    return f"<w:tbl><w:tblPr>{properties or look}</w:tblPr>{grid}{rows}</w:tbl>"


def row(*cells: str, header: bool = False) -> str:
    """A row of cells."""
    repeats = "<w:tblHeader/>" if header else ""
    inside = "".join(f"<w:tc>{cell}</w:tc>" for cell in cells)
    return f"<w:tr><w:trPr><w:cantSplit/>{repeats}</w:trPr>{inside}</w:tr>"


def cell(text: str, properties: str = "") -> str:
    """What a cell holds."""
    return f"{f'<w:tcPr>{properties}</w:tcPr>' if properties else ''}{p(r(text))}"


MERGED_DOWN = table(
    row(cell("a"), cell("b"), header=True)
    + row(cell("c", '<w:vMerge w:val="restart"/>'), cell("d"))
    + row(cell("", "<w:vMerge/>"), cell("e"))
)
TORN = table(row(cell("a"), cell("b"), header=True) + row(cell("", "<w:vMerge/>"), cell("d")))
IN_CELL = table(row(cell("a"), cell("b"), header=True) + row(cell("c"), cell("d")))
BOX = f'<w:r><w:pict><v:shape xmlns:v="{VML}" alt="Ruta"><w:txbxContent>{p(r("x"))}</w:txbxContent>'
FLOATING = (
    '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="Karta" style="position:absolute"/>'
)


@dataclass(frozen=True)
class Mutation:
    """One way to break a good file: which claim no longer holds, and the code of its finding."""

    name: str
    claim: str
    code: str
    change: Break
