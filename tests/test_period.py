"""Periods: what officials write, which days it covers, and in which order it comes."""

from __future__ import annotations

from datetime import date

import pytest

from compiler.model.period import parse_period

PERIODS = {
    "2013": ("2013-01-01", "2013-12-31", "2013"),
    "2014–2016": ("2014-01-01", "2016-12-31", "2014–2016"),
    "2014-2016": ("2014-01-01", "2016-12-31", "2014–2016"),
    "vt 2014": ("2014-01-01", "2014-06-30", "vt 2014"),
    "ht  2013": ("2013-07-01", "2013-12-31", "ht 2013"),
    "2014 h1": ("2014-01-01", "2014-06-30", "2014 h1"),
    "2014 h2": ("2014-07-01", "2014-12-31", "2014 h2"),
    "2014-06": ("2014-06-01", "2014-06-30", "2014-06"),
    "2012-02": ("2012-02-01", "2012-02-29", "2012-02"),
    "2014-08-31": ("2014-08-31", "2014-08-31", "2014-08-31"),
}


class DescribeParsePeriod:
    @pytest.mark.parametrize(("text", "expected"), PERIODS.items())
    def it_knows_first_and_last_day(self, text: str, expected: tuple[str, str, str]) -> None:
        """Both days are part of the period, and the text is the one to print."""
        period = parse_period(text)

        assert period is not None
        first, last = date.fromisoformat(expected[0]), date.fromisoformat(expected[1])
        assert (period.first, period.last, period.text) == (first, last, expected[2])

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "13",
            "0000",
            "0000-01",
            "2016–2014",
            "2014-13",
            "2014-02-30",
            "2014-1",
            "ht2013",
            "st 2013",
            "2014 h3",
            "2014—2016",
            "2014 – 2016",
            "hösten 2013",
            "20133",
        ],
    )
    def but_it_refuses_what_covers_no_days(self, text: str) -> None:
        """None, never an exception: the reader of the source makes it a finding."""
        assert parse_period(text) is None

    def it_is_sorted_by_its_days(self) -> None:
        """A term comes before the year that it ends, as in a table."""
        texts = ["2014", "2013", "ht 2013", "2014-06"]
        periods = sorted(p for p in map(parse_period, texts) if p)

        assert [p.text for p in periods] == ["2013", "ht 2013", "2014", "2014-06"]

    def it_belongs_to_the_year_it_ends_in(self) -> None:
        """Aims for several years are those of the last."""
        period = parse_period("2014–2016")

        assert period is not None
        assert period.year == 2016
