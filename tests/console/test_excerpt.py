"""The part of a line that is shown with a finding, and the mark under it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.console.excerpt import excerpt

LONG = " ".join(f"ord{n}" for n in range(60))


def marked(line: str, column: int, *words: str, width: int = 60) -> str:
    """What the mark covers, read off the stretch that is shown."""
    shown = excerpt(line, column, words, width)
    assert shown is not None
    text, before, length = shown
    return text[before : before + length]


class DescribeExcerpt:
    @pytest.mark.parametrize(
        ("line", "column", "words", "covered"),
        [
            ("      2012: 6.39", 13, ("6.39", "6,39"), "6.39"),
            ("Det var 6,39\u00a0procent då.", 9, ("6,39 procent",), "6,39\u00a0procent"),
            ("Talet {sjuk 2012} saknas.", 7, (), "{sjuk 2012}"),
            ("  enhet: procnt", 10, (), "procnt"),
            ("    summa: 230 692", 12, (), "230 692"),
            ("    2012: 6,39", 11, (), "6,39"),
            ("text", 1, ("texter",), "text"),
            ("a (b", 3, (), "("),
        ],
    )
    def it_marks_what_the_finding_names(
        self, line: str, column: int, words: tuple[str, ...], covered: str
    ) -> None:
        """The words of the finding where they stand there, or the word that does."""
        assert marked(line, column, *words) == covered

    def it_shows_a_short_line_from_its_first_word(self) -> None:
        """Where all of it has room nothing is left out but the indent."""
        assert excerpt("      2012: 6.39", 13, (), 60) == ("2012: 6.39", 6, 1)

    def it_cuts_a_long_line_around_the_place(self) -> None:
        """A paragraph is one line in its file; what is left out is told by dots."""
        column = LONG.index("ord30") + 1
        shown = excerpt(LONG, column, (), 60)

        assert shown is not None
        assert shown[0].startswith("…") and shown[0].endswith("…")
        assert len(shown[0]) <= 60
        assert marked(LONG, column) == "ord30"

    def it_shows_nothing_that_a_terminal_obeys(self) -> None:
        """A file that holds such a sign is shown all the same, for that is the finding."""
        shown = excerpt("a\x1b[31mb\tc\u202ed", 2, (), 60)

        assert shown is not None
        assert shown[0] == "a·[31mb·c·d"

    def it_counts_a_wide_sign_as_two_places(self) -> None:
        """The mark stands under the sign, not beside it."""
        assert excerpt("漢字: x", 5, (), 60) == ("漢字: x", 6, 1)

    def but_it_shows_nothing_of_a_place_outside_the_line(self) -> None:
        """The file has changed since; there is nothing to point at."""
        assert excerpt("kort", 9, (), 60) is None

    @given(st.text(max_size=200), st.integers(-3, 220), st.text(max_size=9), st.integers(20, 120))
    def it_never_outgrows_the_width(self, line: str, column: int, word: str, width: int) -> None:
        """Whatever stands there, it fits, and the mark lies inside it."""
        shown = excerpt(line, column, (word,), width)

        if shown is not None:
            text, before, length = shown
            assert len(text) <= width + 2
            assert before >= 0 and length >= 1
            assert not any(ord(sign) < 32 for sign in text)
