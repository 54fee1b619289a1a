"""Read laid-out documents back: what stands on which page, and what the contents say of it."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}noBreakHyphen": "\u2011"}
_CONTENTS = re.compile(r"TOC\d", re.IGNORECASE)
_ENTRY = re.compile(r"(.*)\t(\d+|–)", re.DOTALL)


def shown(pdf: bytes, folder: Path) -> list[str]:
    """The text of each page, in the order in which it was drawn."""
    file = folder / "shown.pdf"
    file.write_bytes(pdf)
    told = subprocess.run(
        [str(shutil.which("pdftotext")), "-raw", "-enc", "UTF-8", str(file), "-"],
        capture_output=True,
        timeout=60,
        check=True,
    )
    return told.stdout.decode().split("\f")[:-1]


def bare(text: str) -> str:
    """A text without its spaces, and with its letters in one form: lines break where they like."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def paragraphs(docx: bytes) -> Iterator[tuple[str, str]]:
    """Each paragraph of the body: its style and its text."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        body = ElementTree.fromstring(archive.read("word/document.xml"))
    for paragraph in body.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        text = "".join(
            (part.text or "") if part.tag == f"{_W}t" else _SIGNS.get(part.tag, "")
            for part in paragraph.iter()
        )
        yield (style.get(f"{_W}val", "") if style is not None else ""), text


def unshown(docx: bytes, pages: list[str]) -> list[str]:
    """The paragraphs of a document that its pages do not show, word for word."""
    whole = bare("".join(pages))
    texts = [text for style, text in paragraphs(docx) if not _CONTENTS.match(style)]
    return [text for text in texts if bare(text) not in whole]


def misplaced(docx: bytes, pages: list[str]) -> list[str]:
    """The entries of the contents list whose heading does not stand on the page that they name."""
    found = []
    for style, text in paragraphs(docx):
        entry = _ENTRY.fullmatch(text) if _CONTENTS.match(style) else None
        if entry is None:
            continue
        heading, number = entry.groups()
        page = pages[int(number) - 1] if number.isdecimal() and int(number) <= len(pages) else ""
        if bare(heading) not in bare(page):
            found.append(f"{heading} {number}")
    return found
