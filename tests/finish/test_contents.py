"""Page numbers: read, written, and measured until they are true."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from docx import Document
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from compiler.diagnostic import Severity
from compiler.finish.contents import (
    Measure,
    Settled,
    fill,
    fill_counts,
    settle,
    shown_pages,
)
from compiler.finish.layout import Layout, LayoutFailure, measure
from compiler.finish.wordml import fields, parse, serialize
from compiler.word.package import read_members

from .documents import (
    W,
    add_field,
    bookmark,
    changed,
    field_xml,
    needs_layout,
    plan,
    saved,
    tools,
)


def part(inner: str) -> bytes:
    """A part with these runs in one paragraph."""
    return f'<w:document xmlns:w="{W}"><w:body><w:p>{inner}</w:p></w:body></w:document>'.encode()


def document_xml(docx: bytes) -> bytes:
    """The main part."""
    return read_members(docx)["word/document.xml"]


def settle_docx(docx: bytes, measuring: Measure | None) -> Settled:
    """A document with its numbers."""
    return settle(read_members(docx), measuring)


def references(xml: bytes) -> tuple[tuple[str, str], ...]:
    """The page references of a part, each with its number."""
    found = fields(parse(xml, "word/document.xml"))
    return tuple((f.argument, f.result) for f in found if f.kind == "PAGEREF")


def filled(xml: bytes, pages: Mapping[str, int]) -> bytes:
    """A part with its page references filled in."""
    root = parse(xml, "word/document.xml")
    fill(fields(root), pages)
    return serialize(root)


def counted(xml: bytes, page_count: int, *, one_section: bool) -> bytes:
    """A part with its numbers of pages filled in."""
    root = parse(xml, "word/footer.xml")
    fill_counts(fields(root), page_count, one_section)
    return serialize(root)


def footer_results(docx: bytes) -> list[str]:
    """The texts of the footer."""
    footer = next(c for n, c in read_members(docx).items() if n.startswith("word/footer"))
    return re.findall(r"<w:t[^>]*>([^<]*)</w:t>", footer.decode())


def always(pages: Mapping[str, int], count: int) -> Callable[[bytes], Layout]:
    """A measuring that gives one answer whatever it is asked."""
    return lambda docx: Layout(pages, count)


def codes(settled: Settled) -> list[str]:
    """The codes of what was found."""
    return [finding.code for finding in settled.diagnostics]


class DescribePageReferences:
    def it_reads_names_and_numbers_in_order(self) -> None:
        """Also where the instruction is split over runs, and without its switch."""
        split = field_xml("PAGEREF _Toc2 \\h", "7").replace(
            " PAGEREF _Toc2", " PAGEREF _T</w:instrText></w:r><w:r><w:instrText>oc2"
        )
        inner = field_xml("PAGEREF _Toc1 \\h", "3") + split + field_xml("PAGEREF x", "–")
        assert references(part(inner)) == (("_Toc1", "3"), ("_Toc2", "7"), ("x", "–"))

    def it_finds_them_inside_a_contents_field(self) -> None:
        """Entries stand in the result of a TOC field."""
        entry = "<w:t>Mål</w:t></w:r>" + field_xml("PAGEREF _Toc1 \\h", "3")
        inner = field_xml('TOC \\o "1-3"', "X").replace("<w:t>X</w:t></w:r>", entry)
        assert references(part(inner)) == (("_Toc1", "3"),)


class DescribeFill:
    def it_writes_each_page_and_keeps_the_runs_form(self) -> None:
        """Only the number changes."""
        before = part(field_xml("PAGEREF _Toc1 \\h", "–"))
        after = filled(before, {"_Toc1": 12})
        assert references(after) == (("_Toc1", "12"),)
        assert b"<w:rPr><w:b/></w:rPr><w:t>12</w:t>" in after

    def it_writes_an_en_dash_where_no_page_is_known(self) -> None:
        """A field without a result has made Word repair the file."""
        assert references(filled(part(field_xml("PAGEREF a", "9")), {})) == (("a", "–"),)

    def it_gives_a_result_to_a_field_that_has_none(self) -> None:
        """The run is made."""
        bare = field_xml("PAGEREF a", "X").replace("<w:t>X</w:t>", "")
        assert references(filled(part(bare), {"a": 4})) == (("a", "4"),)

    def it_changes_nothing_the_second_time(self) -> None:
        """The same numbers make the same bytes."""
        once = filled(document_xml(plan()), {"_Toc_1": 2})
        assert filled(once, {"_Toc_1": 2}) == once


class DescribeFillCounts:
    def it_writes_the_number_of_pages_and_leaves_the_page(self) -> None:
        """PAGE differs from page to page; the file's result is of no account."""
        inner = field_xml("PAGE", "1") + field_xml("NUMPAGES  \\* MERGEFORMAT", "99")
        told = counted(part(inner), 57, one_section=True).decode()
        assert re.findall(r"<w:t>(.*?)</w:t>", told) == ["1", "57"]

    def it_fills_simple_fields_too(self) -> None:
        """Older templates have them."""
        inner = '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        assert b"<w:t>8</w:t>" in counted(part(inner), 8, one_section=True)

    def it_tells_a_sections_pages_only_when_there_is_one(self) -> None:
        """With two sections there are two answers."""
        inner = part(field_xml("SECTIONPAGES", "1"))
        assert b"<w:t>8</w:t>" in counted(inner, 8, one_section=True)
        assert "<w:t>–</w:t>".encode() in counted(inner, 8, one_section=False)

    def but_it_leaves_a_part_without_such_fields_as_it_is(self) -> None:
        """Nothing is made where nothing is asked."""
        plain = part("<w:r><w:t>Sida</w:t></w:r>")
        assert counted(plain, 8, one_section=True) == serialize(parse(plain, ""))


