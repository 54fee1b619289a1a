"""The schemas in the real yaml-language-server: what whoever writes the sources in VS Code sees."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from compiler.catalogue import explain
from compiler.editor.schemas import schemas
from compiler.load.load import load

from ..conftest import outsider
from ..language_server import Server, Squiggle, language_server
from ..plans import EXEMPELBY, REAL, ROOT, copy_of
from ..test_docs import FORMAT, examples_of

_NUMBERS = count(1)


@pytest.fixture(scope="module")
def program() -> str:
    """The language server's program; it runs on node."""
    outsider("node")
    return outsider("yaml-language-server")


@pytest.fixture(scope="module")
def server(program: str) -> Iterator[Server]:
    """A server that has the project open with the settings that stand in it."""
    with language_server(program, ROOT) as running:
        yield running


@pytest.fixture(scope="module")
def faulty(server: Server) -> list[Squiggle]:
    """What is underlined in a file with nine faults."""
    return typed(server, FAULTY).squiggles


@dataclass(frozen=True, slots=True)
class Typed:
    """A new file in the sources, open in the editor; ¦ in its text is where the cursor stands."""

    server: Server
    text: str
    path: Path
    squiggles: list[Squiggle]

    def suggested(self) -> dict[str, str]:
        """What is suggested at the cursor, each with its explanation."""
        items = self.server.completions(self.path, *self._cursor())
        return {item["label"]: item.get("documentation") or "" for item in items}

    def inserted(self, label: str) -> str:
        """What is written when a suggestion is taken."""
        items = self.server.completions(self.path, *self._cursor())
        return next(str(item["insertText"]) for item in items if item["label"] == label)

    def shown(self) -> str:
        """What is shown when the pointer rests at the cursor."""
        return self.server.hover(self.path, *self._cursor())

    def _cursor(self) -> tuple[int, int]:
        before = self.text[: self.text.index("¦")]
        return before.count("\n") + 1, len(before) - before.rfind("\n")


def typed(server: Server, text: str, folder: str = "uppgifter") -> Typed:
    """A file that is only typed, not saved, among the project's sources."""
    path = REAL / folder / f"provtext-{next(_NUMBERS)}.yaml"
    return Typed(server, text, path, server.open(path, text.replace("¦", "")))


def in_a_goal(text: str) -> str:
    """A goal area with a goal that says no more than its id and `text`."""
    return f"målområden:\n  - id: prov\n    mål:\n      - id: prov-mal\n        {text}\n"


FAULTY = """\
uppgifter:
  - id: prov-faulty
    namn: Prov
    enhet: procnet
    källa: Prov
    ägare: hr
    riktning: ökar
    ansvar: hr
    utfall:
      2011: 6.39
      2012: 6,39 procent
      2013:
      hösten: 5
      2014:
        värde: 6.5
        statuss: slutligt
"""


class DescribeTheSources:
    def it_underlines_nothing_as_they_stand(self, server: Server) -> None:
        """A squiggle means something is wrong, so where nothing is there is none."""
        files = sorted(REAL.rglob("*.yaml"))
        found = server.open_all(files)
        assert len(found) > 20
        assert {file.name: told for file, told in found.items() if told} == {}

    @pytest.mark.parametrize("name", ("exempelby", "kallformat"))
    def it_underlines_nothing_in_another_plan_with_its_own_schemas(
        self, program: str, name: str, tmp_path: Path
    ) -> None:
        """Every form that the format has stands in the example plan or in its description."""
        sources = copy_of(REAL if name == "kallformat" else EXEMPELBY, tmp_path)
        if name == "kallformat":
            for number, example in enumerate(examples_of(FORMAT)):
                top = example.text.partition(":")[0]
                own = {"plan": "plan.yaml", "tjänsteskrivelse": "tjansteskrivelse.yaml"}
                file = sources / own.get(top, f"exempel-{number}.yaml")
                file.write_text(example.text, "utf-8")
        shutil.copytree(ROOT / ".vscode", tmp_path / ".vscode")
        (tmp_path / "schema").mkdir()
        for schema, content in schemas(load(sources).plan).items():
            (tmp_path / "schema" / schema).write_bytes(content)

        with language_server(program, tmp_path) as server:
            found = server.open_all(sorted(sources.rglob("*.yaml")))
            new = server.open(sources / "uppgifter/ny.yaml", "uppgift:\n  - id: a\n")

        assert {file.name: told for file, told in found.items() if told} == {}
        assert new, "the settings do not reach the sources"


