"""The documents, held to what the program does."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from compiler import catalogue, cli
from compiler.checks.check import check
from compiler.commands import given
from compiler.diagnostic import Diagnostic, Severity
from compiler.document.assemble import assemble
from compiler.document.wording import figure_text
from compiler.load.kinds import DATA
from compiler.load.load import load
from compiler.load.schema import Log
from compiler.load.source import Source
from compiler.load.tree import Scalar, parse_yaml
from compiler.load.values import value
from compiler.model.figures import Kind
from compiler.model.inserts import INSERTS, split_insert
from compiler.model.period import parse_period
from compiler.model.plan import Plan
from compiler.model.references import PLAN_FIELDS, FoundFigure, FoundName, look_up
from compiler.pipeline.building import build
from compiler.pipeline.request import Request
from compiler.span import NOWHERE
from compiler.word.contract import MEMO_CONTRACT, PLAN_CONTRACT

ROOT = Path(__file__).resolve().parent.parent
DOCS = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md")))
FORMAT, GUIDE = ROOT / "docs/kallformat.md", ROOT / "docs/handledning.md"
ARCHITECTURE = ROOT / "docs/architecture.md"

every_document = pytest.mark.parametrize(
    "path", DOCS, ids=lambda path: path.relative_to(ROOT).as_posix()
)


# --- reading Markdown -------------------------------------------------------------------------


class Example(NamedTuple):
    """A block of YAML in a document: its text, and the code of the finding it must give, if any."""

    text: str
    code: str
    quoted: str


@cache
def tokens_of(path: Path) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(path.read_text(encoding="utf-8"))


def inline_of(path: Path) -> Iterator[Token]:
    for token in tokens_of(path):
        yield from token.children or ()


@cache
def code_of(path: Path) -> list[str]:
    """Every code span, and every line of a code block that has no language."""
    spans = [token.content for token in inline_of(path) if token.type == "code_inline"]
    blocks = [t.content for t in tokens_of(path) if t.type == "fence" and not t.info]
    return [*spans, *(line for block in blocks for line in block.splitlines())]


def anchors_of(path: Path) -> set[str]:
    """The anchors of a document's headings, made as GitHub makes them."""
    tokens, found = tokens_of(path), set()
    for at, token in enumerate(tokens):
        if token.type == "heading_open":
            words = "".join(c.content for c in tokens[at + 1].children or ())
            found.add(re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-"))
    return found


def links_of(path: Path) -> list[str]:
    targets = [token.attrGet("href") or token.attrGet("src") for token in inline_of(path)]
    return [str(target) for target in targets if target]


def rows_of(path: Path) -> list[tuple[str, ...]]:
    """The rows of every table in a document, as Markdown."""
    rows: list[tuple[str, ...]] = []
    for token in tokens_of(path):
        if token.type == "tr_open":
            rows.append(())
        elif token.type == "inline" and rows and token.level > 2:
            rows[-1] = (*rows[-1], token.content)
    return rows


def examples_of(path: Path) -> list[Example]:
    tokens, found = tokens_of(path), []
    for at, token in enumerate(tokens):
        if token.type == "fence" and token.info.split()[:1] == ["yaml"]:
            code = token.info.partition("fel=")[2]
            after = [t.type for t in tokens[at + 1 : at + 3]]
            quoted = after == ["blockquote_open", "paragraph_open"]
            found.append(Example(token.content, code, tokens[at + 3].content if quoted else ""))
    return found


def whole(text: str) -> str:
    """An example as a source file: a part of an indicator or an area gets what stands around it."""
    first = text.partition(":")[0]
    if first in {*Kind, "kommentar"}:
        head = "uppgifter:\n  - id: a\n    namn: A\n    enhet: b\n    källa: C\n    ägare: d\n"
        kinds = "" if first in set(Kind) else "    utfall:\n      2013: 1\n"
        return head + kinds + indented(text, 4)
    if first == "åtgärder":
        return "målområden:\n  - id: a\n    rubrik: A\n" + indented(text, 4)
    return text


def indented(text: str, by: int) -> str:
    return "".join(" " * by + line + "\n" for line in text.splitlines())


def findings_on(text: str) -> list[Diagnostic]:
    node, found = parse_yaml(Source("example.yaml", b"", whole(text)))
    log = Log()
    if node is not None:
        DATA.read_keys(node, log)
    return [*found, *log.diagnostics]


def told(diagnostics: list[Diagnostic]) -> list[str]:
    return [f"{d.span} {catalogue.tell(d, 'sv').message}" for d in diagnostics]


# --- a plan of the format's own examples -------------------------------------------------------

_REGISTERS = """
organ:
  - id: kommunstyrelsen
    namn: Kommunstyrelsen
    slag: styrelse
  - id: hr
    namn: HR
    slag: enhet
  - id: ekonomi
    namn: Ekonomi
    slag: enhet
  - id: administration-och-utredning
    namn: Administration och utredning
    slag: enhet
personer:
  - id: boel-godner
    namn: Boel Godner
  - id: annelie-hallberg
    namn: Annelie Hallberg
  - id: mats-christiansson
    namn: Mats Christiansson
enheter:
  - id: kr
    i-text: kronor
    i-tabell: kr
  - id: mkr
    i-text: mkr
    i-tabell: mkr
    bas: kr
    faktor: 1 000 000
  - id: procent
    i-text: procent
    i-tabell: "%"
    slag: andel
    faktor: 0,01
  - id: index
    i-text: ""
    i-tabell: index
"""


def references_in(path: Path) -> list[tuple[str, str]]:
    """Rows that tell what a reference becomes, from a table of two columns."""
    pairs = [row for row in rows_of(path) if len(row) == 2 and row[0].startswith("`{")]
    found = [(source[2:-2].replace("\\|", "|"), becomes) for source, becomes in pairs]
    return [(words, becomes) for words, becomes in found if split_insert(words) is None]


def inserts_in_format() -> list[str]:
    words = [row[0][2:-2] for row in rows_of(FORMAT) if row[0].startswith("`{")]
    return [w.replace("\\|", "|") for w in words if split_insert(w.replace("\\|", "|"))]


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sources folder made of every example in the format's description."""
    root = tmp_path_factory.mktemp("sources")
    (root / "avsnitt").mkdir()
    (root / "ovriga.yaml").write_text(_REGISTERS, encoding="utf-8")
    own = {"plan": "plan.yaml", "tjänsteskrivelse": "tjansteskrivelse.yaml"}
    for number, example in enumerate(examples_of(FORMAT)):
        name = own.get(example.text.partition(":")[0], f"{number}.yaml")
        (root / name).write_text(example.text, encoding="utf-8")
    inserts = "".join(f"\n\n{{{words}}}" for words in inserts_in_format())
    chapter = f"# Ansvar {{#ansvar}}{inserts}\n"
    (root / "avsnitt/01-ansvar.md").write_text(chapter, encoding="utf-8")
    (root / "avsnitt/bilaga-1.md").write_text("# Bilaga 1 {#bilaga-1}\n", encoding="utf-8")
    (root / "tjansteskrivelse.md").write_text("En text.\n", encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def plan(sources: Path) -> Plan:
    return load(sources).plan


# --- tests ------------------------------------------------------------------------------------


class DescribeLinks:
    @every_document
    def it_follows_every_link_inside_the_project(self, path: Path) -> None:
        """Each link and picture has its file, and each anchor its heading."""
        for target in links_of(path):
            if re.match(r"https?:|mailto:", target):
                continue
            name, _, anchor = unquote(target).partition("#")
            place = (path.parent / name).resolve() if name else path
            assert place.exists(), target
            assert not anchor or anchor in anchors_of(place), target

    def it_keeps_pictures_small(self) -> None:
        """No picture weighs more than 150 kB."""
        for picture in (ROOT / "docs/bild").iterdir():
            assert picture.stat().st_size < 150_000, picture.name


class DescribeArchitecture:
    def it_names_every_module_and_no_other(self) -> None:
        """The lists of modules and the folder agree."""
        stand = {p.relative_to(ROOT).as_posix() for p in (ROOT / "compiler").rglob("*.py")}
        first = [row[0].strip("`") for row in rows_of(ARCHITECTURE)]
        named = [name for name in first if name.startswith("compiler/")]
        assert sorted(named) == sorted(stand)

    @every_document
    def it_names_only_what_the_code_has(self, path: Path) -> None:
        """Each `compiler.module.name` in a document can be imported."""
        for code in code_of(path):
            if re.fullmatch(r"compiler(\.\w+)+", code):
                assert stands(code), code

    @every_document
    def it_names_only_files_that_are_there(self, path: Path) -> None:
        """Each path into the project that a document names exists."""
        for code in code_of(path):
            if re.fullmatch(r"(compiler|docs|sources|templates|\.ci)/[\w./-]+", code):
                assert (ROOT / code).exists(), code

    def it_lists_every_decision_and_analysis(self) -> None:
        """None is left out of the page that leads to them."""
        linked = {(ARCHITECTURE.parent / link).resolve() for link in links_of(ARCHITECTURE)}
        for folder in ("decisions", "analysis"):
            assert set((ROOT / "docs" / folder).glob("*.md")) <= linked


def stands(dotted: str) -> bool:
    parts = dotted.split(".")
    for cut in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:cut]))
        except ModuleNotFoundError:
            continue
        for name in parts[cut:]:
            if not hasattr(found, name):
                return False
            found = getattr(found, name)
        return True
    return False


