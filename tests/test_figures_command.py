"""What `vp figures` and `vp status` say, from the real sources and from changed copies of them."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compiler.cli import main
from compiler.load.load import load
from compiler.model.follow_up import next_meeting

ROOT = Path(__file__).resolve().parent.parent
SOURCES, TEMPLATE = ROOT / "sources", ROOT / "templates" / "vp_template.docx"
STAFF = "uppgifter/personal.yaml"


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A copy of the sources that a test may change."""
    return Path(shutil.copytree(SOURCES, tmp_path / "sources"))


def change(root: Path, path: str, old: str, new: str) -> None:
    """Change the one place of a source that says `old`."""
    text = (root / path).read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    (root / path).write_text(text.replace(old, new), encoding="utf-8")


class Run:
    """Runs a command on some sources and keeps what it said."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.capsys = capsys
        monkeypatch.setenv("COLUMNS", "80")

    def __call__(self, *arguments: str, root: Path = SOURCES) -> tuple[int, str, str]:
        flags = ("--sources", str(root), "--template", str(TEMPLATE))
        status = main([*flags, *arguments])
        said = self.capsys.readouterr()
        return status, said.out, said.err

    def json(self, *arguments: str, root: Path = SOURCES) -> Any:
        status, out, err = self(*arguments, "--format", "json", root=root)
        assert (status, err) == (0, "")
        return json.loads(out)


@pytest.fixture
def vp(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command on a terminal of 80 columns."""
    return Run(capsys, monkeypatch)


class DescribeFigures:
    """It lists every figure with every place that uses it."""

    def it_tells_value_period_owner_and_places(self, vp: Run) -> None:
        """Places in prose, in goal tables and in inserts, to the column."""
        told = vp.json("figures")
        outcome = next(f for f in told if (f["id"], f["period"]) == ("sjukfranvaro", "2012"))
        assert (outcome["value"], outcome["owner"], outcome["unit"]) == ("6,39", "HR", "procent")
        for use in outcome["used"]:
            line = Path(use["file"]).read_text(encoding="utf-8").split("\n")[use["line"] - 1]
            assert line[use["column"] - 1 :].startswith(("{sjukfranvaro 2012", "sjukfranvaro"))
        headings = [use["heading"] for use in outcome["used"]]
        assert headings == ["KF-mål 4", "KF-mål 4", "Nämndmål 4"]

    def it_finds_every_reference_that_stands_in_a_chapter_or_the_memo(self, vp: Run) -> None:
        """Each pair of braces in the chapters is a use of some figure, or a name."""
        ids = {f["id"] for f in vp.json("figures")}
        used = {(u["file"], u["line"], u["column"]) for f in vp.json("figures") for u in f["used"]}
        for path in sorted((SOURCES / "avsnitt").glob("*.md")):
            for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
                for at, sign in enumerate(line):
                    if sign == "{" and line[at + 1 :].split("}")[0].split(" ")[0] in ids:
                        assert (str(path), number, at + 1) in used

    def it_has_the_rows_of_budgets_and_their_totals(self, vp: Run) -> None:
        """A total is told as one that nobody writes."""
        told = {f["id"]: f for f in vp.json("figures", "--owner", "ekonomi")}
        assert told["budget-ekonomi"]["value"] == "29\u00a0375"
        assert not told["budget-ekonomi"]["computed"]
        assert told["totalt-kommunstyrelsen"]["value"] == "302\u00a0179"
        assert told["totalt-kommunstyrelsen"]["computed"]

    def it_chooses_by_owner_and_by_what_is_missing(self, vp: Run) -> None:
        """The same flags before and after `list`, and owners by name or id."""
        missing = vp.json("figures", "--owner", "Telge Inköp", "--missing")
        assert [f["id"] for f in missing] == [
            "utrustning-effektiv-energi",
            "m-upphandlade-varor",
            "m-lokala-livsmedel",
        ]
        assert missing == vp.json("figures", "list", "--missing", "--owner", "telge-inkop")
        assert {f["status"] for f in missing} == {"kompletteras"}

    def but_it_says_which_owners_there_are(self, vp: Run) -> None:
        """A misspelt owner is wrong use."""
        status, out, err = vp("figures", "--owner", "HRR")
        assert (status, out) == (2, "") and "Ekonomi" in err

    def it_fits_in_eighty_columns(self, vp: Run) -> None:
        """Nothing is broken but between places."""
        _, out, _ = vp("figures")
        assert max(map(len, out.split("\n"))) <= 80
        text = (SOURCES / "mal/arbetsgivare.yaml").read_text("utf-8")
        line = text[: text.index("{sjukfranvaro 2012}")].count("\n") + 1
        assert f"  utfall 2012    6,39          mal/arbetsgivare.yaml:{line}:49,\n" in out


