"""Each numeral in the authors' words is free or a finding, at its place, and none is blamed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from compiler.catalogue import tell, words
from compiler.checks.coverage import (
    Standing,
    Typed,
    coverage,
    free_phrases_are_used,
    numerals_are_explained,
    typed_numerals,
)
from compiler.checks.numerals import numerals
from compiler.diagnostic import Diagnostic
from compiler.document.assemble import assemble
from compiler.document.uses import taken_numerals, unused
from compiler.load.load import load
from compiler.load.markdown import parse_markdown
from compiler.model.blocks import Text, walk
from compiler.model.figures import FreePhrase
from compiler.model.plan import Plan, Section
from compiler.model.references import FoundFigure, look_up
from compiler.span import NOWHERE, Span, Spanned

SOURCES = Path(__file__).resolve().parent.parent / "sources"
CHAPTER = "avsnitt/prov.md"


@cache
def real() -> Plan:
    """The plan that the sources write."""
    return load(SOURCES).plan


def writing(text: str) -> Plan:
    """The real ledger, units and registers with one chapter."""
    blocks, found = parse_markdown(text, lambda line, column: Span(CHAPTER, line + 1, column + 1))
    assert not found
    section = Section(CHAPTER, blocks)
    return replace(real(), sections=(section,), memo=None, areas=(), follow_ups=())


def typed(text: str) -> list[Typed]:
    """What is said of the numerals of a chapter."""
    return [t for t in typed_numerals(writing(text)) if t.span.path == CHAPTER]


def findings(text: str) -> list[Diagnostic]:
    """The findings in a chapter."""
    return [d for d in numerals_are_explained(writing(text)) if d.span.path == CHAPTER]


class DescribeTheRealSources:
    """In the sources as they stand nothing is unexplained."""

    def it_finds_no_numeral_that_is_not_free(self) -> None:
        """No warning and no error, so that a new one is seen."""
        assert numerals_are_explained(real()) == []
        assert free_phrases_are_used(real()) == []

    def it_counts_whence_every_numeral_comes(self) -> None:
        """Most come from the ledger; of those that are typed all are free."""
        plan, memo = assemble(real(), words("sv"))
        assert memo is not None
        counted = coverage(real(), taken_numerals((*plan.uses, *memo.uses)))
        assert counted.unexplained == 0
        assert counted.ledger > 190 and counted.free > 130
        assert counted.total == counted.ledger + counted.free

    def it_knows_the_place_of_each_to_the_column(self) -> None:
        """At the place that is told stands the numeral itself, in Markdown and in YAML."""
        for found in typed_numerals(real()):
            lines = (SOURCES / found.span.path).read_text(encoding="utf-8").split("\n")
            at = lines[found.span.line - 1][found.span.column - 1 :]
            assert at.startswith(found.text), found

    def it_shows_every_figure_that_has_a_value(self) -> None:
        """Nobody has filled in a figure that no reader meets."""
        plan, memo = assemble(real(), words("sv"))
        assert memo is not None
        assert unused(real(), (*plan.uses, *memo.uses)) == ()

    def but_it_tells_of_a_figure_whose_table_is_taken_away(self) -> None:
        """Without the chapter the result of the year before stands nowhere."""
        sections = tuple(s for s in real().sections if "04-" not in s.path)
        plan, _ = assemble(replace(real(), sections=sections), words("sv"))
        ids = {dict(d.particulars)["id"] for d in unused(real(), plan.uses)}
        assert "resultat-ks" in ids

    def and_it_tells_of_a_budget_that_no_chapter_shows_by_its_total(self) -> None:
        """Without the chapter on finances both tables are left out, each told once."""
        sections = tuple(s for s in real().sections if "11-" not in s.path)
        plan, _ = assemble(replace(real(), sections=sections, memo=None), words("sv"))
        ids = [dict(d.particulars)["id"] for d in unused(real(), plan.uses)]
        rows = {row.id for budget in real().budgets for row in budget.ledger()}
        assert [i for i in ids if i in rows] == ["totalt-kommunstyrelsen", "totalt-investeringar"]


class DescribeFreeNumerals:
    """Years, dates, paragraphs, ordinals, addresses and declared phrases are no figures."""

    @pytest.mark.parametrize(
        "text",
        [
            "Under 2013 och 2014–2016, läsåret 2013/14 och 1990-talet.",
            "Den 4 april 2014, 2014-04-04 och 2014-06, kl. 13.00.",
            "Se § 12, §§ 3–5, 3 § och 6 kap. 2 § i lagen (2017:725).",
            "KF-mål 1–3, mål 4, delmål 2, målen 1, 2 och 3, bilaga 1 och tabell 12.",
            "Ärendena KS2013/216 och KS 13/368 hör hit.",
            "Läs på www.example.se/2/3 eller ring 08-523 020 13.",
            "Max 18 och marken i klass 5 och 4.",
            "CO2, B5 och KS13 är namn.",
        ],
    )
    def it_leaves_them_alone(self, text: str) -> None:
        """None of them is a finding."""
        assert findings(text) == []

    @pytest.mark.parametrize(
        ("text", "numeral"),
        [
            ("Mål 4 procent.", "4"),
            ("Det kostar 2014 tkr.", "2014"),
            ("Bilaga 1 och 25 personer.", "25"),
            ("KS 13/999 finns inte.", "13"),
            ("Maxim 18 och Max 19.", "18"),
        ],
    )
    def but_it_takes_none_for_free_that_has_a_unit_or_is_only_like_one(
        self, text: str, numeral: str
    ) -> None:
        """A number of things is a figure, whatever word stands before it."""
        found = [t.text for t in typed(text) if t.standing is not Standing.FREE]
        assert found[0] == numeral

    def it_takes_a_no_break_space_for_a_space(self) -> None:
        """Word writes such spaces between a name and its number."""
        assert findings("Med Max\u00a018 kartläggs det.") == []

    def it_says_which_phrase_is_no_longer_in_any_text(self) -> None:
        """A freedom that nobody uses is taken away."""
        free = FreePhrase("Agenda 21", "Ett program", Span("register/fria-tal.yaml", 4, 5))
        plan = replace(real(), free_phrases=(*real().free_phrases, free))
        assert [d.code for d in free_phrases_are_used(plan)] == ["numeral-free-unused"]


class DescribeUnexplainedNumerals:
    def it_tells_each_with_its_line_and_column(self) -> None:
        """Also behind emphasis, in a list, on a later line and in a table's cell."""
        text = (
            "Först *här* 17 stycken\noch sedan 18.\n\n- En punkt med 19\n\n| a | b |\n|---|---|\n"
        )
        found = findings(text + "| 20 | x 20 |\n")
        assert [d.code for d in found] == ["numeral-unexplained"] * 5
        places = [(d.span.line, d.span.column) for d in found]
        assert places == [(1, 13), (2, 11), (4, 16), (8, 3), (8, 10)]

    def it_takes_a_numeral_against_the_rules_for_what_it_is(self) -> None:
        """A point is no comma: it equals no figure, but it is seen."""
        assert [d.code for d in findings("Sjukfrånvaron var 6.39 procent.")] == [
            "numeral-unexplained"
        ]


