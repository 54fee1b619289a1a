"""Twenty mistakes in the real sources, each told at its line, all in one run."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.cli import main

from .plans import REAL, TEMPLATE, copy_of, edit

MISTAKES = (
    ("uppgifter/personal.yaml", "2012: 6,39", "2012: 6.39", "value-number"),
    ("uppgifter/naringsliv.yaml", "riktning: öka", "riktning: höja", "value-choice"),
    ("uppgifter/naringsliv.yaml", "2014: minst 100", "2014: över 100", "value-number"),
    ("uppgifter/foregaende-ar.yaml", "    källa:", "    kalla:", "key-unknown"),
    ("uppgifter/nki.yaml", "2013: 67", "20l3: 67", "value-period"),
    ("uppgifter/klimat.yaml", "764 300", "764300 ton", "value-number"),
    ("uppgifter/ekonomi.yaml", "enhet: mkr", "enhet: mkrr", "id-unknown"),
    ("budget/internbudget.yaml", "belopp: 10 665", "belopp: 10 656", "budget-total-mismatch"),
    ("budget/investeringar.yaml", "belopp: 2 300", "belopp: 2.300", "value-number"),
    ("kalender/uppfoljning.yaml", "när: 2014-04-04", "när: 2014-04-31", "value-day-or-month"),
    ("kalender/uppfoljning.yaml", "per: 2014-08-31", "per: 31 augusti", "value-date"),
    ("register/personer.yaml", "organ: kommunstyrelsen\n", "organ: kommunstyrlsen\n", "id-unknown"),
    ("register/organ.yaml", "slag: styrelse", "slag: styrelsen", "value-choice"),
    ("register/fria-tal.yaml", "    skäl: Namnet", "    skal: Namnet", "key-unknown"),
    ("avsnitt/11-ekonomi.md", "| mkr}", "| mkkr}", "reference-form"),
    ("avsnitt/12-uppfoljning.md", "{kalender}", "{kalendern}", "reference-unknown"),
    ("avsnitt/03-vardegrund.md", "\n## ", "\n#### ", "heading-jump"),
    ("avsnitt/05-vaxthuset.md", "{#", "{#Å", "source-template-tag"),
    ("mal/vaxthuset.yaml", "nivå: mål", "nivå: mal", "value-choice"),
    ("mal/kommunikation.yaml", "    rubrik:", "\trubrik:", "yaml-tab"),
)


@pytest.fixture
def planted(tmp_path: Path) -> tuple[Path, list[tuple[str, int, str]]]:
    """The real sources with every mistake in them, and where each stands."""
    sources = copy_of(REAL, tmp_path)
    places = []
    for path, old, new, code in MISTAKES:
        # A text that begins with a line's end stands on the next line.
        line = edit(sources / path, old, new) + old.startswith("\n")
        places.append((path, line, code))
    return sources, places


class DescribeOneRun:
    def it_tells_each_of_twenty_mistakes_at_its_line(
        self,
        planted: tuple[Path, list[tuple[str, int, str]]],
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """Whoever mends them need not run the check again for each."""
        sources, places = planted
        given = ["--sources", str(sources), "--template", str(TEMPLATE)]
        status = main([*given, "check", "--format", "github"])
        said = capsys.readouterr()

        told = said.out.split("\n")
        assert status == 1
        assert len(places) == 20
        assert "Traceback" not in said.out + said.err
        for path, line, code in places:
            start = f"::error file={sources / path},title={code},line={line},"
            assert any(text.startswith(start) for text in told), (path, line, code)
