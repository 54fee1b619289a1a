"""A build proves what it made: what holds is in the manifest, what does not leads to its cause."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from compiler.diagnostic import Severity
from compiler.finish.proof import CLAIMS, OPENS
from compiler.pipeline.building import build
from compiler.pipeline.built import Built
from compiler.span import Span

from .finish.mutations.ways import HEADER, STYLES, add, in_style, p, r, swap
from .plans import EXEMPELBY, MEMO_TEMPLATE, REAL, TEMPLATE, built, copy_of, edit, request

PLAN, MEMO = "verksamhetsplan-2015.docx", "tjansteskrivelse-2015.docx"


def with_template(change: Callable[[bytes], bytes], folder: Path, sources: Path) -> Built:
    """A build with a changed template of the plan."""
    template = folder / "mall.docx"
    template.write_bytes(change(TEMPLATE.read_bytes()))
    return build(replace(request(sources), template=template))


def adopted(folder: Path) -> Path:
    """The example plan as it stands when the board has decided."""
    sources = copy_of(EXEMPELBY, folder)
    plan = sources / "plan.yaml"
    edit(plan, "status: förslag", "status: antagen")
    edit(plan, "datum: kompletteras", "datum: 2014-12-15")
    edit(plan, "paragraf: kompletteras", "paragraf: § 112")
    return sources


def proof_in(done: Built) -> dict[str, dict[str, bool]]:
    """What the manifest tells of the proof."""
    name = next(name for name in done.files if name.startswith("manifest"))
    told: dict[str, dict[str, bool]] = json.loads(done.files[name])["proof"]
    return told


class DescribeTheProofOfABuild:
    @pytest.mark.parametrize("sources", [EXEMPELBY, REAL], ids=["exempelby", "real"])
    def it_holds_for_the_plan_and_the_memo(self, sources: Path) -> None:
        """Each claim on each document, told in the manifest."""
        told = proof_in(built(sources))

        assert len(told) == 2
        for held in told.values():
            assert list(held) == [OPENS, *(claim.__name__ for claim in CLAIMS)]
            assert [name for name, holds in held.items() if not holds] == []

    def it_leads_from_a_pale_heading_to_the_template(self, tmp_path: Path) -> None:
        """The office chose the colour; no source has it."""
        done = with_template(in_style("Heading2", "1F4E5F", "9FB8C2"), tmp_path, EXEMPELBY)
        (finding,) = [d for d in done.diagnostics if d.code == "access-contrast"]

        assert finding.span == Span(f"{tmp_path / 'mall.docx'}!{STYLES}")
        assert finding.severity is Severity.WARNING
        assert dict(finding.particulars)["style"] == "heading 2"
        assert proof_in(done)[PLAN]["contrast_enough"] is False
        assert proof_in(done)[MEMO]["contrast_enough"] is True

    def it_leads_from_an_empty_line_of_the_cover_to_its_paragraph(self, tmp_path: Path) -> None:
        """Counted as Word counts them, in the template."""
        line = swap("<w:body>", "<w:body><w:p/>")
        done = with_template(line, tmp_path, EXEMPELBY)
        found = [d for d in done.diagnostics if d.code == "proof-empty-paragraph"]

        assert [str(d.span) for d in found] == [f"{tmp_path / 'mall.docx'}!word/document.xml:1"]

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("**Öppettider**", "access-heading-typed"),
            ("• besök\n\n• lån", "access-list-typed"),
            ("a) besök\n\nb) lån", "access-list-typed"),
            ("[Läs mer](https://exempelby.example/mal)", "access-link-text"),
        ],
    )
    def it_leads_from_a_line_to_its_section(self, text: str, code: str, tmp_path: Path) -> None:
        """Whoever wrote it mends it there."""
        sources = copy_of(EXEMPELBY, tmp_path)
        section = sources / "avsnitt" / "03-ekonomi.md"
        before = section.read_text("utf-8")
        section.write_text(f"{before.rstrip()}\n\n{text}\n", "utf-8")
        line = before.rstrip().count("\n") + 3
        found = [d for d in build(request(sources)).diagnostics if d.code == code]

        assert found
        assert {(d.span.path, d.severity) for d in found} == {
            ("avsnitt/03-ekonomi.md", Severity.WARNING)
        }
        assert min(d.span.line for d in found) in (line, line + 2)

    def it_refuses_an_empty_cell_at_its_table(self, tmp_path: Path) -> None:
        """Nought, missing or forgotten: nobody can tell."""
        sources = copy_of(EXEMPELBY, tmp_path)
        line = edit(sources / "avsnitt" / "01-uppdrag.md", "| 71,5 |", "|  |")
        done = build(request(sources))
        (finding,) = [d for d in done.diagnostics if d.code == "proof-cell-empty"]

        assert finding.span.path == "avsnitt/01-uppdrag.md"
        assert 0 < line - finding.span.line <= 3
        assert not done.files

    def it_lets_a_final_plan_out_when_all_holds(self, tmp_path: Path) -> None:
        """An adopted plan may lack figures, but nothing else."""
        assert build(request(adopted(tmp_path))).files

    def but_it_refuses_a_final_plan_that_not_everybody_can_read(self, tmp_path: Path) -> None:
        """What a proposal may carry as a warning is an error once the board has decided."""
        bold = add(p(r("Öppettider", "<w:b/>")))
        sources = adopted(tmp_path)
        done = with_template(bold, tmp_path, sources)
        found = {d.code: d.severity for d in done.diagnostics}

        assert found["access-heading-typed"] is Severity.ERROR
        assert not done.files

    def it_proves_the_memo_by_its_own_template(self, tmp_path: Path) -> None:
        """Each document has a template, and findings name the right one."""
        memo = tmp_path / "brev.docx"
        memo.write_bytes(in_style("Normal", "1E2528", "B0B0B0")(MEMO_TEMPLATE.read_bytes()))
        done = build(replace(request(EXEMPELBY), memo_template=memo))
        places = {d.span.path for d in done.diagnostics if d.code == "access-contrast"}

        assert places == {f"{memo}!{STYLES}"}
        assert proof_in(done)[MEMO]["contrast_enough"] is False


def field(instruction: str, result: str) -> str:
    """A complex field; its result may hold another."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


