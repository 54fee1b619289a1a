"""From a plan to documents: goals, tables, references and the list of what is to be added."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler import catalogue
from compiler.document.assemble import assemble
from compiler.document.document import Document
from compiler.document.goals import GoalWriter
from compiler.document.resolve import slug
from compiler.document.wording import responsibility_text
from compiler.load.load import load
from compiler.model.blocks import (
    Block,
    Contents,
    Heading,
    Inline,
    Insert,
    Link,
    List,
    PageRef,
    Paragraph,
    Reference,
    Table,
    Text,
    plain,
    walk,
)
from compiler.model.goals import Goal, GoalArea, Measure
from compiler.model.plan import Plan
from compiler.pipeline.building import build
from compiler.pipeline.checking import check_plan

from .plans import EXEMPELBY, copy_of, edit, loaded, request

WORDS = catalogue.words("sv")
PLAN = loaded().plan


def documents(plan: Plan = PLAN, language: str = "sv") -> tuple[Document, Document]:
    """The plan and its memo."""
    document, memo = assemble(plan, catalogue.words(language))
    assert memo is not None
    return document, memo


def chapter(anchor: str, plan: Plan = PLAN) -> tuple[Block, ...]:
    """The blocks of one chapter of the plan."""
    document, _ = documents(plan)
    chapters = [c for slot in document.slots.values() for c in slot]
    return next(c.blocks for c in chapters if c.anchor == anchor)


def tables(blocks: tuple[Block, ...]) -> dict[str, list[list[str]]]:
    """The tables in blocks by caption, each as rows of cell texts."""
    return {
        plain(block.caption): [
            [
                " / ".join(
                    plain(part.runs) for part in walk(cell.blocks) if isinstance(part, Paragraph)
                ).replace("\u00a0", " ")
                for cell in cells
            ]
            for cells in (block.header, *(row.cells for row in block.rows))
        ]
        for block in blocks
        if isinstance(block, Table)
    }


def headings(blocks: tuple[Block, ...]) -> list[tuple[int, str]]:
    """Levels and words of headings."""
    return [(b.level, plain(b.runs)) for b in blocks if isinstance(b, Heading)]


def everything(document: Document) -> list[Block | Inline]:
    """All parts of a document."""
    blocks = [b for slot in document.slots.values() for c in slot for b in c.blocks]
    return list(walk(blocks))


class DescribeAssembling:
    def it_leaves_nothing_to_resolve(self) -> None:
        """What reaches a writer is words."""
        for document in documents():
            assert not [p for p in everything(document) if isinstance(p, Reference | Insert)]

    def it_gives_each_heading_an_anchor_of_its_own(self) -> None:
        """A goal told in two chapters has two anchors, the first of them its id."""
        document, _ = documents()
        anchors = [p.anchor for p in everything(document) if isinstance(p, Heading)]

        assert all(anchors)
        assert len(anchors) == len(set(anchors))
        assert {"kf-besok", "miljo-varme", "miljo-varme-2"} <= set(anchors)

    def it_links_only_to_what_is_there(self) -> None:
        """Headings, and rows of the list of what is to be added."""
        document, _ = documents()
        parts = everything(document)
        cells = [
            cell.anchor
            for part in parts
            if isinstance(part, Table)
            for row in part.rows
            for cell in row.cells
        ]
        anchors = {p.anchor for p in parts if isinstance(p, Heading)} | set(cells)
        targets = {p.target[1:] for p in parts if isinstance(p, Link) and p.target[0] == "#"}
        pages = {p.anchor for p in parts if isinstance(p, PageRef)}

        assert targets | pages <= anchors

    def it_puts_chapters_and_appendices_in_their_order(self) -> None:
        """The order is that of plan.yaml."""
        document, _ = documents()

        assert [c.anchor for c in document.slots["avsnitt"]] == [
            "uppdrag",
            "mal",
            "ekonomi",
            "uppfoljning",
            "kommunikation",
        ]
        assert [c.anchor for c in document.slots["bilagor"]] == ["bilaga-1"]

    def it_gives_an_appendix_its_own_contents(self) -> None:
        """`{innehåll}` lists the chapter it stands in."""
        (contents,) = (b for b in chapter("bilaga-1") if isinstance(b, Contents))

        assert contents.chapter == "bilaga-1"

    def it_fills_the_fields_of_the_cover(self) -> None:
        """Names from registers, days in words."""
        document, memo = documents()
        fields = document.fields["plan"]

        assert fields["nämnd"] == "Kultur- och fritidsnämnden"
        assert fields["datum"].replace("\u00a0", " ") == "24 november 2014"
        assert fields["diarienummer"] == "KFN 2014/17, KFN 14/203"
        assert "kompletteras" in fields["beslut"]
        assert memo.fields["memo"]["telefon"] == "0000-123 46"

    def it_tells_a_decision_that_has_been_taken(self, tmp_path: Path) -> None:
        """With its paragraph, the sign written once."""
        sources = copy_of(EXEMPELBY, tmp_path)
        edit(sources / "plan.yaml", "datum: kompletteras  ", "datum: 2014-12-10 ")
        edit(sources / "plan.yaml", "paragraf: kompletteras", "paragraf: § 12")
        edit(sources / "plan.yaml", "status: förslag", "status: antagen")
        document, _ = documents(load(sources).plan)

        decision = document.fields["plan"]["beslut"].replace("\u00a0", " ")
        assert decision.endswith("10 december 2014, § 12")

    def it_speaks_english_when_asked(self) -> None:
        """Only what the compiler itself says; the sources stay Swedish."""
        document, _ = documents(language="en")
        texts = [p.text for p in everything(document) if isinstance(p, Text)]

        assert any("to be added" in text for text in texts)
        assert not [t for t in texts if "kompletteras" in t and "ska" not in t and "I dag" not in t]

    def it_takes_its_time_from_the_plan(self) -> None:
        """The clock has no part in it."""
        document, _ = documents()

        assert document.properties.created == "2014-11-24T00:00:00Z"


class DescribeWhatIsToBeAdded:
    def it_lists_each_figure_once_in_reading_order(self) -> None:
        """The numbers are those of the marks in the text."""
        document, _ = documents()

        assert [(i.number, i.id) for i in document.to_add] == [
            (1, "besok-bibliotek"),
            (2, "nojdhet"),
            (3, "natbesok"),
            (4, "simkunniga"),
            (5, "budget-tak"),
            (6, "energi"),
        ]

    def it_says_who_owes_it_and_when(self) -> None:
        """A figure that does not say takes it from its indicator."""
        document, _ = documents()
        items = {item.id: item for item in document.to_add}

        first = items["besok-bibliotek"]
        assert (first.owner, first.expected_from, first.due) == (
            "Biblioteksenheten",
            "bokslut 2014",
            "2015-02",
        )
        assert items["natbesok"].reason == "Mätningen börjar först 2014."

    def it_says_under_which_headings_it_stands(self) -> None:
        """Minor headings are passed over."""
        document, _ = documents()
        places = {item.id: [p.anchor for p in item.places] for item in document.to_add}

        assert places["besok-bibliotek"] == ["aret-som-gick", "kf-besok", "kontor-besok"]
        assert places["simkunniga"] == ["kf-simning", "uppfoljning"]

    def it_is_told_in_a_table_with_a_row_each(self) -> None:
        """And where nothing is missing, in one sentence."""
        rows = tables(chapter("uppfoljning"))[WORDS["to-add-caption"]]

        assert len(rows) == 1 + 6
        assert rows[1][1] == "Besök på biblioteket, utfall 2014"

    def it_says_when_nothing_is_missing(self, tmp_path: Path) -> None:
        """An empty table would look like a fault."""
        sources = copy_of(EXEMPELBY, tmp_path)
        for file, new in (("uppgifter/besok.yaml", "12"), ("budget/investeringar.yaml", "500")):
            path = sources / file
            path.write_text(path.read_text("utf-8").replace(": kompletteras", f": {new}"), "utf-8")
        edit(
            sources / "budget/investeringar.yaml",
            "\n      inv-2015: 500",
            "\n      inv-2015: 2 800",
        )
        text = (sources / "uppgifter/besok.yaml").read_text("utf-8")
        (sources / "uppgifter/besok.yaml").write_text(
            text.replace("        skäl: Mätningen börjar först 2014.\n", ""), "utf-8"
        )
        checked = check_plan(request(sources))

        assert not [d for d in checked.diagnostics if d.severity == "error"]
        blocks = chapter("uppfoljning", checked.plan)
        assert WORDS["to-add-caption"] not in tables(blocks)
        assert WORDS["nothing-to-add"] in [
            plain(b.runs) for b in blocks if isinstance(b, Paragraph)
        ]

    def it_links_each_mark_to_its_row(self) -> None:
        """A mark without a way to its row helps nobody."""
        document, _ = documents()
        marks = [
            part
            for part in everything(document)
            if isinstance(part, Link) and any(isinstance(r, Text) and r.missing for r in part.runs)
        ]

        assert len(marks) >= 6
        assert all(mark.target.startswith("#komplettera ") for mark in marks)

    def it_leads_no_mark_to_a_row_that_is_not_there(self, tmp_path: Path) -> None:
        """A total is owed by its rows; the memo and a plan without the list have no rows."""
        sources = copy_of(EXEMPELBY, tmp_path)
        edit(sources / "budget/internbudget.yaml", "belopp: 7 060", "belopp: kompletteras")
        edit(sources / "tjansteskrivelse.md", "{plan.år}", "{nojdhet 2014}")
        whole, memo = documents(load(sources).plan)
        edit(sources / "avsnitt/04-uppfoljning.md", "{att komplettera}", "")
        without, _ = documents(load(sources).plan)

        assert "#komplettera totalt-namnden BUDGET 2015" not in _targets(whole)
        assert "#komplettera nojdhet OUTCOME 2014" in _targets(whole)
        assert not [t for d in (memo, without) for t in _targets(d) if t.startswith("#kompl")]
        assert build(request(sources)).files


def _targets(document: Document) -> list[str]:
    return [part.target for part in everything(document) if isinstance(part, Link)]


class DescribeGoals:
    def it_heads_a_council_goal_with_its_wording(self) -> None:
        """A goal with a heading has its wording below; another is named by level and number."""
        titles = headings(chapter("mal"))

        assert (2, "KF-mål 1. Fler ska besöka kommunens bibliotek") in titles
        assert (2, "KF-mål 2. Simkunnighet") in titles
        assert (3, "Nämndmål 1") in titles
        assert (3, "Delmål 1") in titles

    def it_restates_a_goal_in_its_own_words(self) -> None:
        """Same wording, same indicators, background of its own."""
        blocks = chapter("mal")
        start = next(
            n for n, b in enumerate(blocks) if isinstance(b, Heading) and b.anchor == "kontor-besok"
        )
        texts = [plain(b.runs) for b in blocks[start : start + 4] if isinstance(b, Paragraph)]

        assert texts[0] == "Fler ska besöka kommunens bibliotek"
        assert "På kontoret är det biblioteksenheten som räknar besöken." in texts
        assert "Mätetal för Nämndmål 1" in tables(blocks)

    def it_lists_a_goal_without_number_as_a_point(self) -> None:
        """And its indicators stand in the table of the goal above."""
        blocks = chapter("mal")
        lists = [b for b in blocks if isinstance(b, List)]

        assert any(
            plain(block.runs) == "Besöken på nätet ska öka"
            for listed in lists
            for item in listed.items
            for block in item
            if isinstance(block, Paragraph)
        )
        names = [row[0] for row in tables(blocks)["Mätetal för KF-mål 1"]]
        assert "Besök på bibliotekets webbplats" in names

    def it_writes_the_direction_as_a_table_of_two_columns(self) -> None:
        """Each theme a row, the goals numbered in the last."""
        rows = tables(chapter("mal"))[
            "En fritid för alla: fullmäktiges inriktning och långsiktiga mål"
        ]

        assert len(rows) == 1 + 3 + 1
        assert all(len(row) == 2 for row in rows)

    def it_tells_who_answers_in_one_parenthesis(self) -> None:
        """Owner, through whom, with whom, and when."""
        measure = PLAN.by_id["atg-helgoppet"]
        goal = PLAN.by_id["kf-simning"]
        assert isinstance(measure, Measure)
        assert isinstance(goal, Goal)

        assert responsibility_text(measure.responsibility, PLAN, WORDS) == (
            "(Ansvar: Kultur- och fritidskontoret och Bildningsbolaget AB genom Biblioteksenheten"
            " i samarbete med Exempelby idrottsråd, 2015–2016)"
        )
        assert responsibility_text(goal.responsibility, PLAN, WORDS) == (
            "(Delat ansvar med Bildningsbolaget AB och Exempelby idrottsråd)"
        )

    def it_takes_a_measure_that_stands_elsewhere(self) -> None:
        """By its id, text and all."""
        area = PLAN.by_id["miljo"]
        assert isinstance(area, GoalArea)
        (listed,) = GoalWriter(PLAN, WORDS).measures(area)

        assert isinstance(listed, List)
        assert len(listed.items) == 2


class DescribeTables:
    def it_tells_what_was_and_what_is_aimed_at(self) -> None:
        """Another period than the column's stands in brackets."""
        rows = tables(chapter("mal"))["Mätetal för KF-mål 1"]

        assert rows[0] == ["Mätetal", "Enhet", "Tidigare utfall", "Utfall 2014", "Målvärde"]
        assert rows[1] == [
            "Besök på biblioteket",
            "antal",
            "121 377 (2013)",
            "kompletteras",
            "minst 125 000 (2015)",
        ]
        assert rows[2][4] == "–"

    def it_turns_a_wide_table_over(self) -> None:
        """Six columns for two indicators make a row each instead."""
        rows = tables(chapter("uppdrag"))["Besök och nöjdhet"]

        assert rows[0][1:] == ["Besök på biblioteket, antal", "Nöjdhet bland besökare, %"]
        assert rows[1] == ["Utfall 2012", "118 204", "–"]

    def it_sums_a_budget_by_group(self) -> None:
        """Totals are computed and the last row is the whole."""
        rows = tables(chapter("ekonomi"))["Internbudget 2015"]

        assert rows[3] == ["Summa kultur", "25 500"]
        assert rows[5] == ["Intäkter", "−1 800"]
        assert rows[-1] == ["Totalt nämnden", "45 000"]

    def it_marks_an_amount_that_is_missing_and_its_total(self) -> None:
        """A sum over what is missing is missing too."""
        rows = tables(chapter("ekonomi"))["Investeringar 2015–2016"]

        assert rows[-2:] == [
            ["Ishallens tak", "kompletteras", "1 200"],
            ["Totalt investeringar", "kompletteras", "1 700"],
        ]

    def it_tells_the_calendar_by_report(self) -> None:
        """Days in words, bodies by their short names."""
        (rows,) = (
            t for c, t in tables(chapter("uppfoljning")).items() if c != WORDS["to-add-caption"]
        )

        assert rows[1][1] == "KFN 14 april 2015 / KFN 13 oktober 2015"
        assert rows[2][0] == "Delårsbokslut per den 31 augusti 2015 med prognos"

    @pytest.mark.parametrize("anchor", ["uppdrag", "mal", "ekonomi", "uppfoljning", "bilaga-1"])
    def it_has_as_many_cells_as_columns(self, anchor: str) -> None:
        """Widths add up to the whole, and a reader who sees nothing is told what it holds."""
        for table in (b for b in chapter(anchor) if isinstance(b, Table)):
            assert sum(table.widths) == pytest.approx(1)
            assert min(table.widths) > 0
            for row in table.rows:
                assert len(row.cells) == len(table.header) == len(table.aligns)


class DescribeSlug:
    @pytest.mark.parametrize(
        ("text", "anchor"),
        [
            ("Bilaga 1.", "bilaga-1"),
            ("Så här, på ön", "sa-har-pa-on"),
            ("§§", "avsnitt"),
            ("", "avsnitt"),
            ("KF-mål 1", "kf-mal-1"),
        ],
    )
    def it_makes_an_anchor_of_words(self, text: str, anchor: str) -> None:
        """Lower case, a–z and digits, never empty."""
        assert slug(text) == anchor
