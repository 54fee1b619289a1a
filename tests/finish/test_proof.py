"""Proof: a sound document passes, and each thing that can be wrong is told by its own code."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from docx import Document

from compiler.diagnostic import Diagnostic
from compiler.finish import claims
from compiler.finish.opened import read_text
from compiler.finish.proof import CLAIMS, prove
from compiler.word.package import read_members, write_package

from .documents import SOUND_TEXT, W, changed, field_xml, plan, saved, sound, with_member, zipped

Change = Callable[[str], str]
SOUND = sound()
BODY = "word/document.xml"
PIECE_OF_TABLE = '<w:tblGrid><w:gridCol w:w="4320"/><w:gridCol w:w="4320"/></w:tblGrid>'


def codes(docx: bytes, text: Sequence[str] | None = None) -> list[str]:
    """The codes found in `docx`, whose text is as promised unless another is given."""
    promised = read_text(docx).body if text is None else text
    return [finding.code for finding in prove(docx, promised)]


def found(docx: bytes, text: Sequence[str]) -> Diagnostic:
    """The only finding."""
    (finding,) = prove(docx, text, name="plan.docx")
    return finding


def swap(old: str, new: str) -> Change:
    """A change of the first `old`."""
    return lambda xml: xml.replace(old, new, 1)


def before_end(xml_to_add: str) -> Change:
    """A change that adds to the end of the body, before its section."""
    return lambda xml: re.sub(
        r"(<w:sectPr(?:.(?!<w:sectPr))*$)", xml_to_add + r"\1", xml, flags=re.S
    )


class DescribeProve:
    def it_finds_nothing_in_a_sound_document(self) -> None:
        """The starting point of every test below."""
        assert prove(SOUND, SOUND_TEXT) == ()

    def it_finds_nothing_in_a_document_with_a_contents_list_and_footer(self) -> None:
        """Fields in two parts."""
        assert codes(plan(), ("Kapitel 1\t–", *read_text(plan()).body[1:])) == []

    def it_tells_the_first_paragraph_that_differs_with_both_texts(self) -> None:
        """And where in it: a no-break space is not a space."""
        docx = changed(SOUND, BODY, swap("Slut å.", "Slut\u00a0å."))
        finding = found(docx, SOUND_TEXT)
        assert finding.code == "proof-text-differs"
        assert str(finding.span) == "plan.docx!word/document.xml:9"
        assert dict(finding.particulars) == {"expected": "Slut å.", "found": "Slut\u00a0å."}

    def it_tells_a_lost_paragraph(self) -> None:
        """Text that was promised and is not there."""
        finding = found(SOUND, (*SOUND_TEXT, "Mer."))
        assert finding.code == "proof-text-lost"
        assert dict(finding.particulars) == {"expected": "Mer."}

    def it_tells_an_added_paragraph(self) -> None:
        """Text that nobody promised."""
        finding = found(SOUND, SOUND_TEXT[:-1])
        assert finding.code == "proof-text-added"
        assert dict(finding.particulars) == {"found": "Slut å."}

    def it_shows_the_place_in_a_long_paragraph(self) -> None:
        """Thirty signs on each side of the difference."""
        long = "x" * 500 + "å" + "y" * 500
        docx = changed(SOUND, BODY, swap("Slut å.", long))
        shown = dict(found(docx, (*SOUND_TEXT[:-1], long.replace("å", "ä"))).particulars)
        assert shown["found"] == "…" + "x" * 30 + "å" + "y" * 29 + "…"

    def it_reads_tabs_breaks_and_hyphens(self) -> None:
        """Each sign of a run has its letter; what a field asks for has none."""
        runs = (
            "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t>"
            "<w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>"
            '<w:br w:type="page"/><w:t>e</w:t></w:r></w:p>'
        )
        docx = changed(SOUND, BODY, before_end(runs))
        assert prove(docx, (*SOUND_TEXT, "a\tb\nc\u2011d\u00ade")) == ()

    def it_reads_footnotes_on_their_own(self) -> None:
        """Separators are no footnotes."""
        notes = (
            f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="-1"><w:p/>'
            '</w:footnote><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r>'
            '<w:t xml:space="preserve"> Not.</w:t></w:r></w:p></w:footnote></w:footnotes>'
        )
        docx = with_member(SOUND, "word/footnotes.xml", notes.encode())
        assert read_text(docx).footnotes == (" Not.",)
        assert "proof-text-added" in codes(docx)

    @pytest.mark.parametrize(
        ("docx", "code"),
        [
            (b"", "package-damaged"),
            (zipped([("a", b"")]), "package-part-missing"),
            (zipped([(BODY, b"<a/>")]), "package-part-missing"),
            (changed(SOUND, BODY, swap("</w:body>", "")), "package-bad-xml"),
            (
                changed(SOUND, BODY, lambda x: re.sub("<w:doc", "<!DOCTYPE a><w:doc", x, count=1)),
                "package-doctype",
            ),
        ],
    )
    def it_tells_of_a_file_that_it_cannot_read(self, docx: bytes, code: str) -> None:
        """As a finding, not as an exception."""
        assert [finding.code for finding in prove(docx, ())] == [code]

    def it_has_a_docstring_for_each_claim(self) -> None:
        """The tuple is the table of contents."""
        assert all(claim.__doc__ for claim in CLAIMS)


def paragraph(runs: str, properties: str = "") -> str:
    """A paragraph of this XML."""
    return f"<w:p>{properties}{runs}</w:p>"


def run(text: str, more: str = "") -> str:
    """A run of this text."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t>{more}</w:r>'


