"""The template's contract: each way in which a template falls short is told, and none crashes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from compiler import catalogue
from compiler.diagnostic import Diagnostic
from compiler.pipeline.building import build
from compiler.word.contract import MEMO_CONTRACT, PLAN_CONTRACT, check_template
from compiler.word.package import read_members, write_package

from .plans import EXEMPELBY, MEMO_TEMPLATE, TEMPLATE, request

DOCUMENT, STYLES = "word/document.xml", "word/styles.xml"
NUMBERING, W = "word/numbering.xml", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELS = "word/_rels/document.xml.rels"
HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"

Members = dict[str, bytes]
Edit = Callable[[Members], None]


def edited(edit: Edit) -> bytes:
    """The real template after an edit of its parts."""
    members = dict(read_members(TEMPLATE.read_bytes()))
    edit(members)
    return write_package(members)


def findings(data: bytes) -> list[Diagnostic]:
    """What the contract says of a template."""
    found = check_template("mall.docx", data, PLAN_CONTRACT)
    for diagnostic in found:
        assert catalogue.tell(diagnostic, "sv").message
        assert catalogue.tell(diagnostic, "en").message
    return found


def swap(part: str, old: str, new: str) -> Edit:
    """Put `new` for the first `old` in a part."""

    def edit(members: Members) -> None:
        text = members[part].decode()
        assert old in text, f"{part} does not hold {old}"
        members[part] = text.replace(old, new, 1).encode()

    return edit


def add_paragraph(text: str) -> Edit:
    """A paragraph with this text, last in the body."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    paragraph = f"<w:p><w:r><w:t>{escaped}</w:t></w:r></w:p>"

    def edit(members: Members) -> None:
        document = members[DOCUMENT].decode()
        at = document.rindex("<w:sectPr")
        members[DOCUMENT] = (document[:at] + paragraph + document[at:]).encode()

    return edit


def add_relationship(attributes: str) -> Edit:
    """One more relationship of the main part."""
    element = f'<Relationship Id="rIdFall" Type="{HYPERLINK}" {attributes}/></Relationships>'
    return swap(RELS, "</Relationships>", element)


def put(part: str, data: bytes) -> Edit:
    """A part put in place of what was there."""
    return lambda members: members.update({part: data})


def drop(part: str) -> Edit:
    """A part taken out."""

    def edit(members: Members) -> None:
        del members[part]

    return edit


FAULTS: dict[str, tuple[Edit, str]] = {
    "a style renamed": (
        swap(STYLES, 'w:val="VP Ansvar"', 'w:val="VP Ansvarig"'),
        "template-style-missing",
    ),
    "a slot gone": (swap(DOCUMENT, "plats.bilagor", "plan.titel"), "template-slot-missing"),
    "a slot twice": (add_paragraph("{{ plats.avsnitt }}"), "template-slot-twice"),
    "a slot among words": (
        swap(DOCUMENT, "{{ plats.bilagor }}", "Bilagor: {{ plats.bilagor }}"),
        "template-slot-not-alone",
    ),
    "an unknown slot": (add_paragraph("{{ plats.bilagorna }}"), "template-slot-unknown"),
    "an unknown field": (add_paragraph("{{ plan.titeln }}"), "template-field-unknown"),
    "an expression": (add_paragraph("{{ 7*7 }}"), "template-tag"),
    "a bomb": (add_paragraph('{{ "a"*2000000000 }}'), "template-tag"),
    "an attribute of python's": (
        add_paragraph("{{ cycler.__init__.__globals__.os.system('true') }}"),
        "template-tag",
    ),
    "a filter": (add_paragraph("{{ plan.titel|upper }}"), "template-tag"),
    "an empty tag": (add_paragraph("{{ }}"), "template-tag"),
    "a statement": (add_paragraph("{% for x in y %}"), "template-tag"),
    "a paragraph statement": (add_paragraph("{%p if x %}"), "template-tag"),
    "a comment": (add_paragraph("{# x #}"), "template-tag"),
    "a tag without end": (add_paragraph("{{ plan.titel"), "template-tag-broken"),
    "a tag without start": (add_paragraph("plan.titel }}"), "template-tag-broken"),
    "a statement without end": (add_paragraph("{% if"), "template-tag-broken"),
    "macros": (put("word/vbaProject.bin", b"x"), "template-macro"),
    "a remote template": (
        add_relationship('Target="https://a.example/x.dotm" TargetMode="External"'),
        "template-external",
    ),
    "a remote template in other quotes": (
        add_relationship("Target='https://a.example/x.dotm' TargetMode = 'External'"),
        "template-external",
    ),
    "entities": (
        swap(STYLES, "<w:styles", '<!DOCTYPE x [<!ENTITY a "b">]><w:styles'),
        "template-doctype",
    ),
    "a part missing": (drop("word/numbering.xml"), "template-part-missing"),
    "a part that is no XML": (put(STYLES, b"<w:styles"), "template-not-docx"),
    "numbering that is no XML": (put("word/numbering.xml", b"<w:num"), "template-not-docx"),
    "footnotes that are no XML": (put("word/footnotes.xml", b""), "template-not-docx"),
    "relationships that are no XML": (put(RELS, b"<Rel"), "template-not-docx"),
}


