"""Findings as other programs read them: SARIF, and GitHub's workflow commands."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compiler.checks.weigh import Waived
from compiler.console.sarif import findings_github, findings_sarif
from compiler.console.style import Style
from compiler.diagnostic import error, info, warning
from compiler.model.review import Waiver
from compiler.span import Span

from ..conftest import outsider
from ..plans import EXEMPELBY

FOUND = (
    error("value-number", Span("uppgifter/besok.yaml", 12, 13), text="6.39", nearest="6,39"),
    warning("section-not-listed", Span("avsnitt/å b.md"), path="avsnitt/å b.md"),
    info("waiver-unused", Span("granskning.yaml", 3), rule="figure-decimals", file="a,b:c.yaml"),
    error("template-missing", Span("mall.docx!word/document.xml", 4), fault="100 % fel"),
)
WAIVED = (
    Waived(
        warning("numeral-unexplained", Span("avsnitt/01-uppdrag.md", 3, 5), numeral="17"),
        Waiver("numeral-unexplained", "avsnitt/01-uppdrag.md", "Ett citat.", date.max, Span("g")),
    ),
)
STYLE = Style("sv", EXEMPELBY)


def run() -> dict[str, Any]:
    """The one run of the log."""
    log = json.loads(findings_sarif(FOUND, WAIVED, STYLE))
    (only,) = log["runs"]
    return dict(only)


class DescribeSarif:
    def it_names_rule_level_and_place_of_each_finding(self) -> None:
        """Lines and columns from 1, paths as URIs; of a whole file its first line."""
        number, chapter, note, template, waived = run()["results"]

        assert (number["ruleId"], number["level"]) == ("value-number", "error")
        region = number["locations"][0]["physicalLocation"]["region"]
        assert region == {"startLine": 12, "startColumn": 13}
        assert chapter["locations"][0]["physicalLocation"] == {
            "artifactLocation": {"uri": "avsnitt/%C3%A5%20b.md"},
            "region": {"startLine": 1},
        }
        assert (chapter["level"], note["level"]) == ("warning", "note")
        assert (
            template["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "mall.docx"
        )
        assert waived["suppressions"][0]["justification"] == "Ett citat."

    def it_lists_each_rule_once_at_the_place_its_results_name(self) -> None:
        """With the explanation that `vp explain` gives."""
        only = run()
        rules = only["tool"]["driver"]["rules"]

        assert len({rule["id"] for rule in rules}) == len(rules) == 5
        for result in only["results"]:
            assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert all(rule["help"]["text"] for rule in rules)

    def it_is_valid_to_the_multitool(self, tmp_path: Path) -> None:
        """Microsoft's own validator, of the schema and of what the schema cannot say."""
        validator = _multitool()
        log, report = tmp_path / "log.sarif", tmp_path / "report.sarif"
        log.write_text(findings_sarif(FOUND, WAIVED, STYLE), "utf-8")
        done = subprocess.run(
            [validator, "validate", log, "--output", report],
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
        )
        assert done.returncode == 0, done.stdout + done.stderr
        judged = json.loads(report.read_text("utf-8-sig"))["runs"][0]["results"]
        # It would have the tool name a web page of its own; there is none.
        assert {r["ruleId"] for r in judged} <= {"SARIF2005"}, done.stdout


class DescribeWorkflowCommands:
    def it_is_one_line_a_finding_with_what_would_end_it_escaped(self) -> None:
        """Commas and colons in a path, percent signs in a text."""
        lines = findings_github(FOUND, STYLE).split("\n")

        place = str(EXEMPELBY / "uppgifter" / "besok.yaml")
        assert lines[0].startswith(f"::error file={place},title=value-number,line=12,col=13::")
        assert lines[1].startswith("::warning file=avsnitt/å b.md,title=section-not-listed::")
        assert lines[2].startswith("::notice ")
        assert "100 %25 fel" in lines[3]
        assert len(lines) == 4


def _multitool() -> str:
    """The validator, which its package does not mark as a program."""
    name = "@microsoft/sarif-multitool-linux/Sarif.Multitool"
    path = Path(__file__).parents[1] / "outsiders" / "node_modules" / name
    if not path.exists():
        return outsider("Sarif.Multitool")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


@pytest.mark.parametrize("language", ["sv", "en"])
def it_is_said_in_the_reader_s_language(language: str) -> None:
    """Message, hint and explanation."""
    log = json.loads(findings_sarif(FOUND, (), Style(language, EXEMPELBY)))

    driver = log["runs"][0]["tool"]["driver"]
    assert driver["language"] == language
