"""What a registry says of a document: once in the sources, and the same wherever it is written."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from compiler import catalogue
from compiler.checks.check import check
from compiler.document.registry import Registry, memo_registry_of, registry_of
from compiler.load.load import load
from compiler.model.plan import Plan
from compiler.pipeline.building import build
from compiler.word.package import read_members, write_package
from compiler.word.properties import CUSTOM, read_custom, with_content_type, with_relationship

from .plans import EXEMPELBY, REAL, TEMPLATE, built, copy_of, edit, loaded, request

WORDS = catalogue.words("sv")


def texts_of(part: str, docx_bytes: bytes) -> str:
    """The words of a part, without its markup."""
    xml = read_members(docx_bytes)[part].decode()
    return re.sub(r"<[^>]+>", "", re.sub(r"</w:p>", "\n", xml)).replace("&amp;", "&")


def registries(plan: Plan) -> dict[str, Registry]:
    """What is to be said of each document of a plan, by file name."""
    assert plan.memo is not None
    year = plan.meta.year
    return {
        f"verksamhetsplan-{year}.docx": registry_of(plan),
        f"tjansteskrivelse-{year}.docx": memo_registry_of(plan, plan.memo, WORDS),
    }


@pytest.mark.parametrize("sources", [EXEMPELBY, REAL], ids=["exempelby", "real"])
class DescribeFactsOfADocument:
    def it_tells_them_in_the_custom_properties(self, sources: Path) -> None:
        """All of them, and no other."""
        for name, registry in registries(loaded(sources).plan).items():
            custom = read_members(built(sources).files[name])[CUSTOM]
            assert read_custom(custom) == registry.facts()

    def it_tells_the_same_in_the_core_properties(self, sources: Path) -> None:
        """Title, creator, numbers, kind and status."""
        for name, registry in registries(loaded(sources).plan).items():
            core = docx.Document(io.BytesIO(built(sources).files[name])).core_properties
            facts = registry.facts()
            assert core.title == facts["Titel"]
            assert core.keywords == facts["Diarienummer"]
            assert core.category == facts["Handlingstyp"]
            assert core.content_status == facts["Status"]
            assert core.author == registry.creator

    def it_tells_the_same_on_the_cover_and_in_the_header(self, sources: Path) -> None:
        """Numbers, title, body and status stand where the reader sees them."""
        plan = loaded(sources).plan
        file = built(sources).files[f"verksamhetsplan-{plan.meta.year}.docx"]
        facts = registry_of(plan).facts()
        cover, header = texts_of("word/document.xml", file), texts_of("word/header1.xml", file)
        assert facts["Diarienummer"] in cover
        assert facts["Diarienummer"] in header
        assert plan.meta.title in cover
        assert plan.meta.title in header
        assert facts["Titel"].startswith(plan.meta.title)
        assert facts["Beslutsorgan"].lower() in cover.lower()
        assert WORDS[f"status-{plan.meta.status.name}"] in cover

    def it_tells_the_memo_s_own_number_and_officer(self, sources: Path) -> None:
        """In the memo's head as in its properties."""
        plan = loaded(sources).plan
        name = f"tjansteskrivelse-{plan.meta.year}.docx"
        facts, file = registries(plan)[name].facts(), built(sources).files[name]
        body = texts_of("word/document.xml", file)
        assert facts["Diarienummer"] in body
        assert facts["Handläggare"] in body
        assert facts["Upprättad"] in body


