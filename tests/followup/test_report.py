"""The interim report of August on the real plan: with invented outcomes, and with none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from compiler import catalogue
from compiler.cli import main
from compiler.diagnostic import has_errors
from compiler.document.assemble import assemble
from compiler.document.report_tables import deviation
from compiler.load.load import load
from compiler.model.blocks import Chart, Heading, Paragraph, Table, plain
from compiler.model.figures import Kind, Missing
from compiler.model.plan import Plan
from compiler.pipeline.built import Built
from compiler.pipeline.checking import Checked, check_plan
from compiler.reporting import asked_for, build_report, check_report, occasions, told

from ..finish.documents import needs_layout
from ..plans import REAL, TEMPLATE, edit, request
from ..plans.followed import REPORT, followed

WORDS = catalogue.words("sv")


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real plan with invented outcomes, filled in through a workbook."""
    return followed(tmp_path_factory.mktemp("followed"))


def report_of(folder: Path, id_: str, as_of: date | None = None) -> Checked:
    """A report of the sources in a folder, ready to be written."""
    checked = check_plan(request(folder))
    (due,) = asked_for(checked.plan, WORDS, id_, as_of)
    return check_report(checked, request(folder), due)


def built_of(folder: Path) -> Built:
    """The August report with all that belongs to it."""
    checked = check_plan(request(folder))
    (due,) = asked_for(checked.plan, WORDS, REPORT)
    return build_report(checked, request(folder), due)


def tables_of(made: Checked) -> list[Table]:
    """Every table of a report."""
    return [b for c in made.documents[0].slots["avsnitt"] for b in c.blocks if isinstance(b, Table)]


def texts(table: Table) -> list[list[str]]:
    """What each cell says."""
    return [
        [" ".join(plain(b.runs) for b in c.blocks if isinstance(b, Paragraph)) for c in row.cells]
        for row in table.rows
    ]


def captioned(made: Checked, caption: str) -> list[list[str]]:
    """The rows of the table with a caption."""
    return texts(next(t for t in tables_of(made) if plain(t.caption) == caption))


class DescribeTheReport:
    def it_is_proven_whole(self, sources: Path) -> None:
        """Every claim holds on the finished file."""
        built = built_of(sources)
        assert not has_errors(built.diagnostics)
        assert f"{REPORT}-2014.docx" in built.files
        assert all(proof.held for proof in built.proofs.values())

    def it_is_the_same_bytes_twice(self, sources: Path) -> None:
        """Document, list and manifest."""
        assert built_of(sources).files == built_of(sources).files

    def it_tells_each_indicator_s_aim_start_latest_forecast_and_trend(self, sources: Path) -> None:
        """Sick leave gets worse, and is held against at most five per cent."""
        rows = captioned(report_of(sources, REPORT), "Mätetal för KF-mål 4")
        sick = next(row for row in rows if row[0].startswith("Sjukfrånvaro"))
        assert "högst 5" in sick[1].replace("\u00a0", " ")
        assert sick[2:5] == ["6,52", "6,52 (2013)", "6,58"]
        assert sick[5] == "sämre (2012–2013)"

    def it_judges_on_the_plan_s_own_scale_with_comment_and_owner(self, sources: Path) -> None:
        """The sign stands before the words, so that no colour need tell it."""
        rows = captioned(report_of(sources, REPORT), "Bedömning av KF-mål 4")
        assert rows[0][0].replace("\u00a0", " ") == "− nås inte"
        assert rows[0][1] == "Påhittat för prov. Sjukfrånvaron fortsätter att stiga."
        assert rows[0][2] == "Kommunstyrelsen"

    def it_tells_how_far_measures_have_come(self, sources: Path) -> None:
        """What nobody has told is marked."""
        rows = captioned(
            report_of(sources, REPORT), "Södertälje kommun som arbetsgivare: läget för åtgärderna"
        )
        states = [row[2] for row in rows]
        assert states[0] == "pågår"
        assert set(states[1:]) == {"kompletteras"}

    def it_marks_and_lists_what_has_not_come_in(self, sources: Path) -> None:
        """In the same list as the plan's."""
        made = report_of(sources, REPORT)
        assert 0 < len(made.to_add) < told(made, asked_for(load(sources).plan, WORDS, REPORT)[0])
        assert any(item.judged for item in made.to_add)

    def it_draws_outcomes_against_the_target(self, sources: Path) -> None:
        """And budgets against outcomes and forecasts."""
        made = report_of(sources, REPORT)
        blocks = [b for c in made.documents[0].slots["avsnitt"] for b in c.blocks]
        charts = [plain(b.caption) for b in blocks if isinstance(b, Chart)]
        assert "Sjukfrånvaro, kommunen totalt (%)" in charts
        assert any("budget, utfall och prognos" in caption for caption in charts)

    def but_it_draws_no_chart_of_a_budget_alone(self) -> None:
        """Where nothing has come in the table tells as much."""
        made = report_of(REAL, REPORT)
        blocks = [b for c in made.documents[0].slots["avsnitt"] for b in c.blocks]
        captions = [plain(b.caption) for b in blocks if isinstance(b, Chart)]
        assert not any("budget, utfall och prognos" in caption for caption in captions)


