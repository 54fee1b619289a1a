"""The archive's PDF: what is mended, that it is the same each time, and each way to refuse it."""

from __future__ import annotations

import io
import logging
import re
import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Object, String

from compiler.finish.layout import LayoutFailure, LayoutTools
from compiler.finish.pdf.content import characters_of, read_content
from compiler.finish.pdf.make import exporter, make_pdf, mended, written
from compiler.finish.pdf.mend.lists import numbering
from compiler.finish.pdf.mend.tables import scope_of
from compiler.finish.pdf.opened import OpenedPdf
from compiler.finish.pdf.promised import squeezed
from compiler.finish.pdf.proof import PDF_CLAIMS, prove_pdf
from compiler.finish.pdf.tree import Tree, annotations_of, kids, set_kids, tree_of
from compiler.model.pdf_profile import PdfProfile

from ..conftest import outsider
from .documents import needs_layout, tools
from .good import good
from .pdf_specimen import promised, raw, sound, specimen

EACH_PROFILE = pytest.mark.parametrize("profile", PdfProfile)


@pytest.fixture(autouse=True)
def _quiet() -> None:
    """fontTools warns of fonts without a date, as LibreOffice writes them."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)


def opened(data: bytes, profile: PdfProfile = PdfProfile.PDFA_2B) -> OpenedPdf:
    """The specimen's PDF, opened for claims."""
    return OpenedPdf("prov.pdf", data, pikepdf.open(io.BytesIO(data)), promised(), profile, None)


def tree(pdf: pikepdf.Pdf) -> Tree:
    """The structure tree, which is there."""
    found = tree_of(pdf)
    assert found is not None
    return found


