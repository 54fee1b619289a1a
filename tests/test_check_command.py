"""`vp check` with its choices, as an official or a pre-commit hook runs it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from compiler.cli import main

from .plans import EXEMPELBY, TEMPLATE, copy_of, edit

Run = Callable[..., tuple[int, str, str]]
VISITS, CHAPTER = "uppgifter/besok.yaml", "avsnitt/05-kommunikation.md"
WAIVER = """\
undantag:
  - regel: numeral-unexplained
    fil: avsnitt/05-kommunikation.md
    text: 17 brev
    skäl: Antalet är ett exempel.
    gäller-till: 2014-12-31
"""


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """The example plan in a folder of git's own, all of it committed."""
    made = copy_of(EXEMPELBY, tmp_path)
    _git(tmp_path, "init", "-q")
    _git(tmp_path, "add", ".")
    _git(tmp_path, "-c", "user.name=x", "-c", "user.email=x@x", "commit", "-qm", "x")
    return made


@pytest.fixture
def vp(sources: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `vp check` on the copy: exit status, what is said, and what is complained of."""
    monkeypatch.setenv("COLUMNS", "100")

    def run(*arguments: str) -> tuple[int, str, str]:
        given = ["--sources", str(sources), "--template", str(TEMPLATE), "check", *arguments]
        status = main(given)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


def _typed(sources: Path, text: str = "Vi skickar 17 brev om året.") -> None:
    with (sources / CHAPTER).open("a", encoding="utf-8") as chapter:
        chapter.write(f"\n{text}\n")


class DescribeTheText:
    def it_shows_the_line_with_the_place_marked(self, vp: Run, sources: Path) -> None:
        """What stands there, and a mark under it."""
        _typed(sources)
        _, out, _ = vp()

        lines = out.split("\n")
        at = next(n for n, line in enumerate(lines) if "Vi skickar 17 brev" in line)
        assert lines[at + 1].index("^^") == lines[at].index("17")
        assert "[numeral-unexplained]" in lines[at - 1]

    def it_gathers_the_figures_to_be_added(self, vp: Run, sources: Path) -> None:
        """They are many for half a year, and would hide the one thing that is wrong."""
        _, gathered, _ = vp()
        _, each, _ = vp("--rule", "figure-missing")

        assert gathered.count("[figure-missing]") == 2 < each.count("[figure-missing]") == 6
        assert "6 varningar" in gathered and "6 varningar" in each
        assert "vp check --rule figure-missing" in gathered
        assert vp("--strict")[1].count("[figure-missing]") == 6

    def it_ends_with_what_is_waived_and_why(self, vp: Run, sources: Path) -> None:
        """A waiver is never silent."""
        _typed(sources)
        (sources / "granskning.yaml").write_text(WAIVER, "utf-8")
        status, out, _ = vp()

        assert status == 0
        assert "1 anmärkning är undantagen" in out
        assert "Antalet är ett exempel. (till och med 2014-12-31)" in out
        assert f"{Path(CHAPTER).name}:7" in out

    def but_it_lets_a_waiver_end_with_its_day(self, vp: Run, sources: Path) -> None:
        """The next day the finding is back, and the waiver is told too."""
        _typed(sources)
        (sources / "granskning.yaml").write_text(WAIVER, "utf-8")
        _, out, _ = vp("--today", "2015-01-01")

        assert "[numeral-unexplained]" in out
        assert "[waiver-expired]" in out

    def it_lets_programs_tell_the_waived_apart(self, vp: Run, sources: Path) -> None:
        """In JSON they stand in a list of their own."""
        _typed(sources)
        (sources / "granskning.yaml").write_text(WAIVER, "utf-8")
        told = json.loads(vp("--format", "json", "--rule", "numeral")[1])

        assert told["findings"] == []
        assert [(w["code"], w["until"]) for w in told["waived"]] == [
            ("numeral-unexplained", "2014-12-31")
        ]


class DescribeRule:
    def it_shows_one_rule_or_all_of_one_subject(self, vp: Run, sources: Path) -> None:
        """And the exit status is that of what is shown."""
        _typed(sources)
        edit(sources / VISITS, "2013: 121 377", "2013: 121.377")

        assert "[value-number]" in vp("--rule", "value-number")[1]
        status, out, _ = vp("--rule", "numeral")
        assert status == 0
        assert "[numeral-unexplained]" in out and "[value-number]" not in out
        assert vp("--rule", "numeral", "--rule", "value")[0] == 1

    def it_refuses_a_rule_that_does_not_exist(self, vp: Run) -> None:
        """With the nearest one that does."""
        status, _, err = vp("--rule", "numeral-unexplaned")

        assert status == 2
        assert "numeral-unexplained" in err


class DescribeSince:
    def it_shows_only_what_stands_on_changed_lines(self, vp: Run, sources: Path) -> None:
        """What was there before is somebody else's; what is new is told, committed or not."""
        assert vp("--since", "HEAD")[1].count("figure-missing") == 0
        _typed(sources)
        _, out, _ = vp("--since", "HEAD")

        assert "[numeral-unexplained]" in out
        assert "[figure-missing]" not in out

    def it_takes_a_new_file_whole(self, vp: Run, sources: Path) -> None:
        """git does not know it yet."""
        _typed(sources)
        (sources / "granskning.yaml").write_text(WAIVER, "utf-8")
        (sources / CHAPTER).write_text("# Kommunikation {#kommunikation}\n", "utf-8")
        _, out, _ = vp("--since", "HEAD")

        assert "[waiver-unused]" in out

    @pytest.mark.parametrize("revision", ["finns-inte", "--help", "HEAD~40"])
    def it_refuses_a_revision_that_git_does_not_know(self, vp: Run, revision: str) -> None:
        """Wrong use, in one line, and nothing that git could take for a flag."""
        status, _, err = vp(f"--since={revision}")

        assert status == 2
        assert err.startswith("git kan inte jämföra källorna med")
