"""Language and spelling as an official meets them: `vp check`."""

from __future__ import annotations

import json
from pathlib import Path

from ..plans import EXEMPELBY, REAL, copy_of, edit
from ..test_command import vp


class DescribeCheck:
    def it_tells_a_misspelt_word_at_its_line(self, tmp_path: Path) -> None:
        """What is remembered of the words changes nothing that is told."""
        sources = copy_of(EXEMPELBY, tmp_path)
        edit(sources / "avsnitt/01-uppdrag.md", "Vi arbetar", "Vi arbettar")
        cache = {"XDG_CACHE_HOME": str(tmp_path / "cache")}

        asked = ("check", "--rule", "spelling", "--format", "json")
        first = vp(*asked, sources=sources, **cache)
        second = vp(*asked, sources=sources, **cache)

        (found,) = json.loads(first.stdout)["findings"]
        assert (found["code"], found["column"]) == ("spelling-unknown", 4)
        assert second.stdout == first.stdout
        kept = {file.name[:9] for file in (tmp_path / "cache/vp").iterdir()}
        assert kept == {"spelling-", "unchanged", "kept"}

    def it_finds_nothing_of_language_in_the_real_plan(self) -> None:
        """No fault, no warning and no note: every word and every sign is as it should be."""
        done = vp(
            "check",
            *("--rule", "language", "--rule", "spelling", "--rule", "house-style"),
            "--strict",
            sources=REAL,
        )

        assert done.stdout == "Inga anmärkningar.\n"
        assert done.returncode == 0

    def it_writes_nothing_beside_the_sources(self, tmp_path: Path) -> None:
        """What is remembered lies in the user's own folder."""
        sources = copy_of(EXEMPELBY, tmp_path)
        before = sorted(tmp_path.rglob("*"))

        vp("check", sources=sources, cwd=tmp_path, XDG_CACHE_HOME="", LOCALAPPDATA="", HOME="")

        assert sorted(tmp_path.rglob("*")) == before


class DescribeReadability:
    def it_shows_a_row_for_each_file(self) -> None:
        """Instead of the findings, with the limits of the house style below."""
        done = vp("check", "--readability", sources=REAL)

        lines = done.stdout.splitlines()
        assert lines[0].split()[:2] == ["Fil", "Ord"]
        assert any(line.startswith(str(REAL / "avsnitt/01-ansvar.md")) for line in lines)
        assert lines[-1].startswith("Husstilen: LIX högst 60")
        assert "figure-missing" not in done.stdout

    def it_speaks_json_to_programs(self) -> None:
        """Every file with its counts."""
        told = json.loads(vp("check", "--readability", "--format", "json", sources=REAL).stdout)

        files = {Path(file["file"]).name: file for file in told["files"]}
        assert told["limits"] == {"lix": 60, "longest_sentence": 40}
        assert files["01-ansvar.md"]["words"] > 150
        assert all(file["lix"] is None or file["lix"] < 60 for file in told["files"])