@needs_layout
class DescribeMakePdf:
    @EACH_PROFILE
    def it_makes_a_pdf_that_every_claim_holds_of(self, profile: PdfProfile) -> None:
        """The validator among them; what is returned is what was proven."""
        pdf, found = make_pdf(specimen(), exporter(tools()), profile, name="prov.pdf")

        assert found == ()
        assert pdf is not None and prove_pdf(pdf, promised(), profile, "prov.pdf") == ()
        version = {PdfProfile.PDFA_2B: (b"%PDF-1.6", b"%PDF-1.7"), PdfProfile.PDFA_1B: b"%PDF-1.4"}
        assert pdf.startswith(version[profile])

    @EACH_PROFILE
    def it_makes_the_same_bytes_at_another_time_in_another_zone_and_home(
        self, profile: PdfProfile, tmp_path: Path
    ) -> None:
        """LibreOffice's own bytes differ, by its clock alone."""
        elsewhere = {"TZ": "Asia/Tokyo", "HOME": str(tmp_path), "SOURCE_DATE_EPOCH": "0"}
        moved = replace(tools(), environment=elsewhere)
        first = exporter(tools())(specimen(), profile)
        time.sleep(1.1)
        second = exporter(moved)(specimen(), profile)

        assert isinstance(first, bytes) and isinstance(second, bytes) and first != second
        assert mended(first, promised(), profile) == mended(second, promised(), profile)

    def it_bears_no_trace_of_the_clock(self) -> None:
        """Neither this year nor the machine's moment stands in any uncompressed string."""
        with pikepdf.open(io.BytesIO(sound())) as pdf:
            info = pdf.trailer["/Info"]
            assert str(info["/CreationDate"]) == "D:20131125000000Z"
            packet = pdf.Root.Metadata.read_bytes().decode()
            colours = pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes()
        assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", packet)) == {"2013-11-25T00:00:00Z"}
        assert colours[24:36] == bytes.fromhex("07dd000b00190000 00000000")

    def it_takes_another_date_where_one_is_given(self) -> None:
        """A build of the past may say another moment than the document's."""
        day = datetime(2020, 2, 3, 4, 5, 6, tzinfo=UTC)
        pdf, found = make_pdf(specimen(), exporter(tools()), name="prov.pdf", made=day)

        assert found == () and pdf is not None
        with pikepdf.open(io.BytesIO(pdf)) as made:
            assert str(made.trailer["/Info"]["/ModDate"]) == "D:20200203040506Z"

    def it_says_what_the_document_says_of_itself(self) -> None:
        """LibreOffice parts the keywords at each space: `KS, 13/368`."""
        with pikepdf.open(io.BytesIO(raw())) as pdf:
            assert "KS, 13/368" in str(pdf.trailer["/Info"]["/Keywords"])
        with pikepdf.open(io.BytesIO(sound())) as pdf:
            info = pdf.trailer["/Info"]
            assert str(info["/Keywords"]) == "KS2013/216, KS 13/368"
            assert str(info["/Title"]) == "Prov åäö"
            assert "Ämne &lt;ett&gt;" in pdf.Root.Metadata.read_bytes().decode()

    def it_paints_what_libreoffice_paints(self, tmp_path: Path) -> None:
        """The mending changes tags and metadata, not a dot of a page."""
        renderer = outsider("pdftoppm")
        for name, data in (("raw", raw()), ("sound", sound())):
            (tmp_path / f"{name}.pdf").write_bytes(data)
            command = [renderer, "-r", "40", f"{name}.pdf", name]
            subprocess.run(command, cwd=tmp_path, check=True, timeout=60)
        before, after = (sorted(tmp_path.glob(f"{name}-*.ppm")) for name in ("raw", "sound"))

        assert len(before) == len(after) > 1
        assert [p.read_bytes() for p in before] == [p.read_bytes() for p in after]

    def it_refuses_a_picture_without_a_text_in_its_stead(self) -> None:
        """A fault of the template: the PDF is not made."""
        pdf, found = make_pdf(specimen(""), exporter(tools()), name="prov.pdf")

        assert pdf is None
        assert [finding.code for finding in found] == ["pdf-alt-text"]

    def it_tells_what_a_chart_shows(self) -> None:
        """LibreOffice drops the description on its way, and writes numbers as its system does."""
        data, found = make_pdf(good().docx, exporter(tools()), name="prov.pdf")

        assert data is not None, found
        with pikepdf.open(io.BytesIO(data)) as pdf:
            figure = _first(pdf, "Figure")
            assert "Södra biblioteket: 11 (2012), 12,5 (2013)" in str(figure["/Alt"])
            opened = OpenedPdf("", data, pdf, promised(), PdfProfile.PDFA_2B, None)
            assert "12,5" in opened.words_of(figure)

    def it_refuses_a_pdf_of_another_number_of_pages(self) -> None:
        """The page numbers in the document would not be true of it."""
        pdf, found = make_pdf(specimen(), exporter(tools()), name="prov.pdf", page_count=9)

        assert pdf is None
        assert [finding.code for finding in found] == ["pdf-page-count"]

    def it_says_why_where_libreoffice_fails(self, tmp_path: Path) -> None:
        """The reason is a code that can be explained."""
        script = tmp_path / "soffice"
        script.write_text("#!/bin/sh\nexit 0\n")
        script.chmod(0o755)
        silent = LayoutTools(script, tools().pdfinfo, 20)
        pdf, found = make_pdf(specimen(), exporter(silent), name="prov.pdf")

        assert pdf is None
        assert [finding.code for finding in found] == ["pdf-not-made"]
        assert dict(found[0].particulars)["reason"] == "layout-no-pdf"

    @pytest.mark.parametrize(
        ("exported", "code"),
        {
            "no PDF at all": (b"%PDF-1.7\nhej\n%%EOF", "pdf-unreadable"),
            "an empty file": (b"", "pdf-unreadable"),
        }.values(),
    )
    def it_refuses_what_is_no_pdf(self, exported: bytes, code: str) -> None:
        """LibreOffice may lie."""
        pdf, found = make_pdf(specimen(), lambda docx, profile: exported, name="prov.pdf")

        assert pdf is None
        assert {finding.code for finding in found} == {code}

    def it_refuses_another_documents_pdf(self) -> None:
        """Its words are not the document's."""
        other = exporter(tools())(specimen(""), PdfProfile.PDFA_2B)
        changed = replace(promised(), body=promised().body.replace("äpple", "banan"))
        assert isinstance(other, bytes)
        found = prove_pdf(sound(), changed, PdfProfile.PDFA_2B, "prov.pdf")

        assert [finding.code for finding in found] == ["pdf-text"]
        assert "banan" in dict(found[0].particulars)["expected"]

    def it_says_why_where_the_document_is_no_word_file(self) -> None:
        """A finding, not an exception."""
        pdf, found = make_pdf(b"hej", lambda docx, profile: b"", name="prov.pdf")

        assert pdf is None and len(found) == 1
        failure = LayoutFailure("layout-no-pdf")
        assert make_pdf(specimen(), lambda docx, profile: failure, name="x")[0] is None


