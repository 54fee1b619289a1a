"""Each relation holds where its numbers are related, and only there."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from compiler.amounts import parse_number, round_to
from compiler.checks.chain import chain, computed_text, difference_text, formula
from compiler.checks.reconciled import Verdict
from compiler.model.figures import Bound, Interval, Missing, NotMeasured, Number
from compiler.model.reconciliation import Relation

from .rules import findings, rule, tried

HOLDS, BROKEN, WAITING = Verdict.HOLDS, Verdict.BROKEN, Verdict.WAITING

whole = st.integers(min_value=1, max_value=10**7)
fine = st.decimals(min_value=1, max_value=10**6, places=2)
decimals = st.integers(min_value=0, max_value=2)


def bound(amount: str, of: Bound) -> Number:
    """A limit."""
    return Number(Decimal(amount), of)


class DescribeEachRelation:
    @pytest.mark.parametrize(
        ("relation", "sides", "unit", "written", "comes_to"),
        [
            (Relation.SUM, {"delar": ["275", "580", "80"], "är": "935"}, "ton",
             "275 + 580 + 80", "935"),
            (Relation.SUM, {"delar": ["25.5", "-1.8"], "är": "23.7"}, "mkr",
             "25,5 − 1,8", "23,7"),
            (Relation.DIFFERENCE, {"från": "428800", "avgår": "267500", "är": "161300"}, "ton",
             "428 800 − 267 500", "161 300"),
            (Relation.SHARE, {"del": "12", "av": "30", "är": ("40", "procent")}, "antal",
             "12 / 30", "40,0"),
            (Relation.PERCENT_OF,
             {"procent": ("95", "procent"), "av": "1064", "är": "1011"}, "ton",
             "95 % · 1 064", "1 010,8"),
            (Relation.DECREASE,
             {"från": "764300", "till": "428800", "är": ("44", "procent")}, "ton",
             "(764 300 − 428 800) / 764 300", "43,9"),
            (Relation.INCREASE, {"från": "200", "till": "250", "är": ("25", "procent")}, "ton",
             "(250 − 200) / 200", "25,0"),
            (Relation.MEAN, {"delar": ["80", "52", "49", "55", "55"], "är": "58"}, "index",
             "(80 + 52 + 49 + 55 + 55) / 5", "58,2"),
            (Relation.PER,
             {"mängd": ("18440", "tkr"), "per": "121377", "är": ("152", "kr-per-antal")}, "antal",
             "18 440 / 121 377", "151,9"),
            (Relation.EQUAL, {"uppgift": "41", "är": "41"}, "index", "41", "41"),
            (Relation.ROUNDS_TO, {"av": ("302179", "tkr"), "är": ("302", "mkr")}, "ton",
             "302 179 tkr", "302,179"),
            (Relation.AT_MOST, {"uppgift": "5", "gräns": ["5"]}, "ton", "≤ 5", "≤ 5"),
            (Relation.AT_LEAST, {"uppgift": "5", "gräns": ["4", "5"]}, "ton", "≥ 4; 5", "≥ 5"),
            (Relation.UNDER, {"uppgift": "5", "gräns": ["6", "7"]}, "ton", "< 6; 7", "< 6"),
            (Relation.OVER, {"uppgift": "5", "gräns": ["4"]}, "ton", "> 4", "> 4"),
            (Relation.BETWEEN, {"uppgift": "67", "gränser": ["78", "56", "68"]}, "index",
             "78; 56; 68", "56–78"),
        ],
        ids=lambda value: value.value if isinstance(value, Relation) else "",
    )  # fmt: skip
    def it_holds_and_tells_how(
        self, relation: Relation, sides: dict[str, object], unit: str, written: str, comes_to: str
    ) -> None:
        """In numbers and signs that any reader can follow."""
        done = tried(rule(relation, sides, unit=unit))

        assert done.verdict is HOLDS
        assert formula(done).replace("\u00a0", " ") == written
        assert computed_text(done).replace("\u00a0", " ") == comes_to

    @pytest.mark.parametrize(
        ("relation", "sides", "unit"),
        [
            (Relation.SUM, {"delar": ["275", "580", "80"], "är": "936"}, "ton"),
            (Relation.DIFFERENCE, {"från": "428800", "avgår": "267500", "är": "160500"}, "ton"),
            (Relation.SHARE, {"del": "12", "av": "30", "är": ("41", "procent")}, "antal"),
            (Relation.PERCENT_OF,
             {"procent": ("95", "procent"), "av": "1064", "är": "1018"}, "ton"),
            (Relation.DECREASE,
             {"från": "764300", "till": "428800", "är": ("45", "procent")}, "ton"),
            (Relation.INCREASE, {"från": "200", "till": "250", "är": ("20", "procent")}, "ton"),
            (Relation.MEAN, {"delar": ["80", "52", "49", "55", "55"], "är": "60"}, "index"),
            (Relation.PER,
             {"mängd": ("18440", "tkr"), "per": "121377", "är": ("153", "kr-per-antal")}, "antal"),
            (Relation.EQUAL, {"uppgift": "41", "är": "42"}, "index"),
            (Relation.ROUNDS_TO, {"av": ("302579", "tkr"), "är": ("302", "mkr")}, "ton"),
            (Relation.AT_MOST, {"uppgift": "5.1", "gräns": ["5.0"]}, "ton"),
            (Relation.AT_LEAST, {"uppgift": "5", "gräns": ["4", "6"]}, "ton"),
            (Relation.UNDER, {"uppgift": "6", "gräns": ["6", "7"]}, "ton"),
            (Relation.OVER, {"uppgift": "4", "gräns": ["4"]}, "ton"),
            (Relation.BETWEEN, {"uppgift": "79", "gränser": ["78", "56", "68"]}, "index"),
        ],
        ids=lambda value: value.value if isinstance(value, Relation) else "",
    )  # fmt: skip
    def but_it_is_broken_by_a_wrong_number(
        self, relation: Relation, sides: dict[str, object], unit: str
    ) -> None:
        """One finding, at a figure of the rule."""
        plan = rule(relation, sides, unit=unit)

        (finding,) = findings(plan)

        assert finding.code == "reconcile-mismatch"
        assert finding.span.path == "uppgifter/fall.yaml"

    def it_reckons_a_yearly_decrease_in_percent_year_upon_year(self) -> None:
        """Two percent a year over seven years is 13,2 percent, not 14."""
        sides = {"från": "100000", "till": "86813", "är": ("2.0", "procent")}
        done = tried(rule(Relation.YEARLY_DECREASE, sides, years=("2009", "2016")))

        assert done.verdict is HOLDS
        assert "^(1/7)" in formula(done)

    def and_it_does_so_in_the_unit_of_the_amounts_the_same_each_year(self) -> None:
        """Five mil a year from 585 is 570 after three years."""
        sides = {"från": "585", "till": "570", "är": "5"}
        done = tried(rule(Relation.YEARLY_DECREASE, sides, years=("2010", "2013")))

        assert done.verdict is HOLDS
        assert formula(done) == "(585 − 570) / 3"

    def it_tells_the_whole_chain(self) -> None:
        """Stated, how it is reckoned, the difference, and each figure with file and line."""
        told = chain(tried(rule(Relation.SUM, {"delar": ["3", "4"], "är": "8"})))

        assert "Uppgift u3, utfall 2013: 8\u00a0ton (uppgifter/fall.yaml:3)" in told.stated
        assert told.reckoned == "3 + 4 = 7"
        assert told.difference == "1"
        assert "Uppgift u1, utfall 2013: 3\u00a0ton (uppgifter/fall.yaml:1)" in told.terms


class DescribeRounding:
    def it_takes_a_percentage_without_decimals_within_half_of_one(self) -> None:
        """43,5 is 44 when it is rounded, 43,4 is not."""
        for left, verdict in (("565", HOLDS), ("566", BROKEN)):
            sides = {"från": ("1000", "antal"), "till": (left, "antal"), "är": ("44", "procent")}
            assert tried(rule(Relation.DECREASE, sides)).verdict is verdict

    def it_takes_a_measured_number_for_all_that_round_to_it(self) -> None:
        """7 of 15 mkr may be 48 percent; 7 of 15 persons are 47."""
        for unit, verdict in (("mkr", HOLDS), ("antal", BROKEN)):
            sides = {"del": "7", "av": "15", "är": ("48", "procent")}
            assert tried(rule(Relation.SHARE, sides, unit=unit)).verdict is verdict

    def it_adds_equally_fine_numbers_to_the_last_digit(self) -> None:
        """One krona wrong is wrong."""
        sides = {"delar": ["10", "20"], "är": "31"}

        assert tried(rule(Relation.SUM, sides, unit="tkr")).verdict is BROKEN

    def but_it_rounds_a_coarser_number_beside_them(self) -> None:
        """1,5 mkr and 800 tkr are 2,3 mkr; so are 1 540 tkr and 800 tkr."""
        for first in ("1500", "1540"):
            sides = {"delar": [(first, "tkr"), ("800", "tkr")], "är": ("2.3", "mkr")}
            assert tried(rule(Relation.SUM, sides)).verdict is HOLDS
        sides = {"delar": [("1560", "tkr"), ("800", "tkr")], "är": ("2.3", "mkr")}
        assert tried(rule(Relation.SUM, sides)).verdict is BROKEN

    def it_takes_numbers_as_written_where_a_tolerance_is_told(self) -> None:
        """Then the tolerance alone says how much is accepted."""
        sides = {"delar": ["78", "56", "68", "65", "65"], "är": "67"}

        assert tried(rule(Relation.MEAN, sides, unit="index")).verdict is HOLDS
        assert tried(rule(Relation.MEAN, sides, unit="index", tolerance="0.5")).verdict is BROKEN
        assert tried(rule(Relation.MEAN, sides, unit="index", tolerance="0.6")).verdict is HOLDS

    def it_lets_rounded_parts_miss_their_total_where_the_rule_says_so(self) -> None:
        """33 + 33 + 33 is 99, and may be 100 percent."""
        sides = {"delar": ["33", "33", "33"], "är": "100"}

        assert tried(rule(Relation.SUM, sides, unit="procent")).verdict is BROKEN
        assert tried(rule(Relation.SUM, sides, unit="procent", by_rounding=True)).verdict is HOLDS


class DescribeValuesThatAreNoNumbers:
    def it_waits_for_what_is_missing_or_not_measured(self) -> None:
        """Nothing is found, and the rule tells what it waits for."""
        for value in (Missing(), NotMeasured()):
            plan = rule(Relation.SUM, {"delar": ["1", value], "är": "3"})
            done = tried(plan)

            assert done.verdict is WAITING
            assert [term.name for term in done.waits_for] == ["Uppgift u2"]
            assert findings(plan) == []

    def it_takes_a_limit_for_all_that_it_allows(self) -> None:
        """`högst 5` against a limit of 7 passes; `minst 100` may be 120, not 90."""
        at_most, at_least = bound("5", Bound.AT_MOST), bound("100", Bound.AT_LEAST)
        for relation, stated, limit, verdict in (
            (Relation.AT_MOST, at_most, "7", HOLDS),
            (Relation.AT_LEAST, at_most, "7", BROKEN),
            (Relation.AT_LEAST, at_least, "7", HOLDS),
            (Relation.UNDER, at_least, "100", BROKEN),
        ):
            done = tried(rule(relation, {"uppgift": stated, "gräns": [limit]}))
            assert done.verdict is verdict, (relation, stated, limit)
        for total, verdict in (("120", HOLDS), ("90", BROKEN)):
            done = tried(rule(Relation.SUM, {"delar": [at_least], "är": total}))
            assert done.verdict is verdict

    def it_takes_an_interval_for_all_in_it(self) -> None:
        """7–8 mkr and 2 mkr are between 9 and 10."""
        interval = Interval(Decimal(7), Decimal(8))
        for total, verdict in (("9", HOLDS), ("10", HOLDS), ("11", BROKEN)):
            done = tried(rule(Relation.SUM, {"delar": [interval, "2"], "är": total}, unit="mkr"))
            assert done.verdict is verdict
        assert computed_text(done) == "9–10"
        assert difference_text(done) == "1"

    def it_cannot_reckon_a_part_of_nothing(self) -> None:
        """A change from zero in percent means nothing."""
        plan = rule(Relation.INCREASE, {"från": "0", "till": "3", "är": ("300", "procent")})

        (finding,) = findings(plan)

        assert finding.code == "reconcile-nothing"
        assert tried(plan).verdict is BROKEN
        assert computed_text(tried(plan)) == ""


class DescribeKnownDeviations:
    def it_is_a_note_as_long_as_the_difference_is_the_one_told(self) -> None:
        """Neither a warning nor silence."""
        plan = rule(Relation.EQUAL, {"uppgift": "90", "är": "91"}, deviation="1")

        (finding,) = findings(plan)

        assert (finding.code, finding.severity.value) == ("reconcile-known", "info")
        assert tried(plan).verdict is Verdict.KNOWN

    def it_is_compared_as_finely_as_it_is_told(self) -> None:
        """0,3 is known of a third."""
        sides = {"delar": ["1", "1", "0"], "är": "1"}
        plan = rule(Relation.MEAN, sides, tolerance="0", deviation="0.3")

        assert tried(plan).verdict is Verdict.KNOWN

    @given(fine, fine, fine, decimals)
    def it_is_known_when_it_is_written_as_the_finding_tells_it(
        self, before: Decimal, after: Decimal, stated: Decimal, places: int
    ) -> None:
        """An official copies the difference out of the finding into the rule."""
        sides = {"från": before, "till": after, "är": (round_to(stated, places), "procent")}
        found = findings(rule(Relation.DECREASE, sides))
        assume(found)
        told = parse_number(dict(found[0].particulars)["difference"])
        assert told is not None

        plan = rule(Relation.DECREASE, sides, deviation=str(told))

        assert tried(plan).verdict is Verdict.KNOWN

    def but_it_warns_of_another_difference(self) -> None:
        """A new fault does not hide behind an old one."""
        plan = rule(Relation.EQUAL, {"uppgift": "90", "är": "93"}, deviation="1")

        (finding,) = findings(plan)

        assert (finding.code, finding.severity.value) == ("reconcile-deviation-other", "warning")

    def and_it_asks_that_one_that_is_gone_be_taken_away(self) -> None:
        """What holds needs no reason."""
        plan = rule(Relation.EQUAL, {"uppgift": "90", "är": "90"}, deviation="1")

        assert [d.code for d in findings(plan)] == ["reconcile-deviation-unneeded"]


class DescribeConsistentData:
    """Numbers that follow from each other never give a finding, however they are rounded."""

    @given(st.lists(fine, min_size=1, max_size=8))
    def it_accepts_any_sum(self, parts: list[Decimal]) -> None:
        """To the last digit."""
        plan = rule(Relation.SUM, {"delar": list(parts), "är": sum(parts, Decimal(0))})
        assert findings(plan) == []

    @given(fine, fine, decimals, decimals)
    def it_accepts_any_share_however_rounded(
        self, part: Decimal, base: Decimal, coarse: int, places: int
    ) -> None:
        """The share is taken of the numbers before they were rounded for the plan."""
        share = round_to(part / base * 100, places)
        shown = [round_to(number, coarse) for number in (part, base)]
        assume(shown[1] >= 1)
        plan = rule(Relation.SHARE, {"del": shown[0], "av": shown[1], "är": (share, "procent")})
        assert findings(plan) == []

    @given(fine, fine, decimals, decimals)
    def it_accepts_any_change_however_rounded(
        self, before: Decimal, after: Decimal, coarse: int, places: int
    ) -> None:
        """A decrease, and the same as an increase below zero."""
        left, right = round_to(before, coarse), round_to(after, coarse)
        change = (after - before) / before * 100
        for relation, told in ((Relation.DECREASE, -change), (Relation.INCREASE, change)):
            sides = {"från": left, "till": right, "är": (round_to(told, places), "procent")}
            assert findings(rule(relation, sides)) == []

    @given(st.lists(fine, min_size=1, max_size=8), decimals, decimals)
    def it_accepts_any_mean_however_rounded(
        self, parts: list[Decimal], coarse: int, places: int
    ) -> None:
        """As published indexes are."""
        mean = round_to(sum(parts, Decimal(0)) / len(parts), places)
        shown = [round_to(part, coarse) for part in parts]
        assert findings(rule(Relation.MEAN, {"delar": shown, "är": mean})) == []

    @given(whole, decimals)
    def it_accepts_any_rounding_to_a_larger_unit(self, amount: int, places: int) -> None:
        """mkr from tkr."""
        rounded = round_to(Decimal(amount) / 1000, places)
        for relation, key in ((Relation.ROUNDS_TO, "av"), (Relation.EQUAL, "uppgift")):
            sides = {key: (amount, "tkr"), "är": (rounded, "mkr")}
            assert findings(rule(relation, sides)) == []

    @given(fine, st.decimals(min_value="0.1", max_value=20, places=1), st.integers(1, 20))
    def it_accepts_any_yearly_decrease(self, before: Decimal, share: Decimal, years: int) -> None:
        """Year upon year."""
        after = before * (1 - share / 100) ** years
        sides = {"från": before, "till": round_to(after, 2), "är": (share, "procent")}
        plan = rule(Relation.YEARLY_DECREASE, sides, years=("2000", str(2000 + years)))
        assert findings(plan) == []


class DescribeChangedData:
    """A change beyond what is accepted is always found, and told once."""

    @given(st.lists(fine, min_size=1, max_size=8), st.data())
    def it_finds_any_changed_part(self, parts: list[Decimal], data: st.DataObject) -> None:
        """By a hundredth or by millions."""
        at = data.draw(st.integers(0, len(parts) - 1))
        changed = data.draw(fine.filter(lambda number: number != parts[at]))
        shown = [*parts[:at], changed, *parts[at + 1 :]]
        plan = rule(Relation.SUM, {"delar": shown, "är": sum(parts, Decimal(0))})
        (finding,) = findings(plan)
        assert dict(finding.particulars)["difference"] not in ("", "0")

    @given(whole, whole, decimals, st.data())
    def it_finds_any_changed_share_of_counted_numbers(
        self, part: int, base: int, places: int, data: st.DataObject
    ) -> None:
        """By more than half a unit of its last place."""
        exact = Decimal(part) / base * 100
        step = Decimal(1).scaleb(-places)
        off = data.draw(st.decimals(min_value=1, max_value=10**6, places=0)) * step
        wrong = round_to(exact, places) + data.draw(st.sampled_from((1, -1))) * (off + step)
        sides = {"del": (part, "antal"), "av": (base, "antal"), "är": (wrong, "procent")}
        assert [d.code for d in findings(rule(Relation.SHARE, sides))] == ["reconcile-mismatch"]

    @given(fine, fine.filter(bool), st.decimals(min_value=0, max_value=100, places=2))
    def it_finds_any_difference_above_the_tolerance(
        self, right: Decimal, off: Decimal, tolerance: Decimal
    ) -> None:
        """And none up to it."""
        plan = rule(Relation.EQUAL, {"uppgift": right, "är": right + off}, tolerance=str(tolerance))
        assert bool(findings(plan)) == (off > tolerance)

    @given(whole, whole)
    def it_finds_whatever_passes_a_limit(self, number: int, limit: int) -> None:
        """And nothing that keeps within it."""
        for relation, passes in (
            (Relation.AT_MOST, number > limit),
            (Relation.AT_LEAST, number < limit),
            (Relation.UNDER, number >= limit),
            (Relation.OVER, number <= limit),
        ):
            plan = rule(relation, {"uppgift": number, "gräns": [limit]})
            assert bool(findings(plan)) == passes
