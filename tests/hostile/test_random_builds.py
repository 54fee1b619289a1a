"""Random texts and trees, through the whole build: no exception, and a text is what was written."""

from __future__ import annotations

import json
import tempfile
import unicodedata
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from compiler.amounts import MOST_DECIMALS, MOST_WHOLE, format_number, parse_number
from compiler.exchange.read import read_sheet
from compiler.load.load import load
from compiler.model.references import look_up
from compiler.pipeline.building import build
from compiler.pipeline.built import Built

from ..fuzz.readers import spliced
from ..plans import copy_of, edit, request
from .read_back import docx_texts, page_texts
from .world import PLAN, workbook

BOUNDED = settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))

KEYS = st.sampled_from(["id", "namn", "uppgifter", "personer", "utfall", "2013", "text", "x", "år"])
TREES = st.recursive(
    st.one_of(st.text(max_size=20), st.integers(), st.booleans(), st.none()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(KEYS | st.text(max_size=5), inner, max_size=4)
    ),
    max_leaves=20,
)


def built_with(path: str, text: str) -> Built:
    """A build of the small plan with a file of its own."""
    with tempfile.TemporaryDirectory() as folder:
        sources = copy_of(PLAN, Path(folder))
        (sources / path).write_bytes(text.encode("utf-8", "surrogatepass"))
        return build(request(sources))


def as_yaml(tree: object, indent: int = 0) -> str:
    """A tree in the form that the format takes: blocks, with every text in quotes."""
    lead = " " * indent
    if isinstance(tree, dict) and tree:
        parts = (f"{lead}{json.dumps(k)}:\n{as_yaml(v, indent + 2)}" for k, v in tree.items())
        return "\n".join(parts)
    if isinstance(tree, list) and tree:
        return "\n".join(f"{lead}-\n{as_yaml(item, indent + 2)}" for item in tree)
    return f"{lead}{json.dumps(tree if isinstance(tree, str) else str(tree))}"


class DescribeRandomTexts:
    @BOUNDED
    @given(st.text(min_size=1, max_size=60))
    @example("</w:t></w:r></w:p>")
    @example("=cmd|' /C calc'!A0")
    @example("&lt;&amp;{}%s")
    @example("A\u030asa")
    @example("FALSE")
    def it_says_any_name_as_it_was_written(self, name: str) -> None:
        """In the Word file and on the page, or not at all and with a finding at its place."""
        with tempfile.TemporaryDirectory() as folder:
            sources = copy_of(PLAN, Path(folder))
            edit(
                sources / "uppgifter" / "besok.yaml",
                "namn: Besök",
                f"namn: {json.dumps(name, ensure_ascii=False)}",
            )
            (sources / "avsnitt" / "ett.md").write_text(
                "# Ett {#ett}\n\n{uppgifter besok}\n", "utf-8"
            )
            built = build(request(sources))

        wanted = " ".join(unicodedata.normalize("NFC", name).split())
        if built.files:
            assert wanted in list(docx_texts(built.files["verksamhetsplan-2015.docx"]))
            assert wanted in " ".join(page_texts(built.files["att-komplettera-2015.html"]))
        else:
            errors = [d for d in built.diagnostics if d.severity == "error"]
            # Where the file cannot be read at all, what asks for a figure of it is told too.
            assert "uppgifter/besok.yaml" in {d.span.path for d in errors}
            assert all(d.span.line for d in errors)

    @BOUNDED
    @given(st.text(max_size=200))
    @example("[^a]: [^a]")
    @example("| a |\n|---|\n| b | c |")
    @example("{besok}")
    def it_builds_or_refuses_any_running_text(self, text: str) -> None:
        """What is built has been read back and proven; what is not has a finding that says why."""
        built = built_with("avsnitt/ett.md", f"# Ett {{#ett}}\n\n{text}\n")

        assert built.files or any(d.severity == "error" for d in built.diagnostics)


class DescribeRandomTrees:
    @BOUNDED
    @given(TREES)
    def it_reads_any_tree(self, tree: object) -> None:
        """As a file of data, whatever shape it has."""
        built = built_with("register/fall.yaml", as_yaml(tree))

        assert built.files or any(
            d.severity == "error" and d.span.path == "register/fall.yaml" for d in built.diagnostics
        )

    @BOUNDED
    @given(st.binary(max_size=200))
    @example(b"\xff\xfe\x00")
    def it_reads_any_bytes(self, data: bytes) -> None:
        """As a file of data, whatever it is."""
        with tempfile.TemporaryDirectory() as folder:
            sources = copy_of(PLAN, Path(folder))
            (sources / "register" / "fall.yaml").write_bytes(data)
            loaded = load(sources)

        assert all(d.span.path for d in loaded.diagnostics)


class DescribeReaders:
    @BOUNDED
    @given(st.text(max_size=40))
    @example("9" * 5000)
    @example("٣")
    def it_reads_any_number(self, text: str) -> None:
        """A number that can be written and read again as the same, or none."""
        number = parse_number(text)

        if number is not None:
            assert parse_number(format_number(number)) == number
            assert len(number.as_tuple().digits) <= MOST_WHOLE + MOST_DECIMALS

    @BOUNDED
    @given(st.text(max_size=40))
    @example("besok 9999–0000 | antal 4")
    @example("besok | | |")
    def it_looks_up_any_reference(self, words: str) -> None:
        """Something, or a code that tells why nothing."""
        assert look_up(load(PLAN).plan, words)

    @BOUNDED
    @given(st.binary(max_size=80))
    @example(b"\x01\x00\x00\x00<!DOCTYPE")
    def it_reads_any_workbook(self, data: bytes) -> None:
        """The small plan's own, with anything put in anywhere."""
        changes, found = read_sheet(spliced(workbook(), data), load(PLAN).plan, "fil.xlsx")

        assert not changes or all(change.cell.path.startswith("fil.xlsx") for change in changes)
        assert all(finding.span.path.startswith("fil.xlsx") for finding in found)