@needs_layout
class DescribeMending:
    def it_tags_the_page_number_and_the_address(self) -> None:
        """One element for each link, though LibreOffice makes two of one with a page number."""
        before, after = opened(raw()), opened(sound())

        def ties(pdf: OpenedPdf) -> int:
            return sum(len(annotations_of(link)) for link in tree(pdf.pdf).of_kind("Link"))

        assert len(list(before.annotations())) == 4  # the page number in a link has its own
        assert ties(after) == len(list(after.annotations())) == 3
        words = [after.words_of(link) for link in tree(after.pdf).of_kind("Link")]
        assert words == ["1", "webbplatsen", "kapitlet,s.1"]

    def it_tells_bullets_and_numbers_from_the_text(self) -> None:
        """As labels, with the way the list is numbered."""
        pdf = opened(sound())
        labels = [pdf.words_of(label) for label in tree(pdf.pdf).of_kind("Lbl")]
        kinds = [str(one["/A"]["/ListNumbering"]) for one in tree(pdf.pdf).of_kind("L")]

        assert len(labels) == 4 and labels[2:] == ["1.", "2."]
        assert kinds == ["/Disc", "/Decimal"]

    def it_marks_the_borders_of_header_and_footer_as_artifacts(self) -> None:
        """LibreOffice draws them outside every mark."""
        assert sum(content.loose for content in opened(raw()).contents.values()) > 0
        assert sum(content.loose for content in opened(sound()).contents.values()) == 0

    def it_scopes_header_cells_where_libreoffice_does_not(self) -> None:
        """In the PDF 1.4 of PDF/A-1."""
        old, new = (opened(make(PdfProfile.PDFA_1B)).pdf for make in (raw, sound))
        before, after = ([scope_of(c) for c in tree(pdf).of_kind("TH")] for pdf in (old, new))

        assert (before, after) == ([""] * 3, ["Column"] * 3)

    def it_counts_a_repeated_header_row_once(self) -> None:
        """On the next page it is decoration."""
        assert len(list(tree(opened(sound()).pdf).of_kind("TR"))) == promised().tables[0][0]
        assert len(opened(sound()).contents) > 1


# --- each claim, broken -------------------------------------------------------------------------

Break = Callable[[pikepdf.Pdf], None]


def _first(pdf: pikepdf.Pdf, *kinds: str) -> Object:
    return next(tree(pdf).of_kind(*kinds))


def _drop(key: str) -> Break:
    def broken(pdf: pikepdf.Pdf) -> None:
        del pdf.Root[key]

    return broken


def _content(pdf: pikepdf.Pdf, change: Callable[[bytes], bytes]) -> None:
    contents = pdf.pages[0].obj["/Contents"]
    contents.write(change(contents.read_bytes()))


def _packet(old: str, new: str) -> Break:
    def broken(pdf: pikepdf.Pdf) -> None:
        text = pdf.Root.Metadata.read_bytes().decode()
        assert old in text
        pdf.Root.Metadata.write(text.replace(old, new).encode())

    return broken


def _info(pdf: pikepdf.Pdf) -> None:
    pdf.trailer["/Info"]["/Title"] = String("En annan titel")


def _clock(pdf: pikepdf.Pdf) -> None:
    stream = pdf.Root.OutputIntents[0].DestOutputProfile
    header = bytearray(stream.read_bytes())
    header[24:26] = (2026).to_bytes(2, "big")
    stream.write(bytes(header))


def _font(pdf: pikepdf.Pdf) -> Object:
    fonts: dict[str, Object] = pdf.pages[0].resources["/Font"].as_dict()
    return next(iter(fonts.values()))


def _say_backwards(pdf: pikepdf.Pdf) -> None:
    _content(
        pdf, lambda text: text.replace(b"BT", b"/ReversedChars BMC BT").replace(b"ET", b"ET EMC")
    )


def _box(pdf: pikepdf.Pdf) -> None:
    file = _font(pdf)["/FontDescriptor"]["/FontFile2"]
    font, saved = TTFont(io.BytesIO(file.read_bytes())), io.BytesIO()
    table = font["cmap"].tables[0]
    table.cmap = dict.fromkeys(table.cmap, ".notdef")
    font.save(saved)
    file.write(saved.getvalue())


def _unembed(pdf: pikepdf.Pdf) -> None:
    del _font(pdf)["/FontDescriptor"]["/FontFile2"]


