"""What the terminal shows: findings by file, their number, and the same for programs in JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from compiler.console.findings import findings_json, findings_text
from compiler.console.style import Style
from compiler.diagnostic import error, in_order, warning
from compiler.span import Span

from ..plans import EXEMPELBY

FOUND = in_order(
    [
        error("value-number", Span("uppgifter/besok.yaml", 12, 13), text="6.39", nearest="6,39"),
        error("value-number", Span("uppgifter/besok.yaml", 13, 13), text="7.1", nearest="7,1"),
        warning("section-not-listed", Span("avsnitt/x.md"), path="avsnitt/x.md"),
    ]
)


def style(language: str = "sv", colour: bool = False) -> Style:
    """Plain text at the width of a mail."""
    return Style(language, EXEMPELBY, colour, 80)


class DescribeFindingsText:
    def it_tells_place_severity_message_and_code(self) -> None:
        """The file once, as it can be opened from here, and its findings from the top."""
        text = findings_text(FOUND, style())

        assert str(EXEMPELBY / "uppgifter" / "besok.yaml") in text
        assert "12:13" in text
        assert text.index("12:13") < text.index("13:13")
        assert "[value-number]" in text
        assert "6.39" in text

    @pytest.mark.parametrize(
        ("language", "end"), [("sv", "2 fel, 1 varning."), ("en", "2 errors, 1 warning.")]
    )
    def it_ends_with_their_number(self, language: str, end: str) -> None:
        """One is one, not `1 varningar`."""
        last = findings_text(FOUND, style(language)).split("\n")[-1]

        assert last.startswith(end)

    def it_says_when_there_is_nothing_to_say(self) -> None:
        """Silence could be a crash."""
        assert findings_text((), style()).strip()

    def it_paints_only_where_it_is_asked(self) -> None:
        """The words carry the meaning alone."""
        plain, painted = findings_text(FOUND, style()), findings_text(FOUND, style(colour=True))

        assert "\x1b[" not in plain
        assert "\x1b[31m" in painted

    def it_keeps_to_the_width(self) -> None:
        """Hints are wrapped; a message stands on one line, for grep."""
        lines = findings_text(FOUND, style()).split("\n")

        assert all(
            len(line) <= 80 for line in lines if line.startswith(" " * 11) and "[" not in line
        )


class DescribeFindingsJson:
    def it_holds_a_list_of_objects_with_the_same_keys(self) -> None:
        """For an editor or a spreadsheet."""
        listed = json.loads(findings_json(FOUND, style()))["findings"]

        keys = ["code", "severity", "message", "hint", "file", "line", "column"]
        assert [list(item) for item in listed] == [keys] * 3
        assert [item["code"] for item in listed] == [d.code for d in FOUND]
        assert Path(listed[-1]["file"]).exists()

    def it_holds_empty_lists_where_there_is_nothing(self) -> None:
        """A program need not ask whether a key is there."""
        assert json.loads(findings_json((), style())) == {"findings": [], "waived": []}

    def it_keeps_letters_as_letters(self) -> None:
        """å is å in a log."""
        assert "\\u00" not in findings_json(FOUND, style())