class DescribeSquiggles:
    @pytest.mark.parametrize(
        ("place", "words"),
        [
            pytest.param((4, 12, 19), "register/enheter. De som finns är: antal, ", id="unit"),
            pytest.param((7, 15, 19), "ett av orden öka, minska, behålla stå.", id="choice"),
            pytest.param((8, 5, 11), "inte till nycklarna för ”uppgift”. De är: id, ", id="key"),
            pytest.param((10, 13, 17), "7 429 eller 6,39: decimalkomma", id="decimal point"),
            pytest.param((11, 13, 25), "7 429 eller 6,39: decimalkomma", id="unit in the value"),
            pytest.param((12, 12, 12), "skriv ”kompletteras”.", id="no value"),
            pytest.param((13, 7, 13), "till exempel 2013, 2014–2016, ht 2013", id="period"),
            pytest.param((15, 16, 19), "7 429 eller 6,39: decimalkomma", id="in the long form"),
            pytest.param((16, 9, 16), "”värde”. De är: värde, text, status, ", id="key of a value"),
        ],
    )
    def it_underlines_what_is_wrong_and_says_so_in_swedish(
        self, faulty: list[Squiggle], place: tuple[int, int, int], words: str
    ) -> None:
        """Each fault is underlined where it stands, with what to write instead."""
        told = [s.message for s in faulty if (s.line, s.column, s.to) == place]
        assert len(told) == 1, faulty
        assert words in told[0]

    def it_underlines_nothing_else(self, faulty: list[Squiggle]) -> None:
        """One fault is one squiggle."""
        assert len(faulty) == 9

    def it_stands_where_vp_check_has_a_finding(
        self, faulty: list[Squiggle], tmp_path: Path
    ) -> None:
        """The editor is not stricter than the compiler, and means the same place."""
        sources = copy_of(REAL, tmp_path)
        (sources / "uppgifter/prov.yaml").write_text(FAULTY, "utf-8")
        found = [d for d in load(sources).diagnostics if d.span.path.endswith("prov.yaml")]
        wrong = {(s.line, s.column) for s in faulty}
        # A unit is looked up when the record has no other fault.
        assert wrong - {(4, 12)} == {(d.span.line, d.span.column) for d in found}

    def it_tells_what_is_missing_key_by_key(self, server: Server) -> None:
        """A new record says at its beginning what it lacks."""
        found = typed(
            server, "uppgifter:\n  - id: prov\n    namn: Prov\n    enhet: tkr\n"
        ).squiggles
        assert {(s.line, s.column) for s in found} == {(2, 5)}
        told = [s.message for s in found]
        assert "Nyckeln ”källa” ska finnas för ”uppgift”, men saknas." in told
        assert any(message.startswith("Lägg till till exempel utfall") for message in told)

    def it_wants_an_amount_or_rows_and_not_both(self, server: Server) -> None:
        """What is too much is underlined; a row that is right is not."""
        text = """\
budget:
  - id: prov
    rubrik: Prov
    enhet: tkr
    källa: Prov
    ägare: ekonomi
    kolumner:
      - id: prov-2014
        rubrik: 2014
        period: 2014
        slag: budget
    rad-id: prov-totalt
    namn: Totalt
    rader:
      - id: prov-a
        namn: A
        belopp: 71 487
        rader:
          - id: prov-b
            namn: B
            belopp: kompletteras
      - id: prov-c
        namn: C
      - id: prov-d
        namn: D
        belopp:
          prov-2014: 1.5
"""
        found = typed(server, text, "budget").squiggles
        assert [(s.line, s.column, s.to) for s in found] == [(18, 9, 14), (22, 9, 10), (27, 22, 25)]
        assert "Ge raden ett belopp, eller rader under sig." in found[0].message
        assert "Ge raden ett belopp, eller rader under sig." in found[1].message
        assert "7 429 eller 6,39: decimalkomma" in found[2].message

    def it_wants_of_a_rule_the_sides_that_its_relation_has(self, server: Server) -> None:
        """Which keys there may be follows from one word; without it that alone is told."""
        text = """\
avstämningar:
  - id: prov-a
    namn: A
    regel: summa
    är: befolkning 2013
  - id: prov-b
    namn: B
    regel: högst
    uppgift: befolkning 2013 | tal
    gräns: befolkning 2016 prognos
    delar:
      - befolkning 2013
  - id: prov-c
    namn: C
    regel: sumna
"""
        found = typed(server, text, "avstamning").squiggles
        assert [(s.line, s.column) for s in found] == [(2, 5), (9, 14), (11, 5), (15, 12)]
        assert "Nyckeln ”delar” ska finnas" in found[0].message
        assert found[1].message.startswith("Ta bort lodstrecket")
        assert "”avstämning med regeln högst”. De är: id, " in found[2].message
        assert "ett av orden summa, skillnad, andel" in found[3].message

    def it_knows_what_a_plan_and_a_memo_hold(self, program: str, tmp_path: Path) -> None:
        """The other two kinds of file have schemas of their own."""
        for folder in (".vscode", "schema"):
            shutil.copytree(ROOT / folder, tmp_path / folder)
        with language_server(program, tmp_path) as server:
            plan = server.open(
                tmp_path / "sources/plan.yaml", "plan:\n  år: 14\n  datum: 25/11\navsnitt: a.md\n"
            )
            memo = server.open(tmp_path / "sources/tjansteskrivelse.yaml", "tjänsteskrivelsen: x\n")
        told = {(s.line, s.column): s.message for s in plan}
        assert "2013-11-25" in told[3, 10]
        assert told[4, 10].startswith("Skriv ett streck framför varje del")
        assert [(s.line, s.column) for s in memo] == [(1, 1), (1, 1)]


