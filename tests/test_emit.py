"""Blocks become WordprocessingML that Word opens: lists that restart, headers that repeat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import pytest
from lxml import etree

from compiler import catalogue
from compiler.document.document import Chapter, Document, Properties
from compiler.model.blocks import (
    Align,
    Block,
    Break,
    Cell,
    Heading,
    Link,
    List,
    Note,
    Paragraph,
    Role,
    Row,
    Table,
    Text,
)
from compiler.word.compile import compile_template
from compiler.word.contract import PLAN_CONTRACT
from compiler.word.places import Compiled
from compiler.word.write import write_document

from .plans import TEMPLATE

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NS = {"w": W}
WORDS = catalogue.words("sv")
FIELDS = (
    "kommun titel korttitel år nämnd kontor ordförande kontorschef diarienummer datum status beslut"
)
PROPERTIES = Properties("T & <S>", "s", "a", "k", "2014-11-24T00:00:00Z")


def document_of(*blocks: Block) -> Document:
    """A plan of one chapter."""
    heading = Heading(1, (Text("Kapitel"),), "kapitel")
    return Document(
        "verksamhetsplan-2015",
        {"plan": dict.fromkeys(FIELDS.split(), "ord")},
        {
            "innehåll": (),
            "avsnitt": (Chapter("kapitel", (heading, *blocks)),),
            "bilagor": (),
        },
        PROPERTIES,
    )


@cache
def compiled() -> Compiled:
    """The plan's own template."""
    return compile_template(TEMPLATE.read_bytes(), PLAN_CONTRACT)


def members_of(*blocks: Block) -> dict[str, bytes]:
    """The parts of the plan that says these blocks."""
    return dict(write_document(document_of(*blocks), compiled(), WORDS).members)


def body_of(*blocks: Block) -> etree._Element:
    """What comes after the chapter's heading in the body."""
    root = etree.fromstring(members_of(*blocks)["word/document.xml"])
    (start,) = root.iterfind(".//w:bookmarkStart[@w:name]/..", NS)
    after = etree.Element("after")
    after.extend(list(start.itersiblings()))
    return after


def words(*texts: str) -> tuple[Paragraph, ...]:
    """A paragraph for each text."""
    return tuple(Paragraph((Text(text),)) for text in texts)


def value(element: etree._Element, path: str) -> Sequence[str]:
    """The `w:val` of what a path finds."""
    return [str(found.get(f"{{{W}}}val")) for found in element.iterfind(path, NS)]


def text_of(element: etree._Element) -> str:
    """The words in an element."""
    return "".join(t.text or "" for t in element.iterfind(".//w:t", NS))


def numbered(*items: str, start: int = 1) -> List:
    """A numbered list."""
    return List(tuple((p,) for p in words(*items)), ordered=True, start=start)


def table(*rows: Row, aligns: tuple[Align, ...] = (Align.LEFT, Align.RIGHT)) -> Table:
    """A table of two columns."""
    header = tuple(Cell(words(text)) for text in ("A", "B"))
    return Table(header, rows, (0.6, 0.4), aligns, (Text("En tabell"),), "Om <tabellen> & annat")


class DescribeText:
    @pytest.mark.parametrize(
        "text",
        [
            "Vård & omsorg",
            "mål <5 dagar",
            "slut ]]> på",
            "ett \"citat\" och 'ett till'",
            "</w:t></w:r></w:p>",
            "{{ 7*7 }} {% x %}",
            "<!--slot 1-->",
            "&amp; &lt;",
            "  två  mellanslag  ",
            "fast\u00a0mellanslag\u2013och streck",
            "\U0001f3db och å",
        ],
    )
    def it_comes_out_as_it_went_in(self, text: str) -> None:
        """In a paragraph, a heading, a cell, a link and a note alike."""
        note = Note(words(text))
        blocks = (
            Paragraph((Text(text), note)),
            Heading(2, (Text(text),), "rubrik"),
            table(Row((Cell(words(text)), Cell(words("1"))))),
            Paragraph((Link("https://a.example/?a=1&b=<2>", (Text(text),)),)),
        )
        members = members_of(*blocks)
        paragraphs = [
            "".join(t.text or "" for t in p.iterfind(".//w:t", NS))
            for p in etree.fromstring(members["word/document.xml"]).iterfind(".//w:p", NS)
        ]

        assert paragraphs.count(text) == 4
        assert text in text_of(etree.fromstring(members["word/footnotes.xml"]))

    def it_keeps_the_core_properties_whole(self) -> None:
        """docxtpl would have written `&amp;amp;`."""
        core = etree.fromstring(members_of()["docProps/core.xml"])

        assert core.findtext("{http://purl.org/dc/elements/1.1/}title") == "T & <S>"

    def it_breaks_a_line_and_keeps_its_forms(self) -> None:
        """Strong and emphasis are runs of their own."""
        body = body_of(Paragraph((Text("ett", strong=True), Break(), Text("två", emphasis=True))))

        assert len(body.findall(".//w:br", NS)) == 1
        assert len(body.findall(".//w:b", NS)) == len(body.findall(".//w:i", NS)) == 1