class DescribeDeviations:
    def it_sums_them_as_it_sums_the_amounts(self, sources: Path) -> None:
        """The total's deviation is that of the rows together."""
        made = report_of(sources, REPORT)
        (due,) = asked_for(load(sources).plan, WORDS, REPORT)
        table = next(b for b in made.plan.budgets if b.id == "investeringar")
        rows = [deviation(r, table, due) for _, r in table.total.walk() if not r.rows]
        assert not any(isinstance(d, Missing) for d in rows)
        known = [d for d in rows if isinstance(d, Decimal)]
        assert deviation(table.total, table, due) == sum(known)

    def but_it_has_none_of_a_total_with_a_row_that_is_missing(self, sources: Path) -> None:
        """A part is not told as the whole."""
        made = report_of(sources, REPORT)
        (due,) = asked_for(load(sources).plan, WORDS, REPORT)
        table = next(b for b in made.plan.budgets if b.id == "internbudget")
        assert isinstance(deviation(table.total, table, due), Missing)


class DescribeWhatEachOccasionCovers:
    @pytest.mark.parametrize(
        "id_, as_of, goals, budgets",
        [
            ("manadsrapport", date(2014, 2, 28), False, 1),
            ("delarsrapport-april", None, False, 2),
            ("delarsrapport-augusti", None, True, 2),
            ("arsbokslut", None, True, 2),
            ("miljobokslut", None, True, 0),
        ],
    )
    def it_tells_that_and_nothing_else(
        self, id_: str, as_of: date | None, goals: bool, budgets: int
    ) -> None:
        """The calendar says what is followed."""
        made = report_of(REAL, id_, as_of)
        captions = [plain(table.caption) for table in tables_of(made)]
        assert ("Målen efter omdöme" in captions) is goals
        assert len(made.plan.budgets) == budgets
        assert not has_errors(made.diagnostics)

    def it_asks_for_outcomes_once_the_year_is_over(self) -> None:
        """And for forecasts before."""
        kinds = {
            id_: {
                item.kind
                for item in report_of(REAL, id_).to_add
                if item.period == "2014" and not item.judged
            }
            for id_ in (REPORT, "arsbokslut")
        }
        assert kinds == {REPORT: {Kind.FORECAST.name}, "arsbokslut": {Kind.OUTCOME.name}}

    def it_is_as_of_the_month_s_end_before_it_is_sent_out(self) -> None:
        """What is sent on 28 March cannot tell of March."""
        days = [d.as_of for d in occasions(load(REAL).plan, WORDS) if d.of.id == "manadsrapport"]
        assert days[0] == date(2014, 2, 28)
        assert len(days) == 6

    def and_it_goes_to_the_meeting_it_was_sent_out_for(self) -> None:
        """That of March is not ready by 4 April, though that meeting is the first after its day."""
        met = {
            due.as_of: [occasion.when.first for occasion in due.meetings]
            for due in occasions(load(REAL).plan, WORDS)
            if due.of.id == "manadsrapport"
        }
        assert met[date(2014, 2, 28)] == [date(2014, 4, 4)]
        assert met[date(2014, 3, 31)] == [date(2014, 4, 25)]
        assert [day for days in met.values() for day in days] == sorted(
            day for days in met.values() for day in days
        )


def words_of(plan: Plan) -> list[str]:
    """All that the plan's document says, heading by heading and cell by cell."""
    document, _ = assemble(plan, WORDS)
    found: list[str] = []
    for chapter in document.slots["avsnitt"]:
        for block in chapter.blocks:
            if isinstance(block, Heading | Paragraph):
                found.append(plain(block.runs))
            elif isinstance(block, Table):
                found += [text for row in texts(block) for text in row]
            elif isinstance(block, Chart):
                found.append(block.description)
    return found


