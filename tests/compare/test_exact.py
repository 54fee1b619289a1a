"""All changes accepted, the document is the new one; all rejected, it is the old one."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compiler import catalogue
from compiler.document.document import Chapter, Document
from compiler.finish.opened import open_document
from compiler.finish.settled import settle_changes
from compiler.model.blocks import (
    Align,
    Block,
    Cell,
    Heading,
    List,
    Paragraph,
    Row,
    Table,
    Text,
)
from compiler.word.blackline import Stamp
from compiler.word.compared import write_comparison
from compiler.word.compile import compile_template
from compiler.word.contract import PLAN_CONTRACT
from compiler.word.package import read_members, write_package
from compiler.word.write import write_document

from ..plans import REAL, TEMPLATE, copy_of, edit
from .documents import FIELDS, PROPERTIES, versions
from .reading import Reading, read
from .sources import EDITS, document_of, edited_plan, real_document

COMPILED = compile_template(TEMPLATE.read_bytes(), PLAN_CONTRACT)
WORDS = catalogue.words("sv")
STAMP = Stamp("Anna", "vp", "2014-01-01T00:00:00Z")
UNHURRIED = settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))


def compared(old: Document, new: Document) -> bytes:
    """The comparison of two documents."""
    return write_package(write_comparison(old, new, COMPILED, WORDS, STAMP))


def plain_file(document: Document) -> bytes:
    """A document alone."""
    return write_package(write_document(document, COMPILED, WORDS).members)


def alone(document: Document) -> Reading:
    """What a reader of one version finds."""
    return read(plain_file(document))


def assert_exact(old: Document, new: Document) -> None:
    """Accepted the comparison reads as the new document, rejected as the old one."""
    tracked = compared(old, new)
    assert read(settle_changes(tracked, accept=True)) == alone(new)
    assert read(settle_changes(tracked, accept=False)) == alone(old)


def charts(docx: bytes) -> list[str]:
    """What each chart of a document is told as."""
    drawings = open_document(docx).main.all("drawing")
    return [d[0].find("wp:docPr", {"wp": d[0].nsmap["wp"]}).get("descr") for d in drawings]


def _with_sums(block: Block) -> Document:
    """A document with a table whose one row is of sums, with `block` in it."""
    cells = [Cell((each,)) for each in (Paragraph((Text("Summa"),)), block)]
    heads = tuple(Cell((Paragraph((Text(text),)),)) for text in "ab")
    table = Table(heads, (Row(tuple(cells), total=True),), (0.5, 0.5), (Align.LEFT, Align.LEFT))
    chapter = Chapter("a", (Heading(1, (Text("A"),), "a"), table, Paragraph((Text("Slut."),))))
    return Document(
        "plan",
        {"plan": dict.fromkeys(FIELDS.split(), "ord")},
        {"innehåll": (), "avsnitt": (chapter,), "bilagor": ()},
        PROPERTIES,
    )


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

    def it_shows_a_chart_of_other_figures_as_another(self, tmp_path: Path) -> None:
        """Both are told in words and have a part each; accepted and rejected leave one."""
        sources = copy_of(REAL, tmp_path)
        edit(sources / "uppgifter" / "nki.yaml", "2013: 78", "2013: 77")
        tracked = compared(real_document(), document_of(sources))

        both, new, old = (
            charts(docx)
            for docx in (
                tracked,
                settle_changes(tracked, accept=True),
                settle_changes(tracked, accept=False),
            )
        )
        assert len(both) == 3
        assert [both[0], both[2]] == new
        assert [both[1], both[2]] == old
        assert any("77" in words for words in new)
        assert not any("77" in words for words in old)

    def it_keeps_what_is_bold_in_one_version_only(self) -> None:
        """A row of sums sets its words in bold, but not those of a list in it."""

        words = Paragraph((Text("samma ord"),))
        plain, listed = _with_sums(words), _with_sums(List(((words,),)))

        assert_exact(plain, listed)
        assert_exact(listed, plain)

    def it_is_the_same_bytes_each_time(self, tmp_path: Path) -> None:
        """Nothing of the day or the machine is in it."""
        old, new = edited_plan(tmp_path)

        assert compared(old, new) == compared(old, new)
