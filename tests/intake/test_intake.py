"""What an official writes in Word comes in as a section that says the same."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, RGBColor

from compiler import catalogue
from compiler.diagnostic import Severity
from compiler.intake.prepare import Changes
from compiler.load.markdown import parse_markdown
from compiler.span import Span
from tests.intake.documents import (
    add_xml,
    blank,
    body,
    by_libreoffice,
    by_pandoc,
    png,
    saved,
    taken,
    told,
)

_WHO = 'w:id="9" w:author="A" w:date="2013-01-01T00:00:00Z"'
_BOX = """<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox>
<w:txbxContent><w:p><w:r><w:t>I rutan</w:t></w:r></w:p></w:txbxContent>
</v:textbox></v:shape></w:pict></w:r>"""


class DescribeText:
    def it_keeps_headings_emphasis_lists_and_links(self) -> None:
        """What the dialect has a form for comes in in that form."""
        document = blank()
        paragraph = document.add_paragraph("Målet är ")
        paragraph.add_run("viktigt").bold = True
        paragraph.add_run(" och ")
        paragraph.add_run("svårt").italic = True
        paragraph.add_run(".")
        document.add_heading("Budget", 2)
        document.add_paragraph("ett", style="List Bullet")
        document.add_paragraph("under", style="List Bullet 2")
        document.add_paragraph("två", style="List Bullet")
        document.add_paragraph("först", style="List Number")

        section = taken(saved(document))

        assert body(section) == (
            "# Vår ekonomi {#var-ekonomi}\n\n"
            "Målet är **viktigt** och *svårt*.\n\n"
            "## Budget\n\n"
            "- ett\n  - under\n- två\n\n"
            "1. först\n"
        )
        assert section.diagnostics == ()

    def it_keeps_a_table_with_its_header(self) -> None:
        """A bar inside a cell stays in the cell."""
        document = blank()
        table = document.add_table(2, 2)
        for cell, text in zip(table._cells, ("Namn", "Andel", "A | B", "6,39 %"), strict=True):
            cell.text = text

        section = taken(saved(document))

        assert "| Namn | Andel |\n| --- | --- |\n| A \\| B | 6,39 % |\n" in section.text

    def it_keeps_footnotes_and_links_inside_the_document(self, tmp_path: Path) -> None:
        """A note may hold several paragraphs; a link to a heading gives that heading an anchor."""
        text = (
            "# Miljö\n\nText[^1], se [målen](#mål) och [fil](fil.docx).\n\n"
            "[^1]: En *not*.\n\n    Till.\n\n## Mål\n\n| A | B |\n|---|--:|\n| c[^2] | 1 |\n\n"
            "[^2]: I cell.\n"
        )

        section = taken(by_pandoc(text, tmp_path))

        assert body(section) == (
            "# Miljö {#miljo}\n\nText[^1], se [målen](#mal) och fil.\n\n## Mål {#mal}\n\n"
            "| A | B |\n| --- | ---: |\n| c[^2] | 1 |\n\n"
            "[^1]: En *not*.\n\n    Till.\n\n[^2]: I cell.\n"
        )
        assert told(section) == ["intake-link"]

    def it_takes_the_title_for_the_heading_of_the_chapter(self) -> None:
        """pandoc takes the title out of the text; here it is put back, and headings go below."""
        document = blank()
        document._body._element.insert(
            0, document.add_paragraph("Verksamhet 2014", style="Title")._p
        )
        document.add_heading("Mål", 1)

        section = taken(saved(document))

        assert body(section).startswith("# Verksamhet 2014 {#verksamhet-2014}\n\n## Vår ekonomi")
        assert "\n## Mål\n" in section.text

    def it_gives_a_heading_to_a_text_that_begins_with_none(self) -> None:
        """A chapter begins with its heading, and the file's name is the best there is."""
        document = blank()
        document.add_heading("Ännu en", 1)

        section = taken(saved(document), "Årets underlag.docx")

        assert body(section).startswith("# Årets underlag {#arets-underlag}\n\n## Vår ekonomi")
        assert told(section) == ["intake-title-added"]

    def it_skips_no_level_of_headings(self) -> None:
        """A heading is one level below the one above it, and never below the fourth."""
        document = blank()
        for level in (3, 5, 6, 7, 3):
            document.add_heading(f"Nivå {level}", level)

        section = taken(saved(document))

        levels = [line.split()[0] for line in section.text.split("\n") if line.startswith("#")]
        assert levels == ["#", "##", "###", "####", "####", "##"]
        assert told(section) == ["intake-heading-deep"]

    def it_takes_braces_for_text(self) -> None:
        """What looks like a reference or a template in Word is words there, and so here."""
        document = blank()
        words = "Se {sjukfranvaro 2012}, {{ x }} och {% if %} [^1] {#a} *3*4_5_ <b> 1 | 2"
        document.add_paragraph(words)
        document.add_paragraph("{kalender}")
        document.add_paragraph("2014. Ett år")
        document.add_paragraph("- inget streck")

        section = taken(saved(document))
        blocks, found = parse_markdown(section.text, lambda line, _: Span("x.md", line + 1))

        texts = ["".join(run.text for run in block.runs) for block in blocks[1:]]
        apart = words.replace("{{", "{ {").replace("}}", "} }").replace("{%", "{ %")
        apart = apart.replace("%}", "% }").replace("{#", "{ #")
        assert texts == [apart, "{kalender}", "2014. Ett år", "- inget streck"]
        assert set(told(section)) == {"intake-template-signs"}
        assert found == []
        assert "{{" not in section.text and "{%" not in section.text

    def it_takes_an_indent_for_looks_but_a_quote_for_a_quote(self) -> None:
        """Only the style says that a paragraph is quoted."""
        document = blank()
        document.add_paragraph("Indraget").paragraph_format.left_indent = Cm(2)
        document.add_paragraph("Citerat", style="Quote")

        section = taken(saved(document))

        assert body(section).endswith("\n\nIndraget\n\n> Citerat\n")

    def it_gives_the_same_bytes_each_time(self) -> None:
        """A section can be taken in again to see what changed in Word."""
        docx = saved(blank())

        assert taken(docx) == taken(docx)


