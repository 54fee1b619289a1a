"""Years move where they are the plan's own, and nowhere else."""

from __future__ import annotations

from datetime import date

import pytest

from compiler.model.period import parse_period
from compiler.roll.years import a_year_on, moved_years, open_number, renamed, retitled

from ..plans import REAL, loaded

PLAN = loaded(REAL).plan


class DescribeTitles:
    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("Verksamhetsplan 2014", "Verksamhetsplan 2015"),
            ("Mål och budget 2014–2016", "Mål och budget 2015–2017"),
            ("Mål och budget 2014-2016", "Mål och budget 2015-2017"),
            ("Miljöprogram 2013–2016", "Miljöprogram 2013–2016"),
            ("Insatser 2013–2014", "Insatser 2013–2014"),
            ("Läsåret 2013/2014", "Läsåret 2013/2014"),
            ("Fossilbränslefri kommun 2030", "Fossilbränslefri kommun 2030"),
            ("Utfall 2013 och mål 2014", "Utfall 2013 och mål 2015"),
            ("KS2014", "KS2015"),
        ],
    )
    def it_moves_the_plan_s_year_and_its_budget_period(self, old: str, new: str) -> None:
        """Years within other stretches belong to what they name."""
        assert retitled(old, PLAN) == new

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("avsnitt/mal-2014.md", "avsnitt/mal-2015.md"),
            ("avsnitt/2014-mal.md", "avsnitt/2015-mal.md"),
            ("2014/mal-2014-2016.yaml", "2014/mal-2015-2017.yaml"),
            ("avsnitt/miljo-2013-2016.md", "avsnitt/miljo-2013-2016.md"),
            ("avsnitt/miljo-2013-2014.md", "avsnitt/miljo-2013-2014.md"),
            ("avsnitt/01-ansvar.md", "avsnitt/01-ansvar.md"),
        ],
    )
    def it_moves_them_in_file_names(self, old: str, new: str) -> None:
        """But not in the names of folders."""
        assert renamed(old, PLAN) == new


class DescribeDays:
    @pytest.mark.parametrize(
        ("old", "new"),
        [
            (date(2014, 4, 30), date(2015, 4, 30)),
            (date(2016, 2, 29), date(2017, 2, 28)),
            (date(2015, 2, 28), date(2016, 2, 29)),
            (date(2016, 2, 28), date(2017, 2, 28)),
        ],
    )
    def it_keeps_the_last_day_of_a_month(self, old: date, new: date) -> None:
        """Accounts are as of it."""
        assert a_year_on(old) == new

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("2013", "2014"),
            ("2014–2016", "2015–2017"),
            ("ht 2013", "ht 2014"),
            ("2014 h1", "2015 h1"),
            ("2014-06", "2015-06"),
            ("2016-02-29", "2017-02-28"),
        ],
    )
    def it_moves_each_kind_of_period(self, old: str, new: str) -> None:
        """Written as it was."""
        period = parse_period(old)

        assert period is not None
        assert period.later().text == new


class DescribeWords:
    def it_moves_several_years_at_once(self) -> None:
        """Each once, so that 2013 does not become 2015."""
        assert moved_years("från 2012 till 2013", {2012: 2013, 2013: 2014}) == "från 2013 till 2014"

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("KS2013/216", "KS2014/xxx"),
            ("KS 13/368", "KS 14/xxx"),
            ("KS 2013:7-12", "KS 2014:7-xxx"),
            ("13/13", "14/xxx"),
            ("utan nummer", "xxx"),
        ],
    )
    def it_opens_a_registry_number(self, old: str, new: str) -> None:
        """What is left to be written is found by the check of placeholders."""
        assert open_number(old, PLAN) == new
