"""Whatever stands in a file, reading it ends in findings inside the file, never in an exception."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from compiler import catalogue
from compiler.checks.check import check
from compiler.diagnostic import Diagnostic
from compiler.load.kinds import DATA
from compiler.load.load import load
from compiler.load.markdown import parse_inline, parse_markdown
from compiler.load.schema import Log
from compiler.load.source import Source
from compiler.load.tree import parse_yaml
from compiler.model.period import parse_period
from compiler.span import Span

from .plans import EXEMPELBY, copy_of

UNHURRIED = settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))

MARKDOWN_SCRAPS = st.sampled_from(
    [
        "# ", "## ", "#", "{#a}", "{", "}", "{{", "{%", "{mål a}", "{a 2013 | tal}", "[^a]",
        "[^a]:", "[", "]", "](", "(#a)", "![", "`", "```", "\n", "\n\n", "    ", "\t", "- ", "1. ",
        "0) ", "> ", "| ", "|---|", "\\", "*", "**", "_", "<b>", "<!--", "-->", "<", "&", "&#0;",
        "&#xD800;", "---", "***", "å", "ord", "\u00a0", "\ufeff", "\u2028", "https://a",
        "<https://a>", "[a]: b",
    ]
)  # fmt: skip
YAML_SCRAPS = st.sampled_from(
    [
        "uppgifter:", "målområden:", "budget:", "personer:", "enheter:", "- ", "id: a", "namn: x",
        "\n", "\n  ", "\n    ", "\n      ", "\n        ", "utfall:", "mål:", "2013: 6,39", "2013:",
        ": ", "|", ">", "'", '"', "#", "&a", "*a", "!!int", "<<", "{", "}", "[", "]", ",", "? ",
        "---", "...", "%YAML 1.1", "@", "`", "\t", "rader:", "belopp: 1", "summa: 2", "kolumner:",
        "text: |", "{a}", "kompletteras", "väntas: x", "\u2028", "\x85", "\ufeff", "avser: a",
    ]
)  # fmt: skip
markdown = st.one_of(st.text(), st.lists(MARKDOWN_SCRAPS, max_size=30).map("".join))
yaml = st.one_of(st.text(), st.lists(YAML_SCRAPS, max_size=40).map("".join))


def at(line: int, column: int) -> Span:
    """A place in the text that is read."""
    return Span("a", line + 1, column + 1)


def assert_told_inside(found: list[Diagnostic], text: str) -> None:
    """Each finding has a text in both languages and a line of the file."""
    lines = text.count("\n") + text.count("\r") + text.count("\x85") + text.count("\u2028") + 1
    for diagnostic in found:
        assert catalogue.tell(diagnostic, "sv").message
        assert catalogue.tell(diagnostic, "en").message
        assert 0 <= diagnostic.span.line <= lines + 1
        assert diagnostic.span.column >= 0


class DescribeReaders:
    @UNHURRIED
    @given(markdown)
    @example("[" * 200)
    @example("> " * 300 + "a")
    @example("- " * 200 + "a")
    @example("*" * 400)
    @example("[^a]: [^a]")
    @example("| a |\n|---|\n| {b} |")
    def it_reads_any_markdown(self, text: str) -> None:
        """Blocks and findings."""
        _, found = parse_markdown(text, at)

        assert_told_inside(found, text)

    @UNHURRIED
    @given(markdown)
    def it_reads_any_wording(self, text: str) -> None:
        """One paragraph, or a finding."""
        runs, found = parse_inline(text, at)

        assert runs or found or not text.strip()

    @UNHURRIED
    @given(yaml)
    @example("- " * 900 + "a")
    @example("2027-02-30: !!timestamp 2027-02-30")
    @example("a: " + "9" * 5000)
    @example('a: "\\uD800"')
    @example("? ? a")
    @example("%TAG ! x\n---\na: !b c")
    def it_reads_any_yaml(self, text: str) -> None:
        """A tree or none, and what the schema makes of it."""
        node, found = parse_yaml(Source("a", b"", text))
        log = Log()
        if node is not None:
            DATA.read_keys(node, log)

        assert node is not None or found
        assert_told_inside([*found, *log.diagnostics], text)

    @given(st.text())
    @example("9999–0001")
    @example("0000-00-00")
    @example("²⁰¹³")
    def it_reads_any_period(self, text: str) -> None:
        """A period or none."""
        period = parse_period(text)

        assert period is None or period.first <= period.last


class DescribePlans:
    @settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def it_checks_a_plan_with_a_file_spoilt(self, data: st.DataObject) -> None:
        """A line lost, doubled or broken off in any file: findings, and no exception."""
        with tempfile.TemporaryDirectory() as folder:
            sources = copy_of(EXEMPELBY, Path(folder))
            files = sorted(p for p in sources.rglob("*.*") if p.is_file())
            for _ in range(3):
                file = data.draw(st.sampled_from(files))
                lines = file.read_text("utf-8").split("\n")
                n = data.draw(st.integers(0, len(lines) - 1))
                cut = data.draw(st.integers(0, len(lines[n])))
                replaced = data.draw(
                    st.sampled_from(
                        [[], [lines[n]] * 2, [lines[n][:cut]], [lines[n][cut:]], ["x: y"]]
                    )
                )
                file.write_text("\n".join([*lines[:n], *replaced, *lines[n + 1 :]]), "utf-8")
            loaded = load(sources)
            found = [*loaded.diagnostics, *check(loaded.plan)]

            texts = {s.path: s.text for s in loaded.sources}
            for diagnostic in found:
                assert_told_inside([diagnostic], texts.get(diagnostic.span.path, "\n" * 10_000))