class DescribeTypedFigures:
    """A figure that is typed by hand gets the reference to write."""

    @pytest.mark.parametrize(
        ("text", "shown", "reference"),
        [
            ("År 2012 var sjukfrånvaron 6,39 procent.", "6,39 procent", "sjukfranvaro 2012"),
            ("Sjukfrånvaron 2012 var 6,39 %.", "6,39 %", "sjukfranvaro 2012"),
            ("Sjukfrånvaron var 6,39.", "6,39", "sjukfranvaro 2012 | tal"),
            (
                "Sjukfrånvaron ska vara högst 5 procent.",
                "högst 5 procent",
                "sjukfranvaro 2014–2016",
            ),
            ("Resultatet för kommunstyrelsen: 7–8 mkr.", "7–8 mkr", "resultat-ks 2013 prognos"),
            ("Kontaktcenter får 2,3 mkr.", "2,3 mkr", "budget-kontaktcenter 2014 | mkr 1"),
            ("Kontaktcenter: 2,3 miljoner kronor.", None, "budget-kontaktcenter 2014 | mkr 1"),
            ("Politisk ledning får 71 mkr.", "71 mkr", "budget-politisk-ledning 2014 | mkr"),
            ("Det blir 302 179 tkr.", "302 179 tkr", "totalt-kommunstyrelsen 2014"),
            ("Kontorens 330 chefer är kunder.", "330", "chefer-antal 2013 | tal"),
        ],
    )
    def it_tells_the_reference(self, text: str, shown: str | None, reference: str) -> None:
        """It is right as it stands: it takes the same figure, and the document shows the same."""
        finding = findings(text)[0]
        told = dict(finding.particulars)
        assert (finding.code, told["reference"]) == ("numeral-typed", reference)
        assert shown in (None, told["numeral"])
        assert isinstance(look_up(real(), reference), FoundFigure)

    def it_tells_an_interval_once(self) -> None:
        """It is one figure, though two numerals."""
        text = "Resultatet för kommunstyrelsen: 7–8 mkr."
        assert len(findings(text)) == 1 and len(typed(text)) == 2

    @pytest.mark.parametrize(
        "text", ["Lönerna stiger med 5 procent.", "Vi har 12 bilar.", "Avståndet är 400 mil."]
    )
    def but_it_guesses_nothing_from_a_short_number_alone(self, text: str) -> None:
        """An equal number of something else is not that figure."""
        assert [d.code for d in findings(text)] == ["numeral-unexplained"]

    def it_says_it_in_the_official_s_words(self) -> None:
        """Name, period and what to write."""
        told = tell(findings("År 2012 var sjukfrånvaron 6,39 procent.")[0], "sv")
        assert "Sjukfrånvaro, kommunen totalt, utfall 2012" in told.message
        assert told.hint == "Skriv {sjukfranvaro 2012} i stället."


