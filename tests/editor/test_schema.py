"""The format told as JSON Schema: all of it, in Swedish, and as it stands in the project."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from compiler.checks.check import check
from compiler.editor.describe import SchemaWriter
from compiler.editor.known import Known
from compiler.editor.schemas import DATA_SCHEMA, MEMO_SCHEMA, PLAN_SCHEMA, schemas
from compiler.load.load import load
from compiler.load.schema import Key, Log
from compiler.load.source import read_source
from compiler.load.texts import (
    Choice,
    Text,
    day,
    day_or_month,
    identifier,
    line,
    number,
    period,
    year,
)
from compiler.load.tree import Scalar, parse_yaml
from compiler.load.values import value
from compiler.model.budget import BudgetTable
from compiler.model.figures import Indicator
from compiler.model.goals import Goal, GoalArea, Guidance, Measure
from compiler.model.registers import Body, Person, Unit
from compiler.span import NOWHERE

from ..plans import EXEMPELBY, REAL, ROOT, copy_of, edit, loaded
from ..test_command import run
from .readers import TOPS, every_reader, every_record, references

FOLDER = ROOT / "schema"
FORMAT = (ROOT / "docs/kallformat.md").read_text("utf-8")

KINDS = {
    Body: "organ",
    Person: "person",
    Unit: "enhet",
    Indicator: "uppgift",
    Goal: "mål",
    Measure: "åtgärd",
    Guidance: "inriktning",
    GoalArea: "målområde",
    BudgetTable: "budget",
}
"""What the checks call the kinds that keys refer to."""

TEXTS: tuple[Any, ...] = (value, number, period, year, day, day_or_month, identifier, line)
"""The readers of single values that have a pattern."""

EVERY_KEY = [
    pytest.param(key, id=f"{record.name}.{key.name}")
    for record in every_record()
    for key in record.keys
]


class DescribeTheFormat:
    @pytest.mark.parametrize("key", EVERY_KEY)
    def it_says_what_each_key_is_for(self, key: Key) -> None:
        """An editor shows a sentence on each key, and the description of the format names it."""
        assert re.fullmatch(r"[A-ZÅÄÖ].{5,100}\.", key.about), key.about
        assert re.search(rf"(?m)(?:^|[\s`-]){re.escape(key.name)}(?::|`)", FORMAT)

    def it_says_what_each_record_is(self) -> None:
        """An editor shows a sentence on each record that may be begun."""
        for record in every_record():
            assert re.fullmatch(r"[A-ZÅÄÖ].{5,100}\.", record.about), record.name

    def it_has_a_name_of_its_own_for_each_record(self) -> None:
        """Schemas share what is said of a record by its name."""
        names = [record.name for record in every_record()]
        assert sorted(names) == sorted(set(names))

    def it_can_all_be_told(self) -> None:
        """No part of the format is a reader that cannot be described."""
        told = SchemaWriter(Known())
        assert [reader for reader in every_reader() if not told.schema(reader)] == []

    def it_names_each_word_to_choose_from_in_its_description(self) -> None:
        """Whoever reads docs/kallformat.md finds every word that may be written."""
        words = [word for r in every_reader() if isinstance(r, Choice) for word in r.allowed]
        assert len(words) > 20
        assert [word for word in words if word not in FORMAT] == []

    def it_wants_of_each_reference_what_the_checks_want(self, tmp_path: Path) -> None:
        """An id that is not there is a finding wherever a key takes one, and of the same kinds."""
        sources = copy_of(EXEMPELBY, tmp_path)
        wanted = {}
        for file in sources.rglob("*.yaml"):
            path = file.relative_to(sources).as_posix()
            top = TOPS[{"plan.yaml": 0, "tjansteskrivelse.yaml": 1}.get(path, 2)]
            source, _ = read_source(sources, path, NOWHERE)
            node = None if source is None else parse_yaml(source)[0]
            assert source is not None
            assert node is not None
            lines = source.text.split("\n")
            for scalar, kinds in references(top, node):
                at = scalar.span
                line = lines[at.line - 1]
                assert line[at.column - 1 :].startswith(scalar.text)
                after = line[at.column - 1 + len(scalar.text) :]
                lines[at.line - 1] = f"{line[: at.column - 1]}finns-ej{after}"
                wanted[at] = " / ".join(KINDS[kind] for kind in kinds)
            file.write_text("\n".join(lines), "utf-8")

        found = check(load(sources).plan)

        unknown = [d for d in found if d.code == "id-unknown"]
        assert {d.span: dict(d.particulars)["wanted"] for d in unknown} == wanted
        assert set(" / ".join(wanted.values()).split(" / ")) == set(KINDS.values())


class DescribeSchemas:
    def it_is_what_stands_in_the_project(self, accept: bool) -> None:
        """The schemas are those of the format and of the sources; `make accept` writes them."""
        made = schemas(load(REAL).plan)
        if accept:
            FOLDER.mkdir(exist_ok=True)
            for name, content in made.items():
                (FOLDER / name).write_bytes(content)

        standing = {path.name: path.read_bytes() for path in FOLDER.glob("*")}

        assert standing == dict(made), "schema/ is stale: run `make accept` or `vp schema schema`"

    @pytest.mark.parametrize("name", (PLAN_SCHEMA, MEMO_SCHEMA, DATA_SCHEMA))
    def it_has_a_swedish_message_for_all_that_may_be_wrong(self, name: str) -> None:
        """The server's own English message shows where a schema has none."""
        messages = []
        for schema in constraints(parsed(name)):
            told = schema.get("errorMessage", schema.get("patternErrorMessage", ""))
            assert told.endswith("."), schema
            messages.append(told)
        assert len(set(messages)) > 8

    @pytest.mark.parametrize("name", (PLAN_SCHEMA, MEMO_SCHEMA, DATA_SCHEMA))
    def it_has_every_definition_that_it_refers_to_and_no_other(self, name: str) -> None:
        """A definition that is missing would be told of in every file, in English."""
        schema = parsed(name)
        asked = {s["$ref"] for s in every_schema(schema) if "$ref" in s}
        assert asked == {f"#/definitions/{definition}" for definition in schema["definitions"]}

    @pytest.mark.parametrize("name", (PLAN_SCHEMA, MEMO_SCHEMA, DATA_SCHEMA))
    def it_never_lets_all_alternatives_fail(self, name: str) -> None:
        """Of alternatives that all fail the server makes one message, in English."""
        choices = [s["anyOf"] for s in told_schemas(parsed(name)) if "anyOf" in s]
        assert choices
        assert all(alternatives[-1] == {} for alternatives in choices)

    def it_suggests_each_id_with_what_it_stands_for(self) -> None:
        """An official finds a figure by its name, not by its id."""
        figures = parsed(DATA_SCHEMA)["definitions"]["id-indicator"]["anyOf"]
        told = {one.get("const"): one.get("description") for one in figures}
        assert told["sjukfranvaro"] == "Sjukfrånvaro, kommunen totalt"
        assert set(told) == {
            *(i for i, e in loaded(REAL).plan.by_id.items() if isinstance(e, Indicator)),
            None,
        }

    def it_lets_a_new_id_through(self) -> None:
        """What was written a moment ago is not underlined because the schema is older."""
        owner = parsed(DATA_SCHEMA)["definitions"]["uppgift"]["properties"]["ägare"]
        assert matches(owner, "nytt-organ")
        assert not matches(owner, "Nytt organ")

    def but_it_knows_every_unit(self) -> None:
        """A unit is seldom new and easily misspelt."""
        unit = parsed(DATA_SCHEMA)["definitions"]["uppgift"]["properties"]["enhet"]
        assert matches(unit, "procent")
        assert matches(unit, "kr-per-invanare")
        assert not matches(unit, "procnet")
        assert "procent, procentenheter" in unit["errorMessage"]

    def it_takes_for_text_what_yaml_takes_for_something_else(self) -> None:
        """`2013` and `ja` are texts to us; `6.39` is neither a number nor anything else."""
        keys = parsed(DATA_SCHEMA)["definitions"]["uppgift"]["properties"]
        assert keys["namn"]["if"]["type"] == ["boolean"]
        assert keys["namn"]["else"]["type"] == ["string", "integer", "number"]
        assert keys["decimaler"]["type"] == ["string", "integer"]
        assert keys["utfall"]["additionalProperties"]["else"]["type"] == ["string", "integer"]
        year = parsed(PLAN_SCHEMA)["definitions"]["plan"]["properties"]["år"]
        assert year["type"] == ["string", "integer"]

    @pytest.mark.parametrize("spaced", ("7 429", "7\u00a0429", "ht  2013", "ht\u00a02013"))
    def it_takes_any_space_for_one(self, spaced: str) -> None:
        """A no-break space pasted from Word is read as a space, so it is not underlined."""
        keys = parsed(DATA_SCHEMA)["definitions"]["uppgift"]["properties"]
        value, period = keys["utfall"]["additionalProperties"], keys["utfall"]["propertyNames"]
        assert matches(period if "ht" in spaced else value.get("else"), spaced)

    @settings(deadline=None)
    @given(
        st.text("0123456789 \u00a0\u2009,–-−hvtmåga", min_size=1, max_size=14),
        st.sampled_from(TEXTS),
    )
    @example("7\u00a0–\u00a08", value)
    @example("minst  75", value)
    @example("ht\u00a02013", period)
    @example("12\u2009345", number)
    def it_never_refuses_what_is_read(self, text: str, reader: Text[Any]) -> None:
        """A squiggle where `vp check` finds nothing would teach people not to look at them."""
        log = Log()
        if reader(Scalar(text, NOWHERE), log) is not None:
            assert matches(SchemaWriter(Known()).schema(reader), text)