class DescribeSuggestions:
    def it_suggests_keys_with_what_they_are_for(self, server: Server) -> None:
        """Only the keys that are not there yet, each with a sentence."""
        found = typed(server, "uppgifter:\n  - id: prov\n    namn: Prov\n    ¦\n").suggested()
        assert found["enhet"] == "Id på enheten, ur register/enheter. Måste finnas."
        assert found["riktning"] == "Åt vilket håll uppgiften ska gå."
        assert "namn" not in found

    def it_suggests_what_a_file_may_begin_with(self, server: Server) -> None:
        """An empty file is begun by choosing what it holds."""
        found = typed(server, "¦\n").suggested()
        assert list(found)[:3] == ["uppgifter", "målområden", "budget"]
        assert found["fria-tal"].startswith("Ett uttryck med ett tal")

    def it_suggests_figures_by_their_names_under_a_goal(self, server: Server) -> None:
        """Figures and nothing but figures, in the list that takes them."""
        text = in_a_goal("uppgifter:\n          - ¦")
        found = typed(server, text, "mal").suggested()
        assert found["sjukfranvaro"] == "Sjukfrånvaro, kommunen totalt"
        assert found["budget-politisk-ledning"] == "Politisk ledning"
        assert "hr" not in found
        assert "kf-sjukfranvaro" not in found

    def and_it_does_when_some_of_the_id_is_written(self, server: Server) -> None:
        """The beginning of an id leaves those that begin so."""
        text = in_a_goal("uppgifter:\n          - sjuk¦")
        found = typed(server, text, "mal").suggested()
        assert list(found) == [
            "sjukfranvaro",
            "sjukfranvaro-enkatgrans",
            "sjukfranvaro-krk",
            "sjukfranvaro-ksk",
        ]

    @pytest.mark.parametrize(
        ("line", "label", "about"),
        [
            ("enhet: ¦", "procent", "Skrivs ”procent” efter talet."),
            ("ägare: ¦", "hr", "HR"),
            ("ägare: ¦", "martin-andreae", "Martin Andreae, Stadsdirektör"),
            ("riktning: ¦", "minska", ""),
            ("utfall:\n      2013: ¦", "kompletteras", "Värdet är inte känt ännu."),
            ("utfall:\n      ¦", "2013: …", "Ett värde för en period."),
        ],
    )
    def it_suggests_values(self, server: Server, line: str, label: str, about: str) -> None:
        """Units, owners, words to choose from, and the word for what is not known yet."""
        found = typed(server, f"uppgifter:\n  - id: prov\n    {line}\n").suggested()
        assert found[label] == about

    def it_suggests_goals_where_a_goal_may_be_named_or_begun(self, server: Server) -> None:
        """Under `delmål` stand new goals or ids of goals; both are suggested."""
        text = (
            "målområden:\n  - id: prov\n    mål:\n      - id: a\n        delmål:\n          - ¦\n"
        )
        found = typed(server, text, "mal").suggested()
        assert found["kf-sjukfranvaro"].startswith("kf-mål 4: Sjukfrånvaron ska minska")
        assert found["ny post: mål"].startswith("Ett mål:")
        assert "sjukfranvaro" not in found

    def it_suggests_the_findings_that_a_plan_may_weigh(self, server: Server) -> None:
        """Each code with its title, and only those that may be set to another grade."""
        found = typed(server, "regler:\n  - regel: ¦\n", "").suggested()
        entry = explain("numeral-typed", "sv")
        assert entry is not None
        assert found["numeral-typed"] == entry.title
        assert "figure-missing" not in found

    def it_suggests_nothing_that_is_no_swedish(self, server: Server) -> None:
        """`true`, `false` and `null` are words of YAML, not of the format."""
        for key in ("namn", "ägare", "definition", "decimaler", "källa"):
            found = typed(server, f"uppgifter:\n  - id: prov\n    {key}: ¦\n").suggested()
            assert not {"true", "false", "null"} & set(found)

    @pytest.mark.parametrize(
        ("key", "written"),
        [
            ("namn", "namn: "),
            ("ägare", "ägare: "),
            ("riktning", "riktning: "),
            ("utfall", "utfall:\n  ${1:2013}: ${2:kompletteras}"),
        ],
    )
    def it_writes_a_key_with_what_follows_it(self, server: Server, key: str, written: str) -> None:
        """A colon always, and for values of a period the first of them."""
        assert typed(server, "uppgifter:\n  - id: prov\n    ¦\n").inserted(key) == written

    @pytest.mark.parametrize(
        ("key", "written"),
        [
            ("bakgrund", "bakgrund: |\n  "),
            ("lydelse", "lydelse: "),
            ("uppgifter", "uppgifter:\n  - "),
            ("delmål", "delmål:\n  - "),
        ],
    )
    def and_it_does_in_a_goal(self, server: Server, key: str, written: str) -> None:
        """Running text goes on below the key, and a list begins with its dash."""
        assert typed(server, in_a_goal("¦"), "mal").inserted(key) == written

    def it_writes_a_new_record_with_places_to_fill_in(self, server: Server) -> None:
        """All keys that must be there, in order; the year is that of the next accounts."""
        written = typed(server, "uppgifter:\n  - ¦\n").inserted("ny post: uppgift")
        assert written.split("\n") == [
            "id: $1",
            "  namn: $2",
            "  enhet: $3",
            "  källa: $4",
            "  ägare: $5",
            "  utfall:",
            "    ${6:2013}: ${7:kompletteras}",
        ]

    def and_it_suggests_a_rule_with_the_sides_of_its_relation(self, server: Server) -> None:
        """The word that tells them stands there already."""
        label = "ny post: avstämning med regeln skillnad"
        written = typed(server, "avstämningar:\n  - ¦\n", "avstamning").inserted(label)
        assert written.split("\n") == [
            "id: $1",
            "  namn: $2",
            "  regel: skillnad",
            "  från: $3",
            "  avgår: $4",
            "  är: $5",
        ]


