"""`vp figures export` and `vp figures import`, as an official meets them."""

from __future__ import annotations

import difflib
import io
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from compiler.cli import main

from ..plans import edit
from .workbooks import SOURCES, by_calc, fill, needs_calc, opened, saved

STAFF = "uppgifter/personal.yaml"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A copy of the sources that a test may change, when the accounts of 2013 have come."""
    copied = Path(shutil.copytree(SOURCES, tmp_path / "sources"))
    edit(copied / "plan.yaml", "  datum:", "  kunskapsdag: 2014-03-31\n  datum:")
    return copied


@pytest.fixture
def vp(sources: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command on the copy: exit status, what is said, and what is complained of."""
    monkeypatch.chdir(sources.parent)
    monkeypatch.setenv("COLUMNS", "120")

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(["--sources", str(sources), *arguments])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def filled(path: str, id_: str = "sjukfranvaro", **columns: object) -> None:
    """Fill in a figure of HR's in a workbook on disk."""
    book = opened(Path(path).read_bytes())
    fill(book["HR"], id_, **(columns or {"value": "6,41", "done": "ja"}))
    Path(path).write_bytes(saved(book))


def diff(before: str, after: str) -> list[str]:
    """The lines that went and came."""
    lines = difflib.unified_diff(before.split("\n"), after.split("\n"), n=0, lineterm="")
    return [line for line in lines if re.match(r"[-+][^-+]", line)]


class DescribeExport:
    def it_writes_one_owner_s_workbook_and_says_what_comes_next(self, vp: Run) -> None:
        """The secretary mails the file; its owner reads what to do with it."""
        status, out, err = vp("figures", "export", "--owner", "hr", "hr.xlsx")
        assert (status, err) == (0, "")
        assert "21 uppgifter på 1 blad, 19 av dem saknas" in out
        assert "vp figures import hr.xlsx" in out
        assert opened(Path("hr.xlsx").read_bytes()).sheetnames[0] == "HR"

    def it_names_the_owners_when_asked_for_another(self, vp: Run) -> None:
        """A misspelt owner is wrong use, and no file."""
        status, _, err = vp("figures", "export", "--owner", "H R", "hr.xlsx")
        assert status == 2
        assert "Ekonomi" in err
        assert not Path("hr.xlsx").exists()

    def it_overwrites_an_untouched_workbook_but_never_a_filled_in_one(self, vp: Run) -> None:
        """What an official has typed is not lost to a second export."""
        assert vp("figures", "export", "hr.xlsx", "--owner", "HR")[0] == 0
        assert vp("figures", "export", "hr.xlsx", "--owner", "HR")[0] == 0
        filled("hr.xlsx")
        kept = Path("hr.xlsx").read_bytes()
        status, _, err = vp("figures", "export", "hr.xlsx", "--owner", "HR")
        assert status == 1
        assert "[sheet-would-overwrite]" in err
        assert Path("hr.xlsx").read_bytes() == kept

    def it_asks_for_a_name_that_excel_opens(self, vp: Run) -> None:
        """A workbook named .txt opens in nothing."""
        assert vp("figures", "export", "hr.txt")[0] == 2


