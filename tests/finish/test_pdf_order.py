"""The PDF of a text that LibreOffice paints in another order than it is read, and its refusals."""

from __future__ import annotations

import io
import logging
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pikepdf
import pytest
from docx import Document

from compiler.finish.layout import LayoutFailure
from compiler.finish.opened import open_document
from compiler.finish.pdf.boxes import stands_in
from compiler.finish.pdf.claims.words import order_shown, words_agree
from compiler.finish.pdf.make import exporter, mended
from compiler.finish.pdf.opened import OpenedPdf
from compiler.finish.pdf.painted import text_objects
from compiler.finish.pdf.promised import Promised, promised_of
from compiler.finish.pdf.proof import prove_pdf
from compiler.finish.pdf.tree import tree_of
from compiler.model.pdf_profile import PdfProfile

from ..conftest import outsider
from .documents import needs_layout, saved, tools

EMOJI = "Bra \U0001f600 jobbat."
RING = "\u030a ring."
ARABIC = "Se العدد 12 av عربي محمد i mars."
TEXTS = (EMOJI, RING, ARABIC, "שלום", "東京都 och Ωμέγα")
EACH_TEXT = pytest.mark.parametrize("text", TEXTS)
EACH_PROFILE = pytest.mark.parametrize("profile", PdfProfile)


@pytest.fixture(autouse=True)
def _quiet() -> None:
    """fontTools warns of fonts without a date, as LibreOffice writes them."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)


@cache
def docx_of(text: str) -> bytes:
    """A document that says a text, in a heading and in a paragraph."""
    document = Document()
    core = document.core_properties
    core.title, core.language = "Prov", "sv-SE"
    document.add_heading(text, 1)
    document.add_paragraph(text)
    return saved(document)


@cache
def raw_of(text: str, profile: PdfProfile = PdfProfile.PDFA_2B) -> bytes:
    """Its PDF as LibreOffice writes it."""
    exported = exporter(tools())(docx_of(text), profile)
    assert not isinstance(exported, LayoutFailure), exported
    return exported


@cache
def promised(text: str) -> Promised:
    """What the document promises."""
    return promised_of(open_document(docx_of(text)))


def found_in(data: bytes, text: str, profile: PdfProfile = PdfProfile.PDFA_2B) -> set[str]:
    """The codes of what is found in a PDF of a text."""
    return {finding.code for finding in prove_pdf(data, promised(text), profile, "prov.pdf")}


def changed(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """The PDF with its one page's instructions changed; the change must change something."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        page = pdf.pages[0]
        before = page.Contents.read_bytes()
        after = change(before)
        assert after != before
        page.obj["/Contents"] = pdf.make_stream(after)
        buffer = io.BytesIO()
        pdf.save(buffer)
        return buffer.getvalue()


