"""References: what stands between the braces finds one figure or one name, or says why not."""

from __future__ import annotations

import pytest

from compiler import catalogue
from compiler.document.wording import figure_text
from compiler.model.references import FoundFigure, FoundName, NotFound, look_up

from .plans import loaded

PLAN = loaded().plan
WORDS = catalogue.words("sv")

TEXTS = {
    "besok-bibliotek 2013": "121 377",
    "nojdhet 2013": "87,0 procent",
    "nojdhet 2013 | tal": "87,0",
    "nojdhet 2013 | tabell": "87,0",
    "nojdhet 2013 jämförelse": "84,5 procent",
    "besok-bibliotek 2015": "minst 125 000",
    "besok-bibliotek 2015 mål | tal": "125 000",
    "besok-bibliotek 2014 prognos": "120 000–122 500",
    "natbesok 2013": "mäts inte",
    "foreningsbidrag": "Påbörjad",
    "energi 2013": "−3,5 MWh",
    "energi 2015 mål": "högst −5 MWh",
    "besok-bibliotek 2014": "utfall 2014 kompletteras",
    "besok-bibliotek 2014 | tabell": "kompletteras",
    "simkunniga ht 2013": "90 procent",
    "simkunniga 2015-2017": "minst 95 procent",
    "totalt-namnden": "45 000 tkr",
    "totalt-namnden 2015 | mkr": "45 mkr",
    "budget-bibliotek 2015 | mkr 1": "18,4 mkr",
    "budget-bibliotek 2015 | mkr 3": "18,440 mkr",
    "budget-bibliotek 2015 | kr": "18 440 000 kronor",
    "budget-kultur 2015": "25 500 tkr",
    "budget-tak 2015": "budget 2015 kompletteras",
    "budget-tak 2015 | mkr": "budget 2015 kompletteras",
    "kurt-kontorschef": "Kurt Kontorschef",
    "kurt-kontorschef | titel": "kultur- och fritidschef",
    "kultur-och-fritidskontoret | kort": "Kfk",
    "plan.titel": "Verksamhetsplan 2015",
    "plan.år": "2015",
    "plan.budgetperiod": "2015–2017",
    "plan.antal-kompletteras": "6",
}

FAULTS = {
    "finns-inte": "reference-unknown",
    "plan.ordförande": "reference-unknown",
    "plan.år 2015": "reference-unknown",
    "besok-bibliotek": "reference-figure-unclear",
    "besok-bibliotek 2010": "reference-figure-unknown",
    "besok-bibliotek 2013 mål": "reference-figure-unknown",
    "besok-bibliotek förra året": "reference-period",
    "bidrag-summa | procent": "reference-unit",
    "bidrag-summa | mkr 9": "reference-form",
    "bidrag-summa | mkr 01": "reference-form",
    "bidrag-summa | Mkr": "reference-form",
    "olga-ordforande | kort": "reference-form",
    "biblioteksenheten | kort": "reference-form",
    "kf-besok": "reference-not-a-text",
    "tkr": "reference-not-a-text",
    "|": "reference-unknown",
}


class DescribeLookUp:
    @pytest.mark.parametrize(("words", "text"), TEXTS.items())
    def it_finds_the_text_that_a_reader_sees(self, words: str, text: str) -> None:
        """Value, bound and unit with no-break spaces; names and titles as registered."""
        found = look_up(PLAN, words)

        assert not isinstance(found, NotFound), found
        told = found.text if isinstance(found, FoundName) else figure_text(found, PLAN, WORDS)
        assert told.replace("\u00a0", " ") == text

    @pytest.mark.parametrize(("words", "code"), FAULTS.items())
    def but_it_says_why_nothing_is_meant(self, words: str, code: str) -> None:
        """A code and its particulars, from which the catalogue can speak."""
        found = look_up(PLAN, words)

        assert isinstance(found, NotFound)
        assert found.code == code
        entry = catalogue.explain(code, "sv")
        assert entry is not None
        assert entry.message.format(**dict(found.particulars))

    def it_ties_number_and_unit_with_a_no_break_space(self) -> None:
        """The unit never begins a line."""
        found = look_up(PLAN, "totalt-namnden")

        assert isinstance(found, FoundFigure)
        assert figure_text(found, PLAN, WORDS) == "45\u00a0000\u00a0tkr"
