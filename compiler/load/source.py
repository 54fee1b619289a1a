"""Read a source file once: its bytes, its text, and what in it no document can carry."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from compiler.characters import UNWRITABLE, code_point
from compiler.diagnostic import Diagnostic, error
from compiler.files import read_file
from compiler.span import Span

LARGEST = 2_000_000
"""Bytes in a source file at most; the whole real plan is a tenth of that."""

# docxtpl makes `{{` of `{_{` and `{%` of `{_%`.
_JINJA = re.compile(r"\{_?\{|\}_?\}|\{_?%|%_?\}|\{#(?![a-z0-9-]+\})|#\}")


SHARED = "~gemensamt"
"""The folder under which a plan has the files that it shares, wherever they lie.

No data file of a plan's own is read from a folder of such a name, and one that is archived with
the plan lies inside its package.
"""


@dataclass(frozen=True, slots=True)
class Source:
    """A file below the sources folder: posix path, its bytes, its text in NFC with `\\n` ends."""

    path: str
    data: bytes
    text: str


def place_of(path: str, root: Path, shared: Path | None = None) -> Path:
    """Where the source of that path lies: below the sources folder, or below the shared one."""
    folder = _folder_of(path, root, shared)
    below = path.removeprefix(f"{SHARED}/") if folder is shared else path
    return folder / PurePosixPath(below)


def _folder_of(path: str, root: Path, shared: Path | None) -> Path:
    return root if shared is None or not path.startswith(f"{SHARED}/") else shared


def read_source(
    root: Path, path: str, asked: Span, shared: Path | None = None
) -> tuple[Source | None, list[Diagnostic]]:
    """The source at `path` below `root`, or `shared`, and what is wrong with it as a file.

    `asked` is where the sources name it; a missing file is reported there. Text is decoded
    strictly as UTF-8 (a byte order mark is allowed), never guessed at.
    """
    if "\0" in path:
        return None, []  # no disk has such a name; the character is told where it is written
    folder = _folder_of(path, root, shared)
    try:
        below = place_of(path, root, shared).relative_to(folder)
        place = _standing(folder, PurePosixPath(below.as_posix()))
        inside = place.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError):
        inside = False
    if not inside or "\\" in path:
        return None, [error("source-outside", asked, path=path)]
    try:
        if not place.is_file():
            return None, [error("source-missing", asked, path=path)]
        data = read_file(place, LARGEST)
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
    return source, unprintable_in(source) + _templates(source)


def _standing(root: Path, path: PurePosixPath) -> Path:
    """The place of `path` below `root`, whichever way its å is written on this disk.

    A name that comes from a Mac is an a with a ring after it, for other systems another name.
    """
    place = root
    for part in path.parts:
        there = place / part
        if not there.exists() and place.is_dir() and not part.isascii():
            alike = (p for p in place.iterdir() if unicodedata.normalize("NFC", p.name) == part)
            there = next(alike, there)
        place = there
    return place


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
    found = sorted(set(UNWRITABLE.findall(text)))
    return [error("source-control-character", span, character=code_point(c)) for c in found]


def template_tags(text: str, span: Span) -> list[Diagnostic]:
    """The template tags in `text`, which stands at `span` written as escapes."""
    return [
        error("source-template-tag", span, tag=tag) for tag in sorted(set(_JINJA.findall(text)))
    ]


def unprintable_in(source: Source) -> list[Diagnostic]:
    """Each character of a source that no document can carry, at its place."""
    return [
        error("source-control-character", span, character=code_point(match.group()))
        for match, span in _matches(UNWRITABLE, source)
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