def mark(id_: int, name: str) -> str:
    """A bookmark between paragraphs."""
    return f'<w:bookmarkStart w:id="{id_}" w:name="{name}"/><w:bookmarkEnd w:id="{id_}"/>'


def link(target: str) -> str:
    """A paragraph with a link; `target` is its attribute."""
    return paragraph(f"<w:hyperlink {target}>{run('y')}</w:hyperlink>")


def after_last_cell_text(xml: str) -> Change:
    """A change that adds to the end of the table's last cell."""
    return lambda x: re.sub(r"(Cell 3.*?</w:p>)", rf"\1{xml}", x, flags=re.S)


def without(pattern: str) -> Change:
    """A change that takes out what matches."""
    return lambda xml: re.sub(pattern, "", xml, flags=re.S)


LISTED = '<w:pPr><w:numPr><w:numId w:val="99"/></w:numPr></w:pPr>'
ADDED = f'<w:ins w:id="5" w:author="a">{run("x")}</w:ins>'
STRUCK = '<w:del w:id="5" w:author="a"><w:r><w:delText>x</w:delText></w:r></w:del>'
TABLE = "<w:tbl><w:tblPr/><w:tblGrid/></w:tbl>"
ONE_ROW = f"<w:tr>{'<w:tc><w:p/></w:tc>' * 2}</w:tr>"
TABLE_IN_CELL = f"<w:tbl><w:tblPr/>{PIECE_OF_TABLE}{ONE_ROW}</w:tbl>"

