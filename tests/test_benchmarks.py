"""The benchmark's content is a plan, its comparison can fail, and its figures are what they say.

Nothing here is timed: a machine that is busy must not fail a test.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import docx
import pytest

from benchmarks.content import change_chapter, change_figure, multiply
from benchmarks.extract import difference, words_in
from benchmarks.figures import Measured, Run, decades, growth, ratio
from benchmarks.plain import Part, as_markdown, parts_of, words_of
from benchmarks.programs import BUILD, PANDOC
from benchmarks.table import BEGIN, END, as_text, put_into
from compiler.checks.check import check
from compiler.diagnostic import has_errors
from compiler.load.load import load
from compiler.model.plan import Plan

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "sources"


TOLD_OF_COPIES = {"goal-worded-twice", "goal-area-incomplete", "goal-incomplete"}
"""What is rightly found in a plan that says all twice, with one calendar that follows it up."""


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plan's own sources twice over."""
    target = tmp_path_factory.mktemp("content") / "sources"
    multiply(SOURCES, target, 2)
    return target


def found_in(sources: Path) -> tuple[Plan, list[str]]:
    loaded = load(sources)
    found = (*loaded.diagnostics, *check(loaded.plan))
    return loaded.plan, [d.code for d in found]


class DescribeContent:
    def it_makes_a_plan_of_twice_as_much_that_the_checker_takes(self, twice: Path) -> None:
        """Chapters, figures and gaps are twice as many; only that they are copies is found."""
        once, found_once = found_in(SOURCES)
        plan, found = found_in(twice)
        assert len(plan.sections) == 2 * len(once.sections)
        assert len(plan.indicators) == 2 * len(once.indicators)
        assert len(plan.budgets) == 2 * len(once.budgets)
        assert set(found_once) <= set(found) <= {*found_once, *TOLD_OF_COPIES}
        assert found.count("figure-missing") == 2 * found_once.count("figure-missing")

    def it_repeats_the_text_too(self, twice: Path) -> None:
        """The words are nearly twice as many: the calendar and the list of gaps have one title."""
        once, again = words_of(parts_of(SOURCES)), words_of(parts_of(twice))
        assert 1.95 < len(again) / len(once) < 2.05

    def but_it_keeps_what_a_plan_has_once(self, twice: Path) -> None:
        """Registers, calendar and memo are not repeated."""
        once, plan = load(SOURCES).plan, load(twice).plan
        assert len(plan.bodies) == len(once.bodies)
        assert len(plan.follow_ups) == len(once.follow_ups)

    def it_changes_one_figure_and_nothing_else(self) -> None:
        """One line is another, and is still a plain number."""
        before = (SOURCES / "uppgifter/ekonomi.yaml").read_text(encoding="utf-8")
        lines = zip(before.splitlines(), change_figure(before).splitlines(), strict=True)
        changed = [(old, new) for old, new in lines if old != new]
        assert len(changed) == 1
        assert changed[0][1][:-1] == changed[0][0][:-1]

    def it_changes_it_in_a_plan_with_copies_too(self, tmp_path: Path) -> None:
        """The copies are figures of their own, the ninth too, whose letter is a word: I."""
        multiply(SOURCES, tmp_path / "sources", 9)
        file = tmp_path / "sources/uppgifter/ekonomi.yaml"
        file.write_text(change_figure(file.read_text(encoding="utf-8")), encoding="utf-8")

        assert not has_errors(check(load(tmp_path / "sources").plan))

    def but_it_refuses_a_file_without_a_figure(self) -> None:
        """A change that changes nothing would measure something else."""
        with pytest.raises(ValueError, match="no figure"):
            change_figure("uppgifter: []\n")

    def it_changes_one_chapter_by_a_sentence(self) -> None:
        """What stood there still stands there."""
        assert change_chapter("# A {#a}\n\nB.\n").startswith("# A {#a}\n\nB.\n\n")


class DescribeSameText:
    def it_finds_the_text_between_a_cover_and_a_signature(self) -> None:
        """What stands before and after the text does not count."""
        assert difference(["a", "b", "c"], ["x", "a", "b", "c", "y"]) == ""

    @pytest.mark.parametrize(
        "found",
        [["a", "c"], ["a", "b", "x", "c"], ["a", "b", "d"], ["a", "b"], []],
        ids=["lost", "added", "another", "cut-off", "empty"],
    )
    def but_it_tells_of_a_word_that_is_not_the_same(self, found: list[str]) -> None:
        """A word lost, added, changed or cut off is told with its place."""
        assert "of 3 words" in difference(["a", "b", "c"], found)

    def and_it_refuses_to_compare_with_nothing(self) -> None:
        """No text at all would be the same as any."""
        assert difference([], ["a"])

    def it_reads_a_word_file_with_its_tables(self, tmp_path: Path) -> None:
        """The words come in reading order, a table's cells among them."""
        document = docx.Document()
        document.add_heading("Mål", 1)
        document.add_table(1, 2).rows[0].cells[1].text = "6,39 procent"
        document.add_paragraph("Slut.")
        document.save(str(tmp_path / "a.docx"))
        assert words_in(tmp_path / "a.docx") == ["Mål", "6,39", "procent", "Slut."]