class DescribeShownPages:
    def it_counts_from_the_documents_first_number(self) -> None:
        """A cover that is page 0 makes the second sheet page 1."""
        sectioned = part("").replace(
            b"</w:body>", b'<w:sectPr><w:pgNumType w:start="0"/></w:sectPr></w:body>'
        )
        assert shown_pages(parse(sectioned, ""), {"a": 2}) == {"a": 1}

    def but_it_does_not_guess_when_a_section_begins_anew(self) -> None:
        """Sheets then have no one number."""
        sectioned = part("<w:pPr><w:sectPr/></w:pPr>").replace(
            b"</w:body>", b'<w:sectPr><w:pgNumType w:start="1"/></w:sectPr></w:body>'
        )
        assert shown_pages(parse(sectioned, ""), {"a": 2}) is None


class DescribeSettle:
    @needs_layout
    def it_settles_in_two_measurings(self) -> None:
        """The second proves the numbers of the first in the very file that is returned."""
        measured: list[bytes] = []

        def watched(docx: bytes) -> Layout | LayoutFailure:
            measured.append(docx)
            return measure(docx, tools())

        settled = settle_docx(plan(chapters=3), watched)
        assert codes(settled) == []
        assert settled.passes == 2
        assert measured[-1] == settled.docx
        assert references(document_xml(settled.docx)) == (
            ("_Toc_1", "2"),
            ("_Toc_2", "3"),
            ("_Toc_3", "4"),
        )
        assert footer_results(settled.docx) == ["Sida ", "1", " av ", "4"]
        assert settled.layout is not None
        assert settled.layout.page_count == 4
        assert dict(settled.pages) == {"_Toc_1": 2, "_Toc_2": 3, "_Toc_3": 4}

    @needs_layout
    def it_measures_a_settled_document_once_and_gives_it_back_unchanged(self) -> None:
        """So an unchanged layout costs one measuring."""
        first = settle_docx(plan(), lambda docx: measure(docx, tools()))
        again = settle_docx(first.docx, lambda docx: measure(docx, tools()))
        assert again.passes == 1
        assert again.docx == first.docx

    @needs_layout
    def it_goes_on_when_the_numbers_move_the_pages(self) -> None:
        """A contents list over many pages, its numbers beside the text in one line each."""
        document = Document()
        for number in range(1, 121):
            entry = document.add_paragraph(f"{number} " + "ord " * 17)
            add_field(entry, f"PAGEREF _Toc_{number} \\h", "–" * 40)
        for number in range(1, 121):
            bookmark(document.add_paragraph(f"Kapitel {number}"), f"_Toc_{number}", number)
        settled = settle_docx(saved(document), lambda docx: measure(docx, tools()))
        assert codes(settled) == []
        assert 2 <= settled.passes <= 5
        assert settled.layout is not None
        assert references(document_xml(settled.docx)) == tuple(
            (f"_Toc_{n}", str(settled.layout.pages[f"_Toc_{n}"])) for n in range(1, 121)
        )

    @needs_layout
    def it_takes_the_first_number_of_the_document_into_account(self) -> None:
        """A PAGEREF shows the number that is printed on the page."""
        document = Document()
        add_field(document.add_paragraph(), "PAGEREF a \\h", "–")
        document.add_page_break()
        bookmark(document.add_paragraph("Här"), "a", 1)
        numbering = OxmlElement("w:pgNumType")
        numbering.set(qn("w:start"), "5")
        document.sections[0]._sectPr.append(numbering)
        settled = settle_docx(saved(document), lambda docx: measure(docx, tools()))
        assert references(document_xml(settled.docx)) == (("a", "6"),)
        assert dict(settled.pages) == {"a": 6}

    def it_leaves_the_numbers_out_without_tools(self) -> None:
        """An en dash, never the number that happened to stand there."""
        settled = settle_docx(plan(shown="7"), None)
        assert codes(settled) == ["layout-unavailable"]
        assert settled.diagnostics[0].severity is Severity.WARNING
        assert {number for _, number in references(document_xml(settled.docx))} == {"–"}
        assert footer_results(settled.docx)[-1] == "–"
        assert (settled.layout, settled.passes) == (None, 0)

    def it_leaves_the_numbers_out_when_measuring_fails(self) -> None:
        """With the failure's own code."""
        settled = settle_docx(plan(shown="7"), lambda docx: LayoutFailure("layout-timed-out"))
        assert codes(settled) == ["layout-timed-out"]
        assert {number for _, number in references(document_xml(settled.docx))} == {"–"}

    def it_gives_up_when_pages_move_each_time(self) -> None:
        """Five measurings, no numbers, and a warning."""
        turn = iter(range(100))

        def restless(docx: bytes) -> Layout:
            number = next(turn)
            return Layout({f"_Toc_{n}": n + number % 2 for n in (1, 2, 3)}, 4)

        settled = settle_docx(plan(), restless)
        assert codes(settled) == ["layout-not-settled"]
        assert settled.passes == 5
        assert settled.layout is None
        assert {number for _, number in references(document_xml(settled.docx))} == {"–"}

    def it_tells_of_each_bookmark_that_the_layout_does_not_show(self) -> None:
        """An error: the reference leads nowhere."""
        settled = settle_docx(plan(), always({"_Toc_1": 2}, 4))
        assert codes(settled) == ["page-reference-without-page"] * 2
        assert settled.diagnostics[0].severity is Severity.ERROR
        assert dict(settled.diagnostics[0].particulars) == {"bookmark": "_Toc_2"}

    def it_does_not_guess_when_a_later_section_begins_anew(self) -> None:
        """No number is right there, so none is given."""
        document = Document()
        add_field(document.add_paragraph(), "PAGEREF a \\h", "3")
        document.add_section(WD_SECTION.NEW_PAGE)
        bookmark(document.add_paragraph("Här"), "a", 1)
        numbering = OxmlElement("w:pgNumType")
        numbering.set(qn("w:start"), "1")
        document.sections[1]._sectPr.append(numbering)
        settled = settle_docx(saved(document), always({"a": 2}, 2))
        assert codes(settled) == ["layout-page-numbering"]
        assert references(document_xml(settled.docx)) == (("a", "–"),)

    def it_tells_of_a_document_that_it_cannot_read(self) -> None:
        """As a finding, not as an exception."""
        settled = settle_docx(changed(plan(), "word/document.xml", lambda xml: xml[:-20]), None)
        assert codes(settled)[0].startswith("package-")
