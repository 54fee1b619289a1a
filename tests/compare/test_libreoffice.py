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


def assert_settled_alike(office: LibreOffice, old: Document, new: Document) -> None:
    """Accepted it reads as the new document, rejected as the old one."""
    tracked = compared(old, new)
    for version, command in ((new, ACCEPT), (old, REJECT)):
        alone = office.settled(plain_file(version), ACCEPT)
        assert office.settled(tracked, command) == alone


class DescribeLibreOffice:
    @settings(
        deadline=None,
        max_examples=8,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(both=versions(with_columns=False))
    def it_settles_random_changes(
        self, office: LibreOffice, both: tuple[Document, Document]
    ) -> None:
        """Styles, words, places in tables, footnotes."""
        assert_settled_alike(office, *both)

    def it_settles_the_real_plan(self, office: LibreOffice, tmp_path: Path) -> None:
        """A plan in which something of each kind was edited, and a chapter moved."""
        assert_settled_alike(office, *edited_plan(tmp_path))