IN_BODY: tuple[tuple[str, Change], ...] = (
    ("proof-template-mark", before_end(paragraph(run("{{ plan.titel }}")))),
    ("proof-template-mark", before_end(paragraph(run("{%p if") + run(" x %}")))),
    ("proof-template-mark", before_end(paragraph(run("{") + run("{ x")))),
    ("proof-program-word", swap("Cell 3", "None")),
    ("proof-program-word", swap("Cell 3", "nan")),
    ("proof-space-lost", swap("<w:t>Cell 3", "<w:t> Cell 3")),
    ("proof-space-lost", swap("Cell 3<", "Cell 3 <")),
    ("proof-empty-paragraph", before_end("<w:p/>")),
    ("proof-empty-paragraph", before_end(paragraph(run(" ")))),
    ("proof-bookmark-unpaired", without("<w:bookmarkEnd[^>]*>")),
    ("proof-bookmark-unpaired", before_end('<w:bookmarkEnd w:id="77"/>')),
    ("proof-bookmark-unpaired", before_end(mark(1, "same_id"))),
    ("proof-bookmark-name", before_end(mark(9, "a-b"))),
    ("proof-bookmark-name", before_end(mark(9, "1a"))),
    ("proof-bookmark-name", before_end(mark(9, "a" * 41))),
    ("proof-bookmark-duplicate", before_end(mark(9, "_TOC1"))),
    ("proof-field-unfinished", swap('<w:fldChar w:fldCharType="end"/>', "<w:t>x</w:t>")),
    ("proof-field-unfinished", swap('<w:fldChar w:fldCharType="separate"/>', "")),
    ("proof-field-unfinished", swap('<w:fldChar w:fldCharType="begin"/>', "")),
    ("proof-field-without-result", swap("<w:t>2</w:t>", "")),
    ("proof-target-missing", swap("PAGEREF _Toc1", "PAGEREF _Toc2")),
    ("proof-target-missing", before_end(link('w:anchor="x"'))),
    ("proof-target-missing", before_end(paragraph(field_xml("REF x", "y")))),
    ("proof-style-missing", swap('w:val="Heading1"', 'w:val="Rubrik9"')),
    ("proof-style-kind", swap('w:val="Heading2"', 'w:val="TableGrid"')),
    ("proof-numbering-missing", before_end(paragraph(run("x"), LISTED))),
    ("proof-heading-skipped", swap('w:val="Heading2"', 'w:val="Heading3"')),
    ("proof-heading-skipped", swap('w:val="Heading1"', 'w:val="Heading2"')),
    ("proof-cell-ending", without(r"<w:p>(?:(?!<w:p>).)*Cell 3.*?</w:p>")),
    ("proof-cell-ending", after_last_cell_text(TABLE)),
    ("proof-table-grid", swap("</w:tr>", "<w:tc><w:p/></w:tc></w:tr>")),
    ("proof-table-grid", swap("<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>')),
    ("proof-table-header", swap("<w:tblHeader/>", "")),
    ("proof-table-header", swap("<w:tblHeader/>", '<w:tblHeader w:val="0"/>')),
    ("proof-row-splits", swap("<w:cantSplit/>", "")),
    ("proof-section-end", swap("</w:body>", paragraph(run("x")) + "</w:body>")),
    ("proof-section-end", without("<w:sectPr.*</w:sectPr>")),
    ("proof-relationship", before_end(link('r:id="rId99"'))),
    ("proof-comment", before_end(paragraph(run("x", '<w:commentReference w:id="0"/>')))),
    ("proof-tracked-change", before_end(paragraph(ADDED))),
    ("proof-tracked-change", before_end(paragraph(run("x") + STRUCK))),
    ("proof-update-prompt", swap('Type="begin"', 'Type="begin" w:dirty="true"')),
)

RELS = "word/_rels/document.xml.rels"
NO_RELATIONS = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
)
TYPE_OF_NOTHING = '<Override PartName="/word/gone.xml" ContentType="application/xml"/>'


def style(id_: str, basis: str) -> str:
    """A paragraph style on a basis."""
    return (
        f'<w:style w:type="paragraph" w:styleId="{id_}"><w:name w:val="{id_}"/>'
        f'<w:basedOn w:val="{basis}"/></w:style>'
    )


def relation(kind: str, target: str, mode: str = "") -> Change:
    """A change that adds a relationship."""
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    added = f'<Relationship Id="rId98" Type="{base}/{kind}" Target="{target}"{mode}/>'
    return swap("</Relationships>", added + "</Relationships>")


def settings(added: str) -> bytes:
    """The sound document with one more setting."""
    return changed(SOUND, "word/settings.xml", swap("</w:settings>", f"{added}</w:settings>"))


def styled(added: str) -> bytes:
    """The sound document with more styles."""
    return changed(SOUND, "word/styles.xml", swap("</w:styles>", f"{added}</w:styles>"))


OUTSIDE = ' TargetMode="External"'
ELSEWHERE: tuple[tuple[str, bytes], ...] = (
    ("proof-template-mark", changed(SOUND, "docProps/core.xml", swap(">Plan<", ">{{ t }}<"))),
    ("proof-style-missing", styled(style("q", "gone"))),
    ("proof-style-cycle", styled(style("q", "r") + style("r", "q"))),
    ("proof-update-prompt", settings('<w:updateFields w:val="true"/>')),
    ("proof-tracked-change", settings("<w:trackRevisions/>")),
    ("proof-stray-member", with_member(SOUND, "word/lost.xml", b"<a/>")),
    ("proof-stray-member", with_member(SOUND, "word/_rels/lost.xml.rels", NO_RELATIONS)),
    ("proof-content-type", with_member(SOUND, "word/a.xyz", b"")),
    (
        "proof-content-type",
        changed(SOUND, "[Content_Types].xml", swap("</Types>", TYPE_OF_NOTHING + "</Types>")),
    ),
    ("proof-macro", with_member(SOUND, "word/vbaProject.bin", b"")),
    ("proof-comment", with_member(SOUND, "word/comments.xml", b"<a/>")),
    ("proof-relationship", changed(SOUND, RELS, relation("image", "media/gone.png"))),
    ("proof-external", changed(SOUND, RELS, relation("image", "http://x/y.png", OUTSIDE))),
    ("proof-external", changed(SOUND, RELS, relation("attachedTemplate", "a.dotm", OUTSIDE))),
)

LET_PASS: tuple[Change, ...] = (
    before_end(paragraph("", '<w:pPr><w:sectPr><w:pgSz w:w="11906"/></w:sectPr></w:pPr>')),
    before_end(paragraph('<w:r><w:br w:type="page"/></w:r>')),
    before_end(link('w:anchor="_toc1"')),
    swap("<w:t>Cell 3", '<w:t xml:space="preserve"> Cell 3'),
    swap("<w:t>Cell 3", "<w:t>\u00a0Cell 3"),
    swap("Cell 3", "Inget: None"),
    after_last_cell_text(TABLE_IN_CELL + "<w:p/>"),
    before_end(
        '<w:bookmarkStart w:id="9" w:name="_a1"/>'
        + paragraph(run("x"))
        + '<w:bookmarkEnd w:id="9"/>'
    ),
)


class DescribeClaims:
    @pytest.mark.parametrize(("code", "change"), IN_BODY)
    def it_tells_a_fault_in_the_body(self, code: str, change: Change) -> None:
        """One thing is broken, and its claim says so."""
        assert code in codes(changed(SOUND, BODY, change))

    @pytest.mark.parametrize(("code", "docx"), ELSEWHERE)
    def it_tells_a_fault_in_another_part(self, code: str, docx: bytes) -> None:
        """Properties, styles, settings, relationships and the package itself."""
        assert code in codes(docx)

    @pytest.mark.parametrize("change", LET_PASS)
    def but_it_lets_pass_what_word_allows(self, change: Change) -> None:
        """Near each fault stands something that is none."""
        assert codes(changed(SOUND, BODY, change)) == []

    def it_lets_a_link_lead_out(self) -> None:
        """Only links may."""
        document = Document()
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        document.part.relate_to("https://www.sodertalje.se", kind, is_external=True)
        document.add_paragraph("x")
        assert codes(saved(document)) == []

    def it_has_a_test_for_each_code(self) -> None:
        """A claim that never failed has not been tried."""
        folder = Path(claims.__file__).parent
        source = "".join(path.read_text() for path in folder.glob("*.py"))
        told = set(re.findall('"(proof-[a-z-]+)"', source))
        assert told == {code for code, _ in (*IN_BODY, *ELSEWHERE)}

    def it_survives_parts_that_are_not_what_they_seem(self) -> None:
        """A part may lack all that is looked for in it."""
        members = read_members(SOUND)
        for name in members:
            if name.endswith((".xml", ".rels")) and name != BODY:
                prove(write_package({**members, name: b"<a/>"}), ())
            prove(write_package({n: c for n, c in members.items() if n != name}), ())
