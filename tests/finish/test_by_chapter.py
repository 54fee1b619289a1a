"""Pages by chapter: the same as those of the whole, and nothing is laid out that is known."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as DocxDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compiler.finish import by_chapter
from compiler.finish.by_chapter import measure_by_chapter
from compiler.finish.chapters import Parts, mark, take_apart
from compiler.finish.contents import settle
from compiler.finish.layout import Layout, LayoutFailure, LayoutTools, measure
from compiler.store import Folder, Nothing
from compiler.word.package import read_members, write_package

from ..plans import REAL, built
from .documents import add_field, bookmark, needs_layout, saved, tools

DOCUMENT = "word/document.xml"
CHAPTERS = ((3, 30), (12, 80), (1, 400), (25, 15))
"""Paragraphs, and words in each, of each chapter."""


def document(chapters: tuple[tuple[int, int], ...] = CHAPTERS, lists: bool = False) -> DocxDocument:
    """A title page with a header of its own, a contents list, and chapters on new pages."""
    made = Document()
    made.styles["Heading 1"].paragraph_format.page_break_before = True
    made.sections[0].different_first_page_header_footer = True
    made.sections[0].first_page_header.paragraphs[0].text = "En rad\n" * 6
    made.add_paragraph("Omslag")
    made.add_heading("Innehåll", 1)
    for number in range(len(chapters)):
        add_field(made.add_paragraph(f"Kapitel {number} "), f"PAGEREF _Kap{number} \\h", "–")
    for number, (paragraphs, words) in enumerate(chapters):
        bookmark(made.add_heading(f"Kapitel {number}", 1), f"_Kap{number}", number)
        for n in range(paragraphs):
            style = "List Bullet" if lists and n % 3 == 1 else None
            made.add_paragraph(f"Ord {n} i stycket. " * (words // 4), style)
            if n % 7 == 3:
                table = made.add_table(3, 2)
                table.cell(1, 1).text = "Text i en cell. " * words
        other = f"_Kap{number * 3 % len(chapters)}"
        add_field(made.add_paragraph("Se även sidan "), f"PAGEREF {other} \\h", "–")
        bookmark(made.add_paragraph("Slut"), f"_Slut{number}", 100 + number)
    return made


def numbered(made: DocxDocument, text: str) -> None:
    """A list of one item that begins at 1 whatever lists stand before it."""
    numbering = made.part.numbering_part.element
    number = numbering.add_num(numbering.num_lst[0].abstractNumId.val)
    number.add_lvlOverride(0).add_startOverride(1)
    properties = made.add_paragraph(text)._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_numId().val = number.numId


def taken_apart(docx: bytes) -> Parts:
    """The parts of a document that has them."""
    parts = take_apart(docx)
    assert parts is not None
    return parts


def layout_of(found: Layout | LayoutFailure) -> Layout:
    """A layout that succeeded."""
    assert isinstance(found, Layout), found
    return found


def split(parts: Parts, numbers: Sequence[int], engine: LayoutTools) -> dict[int, object]:
    """Some parts of a document as they are laid out without the others."""
    layout = layout_of(measure(parts.together(numbers), engine))
    found = by_chapter._split(parts, numbers, layout)
    assert found is not None
    return dict(found)


def edited(docx: bytes, old: str, new: str) -> bytes:
    """The document with one text in its main part changed."""
    members = read_members(docx)
    text = members[DOCUMENT].decode()
    assert old in text
    return write_package({**members, DOCUMENT: text.replace(old, new, 1).encode()})


class Press:
    """Stands for LibreOffice: a new page at each chapter and after each tenth paragraph."""

    def __init__(self) -> None:
        self.asked: list[bytes] = []

    def __call__(self, docx: bytes, tools: LayoutTools) -> Layout:
        self.asked.append(docx)
        pages, page, lines = {}, 1, 0
        for paragraph in Document(io.BytesIO(docx)).element.body.iter(qn("w:p")):
            style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
            heading = style is not None and style.get(qn("w:val")) == "Heading1"
            if heading or lines == 10:
                page, lines = page + 1, 0
            lines += 1
            pages |= {b.get(qn("w:name")): page for b in paragraph.iter(qn("w:bookmarkStart"))}
        return Layout(pages, page, "Press 1")

    def parts(self) -> list[list[int]]:
        """The parts in each document that it was asked to lay out."""
        return [
            [n for n in range(20) if mark(n).encode() + b'"' in read_members(docx)[DOCUMENT]]
            for docx in self.asked
        ]


@pytest.fixture
def press(monkeypatch: pytest.MonkeyPatch) -> Press:
    """Put in the place of LibreOffice."""
    put = Press()
    monkeypatch.setattr(by_chapter, "measure", put)
    return put


NO_TOOLS = LayoutTools(Path("/nowhere/soffice"), Path("/nowhere/pdfinfo"))


class DescribeMeasuring:
    def it_lays_nothing_out_that_is_known(self, press: Press, tmp_path: Path) -> None:
        """Not the whole, when it is the same; not a part, when another has changed."""
        docx, store = saved(document()), Folder(tmp_path)
        first = measure_by_chapter(docx, NO_TOOLS, store)
        assert press.parts() == [[0, 1, 2, 3, 4, 5]]
        assert measure_by_chapter(docx, NO_TOOLS, store) == first
        assert len(press.asked) == 1

        measure_by_chapter(edited(docx, "Slut", "Slutet"), NO_TOOLS, store)
        assert press.parts()[1:] == [[0, 2]]

    def it_gives_the_sum_of_the_parts(self, press: Press, tmp_path: Path) -> None:
        """As if the whole had been laid out."""
        docx, store = saved(document()), Folder(tmp_path)
        measure_by_chapter(docx, NO_TOOLS, store)
        end = "<w:t>Slut</w:t></w:r>"
        longer = edited(docx, end, f"{end}</w:p>{'<w:p/>' * 30}<w:p>")

        assert measure_by_chapter(longer, NO_TOOLS, store) == press(longer, NO_TOOLS)
        assert press.parts()[1:] == [[0, 2], []]

    def it_lays_several_out_at_once_where_that_pays(
        self, press: Press, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Each with the first part before its own."""
        docx = saved(document())
        two = LayoutTools(NO_TOOLS.soffice, NO_TOOLS.pdfinfo, at_once=2)
        monkeypatch.setattr(by_chapter, "_LARGE", 1_000)

        assert measure_by_chapter(docx, two, Nothing()) == press(docx, two)
        assert sorted(press.parts())[1:] == [[0, 1, 2, 3], [0, 4, 5]]

    def it_lays_out_anew_what_is_damaged(self, press: Press, tmp_path: Path) -> None:
        """Never a wrong number."""
        docx, store = saved(document()), Folder(tmp_path)
        first = measure_by_chapter(docx, NO_TOOLS, store)
        for file in tmp_path.iterdir():
            file.write_bytes(file.read_bytes().replace(b"1", b"7"))

        assert measure_by_chapter(docx, NO_TOOLS, store) == first
        assert len(press.asked) == 2

    def it_lays_out_anew_with_another_program(self, press: Press, tmp_path: Path) -> None:
        """Which may break lines otherwise."""
        docx, store = saved(document()), Folder(tmp_path / "store")
        measure_by_chapter(docx, NO_TOOLS, store)
        other = LayoutTools(tmp_path / "soffice", NO_TOOLS.pdfinfo)
        measure_by_chapter(docx, other, store)
        assert len(press.asked) == 2
        other.soffice.write_bytes(b"uppgraderat")
        measure_by_chapter(docx, other, store)
        assert len(press.asked) == 3

    def it_never_keeps_a_failure(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        """What failed may succeed the next time."""
        failure = LayoutFailure("layout-no-pdf")
        monkeypatch.setattr(by_chapter, "measure", lambda docx, tools: failure)

        assert measure_by_chapter(saved(document()), NO_TOOLS, Folder(tmp_path)) == failure
        assert list(tmp_path.iterdir()) == []


def _odd_and_even(made: DocxDocument) -> None:
    made.settings.odd_and_even_pages_header_footer = True


def _second_section(made: DocxDocument) -> None:
    made.add_section()


def _other_field(made: DocxDocument) -> None:
    add_field(made.add_paragraph(), "SEQ Tabell", "1")


def _field_in_a_header(made: DocxDocument) -> None:
    add_field(made.sections[0].header.paragraphs[0], 'STYLEREF "Heading 1"', "Kapitel")


def _list_that_counts_on(made: DocxDocument) -> None:
    made.add_paragraph("Ett", "List Number")
    made.add_heading("Sist", 1)
    made.add_paragraph("Två", "List Number")


def _note(made: DocxDocument) -> None:
    made.paragraphs[-1].runs[0]._r.append(OxmlElement("w:footnoteReference"))


def _tracked_change(made: DocxDocument) -> None:
    made.paragraphs[-1]._p.append(OxmlElement("w:ins"))


def _reference_to_a_bookmark_between_blocks(made: DocxDocument) -> None:
    paragraph = made.paragraphs[-1]
    bookmark(paragraph, "_Mellan", 900)
    paragraph._p.addprevious(next(paragraph._p.iter(qn("w:bookmarkStart"))))
    add_field(paragraph, "PAGEREF _Mellan \\h", "–")


def _field_over_parts(made: DocxDocument) -> None:
    add_field(made.paragraphs[1], 'TOC \\o "1-2"', "")
    last = list(made.paragraphs[1]._p)[-1]
    made.paragraphs[-1]._p.append(last)


class DescribeTakingApart:
    def it_begins_a_part_at_each_new_page(self) -> None:
        """By a style or by the paragraph's own word."""
        made = document()
        made.add_paragraph("På egen sida").paragraph_format.page_break_before = True

        assert len(taken_apart(saved(made)).parts) == len(CHAPTERS) + 3

    def it_keeps_a_bulleted_list(self) -> None:
        """Bullets do not count."""
        assert take_apart(saved(document(lists=True))) is not None

    @pytest.mark.parametrize(
        "reach",
        [
            _odd_and_even, _second_section, _other_field, _field_in_a_header, _list_that_counts_on,
            _note, _tracked_change, _reference_to_a_bookmark_between_blocks, _field_over_parts,
        ],
        ids=lambda reach: reach.__name__.strip("_").replace("_", " "),
    )  # fmt: skip
    def but_it_leaves_whole_what_reaches_from_part_to_part(
        self, reach: Callable[[DocxDocument], None]
    ) -> None:
        """Where the pages of one may depend on another, the sum might not be the whole."""
        made = document()
        reach(made)

        assert take_apart(saved(made)) is None

    def it_knows_a_part_again_after_a_list_was_added_before_it(self) -> None:
        """Its own list has another number then, and looks as before."""
        made, more = document(), document()
        more.add_heading("Ett kapitel till", 1)
        numbered(more, "Före")
        for one in (made, more):
            one.add_heading("Sist", 1)
            numbered(one, "Ett")

        before, after = taken_apart(saved(made)), taken_apart(saved(more))
        assert after.keys[-1] == before.keys[-1]

    def it_knows_no_part_again_when_a_style_has_changed(self) -> None:
        """What all share is part of what each is known by."""
        made = document()
        before = taken_apart(saved(made)).keys
        made.styles["Normal"].font.size = 200_000
        after = taken_apart(saved(made)).keys

        assert set(before) & set(after) == set()


@needs_layout
class DescribeTheSum:
    @settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
    @given(
        st.lists(
            st.tuples(st.integers(0, 30), st.sampled_from([4, 40, 150, 700])),
            min_size=1,
            max_size=6,
        ).map(tuple),
        st.booleans(),
    )
    def it_is_the_whole_of_any_document(
        self, chapters: tuple[tuple[int, int], ...], lists: bool
    ) -> None:
        """In LibreOffice itself: settled by chapter, each laid out alone, as settled whole."""
        docx, engine = saved(document(chapters, lists)), tools(120)
        parts = taken_apart(docx)

        members = read_members(docx)
        whole = settle(members, lambda data: measure(data, engine))
        summed = settle(members, lambda data: measure_by_chapter(data, engine, Nothing()))
        assert summed == whole
        every = range(len(parts.parts))
        together = split(parts, every, engine)
        for number in every[::2]:
            assert split(parts, [number], engine)[number] == together[number]

    def it_is_the_whole_of_the_real_plan(self, tmp_path: Path) -> None:
        """Every page of every bookmark, from nothing and after a chapter has grown."""
        engine, store = tools(120), Folder(tmp_path)
        docx = built(REAL).files["verksamhetsplan-2014.docx"]
        paragraph = "<w:p><w:r><w:t>"
        more = f"{paragraph}{'Ett ord till. ' * 400}</w:t></w:r></w:p>{paragraph}"
        grown = edited(docx, paragraph, more)
        for one in (docx, grown):
            summed = settle(read_members(one), lambda data: measure_by_chapter(data, engine, store))
            whole = settle(read_members(one), lambda data: measure(data, engine))
            assert summed.docx == whole.docx
            assert dict(summed.pages).items() <= dict(whole.pages).items()
        assert len(taken_apart(docx).parts) > 12