class DescribeImport:
    def it_writes_only_the_values_that_were_filled_in(self, vp: Run, sources: Path) -> None:
        """The table of changes, the diff, what is left and what comes next."""
        before = (sources / STAFF).read_text(encoding="utf-8")
        vp("figures", "export", "hr.xlsx", "--owner", "HR")
        filled("hr.xlsx")
        filled("hr.xlsx", "medelalder", value="45,2", status="preliminär", done="ja")
        status, out, err = vp("figures", "import", "hr.xlsx", "--yes")
        assert (status, err) == (0, "")
        assert re.search(r"sjukfranvaro 2013 +kompletteras +6,41 +\S*personal.yaml:\d+", out)
        assert "17 av dem hos HR" in out
        assert "Nästa steg: vp build" in out
        assert diff(before, (sources / STAFF).read_text(encoding="utf-8")) == [
            "-      2013: kompletteras",
            "+      2013:",
            "+        värde: 45,2",
            "+        status: preliminärt",
            "-      2013: kompletteras",
            "+      2013: 6,41",
        ]

    def it_changes_nothing_for_an_untouched_workbook(self, vp: Run, sources: Path) -> None:
        """Import of an export is the identity, for every owner's figures."""
        before = {p: p.read_bytes() for p in sources.rglob("*") if p.is_file()}
        vp("figures", "export", "alla.xlsx")
        status, out, err = vp("figures", "import", "alla.xlsx", "--yes")
        assert (status, err) == (0, "")
        assert "ändrar ingenting" in out
        assert {p: p.read_bytes() for p in sources.rglob("*") if p.is_file()} == before

    def it_exports_after_an_import_what_was_filled_in(self, vp: Run) -> None:
        """The sheet made anew says what the sheet that was read said, and reading it changes
        nothing more."""
        vp("figures", "export", "hr.xlsx", "--owner", "HR")
        filled("hr.xlsx", value="6,41", status="preliminär", comment="Obs: #1", done="ja")
        filled("hr.xlsx", "medelalder", value="45,2", status="slutlig", done="ja")
        vp("figures", "import", "hr.xlsx", "--yes")
        vp("figures", "export", "igen.xlsx", "--owner", "HR")
        cells = [
            [[c.value for c in row] for row in opened(Path(p).read_bytes())["HR"].iter_rows()]
            for p in ("hr.xlsx", "igen.xlsx")
        ]
        assert cells[0] == cells[1]
        assert "ändrar ingenting" in vp("figures", "import", "igen.xlsx", "--yes")[1]
        first = Path("igen.xlsx").read_bytes()
        vp("figures", "export", "sist.xlsx", "--owner", "HR")
        assert Path("sist.xlsx").read_bytes() == first

    def it_tells_every_mistake_and_writes_nothing(self, vp: Run, sources: Path) -> None:
        """One good row does not go in while another is wrong."""
        before = (sources / STAFF).read_bytes()
        vp("figures", "export", "hr.xlsx", "--owner", "HR")
        filled("hr.xlsx")
        filled("hr.xlsx", "medelalder", value="45.2", done="ja")
        filled("hr.xlsx", "medianlon-ksk", value="ungefär 94", done="ja")
        status, out, err = vp("figures", "import", "hr.xlsx", "--yes")
        assert (status, out) == (1, "")
        assert "hr.xlsx!HR" in err
        assert "2 fel" in err
        assert "Skriv 45,2." in err
        assert (sources / STAFF).read_bytes() == before

    def it_only_shows_what_it_would_do_on_a_dry_run(self, vp: Run, sources: Path) -> None:
        """The secretary looks first."""
        before = (sources / STAFF).read_bytes()
        vp("figures", "export", "hr.xlsx", "--owner", "HR")
        filled("hr.xlsx")
        status, out, _ = vp("figures", "import", "hr.xlsx", "--dry-run")
        assert status == 0
        assert "1 ändring:" in out
        assert (sources / STAFF).read_bytes() == before

    def it_asks_for_yes_where_nobody_can_be_asked(self, vp: Run, sources: Path) -> None:
        """A script says what it means."""
        before = (sources / STAFF).read_bytes()
        vp("figures", "export", "hr.xlsx", "--owner", "HR")
        filled("hr.xlsx")
        status, _, err = vp("figures", "import", "hr.xlsx")
        assert status == 2
        assert "--yes" in err
        assert (sources / STAFF).read_bytes() == before

    @pytest.mark.parametrize(("answer", "written"), [("j\n", True), ("\n", False), ("", False)])
    def it_asks_once_on_a_terminal(
        self,
        vp: Run,
        sources: Path,
        monkeypatch: pytest.MonkeyPatch,
        answer: str,
        written: bool,
    ) -> None:
        """An empty answer, or none at all, writes nothing."""
        before = (sources / STAFF).read_bytes()
        vp("figures", "export", "hr.xlsx", "--owner", "HR")
        filled("hr.xlsx")
        terminal = io.StringIO(answer)
        monkeypatch.setattr(terminal, "isatty", lambda: True)
        monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
        monkeypatch.setattr(sys, "stdin", terminal)
        status, out, _ = vp("figures", "import", "hr.xlsx")
        assert status == 0
        assert out.count("[j/N]") == 1
        assert ((sources / STAFF).read_bytes() != before) is written

    def it_tells_of_a_warning_that_the_new_value_brings(self, vp: Run) -> None:
        """A decimal too few is told at once, with the new line."""
        vp("figures", "export", "hr.xlsx", "--owner", "HR")
        filled("hr.xlsx", value="6,4", done="ja")
        status, _, err = vp("figures", "import", "hr.xlsx", "--yes")
        assert status == 0
        assert "[figure-decimals]" in err

    def it_refuses_where_the_sources_have_errors(self, vp: Run, sources: Path) -> None:
        """A broken source is mended first."""
        vp("figures", "export", "hr.xlsx", "--owner", "HR")
        (sources / STAFF).write_text("uppgifter: [\n", encoding="utf-8")
        status, _, err = vp("figures", "import", "hr.xlsx", "--yes")
        assert status == 1
        assert "Källorna har fel" in err

    def it_says_when_there_is_no_such_file(self, vp: Run) -> None:
        """A misspelt path is told by name."""
        status, _, err = vp("figures", "import", "saknas.xlsx", "--yes")
        assert status == 1
        assert "saknas.xlsx" in err

    @pytest.mark.skipif(not hasattr(sys.modules["os"], "geteuid"), reason="needs POSIX")
    def it_puts_every_file_back_when_one_cannot_be_written(
        self, vp: Run, sources: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """All sources are changed or none: a budget and a ledger file may lie in two folders."""
        _two_folders(sources)
        before = {p: p.read_bytes() for p in sources.rglob("*.yaml")}
        vp("figures", "export", "alla.xlsx")
        book = opened(Path("alla.xlsx").read_bytes())
        fill(book["HR"], "sjukfranvaro", value="6,41", done="ja")
        fill(book["Ekonomi"], "budget-hr", "2014", value="36 969", done="ja")
        Path("alla.xlsx").write_bytes(saved(book))
        real = Path.replace

        def refuse(self: Path, target: Path) -> Path:
            if Path(target).name == "personal.yaml":
                raise OSError(28, "No space left on device")
            return real(self, target)

        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", refuse)
            status, _, err = vp("figures", "import", "alla.xlsx", "--yes")
        assert status == 3, err
        assert "personal.yaml" in err
        assert {p: p.read_bytes() for p in sources.rglob("*.yaml")} == before
        assert vp("figures", "import", "alla.xlsx", "--yes")[0] == 0
        assert "belopp: 36 969" in (sources / "budget/internbudget.yaml").read_text("utf-8")


def _two_folders(sources: Path) -> None:
    """Have an amount of the budget missing, so that an import changes files in two folders."""
    path = sources / "budget" / "internbudget.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("belopp: 36 969", "belopp: kompletteras"), encoding="utf-8")


@needs_calc
class DescribeCalc:
    """What the real LibreOffice Calc saves is read like what Excel saves."""

    def it_changes_nothing_by_being_opened_and_saved_in_calc(self, vp: Run, tmp_path: Path) -> None:
        """No value, no comment and no locked cell becomes another."""
        vp("figures", "export", "alla.xlsx")
        Path("calc.xlsx").write_bytes(by_calc(tmp_path, Path("alla.xlsx").read_bytes()))
        status, out, err = vp("figures", "import", "calc.xlsx", "--yes")
        assert (status, err) == (0, "")
        assert "ändrar ingenting" in out

    def it_takes_numbers_and_texts_that_calc_has_saved(
        self, vp: Run, sources: Path, tmp_path: Path
    ) -> None:
        """A typed text with a comma, a number cell, a status and a comment."""
        vp("figures", "export", "hr.xlsx", "--owner", "HR")
        filled("hr.xlsx", value="6,41", status="preliminär", comment="Obs: #1", done="ja")
        filled("hr.xlsx", "sjukfranvaro-ksk", value=4.6, done="ja")
        Path("calc.xlsx").write_bytes(by_calc(tmp_path, Path("hr.xlsx").read_bytes()))
        status, _, err = vp("figures", "import", "calc.xlsx", "--yes")
        assert (status, err) == (0, "")
        text = (sources / STAFF).read_text(encoding="utf-8")
        assert "värde: 6,41" in text
        assert "2013: 4,60" in text
        assert 'kommentar: "Obs: #1"' in text

    def it_finds_the_twenty_mistakes_after_calc_has_saved_them(self, tmp_path: Path) -> None:
        """Dates stay dates, percentages percentages, formulas formulas."""
        from compiler.exchange.read import read_sheet

        from .test_read import twenty_mistakes
        from .workbooks import codes

        xlsx, planted, now = twenty_mistakes()
        _, found = read_sheet(by_calc(tmp_path, xlsx), now)
        assert sorted(codes(found)) == sorted(planted)

    def it_shows_a_text_that_begins_as_a_formula_as_that_text(self, tmp_path: Path) -> None:
        """Calc reckons nothing: the text comes out letter for letter."""
        from decimal import Decimal

        from compiler.exchange.sheet import export
        from compiler.model.figures import Figure, Kind, Number
        from tests.outputs.plans import HERE, indicator, period, plan

        from .test_sheet import ALIVE
        from .workbooks import WORDS

        figures = tuple(
            Figure(Kind.OUTCOME, period("2013"), Number(Decimal(n)), HERE, comment=text)
            for n, text in enumerate(ALIVE)
        )
        made = plan(tuple(indicator(f"x-{n}", "hr", f) for n, f in enumerate(figures)))
        xlsx = export(made, WORDS)
        again = opened(by_calc(tmp_path, xlsx))["HR"]
        assert [again.cell(n, 11).value for n in range(2, 2 + len(ALIVE))] == list(ALIVE)
        assert {again.cell(n, 11).data_type for n in range(2, 2 + len(ALIVE))} == {"s"}
        shown = by_calc(tmp_path, xlsx, "csv").decode("utf-8")
        assert all(text in shown for text in ALIVE)
