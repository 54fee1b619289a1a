"""Markdown becomes blocks that know their line and column."""

from __future__ import annotations

import re
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.load import markdown
from compiler.load.markdown import parse_inline, parse_markdown
from compiler.model.blocks import (
    Align,
    Break,
    Heading,
    Insert,
    Link,
    List,
    Note,
    Paragraph,
    Reference,
    Role,
    Table,
    Text,
    plain,
    walk,
)
from compiler.span import Span


def at(line: int, column: int) -> Span:
    """A place in the text that is read."""
    return Span("a.md", line + 1, column + 1)


def blocks_of(text: str) -> tuple[object, ...]:
    """The blocks of a text that has no faults."""
    blocks, found = parse_markdown(text, at)
    assert found == []
    return blocks


def reference_in(text: str) -> Reference:
    """The one reference in a text."""
    blocks, found = parse_markdown(text, at)
    assert found == []
    (reference,) = (part for part in walk(blocks) if isinstance(part, Reference))
    return reference


class DescribeBlocks:
    def it_reads_a_heading_with_its_anchor(self) -> None:
        """The anchor is taken off the words."""
        (heading,) = blocks_of("## Så arbetar *vi* {#sa-arbetar-vi}")

        assert isinstance(heading, Heading)
        assert (heading.level, heading.anchor) == (2, "sa-arbetar-vi")
        assert plain(heading.runs) == "Så arbetar vi"

    def it_reads_forms_of_words(self) -> None:
        """Strong, emphasis and both; neighbours of one form are one text."""
        (paragraph,) = blocks_of("ett *två* **tre** ***fyra*** fem\nsex")

        assert isinstance(paragraph, Paragraph)
        forms = [(r.text, r.strong, r.emphasis) for r in paragraph.runs if isinstance(r, Text)]
        assert forms == [
            ("ett ", False, False),
            ("två", False, True),
            (" ", False, False),
            ("tre", True, False),
            (" ", False, False),
            ("fyra", True, True),
            (" fem sex", False, False),
        ]

    def it_reads_lists_in_lists(self) -> None:
        """A numbered list starts where its first number says."""
        (outer,) = blocks_of("3. tre\n4. fyra\n   - a\n   - b\n")

        assert isinstance(outer, List)
        assert (outer.ordered, outer.start, len(outer.items)) == (True, 3, 2)
        inner = outer.items[1][1]
        assert isinstance(inner, List)
        assert (inner.ordered, len(inner.items)) == (False, 2)

    def it_keeps_a_list_that_starts_at_nothing(self) -> None:
        """Zero is a number too."""
        (listed,) = blocks_of("0. noll\n1. ett")

        assert isinstance(listed, List)
        assert listed.start == 0

    def it_reads_tables_with_their_alignment(self) -> None:
        """A bar in a cell is written with a backslash."""
        (table,) = blocks_of("| A | B |\n|---|--:|\n| a \\| b | 1 |\n| c | 2 |")

        assert isinstance(table, Table)
        assert table.aligns == (Align.LEFT, Align.RIGHT)
        assert sum(table.widths) == pytest.approx(1)
        texts = [
            plain(block.runs)
            for row in table.rows
            for cell in row.cells
            for block in cell.blocks
            if isinstance(block, Paragraph)
        ]
        assert texts == ["a | b", "1", "c", "2"]

    def it_puts_a_footnote_where_it_is_called(self) -> None:
        """The definition may stand anywhere."""
        (paragraph,) = blocks_of("Så är det[^a], helt enkelt.\n\n[^a]: Enligt *oss*.")

        assert isinstance(paragraph, Paragraph)
        (note,) = (run for run in paragraph.runs if isinstance(run, Note))
        (inside,) = note.blocks
        assert isinstance(inside, Paragraph)
        assert plain(inside.runs) == "Enligt oss."

    def it_reads_quotes_breaks_and_links(self) -> None:
        """What a plan may hold besides."""
        quote, paragraph = blocks_of("> Sagt\n\nen\\\nrad [till](#mal)")

        assert isinstance(quote, Paragraph)
        assert quote.role is Role.QUOTE
        assert isinstance(paragraph, Paragraph)
        assert [type(run) for run in paragraph.runs] == [Text, Break, Text, Link]

    def it_leaves_comments_out(self) -> None:
        """Comments are for those who write, over several lines too."""
        assert blocks_of("<!-- en\nkommentar -->\n\nOrd <!-- till --> ord.") != ()
        (paragraph,) = blocks_of("<!-- en\n\nkommentar -->\n\nOrd")
        assert isinstance(paragraph, Paragraph)

    def it_keeps_characters_that_markup_might_eat(self) -> None:
        """`&` and `<` are words, escapes are what they escape."""
        (paragraph,) = blocks_of("Vård & omsorg, mål <5 och 3\\*4\\*5, 5 $ och 6 $, &amp;")

        assert isinstance(paragraph, Paragraph)
        assert plain(paragraph.runs) == "Vård & omsorg, mål <5 och 3*4*5, 5 $ och 6 $, &"