class DescribeVpSchema:
    def it_writes_the_same_bytes_whatever_surrounds_it(self, tmp_path: Path) -> None:
        """The order of the files, the clock and the hash seed leave no trace."""
        done = run("schema", str(tmp_path), PYTHONHASHSEED="4711", TZ="Asia/Tokyo")

        assert done.returncode == 0
        assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {
            p.name: p.read_bytes() for p in FOLDER.iterdir()
        }
        for name in (PLAN_SCHEMA, MEMO_SCHEMA, DATA_SCHEMA):
            assert str(tmp_path / name) in done.stdout
        assert "$schema=" in done.stdout

    def it_speaks_english_when_asked(self, tmp_path: Path) -> None:
        """The command speaks the reader's language; the schemas that of the keys."""
        done = run("--lang", "en", "schema", str(tmp_path))
        assert done.stdout.startswith("The schemas are written")
        assert (tmp_path / PLAN_SCHEMA).read_bytes() == (FOLDER / PLAN_SCHEMA).read_bytes()

    def it_writes_nothing_of_sources_that_cannot_be_read(self, tmp_path: Path) -> None:
        """An id that a schema lacks would be underlined."""
        sources = copy_of(EXEMPELBY, tmp_path)
        edit(sources / "register/enheter.yaml", "  - id: tkr", "  - id: tkr\n    idd: tkr")

        done = run("--sources", str(sources), "schema", str(tmp_path / "schema"))

        assert done.returncode == 1
        assert "[key-unknown]" in done.stderr
        assert "Inga scheman skrevs." in done.stderr
        assert not (tmp_path / "schema").exists()

    def it_says_when_it_cannot_write(self, tmp_path: Path) -> None:
        """A file stands where the folder should."""
        (tmp_path / "schema").write_text("", "utf-8")
        done = run("schema", str(tmp_path / "schema"))
        assert done.returncode == 3
        assert "[output-in-the-way]" in done.stderr


