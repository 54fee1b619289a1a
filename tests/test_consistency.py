"""What does not agree in a plan, beyond what the cases show: the real plan, and the parts."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from compiler.checks.check import CHECKS, check
from compiler.checks.days import Opening, opening
from compiler.checks.prose import TAKEN, passages
from compiler.checks.words import distance, stem, words_of
from compiler.load.load import load
from compiler.model.duties import Role, by_party, duties
from compiler.model.goals import Goal
from compiler.model.matrix import Part, goal_matrix

from .plans import EXEMPELBY, REAL, copy_of, edit, loaded


class DescribeTheRealPlan:
    def it_agrees_with_itself_but_for_three_places(self) -> None:
        """Each is in the original and told as a note; all else would be a false finding."""
        told_elsewhere = ("figure-missing", "reconcile-known")
        found = check(loaded(REAL).plan)

        assert Counter(d.code for d in found if d.code not in told_elsewhere) == {
            "goal-without-measure": 1,
            "calendar-short-day": 1,
            "placeholder-promised": 1,
        }

    @pytest.mark.parametrize(
        ("path", "old", "new", "code"),
        [
            ("mal/arbetsgivare.yaml", "nummer: 4", "nummer: 5", "goal-number-gap"),
            ("mal/arbetsgivare.yaml", "nummer: 4", "nummer: 3", "goal-number-twice"),
            ("mal/klimatstrategi.yaml", "period: 2015–2016", "period: 2015–2018", "period-outside"),
            ("mal/miljoprogram.yaml", "period: 2013–2016", "period: 2013–2015", "period-title"),
            ("mal/hallbarhet.yaml", "    ansvar:\n      - kommunstyrelsen\n", "", "goal-area"),
            ("uppgifter/personal.yaml", "2012: 6,39", "2014: 6,39", "figure-before-known"),
            ("uppgifter/personal.yaml", "2013: 93,9", "2016: 93,9", "figure-before-known"),
            ("uppgifter/klimat.yaml", "2020: 267 500", "2020: 627 500", "figure-target-backwards"),
            ("uppgifter/ekonomi.yaml", "2016: 106", "2016: 16", "figure-target-backwards"),
            ("kalender/uppfoljning.yaml", "när: 2014-04-04", "när: 2014-04-05", "calendar-weekend"),
            ("kalender/uppfoljning.yaml", "när: 2014-04-25", "när: 2014-04-18", "calendar-holiday"),
            ("kalender/uppfoljning.yaml", "när: 2015-03", "när: 2014-03", "calendar-before-end"),
            ("kalender/uppfoljning.yaml", "när: 2015-03", "när: 2015-06", "calendar-order"),
            ("plan.yaml", "titel: Verksamhetsplan 2014", "titel: Plan 2013", "plan-title-year"),
            ("plan.yaml", "budgetperiod: 2014", "budgetperiod: 2015", "plan-year-outside"),
            ("tjansteskrivelse.yaml", "KS 13/368", "KS 13/386", "memo-other-number"),
            ("avsnitt/07-verksamhetsmal.md", "[bilaga 1]", "[bilaga 2]", "cross-reference"),
            ("avsnitt/02-verksamhetside.md", "(Ksk)", "(Ksk", "sign-unpaired"),
            (
                "avsnitt/01-ansvar.md",
                "Kommunstyrelsen svarar",
                "Komunstyrelsen svarar",
                "name-missp",
            ),
            ("avsnitt/11-ekonomi.md", "Brandförsvarsförbund", "brandförsvarsförbund", "name-other"),
            ("mal/ksk.yaml", "2012} år 2012 och på", "2012} år 2013 och på", "reference-other"),
        ],
    )
    def and_it_finds_one_thing_changed(
        self, tmp_path: Path, path: str, old: str, new: str, code: str
    ) -> None:
        """A number, a year, a name, a sign or a responsibility that no longer fits."""
        sources = copy_of(REAL, tmp_path)
        line = edit(sources / path, old, new)

        told = [d for d in check(load(sources).plan) if d.code.startswith(code)]

        assert [d.span.path for d in told] == [path] * len(told) and told
        assert any(abs(d.span.line - line) <= 6 for d in told)


class DescribePassages:
    def it_has_a_reference_for_each_that_a_passage_takes(self) -> None:
        """So that a check can ask what stands at a place."""
        for plan in (loaded(REAL).plan, loaded(EXEMPELBY).plan):
            for passage in passages(plan):
                assert passage.count(TAKEN) == len(passage.references), passage

    def it_finds_them_once(self) -> None:
        """Every check sees the same passages, and so do the words."""
        plan = loaded(REAL).plan

        assert passages(plan) is passages(plan)
        assert words_of(plan) is words_of(plan)

    def but_it_finds_another_plan_s_anew(self) -> None:
        """What is kept is kept with its plan."""
        one, other = load(EXEMPELBY).plan, load(EXEMPELBY).plan

        assert passages(one) is not passages(other)
        assert one == other


class DescribeWords:
    @pytest.mark.parametrize(
        "forms",
        [
            "kommunstyrelse kommunstyrelsen kommunstyrelsens kommunstyrelser",
            "kommundelsnämnd kommundelsnämnden kommundelsnämnderna kommundelsnämndernas",
            "mätetal mätetalet mätetalen mätetalens",
        ],
    )
    def it_has_one_stem_for_the_forms_of_a_word(self, forms: str) -> None:
        """However a noun is inflected."""
        assert len({stem(form) for form in forms.split()}) == 1

    @pytest.mark.parametrize(
        ("one", "other", "most", "expected"),
        [
            ("andrae", "andreae", 2, 1),
            ("teknsika", "tekniska", 2, 1),
            ("kommunalnämnd", "kommundelsnämnd", 3, 3),
            ("mätetal", "mätetal", 1, 0),
            ("ab", "abcdef", 2, 3),
            ("skola", "bolag", 2, 3),
        ],
    )
    def it_tells_how_far_two_words_are_apart(
        self, one: str, other: str, most: int, expected: int
    ) -> None:
        """A letter put in, left out, changed or swapped counts one; too many are not counted."""
        assert distance(one, other, most) == expected
        assert distance(other, one, most) == expected


class DescribeDays:
    @pytest.mark.parametrize(
        ("day", "kept", "name"),
        [
            (date(2014, 4, 18), Opening.HOLIDAY, "Långfredagen"),
            (date(2014, 6, 6), Opening.HOLIDAY, "Nationaldagen"),
            (date(2014, 6, 20), Opening.HOLIDAY, "Midsommarafton"),
            (date(2014, 12, 24), Opening.HOLIDAY, "Julafton"),
            (date(2014, 4, 19), Opening.WEEKEND, ""),
            (date(2014, 4, 6), Opening.WEEKEND, ""),
            (date(2014, 5, 30), Opening.BRIDGE, "Klämdag"),
            (date(2014, 10, 31), Opening.SHORT, "Allahelgonsafton"),
            (date(2014, 4, 30), Opening.SHORT, "Valborgsmässoafton"),
        ],
    )
    def it_knows_why_offices_are_closed(self, day: date, kept: Opening, name: str) -> None:
        """Holidays by law, eves kept as such, weekends, bridge days, and days that end early."""
        found = opening(day)

        assert found is not None
        assert (found[0], found[1].startswith(name)) == (kept, True)

    @pytest.mark.parametrize("day", [date(2014, 4, 4), date(2014, 11, 21), date(2015, 6, 5)])
    def but_it_says_nothing_of_a_working_day(self, day: date) -> None:
        """The meetings of the real plan are on such."""
        assert opening(day) is None


class DescribeTheMatrix:
    def it_has_a_line_for_every_goal_where_it_is_written(self) -> None:
        """Goals that are taken by id have the line of their own place."""
        plan = loaded(REAL).plan
        goals = [entity.id for _, _, entity in plan.entities() if isinstance(entity, Goal)]

        assert sorted(line.goal.id for line in goal_matrix(plan)) == sorted(goals)

    def it_tells_what_a_goal_has_of_its_own_and_from_elsewhere(self) -> None:
        """From the goal it restates, its area, and the reports that follow it up."""
        lines = {line.goal.id: line for line in goal_matrix(loaded(REAL).plan)}

        restating = lines["ksk-hme"].parts
        assert restating[Part.INDICATOR].own == ("hme-index-ksk",)
        assert restating[Part.INDICATOR].elsewhere == ("hme-index",)
        assert restating[Part.MEASURE].own == ()
        assert "atg-a-oversyn" in restating[Part.MEASURE].elsewhere
        assert restating[Part.PARTY].elsewhere == ("kommunstyrelsen",)
        assert "Årsbokslut 2014-12-31" in restating[Part.FOLLOW_UP].elsewhere

    def it_has_the_parts_of_a_goal_s_parts(self) -> None:
        """A goal of two sub-goals is measured and answered for through them."""
        lines = {line.goal.id: line for line in goal_matrix(loaded(REAL).plan)}

        whole = lines["klimat-fossilfri-kommun"].parts
        assert "eldningsolja-koldioxid" in whole[Part.INDICATOR].elsewhere
        assert "energi-och-klimatradgivningen" in whole[Part.PARTY].elsewhere


class DescribeDuties:
    def it_tells_who_answers_for_each_goal_and_measure(self) -> None:
        """By itself, or by what it belongs to."""
        found = {duty.subject.id: duty for duty in duties(loaded(REAL).plan)}

        stated = found["atg-kl-workshop"]
        assert [(ref.id, role) for ref, role in stated.roles()] == [
            ("kommunstyrelsen", Role.OWNER),
            ("telge-nat", Role.TOGETHER),
        ]
        inherited = found["atg-a-oversyn"]
        assert not inherited.stated
        assert [ref.id for ref, _ in inherited.roles()] == ["kommunstyrelsen"]

    def it_takes_a_shared_responsibility_for_a_share_of_the_board_s(self) -> None:
        """`delat-ansvar` alone names those who share it, not the one that carries it."""
        found = {duty.subject.id: duty for duty in duties(loaded(REAL).plan)}

        roles = [(ref.id, role) for ref, role in found["miljo-upphandling"].roles()]

        assert roles == [("kommunstyrelsen", Role.OWNER), ("telge-inkop", Role.SHARED)]

    def it_makes_the_register_of_them(self) -> None:
        """Each party in the order of the registers, with everything it has a part in."""
        register = {party.id: shares for party, shares in by_party(loaded(REAL).plan)}

        assert len(register["telge-inkop"]) == 10
        assert {share.role for share in register["telge-inkop"]} == {Role.SHARED}
        assert "nobina" not in register


def it_runs_each_check_on_a_plan_that_could_not_be_read(tmp_path: Path) -> None:
    """What stands in for a lost plan is blamed for nothing."""
    sources = copy_of(EXEMPELBY, tmp_path)
    (sources / "plan.yaml").write_text("plan:\n", "utf-8")

    plan = load(sources).plan

    found = {d.code for run in CHECKS for d in run(plan)} | {d.code for d in check(plan)}
    assert not any(code.startswith(("calendar-", "plan-", "period-outside")) for code in found)