class DescribeReferences:
    def it_tells_an_insert_from_a_reference(self) -> None:
        """A known name alone on its line asks for a table; within words it is a reference."""
        alone, name, within = blocks_of("{mål fritid}\n\n{kurt}\n\nSe {kalender} här.")

        assert isinstance(alone, Insert)
        assert alone.words == "mål fritid"
        assert isinstance(name, Paragraph)
        assert isinstance(within, Paragraph)

    def it_takes_the_form_of_the_words_around_it(self) -> None:
        """A strong figure is strong."""
        reference = reference_in("**{a 2013}**")

        assert (reference.strong, reference.emphasis) == (True, False)

    def it_gathers_spaces(self) -> None:
        """An id and a period are told apart by any space."""
        assert reference_in("{a   2013\t|  tal}").words == "a 2013 | tal"

    @pytest.mark.parametrize(
        ("text", "line", "column"),
        [
            ("{a}", 1, 1),
            ("Ord {a} ord", 1, 5),
            ("Ord\n  ord {a}", 2, 7),
            ("- punkt\n- ord {a}", 2, 7),
            ("- punkt\n\n  ord\n  ord {a}", 4, 7),
            ("> citat {a}", 1, 9),
            ("> citat\n> nästa {a}", 2, 9),
            ("## Rubrik {a}", 1, 11),
            ("*fet* **stil {a}**", 1, 14),
            ("[länk {a}](#b)", 1, 7),
            ("| A | B |\n|---|---|\n| x | y {a} |", 3, 9),
            ("Ord[^1].\n\n[^1]: En not {a}.", 3, 14),
            ("å ä ö 🏛 {a}", 1, 9),
        ],
    )
    def it_knows_its_place_to_the_column(self, text: str, line: int, column: int) -> None:
        """An official finds the brace that the finding means."""
        assert reference_in(text).span == Span("a.md", line, column)


class DescribeInline:
    def it_reads_one_paragraph(self) -> None:
        """A goal's wording is one."""
        runs, found = parse_inline("Målet är {a}", at)

        assert found == []
        assert plain(runs) == "Målet är {a}"

    def it_takes_an_insert_for_a_reference(self) -> None:
        """There is no line of its own within a value."""
        runs, _ = parse_inline("{kalender}", at)

        assert [type(run) for run in runs] == [Reference]

    @pytest.mark.parametrize("text", ["ett\n\ntvå", "- punkt", "# rubrik"])
    def but_it_refuses_more_than_that(self, text: str) -> None:
        """A list in a heading could not be written."""
        _, found = parse_inline(text, at)

        assert [d.code for d in found] == ["markdown-one-paragraph"]


_NEVER = re.compile(r"(?!)")


class DescribeAPlainText:
    """A line without signs is read without the parser."""

    @given(
        st.text("ab Å1.,:;-–+=#~|$%()^\u00a0\u2028\t\n\"'/@\\`*_[]<>&{}!", max_size=12).map(
            lambda text: f"a{text}"
        )
    )
    def it_reads_what_the_parser_reads(self, text: str) -> None:
        """With the same places and findings, whatever signs it has."""
        quickly = parse_markdown(text, at)
        with patch.object(markdown, "_PLAIN", _NEVER):
            assert quickly == parse_markdown(text, at)
            assert [where(b) for b in quickly[0]] == [where(b) for b in parse_markdown(text, at)[0]]

    def it_asks_the_parser_nothing(self) -> None:
        """Most of what data files say is such a line."""
        with patch.object(markdown, "grammar", side_effect=AssertionError):
            assert parse_inline("Sjukfrånvaron, i procent (alla kontor)", at)[1] == []


def where(block: object) -> object:
    """The places of a text's characters, which equality does not look at."""
    runs = block.runs if isinstance(block, Paragraph) else ()
    return [getattr(run.text, "stretches", ()) for run in runs if isinstance(run, Text)]