class DescribeCommands:
    @every_document
    def it_tells_only_of_targets_that_make_has(self, path: Path) -> None:
        """Each `make …` in code is a target."""
        makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
        targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
        for code in code_of(path):
            match = re.match(r"make ([a-z]+)", code)
            assert match is None or match.group(1) in targets, code

    @every_document
    def it_tells_only_of_commands_and_flags_that_vp_has(
        self, path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Each `vp …` in code is a command with its own flags; a flag alone is some command's."""
        flags = flags_by_command(capsys)
        for code in code_of(path):
            given = set(re.findall(r"--[a-z][a-z-]*", code))
            command = re.match(r"vp ([a-z][a-z-]*)", code)
            if command is not None:
                assert command.group(1) in flags, code
                assert given <= flags[command.group(1)], code
            elif re.fullmatch(r"--[a-z][a-z-]*( \w+)?", code):
                assert any(given <= own for own in flags.values()), code

    @every_document
    def it_names_only_findings_that_the_catalogue_has(self, path: Path) -> None:
        """What is written as a finding's code is one."""
        prefixes = {code.partition("-")[0] for code in catalogue.codes()} - {"page", "budget", "id"}
        for code in code_of(path):
            explained = re.fullmatch(r"vp explain ([a-z-]+)", code)
            name = explained.group(1) if explained else code
            if explained or re.fullmatch(rf"({'|'.join(prefixes)})(-[a-z]+)+", name):
                assert name in catalogue.codes(), name

    def it_shows_the_two_first_commands_at_once(self) -> None:
        """The first code in the README is `make plan` and `make test`."""
        first = next(t for t in tokens_of(ROOT / "README.md") if t.type == "fence")
        assert re.findall(r"^make (\w+)", first.content, re.MULTILINE) == ["plan", "test"]

    def it_tells_the_exit_statuses(self) -> None:
        """The README's exit statuses are those of the command line."""
        told_there = [int(row[0]) for row in rows_of(ROOT / "README.md") if row[0].isdigit()]
        of_vp = [given.OK, given.ERRORS, given.WRONG_USE, given.NOT_WRITTEN, given.PROGRAM_FAULT]
        assert told_there == of_vp

    def it_tells_every_file_of_a_build(self) -> None:
        """The README's list of files is what a build of the plan gives."""
        templates = ROOT / "templates"
        request = Request(
            ROOT / "sources",
            templates / "vp_template.docx",
            templates / "tjansteskrivelse_template.docx",
            catalogue.words("sv"),
        )
        built = build(request)
        assert built.files, told([d for d in built.diagnostics if d.severity is Severity.ERROR])
        names = [row[0].strip("`") for row in rows_of(ROOT / "README.md")]
        assert [name for name in names if "-2014." in name] == list(built.files)

    def it_tells_the_licence_of_every_package(self) -> None:
        """Each package that is installed stands in the README's table of licences."""
        lists = ("runtime.txt", "cluster.txt")
        pinned = "\n".join((ROOT / "requirements" / n).read_text("utf-8") for n in lists)
        packages = set(re.findall(r"^([a-z0-9-]+)==", pinned, re.MULTILINE))
        named = {name for row in rows_of(ROOT / "README.md") for name in row[0].split(", ")}
        assert packages <= named


def flags_by_command(capsys: pytest.CaptureFixture[str]) -> dict[str, set[str]]:
    """Every command of `vp` with its flags and those of its parts, as its help tells them."""
    flags = {}
    for command in commands_in(help_of([], capsys)):
        own = help_of([command], capsys)
        parts = (help_of([command, part], capsys) for part in commands_in(own))
        flags[command] = set(re.findall(r"--[a-z][a-z-]*", " ".join((own, *parts))))
    return flags


def commands_in(told: str) -> list[str]:
    """The commands that a help lists."""
    listed = told.rpartition("kommandon:")[2].partition("\n\n")[0] if "kommandon:" in told else ""
    return re.findall(r"^    ([a-z][a-z-]*) ", listed, re.MULTILINE)


def help_of(command: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit):
        cli.main([*command, "--help"])
    return capsys.readouterr().out


class DescribeTheFormat:
    def it_gives_examples_that_make_a_plan(self, sources: Path) -> None:
        """All examples together load and check without an error, and can be assembled."""
        loaded = load(sources)
        found = [*loaded.diagnostics, *check(loaded.plan)]
        assert told([d for d in found if d.severity is Severity.ERROR]) == []
        document, memo = assemble(loaded.plan, catalogue.words("sv"))
        assert document.to_add
        assert memo is not None

    @pytest.mark.parametrize("path", (FORMAT, GUIDE), ids=("format", "guide"))
    def it_tells_what_references_become(self, plan: Plan, path: Path) -> None:
        """Each row of the table is what the resolver gives."""
        assert references_in(path)
        for words, becomes in references_in(path):
            match look_up(plan, words):
                case FoundName(text=text):
                    assert text == becomes
                case FoundFigure() as found:
                    text = figure_text(found, plan, catalogue.words("sv"))
                    assert text.replace("\u00a0", " ") == becomes
                case missed:
                    pytest.fail(f"{words}: {missed}")

    def it_tells_of_every_insert(self) -> None:
        """The table of inserts is the program's own list."""
        named = [split_insert(words) for words in inserts_in_format()]
        assert sorted(insert[0] for insert in named if insert) == sorted(INSERTS)

    def it_tells_of_every_field_of_the_plan(self) -> None:
        """Each field of the plan that prose may take is named."""
        assert {f"{{{name}}}" for name in PLAN_FIELDS} <= set(code_of(FORMAT))

    def it_tells_of_every_kind_of_value(self) -> None:
        """Each kind of figure is named, and each period that is named is one."""
        text = FORMAT.read_text(encoding="utf-8")
        kinds = text.partition("Slag av värden:")[2].partition(". ")[0]
        assert re.findall(r"`([^`]+)`", kinds) == [kind.value for kind in Kind]
        periods = text.partition("Perioder:")[2].partition(".\n")[0]
        assert all(parse_period(p) for p in re.findall(r"`([^`]+)`", periods))


class DescribeTheGuide:
    @pytest.mark.parametrize("example", examples_of(GUIDE), ids=lambda e: e.text.splitlines()[-1])
    def it_gives_examples_that_do_what_it_says(self, example: Example) -> None:
        """Each example reads without a finding, or gives the finding and the words it names."""
        found = findings_on(example.text)
        assert [d.code for d in found] == ([example.code] if example.code else []), told(found)
        if example.quoted:
            assert catalogue.tell(found[0], "sv").message == example.quoted

    def it_gives_values_that_can_be_written(self) -> None:
        """Each value in the table of values is read as one."""
        known = [
            row for row in rows_of(GUIDE) if row[0].startswith("att värdet") or "ett " in row[0]
        ]
        known += [row for row in rows_of(GUIDE) if row[0].startswith("en gräns")]
        written = [text for row in known for text in re.findall(r"`([^`]+)`", row[1])]
        assert len(written) == 8
        for text in written:
            log = Log()
            assert value(Scalar(text, NOWHERE), log) is not None, text
            assert not log.diagnostics

    def it_names_every_field_and_slot_of_a_template(self) -> None:
        """What a template may and must hold is what the contract says."""
        text = GUIDE.read_text(encoding="utf-8").partition("## Ändra mallen i Word")[2]
        named = set(re.findall(r"(?:plan|memo|plats)\.\w+", text))
        slots = {f"plats.{name}" for name in (*PLAN_CONTRACT.slots, *MEMO_CONTRACT.slots)}
        assert named == {*MEMO_CONTRACT.fields, *slots}


class DescribeTheChangelog:
    def it_has_a_place_for_what_is_not_released(self) -> None:
        """Unreleased stands first."""
        tokens = tokens_of(ROOT / "CHANGELOG.md")
        headings = [tokens[n + 1].content for n, t in enumerate(tokens) if t.tag == "h2" and t.map]
        assert headings[0] == "[Unreleased]"
