"""Numbers are read and written as Swedish officials do, and nothing else is taken for one."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.amounts import NO_BREAK_SPACE, format_number, parse_number, round_to

NUMBERS = {
    "0": "0",
    "7": "7",
    "7429": "7429",
    "7 429": "7429",
    "230\u00a0692": "230692",
    "1\u202f000\u2009000": "1000000",
    "6,39": "6.39",
    "8,0": "8.0",
    "-5": "-5",
    "\u22125": "-5",
    " 5 ": "5",
    "007": "7",
}
NOT_NUMBERS = (
    "",
    " ",
    "6.39",
    "1,000.5",
    "74 29",
    "7429 1",
    "1 0000",
    "6,39 %",
    "6,",
    ",5",
    "--5",
    "- 5",
    "+5",
    "1e5",
    "NaN",
    "0x1F",
    "230_692",
    "1\n000",
    "½",
    "sex",
)


class DescribeParseNumber:
    @pytest.mark.parametrize(("text", "value"), NUMBERS.items())
    def it_reads_what_officials_type(self, text: str, value: str) -> None:
        """Ordinary, no-break and thin spaces between groups; a hyphen or a real minus."""
        assert str(parse_number(text)) == value

    @pytest.mark.parametrize("text", NOT_NUMBERS)
    def but_it_takes_nothing_doubtful(self, text: str) -> None:
        """A full stop may be a decimal or a thousand: neither is guessed."""
        assert parse_number(text) is None

    def and_it_takes_only_digits_that_are_written_in_sweden(self) -> None:
        """`٣` is a digit to Unicode, not to a reader."""
        assert parse_number("٣") is None


class DescribeFormatNumber:
    @pytest.mark.parametrize(
        ("amount", "decimals", "text"),
        [
            ("7429", None, "7 429"),
            ("-5", None, "−5"),
            ("6.39", None, "6,39"),
            ("8.0", None, "8,0"),
            ("71.487", 0, "71"),
            ("2.5", 0, "3"),
            ("-2.5", 0, "−3"),
            ("0.05", 1, "0,1"),
            ("-0.04", 1, "0,0"),
            ("999.96", 1, "1 000,0"),
            ("1E+3", None, "1 000"),
            ("1234567.891", 2, "1 234 567,89"),
        ],
    )
    def it_writes_groups_comma_and_minus(
        self, amount: str, decimals: int | None, text: str
    ) -> None:
        """Rounded half up, and never a minus on nothing."""
        assert format_number(Decimal(amount), decimals) == text.replace(" ", NO_BREAK_SPACE)

    @given(st.decimals(min_value=-(10**12), max_value=10**12, places=3))
    def it_is_read_back_as_the_same_number(self, amount: Decimal) -> None:
        """What is printed in the plan may be typed into a source."""
        assert parse_number(format_number(amount)) == amount

    @given(st.integers(1 - 10**15, 10**15 - 1), st.integers(0, 6))
    def it_keeps_the_decimals_it_was_written_with(self, digits: int, places: int) -> None:
        """`8,0` is not `8`."""
        amount = Decimal(digits).scaleb(-places)
        back = parse_number(format_number(amount))

        assert back == amount
        assert back is not None
        assert back.as_tuple().exponent == amount.as_tuple().exponent

    @given(st.decimals(min_value=-(10**9), max_value=10**9, places=4), st.integers(0, 3))
    def it_rounds_by_at_most_half_a_unit(self, amount: Decimal, decimals: int) -> None:
        """Rounding has one place, and it is near."""
        assert abs(round_to(amount, decimals) - amount) * 2 <= Decimal(1).scaleb(-decimals)
