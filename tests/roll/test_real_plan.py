"""The real plan of 2014 becomes that of 2015, and that the one of 2016."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from compiler.checks.check import check
from compiler.diagnostic import Diagnostic, Severity
from compiler.load.load import Loaded, load
from compiler.load.source import every_file
from compiler.model.figures import Kind, Missing
from compiler.model.plan import PlanStatus
from compiler.pipeline.building import build
from compiler.roll.account import Account, Fate
from compiler.roll.report import roll_json, roll_page, roll_text, summary

from ..plans import REAL, copy_of, edit, loaded, request
from .plans import comments, leaves, real, rolled, tree, written

TO_BE_FILLED_IN = {"calendar-open", "figure-missing", "figure-not-shown", "placeholder-left"}


@pytest.fixture(scope="module")
def next_year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources of 2015 on disk."""
    return written(real(), tmp_path_factory.mktemp("2015"))


@pytest.fixture(scope="module")
def plan(next_year: Path) -> Loaded:
    """What they say."""
    return load(next_year)


def found(sources: Loaded) -> list[Diagnostic]:
    """Errors and warnings."""
    every = (*sources.diagnostics, *check(sources.plan))
    return [d for d in every if d.severity is not Severity.INFO]


def told(id_: str, key: str = "") -> Account:
    """The account of one thing."""
    (account,) = (a for a in real().accounts if (a.id, a.key) == (id_, key))
    return account


class DescribeTheNextPlan:
    def it_has_no_faults_but_what_is_to_be_filled_in(self, plan: Loaded) -> None:
        """Figures, days and registry numbers."""
        assert {d.code for d in found(plan)} <= TO_BE_FILLED_IN

    def it_is_built(self, next_year: Path) -> None:
        """And proven; what is missing is marked in it."""
        built = build(request(next_year))

        assert sorted(built.files)[-1] == "verksamhetsplan-2015.docx"
        assert all(all(proof.held.values()) for proof in built.proofs.values())

    def it_is_a_draft_of_the_next_year(self, plan: Loaded) -> None:
        """Title, years, day, numbers and decision."""
        meta = plan.plan.meta

        assert (meta.id, meta.title, meta.year) == ("ks-2015", "Verksamhetsplan 2015", 2015)
        assert (meta.budget_period.text, meta.status) == ("2015–2017", PlanStatus.DRAFT)
        assert (meta.day.isoformat(), list(meta.reference_numbers)) == (
            "2014-11-25",
            ["KS2014/xxx", "KS 14/xxx"],
        )
        assert isinstance(meta.decision.day, Missing)

    def it_asks_last_year_s_owners_for_its_outcomes(self, plan: Loaded) -> None:
        """A year later than they were asked before; what was never given is still asked for."""
        indicator = next(i for i in plan.plan.indicators if i.id == "sjukfranvaro")
        outcomes = {f.period.text: f.value for f in indicator.at("", Kind.OUTCOME)}

        assert indicator.owner.id == "hr"
        assert outcomes["2014"] == Missing("", "bokslut 2014", "2015-02")
        assert outcomes["2013"] == Missing("", "bokslut 2013", "2014-02")

    def it_leaves_out_outcomes_of_years_without_a_survey(self, plan: Loaded) -> None:
        """The survey of 2011 and 2013 comes in 2015."""
        indicator = next(i for i in plan.plan.indicators if i.id == "nki-totalt")

        assert [f.period.text for f in indicator.figures] == ["2011", "2013"]

    def it_compares_with_the_targets_of_the_year_that_is_over(self, plan: Loaded) -> None:
        """Those to come stay; the new last year of the budget period gets one to be set."""
        indicator = next(i for i in plan.plan.indicators if i.id == "resultat-exkl-reavinster")

        assert [f.period.text for f in indicator.at("", Kind.TARGET)] == ["2015", "2016", "2017"]
        assert [f.period.text for f in indicator.at("", Kind.COMPARISON)] == ["2014"]
        assert indicator.at("2017")[0].value == Missing("", "planen för 2015", "2014-11")

    def it_lets_a_limit_stand(self, plan: Loaded) -> None:
        """A target without direction holds until it is changed."""
        indicator = next(i for i in plan.plan.indicators if i.id == "igangsattningsgrans")

        assert [f.period.text for f in indicator.at("", Kind.TARGET)] == ["2014"]

    def it_puts_next_year_s_budget_beside_last_year_s(self, plan: Loaded) -> None:
        """To be added, row by row."""
        table = next(b for b in plan.plan.budgets if b.id == "internbudget")

        assert [c.id for c in table.columns] == ["budget-2014", "budget-2015"]
        assert str(table.total.amount("budget-2014")) == "302179"
        assert isinstance(table.total.amount("budget-2015"), Missing)

    def it_lacks_the_measures_whose_years_are_over(self, plan: Loaded) -> None:
        """Those of the programme's later years stay inside them."""
        assert "atg-kl-torv" not in plan.plan.by_id
        assert "atg-kl-bilpool" in plan.plan.by_id
        assert told("atg-kl-torv").why == "measure-over"
        assert told(
            "miljo-vp-bebyggelse-transporter", "åtgärder 2 atg-kl-personbilsresor"
        ).fate is (Fate.DROPPED)

    def it_keeps_who_deals_with_each_report(self, plan: Loaded) -> None:
        """The days are to be filled in."""
        report = next(f for f in plan.plan.follow_ups if f.id == "delarsrapport-april")

        assert report.occasions == ()
        assert [o.body.id for o in report.open] == ["kommunstyrelsen", "kommunfullmaktige"]
        assert str(report.as_of) == "2015-04-30"

    def it_has_rules_on_next_year_s_figures(self, plan: Loaded) -> None:
        """A base year stays; the rule's id and name follow."""
        rule = next(r for r in plan.plan.reconciliations if r.id == "avst-k-minskning-2014")

        assert rule.label == "Utsläppens minskning från 1990 till 2014"
        assert [side.words for side in rule.sides] == [
            "utslapp-totalt 1990",
            "utslapp-totalt 2014",
            "utslappsminskning-procent 2014",
        ]

    def but_it_keeps_a_rule_whose_figures_have_no_next_year(self, plan: Loaded) -> None:
        """With its known difference, which is one of those figures."""
        rule = next(r for r in plan.plan.reconciliations if r.id == "avst-n-nki-medel-2013")

        assert rule.deviation is not None

    def it_has_lost_its_waivers(self, plan: Loaded) -> None:
        """They ended with the year."""
        assert plan.plan.waivers == ()


