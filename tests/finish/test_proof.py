"""Proof: the text is read back as it stands, and what differs is shown where it differs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from compiler.diagnostic import Diagnostic, Severity
from compiler.finish.opened import read_text
from compiler.finish.proof import CLAIMS, prove
from compiler.span import Span
from compiler.word.package import read_members, write_package
from compiler.word.promise import Promise, Promised

from .documents import W, changed, sound, with_member
from .good import SECTION, good
from .mutations.ways import BODY, HEADER, NOTES, NUMBERING, SETTINGS, STYLES, add, swap

THEME = "word/theme/theme1.xml"
SOUND = sound()
SOUND_TEXT = (
    "Mål\t2",
    "Mål",
    "Delmål",
    "Punkt ett",
    "Cell 0",
    "Cell 1",
    "Cell 2",
    "Cell 3",
    "Slut å.",
)


def promise(*texts: str) -> Promise:
    """A promise of these paragraphs, written nowhere."""
    return Promise(tuple(Promised(text) for text in texts))


def on_text(docx: bytes, *texts: str) -> tuple[Diagnostic, ...]:
    """What is found on the body's text."""
    found = prove(docx, promise(*texts), "plan.docx").findings
    return tuple(f for f in found if f.code.startswith("proof-text"))


def found(docx: bytes, *texts: str) -> Diagnostic:
    """The only finding on the body's text."""
    (finding,) = on_text(docx, *texts)
    return finding


class DescribeProve:
    def it_finds_nothing_in_a_text_as_promised(self) -> None:
        """Whatever program wrote it."""
        assert on_text(SOUND, *SOUND_TEXT) == ()

    def it_tells_the_first_paragraph_that_differs_with_both_texts(self) -> None:
        """And where in it: a no-break space is not a space."""
        docx = changed(SOUND, BODY, lambda xml: xml.replace("Slut å.", "Slut\u00a0å."))
        finding = found(docx, *SOUND_TEXT)
        assert finding.code == "proof-text-differs"
        assert str(finding.span) == "plan.docx!word/document.xml:9"
        assert dict(finding.particulars) == {"expected": "Slut å.", "found": "Slut\u00a0å."}

    def it_tells_a_lost_paragraph(self) -> None:
        """Text that was promised and is not there."""
        finding = found(SOUND, *SOUND_TEXT, "Mer.")
        assert finding.code == "proof-text-lost"
        assert dict(finding.particulars) == {"expected": "Mer."}

    def it_tells_an_added_paragraph(self) -> None:
        """Text that nobody promised."""
        finding = found(SOUND, *SOUND_TEXT[:-1])
        assert finding.code == "proof-text-added"
        assert dict(finding.particulars) == {"found": "Slut å."}

    def it_shows_the_place_in_a_long_paragraph(self) -> None:
        """Thirty signs on each side of the difference."""
        long = "x" * 500 + "å" + "y" * 500
        docx = changed(SOUND, BODY, lambda xml: xml.replace("Slut å.", long))
        shown = dict(found(docx, *SOUND_TEXT[:-1], long.replace("å", "ä")).particulars)
        assert shown["found"] == "…" + "x" * 30 + "å" + "y" * 29 + "…"

    def it_reads_tabs_breaks_and_hyphens(self) -> None:
        """Each sign of a run has its letter; what a field asks for has none."""
        runs = (
            "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t>"
            "<w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>"
            '<w:br w:type="page"/><w:t>e</w:t></w:r></w:p>'
        )
        docx = changed(SOUND, BODY, lambda x: x.replace("<w:sectPr ", f"{runs}<w:sectPr ", 1))
        assert on_text(docx, *SOUND_TEXT, "a\tb\nc\u2011d\u00ade") == ()

    def it_reads_footnotes_on_their_own(self) -> None:
        """Separators are no footnotes."""
        notes = (
            f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="-1"><w:p/>'
            '</w:footnote><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r>'
            '<w:t xml:space="preserve"> Not.</w:t></w:r></w:p></w:footnote></w:footnotes>'
        )
        docx = with_member(SOUND, "word/footnotes.xml", notes.encode())
        assert read_text(docx).footnotes == (" Not.",)
        assert found(docx, *SOUND_TEXT).code == "proof-text-added"

    def it_lets_an_author_write_the_programs_words(self) -> None:
        """Who writes None in a source means it."""
        docx = swap("Planera<", "Planera None<")(good().docx)
        told = good().promise
        meant = replace(told, authored=frozenset({"None"}))

        held = [prove(docx, p, laid_out=good().laid_out).held for p in (told, meant)]
        assert [one["no_program_words"] for one in held] == [False, True]

    def it_lets_a_draft_carry_what_a_final_file_may_not(self) -> None:
        """An empty paragraph is a warning while the plan is a proposal."""
        docx = add("<w:p/>")(good().docx)
        for final, severity in ((False, Severity.WARNING), (True, Severity.ERROR)):
            proof = good().proof(docx, final=final)
            assert [(f.code, f.severity) for f in proof.findings] == [
                ("proof-empty-paragraph", severity)
            ]
            assert [name for name, held in proof.held.items() if not held] == [
                "no_empty_paragraphs"
            ]

    def but_it_lets_no_file_say_something_else(self) -> None:
        """A lost letter is an error in a draft too."""
        proof = good().proof(swap("Planera<", "Planer<")(good().docx), final=False)
        assert [(f.code, f.severity, f.span) for f in proof.findings] == [
            ("proof-text-differs", Severity.ERROR, Span(SECTION, 9))
        ]

    def it_tells_a_guess_from_a_dash(self) -> None:
        """Without a layout no number may stand."""
        proof = prove(good().docx, good().promise)
        assert not proof.held["pages_as_laid_out"]
        assert not proof.held["page_counts_as_laid_out"]

    def it_has_a_docstring_for_each_claim(self) -> None:
        """The tuple is the table of contents, and each name stands once."""
        assert all(claim.__doc__ for claim in CLAIMS)
        assert len({claim.__name__ for claim in CLAIMS}) == len(CLAIMS)

    def it_survives_parts_that_are_not_what_they_seem(self) -> None:
        """A part may lack all that is looked for in it."""
        members = read_members(good().docx)
        for name in members:
            if name.endswith((".xml", ".rels")) and name != BODY:
                good().proof(write_package({**members, name: b"<a/>"}))
            good().proof(write_package({n: c for n, c in members.items() if n != name}))

    @pytest.mark.parametrize("part", [BODY, STYLES, NUMBERING, SETTINGS, NOTES, HEADER, THEME])
    def it_survives_whatever_an_attribute_says(self, part: str) -> None:
        """Each kind of attribute once with a word and once with a number where neither belongs."""
        members = read_members(good().docx)
        root = etree.fromstring(members[part])
        kinds = {(str(e.tag), str(name)): (e, name) for e in root.iter() for name in e.attrib}
        for element, name in kinds.values():
            before = element.attrib[name]
            for strange in ("x", "-9"):
                element.attrib[name] = strange
                good().proof(write_package({**members, part: etree.tostring(root)}))
            element.attrib[name] = before