class DescribeFiguresOfAnotherPeriod:
    """A figure's value told for another year is an error."""

    @pytest.mark.parametrize(
        ("text", "reference"),
        [
            ("År 2013 var sjukfrånvaron 6,39 procent.", "sjukfranvaro 2013"),
            ("Under 2014 låg sjukfrånvaron på 6,39 procent.", "sjukfranvaro 2012"),
            ("Indexet för upplevd trygghet var 37 år 2013.", "trygghetsindex 2013 utfall | tal"),
        ],
    )
    def it_is_found(self, text: str, reference: str) -> None:
        """With the reference to the year of which the sentence speaks, where there is one."""
        finding = findings(text)[0]
        assert finding.code == "numeral-other-period"
        assert dict(finding.particulars)["reference"].startswith(reference.partition(" | ")[0][:14])

    @pytest.mark.parametrize(
        "text",
        [
            "Under 2014 ska sjukfrånvaron minska från 6,39 procent.",
            "Sedan 2009 har sjukfrånvaron sjunkit till 6,39 procent.",
            "Från 6,39 procent 2012 ska sjukfrånvaron minska under 2013.",
            "Indexet för upplevd trygghet var 41 år 2013 och 37 år 2011.",
            "År 2013 är målet för sjukfrånvaron högst 5 procent.",
        ],
    )
    def but_it_does_not_in_a_sentence_that_compares_or_tells_an_aim(self, text: str) -> None:
        """An error stops the build, so it must be for certain."""
        codes = {d.code for d in findings(text)}
        assert codes == {"numeral-typed"}


class DescribeSpanned:
    """A text keeps the places of its characters through what is done to it."""

    def it_reads_numerals_behind_escapes_and_entities(self) -> None:
        """The text lacks the signs that the source has."""
        text = "Ett\\* & &amp; 77 *två 8* [länk 9](#x5) 5"
        blocks, _ = parse_markdown(text, lambda line, column: Span("f", line + 1, column + 1))
        found = {
            n.text: part.text.place(n.start).column
            for part in walk(blocks)
            if isinstance(part, Text) and isinstance(part.text, Spanned)
            for n in numerals(part.text)
        }
        assert {n: text[c - 1 :].startswith(n) for n, c in found.items()} == dict.fromkeys(
            found, True
        )
        assert Counter(found) == {"77": 15, "8": 23, "9": 32, "5": 40}

    def it_is_the_text_to_whoever_does_not_ask(self) -> None:
        """It is equal, hashed and written as any text."""
        text = Spanned("tolv", (0, Span("f", 1, 1)))
        assert text == "tolv" and {text: 1}["tolv"] == 1 and f"{text}" == "tolv"

    def but_it_knows_no_place_that_nobody_told(self) -> None:
        """Such a text is of the compiler's own making."""
        assert Spanned("tolv").place(2) == NOWHERE