EACH_FAULT = pytest.mark.parametrize(("edit", "code"), FAULTS.values(), ids=FAULTS)


class DescribeContract:
    def it_is_kept_by_the_templates(self) -> None:
        """Both of them."""
        assert check_template("m", TEMPLATE.read_bytes(), PLAN_CONTRACT) == []
        assert check_template("m", MEMO_TEMPLATE.read_bytes(), MEMO_CONTRACT) == []

    @EACH_FAULT
    def but_it_tells_where_a_template_breaks_it(self, edit: Edit, code: str) -> None:
        """With the part, and for a tag the paragraph."""
        found = findings(edited(edit))

        assert code in {d.code for d in found}
        assert all(d.span.path.startswith("mall.docx") for d in found)

    def it_names_the_style_that_looks_like_the_missing_one(self) -> None:
        """Somebody renamed it in Word."""
        (finding,) = findings(edited(FAULTS["a style renamed"][0]))

        assert dict(finding.particulars)["nearest"] == "VP Ansvarig"

    def it_names_the_field_that_was_meant(self) -> None:
        """And the paragraph to look in."""
        (finding,) = findings(edited(FAULTS["an unknown field"][0]))

        assert dict(finding.particulars)["nearest"] == "plan.titel"
        assert finding.span.line > 0

    def it_refuses_a_style_of_the_wrong_type(self) -> None:
        """A paragraph style made a character style."""

        def retype(members: Members) -> None:
            text = members[STYLES].decode()
            at = text.rindex("<w:style ", 0, text.index('w:val="VP Ansvar"'))
            changed = text[at:].replace('w:type="paragraph"', 'w:type="character"', 1)
            members[STYLES] = (text[:at] + changed).encode()

        assert "template-style-type" in {d.code for d in findings(edited(retype))}

    def it_sees_a_tag_that_word_has_split_over_runs(self) -> None:
        """Somebody edited in the middle of it."""
        split = "{{ plan.</w:t></w:r><w:r><w:t>titeln }}"
        edit = swap(DOCUMENT, "{{ plats.bilagor }}", split)

        assert "template-field-unknown" in {d.code for d in findings(edited(edit))}

    @pytest.mark.parametrize(
        "data",
        [
            b"",
            b"PK",
            b"inte en zip",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
            TEMPLATE.read_bytes()[:9000],
        ],
        ids=["empty", "two bytes", "text", "an old .doc", "cut short"],
    )
    def it_refuses_what_is_no_package(self, data: bytes) -> None:
        """One finding on the file as a whole."""
        (finding,) = findings(data)

        assert finding.span.path == "mall.docx"

    def it_refuses_a_part_that_stands_twice(self) -> None:
        """Word would take either."""
        buffer = io.BytesIO(TEMPLATE.read_bytes())
        with zipfile.ZipFile(buffer, "a") as archive, pytest.warns(UserWarning):
            archive.writestr(DOCUMENT, b"<x/>")

        assert [d.code for d in findings(buffer.getvalue())] == ["package-duplicate-member"]

    @EACH_FAULT
    def it_lets_no_faulty_template_into_a_build(
        self, edit: Edit, code: str, tmp_path: Path
    ) -> None:
        """A finding, no file, and no exception."""
        template = tmp_path / "mall.docx"
        template.write_bytes(edited(edit))

        built = build(replace(request(EXEMPELBY), template=template))

        assert built.files == {}
        assert code in {d.code for d in built.diagnostics}


class DescribeTheNumberedListsOfTheTemplates:
    """What the author numbers from one is numbered from one, at each level."""

    @pytest.mark.parametrize("template", [TEMPLATE, MEMO_TEMPLATE])
    def it_shows_the_number_of_its_own_level_only(self, template: Path) -> None:
        """A list inside another has a numbering of its own, where the outer has no number yet."""
        root = etree.fromstring(read_members(template.read_bytes())[NUMBERING])
        shown = {
            (level.get(f"{{{W}}}ilvl"), level.find(f"{{{W}}}lvlText").get(f"{{{W}}}val"))
            for level in root.iter(f"{{{W}}}lvl")
            if level.find(f"{{{W}}}numFmt").get(f"{{{W}}}val") == "decimal"
        }

        assert shown == {(str(at), f"%{at + 1}.") for at in range(9)}
