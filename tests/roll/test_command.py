"""`vp next-year` makes next year's sources, and brings corrections into them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from compiler.cli import main
from compiler.load.source import every_file

from ..finish.test_replace import cut_off
from ..plans import EXEMPELBY, copy_of, edit


class Run:
    """Runs `vp next-year` on a copy of the invented plan and keeps what it said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.sources = copy_of(EXEMPELBY, folder)
        self.next = folder / "sources-2016"
        self.capsys = capsys

    def share(self, name: str) -> Path:
        """Move a folder of the sources to one that plans share."""
        shared = self.sources.with_name("gemensamt")
        shared.mkdir()
        return (self.sources / name).rename(shared / name).parent

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        status = main(["--sources", str(self.sources), "next-year", *arguments])
        said = self.capsys.readouterr()
        return status, said.out, said.err


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """The command in a folder of its own."""
    return Run(tmp_path, capsys)


class DescribeMaking:
    def it_writes_a_folder_beside_the_sources(self, run: Run) -> None:
        """With the report for people and the one for programs in it."""
        status, out, err = run()

        assert (status, err) == (0, "")
        assert f"Källorna för 2016 står i {run.next}." in out
        assert "0 fel att rätta" in out
        assert (run.next / "arsskifte.md").read_text("utf-8").startswith("# Årsskifte 2015 till 20")
        assert json.loads((run.next / "arsskifte.json").read_bytes())["year"] == 2016

    def it_writes_the_same_twice(self, run: Run) -> None:
        """The second time there is nothing to write."""
        run()
        before = every_file(run.next)

        status, out, _ = run()

        assert status == 0
        assert "precis som de skulle skrivas" in out
        assert every_file(run.next) == before

    def but_it_does_not_write_over_what_somebody_has_written(self, run: Run) -> None:
        """It says how corrections are brought in."""
        run()
        edit(run.next / "plan.yaml", "utkast", "förslag")

        status, out, err = run()

        assert (status, out) == (2, "")
        assert "--update" in err
        assert "förslag" in (run.next / "plan.yaml").read_text("utf-8")

    def it_writes_nothing_of_sources_with_errors(self, run: Run) -> None:
        """They are shown instead."""
        edit(run.sources / "plan.yaml", "år: 2015", "år: femton")

        status, _, err = run()

        assert status == 1
        assert "value-year" in err
        assert not run.next.exists()

    def it_tells_of_a_file_that_it_cannot_change(self, run: Run) -> None:
        """A waiver whose dash stands on a line of its own has to leave; nothing is written."""
        file = run.sources / "granskning.yaml"
        file.write_text(
            "undantag:\n  -\n    regel: numeral-typed\n    fil: plan.yaml\n    skäl: Citat.\n"
            "    gäller-till: 2015-01-01\n",
            "utf-8",
        )

        status, _, err = run()

        assert status == 1
        assert "roll-not-spliced" in err
        assert not run.next.exists()

    def it_refuses_a_folder_inside_the_sources(self, run: Run) -> None:
        """Next year's would be read as this year's."""
        status, _, err = run("--to", str(run.sources / "2016"))

        assert status == 2
        assert "--to" in err

    @pytest.mark.parametrize("form", ["json", "md"])
    def it_tells_the_same_report_in_other_forms(self, run: Run, form: str) -> None:
        """As it is kept beside the sources."""
        _, out, _ = run("--format", form)

        if form == "md":
            assert out == (run.next / "arsskifte.md").read_text("utf-8")
        else:
            kept = json.loads((run.next / "arsskifte.json").read_bytes())
            assert json.loads(out).items() <= kept.items()

    def it_speaks_english(self, run: Run) -> None:
        """In the report too."""
        _, out, _ = run("--lang", "en")

        assert "The sources of 2016 are in" in out
        assert "# Turn of the year 2015 to 2016" in (run.next / "arsskifte.md").read_text("utf-8")

    def it_says_where_it_could_not_write(self, run: Run) -> None:
        """A file stands where the folder is to be."""
        run.next.write_text("x", "utf-8")

        status, _, err = run()

        assert status == 3
        assert "output-in-the-way" in err

    def it_leaves_what_plans_share_as_it_is(self, run: Run) -> None:
        """A register in the shared folder is read, and is none of next year's files."""
        shared = run.share("register")

        status, out, err = run("--shared", str(shared))

        assert (status, err) == (0, "")
        assert "0 fel att rätta" in out
        assert not (run.next / "register").exists()

    def but_it_refuses_to_turn_what_plans_share(self, run: Run) -> None:
        """Figures would change in the other plans too; each is pointed at."""
        shared = run.share("uppgifter")

        status, _, err = run("--shared", str(shared))

        assert status == 1
        assert "roll-shared" in err
        assert "besok.yaml" in err
        assert not run.next.exists()

    def it_puts_right_what_a_run_that_was_killed_left(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Two files of the sources were being replaced; the old ones are read."""
        changed = {"plan.yaml": b"trasig: [", "mal/ny.yaml": b"trasig: ["}
        cut_off(run.sources, monkeypatch, 1, changed)

        status, _, err = run()

        assert (status, err) == (0, "")
        assert not (run.sources / "mal/ny.yaml").exists()


class DescribeUpdating:
    def it_brings_a_correction_in_beside_what_was_written_since(self, run: Run) -> None:
        """An outcome came in last year; this year somebody works on."""
        run()
        line = "2014: kompletteras"
        edit(run.sources / "uppgifter/besok.yaml", line, "2014: 71")
        edit(run.next / "plan.yaml", "utkast", "förslag")

        status, out, err = run("--update")

        assert (status, err) == (0, "")
        assert "1 rättelse är införd" in out
        assert "+       2014: 71" in out
        assert "2014: 71" in (run.next / "uppgifter/besok.yaml").read_text("utf-8")
        assert "förslag" in (run.next / "plan.yaml").read_text("utf-8")
        assert "Inget har rättats" in run("--update")[1]

    def but_it_leaves_what_both_have_changed_and_shows_it(self, run: Run) -> None:
        """Until somebody settles it, or says that what stands is to hold."""
        run()
        edit(run.sources / "plan.yaml", "kommun: Exempelby kommun", "kommun: Exempelby stad")
        edit(run.next / "plan.yaml", "kommun: Exempelby kommun", "kommun: Nya Exempelby")

        status, out, _ = run("--update")

        assert status == 1
        assert "kommun: Nya Exempelby" in out
        assert "kommun: Exempelby stad" in out
        assert "kommun: Nya Exempelby" in (run.next / "plan.yaml").read_text("utf-8")
        assert run("--update")[0] == 1
        assert run("--update", "--keep")[0] == 0
        assert "Inget har rättats" in run("--update")[1]

    def it_needs_what_the_roll_left(self, run: Run) -> None:
        """Without it nobody knows what has changed since."""
        assert run("--update")[0] == 2
        run()
        (run.next / "arsskifte.json").write_text("[]", "utf-8")

        status, _, err = run("--update")

        assert status == 2
        assert "arsskifte.json" in err

    def it_refuses_a_folder_of_another_plan(self, run: Run) -> None:
        """A correction of one board's plan is none of another's."""
        run()
        edit(run.sources / "plan.yaml", "id: kfn-2015", "id: bun-2015")

        status, _, err = run("--update")

        assert status == 2
        assert "kfn-2015" in err