class DescribeLists:
    def it_starts_each_numbered_list_anew(self) -> None:
        """Word counts on unless each has a numbering of its own with a start."""
        members = members_of(numbered("a", "b"), *words("ord"), numbered("c", start=3))
        root = etree.fromstring(members["word/document.xml"])
        used = list(dict.fromkeys(value(root, ".//w:body//w:numPr/w:numId")))
        numbering = etree.fromstring(members["word/numbering.xml"])

        assert len(used) == 2
        starts = [
            value(numbering, f"w:num[@w:numId='{id_}']/w:lvlOverride/w:startOverride")
            for id_ in used
        ]
        assert starts == [["1"], ["3"]]

    def it_numbers_a_list_in_a_list_by_itself(self) -> None:
        """Three lists, three numberings, no number twice."""
        inner = numbered("x", "y")
        outer = List(((*words("a"), inner), (*words("b"), inner)), ordered=True)
        numbering = etree.fromstring(members_of(outer)["word/numbering.xml"])
        ids = [str(num.get(f"{{{W}}}numId")) for num in numbering.iterfind("w:num", NS)]

        assert len(ids) == len(set(ids))
        assert len(numbering.findall("w:num/w:lvlOverride", NS)) == 3

    def it_puts_the_numberings_after_the_definitions(self) -> None:
        """The schema wants them in that order."""
        numbering = etree.fromstring(members_of(numbered("a"))["word/numbering.xml"])
        tags = [etree.QName(child).localname for child in numbering]

        assert tags == sorted(tags, key=["abstractNum", "num", "numIdMacAtCleanup"].index)

    def it_writes_a_bullet_for_each_item_however_deep(self) -> None:
        """Deeper than the template's three styles stays at the third."""
        deep = List((words("fyra"),))
        for name in ("tre", "två", "ett"):
            deep = List(((*words(name), deep),))
        body = body_of(deep)

        assert [text_of(p) for p in body.iterfind("w:p", NS)] == ["ett", "två", "tre", "fyra"]

    def it_writes_an_item_that_begins_with_a_list(self) -> None:
        """CommonMark allows `- - a`."""
        assert "a" in text_of(body_of(List(((List((words("a"),)),),))))


class DescribeTables:
    def it_marks_the_header_row(self) -> None:
        """It repeats on each page, and no row breaks over one."""
        body = body_of(table(*[Row((Cell(words("a")), Cell(words("1"))))] * 3))
        rows = body.findall(".//w:tr", NS)

        assert [bool(r.find("w:trPr/w:tblHeader", NS) is not None) for r in rows] == [
            True,
            False,
            False,
            False,
        ]
        assert all(r.find("w:trPr/w:cantSplit", NS) is not None for r in rows)

    def it_has_a_grid_that_adds_up(self) -> None:
        """Each cell as wide as its column, together the width of the text."""
        body = body_of(table(Row((Cell(words("a")), Cell(words("1"))))))
        grid = [int(str(c.get(f"{{{W}}}w"))) for c in body.iterfind(".//w:gridCol", NS)]
        (width,) = body.iterfind(".//w:tblW", NS)

        assert sum(grid) == int(str(width.get(f"{{{W}}}w")))
        for row in body.iterfind(".//w:tr", NS):
            assert [int(str(c.get(f"{{{W}}}w"))) for c in row.iterfind(".//w:tcW", NS)] == grid

    def it_describes_itself(self) -> None:
        """For those who do not see it."""
        body = body_of(table(Row((Cell(words("a")), Cell(words("1"))))))

        assert value(body, ".//w:tblDescription") == ["Om <tabellen> & annat"]
        assert value(body, ".//w:tblCaption") == ["En tabell"]

    def it_sets_figures_to_the_right_and_sums_in_strong(self) -> None:
        """By styles of the template, not by hand."""
        row = Row((Cell(words("a")), Cell(words("1"))))
        body = body_of(table(row, replace(row, total=True)))

        assert len(set(value(body, ".//w:tr[2]//w:pStyle"))) == 2
        assert body.find(".//w:tr[2]//w:b", NS) is None
        assert len(body.findall(".//w:tr[3]//w:b", NS)) == 2

    def it_gives_a_list_inside_a_list_in_a_cell_its_level(self) -> None:
        """Bullets by the level of the style's own list, numbers by a list of their own."""
        for ordered in (False, True):
            inner = List((words("b"),), ordered=ordered)
            listed = Cell((List(((*words("a"), inner),)),))
            table = Table((Cell(words("x")),), (Row((listed,)),), (1.0,), (Align.LEFT,))
            found = body_of(table)

            assert value(found, ".//w:p/w:pPr/w:numPr/w:ilvl") == ["1"]

    def it_ends_each_cell_in_a_paragraph(self) -> None:
        """Word repairs a cell that ends otherwise."""
        listed = Cell((List((words("a"), words("b"))),))
        body = body_of(table(Row((listed, Cell(words("1"))))))

        for cell in body.iterfind(".//w:tc", NS):
            assert cell[-1].tag == f"{{{W}}}p"


class DescribeDocuments:
    def it_has_no_empty_paragraphs(self) -> None:
        """Space is the styles' affair."""
        blocks = (*words("a"), numbered("b"), table(Row((Cell(words("c")), Cell(words("1"))))))

        assert all(text_of(p) for p in body_of(*blocks).iterfind(".//w:p", NS))

    def it_is_the_same_bytes_each_time(self) -> None:
        """Ids come from content."""
        blocks = (numbered("a"), Paragraph((Text("b", span=Paragraph(()).span),), Role.NOTE))
        templates = (compile_template(TEMPLATE.read_bytes(), PLAN_CONTRACT) for _ in range(2))
        once, again = (write_document(document_of(*blocks), t, WORDS) for t in templates)

        assert once.members == again.members

    def it_links_to_a_page_through_one_relationship_each(self) -> None:
        """The same address twice is the same relationship."""
        link = Paragraph((Link("https://a.example/å?x=1&y=2", (Text("dit"),)),))
        rels = etree.fromstring(members_of(link, link)["word/_rels/document.xml.rels"])
        external = [r for r in rels if r.get("TargetMode") == "External"]

        assert [r.get("Target") for r in external] == ["https://a.example/å?x=1&y=2"]
