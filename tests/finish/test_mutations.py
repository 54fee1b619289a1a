"""A good file broken in every way that a claim knows: each is refused, and by its own name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from compiler.diagnostic import Severity
from compiler.finish import accessibility, claims
from compiler.finish.proof import CLAIMS, OPENS
from compiler.span import Span
from compiler.word.package import read_members

from .documents import zipped
from .good import SECTION, UPPFOLJNING, good
from .mutations.access import ACCESSIBILITY
from .mutations.content import CONTENT
from .mutations.integrity import INTEGRITY
from .mutations.ways import (
    BODY,
    HEADER,
    NOTES,
    NUMBERING,
    SETTINGS,
    STYLES,
    TYPES,
    Break,
    Mutation,
    add,
    both,
    drawing,
    in_style,
    p,
    swap,
    without,
)

DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"

TEMPLATE = "vp_template.docx!"

MUTATIONS = (*CONTENT, *INTEGRITY, *ACCESSIBILITY)


def protect(docx: bytes) -> bytes:
    """The file protected against editing."""
    told = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>'
    return swap("</w:settings>", told, SETTINGS)(docx)


def pale_bullet(docx: bytes) -> bytes:
    """The file with bullets that hardly show."""
    return swap('<w:color w:val="1F4E5F"/>', '<w:color w:val="9FB8C2"/>', NUMBERING)(docx)


def twice(docx: bytes) -> bytes:
    """The package with its document in it twice."""
    members = read_members(docx)
    return zipped((*members.items(), (BODY, members[BODY])))


UNREADABLE: tuple[tuple[str, Break], ...] = (
    ("package-duplicate-member", twice),
    ("package-damaged", lambda docx: docx[: len(docx) // 2]),
    ("package-part-missing", without(BODY)),
    ("package-part-missing", without(TYPES)),
    ("package-bad-xml", swap("</w:body>", "")),
    ("package-doctype", swap("<w:document", "<!DOCTYPE a><w:document")),
    ("package-unsafe-name", lambda docx: zipped((*read_members(docx).items(), ("../a", b"")))),
)

NEAR: tuple[tuple[str, Break], ...] = (
    (
        "a decoration",
        add(drawing('id="1"', more=f'<d:decorative xmlns:d="{DECORATIVE}" val="1"/>')),
    ),
    ("a picture told", add(drawing('id="1" descr="Karta över kommunen"'))),
    ("a page break", add(p('<w:r><w:br w:type="page"/></w:r>'))),
    ("a language of a word", swap("<w:t>kompletteras", '<w:lang w:val="sv-SE"/><w:t>kompletteras')),
    ("a capital in a link", swap(f'w:anchor="{UPPFOLJNING}"', f'w:anchor="{UPPFOLJNING.upper()}"')),
    (
        "white on dark",
        both(
            in_style("VPEtikett", "1F4E5F", "FFFFFF"),
            in_style("VPEtikett", "<w:pPr>", '<w:pPr><w:shd w:val="clear" w:fill="1F4E5F"/>'),
        ),
    ),
    ("large grey words", in_style("Heading1", "1F4E5F", "8A8A8A")),
    (
        "no colour at all on black",
        both(
            in_style("Heading2", '<w:color w:val="1F4E5F"/>', '<w:color w:val="auto"/>'),
            in_style("Heading2", "<w:pPr>", '<w:pPr><w:shd w:val="clear" w:fill="000000"/>'),
        ),
    ),
    ("a field in a footer", swap("<w:t>2</w:t>", "<w:t>17</w:t>", "word/footer1.xml")),
)


def codes(docx: bytes) -> set[str]:
    """The codes of what refuses the file."""
    found = good().proof(docx).findings
    assert {finding.severity for finding in found} <= {Severity.ERROR}
    return {finding.code for finding in found}


class DescribeMutations:
    def it_begins_with_a_file_on_which_every_claim_holds(self) -> None:
        """Or nothing below would show anything."""
        proof = good().proof()

        assert proof.findings == ()
        assert list(proof.held) == [OPENS, *(claim.__name__ for claim in CLAIMS)]
        assert all(proof.held.values())

    @pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda m: m.name)
    def it_refuses_a_broken_file_by_name(self, mutation: Mutation) -> None:
        """The claim no longer holds, and its finding is an error in a final file."""
        broken = mutation.change(good().docx)
        proof = good().proof(broken)

        assert mutation.code in codes(broken)
        assert proof.held[mutation.claim] is False

    @pytest.mark.parametrize(("code", "change"), UNREADABLE)
    def it_refuses_a_file_that_cannot_be_opened(self, code: str, change: Break) -> None:
        """As a finding, and no claim holds of it."""
        proof = good().proof(change(good().docx))

        assert [finding.code for finding in proof.findings] == [code]
        assert not any(proof.held.values())

    @pytest.mark.parametrize(
        ("name", "change"), NEAR, ids=lambda told: told if isinstance(told, str) else ""
    )
    def but_it_lets_pass_what_is_no_fault(self, name: str, change: Break) -> None:
        """Near each fault stands something that is none."""
        assert good().proof(change(good().docx)).findings == ()

    def it_breaks_every_claim(self) -> None:
        """A claim that never failed has not been tried."""
        broken = {mutation.claim for mutation in MUTATIONS}

        assert broken == {claim.__name__ for claim in CLAIMS}
        assert len(MUTATIONS) >= 40

    def it_shows_every_code_that_a_claim_can_find(self) -> None:
        """No finding is without a file that shows it."""
        folders = (Path(package.__file__).parent for package in (claims, accessibility))
        source = "".join(f.read_text("utf-8") for d in folders for f in sorted(d.glob("*.py")))
        told = set(re.findall('"((?:proof|access)-[a-z-]+)"', source))

        assert told == {mutation.code for mutation in MUTATIONS}

    def it_has_a_name_for_each(self) -> None:
        """A list of failures tells the story."""
        assert len({mutation.name for mutation in MUTATIONS}) == len(MUTATIONS)


class DescribePlaces:
    @pytest.mark.parametrize(
        ("code", "change", "place"),
        [
            ("proof-text-differs", swap("Planera<", "Planer<"), Span(SECTION, 9)),
            ("proof-text-differs", swap("gäller", "gällde", NOTES), Span(SECTION, 30)),
            ("proof-list-marker", swap('"ListBullet2"', '"ListBullet"'), Span(SECTION, 10)),
            (
                "proof-space-lost",
                swap("<w:t>Arbetet sker i steg:<", "<w:t>Arbetet sker i steg: <"),
                Span("plan.docx!" + BODY, 19),
            ),
            ("proof-empty-paragraph", add("<w:p/>"), Span(SECTION, 26)),
            ("proof-heading-skipped", swap('"Heading2"', '"Heading3"'), Span(SECTION, 5)),
            ("proof-table-header", swap("<w:tblHeader/>", ""), Span(SECTION, 18)),
            ("proof-cell-empty", swap(">12<", "><"), Span(SECTION, 18)),
            ("access-link-text", swap(">webbplatsen<", ">här<"), Span("plan.docx!" + BODY, 17)),
            ("access-spacing", swap("Fält titel", "Fält  titel"), Span("plan.docx!" + BODY, 2)),
            ("access-contrast", in_style("Heading1", "1F4E5F", "CCCCCC"), Span(TEMPLATE + STYLES)),
            ("access-contrast", pale_bullet, Span(TEMPLATE + NUMBERING)),
            ("proof-template-mark", swap("Dnr", "{{ x", HEADER), Span(TEMPLATE + HEADER, 1)),
            ("access-protected", protect, Span(TEMPLATE + SETTINGS)),
        ],
    )
    def it_leads_to_where_it_is_mended(self, code: str, change: Break, place: Span) -> None:
        """To the source file and its line, or to the template and its part.

        Words that nobody wrote have only a place in the finished file.
        """
        found = good().proof(change(good().docx)).findings

        assert place in [finding.span for finding in found if finding.code == code]

    def it_leads_to_the_template_for_what_stands_there(self) -> None:
        """A paragraph of the cover is written in the template, at its own number there."""
        promise = good().promise

        assert promise.body[0].place == Span(TEMPLATE + BODY, 1)