class DescribeTheTurn:
    def it_loses_nothing(self) -> None:
        """Each text of the old sources is there under its key, or its account says what became."""
        accounts = {(a.id, a.fate) for a in real().accounts}
        for source in loaded(REAL).sources:
            if not source.path.endswith(".yaml"):
                continue
            old = leaves(tree(source.path, source.data))
            new = leaves(tree(source.path, real().files[source.path]))
            for leaf in old - new:
                ids = (*leaf, source.path.rpartition("/")[2])
                assert any(
                    (id_, fate) in accounts for id_ in ids for fate in (Fate.CHANGED, Fate.DROPPED)
                ), leaf

    def it_keeps_every_comment(self) -> None:
        """In its order, but for those of a record that left."""
        for source in loaded(REAL).sources:
            if source.path.endswith(".yaml"):
                assert comments(real().files[source.path]) == comments(source.data)

    def it_tells_of_every_id(self) -> None:
        """Each is among the carried, the changed, those that gained or those that left."""
        plan = loaded(REAL).plan
        ids = summary(real().accounts)
        every = {*ids.carried, *ids.changed, *ids.new, *ids.dropped}

        assert plan.by_id.keys() - every == set()
        assert {r.id for r in plan.reconciliations} <= every
        assert set(ids.carried).isdisjoint({*ids.changed, *ids.new, *ids.dropped})

    def it_gives_the_same_twice(self) -> None:
        """Files, accounts, and the report in each form."""
        again = rolled(REAL)

        assert again == real()
        assert roll_page(again, "ks-2014", "sv") == roll_page(real(), "ks-2014", "sv")

    def it_lists_the_lines_that_speak_of_a_year(self, next_year: Path) -> None:
        """They stand in the new files as they stood in the old ones."""
        for line in real().spoken:
            lines = (next_year / line.path).read_text("utf-8").split("\n")
            assert lines[line.line - 1].strip() == line.text
        near = {(line.path, line.line) for line in real().spoken if line.near}
        assert ("avsnitt/11-ekonomi.md", 8) in near
        assert all("2050" not in line.text for line in real().spoken if line.near)

    @pytest.mark.parametrize("language", ["sv", "en"])
    def it_is_told_in_three_forms(self, language: str) -> None:
        """For a terminal, as a page, for programs."""
        page, text = roll_page(real(), "ks-2014", language), roll_text(real(), language)
        programs = roll_json(real(), language)

        assert "- atg-kl-torv: " in page
        assert "atg-kl-torv: " in text
        assert len(text) < len(page)
        assert isinstance(programs["accounts"], list)

    def it_rolls_on_to_the_year_after(self, next_year: Path, tmp_path: Path) -> None:
        """What was only said to come is now to be added; the programme's last years remain."""
        after = load(written(rolled(next_year), tmp_path)).plan
        outcomes = {f.period.text: f.value for f in after.indicators[0].at("", Kind.OUTCOME)}
        survey = next(i for i in after.indicators if i.id == "trygghetsindex")

        assert (after.meta.year, after.meta.title) == (2016, "Verksamhetsplan 2016")
        assert {d.code for d in found(load(tmp_path))} <= TO_BE_FILLED_IN
        assert isinstance(outcomes["2015"], Missing)
        assert sorted(f.period.text for f in survey.missing) == ["2013", "2015"]
        assert "atg-kl-bilpool" in after.by_id

    def and_it_points_at_columns_older_than_last_year(self, next_year: Path) -> None:
        """They stay: nothing is lost, but a table may become wide."""
        old = [a.span for a in rolled(next_year).accounts if a.why == "column-old"]
        assert [(span.path, span.line) for span in old] == [
            ("budget/internbudget.yaml", 14),
            ("budget/investeringar.yaml", 14),
        ]