class DescribeHover:
    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("uppgifter:\n  - id: a\n    utf¦all:\n      2013: 5\n", "Vad det blev, period för"),
            ("uppgifter:\n  - id: a\n    enhet: pro¦cent\n", "Skrivs ”procent” efter talet."),
            ("uppgifter:\n  - id: a\n    ägare: h¦r\n", "HR"),
            ("uppg¦ifter:\n  - id: a\n", "En uppgift: något som mäts"),
        ],
    )
    def it_explains_in_swedish(self, server: Server, text: str, shown: str) -> None:
        """The pointer on a key tells what it is for, on an id what it stands for."""
        told = typed(server, text).shown()
        assert shown in told
        assert "Allowed" not in told
        assert "Source" not in told


class DescribeTheFirstLine:
    def it_is_enough_without_any_settings(self, program: str, tmp_path: Path) -> None:
        """Other editors, and VS Code with one file open, find the schema by the line."""
        shutil.copytree(ROOT / "schema", tmp_path / "schema")
        first = (REAL / "uppgifter/nki.yaml").read_text("utf-8").partition("\n")[0]
        offline = {"yaml.schemaStore.enable": False, "yaml.kubernetesCRDStore.enable": False}
        with language_server(program, tmp_path, offline) as server:
            file = tmp_path / "sources/uppgifter/prov.yaml"
            with_it = server.open(file, f"{first}\n{FAULTY}")
            without = server.open(file.with_name("annan.yaml"), FAULTY)
        assert len(with_it) == 9
        assert without == []
