"""LibreOffice accepts and rejects the changes as Word does."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from compiler.document.document import Document

from .documents import versions
from .libreoffice import ACCEPT, REJECT, LibreOffice
from .sources import edited_plan
from .test_exact import compared, plain_file


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> LibreOffice:
    """One LibreOffice for all tests here."""
    return LibreOffice(tmp_path_factory.mktemp("office")).ready()


def assert_settled_alike(
    office: LibreOffice, old: Document, new: Document, *, with_styles: bool
) -> None:
    """Accepted it reads as the new document, rejected as the old one."""
    tracked = compared(old, new)
    for version, command in ((new, ACCEPT), (old, REJECT)):
        told, alone = (
            ([line[0 if with_styles else 1 :] for line in lines], notes)
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
        """Words, places in tables, footnotes. Of styles see docs/analysis/tracked-changes.md."""
        assert_settled_alike(office, *both, with_styles=False)

    def it_settles_the_real_plan(self, office: LibreOffice, tmp_path: Path) -> None:
        """A plan in which something of each kind was edited, and a chapter moved; styles too."""
        assert_settled_alike(office, *edited_plan(tmp_path), with_styles=True)
