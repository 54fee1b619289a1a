"""A small document as the compiler writes it, on which every claim holds: broken by the tests."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from compiler import catalogue
from compiler.document.document import Chapter, Document, Properties
from compiler.finish.contents import settle
from compiler.finish.layout import Layout
from compiler.finish.opened import LaidOut
from compiler.finish.proof import Proof, prove
from compiler.model.blocks import (
    Align,
    Cell,
    Chart,
    ChartForm,
    Contents,
    Heading,
    Link,
    List,
    Note,
    PageRef,
    Paragraph,
    Row,
    Series,
    Table,
    Text,
)
from compiler.span import Span
from compiler.word.compile import compile_template
from compiler.word.contract import PLAN_CONTRACT
from compiler.word.names import bookmark_name
from compiler.word.promise import Promise, promised_text
from compiler.word.write import write_document

from ..plans import TEMPLATE

SECTION = "avsnitt/01-mal.md"
MAL, UPPFOLJNING = bookmark_name("mal"), bookmark_name("uppfoljning")
PAGES = {MAL: 3, bookmark_name("delmal"): 3, UPPFOLJNING: 4}
WORDS = catalogue.words("sv")

_FIELDS = [
    "kommun",
    "titel",
    "korttitel",
    "år",
    "nämnd",
    "kontor",
    "ordförande",
    "kontorschef",
    "diarienummer",
    "datum",
    "status",
    "beslut",
]


@dataclass(frozen=True)
class Good:
    """The file, what it was to say, and where its headings lie."""

    docx: bytes
    promise: Promise
    laid_out: LaidOut

    def proof(self, docx: bytes | None = None, *, final: bool = True) -> Proof:
        """The proof of the file, or of another in its place."""
        tried = self.docx if docx is None else docx
        return prove(tried, self.promise, "plan.docx", self.laid_out, final=final)


def _at(line: int) -> Span:
    return Span(SECTION, line)


def _p(text: str, line: int = 0) -> Paragraph:
    return Paragraph((Text(text),), span=_at(line)) if line else Paragraph((Text(text),))


def _cell(text: str) -> Cell:
    return Cell((_p(text),))


def document() -> Document:
    """Two chapters with all that a chapter may hold."""
    steps = (
        (_p("Planera", 9), List(((_p("börja i liten skala", 10),),), span=_at(10))),
        (_p("Följa upp", 11),),
    )
    goals = Chapter(
        "mal",
        (
            Heading(1, (Text("Mål"),), "mal", _at(1)),
            Paragraph(
                (
                    Text("Målen följs upp i "),
                    Link("#uppfoljning", (Text("kapitlet om uppföljning"),)),
                    Text(" och på "),
                    Link("https://www.example.se/mal", (Text("webbplatsen"),)),
                    Note((_p("Reglementet gäller."),), _at(30)),
                    Text("."),
                ),
                span=_at(3),
            ),
            Heading(2, (Text("Delmål"),), "delmal", _at(5)),
            _p("Arbetet sker i steg:", 7),
            List(steps, span=_at(9)),
            List(((_p("Tredje steget", 13),),), ordered=True, start=3, span=_at(13)),
            List(((_p("Första steget", 15),),), ordered=True, span=_at(15)),
            Table(
                (_cell("Mått"), _cell("Värde")),
                (
                    Row((_cell("Besök"), _cell("12"))),
                    Row((_cell("Lån"), Cell((Paragraph((Text("kompletteras", missing=True),)),)))),
                ),
                (0.6, 0.4),
                (Align.LEFT, Align.RIGHT),
                caption=(Text("Besök och lån"),),
                description="Ett mått på varje rad.",
                span=_at(18),
            ),
            _p("Efter tabellen.", 22),
            Chart(
                ChartForm.BARS,
                ("Södra biblioteket", "Norra biblioteket"),
                (
                    Series("2012", (Decimal("11"), None)),
                    Series("2013", (Decimal("12.5"), Decimal("7"))),
                ),
                (Text("Besök efter bibliotek"),),
                "Stapeldiagram. Södra biblioteket: 11 (2012), 12,5 (2013). Norra: 7 (2013).",
                span=_at(23),
            ),
        ),
    )
    report = Chapter(
        "uppfoljning",
        (
            Heading(1, (Text("Uppföljning"),), "uppfoljning", _at(24)),
            Paragraph((Text("Målen står på sidan "), PageRef("mal"), Text(".")), span=_at(26)),
        ),
    )
    return Document(
        "plan",
        {"plan": {name: f"Fält {name}" for name in _FIELDS}},
        {
            "innehåll": (Chapter("", (Contents(2),)),),
            "avsnitt": (goals, report),
            "bilagor": (),
        },
        Properties("Plan", "", "Kontoret", "", "2014-01-01T00:00:00Z"),
    )


@cache
def good() -> Good:
    """The document written into the plan's own template, with the page numbers of a layout."""
    template = TEMPLATE.read_bytes()
    written = write_document(document(), compile_template(template, PLAN_CONTRACT), WORDS)
    settled = settle(written.members, lambda docx: Layout(PAGES, 4))
    promise = promised_text(document(), template, WORDS, settled.pages, "vp_template.docx")
    return Good(settled.docx, promise, LaidOut(settled.pages, 4))
