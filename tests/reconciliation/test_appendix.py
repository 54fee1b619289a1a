"""The reconciliation as the board and other programs read it: an appendix, and a file beside it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pytest

from compiler import catalogue
from compiler.checks.reconcile import reconcile
from compiler.document.assemble import assemble
from compiler.document.document import Chapter
from compiler.document.reconciliation import summary
from compiler.model.blocks import Blocks, Heading, Paragraph, Table, plain, walk
from compiler.model.plan import Plan
from compiler.model.reconciliation import Relation
from compiler.pipeline.building import build
from compiler.pipeline.built import Built

from ..conftest import outsider
from ..plans import EXEMPELBY, REAL, ROOT, built, copy_of, edit, loaded, request
from .rules import rule, tried

WORDS = catalogue.words("sv")


@cache
def built_with(sources: Path = EXEMPELBY) -> Built:
    """A build with the appendix."""
    return build(replace(request(sources), with_reconciliation=True))


def appendix(plan: Plan, language: str = "sv") -> Chapter:
    """The appendix of a plan."""
    document, _ = assemble(plan, catalogue.words(language), reconcile(plan))
    return document.slots["bilagor"][-1]


def rows(blocks: Blocks) -> dict[str, list[list[str]]]:
    """The tables by caption, each row as the texts of its cells, its paragraphs apart."""
    return {
        plain(block.caption): [
            [
                " / ".join(plain(p.runs) for p in walk(c.blocks) if isinstance(p, Paragraph))
                for c in row.cells
            ]
            for row in block.rows
        ]
        for block in blocks
        if isinstance(block, Table)
    }


def json_of(sources: Path = EXEMPELBY) -> dict[str, Any]:
    """What a build without the appendix writes for programs."""
    name = next(name for name in built(sources).files if name.startswith("avstamning-"))
    told: dict[str, Any] = json.loads(built(sources).files[name])
    return told


class DescribeTheAppendix:
    def it_is_the_last_one_and_numbered_after_the_others(self) -> None:
        """With a heading of its own, which the contents list shows."""
        chapter = appendix(loaded().plan)
        first = chapter.blocks[0]

        assert isinstance(first, Heading)
        assert (first.level, plain(first.runs)) == (1, "Bilaga 2. Avstämning")
        assert chapter.appendix

    def it_is_not_there_unless_it_is_asked_for(self) -> None:
        """A plan for the public may do without."""
        document, _ = assemble(loaded().plan, WORDS)

        assert [c.anchor for c in document.slots["bilagor"]] == ["bilaga-1"]

    def it_tells_every_rule_with_left_right_difference_and_verdict(self) -> None:
        """Signs and numbers as Swedish has them."""
        tables = {
            caption: [[cell.replace("\u00a0", " ") for cell in row] for row in table]
            for caption, table in rows(appendix(loaded().plan).blocks).items()
        }
        between, totals, texts = tables.values()

        assert between[0] == [
            "Besöken har ökat sedan 2012", "121 377", "> 118 204", "3 173", "stämmer",
        ]  # fmt: skip
        assert between[3][3] == "−2 009"
        assert totals[0] == [
            "Totalt nämnden / 25 500 + 21 300 − 1 800", "45 000 tkr", "45 000", "0", "stämmer",
        ]  # fmt: skip
        assert texts[-1] == ["Bibliotek / 18 440 tkr", "18,4 mkr", "18,44", "−0,04", "stämmer"]
        assert len(between) + len(totals) + len(texts) == len(reconcile(loaded().plan))

    def it_tells_what_a_rule_waits_for(self) -> None:
        """By name, kind and period; and when nobody has the figure at all."""
        (table, *_) = rows(appendix(loaded().plan).blocks).values()
        told = [[cell.replace("\u00a0", " ") for cell in row] for row in table]

        assert told[1][0].endswith("Väntar på: Besök på biblioteket (utfall 2014).")
        assert told[1][1:] == ["–", "–", "–", "väntar på uppgift"]
        assert "Väntar på: en uppgift som inte finns i planen." in told[2][0]

    def it_describes_its_tables(self) -> None:
        """To whoever does not see them."""
        tables = [b for b in appendix(loaded().plan).blocks if isinstance(b, Table)]

        assert all(t.caption and t.description for t in tables)
        assert all(sum(t.widths) == pytest.approx(1) for t in tables)

    def it_says_how_many_there_are(self) -> None:
        """And names no verdict that none has."""
        told = summary(reconcile(loaded().plan), WORDS)

        assert told == ("Planen har 12 samband att stämma av: 9 stämmer och 3 väntar på uppgift.")
        assert summary((), WORDS) == "Planen har inga samband att stämma av."

    def it_tells_why_a_known_deviation_stands(self) -> None:
        """The reader need not ask."""
        sides = {"uppgift": "90", "är": "91"}
        (table,) = rows(appendix(rule(Relation.EQUAL, sides, deviation="1")).blocks).values()

        assert table[0][0] == "Fallet / Skälet."
        assert table[0][3:] == ["1", "stämmer inte, känd avvikelse"]

    def it_shows_what_does_not_agree(self) -> None:
        """The board sees it, and the build goes on: it is a draft."""
        plan = rule(Relation.SUM, {"delar": ["3", "4"], "är": "8"})
        (table,) = rows(appendix(plan).blocks).values()

        assert table[0][3:] == ["1", "stämmer inte"]
        assert summary((tried(plan),), WORDS).endswith(": 1 stämmer inte.")

    def it_speaks_english_when_asked(self) -> None:
        """Labels stay as their authors wrote them."""
        blocks = appendix(loaded().plan, "en").blocks
        first = blocks[0]

        assert isinstance(first, Heading)
        assert plain(first.runs) == "Appendix 2. Reconciliation"
        assert next(iter(rows(blocks).values()))[0][4] == "agrees"

    def it_keeps_its_anchor_apart_from_an_authors(self, tmp_path: Path) -> None:
        """A chapter may be called the same."""
        sources = copy_of(EXEMPELBY, tmp_path)
        edit(sources / "avsnitt/03-ekonomi.md", "{#ekonomi}", "{#avstamning}")
        done = build(replace(request(sources), with_reconciliation=True))

        assert done.files


class DescribeTheBuild:
    @pytest.mark.parametrize("sources", [REAL, EXEMPELBY], ids=["real", "exempelby"])
    def it_is_proven_and_valid_with_the_appendix(self, sources: Path, tmp_path: Path) -> None:
        """Its text is read back, and the validator has nothing to say."""
        done = built_with(sources)
        name = next(name for name in done.files if name.startswith("verksamhetsplan"))
        document = docx.Document(io.BytesIO(done.files[name]))
        headings = [p.text for p in document.paragraphs if p.style and p.style.name == "Heading 1"]

        assert headings[-1] == "Bilaga 2. Avstämning"
        path = tmp_path / name
        path.write_bytes(done.files[name])
        validator = outsider("ooxml-validator")
        judged = subprocess.run([validator, path], capture_output=True, timeout=120)
        assert judged.returncode == 0, judged.stdout

    def it_is_the_same_plan_without_it(self) -> None:
        """Nothing but the appendix and its lines in the contents comes and goes."""
        name = "tjansteskrivelse-2015.docx"

        assert built_with().files[name] == built().files[name]
        assert list(built_with().files) == list(built().files)

    def it_is_told_in_the_manifest(self) -> None:
        """Whoever builds the plan again knows whether the appendix was asked for."""
        for done, asked in ((built(), False), (built_with(), True)):
            told = json.loads(done.files["manifest-2015.json"])["reconciliation"]
            assert told == {"appendix": asked, **json_of()["counts"]}

    def it_is_asked_for_on_the_command_line(self, tmp_path: Path) -> None:
        """And the end of the build says how the figures agree."""
        command = [sys.executable, "-m", "compiler", "build", "--no-layout"]
        paths = ["--sources", str(EXEMPELBY), "--out", str(tmp_path)]
        done = subprocess.run(
            [*command, "--with-reconciliation", *paths],
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )

        assert done.returncode == 0, done.stderr
        assert "samband att stämma av: 9 stämmer" in done.stdout
        name = "verksamhetsplan-2015.docx"
        assert (tmp_path / name).read_bytes() == built_with().files[name]

    def it_gives_the_same_bytes_twice(self) -> None:
        """Like everything else."""
        again = build(replace(request(EXEMPELBY), with_reconciliation=True))

        assert again.files == built_with().files


class DescribeTheFileForPrograms:
    def it_is_always_written(self) -> None:
        """With or without the appendix, and the same."""
        name = "avstamning-2015.json"

        assert built().files[name] == built_with().files[name]

    def it_tells_every_rule_with_its_places(self) -> None:
        """Left, right, difference, tolerance, verdict, and where each figure stands."""
        told = json_of()
        found = {r["id"]: r for r in told["rules"] if r["id"]}

        bookings = found["avst-bokningar"]
        assert (bookings["relation"], bookings["verdict"]) == ("under", "stämmer")
        assert bookings["left"]["value"] == "402"
        assert bookings["right"]["terms"][0]["value"].replace("\u00a0", " ") == "2 411"
        assert bookings["difference"].replace("\u00a0", " ") == "−2 009"
        assert bookings["tolerance"] == "0"
        place = bookings["left"]["place"]
        line = (EXEMPELBY / place["file"]).read_text("utf-8").splitlines()[place["line"] - 1]
        assert line.strip() == "2014-06: 402"
        assert (EXEMPELBY / bookings["place"]["file"]).exists()

    def it_counts_the_verdicts(self) -> None:
        """As many as there are rules."""
        told = json_of()

        assert sum(told["counts"].values()) == len(told["rules"])
        assert told["counts"]["väntar på uppgift"] == 3

    def it_tells_what_a_rule_waits_for(self) -> None:
        """What cannot be reckoned is null, never nought."""
        waiting = next(r for r in json_of()["rules"] if r["id"] == "avst-besok-2014")

        assert [t["value"] for t in waiting["waits_for"]] == ["kompletteras"]
        assert (waiting["right"]["value"], waiting["difference"]) == (None, None)

    def it_tells_budgets_and_texts_too(self) -> None:
        """Each total and each rounded amount once."""
        origins = [r["origin"] for r in json_of()["rules"]]

        assert origins.count("budget") == 4
        assert origins.count("text") == 4