class DescribeOneFigure:
    """`vp figures show` tells its whole story."""

    def it_tells_what_it_is_whose_each_value_and_each_place(self, vp: Run) -> None:
        """As a page to read."""
        status, out, _ = vp("figures", "show", "hme-index")
        assert status == 0
        for text in (
            "Index för hållbart medarbetarengagemang (HME), kommunen totalt",
            "Definition  Index för medarbetarnas motivation",
            "Riktning    ska öka",
            "Ägare       HR",
            "Värdet från den första mätningen, hösten 2012, är ännu inte infört.",
            "HME-enkäten 2012, 2014-02",
            "KF-mål 1",
        ):
            assert text in out

    def it_tells_status_comment_and_mail_address(self, vp: Run, sources: Path) -> None:
        """What is said of one value, and how to reach its owner."""
        long = "2013:\n        värde: 94,1\n        status: preliminärt\n        kommentar: Nov."
        change(sources, STAFF, "2013: 93,9", long)
        change(sources, "register/organ.yaml", "namn: HR", "namn: HR\n    e-post: hr@example.se")
        told = vp.json("figures", "show", "medianlon", root=sources)
        figure = told["figures"][0]
        assert told["owner"] == {"id": "hr", "name": "HR", "email": "hr@example.se"}
        assert (figure["status"], figure["comment"]) == ("preliminärt", "Nov.")
        _, out, _ = vp("figures", "show", "medianlon", root=sources)
        assert "94,1\u00a0procent (preliminärt)" in out and "HR <hr@example.se>" in out

    def it_tells_a_budget_s_total(self, vp: Run) -> None:
        """In prose as mkr, in the table as tkr: both places."""
        told = vp.json("figures", "show", "totalt-kommunstyrelsen")
        assert [u["line"] for u in told["figures"][0]["used"]] == [8, 12]

    def but_it_suggests_what_was_meant(self, vp: Run) -> None:
        """An id that does not exist is wrong use."""
        status, _, err = vp("figures", "show", "sjukfranvar")
        assert status == 2 and "sjukfranvaro" in err


class DescribeStatus:
    """It tells by owner what is missing, preliminary and done, and when the board meets."""

    def it_counts_the_days_to_the_next_meeting(self, vp: Run) -> None:
        """From the day that is given, never from the clock in a test."""
        _, out, _ = vp("status", "--today", "2014-03-01")
        assert (
            out.split("\n")[0] == "Kommunstyrelsen 4\u00a0april 2014 (om 34 dagar): Månadsrapport."
        )
        assert max(map(len, out.split("\n"))) <= 80

    @pytest.mark.parametrize(
        ("day", "when", "days"),
        [
            ("2014-04-04", "2014-04-04", 0),
            ("2014-04-05", "2014-04-25", 20),
            ("2014-05-24", "2014-06", 8),
            ("2014-06-20", "2014-06", 0),
            ("2015-04-30", "2015-04", 0),
        ],
    )
    def it_takes_the_first_day_or_month_that_has_not_passed(
        self, day: str, when: str, days: int
    ) -> None:
        """A month without a day is to come until it is over."""
        plan = load(SOURCES).plan
        found = next_meeting(plan.follow_ups, "kommunstyrelsen", date.fromisoformat(day))
        assert found is not None
        assert (found.when.text, found.days_from(date.fromisoformat(day))) == (when, days)

    def but_it_has_none_after_the_last(self, vp: Run) -> None:
        """The calendar is out of date, and it says so."""
        _, out, _ = vp("status", "--today", "2015-06-01")
        assert out.startswith("Kalendern har inga fler sammanträden")
        assert vp.json("status", "--today", "2015-06-01")["next_meeting"] is None

    def it_sets_preliminary_figures_apart(self, vp: Run, sources: Path) -> None:
        """They are in place, but not done."""
        before = {o["id"]: o for o in vp.json("status")["owners"]}["hr"]
        long = "2013:\n        värde: 93,9\n        status: preliminärt"
        change(sources, STAFF, "2013: 93,9", long)
        after = {o["id"]: o for o in vp.json("status", root=sources)["owners"]}["hr"]
        assert (before["preliminary"], after["preliminary"]) == (0, 1)
        assert after["done"] == before["done"] - 1 and after["missing"] == before["missing"]

    def it_refuses_a_day_that_is_none(self, vp: Run) -> None:
        """In the language of the command."""
        with pytest.raises(SystemExit) as ended:
            vp("status", "--today", "1 mars")
        assert ended.value.code == 2
        assert "”1 mars” är ingen dag" in vp.capsys.readouterr().err


