"""What `vp goals` says, from the real sources and from changed copies of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from compiler.cli import main

from .plans import REAL, TEMPLATE, copy_of, edit


class Run:
    """Runs `vp goals` and keeps what it said."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.capsys = capsys
        monkeypatch.setenv("COLUMNS", "100")

    def __call__(self, *arguments: str, root: Path = REAL) -> tuple[int, str, str]:
        status = main(["--sources", str(root), "--template", str(TEMPLATE), "goals", *arguments])
        said = self.capsys.readouterr()
        return status, said.out, said.err

    def json(self, *arguments: str) -> Any:
        status, out, err = self(*arguments, "--format", "json")
        assert (status, err) == (0, "")
        return json.loads(out)


@pytest.fixture
def goals(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command on a terminal of 100 columns."""
    return Run(capsys, monkeypatch)


class DescribeTheMatrix:
    def it_shows_each_goal_with_what_it_has(self, goals: Run) -> None:
        """A number where it has its own, parentheses where it has them from elsewhere."""
        status, out, err = goals()
        (row,) = (line for line in out.splitlines() if "KF-mål 4. Människors" in line)

        assert (status, err) == (0, "")
        assert row.split("…")[-1].split() == ["1", "1", "2", "1", "(Kommunstyrelsen)"]
        assert "58 mål, 1 saknar något." in out

    def it_keeps_to_the_width_of_the_terminal(self, goals: Run) -> None:
        """Names are cut, so that every goal is one line."""
        _, out, _ = goals()

        assert max(map(len, out.splitlines())) <= 100

    def it_shows_only_what_lacks_something(self, goals: Run) -> None:
        """The one goal of the real plan without measures."""
        _, out, _ = goals("--missing")

        assert [line.split(".")[0].strip() for line in out.splitlines() if "mål " in line][:1] == [
            "KF-mål 1"
        ]
        assert "1 mål, 1 saknar något." in out

    def it_tells_all_of_it_to_programs(self, goals: Run) -> None:
        """Ids of what a goal has, its place, and what it lacks."""
        told = {goal["id"]: goal for goal in goals.json()}

        goal = told["ksk-sjukfranvaro"]
        assert (goal["level"], goal["number"]) == ("nämndmål", "4")
        assert goal["name"].startswith("Nämndmål 4. Sjukfrånvaron ska minska varje år")
        assert goal["file"].endswith("mal/ksk.yaml") and goal["line"] > 1
        assert goal["parts"]["uppgifter"]["own"] == ["sjukfranvaro-ksk", "sjukfranvaro-krk"]
        assert goal["parts"]["ansvar"] == {"own": [], "elsewhere": ["kommunstyrelsen"]}
        assert told["kf-hallbarhet-fossilbranslefri"]["missing"] == ["åtgärder"]

    def it_speaks_english(self, goals: Run) -> None:
        """The count and the legend; the parts are told by their keys."""
        _, out, _ = goals("--lang", "en")

        assert "58 goals, 1 lack something." in out
        assert "A dash: none." in out


class DescribeTheRegister:
    def it_shows_what_each_party_answers_for(self, goals: Run) -> None:
        """Role, years, words and place, party by party."""
        status, out, _ = goals("--by-party")
        inkop = out.split("Telge Inköp (10)\n")[1].split("\n\n")[0]

        assert status == 0
        assert out.startswith("Kommunstyrelsen (")
        assert "  delat-ansvar    2013–2014  Göra transporterna" in inkop
        assert "(delat-ansvar)" in inkop and "mal/klimatstrategi.yaml:" in inkop

    def it_shows_one_party(self, goals: Run) -> None:
        """By name in any letters, or by id."""
        by_name, by_id = goals("--owner", "telge nät")[1], goals("--owner", "telge-nat")[1]

        assert by_name == by_id
        assert by_name.startswith("Telge Nät (3)\n")

    def but_it_says_who_there_is_where_it_knows_none_of_that_name(self, goals: Run) -> None:
        """A slip in a name is wrong use."""
        status, out, err = goals("--owner", "Telge El")

        assert (status, out) == (2, "")
        assert "”Telge El”" in err and "Telge Nät" in err

    def it_tells_all_of_it_to_programs(self, goals: Run) -> None:
        """Each duty with role, years, area, goal and place."""
        (party,) = goals.json("--owner", "telge-nat")
        first = party["duties"][0]

        assert (party["id"], party["kind"]) == ("telge-nat", "bolag")
        assert (first["id"], first["what"], first["role"]) == (
            "atg-kl-workshop",
            "åtgärd",
            "samarbete",
        )
        assert (first["period"], first["stated"]) == ("2013", True)
        assert first["goal"] == "klimat-energisystem"


def it_refuses_sources_with_errors(goals: Run, tmp_path: Path) -> None:
    """What cannot be read is not counted."""
    sources = copy_of(REAL, tmp_path)
    edit(sources / "mal" / "ksk.yaml", "nummer: 2", "nummer: 1")

    status, out, err = goals(root=sources)

    assert (status, out) == (1, "") and err
