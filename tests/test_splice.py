"""Writing a value back into a source leaves every other byte of it."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.load.load import load
from compiler.load.source import Source
from compiler.load.splice import SpliceRefused, Stated, splice, splice_figures
from compiler.load.tree import Mapping, Node, Scalar, Sequence, parse_yaml
from compiler.span import Span

SOURCES = Path(__file__).resolve().parent.parent / "sources"

_WORDS = st.text(
    st.characters(exclude_categories=("C", "Z"), include_characters=" "), min_size=1, max_size=30
).map(lambda text: " ".join(unicodedata.normalize("NFC", text).split()))
_TEXTS = _WORDS.filter(bool) | st.sampled_from(
    [
        "Obs: nej",
        "# nej",
        "- a",
        "a #b",
        "'x'",
        '"x"',
        "{a}",
        "[6,39]",
        "&a",
        "*a",
        "!a",
        "\\n",
        "é",
    ]
)
_COMMENTS = st.sampled_from(["", "  # efter revisionen", " # é 🙂 a: b"])


def at(text: str, wanted: str) -> Span:
    """The place of the last line that holds `wanted`, as the loader counts it."""
    loaded = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    before = loaded[: loaded.rindex(wanted)]
    return Span("a.yaml", before.count("\n") + 1, len(before) - before.rfind("\n"))


def read(data: bytes) -> Node:
    """What the loader reads."""
    text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    node, found = parse_yaml(Source("a.yaml", data, unicodedata.normalize("NFC", text)))
    assert node is not None
    assert found == []
    return node


def value_at(node: Node, *steps: str) -> str:
    """The text that keys lead to, through the first item of each list."""
    for step in steps:
        node = node.items[0] if isinstance(node, Sequence) else node
        assert isinstance(node, Mapping)
        below = node.get(step)
        assert below is not None
        node = below
    assert isinstance(node, Scalar)
    return " ".join(node.text.split())


@st.composite
def _files(draw: st.DrawFn) -> tuple[bytes, bytes, str, int]:
    """What stands before a value and after it in a file of some shape, its place, and the step."""
    end = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    step = draw(st.integers(1, 6))
    lead = " " * step
    comment = draw(_COMMENTS)
    before = end.join(
        [
            "# Siffror e\u0301 🙂 om personal",
            "uppgifter:",
            f"{lead}- id: a{comment}",
            f"{lead}  namn: 'Sjuk''frånvaro'",
            f"{lead}  utfall:",
            f'{lead}  {lead}2012: "6,39"{comment}',
            f"{lead}  {lead}2013: ",
        ]
    )
    after = comment + draw(
        st.sampled_from(["", end, f"{end}{end}# slut", f"{end}{lead}- id: b{end}"])
    )
    mark = draw(st.sampled_from(["", "\ufeff"]))
    return (mark + before).encode(), after.encode(), end, step


class DescribeSplice:
    @given(_files(), st.sampled_from(["", "'", '"']), _TEXTS)
    def it_leaves_every_other_byte(
        self, file: tuple[bytes, bytes, str, int], quote: str, text: str
    ) -> None:
        """Comments, quotes, line ends, the byte order mark and text in other forms of Unicode."""
        before, after, _, _ = file
        old = before + f"{quote}kompletteras{quote}".encode() + after
        place = at(old.decode("utf-8-sig"), f"{quote}kompletteras{quote}")
        new = splice(old, place, text)
        assert new.startswith(before)
        assert new.endswith(after)
        assert value_at(read(new), "uppgifter", "utfall", "2013") == text

    @given(_files(), _TEXTS)
    def it_gives_the_very_file_back_when_the_old_value_is_written_again(
        self, file: tuple[bytes, bytes, str, int], text: str
    ) -> None:
        """Going there and back is the identity."""
        before, after, _, _ = file
        old = before + b"kompletteras" + after
        place = at(old.decode("utf-8-sig"), "kompletteras")
        new = splice(old, place, text)
        if new[len(before) : len(before) + 1] not in (b"'", b'"'):
            assert splice(new, place, "kompletteras") == old

    def it_writes_after_the_bar_where_a_text_stands_there(self) -> None:
        """The bar, the indent and the blank lines after the text stay."""
        old = b"a:\r\n  b: |   # not\r\n    f\xc3\xb6rr\r\n    och\r\n\r\n  c: d\r\n"
        new = splice(old, Span("a.yaml", 2, 6), "nu")
        assert new == b"a:\r\n  b: |   # not\r\n    nu\r\n\r\n  c: d\r\n"

    @pytest.mark.parametrize(
        ("data", "span"),
        [
            (b"a: 1\n", Span("a.yaml", 7, 1)),
            (b"a:\n  b: 1\n", Span("a.yaml", 2, 3)),
            (b"a: [\n", Span("a.yaml", 1, 4)),
            (b"a: \xff\n", Span("a.yaml", 1, 4)),
            (b"a: &x 1\nb: *x\n", Span("a.yaml", 2, 4)),
        ],
    )
    def but_it_refuses_where_no_text_stands(self, data: bytes, span: Span) -> None:
        """A place that holds no value, or a file that cannot be read, is left as it is."""
        with pytest.raises(SpliceRefused):
            splice(data, span, "x")

    def it_finds_every_figure_of_the_real_sources(self) -> None:
        """Each place that the loader tells is one that can be written to."""
        loaded = load(SOURCES)
        data = {source.path: source.data for source in loaded.sources}
        for indicator in loaded.plan.indicators:
            for figure in indicator.figures:
                old = data[figure.span.path]
                new = splice_figures(old, [(figure.span, Stated("12 345"))])
                assert abs(len(new) - len(old)) < 200


class DescribeSpliceFigures:
    @given(_files(), _TEXTS)
    def it_makes_the_short_form_long_in_the_file_s_own_manner(
        self, file: tuple[bytes, bytes, str, int], text: str
    ) -> None:
        """The new keys take the file's indent and line ends; a comment stays on its line."""
        before, after, end, step = file
        old = before + b"kompletteras" + after
        place = at(old.decode("utf-8-sig"), "kompletteras")
        new = splice_figures(old, [(place, Stated("6,41", status="preliminärt", comment=text))])
        lead = " " * (2 * step + 2 + step)
        rest, _, below = after.decode().partition(end)
        assert new.startswith(before.rstrip(b" ") + rest.encode() + end.encode())
        assert f"{end}{lead}värde: 6,41{end}{lead}status: preliminärt{end}".encode() in new
        assert new.endswith(below.encode())
        figure = ("uppgifter", "utfall", "2013")
        assert value_at(read(new), *figure, "kommentar") == text
        assert value_at(read(new), *figure[:2], "2012") == "6,39"

    def it_changes_what_stands_in_the_long_form_and_adds_what_does_not(self) -> None:
        """New keys come after those that stand; the others are left where they are."""
        old = (
            b"utfall:\n  2013:\n    # se bokslutet\n    v\xc3\xa4rde: kompletteras  # snart\n"
            b"    sk\xc3\xa4l: Sent\n    kommentar: 'Gammal'\n  2014: 1\n"
        )
        new = splice_figures(old, [(Span("a.yaml", 4, 5), Stated("7", source="A: b", comment="N"))])
        assert new.decode() == (
            "utfall:\n  2013:\n    # se bokslutet\n    värde: 7  # snart\n"
            "    källa: \"A: b\"\n    skäl: Sent\n    kommentar: 'N'\n  2014: 1\n"
        )

    def it_takes_a_line_away_that_says_nothing_any_more(self) -> None:
        """An emptied comment leaves no empty key behind; a status becomes final by its word."""
        old = "utfall:\n  2013:\n    värde: 5\n    status: preliminärt\n    kommentar: A\n".encode()
        new = splice_figures(old, [(Span("a.yaml", 3, 5), Stated("5"))])
        assert new.decode() == "utfall:\n  2013:\n    värde: 5\n    status: slutligt\n"

    def it_writes_words_as_a_text_and_a_number_as_a_value(self) -> None:
        """The key follows what is said."""
        old = "utfall:\n  2013:\n    text: Påbörjad\n  2014: kompletteras\n".encode()
        changes = [
            (Span("a.yaml", 3, 5), Stated("5")),
            (Span("a.yaml", 4, 9), Stated("Klar", in_words=True)),
        ]
        new = splice_figures(old, changes)
        assert new.decode() == "utfall:\n  2013:\n    värde: 5\n  2014:\n    text: Klar\n"

    def it_keeps_a_file_without_a_last_line_end_so(self) -> None:
        """Nothing is added at the end of the file but what is said."""
        new = splice_figures(
            b"utfall:\r\n    2013: kompletteras",
            [(Span("a.yaml", 2, 11), Stated("1", comment="x"))],
        )
        assert new == "utfall:\r\n    2013:\r\n        värde: 1\r\n        kommentar: x".encode()
