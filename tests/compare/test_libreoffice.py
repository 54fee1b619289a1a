"""LibreOffice accepts and rejects the changes as Word does."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from compiler.document.document import Chapter, Document
from compiler.model.blocks import Heading, Note, Paragraph, Text

from .documents import FIELDS, PROPERTIES, versions
from .libreoffice import ACCEPT, REJECT, LibreOffice
from .sources import edited_plan
from .test_exact import compared, plain_file


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> LibreOffice:
    """One LibreOffice for all tests here."""
    return LibreOffice(tmp_path_factory.mktemp("office")).ready()


def assert_settled_alike(
    office: LibreOffice, old: Document, new: Document, *, words_only: bool = False
) -> None:
    """Accepted it reads as the new document, rejected as the old one."""
    tracked = compared(old, new)
    for version, command in ((new, ACCEPT), (old, REJECT)):
        told, alone = (
            ([line[1:] for line in lines], []) if words_only else (lines, notes)
            for lines, notes in (
                office.settled(tracked, command),
                office.settled(plain_file(version), ACCEPT),
            )
        )
        assert told == alone


class DescribeLibreOffice:
    @settings(
        deadline=None,
        max_examples=8,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(both=versions(loose=False))
    def it_settles_random_changes(
        self, office: LibreOffice, both: tuple[Document, Document]
    ) -> None:
        """Words and places in tables. What else may differ stands in the analysis."""
        assert_settled_alike(office, *both, words_only=True)

    def it_settles_the_real_plan(self, office: LibreOffice, tmp_path: Path) -> None:
        """A plan in which something of each kind was edited, and a chapter moved; styles too."""
        assert_settled_alike(office, *edited_plan(tmp_path))

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            (["En gammal not om mål"], ["En ny not om mål"]),
            (["Ett"], ["Något annat helt"]),
            (["Ett ord här"], ["Ett ord här", "och ett till"]),
            (["Ett ord här", "och ett till"], ["Ett ord här"]),
            (["Ett ord här"], ["Ett nytt stycke", "Ett ord här"]),
            (["a b c", "d e f"], ["d e f", "x y z"]),
        ],
    )
    def it_settles_the_words_of_a_footnote(
        self, office: LibreOffice, before: list[str], after: list[str]
    ) -> None:
        """Changed, put in and taken out, at its beginning and at its end."""
        assert_settled_alike(office, _with_note(before), _with_note(after))


def _with_note(texts: list[str]) -> Document:
    """A document with one footnote of these paragraphs."""
    note = Note(tuple(Paragraph((Text(text),)) for text in texts))
    paragraph = Paragraph((Text("Ord före"), note, Text(" och efter")))
    chapter = (Heading(1, (Text("Kapitel"),), "kapitel"), paragraph, Paragraph((Text("Slut."),)))
    return Document(
        "plan",
        {"plan": dict.fromkeys(FIELDS.split(), "ord")},
        {"innehåll": (), "avsnitt": (Chapter("kapitel", chapter),), "bilagor": ()},
        PROPERTIES,
    )
