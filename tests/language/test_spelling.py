"""Which words of a plan are asked for, and which the plan itself knows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from compiler import catalogue
from compiler.checks.check import check
from compiler.checks.language.spelling import words_are_spelt
from compiler.pipeline.checking import check_plan
from compiler.span import Span
from compiler.spelling.remembered import spelling

from ..plans import EXEMPELBY, REAL, copy_of, dictionary, edit, loaded, request


def nobody(words: Collection[str]) -> Mapping[str, str] | None:
    """No dictionary."""
    return None


def everything(words: Collection[str]) -> Mapping[str, str] | None:
    """A dictionary without words."""
    return dict.fromkeys(words, "")


class DescribeSpelling:
    def it_finds_nothing_in_the_real_plan(self) -> None:
        """Each of its words is right, a name, or on its own list."""
        assert words_are_spelt(loaded(REAL).plan, spelling(dictionary(), None)) == []

    def it_says_once_that_there_is_no_dictionary(self) -> None:
        """A note and no fault: the plan is checked in all else."""
        (found,) = words_are_spelt(loaded().plan, nobody)

        assert (found.code, found.span) == ("spelling-unavailable", Span(""))
        assert "ordlistan" in catalogue.tell(found, "sv").message

    def it_is_not_looked_at_where_nobody_can_be_asked(self) -> None:
        """A check without a dictionary finds what it found before."""
        codes = {d.code for d in check(loaded().plan)}

        assert not {code for code in codes if code.startswith("spelling-un")}

    def it_asks_for_no_word_that_the_plan_knows(self) -> None:
        """Names of the registers, whole and inflected, units, abbreviations and capitals."""
        asked: list[str] = []

        def spell(words: Collection[str]) -> Mapping[str, str] | None:
            asked.extend(words)
            return {}

        words_are_spelt(loaded(REAL).plan, spell)

        known = {"Telge", "Ksk", "KF", "tkr", "mkr", "Södertälje", "Södertäljes", "Anti", "dvs"}
        assert known & set(asked) == set()
        assert {"kommunens", "Verksamhetsplan"} <= set(asked)

    def it_tells_each_place_of_a_word(self) -> None:
        """A word that stands twice is mended twice."""
        found = words_are_spelt(loaded().plan, everything)

        places = [d.span for d in found if ("word", "bibliotek") in d.particulars]
        assert len(places) == len(set(places)) > 1

    def it_takes_part_in_the_check(self, tmp_path: Path) -> None:
        """Who asks for spelling gets it among the other findings, at line and column."""
        sources = copy_of(EXEMPELBY, tmp_path)
        line = edit(sources / "avsnitt/01-uppdrag.md", "Vi arbetar", "Vi arbettar")
        asking = replace(request(sources), spell=spelling(dictionary(), None))

        found = [d for d in check_plan(asking).diagnostics if d.code == "spelling-unknown"]

        assert [d.span for d in found] == [Span("avsnitt/01-uppdrag.md", line, 4)]
        assert "”arbetar”" in catalogue.tell(found[0], "sv").hint

    @pytest.mark.parametrize("language", catalogue.LANGUAGES)
    def it_offers_no_word_where_none_is_near(self, language: str) -> None:
        """Then the hint tells what else to do."""
        (found, *_) = words_are_spelt(loaded().plan, everything)

        assert "”" not in catalogue.tell(found, language).hint.replace("“", "”")
