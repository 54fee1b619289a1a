"""Accept or reject every tracked change of a document, as Word does.

A paragraph whose end goes gives what is left of it to the one after it, whose properties hold; if
nothing is left of it, it is gone. See docs/analysis/tracked-changes.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compiler.finish.wordml import DOCUMENT, Element, attribute, parse, serialize, w
from compiler.word.package import OWN, read_members, write_package

_FOOTNOTES = "word/footnotes.xml"
_TEXT_PARTS = ("word/document", "word/header", "word/footer", "word/footnotes", "word/endnotes")
_RANGES = tuple(
    w(f"{move}Range{side}") for move in ("moveFrom", "moveTo") for side in ("Start", "End")
)
_BOOKMARKS = (w("bookmarkStart"), w("bookmarkEnd"))
_CHANGES = tuple(
    w(f"{of}Change") for of in ("rPr", "tblPr", "trPr", "tcPr", "sectPr", "tblGrid", "numbering")
)


@dataclass(frozen=True, slots=True)
class _Verdict:
    """Which signs of change stay as plain text, and which go with all they hold."""

    stays: frozenset[str]
    goes: frozenset[str]
    accepted: bool


_PUT_IN = frozenset({w("ins"), w("moveTo"), w("cellIns")})
_TAKEN_OUT = frozenset({w("del"), w("moveFrom"), w("cellDel")})


def settle_changes(docx: bytes, *, accept: bool) -> bytes:
    """The document with all changes accepted, or rejected; raises PackageRefused.

    Changes to the properties of anything but paragraphs are accepted: this program tracks none.
    """
    verdict = (
        _Verdict(_PUT_IN, _TAKEN_OUT, accepted=True)
        if accept
        else _Verdict(_TAKEN_OUT, _PUT_IN, accepted=False)
    )
    members = read_members(docx, OWN)
    roots = {
        name: parse(xml, name)
        for name, xml in members.items()
        if name.startswith(_TEXT_PARTS) and name.endswith(".xml")
    }
    for root in roots.values():
        _settle(root, verdict)
    if _FOOTNOTES in roots:
        _drop_notes_without_call(roots[_FOOTNOTES], roots[DOCUMENT])
    return write_package({**members, **{name: serialize(root) for name, root in roots.items()}})


def _settle(root: Element, verdict: _Verdict) -> None:
    _settle_table_parts(root, verdict)
    for paragraph in list(root.iter(w("p"))):
        if _end_goes(paragraph, verdict):
            paragraph.set("gone", "1")
    _settle_runs(root, verdict)
    for link in list(root.iter(w("hyperlink"))):
        if next(link.iter(w("r")), None) is None:
            _remove(link)
    for paragraph in list(root.iter(w("p"))):
        _settle_properties(paragraph, verdict)
    for paragraph in list(root.iter(w("p"))):
        if paragraph.attrib.pop("gone", ""):
            _join(paragraph)
    for mark in list(root.iter(*_RANGES, *_CHANGES)):
        _remove(mark)
    _drop_bookmarks_over_nothing(root)


def _settle_table_parts(root: Element, verdict: _Verdict) -> None:
    """Rows and cells that go, with all they hold; a table without rows goes too."""
    for tag, properties in ((w("tr"), w("trPr")), (w("tc"), w("tcPr"))):
        for part in list(root.iter(tag)):
            for mark in list(part.iterfind(f"{properties}/*")):
                if mark.tag in verdict.goes:
                    _remove(part)
                elif mark.tag in verdict.stays:
                    _remove(mark)
    for table in list(root.iter(w("tbl"))):
        if table.find(w("tr")) is None:
            _remove(table)
        else:
            _fit_grid(table)


def _fit_grid(table: Element) -> None:
    """As many columns as the rows have cells; Word makes the grid anew when cells go."""
    grid = table.find(w("tblGrid"))
    widest = max((len(row.findall(w("tc"))) for row in table.iterfind(w("tr"))), default=0)
    columns = [] if grid is None else grid.findall(w("gridCol"))
    if next(table.iter(w("gridSpan")), None) is None:
        for column in columns[widest:]:
            _remove(column)


def _end_goes(paragraph: Element, verdict: _Verdict) -> bool:
    marks = paragraph.iterfind(f"{w('pPr')}/{w('rPr')}/*")
    return any(mark.tag in verdict.goes for mark in marks)


def _settle_runs(root: Element, verdict: _Verdict) -> None:
    for change in list(root.iter(*verdict.goes)):
        _remove(change)
    for change in list(root.iter(*verdict.stays)):
        _unwrap(change)
    for name in ("Text", "InstrText"):
        plain = w("t") if name == "Text" else w("instrText")
        for text in root.iter(w(f"del{name}")):
            text.tag = plain


def _settle_properties(paragraph: Element, verdict: _Verdict) -> None:
    """The paragraph's properties as they are, or as they were."""
    properties = paragraph.find(w("pPr"))
    if properties is None:
        return
    change = properties.find(w("pPrChange"))
    if change is not None:
        _remove(change)
        before = change.find(w("pPr"))
        if not verdict.accepted and before is not None:
            for own in list(properties):
                if own.tag not in (w("rPr"), w("sectPr")):
                    _remove(own)
            properties[0:0] = list(before)
    look = properties.find(w("rPr"))
    if look is not None and len(look) == 0:
        _remove(look)
    if len(properties) == 0:
        _remove(properties)


def _join(paragraph: Element) -> None:
    """Give what is left of a paragraph without end to the next one."""
    content = [child for child in paragraph if child.tag != w("pPr")]
    left = any(child.tag not in (*_BOOKMARKS, *_RANGES) for child in content)
    after = _next_block(paragraph)
    if after is not None and after.tag == w("p"):
        start = 1 if after.find(w("pPr")) is not None else 0
        after[start:start] = content
        _remove(paragraph)
    elif not left and (after is not None or _stands_after_paragraph(paragraph)):
        _remove(paragraph)


def _next_block(paragraph: Element) -> Element | None:
    for sibling in paragraph.itersiblings():
        if sibling.tag not in (*_BOOKMARKS, *_RANGES, w("sectPr")):
            return sibling
    return None


def _stands_after_paragraph(paragraph: Element) -> bool:
    before = paragraph.getprevious()
    return before is not None and before.tag == w("p")


def _drop_bookmarks_over_nothing(root: Element) -> None:
    """A bookmark whose text is gone is gone with it."""
    starts = {attribute(mark, "id"): mark for mark in root.iter(w("bookmarkStart"))}
    for end in list(root.iter(w("bookmarkEnd"))):
        start = starts.get(attribute(end, "id"))
        if start is not None and start.getparent() is end.getparent() and _adjacent(start, end):
            _remove(start)
            _remove(end)


def _adjacent(start: Element, end: Element) -> bool:
    for sibling in start.itersiblings():
        if sibling is end:
            return True
        if sibling.tag not in (*_BOOKMARKS, *_RANGES):
            return False
    return False


def _drop_notes_without_call(footnotes: Element, document: Element) -> None:
    called = {attribute(call, "id") for call in document.iter(w("footnoteReference"))}
    for note in list(_notes(footnotes)):
        if attribute(note, "id") not in called:
            _remove(note)


def _notes(footnotes: Element) -> Iterator[Element]:
    """The footnotes themselves; the lines that part them from the text have a type."""
    for note in footnotes.iterfind(w("footnote")):
        if attribute(note, "type") in ("", "normal"):
            yield note


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = list(element)
