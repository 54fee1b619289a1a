"""The end of a build: what lies where, what was proven, what is left to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.console.built import built_text
from compiler.console.style import Style

from ..plans import EXEMPELBY


def style() -> Style:
    """Plain text at the width of a mail."""
    return Style("sv", EXEMPELBY, False, 80)


class DescribeBuiltText:
    @pytest.mark.parametrize(
        ("memo", "pages", "told"),
        [
            ({"a": True, "b": True}, 5, "4 av 4 krav håller, 7 sidhänvisningar rätt."),
            ({"a": True, "b": False}, 5, "3 av 4 krav håller, 7 sidhänvisningar rätt."),
            ({"a": True, "b": True}, None, "4 av 4 krav håller. Sidorna är inte utlagda."),
        ],
    )
    def it_tells_in_one_line_what_was_proven(
        self, memo: dict[str, bool], pages: int | None, told: str
    ) -> None:
        """Of all documents together, and how many claims held."""
        text = built_text(
            "Plan",
            ["verksamhetsplan-2015.docx"],
            Path("build"),
            style(),
            pages=pages,
            proofs=[{"a": True, "b": True}, memo],
            references=7,
            to_add=0,
        )

        assert f"Prövat: texten återläst, {told}" in text.split("\n")
