"""What has changed between two plans: told once each, and nothing that has not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from compiler import catalogue
from compiler.compare.changes import Change, Event, changes_between
from compiler.compare.compare import compare
from compiler.compare.things import Subject
from compiler.compare.tracked import Edit, TrackedContents, TrackedLine
from compiler.document.document import Document
from compiler.document.layer import Layer, entries_of
from compiler.document.lines import Laid
from compiler.load.load import load
from compiler.model.blocks import Text, plain

from ..plans import REAL, copy_of, edit
from .sources import document_of, real_document

WORDS = catalogue.words("sv")
_PARAGRAPHS = ("Ett första stycke som stannar där det är.", "Ett andra som byter plats en gång.")

Edited = Callable[[str, str], tuple[Change, ...]]


@pytest.fixture
def told(tmp_path: Path) -> Callable[[str, str], tuple[Change, ...]]:
    """What is told where one text of a chapter takes another's place."""

    def of(old: str, new: str) -> tuple[Change, ...]:
        plans = []
        for name, text in (("old", old), ("new", new)):
            (tmp_path / name).mkdir()
            sources = copy_of(REAL, tmp_path / name)
            place = sources / "avsnitt" / "02-verksamhetside.md"
            place.write_text(f"{place.read_text('utf-8').rstrip()}\n\n{text}\n", "utf-8")
            plans.append(load(sources).plan)
        return changes_between(plans[0], plans[1], WORDS)

    return of


class DescribeChangesOfText:
    def it_tells_a_paragraph_that_moved_down_or_up(self, told: Edited) -> None:
        """Once, wherever it went."""
        first, second = _PARAGRAPHS
        between = "Mellan dem står ett tredje.\n\nOch här ett fjärde, som är längre än de andra är."

        (change,) = told(f"{second}\n\n{between}\n\n{first}", f"{between}\n\n{first}\n\n{second}")

        assert (change.event, change.new) == (Event.MOVED, second)

    @pytest.mark.parametrize("event", [Event.NEW, Event.GONE])
    def it_tells_a_row_once(self, told: Edited, event: Event) -> None:
        """And not cell by cell."""
        kept = "| Tillfälle | Vem | Antal |\n|:--|:--|--:|\n| Dialog | Alla enheter | 30 |\n"
        row = "| Återblick | Kontorets ledning | 6 |\n"
        texts = (kept, kept + row) if event is Event.NEW else (kept + row, kept)

        (change,) = told(*texts)

        assert (change.event, change.new or change.old) == (
            event,
            "Återblick | Kontorets ledning | 6",
        )

    def it_tells_a_footnote_by_its_own_words(self, told: Edited) -> None:
        """Not by the paragraph that calls it."""
        text = f"{_PARAGRAPHS[0]}[^a]\n\n[^a]: Det mäts i "

        (change,) = told(f"{text}maj.", f"{text}juni.")

        assert (change.old, change.new) == ("Det mäts i maj.", "Det mäts i juni.")
        assert change.subject is Subject.SECTION


def laid_out(document: Document) -> tuple[Laid, ...]:
    """A document's lines."""
    chapters = [c for slot in document.slots.values() for c in slot]
    return tuple(Layer(WORDS, entries_of(chapters)).chapters(chapters))


class DescribeTrackedDocument:
    def it_moves_in_the_contents_list_what_was_moved_in_the_text(self, tmp_path: Path) -> None:
        """And nothing else: the longer section stays in both."""
        sources = copy_of(REAL, tmp_path)
        file = sources / "avsnitt" / "03-vardegrund.md"
        text = file.read_text("utf-8")
        long, short, end = (text.index(f"## {t}") for t in ("Mer än", "Olikheter", "Utgå alltid"))
        moved = text[:long] + text[short:end] + text[long:short] + text[end:]
        file.write_text(moved, "utf-8")

        parts = compare(laid_out(real_document()), laid_out(document_of(sources))).parts

        headings = [p for p in parts if isinstance(p, TrackedLine) and p.line.level and p.move]
        contents = next(p for p in parts if isinstance(p, TrackedContents))
        entries = [line for line in contents.entries if line.edit is not Edit.KEPT]
        told = {plain(line.line.runs).partition("\t")[0] for line in (*headings, *entries)}
        assert told == {"Olikheter är en styrka"}
        assert {line.edit for line in entries} == {Edit.MOVED_FROM, Edit.MOVED_TO}

    def it_tells_what_nobody_wrote_apart(self, tmp_path: Path) -> None:
        """A sum in the text, the count of what is to be added, a chart."""
        sources = copy_of(REAL, tmp_path)
        edit(sources / "budget" / "internbudget.yaml", "belopp: 29 375", "belopp: 39 375")
        edit(sources / "budget" / "internbudget.yaml", "summa: 230 692", "summa: 240 692")
        edit(sources / "budget" / "internbudget.yaml", "summa: 302 179", "summa: 312 179")
        edit(
            sources / "uppgifter" / "naringsliv.yaml",
            "      2012: 7 429\n      2013: kompletteras",
            "      2012: 7 429\n      2013: 7 501",
        )
        old, new = real_document(), document_of(sources)

        parts = compare(laid_out(old), laid_out(new), old.derived, new.derived).parts

        lines = [p for p in parts if isinstance(p, TrackedLine)]
        pieces = [p for line in lines for p in line.pieces if p.edit is not Edit.KEPT]
        texts = [p.run.text if isinstance(p.run, Text) else "diagram" for p in pieces]
        assert sorted(texts) == ["302", "312", "80", "81", "diagram", "diagram"]
        assert all(p.generated for p in pieces)