class DescribeMarkdown:
    def it_escapes_what_markdown_would_read_as_its_own(self) -> None:
        """Signs, and numbers that would begin a list, come out as they are."""
        parts = [Part("paragraph", "2014. A*b_c <d> [e]"), Part("item", "x", 1)]
        assert as_markdown(parts) == "2014\\. A\\*b\\_c \\<d\\> \\[e\\]\n\n- x\n"

    def it_writes_a_table_a_row_a_line(self) -> None:
        """The first row is the header."""
        table = Part("table", rows=(("a", "b"), ("1", "2|3")))
        assert as_markdown([table]) == "| a | b |\n| --- | --- |\n| 1 | 2\\|3 |\n"


def measured(*seconds: float) -> Measured:
    return Measured(tuple(Run(s, s, 10) for s in seconds))


class DescribeFigures:
    def it_compares_runs_side_by_side(self) -> None:
        """A disturbance that both met does not change the ratio."""
        assert ratio(measured(1, 10, 2), measured(2, 20, 4)) == 0.5

    def it_tells_how_time_grows(self) -> None:
        """Ten times as much in a hundred times the time is a square."""
        sizes = {1: {"a": measured(1)}, 10: {"a": measured(10)}, 100: {"a": measured(1000)}}
        exponents = decades(sizes, "a")
        assert exponents == pytest.approx((1, 2))
        assert growth(exponents) == pytest.approx(1.5)

    def but_it_tells_nothing_of_what_was_not_measured(self) -> None:
        """A run that was ended has no time."""
        ended = Measured((), "> 120 s")
        assert ratio(ended, measured(1)) is None
        assert growth(decades({1: {"a": measured(1)}, 10: {"a": ended}}, "a")) is None

    def and_it_tells_no_growth_over_all_sizes_from_two_of_them(self) -> None:
        """One decade is told as one decade."""
        exponents = decades({1: {"a": measured(1)}, 10: {"a": measured(10)}}, "a")
        assert exponents == pytest.approx((1,))
        assert growth(exponents) is None


class DescribeTable:
    def it_stands_between_the_marks_of_its_page(self, tmp_path: Path) -> None:
        """What stands around it is kept, and a second time replaces the first."""
        page = tmp_path / "page.md"
        page.write_text(f"A\n\n{BEGIN}\n{END}\n\nB\n", encoding="utf-8")
        for text in ("first", "second"):
            put_into(page, text)
        assert page.read_text(encoding="utf-8") == f"A\n\n{BEGIN}\n\nsecond\n\n{END}\n\nB\n"

    def but_it_refuses_a_page_without_marks(self, tmp_path: Path) -> None:
        """A table must not be put just anywhere."""
        page = tmp_path / "page.md"
        page.write_text("A\n", encoding="utf-8")
        with pytest.raises(ValueError, match="lacks"):
            put_into(page, "text")

    def it_tells_of_a_program_that_was_ended(self) -> None:
        """Its row says so instead of a time."""
        assert "| a | > 120 s |" in as_text({1: {"a": Measured((), "> 120 s")}}, "")

    @pytest.mark.parametrize(
        ("seconds", "verdict"), [(6, "missed"), (4, "reached"), (1, "aim reached")]
    )
    def it_says_whether_what_is_wanted_is_reached(self, seconds: float, verdict: str) -> None:
        """A build is held to pandoc on the same content: half its time, and better still less."""
        by = {PANDOC: measured(10), BUILD: measured(seconds)}
        row = next(line for line in as_text({1: by}, "").splitlines() if "from nothing, to" in line)
        assert row.endswith(f"| {verdict} |")


class DescribeMeasuring:
    def it_runs_programs_in_turn_and_ends_what_takes_too_long(self, tmp_path: Path) -> None:
        """Each has its runs, but for the one that was ended, which is not run again."""
        quick, slow = (
            {"name": name, "argv": [sys.executable, "-c", code], "warm": False}
            for name, code in (("quick", "pass"), ("slow", "import time; time.sleep(60)"))
        )
        asked = {"programs": [quick, slow], "rounds": 2, "warm_up": False, "limit": 3}
        told = self._measure({**asked, "log": str(tmp_path / "log")})
        assert len(told["runs"]["quick"]) == 2
        assert all(run["seconds"] > 0 and run["mib"] > 1 for run in told["runs"]["quick"])
        assert told["runs"]["slow"] == []
        assert told["given_up"] == {"slow": "> 3 s"}

    def and_it_tells_of_one_that_fails(self, tmp_path: Path) -> None:
        """A program that stops with an error is quick for a bad reason."""
        fails = {"name": "a", "argv": [sys.executable, "-c", "raise SystemExit(3)"], "warm": False}
        asked = {"programs": [fails], "rounds": 1, "warm_up": False, "limit": 60}
        told = self._measure({**asked, "log": str(tmp_path / "log")})
        assert told["given_up"]["a"].startswith("status 3")

    def _measure(self, asked: dict[str, object]) -> dict[str, dict[str, object]]:
        done = subprocess.run(
            [sys.executable, str(ROOT / "benchmarks/measure.py")],
            input=json.dumps(asked).encode(),
            capture_output=True,
            check=True,
        )
        told: dict[str, dict[str, object]] = json.loads(done.stdout)
        return told


class DescribePeers:
    def it_names_no_address_from_which_they_are_fetched(self) -> None:
        """The lock file holds hashes; where packages come from is for whoever installs them."""
        lock = json.loads((ROOT / "benchmarks/peers/package-lock.json").read_text("utf-8"))
        packages = [p for name, p in lock["packages"].items() if name]
        assert packages
        assert all("integrity" in p and "resolved" not in p for p in packages)
