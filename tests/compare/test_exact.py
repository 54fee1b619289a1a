"""All changes accepted, the document is the new one; all rejected, it is the old one."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from compiler import catalogue
from compiler.document.document import Document
from compiler.finish.settled import settle_changes
from compiler.word.blackline import Stamp
from compiler.word.write import write_comparison, write_document

from ..plans import TEMPLATE
from .documents import versions
from .reading import Reading, read

WORDS = catalogue.words("sv")
STAMP = Stamp("Anna", "vp", "2014-01-01T00:00:00Z")
UNHURRIED = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))


def compared(old: Document, new: Document) -> bytes:
    """The comparison of two documents."""
    return write_comparison(old, new, TEMPLATE.read_bytes(), WORDS, STAMP)


def alone(document: Document) -> Reading:
    """What a reader of one version finds."""
    return read(write_document(document, TEMPLATE.read_bytes(), WORDS).data)


class DescribeComparison:
    @UNHURRIED
    @given(versions())
    def it_is_the_new_document_when_accepted(self, both: tuple[Document, Document]) -> None:
        """Its words, their look, its lists, its tables, its notes, its links."""
        old, new = both

        assert read(settle_changes(compared(old, new), accept=True)) == alone(new)

    @UNHURRIED
    @given(versions())
    def it_is_the_old_document_when_rejected(self, both: tuple[Document, Document]) -> None:
        """The same."""
        old, new = both

        assert read(settle_changes(compared(old, new), accept=False)) == alone(old)
