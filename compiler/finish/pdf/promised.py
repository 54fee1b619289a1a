"""What a finished document promises of its PDF: words, headings, tables, lists and metadata."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from compiler.document.registry import FACTS
from compiler.finish.accessibility.pictures import descriptions
from compiler.finish.opened import CORE, STYLES, Opened, note_texts
from compiler.finish.story import Row, Story, read_story
from compiler.finish.wordml import DOCUMENT, Element, attribute, switched_on, w
from compiler.word.package import PackageRefused
from compiler.word.properties import CUSTOM, custom_of

_CP = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_HYPERLINK = "/hyperlink"


@dataclass(frozen=True, slots=True)
class Properties:
    """A document's metadata, as the PDF is to repeat it; `made` is the document's own date.

    `facts` are the registry's, by their Swedish names: of the document's custom properties those
    that the program itself writes, and not what an office's template has besides.
    """

    title: str
    author: str
    subject: str
    keywords: str
    language: str
    made: datetime
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Promised:
    """What a document says, in the form in which its PDF can be asked.

    `body` and `notes` are the words without any space, with each footnote's number where it is
    called; `headings` each heading's level and words; `tables` each table's rows and the header
    rows among them; `items` the number of paragraphs with a bullet or a number; `addresses` where
    links to the outside lead; `pictures` what is said of each that is no decoration.
    """

    properties: Properties
    body: str
    notes: tuple[str, ...]
    headings: tuple[tuple[int, str], ...]
    tables: tuple[tuple[int, int], ...]
    items: int
    addresses: frozenset[str]
    pictures: tuple[str, ...] = ()


def promised_of(document: Opened, made: datetime | None = None) -> Promised:
    """Read what a document promises, as of `made` or of the date that stands in the document.

    Raises PackageRefused where it lacks its core properties.
    """
    story = read_story(_with_note_numbers(document.body))
    properties = properties_of(document)
    return Promised(
        properties if made is None else replace(properties, made=made),
        squeezed("".join(story.texts)),
        tuple(squeezed(note) for note in note_texts(document) if note),
        tuple(_headings(document, story)),
        tuple((len(table.rows), sum(map(_is_header, table.rows))) for table in story.tables),
        sum(document.list_of(paragraph).listed for paragraph in story.paragraphs),
        frozenset(
            found.target
            for found in document.relationships
            if found.source == DOCUMENT and found.external and found.type.endswith(_HYPERLINK)
        ),
        tuple(descriptions(document.main)),
    )


def properties_of(document: Opened) -> Properties:
    """The core properties, and the language in which the document's text is set."""
    core = document.roots.get(CORE)
    if core is None:
        raise PackageRefused("package-part-missing", member=CORE)

    def said(name: str) -> str:
        return (core.findtext(name) or "").strip()

    return Properties(
        said(f"{_DC}title"),
        said(f"{_DC}creator"),
        said(f"{_DC}subject"),
        said(f"{_CP}keywords"),
        said(f"{_DC}language") or _default_language(document),
        _moment(said(f"{_TERMS}created")),
        _facts(document),
    )


def _facts(document: Opened) -> dict[str, str]:
    root = document.roots.get(CUSTOM)
    told = {} if root is None else custom_of(root)
    return {name: told[name] for name in FACTS if told.get(name)}


def squeezed(text: str) -> str:
    """The words alone, in the form in which a Word file and a PDF can be compared.

    A PDF has no paragraphs and breaks lines where it likes, so no kind of space counts. A soft
    hyphen shows only at the end of a line; a no-break hyphen is a hyphen to the eye.
    """
    plain = unicodedata.normalize("NFKC", text).replace("\u2011", "-").replace("\u2010", "-")
    return "".join(sign for sign in plain if not sign.isspace() and sign != "\u00ad")


def _with_note_numbers(body: Element) -> Element:
    """The body with each footnote's number where it is referred to: a PDF shows it as text."""
    numbered = deepcopy(body)
    for number, reference in enumerate(list(numbered.iter(w("footnoteReference"))), 1):
        reference.tag, reference.text = w("t"), str(number)
    return numbered


def _headings(document: Opened, story: Story) -> Iterator[tuple[int, str]]:
    for heading in document.headings:
        words = squeezed(story.paragraphs[heading.number - 1].text)
        if words:
            yield heading.level, words


def _is_header(row: Row) -> bool:
    return switched_on(row.property("tblHeader"))


def _default_language(document: Opened) -> str:
    styles = document.roots.get(STYLES)
    set_to = None if styles is None else styles.find(f"{w('docDefaults')}//{w('lang')}")
    return "" if set_to is None else attribute(set_to, "val")


def _moment(text: str) -> datetime:
    """A date as Word writes it (`2013-11-25T00:00:00Z`)."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as fault:
        raise PackageRefused("package-bad-xml", member=CORE, detail=fault) from fault
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