@needs_layout
class DescribeOrder:
    @EACH_PROFILE
    @pytest.mark.parametrize("text", [*TEXTS, "\u030a och \U0001f600 ring.", "Se (عربي محمد)."])
    def it_is_the_documents(self, text: str, profile: PdfProfile) -> None:
        """As whoever listens to the PDF hears it; every claim holds."""
        data = mended(raw_of(text, profile), promised(text), profile)

        assert found_in(data, text, profile) == set()

    @pytest.mark.parametrize("text", [EMOJI, RING, "Se عربي nu."])
    def it_is_what_another_reader_finds(self, text: str, tmp_path: Path) -> None:
        """Poppler heeds ActualText, and puts marks of its own round a word that runs leftwards."""
        (tmp_path / "a.pdf").write_bytes(mended(raw_of(text), promised(text), PdfProfile.PDFA_2B))
        asked = [outsider("pdftotext"), "-raw", "-enc", "UTF-8", "a.pdf", "-"]
        told = subprocess.run(asked, cwd=tmp_path, capture_output=True, check=True).stdout.decode()
        words = told.replace("\u202b", "").replace("\u202c", "")

        assert "".join(words.split()).count("".join(text.split())) == 2

    @EACH_TEXT
    def it_moves_no_dot_on_the_page(self, text: str, tmp_path: Path) -> None:
        """What is mended is how the page is read, not how it looks."""
        data = mended(raw_of(text), promised(text), PdfProfile.PDFA_2B)
        for name, pdf in (("raw", raw_of(text)), ("sound", data)):
            (tmp_path / f"{name}.pdf").write_bytes(pdf)
            command = [outsider("pdftoppm"), "-r", "120", f"{name}.pdf", name]
            subprocess.run(command, cwd=tmp_path, check=True, timeout=60)

        assert (tmp_path / "raw-1.ppm").read_bytes() == (tmp_path / "sound-1.ppm").read_bytes()

    @pytest.mark.parametrize("text", [EMOJI, ARABIC])
    def but_it_needs_the_mending(self, text: str) -> None:
        """Else the tests above would prove nothing."""
        assert "pdf-text" in found_in(raw_of(text), text)

    def but_it_is_not_made_up_for_another_text(self) -> None:
        """The same letters in another order on the page are another text, and stay so."""
        lie = "Bar \U0001f600 jobbat."
        data = mended(raw_of(lie), promised(EMOJI), PdfProfile.PDFA_2B)

        assert "pdf-text" in found_in(data, EMOJI)
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert b"ActualText" not in pdf.pages[0].Contents.read_bytes()

    def but_it_is_not_made_up_for_a_word_read_the_wrong_way(self) -> None:
        """A Hebrew word written backwards is another word."""
        data = mended(raw_of("םולש"), promised("שלום"), PdfProfile.PDFA_2B)

        assert "pdf-text" in found_in(data, "שלום")

    def and_it_refuses_a_mark_that_tells_another_order_than_is_shown(self) -> None:
        """The mark says what the document says; the emoji has been moved to the end of the line."""
        sound = mended(raw_of(EMOJI), promised(EMOJI), PdfProfile.PDFA_2B)
        with pikepdf.open(io.BytesIO(sound)) as pdf:
            page = pdf.pages[0]
            instructions = list(pikepdf.parse_content_stream(page))
            (told, *_) = [s for s in text_objects(page, instructions) if s.told is not None]
            at = next(g for g in told.glyphs if g.text == "\U0001f600").number
            place = max(n for n in range(at) if str(instructions[n].operator) == "Tm")
            x = instructions[place].operands[4]
        lie = changed(sound, lambda data: data.replace(f" {x} ".encode(), b" 500 ", 1))

        with pikepdf.open(io.BytesIO(lie)) as pdf:
            opened = OpenedPdf("", lie, pdf, promised(EMOJI), PdfProfile.PDFA_2B, None)
            assert not list(words_agree(opened)) and list(order_shown(opened))
        assert "pdf-text" in found_in(lie, EMOJI)

    def and_it_refuses_a_word_said_to_be_painted_backwards_that_is_not(self) -> None:
        """By its tags alone the text would be the document's."""
        sound = mended(raw_of("סוס"), promised("סוס"), PdfProfile.PDFA_2B)
        assert found_in(sound, "סוס") == set()
        lie = raw_of("arB"), promised("Bra")
        data = changed(
            mended(lie[0], lie[1], PdfProfile.PDFA_2B),
            lambda page: page.replace(b"BT", b"/ReversedChars BMC BT").replace(b"ET", b"ET EMC"),
        )
        with pikepdf.open(io.BytesIO(data)) as pdf:
            opened = OpenedPdf("", data, pdf, lie[1], PdfProfile.PDFA_2B, None)
            tree = tree_of(pdf)
            assert tree is not None and opened.words_of(tree.root) == "BraBra"

        assert "pdf-text" in found_in(data, "Bra")


@needs_layout
class DescribeLetters:
    def it_names_those_that_no_font_has(self) -> None:
        """LibreOffice paints a box and says the letter; a private one is in no font."""
        text = "En \U00016b50 står här."
        data = mended(raw_of(text), promised(text), PdfProfile.PDFA_2B)
        (found,) = prove_pdf(data, promised(text), PdfProfile.PDFA_2B, "prov.pdf")

        assert found.code == "pdf-letters"
        assert dict(found.particulars)["letters"] == "\U00016b50 (U+16B50)"

    def but_it_passes_over_a_box_that_was_written(self) -> None:
        """A form has boxes to tick."""
        assert stands_in("ไ") and not stands_in("\u2610") and not stands_in(" ")
