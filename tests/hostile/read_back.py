"""Read outputs back as other programs do, to see that a text is the text that was written."""

from __future__ import annotations

import email
import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from email import policy
from html.parser import HTMLParser
from xml.etree import ElementTree

import icalendar
import openpyxl

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
_STORIES = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml")
_SAFE = re.compile(r"(https?:|mailto:|#)")


def of(outputs: Mapping[str, bytes], kind: str) -> list[str]:
    """The texts of the outputs of a kind, each as one text."""
    readers = {
        "says": ("verksamhetsplan", docx_texts),
        "memo says": ("tjansteskrivelse", docx_texts),
        "page says": (".html", page_texts),
        "calendar says": (".ics", calendar_texts),
        "sheet says": (".xlsx", sheet_texts),
        "mail says": (".eml", mail_texts),
    }
    mark, reader = readers[kind]
    return [text for name, data in outputs.items() if mark in name for text in reader(data)]


def docx_texts(data: bytes) -> Iterator[str]:
    """Each paragraph of a Word file's body, margins and footnotes; and its properties."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if _STORIES.fullmatch(name):
                for paragraph in ElementTree.fromstring(archive.read(name)).iter(f"{_W}p"):
                    yield "".join(_sign(part) for part in paragraph.iter())
        for part in ElementTree.fromstring(archive.read("docProps/core.xml")):
            yield part.text or ""


def _sign(part: ElementTree.Element) -> str:
    return (part.text or "") if part.tag == f"{_W}t" else _SIGNS.get(part.tag, "")


def docx_dangers(data: bytes) -> Iterator[str]:
    """What in a Word file fetches, runs or embeds; a link that a reader clicks does none of it."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            chart = re.fullmatch(r"word/embeddings/Diagram\d+\.xlsx", name)
            if not chart and re.search(r"vba|ole|embed|activex", name, re.IGNORECASE):
                yield name
            content = archive.read(name)
            if name.endswith(".rels"):
                for tie in ElementTree.fromstring(content).iter(f"{_R}Relationship"):
                    target, kind = tie.get("Target", ""), tie.get("Type", "")
                    outside = tie.get("TargetMode") == "External"
                    if outside and not (kind.endswith("/hyperlink") and _SAFE.match(target)):
                        yield f"{kind} {target}"
            if re.search(rb"<w:instrText[^>]*>\s*(?:DDE|INCLUDE|IMPORT|MACRO)", content):
                yield f"a field in {name}"


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.dangers: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "iframe", "object", "embed", "img", "base", "form", "link", "svg"):
            self.dangers.append(tag)
        for name, value in attrs:
            if name.startswith("on"):
                self.dangers.append(f"{tag} {name}")
            if name in ("href", "src") and not _SAFE.match(value or ""):
                self.dangers.append(f"{tag} {name}={value}")

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def _page(data: bytes) -> _Page:
    page = _Page()
    page.feed(data.decode())
    page.close()
    return page


def page_texts(data: bytes) -> Iterator[str]:
    """Each text of a page, between two tags."""
    yield from (" ".join(text.split(" ")).strip("\n ") for text in _page(data).texts)


def page_dangers(data: bytes) -> Iterator[str]:
    """What in a page runs or fetches."""
    yield from _page(data).dangers


def calendar_texts(data: bytes) -> Iterator[str]:
    """The title and the description of each event, and the calendar's name."""
    calendar = icalendar.Calendar.from_ical(data)
    yield str(calendar.get("x-wr-calname", ""))
    for event in calendar.walk("VEVENT"):
        yield str(event.get("summary"))
        yield from str(event.get("description")).split("\n")


def sheet_texts(data: bytes) -> Iterator[str]:
    """Each cell that holds a text, and not a formula or a number."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    for sheet in book.worksheets:
        yield sheet.title
        for row in sheet.iter_rows():
            yield from (str(cell.value) for cell in row if cell.data_type == "s")


def sheet_dangers(data: bytes) -> Iterator[str]:
    """Formulas made of a text. A workbook's own totals are not in the sheets that are filled in."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            yield from (f"{sheet.title}!{c.coordinate}" for c in row if c.data_type == "f")


def mail_texts(data: bytes) -> Iterator[str]:
    """Subject, recipient, and each line of the body."""
    message = email.message_from_bytes(data, policy=policy.default)
    yield from (str(message[name] or "") for name in ("subject", "to"))
    body = message.get_body(("plain",))
    yield from body.get_content().splitlines() if body is not None else ()


def dangers(outputs: Mapping[str, bytes]) -> list[str]:
    """All that the outputs could do to whoever opens them."""
    readers = {".docx": docx_dangers, ".html": page_dangers, ".xlsx": sheet_dangers}
    return [
        f"{name}: {danger}"
        for name, data in outputs.items()
        for mark, reader in readers.items()
        if name.endswith(mark)
        for danger in reader(data)
    ]
