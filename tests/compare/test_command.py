"""`vp diff`: what has changed, in the terminal, in a page, in a Word document."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from compiler.cli import main
from compiler.finish.opened import read_text
from compiler.finish.settled import settle_changes
from compiler.pipeline.building import build
from compiler.word.package import read_members

from ..conftest import outsider
from ..plans import EXEMPELBY, REAL, TEMPLATE, copy_of, edit, request
from .sources import edited_sources


def diff(new: Path, out: Path, *more: str, old: str = str(REAL), newer: str = "") -> int:
    """Run `vp diff` from one version to the sources, or to another that is named."""
    given = ["--sources", str(new), "--template", str(TEMPLATE), "--out", str(out)]
    return main(["diff", old, *([newer] if newer else []), *given, "--no-layout", *more])


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real sources with an edit of each kind."""
    return edited_sources(tmp_path_factory.mktemp("new"))


class DescribeDiff:
    def it_lists_each_change_with_its_place_and_owner(
        self, new: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """And what follows from others last, by itself."""
        assert diff(new, tmp_path, "--format", "text") == 0
        told = capsys.readouterr().out

        assert "Arbetsställen i kommunen, utfall 2013" in told
        assert "kompletteras → 7 501" in told.replace("\u00a0", " ")
        assert "naringsliv.yaml:" in told
        assert "Destination Södertälje" in told
        assert "[-23-]{+30+} maj 2014" in told.replace("\u00a0", " ")
        made, follows = told.split("Följer av andra ändringar")
        assert "Totalt kommunstyrelsen" in follows
        assert "Totalt kommunstyrelsen" not in made
        assert "\x1b" not in told
        assert list(tmp_path.iterdir()) == []

    def it_speaks_json_markdown_and_html(
        self, new: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The same changes for machines, messages and mail."""
        assert diff(new, tmp_path, "--format", "json") == 0
        changes = json.loads(capsys.readouterr().out)["changes"]
        figure = next(c for c in changes if c["id"] == "arbetsstallen")
        assert (figure["event"], figure["old"]) == ("changed", "kompletteras")
        assert figure["file"] == "uppgifter/naringsliv.yaml"
        assert {c["subject"] for c in changes} == {
            "plan", "goal", "measure", "figure", "budget", "meeting", "section",
        }  # fmt: skip

        assert diff(new, tmp_path, "--format", "md") == 0
        assert "ett **gott** stöd för **alla** människor" in capsys.readouterr().out

        assert diff(new, tmp_path, "--format", "html") == 0
        page = capsys.readouterr().out
        assert "<ins>gott </ins>" in page
        assert "<script" not in page

    def it_makes_a_section_for_the_memo(
        self, new: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """That can be pasted as it is: nothing is found in it, and values are references."""
        assert diff(new, tmp_path, "--format", "memo") == 0
        section = capsys.readouterr().out
        assert "Arbetsställen i kommunen, utfall 2013 – {arbetsstallen 2013 utfall}" in section
        assert "(borttaget) – ”Leanprojektet" in section
        assert "Totalt kommunstyrelsen" not in section

        sources = copy_of(new, tmp_path)
        edit(
            sources / "tjansteskrivelse.md", "## Beslutsunderlag", f"{section}\n## Beslutsunderlag"
        )
        built = build(request(sources))
        assert [f for f in built.diagnostics if f.span.path == "tjansteskrivelse.md"] == []
        memo = "\n".join(read_text(built.files["tjansteskrivelse-2014.docx"]).body)
        assert "utfall 2013 – 7 501" in memo.replace("\u00a0", " ")

        assert diff(REAL, tmp_path, "--format", "memo") == 0
        assert "densamma" in capsys.readouterr().out

    def it_writes_a_proven_document(self, new: Path, tmp_path: Path) -> None:
        """Whose changes are the office's unless somebody else is named."""
        assert diff(new, tmp_path, "--author", "Anna & Bo") == 0
        written = (tmp_path / "andringar-2014.docx").read_bytes()

        rejected = read_text(settle_changes(written, accept=False)).body
        assert any(text.startswith("Ändrat sedan") for text in rejected)
        assert any("minst 100" in text.replace("\u00a0", " ") for text in rejected)
        assert "Fler företag ska stanna kvar i kommunen" not in rejected[60:]

        assert diff(new, tmp_path, "--author", "Anna & Bo") == 0
        assert (tmp_path / "andringar-2014.docx").read_bytes() == written

    def it_is_valid_to_the_open_xml_sdk(self, new: Path, tmp_path: Path) -> None:
        """The validator that knows Word's schemas."""
        validator = outsider("ooxml-validator")
        assert diff(new, tmp_path) == 0

        path = tmp_path / "andringar-2014.docx"
        done = subprocess.run([validator, path], capture_output=True, encoding="utf-8", timeout=120)
        assert done.returncode == 0, done.stdout
        assert not json.loads(done.stdout).get("errors")

    def it_says_whose_the_changes_are_and_of_which_day(self, new: Path, tmp_path: Path) -> None:
        """As Word shows them beside each change."""
        assert diff(new, tmp_path, "--author", "Anna Ek", "--date", "2014-03-01") == 0

        xml = read_members((tmp_path / "andringar-2014.docx").read_bytes())["word/document.xml"]
        assert 'w:author="Anna Ek" w:date="2014-03-01T00:00:00Z"' in xml.decode()

    def it_leaves_the_summary_out_when_asked(self, new: Path, tmp_path: Path) -> None:
        """The plan alone, from its cover on."""
        assert diff(new, tmp_path, "--without-summary") == 0

        body = read_text((tmp_path / "andringar-2014.docx").read_bytes()).body
        assert body[0] == "Södertälje kommun"

    def it_compares_with_a_revision_of_git(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The sources as they were then, told by where they are now."""
        sources = edited_sources(tmp_path)
        git = ["git", "-C", str(tmp_path), "-c", "user.name=a", "-c", "user.email=a@b.se"]
        for words in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "a"]):
            subprocess.run([*git, *words], check=True, capture_output=True)
        file = sources / "uppgifter" / "naringsliv.yaml"
        file.write_text(file.read_text("utf-8").replace("2013: 7 501", "2013: 7 502"), "utf-8")

        assert diff(sources, tmp_path / "out", "--format", "text", old="HEAD") == 0
        assert "7 501 → 7 502" in capsys.readouterr().out.replace("\u00a0", " ")
        out = tmp_path / "out"
        assert diff(sources, out, "--format", "text", old="HEAD", newer="HEAD") == 0
        assert "Ingenting har ändrats" in capsys.readouterr().out
        assert diff(sources, out, "--format", "text", old=str(REAL), newer="HEAD") == 0
        assert f"  {sources}/uppgifter/naringsliv.yaml:" in capsys.readouterr().out

    def but_it_says_when_there_is_no_such_version(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """With the reason that git gives, and nothing written."""
        assert diff(REAL, tmp_path, old="finns-inte") == 2
        assert "finns-inte" in capsys.readouterr().err

    def and_it_tells_the_errors_of_a_version_that_has_some(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """A plan that cannot be read cannot be compared."""
        broken = edited_sources(tmp_path)
        (broken / "plan.yaml").write_text("plan:\n  id: a\n", "utf-8")

        assert diff(REAL, tmp_path / "out", old=str(broken)) == 1
        assert "har fel" in capsys.readouterr().err

    def it_compares_another_board_s_plan(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """With itself: nothing has changed."""
        assert diff(EXEMPELBY, tmp_path, old=str(EXEMPELBY)) == 0
        assert "Ingenting har ändrats" in capsys.readouterr().out

    @pytest.mark.skipif(sys.platform == "win32", reason="a terminal of its own needs a Unix")
    def it_colours_only_on_a_terminal(self, new: Path, tmp_path: Path) -> None:
        """What was taken out in red, what came in in green, and marks that say it without."""
        import pty

        ours, theirs = pty.openpty()
        command = [sys.executable, "-m", "compiler", "diff", str(REAL), "--sources", str(new)]
        subprocess.run(
            [*command, "--format", "text", "--out", str(tmp_path)],
            stdout=theirs,
            env={**os.environ, "TERM": "xterm"},
            check=True,
            timeout=120,
        )
        os.close(theirs)
        shown = b""
        while b"\x1b[31m" not in shown:
            shown += os.read(ours, 65536)
        os.close(ours)

        assert b"\x1b[31m" in shown
