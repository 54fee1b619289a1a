"""Small edits look small: which words two versions of a line have in common."""

from __future__ import annotations

import pytest

from compiler.compare.lines import LineTracker
from compiler.compare.sequence import matching, rising
from compiler.compare.tracked import Edit
from compiler.document.lines import Line
from compiler.model.blocks import Text

MARKS = {Edit.KEPT: "{}", Edit.DELETED: "[-{}-]", Edit.INSERTED: "{{+{}+}}"}


def told(old: str, new: str) -> str:
    """A line's change in one text."""
    tracked = LineTracker().both(Line((Text(old),)), Line((Text(new),)))
    runs = ((p.edit, p.run.text) for p in tracked.pieces if isinstance(p.run, Text))
    return "".join(MARKS[edit].format(text) for edit, text in runs)


class DescribeWords:
    @pytest.mark.parametrize(
        ("old", "new", "expected"),
        [
            ("minst 100 per år", "minst 120 per år", "minst [-100-]{+120+} per år"),
            ("får 71 487 tkr", "får 71 488 tkr", "får [-71 487-]{+71 488+} tkr"),
            ("är 6,39 procent", "är 6,4 procent", "är [-6,39-]{+6,4+} procent"),
            ("ett stöd för alla", "ett gott stöd för alla", "ett {+gott +}stöd för alla"),
            ("ett gott stöd för alla", "ett stöd för alla", "ett [-gott -]stöd för alla"),
            ("samma", "samma", "samma"),
        ],
    )
    def it_tells_a_number_or_a_word_by_itself(self, old: str, new: str, expected: str) -> None:
        """A figure is one word, with its decimals and groups."""
        assert told(old, new) == expected

    def it_tells_another_sentence_as_a_whole(self) -> None:
        """Not as crumbs of small words that both happen to have."""
        assert told("Vi ska och kan", "Gå ni dit nu") == "[-Vi ska och kan-]{+Gå ni dit nu+}"


class DescribeSequences:
    def it_trusts_what_stands_once(self) -> None:
        """A brace that comes again and again does not draw the rest apart."""
        assert matching("}a}b", "a}}c}b") == [(1, 0), (2, 4), (3, 5)]

    def it_finds_the_heaviest_row_that_rises(self) -> None:
        """The large section stays, the small one moves."""
        assert rising([1, 0], [1, 5]) == [1]
        assert rising([1, 0], [5, 1]) == [0]
        assert rising([0, 3, 1, 2], [1, 1, 1, 1]) == [0, 2, 3]

    def it_pairs_nothing_with_nothing(self) -> None:
        """An empty version is no fault."""
        assert matching("", "ab") == []
        assert rising([], []) == []
