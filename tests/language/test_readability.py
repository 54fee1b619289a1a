"""How hard a text is, counted by hand here and by the program there."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from compiler.checks.language.readability import Readability, readability, sentences
from compiler.checks.prose import TAKEN, Place
from compiler.console.readability import readability_json, readability_text
from compiler.console.style import Style
from compiler.model.house_style import HouseStyle

from .pieces import findings, piece

# Two sentences of 7 and 5 words; of more than six letters are Kommunens (9), verksamhet (10),
# granskas (8), revisorerna (11) and lämnas (6, not counted): 4 of 12.
TEXT = "Kommunens verksamhet granskas varje år av revisorerna. Deras rapport lämnas i maj."
LONG = {"Kommunens", "verksamhet", "granskas", "revisorerna", "rapport"}


class DescribeReadability:
    def it_counts_as_one_does_by_hand(self) -> None:
        """12 words in 2 sentences, 5 of them long: 12/2 + 100·5/12 = 6 + 41,67 = 48."""
        (counts,) = readability([piece(TEXT)])

        assert counts == Readability("x.md", 12, len(LONG), 2, 7)
        assert counts.lix == 48
        assert counts.mean == Decimal("6.0")

    def it_counts_what_is_taken_by_id_as_a_word(self) -> None:
        """And a number as one, however many groups it has."""
        (counts,) = readability([piece("Det var {} procent av 40 286 tkr.")])

        assert counts.words == 7

    def it_counts_no_headings_nor_tables(self) -> None:
        """They are no sentences."""
        places = (Place.HEADING, Place.CELL, Place.LABEL)

        assert readability([piece("Mål och medel", place) for place in places]) == ()

    def it_adds_up_the_texts_of_a_file(self) -> None:
        """A paragraph ends a sentence, with a full stop or without."""
        (counts,) = readability([piece("Vi skriver"), piece("Ni läser allt", Place.ITEM)])

        assert (counts.sentences, counts.words, counts.longest) == (2, 5, 3)

    @pytest.mark.parametrize(
        ("text", "count"),
        [
            ("Vi ses. Hej då!", 2),
            ("Vi ses kl. 13. Ta med t.ex. Anna och nr. 5.", 2),
            ("Det gäller bl.a. Telge. Är det så? Ja.", 3),
            ("Så sa hon: ”Kom.” Han kom.", 2),
            (f"Det är {TAKEN}. {TAKEN} svarar för det.", 2),
            ("Enligt 6 kap. 2 § m.m. gäller detta.", 1),
            ("", 0),
            ("…", 0),
        ],
    )
    def it_knows_where_a_sentence_ends(self, text: str, count: int) -> None:
        """Not at the full stop of an abbreviation."""
        found = list(sentences(text))

        assert len(found) == count
        assert all(text[at : at + len(sentence)] == sentence for at, sentence in found)

    def it_tells_of_a_sentence_that_is_too_long(self) -> None:
        """At its first character, with its number of words."""
        style = HouseStyle(longest_sentence=5)

        (found,) = findings("Vi ses. Vi skriver ett brev till er.", style=style)

        assert (found.code, found.span.column) == ("language-long-sentence", 9)
        assert dict(found.particulars) == {"count": "6", "limit": "5"}


class DescribeTable:
    COUNTS = (
        Readability("avsnitt/a.md", 120, 30, 10, 25),
        Readability("avsnitt/b.md", 200, 120, 8, 44),
        Readability("avsnitt/c.md", 20, 10, 2, 12),
    )
    STYLE = Style("sv", Path("sources"))

    def it_shows_a_row_for_each_file(self) -> None:
        """With the words for how hard it is, and the limits last."""
        lines = readability_text(self.COUNTS, HouseStyle(), self.STYLE).splitlines()

        assert [line.split("  ")[-1] for line in lines[1:4]] == [
            "lättläst",
            "mycket svår",
            "för kort för LIX",
        ]
        assert lines[1].split()[:6] == ["avsnitt/a.md", "120", "10", "12,0", "25", "37"]
        assert lines[-1] == "Husstilen: LIX högst 60, en mening högst 40 ord."

    def it_paints_what_is_above_the_limit(self) -> None:
        """Colour adds to the words and replaces none."""
        painted = readability_text(self.COUNTS, HouseStyle(), replace(self.STYLE, colour=True))

        assert "\x1b[33mmycket svår\x1b[0m" in painted

    def it_says_so_where_there_is_nothing_to_read(self) -> None:
        """A plan of data alone has no sentences."""
        told = readability_text((), HouseStyle(), self.STYLE)

        assert told == "Källfilerna har ingen löpande text."

    def it_gives_the_same_as_json(self) -> None:
        """For other programs; of too few words there is no index."""
        given = json.loads(readability_json(self.COUNTS, HouseStyle(lix=50), self.STYLE))

        assert given["limits"] == {"lix": 50, "longest_sentence": 40}
        assert [file["lix"] for file in given["files"]] == [37, 85, None]
        assert given["files"][0]["mean"] == 12.0
