"""The catalogue says everything that the code finds and prints, in both languages, and no more."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

from compiler import catalogue
from compiler.catalogue import en, sv
from compiler.catalogue.entry import Entry
from compiler.catalogue.grades import WARNINGS
from compiler.catalogue.page import diagnostics_page
from compiler.checks.reconciled import Verdict
from compiler.compare.changes import Event
from compiler.compare.things import Subject
from compiler.diagnostic import error
from compiler.document.trend import Course
from compiler.model.blocks import ChartForm
from compiler.model.figures import Bound, Kind
from compiler.model.goals import Level
from compiler.model.plan import PlanStatus
from compiler.model.reconciliation import Origin
from compiler.span import NOWHERE

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "diagnostics.md"

# The command line has texts of its own, in catalogue/commands.py.
_NOT_DOCUMENTS = {"bootstrap.py"}
_MAKERS = {
    "PackageRefused",
    "_failure",
    "_not",
    "_wrong_shape",
    "error",
    "fault",
    "info",
    "make",
    "warning",
}
# Functions that are given the key of a word, not the word.
_TAKERS = {"_guidance_row", "_label", "counted"}
_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")
_FAMILIES: dict[str, tuple[str, ...]] = {
    "month-": tuple(str(n) for n in range(1, 13)),
    "status-": tuple(status.name for status in PlanStatus),
    "level-": tuple(level.name for level in Level),
    "chart-": tuple(form.value for form in ChartForm),
    "report-course-": tuple(course.value for course in Course),
    "diff-subject-": tuple(subject.value for subject in Subject),
    "diff-event-": tuple(event.value for event in Event if event is not Event.CHANGED),
    "diff-aspect-": (
        "wording",
        "background",
        "follow-up",
        "number",
        "responsibility",
        "name",
        "days",
        "covers",
    ),
    "diff-plan-": (
        "title",
        "board",
        "chair",
        "director",
        "date",
        "number",
        "status",
        "decision",
    ),
    "verdict-": tuple(verdict.name for verdict in Verdict),
    "reconciliation-": tuple(origin.name for origin in Origin),
    "reconciliation-caption-": tuple(origin.name for origin in Origin),
    "reconciliation-count-": tuple(verdict.name for verdict in Verdict),
}
_ENUMERATED = {
    *(kind.name for kind in Kind),
    *(bound.name for bound in Bound if bound.value),
    *(prefix + name for prefix, names in _FAMILIES.items() for name in names),
}


class DescribeCodes:
    def it_has_every_code_that_the_program_uses(self) -> None:
        """A finding without a text would end the run it was to explain."""
        used = {code for code, _, _ in _findings()}

        assert used - set(sv.DIAGNOSTICS) == set()

    def it_has_no_code_that_the_program_does_not_use(self) -> None:
        """A text that no finding leads to is stale."""
        assert set(sv.DIAGNOSTICS) - _constants() == set()

    def it_has_the_same_codes_in_both_languages(self) -> None:
        """Whoever asks for English gets every finding in English."""
        assert list(sv.DIAGNOSTICS) == list(en.DIAGNOSTICS)

    def it_counts_as_warnings_the_codes_that_are_made_as_warnings(self) -> None:
        """The page tells the severity that the code gives."""
        as_warnings = {code for code, maker, _ in _findings() if maker in ("warning", "_failure")}
        as_errors = {code for code, maker, _ in _findings() if maker in ("error", "fault", "_not")}

        assert as_warnings <= WARNINGS <= set(sv.DIAGNOSTICS)
        assert not as_errors & WARNINGS


@pytest.mark.parametrize("code", sv.DIAGNOSTICS)
class DescribeEntry:
    def it_names_the_same_particulars_in_both_languages(self, code: str) -> None:
        """A place, an amount or a name is told in either language."""
        swedish, english = sv.DIAGNOSTICS[code], en.DIAGNOSTICS[code]

        assert _places(swedish.message) == _places(english.message)
        assert _places(swedish.hint) == _places(english.hint)
        assert _places(swedish.hint_near) == _places(english.hint_near)

    def it_names_only_particulars_that_the_finding_carries(self, code: str) -> None:
        """Each place where the finding is made gives all that its texts ask for."""
        asked = {name for text in _texts(sv.DIAGNOSTICS[code]) for name in _places(text)}
        carried = [given for found, _, given in _findings() if found == code and given is not None]

        assert [given for given in carried if asked - given] == []

    def it_has_a_hint_for_a_near_word_only_where_one_is_looked_for(self, code: str) -> None:
        """Such a hint is chosen by the particular `nearest`."""
        carried = [given for found, _, given in _findings() if found == code and given is not None]
        if sv.DIAGNOSTICS[code].hint_near:
            assert all("nearest" in given for given in carried)
        assert bool(sv.DIAGNOSTICS[code].hint_near) == bool(en.DIAGNOSTICS[code].hint_near)

    @pytest.mark.parametrize("language", catalogue.LANGUAGES)
    def it_reads_as_sentences(self, code: str, language: str) -> None:
        """Every text ends as a sentence or in what the particulars tell, and no more than once."""
        entry = catalogue.explain(code, language)

        assert entry is not None
        assert not entry.title.endswith(".")
        for text in filter(None, _texts(entry)):
            assert "None" not in text
            assert not re.search(r"(?<!\.)\.\.(?![./])", text)
            assert text == text.strip()
            assert text[-1] in ".}" or "#" in text
        assert entry.explanation.rstrip("\n") == entry.explanation.strip()
        assert max(map(len, entry.explanation.split("\n"))) <= 88


class DescribeTell:
    def it_fills_in_the_particulars(self) -> None:
        """A message names what stands in the source."""
        finding = error("value-year", NOWHERE, text="14")

        told = catalogue.tell(finding, "sv")

        assert told.message == "Här ska ett årtal stå, men det som står är ”14”."

    def it_suggests_the_nearest_word_where_there_is_one(self) -> None:
        """A slip of the pen is mended with one word."""
        finding = error("key-unknown", NOWHERE, key="källla", kind="uppgift", nearest="källa")

        assert catalogue.tell(finding, "sv").hint == "Skriv ”källa” om det var det som avsågs."

    def but_it_says_what_else_to_do_where_there_is_none(self) -> None:
        """A word that is like no other gets the general hint."""
        finding = error("key-unknown", NOWHERE, key="x", kind="uppgift", nearest="")

        assert catalogue.tell(finding, "sv").hint.startswith("Ta bort raden")

    def it_shows_braces_that_belong_to_the_text(self) -> None:
        """What is to be typed stands as it is typed."""
        finding = error("reference-figure-unclear", NOWHERE, id="hme", asked="2013", has="…")

        assert "{hme 2013 utfall}" in catalogue.tell(finding, "en").hint


class DescribeWords:
    def it_has_every_word_that_documents_use(self) -> None:
        """A missing word would end the run that was to print it."""
        assert (_words_asked() | _ENUMERATED) - set(sv.WORDS) == set()

    def it_has_no_word_that_is_not_used(self) -> None:
        """A word that nothing prints is stale."""
        known = _constants() | _ENUMERATED
        unused = {key for key in sv.WORDS if key not in known}

        assert {key for key in unused if key.removesuffix("-one") not in known} == set()

    def it_has_the_same_words_in_both_languages(self) -> None:
        """A document is in one language throughout."""
        assert list(sv.WORDS) == list(en.WORDS)

    @pytest.mark.parametrize("key", sv.WORDS)
    def it_has_the_same_places_in_both_languages(self, key: str) -> None:
        """What is filled into the one is filled into the other."""
        assert sv.WORDS[key] and en.WORDS[key]
        assert _places(sv.WORDS[key]) == _places(en.WORDS[key])


class DescribePage:
    def it_is_what_stands_in_docs(self, accept: bool) -> None:
        """The documentation says what the program says; `make accept` writes it anew."""
        page = diagnostics_page("sv")
        if accept:
            PAGE.write_text(page, encoding="utf-8")

        standing = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""

        assert standing == page, "docs/diagnostics.md is stale: run `make accept`"

    @pytest.mark.parametrize("language", catalogue.LANGUAGES)
    def it_lists_and_explains_every_code_once(self, language: str) -> None:
        """Each code is found from the contents list and has one heading."""
        page = diagnostics_page(language)

        for code in catalogue.codes():
            assert page.count(f"](#{code})") == 1
            assert page.count(f"\n### {code}\n") == 1


# --- reading the code -------------------------------------------------------------------------


def _texts(entry: Entry) -> tuple[str, str, str]:
    return entry.message, entry.hint, entry.hint_near


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@cache
def _modules() -> tuple[tuple[Path, ast.Module], ...]:
    paths = sorted((ROOT / "compiler").rglob("*.py"))
    return tuple(
        (path, ast.parse(path.read_text(encoding="utf-8")))
        for path in paths
        if "catalogue" not in path.parts
    )


def _nodes() -> Iterator[ast.AST]:
    for _, module in _modules():
        yield from ast.walk(module)


@cache
def _constants() -> set[str]:
    return {n.value for n in _nodes() if isinstance(n, ast.Constant) and isinstance(n.value, str)}


@cache
def _findings() -> tuple[tuple[str, str, frozenset[str] | None], ...]:
    """Each code, the function that makes its finding, and its particulars where they are told."""
    return tuple(found for node in _nodes() for found in _findings_at(node))


def _findings_at(node: ast.AST) -> Iterator[tuple[str, str, frozenset[str] | None]]:
    match node:
        case ast.Call(func=ast.Name(id=maker) | ast.Attribute(attr=maker), args=[first, *_]):
            if maker in _MAKERS:
                names = [keyword.arg for keyword in node.keywords]
                # `_wrong_shape` and `**particulars` tell their particulars elsewhere.
                told = maker != "_wrong_shape" and None not in names
                given = frozenset(n for n in names if n) if told else None
                yield from ((c, maker, given) for c in _choices(first) if _CODE.fullmatch(c))
        case ast.Assign(targets=[ast.Name(id="code")], value=value):
            yield from ((code, "", None) for code in _choices(value))
        case ast.For(target=ast.Tuple(elts=names), iter=several):
            if any(isinstance(name, ast.Name) and name.id == "code" for name in names):
                inside = (n.value for n in ast.walk(several) if isinstance(n, ast.Constant))
                yield from ((str(code), "", None) for code in inside)


def _words_asked() -> set[str]:
    """Keys asked for where documents and lists are written, as far as they stand in the code."""
    asked: set[str] = set()
    for path, module in _modules():
        if path.name in _NOT_DOCUMENTS or path.parent.name in ("commands", "console"):
            continue
        for node in ast.walk(module):
            match node:
                case ast.Subscript(value=ast.Name(id="words") | ast.Attribute(attr="words")):
                    asked.update(_choices(node.slice))
                    asked.update(_family(node.slice))
                case ast.Call(func=ast.Name(id=taker) | ast.Attribute(attr=taker), args=[key, *_]):
                    asked.update(_choices(key) if taker in _TAKERS else ())
                case ast.Assign(targets=[ast.Name(id="key")], value=value):
                    asked.update(_choices(value))
    return asked


def _family(node: ast.expr) -> Iterator[str]:
    """The keys that a formatted key such as `f"month-{…}"` may come to."""
    match node:
        case ast.JoinedStr(values=[ast.Constant(value=str(prefix)), _]):
            assert prefix in _FAMILIES, f"words with the prefix {prefix} are not known here"
            yield from (prefix + name for name in _FAMILIES[prefix])


def _choices(node: ast.expr) -> Iterator[str]:
    """A text, or both of the texts between which a condition chooses."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from _choices(one)
            yield from _choices(other)
