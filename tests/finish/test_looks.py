"""How words look, as Word finds it: colours of themes and patterns, and who is heard last."""

from __future__ import annotations

import io

import pytest
from docx import Document
from docx.oxml.ns import qn

from compiler.finish.accessibility.colour import (
    BLACK,
    WHITE,
    automatic,
    contrast,
    from_hex,
    mixed,
    tinted,
    to_hex,
)
from compiler.finish.accessibility.look import Look, looks_of
from compiler.finish.opened import Opened, open_document

from .documents import saved
from .good import good
from .mutations.ways import SETTINGS, Break, both, in_style, swap


def rgb(text: str) -> tuple[int, int, int]:
    """A colour that is one."""
    colour = from_hex(text)
    assert colour is not None
    return colour


class DescribeColours:
    @pytest.mark.parametrize(
        ("one", "other", "ratio"),
        [
            ("000000", "FFFFFF", 21.0),
            ("767676", "FFFFFF", 4.54),
            ("777777", "FFFFFF", 4.48),
            ("4F81BD", "FFFFFF", 4.03),
            ("FF0000", "FFFFFF", 4.0),
            ("FFFFFF", "FFFFFF", 1.0),
        ],
    )
    def it_knows_the_contrast_of_two_colours(self, one: str, other: str, ratio: float) -> None:
        """The figures that WCAG's own calculators give, whichever comes first."""
        assert round(contrast(rgb(one), rgb(other)), 2) == ratio
        assert contrast(rgb(one), rgb(other)) == contrast(rgb(other), rgb(one))

    @pytest.mark.parametrize(
        ("colour", "tint", "shade", "shown"),
        [
            ("4F81BD", 0x99, 0xFF, "95B3D7"),
            ("4F81BD", 0x33, 0xFF, "DBE5F1"),
            ("4F81BD", 0xFF, 0xBF, "365F91"),
            ("1F497D", 0x99, 0xFF, "548DD4"),
            ("5B9BD5", 0xFF, 0xBF, "2E74B5"),
        ],
    )
    def it_tints_and_shades_as_word_does(
        self, colour: str, tint: int, shade: int, shown: str
    ) -> None:
        """What Word writes beside a theme's colour, to within its rounding."""
        made = tinted(rgb(colour), tint / 255, shade / 255)

        assert max(abs(a - b) for a, b in zip(made, rgb(shown), strict=True)) <= 2

    def it_leaves_a_colour_alone_that_is_neither_tinted_nor_shaded(self) -> None:
        """To the last digit."""
        assert to_hex(tinted(rgb("1F4E5F"))) == "1F4E5F"

    @pytest.mark.parametrize(("behind", "text"), [("3E3E3E", WHITE), ("404040", BLACK)])
    def it_turns_automatic_words_white_on_what_is_dark(
        self, behind: str, text: tuple[int, int, int]
    ) -> None:
        """Where LibreOffice was seen to turn: white on 3E3E3E, black on 404040."""
        assert automatic(rgb(behind)) == text

    def it_mixes_a_pattern_with_its_ground(self) -> None:
        """A quarter of black on white is light grey."""
        assert to_hex(mixed(BLACK, WHITE, 0.25)) == "BFBFBF"

    def it_knows_what_is_no_colour(self) -> None:
        """`auto`, and what somebody mistyped."""
        assert from_hex("auto") is from_hex("12345") is from_hex("") is None


def look(text: str, change: Break | None = None) -> Look:
    """The look of the first run that says `text` in the good document, changed."""
    docx = good().docx if change is None else change(good().docx)
    return look_in(open_document(docx), text)


def look_in(opened: Opened, text: str) -> Look:
    """The look of the first run that says `text`."""
    looks = looks_of(opened)
    return next(
        looks.of(paragraph, run.element.find(qn("w:rPr")))
        for paragraph in opened.main.paragraphs
        for run in paragraph.runs
        if run.text == text and "\t" not in paragraph.text
    )


HEADER_ROW = r'(firstRow">.*?<w:color w:val=")1F4E5F'
STYLED = '<w:tblStyle w:val="VPTabell"/>'


