"""Write page numbers into a document's fields, and measure until they are true.

Word does not compute a field when it opens a file, unless it is told to ask the reader first; so
each number stands in the file as the field's result, and the field stays live behind it. A field
without a result has made Word offer to repair the file: an unknown number is an en dash.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from compiler.amounts import EN_DASH
from compiler.diagnostic import Diagnostic, error, warning
from compiler.finish.layout import Layout, LayoutFailure
from compiler.finish.wordml import (
    DOCUMENT,
    Element,
    Field,
    attribute,
    elements,
    fields,
    parse,
    serialize,
    w,
)
from compiler.span import NOWHERE, Span
from compiler.word.package import OWN, PackageRefused, read_members, write_package

Measure = Callable[[bytes], Layout | LayoutFailure]

_COUNTS = frozenset({"NUMPAGES", "SECTIONPAGES"})
_SECTION = re.compile(rb"<w:sectPr[\s/>]")
_WITH_NUMBERS = re.compile(r"word/(document|header\d*|footer\d*)\.xml")


@dataclass(frozen=True, slots=True)
class Settled:
    """A document whose numbers are final, the layout that proves them, and what was found.

    `layout` is None where the document could not be measured or never settled; its numbers are
    then en dashes. `passes` counts the measurings. `pages` tells each bookmark's page as the
    document numbers it, which is what its references say.
    """

    docx: bytes
    layout: Layout | None
    passes: int
    diagnostics: tuple[Diagnostic, ...] = ()
    pages: Mapping[str, int] = field(default_factory=dict)


def page_references(document_xml: bytes) -> tuple[tuple[str, str], ...]:
    """Each PAGEREF field's bookmark and the number that stands as its result, in order."""
    return tuple((f.argument, f.result) for f in _references(parse(document_xml, DOCUMENT)))


def fill(document_xml: bytes, pages: Mapping[str, int]) -> bytes:
    """The part with each PAGEREF field's result set to its page; unknown pages to an en dash."""
    root = parse(document_xml, DOCUMENT)
    for reference in _references(root):
        _write(reference, str(pages.get(reference.argument, EN_DASH)))
    return serialize(root)


def fill_counts(part_xml: bytes, page_count: int | None, one_section: bool) -> bytes:
    """The part with the results of NUMPAGES and SECTIONPAGES set, or unchanged without any.

    With one section both are the document's pages. With more, SECTIONPAGES is a number for each
    section and no single result is true; Word and LibreOffice compute it on each page anyway. A
    PAGE field keeps its result for the same reason, but an empty one becomes an en dash.
    """
    root = parse(part_xml, "word/footer.xml")
    counted = False
    for found in fields(root):
        if found.kind in _COUNTS:
            known = page_count is not None and (one_section or found.kind == "NUMPAGES")
            _write(found, str(page_count) if known else EN_DASH)
            counted = True
        elif found.kind == "PAGE" and not found.result:
            _write(found, EN_DASH)
            counted = True
    return serialize(root) if counted else part_xml


def shown_pages(document_xml: bytes, pages: Mapping[str, int]) -> dict[str, int] | None:
    """`pages` as the document numbers them, which is what a PAGEREF shows.

    A document may begin on another page than 1 (`w:pgNumType w:start` in its first section).
    None where a later section begins anew or the numbers are not plain: counting sheets cannot
    tell what such a page is called.
    """
    sections = [e for e in elements(parse(document_xml, DOCUMENT)) if e.tag == w("sectPr")]
    first = 1
    for number, section in enumerate(sections):
        numbering = section.find(w("pgNumType"))
        if numbering is None:
            continue
        start = attribute(numbering, "start")
        if attribute(numbering, "fmt") not in ("", "decimal") or (start and number):
            return None
        if start and not start.isdecimal():
            return None
        if start:
            first = int(start)
    return {name: page + first - 1 for name, page in pages.items()}


def settle(docx: bytes, measure: Measure | None, most: int = 5, span: Span = NOWHERE) -> Settled:
    """Measure, write the numbers in, and measure again until the very file tells the truth.

    The last measuring is of the bytes that are returned. A document that is right from the
    start, such as one with the numbers of an unchanged layout, is measured once. Where `measure`
    is None or fails, or `most` measurings do not settle it, the numbers are taken out and a
    warning says why; a reference to a bookmark that the layout does not show is an error.
    """
    try:
        return _settle(_canonical(read_members(docx, OWN)), measure, most, span)
    except PackageRefused as refused:
        return Settled(docx, None, 0, (refused.diagnostic(span),))


def _settle(members: dict[str, bytes], measure: Measure | None, most: int, span: Span) -> Settled:
    if measure is None:
        return _without_numbers(members, 0, warning("layout-unavailable", span))
    for passes in range(1, most + 1):
        current = write_package(members)
        layout = measure(current)
        if isinstance(layout, LayoutFailure):
            return _without_numbers(members, passes, layout.diagnostic(span))
        pages = shown_pages(members[DOCUMENT], layout.pages)
        if pages is None:
            return _without_numbers(members, passes, warning("layout-page-numbering", span))
        numbered = _numbered(members, pages, layout.page_count)
        if write_package(numbered) == current:
            unplaced = _unplaced(members[DOCUMENT], pages, span)
            return Settled(current, layout, passes, unplaced, pages)
        members = numbered
    return _without_numbers(members, most, warning("layout-not-settled", span, passes=most))


def _canonical(members: Mapping[str, bytes]) -> dict[str, bytes]:
    """The members with the parts that take numbers written as `serialize` writes them.

    So a document whose numbers are right does not change by having them written again.
    """
    if DOCUMENT not in members:
        raise PackageRefused("package-part-missing", member=DOCUMENT)
    return {
        name: serialize(parse(content, name)) if _WITH_NUMBERS.fullmatch(name) else content
        for name, content in members.items()
    }


def _numbered(
    members: Mapping[str, bytes], pages: Mapping[str, int], page_count: int | None
) -> dict[str, bytes]:
    document = fill(members[DOCUMENT], pages)
    one_section = len(_SECTION.findall(document)) == 1
    filled = {**members, DOCUMENT: document}
    for name in filled:
        if _WITH_NUMBERS.fullmatch(name):
            filled[name] = fill_counts(filled[name], page_count, one_section)
    return filled


def _without_numbers(members: Mapping[str, bytes], passes: int, reason: Diagnostic) -> Settled:
    return Settled(write_package(_numbered(members, {}, None)), None, passes, (reason,))


def _unplaced(document_xml: bytes, pages: Mapping[str, int], span: Span) -> tuple[Diagnostic, ...]:
    names = dict.fromkeys(name for name, _ in page_references(document_xml))
    return tuple(
        error("page-reference-without-page", span, bookmark=name)
        for name in names
        if name not in pages
    )


def _references(root: Element) -> list[Field]:
    return [found for found in fields(root) if found.kind == "PAGEREF"]


def _write(target: Field, text: str) -> None:
    """Set the result of `target`: its first text takes `text`, further ones are emptied."""
    if target.texts:
        first, *rest = target.texts
        first.text = text
        for other in rest:
            other.text = ""
    elif target.simple:
        run = etree.SubElement(target.start, w("r"))
        etree.SubElement(run, w("t")).text = text
    elif target.separator is not None:
        separating_run = target.separator.getparent()
        if separating_run is not None:
            run = etree.Element(w("r"))
            etree.SubElement(run, w("t")).text = text
            separating_run.addnext(run)