def _untell(pdf: pikepdf.Pdf) -> None:
    del _font(pdf)["/ToUnicode"]


def _script(pdf: pikepdf.Pdf) -> None:
    pdf.Root["/OpenAction"] = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def _launch(pdf: pikepdf.Pdf) -> None:
    annotation = next(a for p in pdf.pages for a in p.obj.get("/Annots", ()) if "/A" in a)
    annotation["/A"] = Dictionary(S=Name.Launch, F=String("calc.exe"))


def _swap_paragraphs(pdf: pikepdf.Pdf) -> None:
    document = kids(tree(pdf).root)[0]
    assert not isinstance(document, int)
    first, second, *rest = kids(document)
    set_kids(document, [second, first, *rest])


def _lose_paragraph(pdf: pikepdf.Pdf) -> None:
    document = kids(tree(pdf).root)[0]
    assert not isinstance(document, int)
    things = kids(document)
    set_kids(document, things[:1] + things[2:])


def _kind(old: str, new: str) -> Break:
    def broken(pdf: pikepdf.Pdf) -> None:
        _first(pdf, old)["/S"] = Name(f"/{new}")

    return broken


def _suspect(pdf: pikepdf.Pdf) -> None:
    pdf.Root["/MarkInfo"]["/Suspects"] = True


def _paint(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda text: text + b"\n0 0 9 9 re f\n")


def _artifact_in_text(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda text: text.replace(b">> BDC", b">> BDC /Artifact BMC EMC", 1))


def _one_piece_twice(pdf: pikepdf.Pdf) -> None:
    paragraph = _first(pdf, "H1")
    set_kids(paragraph, [*kids(paragraph), *kids(paragraph)])


def _no_parent(pdf: pikepdf.Pdf) -> None:
    numbers = tree(pdf).root["/ParentTree"]["/Nums"]
    numbers[1] = Array([])