class DescribeStatusSince:
    """Compared with an earlier build's manifest it tells what has happened."""

    @pytest.fixture
    def manifest(self, vp: Run, tmp_path: Path) -> Path:
        """The manifest of the sources as they stand."""
        status, _, err = vp("build", "--no-layout", "--out", str(tmp_path / "build"))
        assert status == 0, err
        return tmp_path / "build" / "manifest-2014.json"

    def it_tells_what_came_in_changed_and_went_away(
        self, vp: Run, sources: Path, manifest: Path
    ) -> None:
        """One of each, with value before and after."""
        change(
            sources, STAFF, "2012: 4,55\n      2013: kompletteras", "2012: 4,55\n      2013: 4,70"
        )
        change(sources, STAFF, "2012: 6,39", "2012: 6,40")
        change(sources, STAFF, "2013: 93,9", "2013: kompletteras")
        changes = vp.json("status", "--since", str(manifest), root=sources)["since"]
        told = [(c["event"], c["id"], c["before"], c["after"]) for c in changes]
        assert told == [
            ("went-away", "medianlon", "93,9", "kompletteras"),
            ("changed", "sjukfranvaro", "6,39", "6,40"),
            ("came-in", "sjukfranvaro-ksk", "kompletteras", "4,70"),
        ]
        _, out, _ = vp("status", "--since", str(manifest), root=sources)
        assert "Har kommit in (1)\n  Sjukfrånvaro, Ksk, utfall 2013: kompletteras → 4,70" in out
        assert max(map(len, out.split("\n"))) <= 80

    def it_says_so_where_nothing_has_changed(self, vp: Run, manifest: Path) -> None:
        """And the JSON has an empty list, not null."""
        _, out, _ = vp("status", "--since", str(manifest))
        assert out.endswith("Inga uppgifter har ändrats sedan dess.\n")
        assert vp.json("status", "--since", str(manifest))["since"] == []
        assert vp.json("status")["since"] is None

    def it_keeps_to_one_owner_where_one_is_named(
        self, vp: Run, sources: Path, manifest: Path
    ) -> None:
        """The changes of others are theirs."""
        change(sources, STAFF, "2012: 6,39", "2012: 6,40")
        flags = ("status", "--since", str(manifest), "--owner")
        assert len(vp.json(*flags, "HR", root=sources)["since"]) == 1
        assert vp.json(*flags, "Ekonomi", root=sources)["since"] == []

    @pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": 99, "figures": []}', "\u00e5"])
    def but_it_refuses_what_is_no_manifest(self, vp: Run, tmp_path: Path, content: str) -> None:
        """Without a traceback, as wrong use."""
        (tmp_path / "m.json").write_text(content, encoding="latin-1")
        status, out, err = vp("status", "--since", str(tmp_path / "m.json"))
        assert (status, out) == (2, "") and "m.json" in err

    def it_tells_the_coverage_in_the_manifest_and_at_the_end(self, vp: Run, tmp_path: Path) -> None:
        """The archive can show that no numeral was left unexplained."""
        _, out, _ = vp("build", "--no-layout", "--out", str(tmp_path / "build"))
        told = json.loads((tmp_path / "build" / "manifest-2014.json").read_text("utf-8"))
        counted = told["numerals"]
        assert counted["unexplained"] == 0
        assert f"Av {counted['ledger'] + counted['free']} tal" in out
        assert "Inget är oförklarat." in out