class DescribeTheEditorsSettings:
    @pytest.mark.parametrize("file", sorted(REAL.rglob("*.yaml")), ids=lambda f: f.name)
    def it_is_named_in_the_first_line_of_each_source(self, file: Path) -> None:
        """Whoever opens a file elsewhere than in the project's folder is helped too."""
        first = file.read_text("utf-8").partition("\n")[0]
        name = {"plan.yaml": PLAN_SCHEMA, "tjansteskrivelse.yaml": MEMO_SCHEMA}
        named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
        assert named is not None
        assert (file.parent / named[1]).resolve() == FOLDER / name.get(file.name, DATA_SCHEMA)

    def it_takes_schemas_from_the_project_and_from_nowhere_else(self) -> None:
        """Nothing is fetched, and nothing told to anybody."""
        stated = json.loads((ROOT / ".vscode/settings.json").read_text("utf-8"))
        mapped = {(ROOT / path).resolve() for path in stated["yaml.schemas"]}
        assert mapped == set(FOLDER.iterdir())
        assert stated["yaml.schemaStore.enable"] is False
        assert stated["yaml.kubernetesCRDStore.enable"] is False
        assert stated["redhat.telemetry.enabled"] is False

    def it_recommends_the_extension_that_reads_them(self) -> None:
        """VS Code asks once whether it should be installed."""
        asked = json.loads((ROOT / ".vscode/extensions.json").read_text("utf-8"))
        assert asked["recommendations"] == ["redhat.vscode-yaml"]


# --- reading schemas --------------------------------------------------------------------------


def parsed(name: str) -> dict[str, Any]:
    """One of the project's schemas."""
    schema: dict[str, Any] = json.loads((FOLDER / name).read_text("utf-8"))
    return schema


def every_schema(schema: Any) -> Iterator[dict[str, Any]]:
    """A schema and all below it; bodies of snippets are none."""
    if not isinstance(schema, dict):
        return
    yield schema
    for name in ("properties", "definitions"):
        for inner in schema.get(name, {}).values():
            yield from every_schema(inner)
    for name in ("allOf", "anyOf"):
        for inner in schema.get(name, ()):
            yield from every_schema(inner)
    for name in ("items", "additionalProperties", "propertyNames", "if", "then", "else"):
        yield from every_schema(schema.get(name))


def told_schemas(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Those schemas whose faults are told: what fails in an `if` only chooses."""
    asked = [id(s) for whole in every_schema(schema) for s in every_schema(whole.get("if"))]
    return (s for s in every_schema(schema) if id(s) not in asked)


def constraints(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The schemas that may refuse something by themselves."""
    for inner in told_schemas(schema):
        refuses = {"type", "required", "pattern", "enum", "minimum", "maxItems"} & set(inner)
        forbids = inner.get("additionalProperties") is False
        if refuses or forbids or False in inner.get("properties", {}).values():
            yield inner


def matches(schema: Any, text: str) -> bool:
    """Whether a text fits a schema's pattern, as JavaScript reads it."""
    return re.search(schema["pattern"], text) is not None
