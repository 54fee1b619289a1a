"""Read a source file once: its bytes, its text, and what in it no document can carry."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from compiler.diagnostic import Diagnostic, error
from compiler.span import Span

LARGEST = 2_000_000
"""Bytes in a source file at most; the whole real plan is a tenth of that."""

# XML 1.0 has no place for these; python-docx and docxtpl drop them or cut the document short.
# Bidirectional overrides are legal in XML and make a text read as another than it is. U+E000 marks
# the slots while a document is written.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069\ue000]"
)
_JINJA = re.compile(r"\{\{|\}\}|\{%|%\}|\{#(?![a-z0-9-]+\})|#\}")


@dataclass(frozen=True, slots=True)
class Source:
    """A file below the sources folder: posix path, its bytes, its text in NFC with `\\n` ends."""

    path: str
    data: bytes
    text: str


def read_source(root: Path, path: str, asked: Span) -> tuple[Source | None, list[Diagnostic]]:
    """The source at `path` below `root`, and what is wrong with it as a file.

    `asked` is where the sources name it; a missing file is reported there. Text is decoded
    strictly as UTF-8 (a byte order mark is allowed), never guessed at.
    """
    place = root / PurePosixPath(path)
    try:
        inside = place.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        inside = False
    if not inside or "\\" in path:
        return None, [error("source-outside", asked, path=path)]
    try:
        if not place.is_file():
            return None, [error("source-missing", asked, path=path)]
        data = place.read_bytes()
    except OSError as fault:
        return None, [error("source-unreadable", asked, path=path, fault=fault.strerror or "")]
    if len(data) > LARGEST:
        return None, [error("source-too-large", Span(path), size=len(data), most=LARGEST)]
    try:
        text = text_of(data)
    except UnicodeDecodeError as fault:
        start = data.rfind(b"\n", 0, fault.start) + 1
        span = Span(path, data.count(b"\n", 0, fault.start) + 1, fault.start - start + 1)
        return None, [error("source-not-utf8", span, byte=f"0x{data[fault.start]:02x}")]
    source = Source(path, data, text)
    return source, _unprintable(source) + _templates(source)


def text_of(data: bytes) -> str:
    """A file's text in NFC with `\\n` ends. Raises UnicodeDecodeError for what is no UTF-8."""
    decoded = data.decode("utf-8-sig")
    # An å pasted from a Mac may be an a with a ring after it; ids and look-ups must agree.
    return unicodedata.normalize("NFC", decoded.replace("\r\n", "\n").replace("\r", "\n"))


def every_file(root: Path) -> dict[str, bytes]:
    """Every file below `root` by its path, but for hidden ones and those that programs leave open.

    What no plan reads, an image or a text that no order names, is among them.
    """
    found = (path for path in sorted(root.rglob("*")) if path.is_file())
    paths = ((path.relative_to(root), path) for path in found)
    return {
        below.as_posix(): path.read_bytes()
        for below, path in paths
        if not any(part.startswith((".", "~")) for part in below.parts)
    }


def unprintable(text: str, span: Span) -> list[Diagnostic]:
    """What `text`, which stands at `span` written as escapes, holds that no document can carry."""
    found = sorted(set(_UNPRINTABLE.findall(text)))
    return [error("source-control-character", span, character=f"U+{ord(c):04X}") for c in found]


def template_tags(text: str, span: Span) -> list[Diagnostic]:
    """The template tags in `text`, which stands at `span` written as escapes."""
    return [
        error("source-template-tag", span, tag=tag) for tag in sorted(set(_JINJA.findall(text)))
    ]


def _unprintable(source: Source) -> list[Diagnostic]:
    return [
        error("source-control-character", span, character=f"U+{ord(match.group()):04X}")
        for match, span in _matches(_UNPRINTABLE, source)
    ]


def _templates(source: Source) -> list[Diagnostic]:
    return [
        error("source-template-tag", span, tag=match.group())
        for match, span in _matches(_JINJA, source)
    ]


def _matches(pattern: re.Pattern[str], source: Source) -> list[tuple[re.Match[str], Span]]:
    if not pattern.search(source.text):
        return []
    return [
        (match, Span(source.path, number, match.start() + 1))
        for number, line in enumerate(source.text.split("\n"), start=1)
        for match in pattern.finditer(line)
    ]
