"""Edits of sources, of each kind that people make."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

from compiler import catalogue
from compiler.document.assemble import assemble
from compiler.document.document import Document
from compiler.load.load import load

from ..plans import REAL, edit


def document_of(sources: Path) -> Document:
    """The plan that sources say."""
    return assemble(load(sources).plan, catalogue.words("sv"))[0]


@cache
def real_document() -> Document:
    """The real plan, assembled once."""
    return document_of(REAL)


def edited_plan(folder: Path) -> tuple[Document, Document]:
    """The real plan, and the plan with every edit below made to it."""
    return real_document(), document_of(edited_sources(folder))


def edited_sources(folder: Path) -> Path:
    """A copy of the real sources with every edit below."""
    sources = Path(shutil.copytree(REAL, folder / "sources"))
    for change in EDITS:
        change(sources)
    return sources


def _figure_comes_in(sources: Path) -> None:
    file = sources / "uppgifter" / "naringsliv.yaml"
    edit(
        file, "      2012: 7 429\n      2013: kompletteras", "      2012: 7 429\n      2013: 7 501"
    )


def _figure_changes(sources: Path) -> None:
    edit(sources / "uppgifter" / "naringsliv.yaml", "2014: minst 100", "2014: minst 120")


def _budget_row_changes(sources: Path) -> None:
    file = sources / "budget" / "internbudget.yaml"
    edit(file, "belopp: 29 375", "belopp: 29 875")
    row = "          - id: budget-sakerhet\n            namn: Säkerhet\n            belopp: 1 000\n"
    edit(file, "            belopp: 15 862\n", f"            belopp: 15 862\n{row}")
    edit(file, "summa: 230 692", "summa: 232 192")
    edit(file, "summa: 302 179", "summa: 303 679")


def _words_change(sources: Path) -> None:
    file = sources / "avsnitt" / "02-verksamhetside.md"
    edit(file, "ett stöd för människor", "ett gott stöd för alla människor")
    edit(file, "- Den ägarstyrning av Telge som kommunstyrelsen utövar verkställs av Ksk.\n", "")
    edit(file, "- Det är effektivt att", "- Ksk tar det som blir över.\n- Det är effektivt att")


def _section_moves(sources: Path) -> None:
    file = sources / "avsnitt" / "02-verksamhetside.md"
    text = file.read_text("utf-8")
    first, second = text.index("### Kommentarer"), text.index("### Kundperspektiv")
    moved = f"{text[:first]}{text[second:].rstrip()}\n\n{text[first:second].rstrip()}\n"
    file.write_text(moved, "utf-8")


def _chapter_moves(sources: Path) -> None:
    two, three = "  - avsnitt/02-verksamhetside.md\n", "  - avsnitt/03-vardegrund.md\n"
    edit(sources / "plan.yaml", two + three, three + two)


def _day_changes(sources: Path) -> None:
    edit(sources / "plan.yaml", "datum: 2013-11-25", "datum: 2013-12-09")


def _meeting_changes(sources: Path) -> None:
    file = sources / "kalender" / "uppfoljning.yaml"
    edit(file, "när: 2014-05-23", "när: 2014-05-30")
    item = "      - Uppföljning av investeringar"
    edit(file, item, f"{item}\n      - Uppföljning av personalen")


def _measures_change(sources: Path) -> None:
    file = sources / "mal" / "naringsliv.yaml"
    text = file.read_text("utf-8")
    start = text.index("          - id: atg-n-lean-foretagsetablering")
    end = text.index("          - id: atg-n-dialog-med-naringslivet")
    file.write_text(text[:start] + text[end:], "utf-8")
    new = "          - id: atg-n-ny\n            text: |\n              Blanketterna skrivs om.\n"
    before = "          - id: atg-n-nki-utgangspunkt"
    edit(file, before, new + before)


def _goal_comes(sources: Path) -> None:
    goal = (
        "          - id: kf-naringsliv-ny\n            nivå: nämndmål\n"
        "            lydelse: Fler företag ska stanna kvar i kommunen\n"
    )
    before = "          - id: kf-naringsliv-strategi\n"
    edit(sources / "mal" / "naringsliv.yaml", before, goal + before)


def _note_comes(sources: Path) -> None:
    file = sources / "avsnitt" / "12-uppfoljning.md"
    edit(file, "I dag saknas", "En uppgift kan komma senare.[^sen] I dag saknas")
    file.write_text(
        f"{file.read_text('utf-8').rstrip()}\n\n[^sen]: Det gäller statistik.\n", "utf-8"
    )


EDITS: tuple[Callable[[Path], None], ...] = (
    _figure_comes_in,
    _figure_changes,
    _budget_row_changes,
    _words_change,
    _section_moves,
    _chapter_moves,
    _day_changes,
    _meeting_changes,
    _measures_change,
    _goal_comes,
    _note_comes,
)
"""One of each kind; any of them can be made without the others, in this order."""