class DescribeOtherPlans:
    def it_lets_a_measure_s_state_decide(self, tmp_path: Path) -> None:
        """What is done leaves before its years are over; what goes on stays after them."""
        sources = copy_of(REAL, tmp_path)
        file = sources / "mal" / "klimatstrategi.yaml"
        edit(file, "- id: atg-kl-torv\n", "- id: atg-kl-torv\n            läge: pågår\n")
        edit(file, "- id: atg-kl-bilpool\n", "- id: atg-kl-bilpool\n            läge: genomförd\n")
        left = (a for a in rolled(sources).accounts if a.fate is Fate.DROPPED and not a.key)
        accounts = {account.id: account for account in left}

        assert "atg-kl-torv" not in accounts
        assert accounts["atg-kl-bilpool"].why == "measure-done"

    def it_renames_files_of_the_year_and_what_names_them(self, tmp_path: Path) -> None:
        """In the order of chapters, and in the memo."""
        sources = copy_of(REAL, tmp_path)
        (sources / "avsnitt/11-ekonomi.md").rename(sources / "avsnitt/ekonomi-2014.md")
        edit(sources / "plan.yaml", "avsnitt/11-ekonomi.md", "avsnitt/ekonomi-2014.md")
        (sources / "bild-2014.png").write_bytes(b"\x89PNG")
        new = rolled(sources)

        assert "avsnitt/ekonomi-2015.md" in new.files
        assert b"- avsnitt/ekonomi-2015.md\n" in new.files["plan.yaml"]
        assert new.files["bild-2015.png"] == b"\x89PNG"

    def it_tells_in_full_a_reference_that_would_become_another(self, tmp_path: Path) -> None:
        """`{medianlon}` was the one value; now there are two."""
        sources = copy_of(REAL, tmp_path)
        edit(
            sources / "avsnitt/03-vardegrund.md", "Vi respekterar", "Lönen är {medianlon | tal}. Vi"
        )
        new = rolled(sources)

        assert "{medianlon 2013 utfall | tal}" in new.files["avsnitt/03-vardegrund.md"].decode()

    def it_drops_a_known_difference_of_figures_that_moved(self, tmp_path: Path) -> None:
        """It was one of last year's."""
        sources = copy_of(REAL, tmp_path)
        edit(
            sources / "avstamning/naringsliv.yaml",
            "    är: campus-helarsstudenter ht 2013\n",
            "    är: campus-helarsstudenter ht 2013\n    avvikelse:\n      skillnad: 0\n"
            "      skäl: Känt.\n",
        )
        new = rolled(sources)
        whys = Counter(a.why for a in new.accounts if a.fate is Fate.DROPPED)

        assert whys["deviation-of-old-figures"] == 1
        assert "Känt." not in new.files["avstamning/naringsliv.yaml"].decode()

    @pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
    def it_keeps_the_line_ends_that_the_files_have(self, mark: bytes, tmp_path: Path) -> None:
        """Files from Windows, with a byte order mark or without, become the same but for these."""
        for path, data in every_file(REAL).items():
            place = tmp_path / path
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(mark + data.replace(b"\n", b"\r\n"))

        new = rolled(tmp_path)

        assert new.refused == ()
        for path, data in real().files.items():
            assert new.files[path] == mark + data.replace(b"\n", b"\r\n"), path
