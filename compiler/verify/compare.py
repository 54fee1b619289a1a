"""Say how alike an archived document is to the one that its sources give now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from compiler.finish.contents import fill
from compiler.finish.opened import ReadText, read_text
from compiler.finish.pdf.told import says_as_much
from compiler.finish.wordml import DOCUMENT, fields, parse, serialize
from compiler.word.package import PackageRefused, read_members, write_package


class Likeness(IntEnum):
    """How alike two documents are, the least first."""

    DIFFERENT = 0
    TEXT = 1
    PARTS = 2
    BYTES = 3


@dataclass(frozen=True, slots=True)
class Compared:
    """The likeness of two documents, and the names of the parts that are not the same."""

    likeness: Likeness
    parts: tuple[str, ...] = ()


def compare(archived: bytes, rebuilt: bytes) -> Compared:
    """Byte-equal; or of the same parts, packed otherwise; or of the same text; or neither.

    For the text, page numbers do not count: another LibreOffice breaks pages elsewhere. What a
    chart says does, and so do the numbers in its workbook.
    """
    if archived == rebuilt:
        return Compared(Likeness.BYTES)
    try:
        one, other = _unpacked(archived), _unpacked(rebuilt)
        names = sorted({*one, *other})
        parts = tuple(name for name in names if one.get(name) != other.get(name))
        if not parts:
            return Compared(Likeness.PARTS)
        same = _text(archived) == _text(rebuilt) and _charted(one) == _charted(other)
    except PackageRefused:
        return Compared(Likeness.DIFFERENT)
    return Compared(Likeness.TEXT if same else Likeness.DIFFERENT, parts)


def compare_pdf(archived: bytes, rebuilt: bytes, document: bytes) -> Compared:
    """Byte-equal; or saying what the archived Word document says, in the same order; or neither.

    Another LibreOffice lays the same words out otherwise, and where there is none `rebuilt` is
    empty: the archived document is then what tells whether the PDF is one of it.
    """
    if archived == rebuilt:
        return Compared(Likeness.BYTES)
    same = says_as_much(archived, document)
    return Compared(Likeness.TEXT if same else Likeness.DIFFERENT)


def _unpacked(docx: bytes) -> dict[str, bytes]:
    """The parts of a document, and instead of a workbook in it that one's."""
    parts: dict[str, bytes] = {}
    for name, data in read_members(docx).items():
        inner = read_members(data) if name.endswith(".xlsx") else None
        parts |= {name: data} if inner is None else {f"{name}!{n}": d for n, d in inner.items()}
    return parts


def _text(docx: bytes) -> ReadText:
    members = read_members(docx)
    document = parse(members[DOCUMENT], DOCUMENT)
    fill(fields(document), {})
    return read_text(write_package({**members, DOCUMENT: serialize(document)}))


def _charted(parts: dict[str, bytes]) -> dict[str, list[str]]:
    """The words and numbers of each chart and of each sheet of a workbook, in order."""
    return {
        name: [text for text in map(str, parse(data, name).itertext()) if text.strip()]
        for name, data in parts.items()
        if name.startswith("word/charts/chart") or "!xl/worksheets/sheet" in name
    }