class DescribeChanges:
    @pytest.fixture
    def changed(self) -> bytes:
        document = blank()
        paragraph = document.add_paragraph("Vi ")
        add_xml(paragraph, f"<w:ins {_WHO}><w:r><w:t>ökar</w:t></w:r></w:ins>")
        add_xml(paragraph, f"<w:del {_WHO}><w:r><w:delText>minskar</w:delText></w:r></w:del>")
        table = document.add_table(3, 1)
        for cell, text in zip(table._cells, ("Rad", "struken", "ny"), strict=True):
            cell.text = text
        for row, mark in ((1, "del"), (2, "ins")):
            properties = table.rows[row]._tr.get_or_add_trPr()
            properties.append(parse_xml(f"<w:{mark} {nsdecls('w')} {_WHO}/>"))
        return saved(document)

    def it_stops_where_nobody_has_decided(self, changed: bytes) -> None:
        """The program does not choose between what was and what was to be."""
        section = taken(changed)

        assert (section.text, told(section)) == ("", ["intake-tracked-changes"])
        assert dict(section.diagnostics[0].particulars) == {"count": "4"}

    def it_accepts_them_when_told(self, changed: bytes) -> None:
        """Rows that were deleted are gone, which pandoc alone would keep."""
        section = taken(changed, changes=Changes.ACCEPT)

        assert body(section).endswith("\n\nVi ökar\n\n| Rad |\n| --- |\n| ny |\n")

    def it_rejects_them_when_told(self, changed: bytes) -> None:
        """Rows that were inserted are gone."""
        section = taken(changed, changes=Changes.REJECT)

        assert body(section).endswith("\n\nVi minskar\n\n| Rad |\n| --- |\n| struken |\n")