class DescribeThePlanItself:
    def it_does_not_change_when_its_follow_up_is_filled_in(self, sources: Path) -> None:
        """Without the year's outcomes and forecasts it says the same as with them."""
        plan = load(sources).plan
        year = plan.meta.year
        of_year = (Kind.OUTCOME, Kind.FORECAST)
        without = replace(
            plan,
            indicators=tuple(
                replace(
                    i,
                    figures=tuple(
                        f
                        for f in i.figures
                        if not (f.kind in of_year and f.period.text == str(year))
                    ),
                )
                for i in plan.indicators
            ),
            reports=(),
        )
        assert sum(len(i.figures) for i in without.indicators) + 20 < sum(
            len(i.figures) for i in plan.indicators
        )
        assert words_of(plan) == words_of(without)


def run(*args: str) -> int:
    """A command on the real plan."""
    return main(["--sources", str(REAL), *args])


class DescribeTheCommand:
    def it_lists_what_there_is_when_it_is_due_and_how_far_it_has_come(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Without an id."""
        assert run("followup") == 0
        listed = capsys.readouterr().out
        assert "vp followup delarsrapport-augusti --per 2014-08-31" in listed
        assert "24\N{NO-BREAK SPACE}september 2014: Utskick" in listed
        assert "0 av 144 uppgifter har kommit in" in listed

    def it_tells_of_an_unknown_id_what_there_is(self, capsys: pytest.CaptureFixture[str]) -> None:
        """In one line."""
        assert run("followup", "kvartal") == 2
        told_ = capsys.readouterr().err.strip()
        assert told_.startswith("Kalendern har ingen rapport kvartal. Den har: manadsrapport")
        assert "\n" not in told_

    def it_asks_which_day_where_a_report_comes_again(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """With the days to choose from."""
        assert run("followup", "manadsrapport") == 2
        assert "--per 2014-02-28" in capsys.readouterr().err

    def it_writes_the_report_beside_the_plan(self, tmp_path: Path) -> None:
        """In a folder of its own, below the plan's outputs."""
        out = ("--template", str(TEMPLATE), "--out", str(tmp_path), "--no-layout")
        assert main(["--sources", str(REAL), "followup", REPORT, *out]) == 0
        assert sorted(p.name for p in (tmp_path / "uppfoljning").iterdir()) == [
            f"att-komplettera-{REPORT}-2014.html",
            f"att-komplettera-{REPORT}-2014.json",
            f"{REPORT}-2014.docx",
            f"manifest-{REPORT}-2014.json",
        ]

    @needs_layout
    def it_makes_the_archive_s_pdf_if_asked(self, sources: Path, tmp_path: Path) -> None:
        """Proven as the plan's is."""
        given = ("--template", str(TEMPLATE), "--out", str(tmp_path), "--pdf")
        assert main(["--sources", str(sources), "followup", REPORT, *given]) == 0
        made = (tmp_path / "uppfoljning" / f"{REPORT}-2014.pdf").read_bytes()
        assert made.startswith(b"%PDF")

    def but_it_writes_nothing_of_totals_that_do_not_add_up(
        self, sources: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The finding stands at the total's own line."""
        own = Path(tmp_path, "own")
        own.mkdir()
        copied = followed(own)
        budget = copied / "budget" / "investeringar.yaml"
        edit(budget, "    rad-id:", "    prognos:\n      2014: 1\n    rad-id:")
        capsys.readouterr()
        assert main(["--sources", str(copied), "followup", REPORT, "--out", str(tmp_path)]) == 1
        assert "[budget-total-mismatch]" in capsys.readouterr().err
        assert not (tmp_path / "uppfoljning").exists()


class DescribeTheTurnOfTheYear:
    def it_leaves_what_the_year_s_reports_said(self, sources: Path, tmp_path: Path) -> None:
        """The scale and the deadlines hold; next year's report asks for everything anew."""
        following = tmp_path / "nasta"
        assert main(["--sources", str(sources), "next-year", "--to", str(following)]) == 0
        plan = load(following).plan
        assert plan.reports == ()
        assert len(plan.judgements) == 3
        assert len(plan.deadlines) == 3
        august = report_of(following, REPORT)
        assert next(item.period for item in august.to_add if item.judged) == "2015-08-31"