class DescribeLooks:
    def it_hears_the_paragraphs_style_over_what_that_rests_on(self) -> None:
        """Heading 1 rests on Normal, which rests on the defaults."""
        found = look("Mål")

        assert (to_hex(found.colour), found.half_points, found.bold) == ("1F4E5F", 40, True)
        assert found.style == "Heading1"
        assert found.behind == WHITE
        assert found.large

    def it_hears_what_a_style_rests_on_where_the_style_says_nothing(self) -> None:
        """A bulleted line has Normal's colour and the defaults' size."""
        found = look("Planera")

        assert (to_hex(found.colour), found.half_points, found.style) == ("1E2528", 22, "Normal")
        assert not found.large

    def it_hears_the_runs_style_over_the_paragraphs(self) -> None:
        """A mark has a colour and a ground of its own."""
        found = look("kompletteras")

        assert (to_hex(found.colour), to_hex(found.behind)) == ("8B1A1A", "FFF4CC")
        assert (found.half_points, found.bold) == (19, True)

    def it_hears_the_run_itself_last(self) -> None:
        """Whatever its styles say."""
        own = '<w:b w:val="0"/><w:color w:val="123456"/><w:shd w:val="clear" w:fill="ABCDEF"/>'
        mark = '<w:rStyle w:val="VPKompletteras"/>'
        found = look("kompletteras", swap(mark, mark + own))

        assert (to_hex(found.colour), to_hex(found.behind)) == ("123456", "ABCDEF")
        assert (found.bold, found.style) == (False, "")

    def it_hears_a_tables_special_row_under_the_paragraphs_style(self) -> None:
        """The header's words are in a style of their own, which says a colour."""
        white = in_style("VPTabell", HEADER_ROW, r"\1FFFFFF")
        bare = in_style("VPTabellrubrik", '<w:color w:val="1F4E5F"/>', "")
        plain = in_style("Normal", '<w:color w:val="1E2528"/>', "")

        assert to_hex(look("Mått", white).colour) == "1F4E5F"
        assert to_hex(look("Mått", both(white, bare, plain)).colour) == "FFFFFF"
        assert to_hex(look("Besök", both(white, bare, plain)).colour) == "000000"

    def it_hears_a_tables_special_row_only_where_the_table_shows_it(self) -> None:
        """A table may leave its header row plain."""
        dark = in_style("VPTabell", r'(firstRow">.*?<w:tcPr>)', r'\1<w:shd w:fill="1F4E5F"/>')
        plain = swap('w:firstRow="1"', 'w:firstRow="0"')
        bits = swap('w:val="0620" w:firstRow="1"', 'w:val="0620"')

        assert to_hex(look("Mått", dark).behind) == "1F4E5F"
        assert to_hex(look("Besök", dark).behind) == "FFFFFF"
        assert to_hex(look("Mått", both(dark, plain)).behind) == "FFFFFF"
        assert to_hex(look("Mått", both(dark, bits)).behind) == "1F4E5F"

    def it_shades_every_other_row(self) -> None:
        """Counted below the header, where the table shows bands."""
        band = in_style(
            "VPTabell",
            "</w:style>",
            '<w:tblStylePr w:type="band1Horz"><w:tcPr><w:shd w:val="clear" w:fill="EEEEEE"/>'
            "</w:tcPr></w:tblStylePr></w:style>",
        )
        shown = swap('w:noHBand="1"', 'w:noHBand="0"')

        assert to_hex(look("Besök", band).behind) == "FFFFFF"
        assert to_hex(look("Besök", both(band, shown)).behind) == "EEEEEE"
        assert to_hex(look("Lån", both(band, shown)).behind) == "FFFFFF"

    def it_turns_bold_over_where_two_styles_set_it(self) -> None:
        """A bold word in a bold style stands out by being plain."""
        strong = swap("<w:t>Mått", '<w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>Mått')
        no_row = in_style("VPTabell", '(firstRow"><w:rPr>)<w:b/>', r"\1")

        assert look("Mått", no_row).bold
        assert not look("Mått", both(strong, no_row)).bold

    def it_reads_a_themes_colours_as_the_settings_map_them(self) -> None:
        """`text1` is the theme's dark 1, unless the settings turn them about."""
        named = in_style("Heading1", '<w:color w:val="1F4E5F"/>', '<w:color w:themeColor="text1"/>')
        turned = both(
            swap('w:t1="dark1"', 'w:t1="accent3"', SETTINGS),
            named,
        )

        assert to_hex(look("Mål", named).colour) == "000000"
        assert to_hex(look("Mål", turned).colour) == "8A5A1F"

    def it_knows_that_a_well_known_template_is_too_pale(self) -> None:
        """The blue of python-docx's own headings has 4.03 to 1."""
        document = Document()
        document.add_heading("Rubrik", 2)
        found = look_in(open_document(saved(document)), "Rubrik")

        assert round(contrast(found.colour, found.behind), 2) == 4.03
        assert found.half_points == 26


class DescribeOtherWriters:
    def it_reads_what_python_docx_writes(self) -> None:
        """A document of another make is read to the end."""
        document = Document()
        table = document.add_table(2, 2, style="Light Grid Accent 1")
        table.cell(0, 0).text = "Ett"
        buffer = io.BytesIO()
        document.save(buffer)
        found = look_in(open_document(buffer.getvalue()), "Ett")

        assert found.bold
        assert found.behind == WHITE
