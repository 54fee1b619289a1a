"""Word files to take in: made by python-docx, by LibreOffice, and part by part."""

from __future__ import annotations

import io
import re
import struct
import subprocess
import zipfile
import zlib
from pathlib import Path
from typing import Any

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from compiler.intake.intake import Section, take_in
from compiler.intake.pandoc import find_pandoc
from compiler.intake.prepare import Changes

WORDS = {"intake-comment-line": "Ur {file}."}


def taken(docx: bytes, name: str = "Underlag.docx", changes: Changes | None = None) -> Section:
    """What the program makes of a file."""
    return take_in(
        docx,
        name,
        WORDS,
        pandoc=find_pandoc(),
        images_in="avsnitt/underlag-bilder",
        changes=changes,
    )


def body(section: Section) -> str:
    """A section's text without the comment above it."""
    return section.text.partition("\n\n")[2]


def told(section: Section) -> list[str]:
    """The codes of what was found."""
    return [d.code for d in section.diagnostics]


def blank() -> Any:
    """A document with its one heading."""
    document = Document()
    document.add_heading("Vår ekonomi", 1)
    return document


def saved(document: Any) -> bytes:
    """The document's bytes."""
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def add_xml(paragraph: Any, xml: str) -> None:
    """Put an element that python-docx does not make last in a paragraph."""
    spaces = nsdecls("w")
    paragraph._p.append(parse_xml(re.sub(r"^<([\w:]+)", rf"<\1 {spaces}", xml)))


def with_members(docx: bytes, **changed: bytes | None) -> bytes:
    """A package with members replaced, added, or (None) left out; `__` in a name stands for /."""
    file = io.BytesIO()
    new = {name.replace("__", "/"): content for name, content in changed.items()}
    with zipfile.ZipFile(io.BytesIO(docx)) as old, zipfile.ZipFile(file, "w") as made:
        for name in old.namelist():
            if name not in new:
                made.writestr(name, old.read(name))
        for name, content in new.items():
            if content is not None:
                made.writestr(name, content, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def member(docx: bytes, name: str) -> bytes:
    """One member's bytes."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        return package.read(name)


def png() -> bytes:
    """A red point."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0\xff\0\0")
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def by_pandoc(markdown: str, folder: Path) -> bytes:
    """A DOCX with what python-docx has no call for, such as footnotes."""
    made = folder / "underlag.docx"
    command = [str(find_pandoc()), "-f", "markdown", "-t", "docx", "-o", str(made)]
    subprocess.run(command, input=markdown.encode(), check=True, timeout=60)
    return made.read_bytes()


def by_libreoffice(soffice: str, folder: Path, html: str) -> bytes:
    """A DOCX that LibreOffice Writer saves of a page."""
    page = folder / "underlag.html"
    page.write_text(f"<!doctype html><meta charset=utf-8>{html}", encoding="utf-8")
    command = [
        soffice,
        "--headless",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--infilter=HTML (StarWriter)",
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        str(folder),
        str(page),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return (folder / "underlag.docx").read_bytes()
