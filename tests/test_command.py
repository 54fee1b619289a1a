"""The command as an official runs it: what it prints, what it writes, and how it ends."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import docx
import pytest

from compiler.finish.layout import find_tools

from .plans import EXEMPELBY, MEMO_TEMPLATE, REAL, ROOT, TEMPLATE, copy_of, edit

FILES = {
    "verksamhetsplan-2015.docx",
    "tjansteskrivelse-2015.docx",
    "att-komplettera-2015.html",
    "att-komplettera-2015.json",
    "uppfoljning-2015.ics",
    "avstamning-2015.json",
    "manifest-2015.json",
}


def vp(
    *arguments: str, sources: Path = EXEMPELBY, cwd: Path = ROOT, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the command on `sources` with the real template."""
    given = ["--sources", str(sources), "--template", str(TEMPLATE), *arguments]
    return run(*given, cwd=cwd, **environment)


def run(*arguments: str, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command with these arguments alone; it never ends in a traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "compiler", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert done.returncode != 70, done.stderr
    return done


def written(folder: Path) -> dict[str, bytes]:
    """Every file in a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@cache
def marks(docx_bytes: bytes) -> int:
    """How many marks for what is to be added a document holds."""
    opened = docx.Document(io.BytesIO(docx_bytes))
    runs = opened.element.body.iter(f"{{{_W}}}rStyle")
    return sum(1 for style in runs if style.get(f"{{{_W}}}val") == _mark_style(opened))


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _mark_style(opened: object) -> str:
    styles = opened.styles  # type: ignore[attr-defined]
    return str(styles["VP Kompletteras"].style_id)


class DescribeBuild:
    def it_writes_every_file(self, tmp_path: Path) -> None:
        """And says what lies where."""
        done = vp("build", "--no-layout", "--out", str(tmp_path / "ut"))

        assert done.returncode == 0
        assert set(written(tmp_path / "ut")) == FILES
        assert all(name in done.stdout for name in FILES)

    @pytest.mark.parametrize(("given", "frozen"), [("", True), ("['explain', 'x']", False)])
    def it_searches_for_no_garbage_where_its_process_ends(self, given: str, frozen: bool) -> None:
        """But leaves the search to whoever calls it as a function."""
        work = f"""
import gc, sys
from compiler.cli import main
sys.argv = ["vp", "explain", "x"]
main({given})
print(gc.get_freeze_count() > 0)
"""
        done = subprocess.run(
            [sys.executable, "-c", work],
            cwd=ROOT, capture_output=True, text=True, check=True,
        )  # fmt: skip

        assert done.stdout.splitlines()[-1] == str(frozen)

    def it_leaves_the_last_build_alone_when_there_are_errors(self, tmp_path: Path) -> None:
        """An old plan is better than half of a new one."""
        sources, out = copy_of(EXEMPELBY, tmp_path), tmp_path / "ut"
        assert vp("build", "--no-layout", "--out", str(out), sources=sources).returncode == 0
        before = written(out)
        line = edit(sources / "uppgifter/besok.yaml", "121 377", "121.377")

        done = vp("build", "--no-layout", "--out", str(out), sources=sources)

        assert done.returncode == 1
        assert written(out) == before
        assert f"{line}:13" in done.stderr
        assert "121.377" in done.stderr

    def it_says_when_it_cannot_write(self, tmp_path: Path) -> None:
        """A file stands where the folder should be."""
        (tmp_path / "ut").write_text("här står redan något", "utf-8")

        done = vp("build", "--no-layout", "--out", str(tmp_path / "ut"))

        assert done.returncode == 3
        assert done.stderr

    def it_refuses_a_draft_when_it_is_strict(self, tmp_path: Path) -> None:
        """What is missing is then an obstacle, and nothing is written."""
        done = vp("build", "--strict", "--no-layout", "--out", str(tmp_path / "ut"))

        assert done.returncode == 1
        assert not (tmp_path / "ut").exists()

    def it_needs_a_template(self, tmp_path: Path) -> None:
        """A finding like others."""
        missing = str(tmp_path / "mall.docx")

        done = run("build", "--sources", str(EXEMPELBY), "--template", missing, "--no-layout")

        assert done.returncode == 1
        assert "template-missing" in done.stderr

    def it_adds_a_mark_for_an_outcome_taken_away(self, tmp_path: Path) -> None:
        """One more mark, one more row in the list, one more in the memo's count."""
        sources = copy_of(EXEMPELBY, tmp_path)
        builds = []
        for name in ("före", "efter"):
            out = tmp_path / name
            assert vp("build", "--no-layout", "--out", str(out), sources=sources).returncode == 0
            files = written(out)
            memo = docx.Document(io.BytesIO(files["tjansteskrivelse-2015.docx"]))
            told = " ".join(p.text for p in memo.paragraphs)
            count = re.search(r"de (\d+) uppgifter som ännu saknas", told)
            assert count is not None
            plan = docx.Document(io.BytesIO(files["verksamhetsplan-2015.docx"]))
            rows = next(
                len(t.rows) - 1 for t in plan.tables if t.rows[0].cells[1].text == "Uppgift"
            )
            builds.append((marks(files["verksamhetsplan-2015.docx"]), rows, int(count.group(1))))
            file = sources / "uppgifter/besok.yaml"
            if name == "före":
                edit(file, "      2014-06: 402", "      2014-06: kompletteras")

        (marks_before, *counts_before), (marks_after, *counts_after) = builds
        assert marks_after == marks_before + 1
        assert counts_after == [count + 1 for count in counts_before]

    @pytest.mark.parametrize("layout", [True, False], ids=["with layout", "without layout"])
    def it_makes_the_same_bytes_wherever_it_runs(self, tmp_path: Path, layout: bool) -> None:
        """Another folder, time zone, locale and order of hashes."""
        if layout and find_tools(os.environ.get("PATH", "")) is None:
            pytest.skip("soffice is not installed")
        surroundings = (
            {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
            {"TZ": "America/Anchorage", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "4711"},
        )
        made = []
        for n, environment in enumerate(surroundings):
            folder = tmp_path / ("en" if n else "en annan/längre ner")
            folder.mkdir(parents=True)
            sources = copy_of(EXEMPELBY, folder)
            flags = () if layout else ("--no-layout",)
            done = vp("build", *flags, "--out", "ut", sources=sources, cwd=folder, **environment)
            assert done.returncode == 0, done.stderr
            made.append(written(folder / "ut"))

        assert made[0] == made[1]


class DescribeCheck:
    def it_tells_findings_to_programs(self) -> None:
        """Keys, places, and nothing else on the line."""
        done = vp("check", "--format", "json")

        listed = json.loads(done.stdout)["findings"]
        assert done.returncode == 0
        assert [item["code"] for item in listed] == ["figure-missing"] * 6
        keys = {"code", "severity", "message", "hint", "file", "line", "column"}
        assert all(set(item) == keys for item in listed)

    def it_writes_nothing(self, tmp_path: Path) -> None:
        """Checking is not building."""
        vp("check", cwd=tmp_path)

        assert list(tmp_path.iterdir()) == []

    def it_names_both_lines_of_a_budget_that_is_one_off(self, tmp_path: Path) -> None:
        """The row that was changed and the sum that it breaks."""
        sources = copy_of(EXEMPELBY, tmp_path)
        budget = sources / "budget" / "internbudget.yaml"
        row = edit(budget, "belopp: 18 440", "belopp: 18 441")
        total = edit(budget, "summa: 25 500", "summa: 25 500")

        done = vp("check", sources=sources)

        assert done.returncode == 1
        assert f"{total}:" in done.stdout
        assert f"budget/internbudget.yaml:{row}" in done.stdout
        assert done.stdout.count("[budget-total-mismatch]") == 1

    def it_is_strict_when_asked(self) -> None:
        """Warnings are then enough."""
        assert vp("check", "--strict").returncode == 1

    def it_tells_every_fault_in_one_run(self, tmp_path: Path) -> None:
        """In each file that has one."""
        sources = copy_of(EXEMPELBY, tmp_path)
        edit(sources / "uppgifter/besok.yaml", "87,0", "87.0")
        edit(sources / "register/organ.yaml", "slag: bolag", "slag: blag")
        edit(sources / "avsnitt/03-ekonomi.md", "{totalt-namnden 2015}", "{totalt-namden 2015}")

        done = vp("check", sources=sources)

        assert done.returncode == 1
        for code in ("value-number", "value-choice", "reference-unknown"):
            assert f"[{code}]" in done.stdout

    def it_speaks_english(self) -> None:
        """Before the command or after it."""
        after, before = vp("check", "--lang", "en"), vp("--lang", "en", "check")

        assert "warning" in after.stdout
        assert "varning" not in after.stdout
        assert after.stdout == before.stdout

    def it_is_read_on_any_terminal(self) -> None:
        """å comes through a console that has another encoding."""
        done = vp("check", PYTHONIOENCODING="ascii", LC_ALL="C")

        assert "på rad" in done.stdout and "lämna" in done.stdout

    def it_says_that_there_are_no_sources(self, tmp_path: Path) -> None:
        """Run in the wrong folder."""
        done = vp("check", sources=tmp_path / "ingenting")

        assert done.returncode == 1
        assert "sources-missing" in done.stdout


class DescribeStatus:
    def it_tells_who_owes_what(self) -> None:
        """A line for each owner."""
        done = vp("status")

        assert done.returncode == 0
        assert "Biblioteksenheten" in done.stdout
        assert "Kurt Kontorschef" in done.stdout

    def it_tells_one_owner_where_to_write(self) -> None:
        """File and line of each figure."""
        done = vp("status", "--owner", "biblioteksenheten")

        assert done.returncode == 0
        assert "besok.yaml:19" in done.stdout
        assert "Kurt Kontorschef" not in done.stdout

    def it_tells_programs_the_same(self) -> None:
        """Their sum is the number of figures missing."""
        listed = json.loads(vp("status", "--format", "json").stdout)["owners"]

        assert sum(owner["missing"] for owner in listed) == 6
        assert sum(len(owner["items"]) for owner in listed) == 6

    def it_writes_a_draft_to_each_owner_who_owes(self, tmp_path: Path) -> None:
        """With the sheet to fill in, ready to be opened and sent."""
        done = vp("status", "--mail", str(tmp_path / "utkast"))

        assert done.returncode == 0, done.stderr
        listed = json.loads(vp("status", "--format", "json").stdout)["owners"]
        owing = {f"{owner['id']}.eml" for owner in listed if owner["missing"]}
        assert {path.name for path in (tmp_path / "utkast").iterdir()} == owing

    def it_does_not_know_everybody(self) -> None:
        """And says whom it knows."""
        done = vp("status", "--owner", "ingen")

        assert done.returncode == 2
        assert "Biblioteksenheten" in done.stderr


class DescribeExplain:
    def it_explains_a_code(self) -> None:
        """In the language asked for."""
        swedish, english = (
            run("explain", "value-number"),
            run("explain", "value-number", "--lang", "en"),
        )

        assert swedish.returncode == english.returncode == 0
        assert "6,39" in swedish.stdout
        assert "decimal comma" in english.stdout or "full stop" in english.stdout

    def it_lists_the_codes_when_it_knows_no_such(self) -> None:
        """Wrong use, and what would have been right."""
        done = run("explain", "hittepa")

        assert done.returncode == 2
        assert "value-number" in done.stderr


class DescribeUse:
    @pytest.mark.parametrize(
        "arguments",
        [
            (),
            ("bygg",),
            ("check", "--format", "xml"),
            ("build", "--strikt"),
            ("--lang", "de", "check"),
        ],
    )
    def it_says_what_is_wrong_with_the_command(self, arguments: tuple[str, ...]) -> None:
        """Status 2, on the error stream, in Swedish."""
        done = run(*arguments)

        assert done.returncode == 2
        assert done.stdout == ""
        assert "användning:" in done.stderr

    def it_helps(self) -> None:
        """With the exit statuses in it."""
        done = run("--help")

        assert done.returncode == 0
        assert "vp check" in done.stdout

    def it_finds_the_memo_template_beside_the_other(self, tmp_path: Path) -> None:
        """Or where it is told."""
        template = tmp_path / "mall.docx"
        template.write_bytes(TEMPLATE.read_bytes())
        given = ("check", "--sources", str(EXEMPELBY), "--template", str(template))

        assert "template-missing" in run(*given).stdout
        assert run(*given, "--memo-template", str(MEMO_TEMPLATE)).returncode == 0

    def it_checks_the_real_plan_from_its_folder(self) -> None:
        """With no flags at all."""
        done = run("check")

        assert REAL.exists()
        assert done.returncode == 0
