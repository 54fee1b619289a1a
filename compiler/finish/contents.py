"""Write page numbers into a document's fields, and measure until they are true.

Word does not compute a field when it opens a file, unless it is told to ask the reader first; so
each number stands in the file as the field's result, and the field stays live behind it. A field
without a result has made Word offer to repair the file: an unknown number is an en dash.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
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
    child,
    descendants,
    fields,
    parse,
    serialize,
    w,
)
from compiler.span import NOWHERE, Span
from compiler.word.package import PackageRefused, write_package

Measure = Callable[[bytes], Layout | LayoutFailure]

_COUNTS = frozenset({"NUMPAGES", "SECTIONPAGES"})
_WITH_NUMBERS = re.compile(r"word/(document|header\d*|footer\d*)\.xml")


@dataclass(frozen=True, slots=True)
class Settled:
    """A document whose numbers are final, the layout that proves them, and what was found.

    `layout` is None where the document could not be measured or never settled; its numbers are
    then en dashes. `passes` counts the measurings. `pages` tells each bookmark's page as the
    document numbers it, which is what its references say; `references` counts these.
    """

    docx: bytes
    layout: Layout | None
    passes: int
    diagnostics: tuple[Diagnostic, ...] = ()
    pages: Mapping[str, int] = field(default_factory=dict)
    references: int = 0


def fill(found: Iterable[Field], pages: Mapping[str, int]) -> None:
    """Set each PAGEREF field's result to its page; unknown pages to an en dash."""
    for reference in _references(found):
        _write(reference, str(pages.get(reference.argument, EN_DASH)))


def fill_counts(found: Iterable[Field], page_count: int | None, one_section: bool) -> None:
    """Set the results of NUMPAGES and SECTIONPAGES.

    With one section both are the document's pages. With more, SECTIONPAGES is a number for each
    section and no single result is true; Word and LibreOffice compute it on each page anyway. A
    PAGE field keeps its result for the same reason, but an empty one becomes an en dash.
    """
    for each in found:
        if each.kind in _COUNTS:
            known = page_count is not None and (one_section or each.kind == "NUMPAGES")
            _write(each, str(page_count) if known else EN_DASH)
        elif each.kind == "PAGE" and not each.result:
            _write(each, EN_DASH)


def shown_pages(document: Element, pages: Mapping[str, int]) -> dict[str, int] | None:
    """`pages` as the document numbers them, which is what a PAGEREF shows.

    A document may begin on another page than 1 (`w:pgNumType w:start` in its first section).
    None where a later section begins anew or the numbers are not plain: counting sheets cannot
    tell what such a page is called.
    """
    sections = descendants(document, w("sectPr"))
    first = 1
    for number, section in enumerate(sections):
        numbering = child(section, "pgNumType")
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


def settle(
    members: Mapping[str, bytes], measure: Measure | None, most: int = 5, span: Span = NOWHERE
) -> Settled:
    """Measure, write the numbers in, and measure again until the very file tells the truth.

    The last measuring is of the bytes that are returned. A document that is right from the
    start, such as one with the numbers of an unchanged layout, is measured once. Where `measure`
    is None or fails, or `most` measurings do not settle it, the numbers are taken out and a
    warning says why; a reference to a bookmark that the layout does not show is an error.
    """
    try:
        return _settle(_draft(members), measure, most, span)
    except PackageRefused as refused:
        return Settled(write_package(members), None, 0, (refused.diagnostic(span),))


def _settle(draft: _Draft, measure: Measure | None, most: int, span: Span) -> Settled:
    if measure is None:
        return _without_numbers(draft, 0, warning("layout-unavailable", span))
    current = draft.package()
    for passes in range(1, most + 1):
        layout = measure(current)
        if isinstance(layout, LayoutFailure):
            return _without_numbers(draft, passes, layout.diagnostic(span))
        pages = shown_pages(draft.document, layout.pages)
        if pages is None:
            return _without_numbers(draft, passes, warning("layout-page-numbering", span))
        references = draft.number(pages, layout.page_count)
        numbered = draft.package()
        if numbered == current:
            unplaced = _unplaced(references, pages, span)
            return Settled(current, layout, passes, unplaced, pages, len(references))
        current = numbered
    return _without_numbers(draft, most, warning("layout-not-settled", span, passes=most))


@dataclass(frozen=True, slots=True)
class _Draft:
    """A package whose numbers are being written: its parts that take numbers are read once.

    They are written as `serialize` writes them, so a document whose numbers are right does not
    change by having them written again.
    """

    members: Mapping[str, bytes]
    roots: Mapping[str, Element]

    @property
    def document(self) -> Element:
        return self.roots[DOCUMENT]

    def number(self, pages: Mapping[str, int], page_count: int | None) -> list[str]:
        """Write the numbers in; the bookmark of each page reference, in order."""
        one_section = sum(1 for _ in self.document.iter(w("sectPr"))) == 1
        references: list[str] = []
        for name, root in self.roots.items():
            found = fields(root)
            fill_counts(found, page_count, one_section)
            if name == DOCUMENT:
                fill(found, pages)
                references = [reference.argument for reference in _references(found)]
        return references

    def package(self) -> bytes:
        written = {name: serialize(root) for name, root in self.roots.items()}
        return write_package({**self.members, **written})


def _draft(members: Mapping[str, bytes]) -> _Draft:
    if DOCUMENT not in members:
        raise PackageRefused("package-part-missing", member=DOCUMENT)
    numbered = filter(_WITH_NUMBERS.fullmatch, members)
    return _Draft(members, {name: parse(members[name], name) for name in numbered})


def _without_numbers(draft: _Draft, passes: int, reason: Diagnostic) -> Settled:
    references = draft.number({}, None)
    return Settled(draft.package(), None, passes, (reason,), references=len(references))


def _unplaced(
    references: Iterable[str], pages: Mapping[str, int], span: Span
) -> tuple[Diagnostic, ...]:
    return tuple(
        error("page-reference-without-page", span, bookmark=name)
        for name in dict.fromkeys(references)
        if name not in pages
    )


def _references(found: Iterable[Field]) -> list[Field]:
    return [each for each in found if each.kind == "PAGEREF"]


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
