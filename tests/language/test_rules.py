"""Each writing rule: what it finds and says, and what is right and left alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.checks.language.rules import RULES, language_is_kept
from compiler.checks.prose import Place
from compiler.diagnostic import Severity
from compiler.model.house_style import HouseStyle, Percent

from ..plans import REAL, loaded
from .pieces import findings, mended, piece, told

# code, text, what is found, what is said to be right
WRONG = [
    ("language-number-groups", "Här bor 92525 invånare.", "92525", "92 525"),
    ("language-number-groups", "Här finns 7.429 arbetsställen.", "7.429", "7 429"),
    ("language-number-groups", "Det kostar 2014 mkr.", "2014", "2 014"),
    ("language-number-groups", "Det kostar 12.500.000 kronor.", "12.500.000", "12 500 000"),
    ("language-decimal-point", "Frånvaron är 6.39 procent.", "6.39", "6,39"),
    ("language-decimal-point", "Det kostar 1.5 mkr.", "1.5", "1,5"),
    ("language-minus", "Resultatet är -5 mkr.", "-5", "−5"),
    ("language-minus", "Resultatet (–1,5 mkr) är svagt.", "–1,5", "−1,5"),
    ("language-interval", "Planen för 2014-2016 gäller.", "2014-2016", "2014–2016"),
    ("language-interval", "Planen för 2014 -2016 gäller.", "2014 -2016", "2014–2016"),
    ("language-interval", "Planen för 2014 – 2016 gäller.", "2014 – 2016", "2014–2016"),
    ("language-interval", "Läsåret 2014-16 är slut.", "2014-16", "2014–16"),
    ("language-interval", "Ett överskott på 7-8 mkr väntas.", "7-8", "7–8"),
    ("language-interval", "Ett överskott på 7 – 8 mkr väntas.", "7 – 8", "7–8"),
    ("language-interval", "Se mål 1-3 i planen.", "1-3", "1–3"),
    ("language-percent", "En minskning med 2% per år.", "%", "procent"),
    ("language-percent", "En minskning med {} % per år.", "%", "procent"),
    ("language-small-number", "Vi har 3 kontor.", "3", "tre"),
    ("language-small-number", "Av dem är 12 chefer.", "12", "tolv"),
    ("language-date", "Den lämnas 2014-04-04.", "2014-04-04", "4 april 2014"),
    ("language-date", "Den lämnas 4/4 2014.", "4/4 2014", "4 april 2014"),
    ("language-date", "Den lämnas den 31/12.", "31/12", "31 december"),
    ("language-date", "Den lämnas 4.4.2014.", "4.4.2014", "4 april 2014"),
    ("language-date", "Den lämnas den 29/2.", "29/2", "29 februari"),
    ("language-date-form", "Den lämnas 4:e april.", "4:e april", "4 april"),
    ("language-date-form", "Den lämnas 4 April.", "April", "april"),
    ("language-abbreviation", "Här finns bl a stolar.", "bl a", "bl.a."),
    ("language-abbreviation", "Här finns bl. a. stolar.", "bl. a.", "bl.a."),
    ("language-abbreviation", "Här finns bl.a stolar.", "bl.a", "bl.a."),
    ("language-abbreviation", "Här finns bla stolar.", "bla", "bl.a."),
    ("language-abbreviation", "Här finns stolar mm, men inte bord.", "mm", "m.m."),
    ("language-abbreviation", "Vi köper tex stolar.", "tex", "t.ex."),
    ("language-abbreviation", "Stolar, dvs möbler.", "dvs", "d.v.s."),
    ("language-abbreviation", "Det gäller fr o m i år.", "fr o m", "fr.o.m."),
    ("language-abbreviation", "Det gäller t.o.m i år.", "t.o.m", "t.o.m."),
    ("language-abbreviation", "Det kostar mer inkl moms.", "inkl", "inkl."),
    ("language-abbreviation", "Vi ses kl 13.", "kl", "kl."),
    ("language-abbreviation", "Vi blir c:a hundra.", "c:a", "ca"),
    ("language-money", "Det kostar 2 mnkr.", "mnkr", "mkr"),
    ("language-money", "Det kostar 2 Mkr.", "Mkr", "mkr"),
    ("language-money", "Det kostar 500 TKR.", "TKR", "tkr"),
    ("language-repeated", "Vi ska att att göra.", "att att", "att"),
    ("language-repeated", "Att att göra är svårt.", "Att att", "Att"),
    ("language-and-or", "Kommunen och/eller bolaget.", "och/eller", "eller"),
    ("language-genitive", "Det är KFs mål.", "KFs", "KF:s"),
    ("language-genitive", "Det är KF's mål.", "KF's", "KF:s"),
    ("language-sign-twice", "Vi köper stolar m.m..", "..", "."),
    ("language-quotes", 'Det är "så" det är.', '"', "”"),
    ("language-quotes", "Det är “så” det är.", "“", "”"),
    ("language-quotes", "Vi bor hos O'Leary.", "'", "’"),
]

# code, text, what is found where no words are put in its place
WRONG_PLACE = [
    ("language-amount-without-unit", "I budgeten ingår 40 286 i bidrag.", 18),
    ("language-amount-without-unit", "Bidraget är {} mkr, varav 40 286.", 26),
    ("language-double-space", "Vi  skriver.", 3),
    ("language-double-space", "Vi skriver.  Ni läser.", 12),
    ("language-space-before", "Vi skriver , ni läser.", 11),
    ("language-space-before", "Vi skriver .", 11),
    ("language-space-before", "Vi ( alla ) skriver.", 4),
    ("language-space-missing", "Vi skriver,ni läser.", 11),
    ("language-space-missing", "Vi skriver.Ni läser.", 11),
    ("language-space-missing", "Vi skriver(utan uppehåll).", 11),
    ("language-dash", "Ärenden bereds - även små.", 16),
    ("language-dash", "Mål- bostäder och {} - resor.", 4),
    ("language-dash", "Ett mål -bostäder.", 9),
    ("language-sentence-end", "Vi skriver till alla som vill", 29),
    ("language-sentence-end", "Vi skriver till alla som {}", 26),
]

RIGHT = [
    "År 2014 fanns 7 429 arbetsställen och år 1860 inga.",
    "Lagen (2017:725) gäller från 2014, se 6 kap. 2 § och § 12.",
    "Ring 08-523 020 13 eller 08-465 004 00 före kl. 13.00.",
    "Frånvaron var 6,39 procent, och avsnitt 2.1 säger mer.",
    "Version 2.1 kom 1990-talet igenom.",
    "Resultatet blev −5 mkr, mot –",
    "Planen för 2014–2016 och läsåret 2013/14 gäller; {}–{} likaså.",
    "Beslutet 2014-06 gällde {} procent.",
    "Hel- och halvår, pris-, löne- och räntefrågor, skola och -barnomsorg.",
    "Mål – bostäder och KF-mål, e-post och IT-stöd.",
    "Vi har tre kontor, 3 km väg, klass 5 och steg 3 som gäller mål 4.",
    "Av 3 kontor är 2 öppna och 14 stängda.",
    "Max 18 är ett system, och Windows 10 ett annat.",
    "Här finns bl.a. stolar, t.ex. höga, m.m. Dvs. allt, osv.",
    "Skruven är 5 mm lång och ca 2 mm bred, etc.",
    "Det kostar 40 286 tkr i bidrag, och 12 500 besökare kom för 3 500 kronor.",
    "Bidragen är 11 800 och 20 263 tkr, eller 1 200, 1 300 respektive 1 400 kronor.",
    "Tkr är tusental kronor. Mkr är miljoner.",
    "Platserna nämns var och en en gång.",
    "Vi vet att det det gäller är att hålla på på jobbet.",
    "Duran Duran spelar, och KF:s mål står fast för VD:n.",
    "Vi köper stolar m.m., bord (höga och låga) och ”annat”.",
    "Handläggare(n) och kontor(et) får veta.",
    "Den 4 april 2014 är en fredag, och 1 maj en torsdag.",
    "Är det så? Ja! Det är så: så är det…",
    "Så står det i protokollet (se bilagan).",
]


class DescribeRules:
    @pytest.mark.parametrize(("code", "text", "wrong", "right"), WRONG)
    def it_finds_what_is_wrong_and_says_what_is_right(
        self, code: str, text: str, wrong: str, right: str
    ) -> None:
        """One finding, at the first character of what is wrong."""
        found = [f for f in findings(text) if f.code == code]

        first = found[0]
        assert (told(first)["found"], told(first)["right"]) == (wrong, right)
        assert first.span.column == text.replace("{}", "x").index(wrong) + 1

    @pytest.mark.parametrize(("code", "text", "column"), WRONG_PLACE)
    def it_finds_what_is_wrong_at_its_place(self, code: str, text: str, column: int) -> None:
        """The hint tells in general what to do."""
        assert (code, column) in [(f.code, f.span.column) for f in findings(text)]

    @pytest.mark.parametrize("text", RIGHT)
    def it_leaves_alone_what_is_right(self, text: str) -> None:
        """No rule finds anything, in a paragraph or in an item of a list."""
        whole = text if text[-1] in ".?!…" else text + "."

        assert findings(whole) == []
        assert findings(whole, Place.ITEM) == []

    @pytest.mark.parametrize(("code", "text", "wrong", "right"), WRONG)
    def it_finds_nothing_more_where_its_hint_is_followed(
        self, code: str, text: str, wrong: str, right: str
    ) -> None:
        """What a rule asks for, it accepts, and no other rule refuses."""
        assert _all_mended(text.replace("{}", "2,5")) is not None

    @given(
        st.lists(
            st.sampled_from([text for _, text, _, _ in WRONG if "{}" not in text]),
            min_size=1,
            max_size=4,
        )
    )
    def and_it_mends_a_text_of_many_faults_hint_by_hint(self, texts: list[str]) -> None:
        """Whichever the faults, following the hints comes to an end."""
        assert _all_mended(" ".join(texts)) is not None

    @given(st.text(alphabet='aå1 .,-–()%:/”"\ufffc\u00a0§', max_size=60))
    def and_it_finds_no_text_too_odd_to_be_looked_at(self, text: str) -> None:
        """Every finding stands within the text."""
        for finding in findings(text):
            assert 1 <= finding.span.column <= max(len(text), 1)


def _all_mended(text: str) -> str | None:
    """The text after all hints with words have been followed; None if there is no end to it."""
    for _ in range(40):
        hinted = [f for f in findings(text) if "right" in told(f) and f.code != "language-dash"]
        # A choice that the hint leaves to the author.
        if not hinted:
            return text
        text = mended(text, hinted[0]).replace("en/ett", "ett")
        text = text.replace("%procent", " procent")
    return None


class DescribePlaces:
    def it_wants_no_full_stop_after_a_heading(self) -> None:
        """Nor a colon; the stop of an abbreviation or a number is another matter."""
        codes = [
            [f.code for f in findings(text, Place.HEADING)]
            for text in ("Åtgärder i VP:", "Uppföljning.", "Uppföljning", "Mål m.m.", "Mål 1.")
        ]

        assert codes == [["language-heading-end"]] * 2 + [[]] * 3

    @pytest.mark.parametrize(
        "place", [Place.HEADING, Place.LEAD, Place.ITEM, Place.CELL, Place.LABEL]
    )
    def it_wants_a_full_stop_only_after_a_paragraph(self, place: Place) -> None:
        """Items, cells and titles need none, nor what leads into a list."""
        codes = [f.code for f in findings("Vi skriver till alla som vill", place)]

        assert "language-sentence-end" not in codes

    def it_lets_a_table_have_signs_and_short_dates(self) -> None:
        """A table has no room for words."""
        assert findings("6 %", Place.CELL) == []
        assert findings("2014-04-04", Place.CELL) == []
        assert findings("3 kontor", Place.CELL) == []
        assert [f.code for f in findings("6%", Place.CELL)] == ["language-percent-space"]

    def it_leaves_an_adopted_wording_as_it_was_adopted(self) -> None:
        """A goal's wording is not the author's to choose words in."""
        assert findings("Kommunen och/eller bolaget bygger", Place.LABEL) == []


class DescribeHouseStyle:
    def it_may_choose_the_sign_in_text(self) -> None:
        """Then the word is what is told of."""
        style = HouseStyle(percent=Percent.SIGN)

        assert [f.code for f in findings("Det är 2 procent.", style=style)] == ["language-percent"]
        assert findings("Det är 2 %.", style=style) == []

    @pytest.mark.parametrize(("most", "count"), [(0, 0), (2, 0), (3, 1), (12, 1), (100, 1)])
    def it_sets_up_to_which_number_letters_are_used(self, most: int, count: int) -> None:
        """None where it is 0."""
        style = HouseStyle(words_up_to=most)

        assert len(findings("Vi har 3 kontor.", style=style)) == count

    def it_sets_how_long_and_how_hard_a_text_may_be(self) -> None:
        """Both are told of, and are no faults."""
        strict = HouseStyle(longest_sentence=20, lix=20)
        found = language_is_kept(replace(loaded(REAL).plan, house_styles=(strict,)))

        assert {f.code for f in found} == {"language-lix", "language-long-sentence"}
        assert {f.severity for f in found} == {Severity.INFO}

    def it_finds_nothing_in_the_real_plan(self) -> None:
        """Its own house style is kept."""
        assert language_is_kept(loaded(REAL).plan) == []

    def it_has_each_rule_once(self) -> None:
        """The list is what is looked at."""
        assert len(RULES) == len(set(RULES))
        assert all(rule.__doc__ for rule in RULES)
        assert piece("a").running