class DescribeLosses:
    def it_keeps_the_words_around_and_in_a_text_box(self) -> None:
        """pandoc alone drops the words of the paragraph that the box stands in."""
        document = blank()
        add_xml(document.add_paragraph("Före rutan"), _BOX)

        section = taken(saved(document))

        assert body(section).endswith("\n\nFöre rutan\n\nI rutan\n")
        assert told(section) == ["intake-text-box"]

    def it_keeps_the_words_of_fields(self) -> None:
        """pandoc alone drops those of a simple field."""
        document = blank()
        paragraph = document.add_paragraph("Se sidan ")
        add_xml(paragraph, '<w:fldSimple w:instr="PAGEREF x"><w:r><w:t>7</w:t></w:r></w:fldSimple>')
        add_xml(paragraph, '<w:fldSimple w:instr="DATE"><w:r><w:t> idag</w:t></w:r></w:fldSimple>')

        section = taken(saved(document))

        assert body(section).endswith("\n\nSe sidan 7 idag\n")
        assert [dict(d.particulars)["what"] for d in section.diagnostics] == ["DATE"]

    def it_leaves_out_hidden_text_and_says_so(self) -> None:
        """What nobody saw in Word is not to be published."""
        document = blank()
        document.add_paragraph("Synligt").add_run(" hemligt").font.hidden = True

        section = taken(saved(document))

        assert "hemligt" not in section.text
        assert told(section) == ["intake-hidden-text"]

    def it_tells_forms_that_are_not_kept_with_the_beginning_of_the_paragraph(self) -> None:
        """The words stay; the reader is told where to look."""
        document = blank()
        run = document.add_paragraph("Ett stycke med ").add_run("färg")
        run.font.color.rgb = RGBColor(255, 0, 0)
        run.font.underline = True

        section = taken(saved(document))

        assert "Ett stycke med färg" in section.text
        assert told(section) == ["intake-colour", "intake-letter-form"]
        assert {d.span for d in section.diagnostics} == {Span("Underlag.docx", 2)}
        message = catalogue.tell(section.diagnostics[0], "sv").message
        assert message == "Färgen på text i stycket ”Ett stycke med färg” är inte kvar."

    def it_puts_the_text_of_merged_cells_in_the_first(self) -> None:
        """The grid keeps its rows and columns."""
        document = blank()
        table = document.add_table(2, 3)
        for cell, text in zip(table._cells, "abcdef", strict=True):
            cell.text = text
        table.cell(0, 1).text = ""
        table.cell(0, 0).merge(table.cell(0, 1))
        table.cell(1, 1).add_paragraph("två")

        section = taken(saved(document))

        assert "| a |  | c |\n| --- | --- | --- |\n| d | e två | f |\n" in section.text
        assert told(section) == ["intake-merged-cells", "intake-cell-paragraphs"]

    def it_saves_images_beside_the_text(self, tmp_path: Path) -> None:
        """A section has no images, but none is lost."""
        picture = tmp_path / "bild.png"
        picture.write_bytes(png())
        document = blank()
        document.add_paragraph("Text")
        document.add_picture(str(picture))
        document.add_picture(str(picture))

        section = taken(saved(document))

        assert dict(section.images) == {"bild-1.png": png()}
        assert body(section).endswith("\n\nText\n")
        assert told(section) == ["intake-image", "intake-image"]

    def it_tells_header_and_comment_that_are_left_out(self) -> None:
        """They are not part of the text, but somebody wrote them."""
        document = blank()
        document.sections[0].header.paragraphs[0].text = "Utkast 3"
        paragraph = document.add_paragraph("Text")
        document.add_comment(paragraph.runs, text="Stämmer det?", author="A", initials="A")

        section = taken(saved(document))

        assert told(section) == ["intake-margin", "intake-comment"]
        assert "Stämmer" not in section.text and "Utkast" not in section.text

    def but_it_never_floods(self) -> None:
        """A whole text in colour is told a few times, and then counted."""
        document = blank()
        for n in range(30):
            run = document.add_paragraph().add_run(f"Stycke {n}")
            run.font.color.rgb = RGBColor(0, 0, 255)

        section = taken(saved(document))

        assert told(section).count("intake-colour") == 8
        more = next(d for d in section.diagnostics if d.code == "intake-more")
        assert dict(more.particulars) == {"kind": "intake-colour", "count": "22"}

    def it_has_no_loss_that_is_an_error(self) -> None:
        """What is not kept is told, and the section is written."""
        document = blank()
        add_xml(document.add_paragraph("Ruta"), _BOX)

        assert {d.severity for d in taken(saved(document)).diagnostics} == {Severity.WARNING}


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
class DescribeLibreOffice:
    def it_takes_in_what_writer_saves(self, tmp_path: Path) -> None:
        """Writer's files differ from Word's in styles, lists and footnotes."""
        html = """<h1>Miljö</h1><p>Vi <b>minskar</b> utsläppen<sdfootnote></sdfootnote> till
        <i>hälften</i>. Se <a href="https://www.scb.se/å">SCB</a>.</p><h2>Mål</h2>
        <ul><li>Energi<ul><li>el</li><li>värme</li></ul></li><li>Resor</li></ul>
        <ol><li>först</li><li>sedan</li></ol>
        <table border=1><thead><tr><th>År</th><th>Andel</th></tr></thead>
        <tr><td>2012</td><td>6,39</td></tr></table><p>Slut &amp; { klart }.</p>"""
        docx = by_libreoffice(str(shutil.which("soffice")), tmp_path, html)

        section = taken(docx)

        assert body(section).startswith(
            "# Miljö {#miljo}\n\nVi **minskar** utsläppen till *hälften*. "
            "Se [SCB](https://www.scb.se/%C3%A5).\n\n## Mål\n\n"
            "- Energi\n  - el\n  - värme\n- Resor\n\n1. först\n2. sedan\n\n"
        )
        assert "2012 | " in section.text and section.text.endswith("Slut & \\{ klart \\}.\n")
        assert "intake-words-lost" not in told(section)
