"""YAML becomes a tree of texts with places; nothing is typed and nothing is changed in silence."""

from __future__ import annotations

import pytest

from compiler.load.source import Source
from compiler.load.tree import Mapping, Node, Scalar, Sequence, parse_yaml
from compiler.span import Span


def tree(text: str) -> Node:
    """The tree of a text that has no faults."""
    node, found = parse_yaml(Source("a.yaml", text.encode(), text))
    assert found == []
    assert node is not None
    return node


def value(text: str) -> Scalar:
    """The value of the key `a`."""
    node = tree(text)
    assert isinstance(node, Mapping)
    found = node.get("a")
    assert isinstance(found, Scalar)
    return found


class DescribeTree:
    @pytest.mark.parametrize(
        "text", ["NO", "on", "1:30", "0123", "230_692", "6.10", "6,39", "2014-02-30", "~", "null"]
    )
    def it_keeps_every_value_as_it_is_written(self, text: str) -> None:
        """PyYAML's own types make false, 90, 83, 230692 and 6.1 of these."""
        assert value(f"a: {text}").text == text

    def it_keeps_the_keys_as_they_are_written(self) -> None:
        """`NO` and `2013` are keys like others."""
        node = tree("NO: 1\n2013: 2\n1:30: 3")

        assert isinstance(node, Mapping)
        assert [key.text for key, _ in node.entries] == ["NO", "2013", "1:30"]

    def it_knows_the_place_of_each_part(self) -> None:
        """Lines and columns count from 1, å is one column."""
        node = tree("a:\n  - å: x\n    b: ” y”")

        assert isinstance(node, Mapping)
        listed = node.get("a")
        assert isinstance(listed, Sequence)
        (item,) = listed.items
        assert isinstance(item, Mapping)
        places = [(key.span.line, key.span.column, v.span.column) for key, v in item.entries]
        assert places == [(2, 5, 8), (3, 5, 8)]

    @pytest.mark.parametrize(
        ("text", "place"),
        [
            ("a: abc", (1, 6)),
            ("a: 'abc'", (1, 7)),
            ('a: "abc"', (1, 7)),
            ("a: |\n  abc", (2, 5)),
            ("a: |\n\n     abc", None),
            ("b: x\na: |-\n      abc", (3, 9)),
        ],
    )
    def it_places_a_character_of_a_value(self, text: str, place: tuple[int, int] | None) -> None:
        """The third character of `abc` is found in quotes and in a block of lines."""
        scalar = value(text)
        line = scalar.text.split("\n").index("abc")

        expected = Span("a.yaml", *(place or (3, 8)))
        assert scalar.locate(line, 2) == expected

    def it_reads_a_block_of_lines_with_its_own_indent(self) -> None:
        """Markdown in YAML keeps its lists."""
        assert value("a: |\n  - x\n    - y\n").text == "- x\n  - y\n"

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("a: {b: 1}", "yaml-flow"),
            ("a: [1]", "yaml-flow"),
            ("a: &x 1", "yaml-alias"),
            ("a: !!int hej", "yaml-tag"),
            ("a: 1\na: 2", "yaml-duplicate-key"),
            ("a: 1\n---\nb: 2", "yaml-several-documents"),
            ("# bara\n", "yaml-empty"),
            ("", "yaml-empty"),
            ("a:\n\tb: 1", "yaml-tab"),
            ("a: 'x", "yaml-syntax"),
            ("a: @x", "yaml-syntax"),
            ("a: %x", "yaml-syntax"),
            ("a: b: c", "yaml-syntax"),
            ("- " * 900 + "x", "yaml-too-deep"),
            ("[" * 900, "yaml-too-deep"),
        ],
    )
    def but_it_refuses_what_officials_never_need(self, text: str, code: str) -> None:
        """Each by name and at a place inside the file, also 900 levels down."""
        _, found = parse_yaml(Source("a.yaml", text.encode(), text))

        assert code in {d.code for d in found}
        assert all(1 <= d.span.line <= text.count("\n") + 1 for d in found)

    def it_takes_an_empty_list_on_one_line(self) -> None:
        """There is no comma in `[]` to be taken for a decimal."""
        node = tree("a: []")

        assert isinstance(node, Mapping)
        assert isinstance(node.get("a"), Sequence)
