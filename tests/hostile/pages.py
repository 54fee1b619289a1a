"""Read laid-out documents back: what stands on which page, and what the contents say of it."""

from __future__ import annotations

import io
import itertools
import re
import shutil
import subprocess
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}noBreakHyphen": "\u2011"}
_NOTE = f"{_W}footnoteReference"
_WAYS = dict.fromkeys(map(ord, "\u202a\u202b\u202c"))
_CONTENTS = re.compile(r"TOC\d", re.IGNORECASE)
_ENTRY = re.compile(r"(.*)\t(\d+|–)", re.DOTALL)


def shown(pdf: bytes, docx: bytes, folder: Path) -> list[str]:
    """The text of each page between its top and bottom margins, in the order of drawing.

    What runs over and under each page would part a paragraph that goes on to the next.
    """
    file = folder / "shown.pdf"
    file.write_bytes(pdf)
    width, height, top, bottom = _page(docx)
    within = ("-x", "0", "-y", str(top), "-W", str(width), "-H", str(height - top - bottom))
    told = subprocess.run(
        [str(shutil.which("pdftotext")), "-raw", *within, "-enc", "UTF-8", str(file), "-"],
        capture_output=True,
        timeout=60,
        check=True,
    )
    return told.stdout.decode().split("\f")[:-1]


def bare(text: str) -> str:
    """A text without its spaces, and with its letters in one form: lines break where they like.

    Nor do the marks count that `pdftotext` puts round what is read from right to left.
    """
    return "".join(unicodedata.normalize("NFKC", text).translate(_WAYS).split())


def _body(docx: bytes) -> ElementTree.Element:
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return ElementTree.fromstring(archive.read("word/document.xml"))


def _page(docx: bytes) -> tuple[int, int, int, int]:
    """A page's width and height and its margins above and below, in whole points."""
    body = _body(docx)
    size, margins = next(body.iter(f"{_W}pgSz")), next(body.iter(f"{_W}pgMar"))
    told = [size.get(f"{_W}w"), size.get(f"{_W}h")]
    told += [margins.get(f"{_W}top"), margins.get(f"{_W}bottom")]
    width, height, top, bottom = (int(str(twentieths)) // 20 for twentieths in told)
    return width, height, top, bottom


def paragraphs(docx: bytes, *, numbered: bool = False) -> Iterator[tuple[str, str]]:
    """Each paragraph of the body: its style and its text, footnotes' numbers in it if asked."""
    notes = itertools.count(1)
    for paragraph in _body(docx).iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        text = ""
        for part in paragraph.iter():
            if part.tag == _NOTE:
                text += str(next(notes)) if numbered else ""
            else:
                text += (part.text or "") if part.tag == f"{_W}t" else _SIGNS.get(part.tag, "")
        yield (style.get(f"{_W}val", "") if style is not None else ""), text


def unshown(docx: bytes, pages: list[str]) -> list[str]:
    """The paragraphs of a document that its pages do not show, word for word."""
    whole = bare("".join(pages))
    texts = [text for style, text in paragraphs(docx, numbered=True) if not _CONTENTS.match(style)]
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


def unsaid(docx: bytes, texts: Iterable[str]) -> list[str]:
    """The texts of these that no paragraph holds; what paragraphs hold is `unshown`'s to try."""
    held = bare("".join(text for _, text in paragraphs(docx)))
    return [text for text in texts if bare(text) not in held]