class DescribeWhatIsKnown:
    def it_tells_all_that_a_plan_says(self) -> None:
        """Every key of the registry's."""
        facts = registry_of(loaded(EXEMPELBY).plan).facts()
        assert facts["Ärendemening"].startswith("Verksamhetsplan och internbudget")
        assert facts["Klassificering"] == "1.3.1 Planera verksamheten"
        assert facts["Gallring"] == "Bevaras"
        assert facts["Sekretess"].startswith("18 kap. 13 §")
        assert facts["Sekretessen avser"] == "Larm och lås i simhallen"
        assert facts["Handläggare"] == "Hanna Handläggare"

    def it_takes_from_the_memo_what_stands_there_already(self) -> None:
        """The real plan does not say its officer twice."""
        facts = registry_of(loaded(REAL).plan).facts()
        assert facts["Ärendemening"] == "Verksamhetsplan för kommunstyrelsen 2014"
        assert facts["Handläggare"] == "Annelie Hallberg"
        assert facts["Handlingstyp"] == "Verksamhetsplan"

    def but_it_says_nothing_of_what_nobody_knows(self) -> None:
        """No empty property, no invented retention."""
        known = registry_of(loaded(REAL).plan).facts()
        assert {"Klassificering", "Gallring", "Sekretess", "Beslutsdatum"} & set(known) == set()

    def it_tells_the_decision_of_an_adopted_plan(self, tmp_path: Path) -> None:
        """Day and bare paragraph, in properties and on the cover."""
        sources = copy_of(EXEMPELBY, tmp_path)
        plan_file = sources / "plan.yaml"
        edit(plan_file, "status: förslag ", "status: antagen ")
        edit(plan_file, "datum: kompletteras", "datum: 2014-12-10")
        edit(plan_file, "paragraf: kompletteras", "paragraf: § 118")
        made = build(request(sources))
        file = made.files["verksamhetsplan-2015.docx"]
        facts = read_custom(read_members(file)[CUSTOM])
        assert (facts["Beslutsdatum"], facts["Beslutsparagraf"]) == ("2014-12-10", "118")
        assert facts["Status"] == "antagen"
        assert "10 december 2014, § 118" in texts_of("word/document.xml", file).replace("\xa0", " ")


class DescribeTheTemplateSOwnProperties:
    OWN = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
        ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="MSIP_Label">'
        "<vt:lpwstr>Intern</vt:lpwstr></property>"
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="8" name="Status">'
        "<vt:lpwstr>gammal</vt:lpwstr></property></Properties>"
    )

    def it_keeps_them_but_for_those_that_the_plan_tells(self, tmp_path: Path) -> None:
        """A sensitivity label stays; an old status goes; ids stay unique."""
        members = read_members(TEMPLATE.read_bytes())
        members[CUSTOM] = self.OWN.encode()
        kind = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
        relation = (
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
        )
        members["[Content_Types].xml"] = with_content_type(
            members["[Content_Types].xml"], CUSTOM, kind
        )
        members["_rels/.rels"] = with_relationship(members["_rels/.rels"], relation, CUSTOM)
        template = tmp_path / "mall.docx"
        template.write_bytes(write_package(members))
        made = build(replace(request(EXEMPELBY), template=template))
        custom = read_members(made.files["verksamhetsplan-2015.docx"])[CUSTOM]
        facts = read_custom(custom)
        assert facts["MSIP_Label"] == "Intern"
        assert facts["Status"] == "förslag"
        ids = re.findall(rb'pid="(\d+)"', custom)
        assert len(set(ids)) == len(ids) == len(facts)
        assert min(map(int, ids)) == 2


class DescribeStatuses:
    """`utkast`, `förslag`, `antagen`, `kompletterad`: what each asks of the decision."""

    @pytest.mark.parametrize(
        ("status", "day", "paragraph", "codes"),
        [
            ("utkast", "kompletteras", "kompletteras", []),
            ("förslag", "kompletteras", "kompletteras", []),
            ("förslag", "2014-12-10", "kompletteras", []),
            ("utkast", "2014-12-10", "118", ["decision-not-in-status"]),
            ("förslag", "2014-12-10", "118", ["decision-not-in-status"]),
            ("antagen", "2014-12-10", "118", []),
            ("antagen", "kompletteras", "118", ["decision-missing"]),
            ("antagen", "2014-12-10", "kompletteras", ["decision-missing"]),
            ("kompletterad", "kompletteras", "kompletteras", ["decision-missing"] * 2),
            ("antagen", "2014-11-24", "118", []),
            ("antagen", "2014-11-21", "118", ["decision-too-early"]),
        ],
    )
    def it_asks_for_a_decision(
        self, status: str, day: str, paragraph: str, codes: list[str], tmp_path: Path
    ) -> None:
        """Each refusal names the line of its own key."""
        sources = copy_of(EXEMPELBY, tmp_path)
        plan_file = sources / "plan.yaml"
        edit(plan_file, "status: förslag ", f"status: {status} ")
        edit(plan_file, "datum: kompletteras", f"datum: {day}")
        edit(plan_file, "paragraf: kompletteras", f"paragraf: {paragraph}")
        found = [d for d in check(load(sources).plan) if d.code.startswith("decision")]
        assert [d.code for d in found] == codes
        lines = plan_file.read_text("utf-8").split("\n")
        key = {"decision-not-in-status": "status"}
        for finding in found:
            part = dict(finding.particulars).get("part", "datum")
            wanted = key.get(finding.code, part)
            assert lines[finding.span.line - 1].strip().startswith(f"{wanted}:")
