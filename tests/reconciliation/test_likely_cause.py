"""What may have gone wrong is told where one slip explains the difference, and only there."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler import catalogue
from compiler.catalogue import en, sv
from compiler.checks.likely_cause import Slip
from compiler.model.reconciliation import Relation

from .rules import Given, findings, rule, tried

Sides = dict[str, Given | list[Given]]


def total(parts: list[Given], stated: Given, **more: str) -> Sides:
    """A sum and its parts."""
    return {"delar": parts, "är": stated}


class DescribeLikelyCauses:
    @pytest.mark.parametrize(
        ("sides", "slip", "line", "instead"),
        [
            (total(["208", "1094"], "1320"), Slip.TRANSPOSED, 3, "1302"),
            (total(["280", "1094"], "1302"), Slip.TRANSPOSED, 1, "208"),
            (total(["10", "20", "7"], "30"), Slip.LEFT_OUT, 4, None),
            (total(["10", "20", "7"], "44"), Slip.TWICE, 4, None),
            (total(["8", "2300"], "10300"), Slip.FACTOR, 1, "8000"),
            (total(["45.5", "102"], "557"), Slip.FACTOR, 1, "455"),
            (total(["25500", "1900"], "23600"), Slip.SIGN, 2, "-1900"),
        ],
        ids=lambda value: value.value if isinstance(value, Slip) else "",
    )
    def it_tells_the_slip_and_its_place(
        self, sides: Sides, slip: Slip, line: int, instead: str | None
    ) -> None:
        """At the number in which it was made; at the total where a row was passed over."""
        plan = rule(Relation.SUM, sides)
        cause = tried(plan).cause

        assert cause is not None
        assert cause.slip is slip
        assert cause.instead == (None if instead is None else Decimal(instead))
        (finding,) = findings(plan)
        assert finding.span.line == line

    def it_knows_digits_that_changed_places_under_a_percentage(self) -> None:
        """The same is tried in every relation."""
        sides: Sides = {"från": "764300", "till": "482800", "är": ("44", "procent")}
        cause = tried(rule(Relation.DECREASE, sides)).cause

        assert cause is not None
        assert (cause.slip, cause.instead) == (Slip.TRANSPOSED, Decimal(428800))

    def it_tells_of_the_stated_one_where_two_should_be_equal(self) -> None:
        """Either may be wrong; the finding stands where the rule's statement does."""
        plan = rule(Relation.EQUAL, {"uppgift": "54", "är": "45"})

        (finding,) = findings(plan)

        assert finding.span.line == 2
        assert dict(finding.particulars)["cause"] == "transposed"

    def but_it_says_nothing_where_two_slips_explain_it(self) -> None:
        """Nobody is sent to the wrong row."""
        assert tried(rule(Relation.SUM, total(["10", "10", "7"], "17"))).cause is None

    def and_it_names_nothing_where_none_does(self) -> None:
        """A number that is simply another."""
        assert tried(rule(Relation.SUM, total(["10", "20"], "31"))).cause is None

    def and_it_says_nothing_of_a_limit_that_is_passed(self) -> None:
        """Many another number would keep within it."""
        assert tried(rule(Relation.AT_MOST, {"uppgift": "54", "gräns": ["45"]})).cause is None

    @given(st.lists(st.integers(1, 10**6), min_size=2, max_size=6), st.data())
    def it_never_tells_of_a_slip_that_would_not_mend_it(
        self, parts: list[int], data: st.DataObject
    ) -> None:
        """With the number told, the rule holds."""
        stated = data.draw(st.integers(1, 10**7))
        numbers: list[Given] = [*parts]
        cause = tried(rule(Relation.SUM, total(numbers, stated))).cause
        if cause is None or cause.instead is None:
            return
        at = cause.term.place.line - 1
        mended: list[Given] = [*numbers, stated]
        mended[at] = cause.instead
        assert findings(rule(Relation.SUM, total(mended[:-1], mended[-1]))) == []

    @pytest.mark.parametrize("language", catalogue.LANGUAGES)
    def it_is_told_before_the_hint(self, language: str) -> None:
        """In one sentence, with the figure and the number that would agree."""
        (finding,) = findings(rule(Relation.SUM, total(["280", "1094"], "1302")))

        hint = catalogue.tell(finding, language).hint

        assert hint.index("Uppgift u1") < hint.index("208") < hint.index("avvikelse")

    def it_has_words_for_every_slip_in_both_languages(self) -> None:
        """Under each finding that may tell one, with the same particulars."""
        slips = {slip.value for slip in Slip}
        telling = {code for code, entry in sv.DIAGNOSTICS.items() if entry.causes}

        assert telling == {code for code, entry in en.DIAGNOSTICS.items() if entry.causes}
        for code in telling:
            for entry in (sv.DIAGNOSTICS[code], en.DIAGNOSTICS[code]):
                assert set(entry.causes) == slips
                for slip, text in entry.causes.items():
                    assert "{culprit}" in text
                    assert ("{instead}" in text) == (slip not in ("left-out", "twice"))
