"""What is written as a section is read as what it was: the blocks come back, and no finding."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compiler.intake.intake import bare
from compiler.intake.markdown import write_markdown
from compiler.intake.read import read_tree
from compiler.intake.tree import slug
from compiler.load.markdown import parse_markdown
from compiler.model.blocks import Blocks, Heading, Link, Paragraph, Text
from compiler.span import Span

Node = dict[str, Any]
Nodes = st.SearchStrategy[Node]

_NO_ATTRIBUTES: list[Any] = ["", [], []]
_TEMPLATE_TAG = re.compile(r"\{\{|\}\}|\{%|%\}|\{#(?![a-z0-9-]+\})|#\}")
_SIGNS = "*_`[]{}()<>#|!^&%~=-+.:\\\"'/ \u00a0abåÖ12€”–\u0301½,;$@"
_SNARES = (
    "[^1]", "{#a}", "{x 2012}", "{{ a }}", "{% b %}", "{kalender}", "1.", "2014)", "- ", "# ",
    "&amp;", "<b>", "<!-- a -->", "---", "===", "| a |", "[a][b]", "![x](y)", "[^a]:", "~~~",
    "***", "Mål:", "hej",
)  # fmt: skip
_TARGETS = (
    "https://a.se/b_(c)?d=å&e=*f*",
    "mailto:a@b.se",
    "http://å.se/%20%",
    "https://x.se/[a]{b}|<c>\\d",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "#x",
)


def _node(kind: str, content: object = None) -> Node:
    return {"t": kind} if content is None else {"t": kind, "c": content}


def _inlines(depth: int) -> st.SearchStrategy[list[Node]]:
    word = st.text(st.sampled_from(_SIGNS), min_size=1, max_size=6) | st.sampled_from(_SNARES)
    kinds: list[Nodes] = [
        word.map(lambda text: _node("Str", text)),
        st.just(_node("Space")),
        st.just(_node("LineBreak")),
    ]
    if depth:
        inner = _inlines(depth - 1)
        kinds += [
            inner.map(lambda c: _node("Strong", c)),
            inner.map(lambda c: _node("Emph", c)),
            st.tuples(inner, st.sampled_from(_TARGETS)).map(
                lambda a: _node("Link", [_NO_ATTRIBUTES, a[0], [a[1], ""]])
            ),
        ]
    return st.lists(st.one_of(kinds), max_size=5)


_NOTES = st.lists(_inlines(1).map(lambda c: _node("Para", c)), min_size=1, max_size=2)
_RUNS = st.lists(_inlines(2) | _NOTES.map(lambda b: [_node("Note", b)]), max_size=3).map(
    lambda parts: [node for part in parts for node in part]
)
_PARAGRAPHS = _RUNS.map(lambda c: _node("Para", c))


def _table(rows: list[list[list[Node]]]) -> Node:
    made = [
        [_NO_ATTRIBUTES, [[_NO_ATTRIBUTES, _node("AlignDefault"), 1, 1, cell] for cell in row]]
        for row in rows
    ]
    aligns = [_node("AlignRight" if n % 2 else "AlignDefault") for n in range(len(rows[0]))]
    columns = [[align, _node("ColWidthDefault")] for align in aligns]
    bodies = [[_NO_ATTRIBUTES, 0, [], made[1:]]]
    head, foot = [_NO_ATTRIBUTES, made[:1]], [_NO_ATTRIBUTES, []]
    return _node("Table", [_NO_ATTRIBUTES, [None, []], columns, head, bodies, foot])


def _quote(blocks: list[Node]) -> Node:
    style = ["", [], [["custom-style", "Quote"]]]
    return _node("Div", [style, [_node("BlockQuote", blocks)]])


def _blocks(depth: int) -> Nodes:
    if not depth:
        return _PARAGRAPHS
    inner = st.lists(_blocks(depth - 1), max_size=3)
    items = st.lists(inner, max_size=3)
    cells = st.lists(_PARAGRAPHS, max_size=2)
    rows = st.integers(1, 3).flatmap(
        lambda wide: st.lists(st.lists(cells, min_size=wide, max_size=wide), min_size=1, max_size=3)
    )
    numbered = st.tuples(st.integers(0, 12), items).map(
        lambda a: _node("OrderedList", [[a[0], _node("Decimal"), _node("Period")], a[1]])
    )
    bullets = items.map(lambda c: _node("BulletList", c))
    return st.one_of(_PARAGRAPHS, bullets, numbered, inner.map(_quote), rows.map(_table))


_HEADINGS = st.tuples(st.integers(1, 6), _RUNS).map(
    lambda a: _node("Header", [a[0], ["x" if a[0] == 2 else "", [], []], a[1]])
)
_TREES = st.lists(_HEADINGS | _blocks(2), max_size=5).map(lambda b: {"meta": {}, "blocks": b})


def _back(blocks: Blocks) -> tuple[str, Blocks]:
    text = unicodedata.normalize("NFC", write_markdown(blocks, "Ur en fil."))
    parsed, found = parse_markdown(text, lambda line, _: Span("x.md", line + 1))
    assert found == [], text
    return text, parsed


class DescribeWriteMarkdown:
    @given(_TREES)
    @settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
    def it_comes_back_as_what_it_was(self, tree: Node) -> None:
        """Whatever signs the words hold, the parser reads the same blocks and finds no fault."""
        blocks = read_tree(tree, "x.docx", "Titel").blocks
        if not blocks:
            return

        text, parsed = _back(blocks)

        assert bare(parsed) == bare(blocks), text
        assert not _TEMPLATE_TAG.search(text.partition("\n")[2].replace("{#titel}", ""))

    @pytest.mark.parametrize(
        ("runs", "written"),
        [
            ((Text("a"), Text("b", strong=True), Text("c")), "a**b**c"),
            ((Text("Mål:", strong=True), Text("nu")), "**Mål:**<!-- -->nu"),
            ((Text("Mål:", strong=True), Text(" nu")), "**Mål:** nu"),
            ((Text("a", strong=True), Text("b", emphasis=True)), "**a**<!-- -->*b*"),
            ((Text("snake_case och _a_"),), r"snake_case och \_a\_"),
            ((Text("AT&T och &amp;"),), r"AT\&T och \&amp;"),
            ((Text("{sjukfranvaro 2012}"),), r"\{sjukfranvaro 2012\}"),
            ((Text("# 1. - 5 < 6"),), r"\# 1. - 5 \< 6"),
            ((Text("1. Inledning"),), r"1\. Inledning"),
            ((Text("1.5"),), "1.5"),
            ((Link("https://a.se", (Text("^]:"),)),), r"[\^\]:](https://a.se)"),
        ],
    )
    def it_escapes_what_would_be_read_as_form(self, runs: Any, written: str) -> None:
        """And nothing else: the text is to be read and mended by people."""
        blocks = (Heading(1, (Text("T"),), "t"), Paragraph(runs))

        text, parsed = _back(blocks)

        assert text.split("\n\n")[2] == written + "\n"
        assert bare(parsed) == blocks


class DescribeSlug:
    @pytest.mark.parametrize(
        ("heading", "anchor"),
        [
            ("Vår ekonomi 2014", "var-ekonomi-2014"),
            ("Växthuset – Ständiga förbättringar i kommunen", "vaxthuset-standiga-forbattringar-i"),
            ("???", "avsnitt"),
        ],
    )  # fmt: skip
    def it_makes_an_anchor_of_a_heading(self, heading: str, anchor: str) -> None:
        """At most 40 characters, and never half a word."""
        assert slug(heading) == anchor
