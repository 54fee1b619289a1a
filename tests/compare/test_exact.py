"""All changes accepted, the document is the new one; all rejected, it is the old one."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compiler import catalogue
from compiler.document.document import Document
from compiler.finish.settled import settle_changes
from compiler.word.blackline import Stamp
from compiler.word.package import read_members
from compiler.word.write import write_comparison, write_document

from ..plans import REAL, TEMPLATE
from .documents import versions
from .reading import Reading, read
from .sources import EDITS, document_of, edited_plan, real_document

WORDS = catalogue.words("sv")
STAMP = Stamp("Anna", "vp", "2014-01-01T00:00:00Z")
UNHURRIED = settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))


def compared(old: Document, new: Document) -> bytes:
    """The comparison of two documents."""
    return write_comparison(old, new, TEMPLATE.read_bytes(), WORDS, STAMP)


def plain_file(document: Document) -> bytes:
    """A document alone."""
    return write_document(document, TEMPLATE.read_bytes(), WORDS).data


def alone(document: Document) -> Reading:
    """What a reader of one version finds."""
    return read(plain_file(document))


def assert_exact(old: Document, new: Document) -> None:
    """Accepted the comparison reads as the new document, rejected as the old one."""
    tracked = compared(old, new)
    assert read(settle_changes(tracked, accept=True)) == alone(new)
    assert read(settle_changes(tracked, accept=False)) == alone(old)


class DescribeComparison:
    @UNHURRIED
    @given(versions())
    def it_is_exact_whatever_was_changed(self, both: tuple[Document, Document]) -> None:
        """Words and their look, lists and their numbers, tables, notes, links, margins."""
        assert_exact(*both)

    @settings(deadline=None, max_examples=12, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def it_is_exact_for_edits_of_the_sources(self, data: st.DataObject) -> None:
        """Any edits of the real plan against any others."""
        with tempfile.TemporaryDirectory() as folder:
            versions_ = []
            for name in ("old", "new"):
                sources = Path(shutil.copytree(REAL, Path(folder) / name))
                for number, change in enumerate(EDITS):
                    if data.draw(st.booleans(), f"{name} {number}"):
                        change(sources)
                versions_.append(document_of(sources))
            assert_exact(*versions_)

    def it_changes_nothing_where_nothing_was_changed(self) -> None:
        """A plan against itself has no tracked change in it."""
        members = read_members(compared(real_document(), real_document()))

        for sign in (b"<w:ins ", b"<w:del ", b"<w:moveFrom ", b"Change "):
            assert sign not in members["word/document.xml"]

    def it_is_the_same_bytes_each_time(self, tmp_path: Path) -> None:
        """Nothing of the day or the machine is in it."""
        old, new = edited_plan(tmp_path)

        assert compared(old, new) == compared(old, new)