BULLETS, NUMBERS, OTHERS = (f'<w:numId w:val="{n}"/>' for n in (1, 2, 3))
PAGE = field("PAGE", "<w:r><w:t>2</w:t></w:r>")
COVER = '<w:t xml:space="preserve">Nämnd</w:t>'
BOX = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    f'<mc:Choice Requires="wps"><w:pict><w:txbxContent>{p(r("Ruta"))}</w:txbxContent></w:pict>'
    f"</mc:Choice><mc:Fallback><w:pict><w:txbxContent>{p(r('Ruta'))}</w:txbxContent></w:pict>"
    "</mc:Fallback></mc:AlternateContent>"
)


class DescribeTemplates:
    @pytest.mark.parametrize(
        "change",
        [
            swap("</w:p>", f'<w:fldSimple w:instr=" PAGE ">{r("2")}</w:fldSimple></w:p>', HEADER),
            swap(
                "</w:p>", field("STYLEREF 1", f"{r('Mål på s. ')}{PAGE}{r('.')}") + "</w:p>", HEADER
            ),
            swap(COVER, f'{COVER}<w:br w:type="page"/>'),
            swap(COVER, f"{COVER}<w:noBreakHyphen/><w:t>x</w:t>"),
            swap("<w:sectPr>", p(r("Punkt"), f"<w:numPr>{BULLETS}</w:numPr>") + "<w:sectPr>"),
            in_style("Heading1", "<w:outlineLvl", f"<w:numPr>{NUMBERS}</w:numPr><w:outlineLvl"),
            in_style("ListBullet2", r"<w:numPr>.*?</w:numPr>", f"<w:numPr>{OTHERS}</w:numPr>"),
        ],
        ids=[
            "simple field",
            "field in a field",
            "page break",
            "no-break hyphen",
            "a list of its own",
            "numbered headings",
            "a bullet of another list",
        ],
    )
    def it_lets_the_office_write_what_word_writes(
        self, change: Callable[[bytes], bytes], tmp_path: Path
    ) -> None:
        """Fields in margins, breaks and signs of Word's own are read alike on both sides."""
        done = with_template(change, tmp_path, EXEMPELBY)

        assert {d.code for d in done.diagnostics} <= {"figure-missing", "layout-unavailable"}
        assert all(all(held.values()) for held in proof_in(done).values())

    def it_reads_a_text_box_once_and_warns_of_it(self, tmp_path: Path) -> None:
        """It stands twice in the file, for new readers and for old ones."""
        done = with_template(swap(COVER, COVER + BOX), tmp_path, EXEMPELBY)
        held = proof_in(done)[PLAN]

        assert held["text_as_promised"]
        assert [name for name, holds in held.items() if not holds] == ["no_text_boxes"]