def _bookmark_title(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Outlines.First["/Title"] = String("Ett annat kapitel")


def _bookmark_page(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Outlines.First["/Dest"][0] = pdf.pages[1].obj


def _no_alternative(pdf: pikepdf.Pdf) -> None:
    del _first(pdf, "Figure")["/Alt"]


def _another_alternative(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "Figure")["/Alt"] = String("En blå cirkel")


def _nameless_note(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "Figure")["/S"] = Name.Note


def _tabs_as_string(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj["/Tabs"] = String("S")


def _lose_row(pdf: pikepdf.Pdf) -> None:
    table = _first(pdf, "Table")
    set_kids(table, kids(table)[:-1])


def _lose_cell(pdf: pikepdf.Pdf) -> None:
    row = list(tree(pdf).of_kind("TR"))[5]
    set_kids(row, kids(row)[:-1])


def _no_span(pdf: pikepdf.Pdf) -> None:
    row = list(tree(pdf).of_kind("TR"))[-1]
    first = kids(row)[0]
    assert not isinstance(first, int)
    del first["/A"]


def _no_scope(pdf: pikepdf.Pdf) -> None:
    del _first(pdf, "TH")["/A"]


def _no_label(pdf: pikepdf.Pdf) -> None:
    item = _first(pdf, "LI")
    set_kids(item, kids(item)[1:])


def _untie_link(pdf: pikepdf.Pdf) -> None:
    link = _first(pdf, "Link")
    set_kids(link, kids(link)[:-1])


def _silent_link(pdf: pikepdf.Pdf) -> None:
    annotations_of(_first(pdf, "Link"))[0]["/Contents"] = String(" ")


def _stray_link(pdf: pikepdf.Pdf) -> None:
    page = next(p for p in pdf.pages if "/Annots" in p.obj)
    twin = pdf.make_indirect(Dictionary(page.obj["/Annots"][0]))
    page.obj["/Annots"].append(twin)


def _lead_elsewhere(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        for annotation in page.obj.get("/Annots", ()):
            if "/A" in annotation:
                annotation["/A"]["/URI"] = String("https://annat.example/")


def _lead_nowhere(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        for annotation in page.obj.get("/Annots", ()):
            if "/Dest" in annotation:
                annotation["/Dest"] = String("ingenstans")


def _lose_page(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[-1]


def _device_colour(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/OutputIntents"]


BREAKS: dict[str, tuple[str, str, Break]] = {
    "paragraphs in another order": ("words_agree", "pdf-text", _swap_paragraphs),
    "a paragraph lost": ("words_agree", "pdf-text", _lose_paragraph),
    "a note that nobody wrote": ("notes_agree", "pdf-text", _kind("P", "Note")),
    "a text read backwards": ("order_shown", "pdf-text", _say_backwards),
    "letters that are boxes": ("letters_painted", "pdf-letters", _box),
    "a page lost": ("pages_counted", "pdf-page-count", _lose_page),
    "no colour profile": ("standard_holds", "pdf-not-archival", _device_colour),
    "another part of the standard": (
        "standard_holds",
        "pdf-not-archival",
        _packet("<pdfaid:part>2", "<pdfaid:part>3"),
    ),
    "metadata beyond XMP": (
        "standard_holds",
        "pdf-not-archival",
        _packet("</pdfaid:part>", "</pdfaid:part><pdfaid:hej>1</pdfaid:hej>"),
    ),
    "no mark of PDF/UA": (
        "pdfua_described",
        "pdf-metadata",
        _packet("<pdfuaid:part>1</pdfuaid:part>", ""),
    ),
    "PDF/UA's mark not described": (
        "pdfua_described",
        "pdf-metadata",
        _packet("<pdfaProperty:name>part", "<pdfaProperty:name>del"),
    ),
    "another title in Info": ("metadata_agree", "pdf-metadata", _info),
    "another title in XMP": ("metadata_agree", "pdf-metadata", _packet("Prov åäö", "Prov")),
    "the clock in the colours": ("colours_dated", "pdf-metadata", _clock),
    "a font not in the file": ("fonts_whole", "pdf-font", _unembed),
    "a font that tells no characters": ("fonts_whole", "pdf-font", _untell),
    "a script": ("nothing_acts", "pdf-active", _script),
    "a link that starts a program": ("nothing_acts", "pdf-active", _launch),
    "not marked as tagged": ("document_tagged", "pdf-not-tagged", _drop("/MarkInfo")),
    "tags that are suspect": ("document_tagged", "pdf-not-tagged", _suspect),
    "no structure tree": ("document_tagged", "pdf-not-tagged", _drop("/StructTreeRoot")),
    "no language": ("language_told", "pdf-language", _drop("/Lang")),
    "no title in the window": ("title_shown", "pdf-title", _drop("/ViewerPreferences")),
    "painting without a mark": ("painting_tagged", "pdf-untagged", _paint),
    "an artifact in a text": ("painting_tagged", "pdf-untagged", _artifact_in_text),
    "a piece in the tree twice": ("painting_tagged", "pdf-untagged", _one_piece_twice),
    "a piece without its parent": ("parents_known", "pdf-structure", _no_parent),
    "a heading of another level": ("headings_agree", "pdf-heading", _kind("H2", "H3")),
    "a heading that is a paragraph": ("headings_agree", "pdf-heading", _kind("H2", "P")),
    "no bookmarks": ("bookmarks_agree", "pdf-bookmark", _drop("/Outlines")),
    "a bookmark with another title": ("bookmarks_agree", "pdf-bookmark", _bookmark_title),
    "a bookmark to another page": ("bookmarks_agree", "pdf-bookmark", _bookmark_page),
    "a picture without a text": ("pictures_described", "pdf-alt-text", _no_alternative),
    "a picture told otherwise": ("pictures_described", "pdf-alt-text", _another_alternative),
    "a note without an id": ("notes_named", "pdf-structure", _nameless_note),
    "tabs as a string": ("tabs_follow_structure", "pdf-tab-order", _tabs_as_string),
    "a kind of its own": ("elements_in_place", "pdf-structure", _kind("P", "Stycke")),
    "an item outside a list": ("elements_in_place", "pdf-structure", _kind("L", "Sect")),
    "a paragraph in a row": ("elements_in_place", "pdf-structure", _kind("TD", "P")),
    "a row lost": ("tables_agree", "pdf-table", _lose_row),
    "a cell lost": ("tables_agree", "pdf-table", _lose_cell),
    "a cell that no longer spans": ("tables_agree", "pdf-table", _no_span),
    "a table lost": ("tables_agree", "pdf-table", _kind("Table", "Sect")),
    "a header cell without scope": ("header_cells_scoped", "pdf-header-cell", _no_scope),
    "an item without a label": ("items_labelled", "pdf-list", _no_label),
    "an item that is none": ("items_labelled", "pdf-list", _kind("LI", "P")),
    "a link without its annotation": ("links_tagged", "pdf-link", _untie_link),
    "a link that says nothing": ("links_tagged", "pdf-link", _silent_link),
    "an annotation without a link": ("links_tagged", "pdf-link", _stray_link),
    "a link to another address": ("links_lead", "pdf-link-goal", _lead_elsewhere),
    "a link to nowhere": ("links_lead", "pdf-link-goal", _lead_nowhere),
}
"""Ways to break the sound PDF: the claim that must notice, and its code."""


@needs_layout
class DescribeProof:
    def it_finds_nothing_in_the_sound_file(self) -> None:
        """Else the breaks below would prove nothing."""
        assert prove_pdf(sound(), promised(), PdfProfile.PDFA_2B, "prov.pdf", 3) == ()

    @pytest.mark.parametrize("name", BREAKS)
    def it_refuses_a_file_with(self, name: str) -> None:
        """Each claim by name, and the whole proof with its code."""
        claim, code, broken = BREAKS[name]
        with pikepdf.open(io.BytesIO(sound())) as pdf:
            broken(pdf)
            data = written(pdf, PdfProfile.PDFA_2B)
        count = 3 if claim == "pages_counted" else None
        with pikepdf.open(io.BytesIO(data)) as pdf:
            told = OpenedPdf("prov.pdf", data, pdf, promised(), PdfProfile.PDFA_2B, count)
            by_name = {c.__name__: c for c in PDF_CLAIMS}[claim]
            found = {finding.code for finding in by_name(told)}

        assert found == {code}
        proven = prove_pdf(data, promised(), PdfProfile.PDFA_2B, "prov.pdf", count)
        assert code in {finding.code for finding in proven}

    def it_has_a_break_for_each_claim(self) -> None:
        """A claim that nothing breaks may be one that cannot refuse."""
        assert {claim for claim, _, _ in BREAKS.values()} == {c.__name__ for c in PDF_CLAIMS}

    def it_refuses_what_libreoffice_writes_unmended(self) -> None:
        """What the mending is for."""
        found = {f.code for f in prove_pdf(raw(), promised(), PdfProfile.PDFA_2B, "prov.pdf")}

        assert {
            "pdf-metadata",
            "pdf-tab-order",
            "pdf-untagged",
            "pdf-link",
            "pdf-list",
            "pdf-active",
        } <= found


class DescribeContent:
    def it_reads_a_fonts_table(self) -> None:
        """Single characters, ligatures, ranges, and ranges spelt out."""
        table = (
            "1 beginbfchar <01> <0053> <2E> <00740074> endbfchar "
            "2 beginbfrange <10> <12> <0041> <20> <21> [<00E5> <00E4>] endbfrange"
        )
        assert characters_of(table) == {
            0x01: "S",
            0x2E: "tt",
            0x10: "A",
            0x11: "B",
            0x12: "C",
            0x20: "å",
            0x21: "ä",
        }

    def it_takes_the_text_that_a_mark_says_it_is(self) -> None:
        """ActualText stands for the glyphs under it."""
        pdf = pikepdf.new()
        page = pdf.add_blank_page()
        page.obj["/Contents"] = pdf.make_stream(
            b"/P<</MCID 0>>BDC /Span<</ActualText<FEFF00E5>>>BDC BT (xx) Tj ET EMC EMC "
            b"/Artifact BMC 0 0 1 1 re f EMC 0 0 2 2 re f"
        )
        content = read_content(page)

        assert {n: mark.text for n, mark in content.marks.items()} == {0: "å"}
        assert (content.loose, content.mixed, content.repeated) == (1, 0, 0)

    @pytest.mark.parametrize(
        ("label", "expected"),
        [
            ("1.", "Decimal"),
            ("a)", "LowerAlpha"),
            ("B.", "UpperAlpha"),
            ("•", "Disc"),
            ("o", "Disc"),
        ],
    )
    def it_tells_how_a_list_is_numbered(self, label: str, expected: str) -> None:
        """By its first label."""
        assert numbering(label) == expected

    def it_squeezes_words_as_word_and_pdf_can_agree(self) -> None:
        """Spaces, soft hyphens, ligatures and no-break hyphens are no difference."""
        assert squeezed("Ett\u00a0 o\u00adrd\tﬁn a\u2011b") == "Ettordfina-b"
