"""Take a workbook apart before anything else opens it, and put one together the same each time.

A workbook is a zip of XML. One that comes by mail may be made to fill a memory, to run a macro or
to fetch what lies elsewhere; all that is refused here, on names and sizes alone. Zips carry dates
and an operating system, and openpyxl writes the time of saving into the core properties; the
canonical package has neither.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from datetime import datetime
from pathlib import PurePosixPath

from compiler.characters import UNWRITABLE
from compiler.diagnostic import Diagnostic, error
from compiler.span import Span
from compiler.word.package import CONTENT_TYPES, write_package

LARGEST = 20_000_000
"""Bytes in a workbook as it lies on disk; one for every owner of a plan is a hundredth of that."""
MOST_MEMBERS = 500
LARGEST_UNPACKED = 100_000_000
MOST_RATIO = 250
_RATIO_FROM = 1_000_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_WORKBOOK = "xl/workbook.xml"
_MACROS = re.compile(r"xl/(?:vbaProject|macrosheets/|dialogsheets/|activeX/|ctrlProps/)|customUI")
_EXTERNAL = re.compile(r"xl/(?:externalLinks/|connections|queryTables/|embeddings/|model/)")
_MERGED = re.compile(rb'<mergeCell[^>]*ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
LARGEST_MERGE = 10_000
_DOCTYPE = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
_MODIFIED = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")


def refusal(xlsx: bytes, span: Span) -> Diagnostic | None:
    """Why the bytes are no workbook that may be opened, or None where they are one."""
    if len(xlsx) > LARGEST:
        return error("sheet-too-large", span, bytes=len(xlsx), limit=LARGEST)
    if not xlsx.startswith(_ZIP):
        kind = ".xls" if xlsx.startswith(_OLE) else "–"
        return error("sheet-not-xlsx", span, kind=kind)
    try:
        with zipfile.ZipFile(io.BytesIO(xlsx)) as archive:
            entries = archive.infolist()
            # zipfile never unpacks more of a member than its header states: it may be asked.
            found = _excess(entries, span) or _contents(entries, span)
            return found or _parts(archive, entries, span)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as fault:
        return error("sheet-damaged", span, detail=fault)
    except NotImplementedError as fault:
        return error("sheet-damaged", span, detail=fault)
    except RuntimeError:  # zipfile's word for "needs a password"
        return error("sheet-not-xlsx", span, kind=".zip")


def _excess(entries: list[zipfile.ZipInfo], span: Span) -> Diagnostic | None:
    total = sum(entry.file_size for entry in entries)
    if total > LARGEST_UNPACKED:
        return error("sheet-too-large", span, bytes=total, limit=LARGEST_UNPACKED)
    if len(entries) > MOST_MEMBERS:
        return error("sheet-suspect", span, member=len(entries))
    for entry in entries:
        packed = max(1, entry.compress_size)
        if entry.file_size > _RATIO_FROM and entry.file_size > MOST_RATIO * packed:
            return error("sheet-suspect", span, member=entry.filename)
    return None


def _contents(entries: list[zipfile.ZipInfo], span: Span) -> Diagnostic | None:
    seen: set[str] = set()
    for entry in entries:
        name, path = entry.filename, PurePosixPath(entry.filename)
        out = path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name
        # orig_filename keeps what zipfile cuts off at a NUL or turns round from a backslash.
        out = out or not name or "\n" in name or UNWRITABLE.search(name) is not None
        if out or entry.orig_filename != name or name.lower() in seen:
            return error("sheet-suspect", span, member=entry.orig_filename)
        seen.add(name.lower())
        if _MACROS.match(name):
            return error("sheet-macros", span, member=name)
        if _EXTERNAL.match(name):
            return error("sheet-external", span, member=name)
    if _WORKBOOK not in seen:
        return error("sheet-not-xlsx", span, kind=".ods" if "content.xml" in seen else ".zip")
    return None


def _parts(
    archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], span: Span
) -> Diagnostic | None:
    """XML with a document type may name entities that swell or that lie in other files."""
    for entry in entries:
        content = archive.read(entry)
        if any(mark in content for mark in _DOCTYPE):
            return error("sheet-suspect", span, member=entry.filename)
        if entry.filename == CONTENT_TYPES and b"macroEnabled" in content:
            return error("sheet-macros", span, member=entry.filename)
        if entry.filename.endswith(".rels") and _leads_out(content):
            return error("sheet-external", span, member=entry.filename)
        if _MERGED.search(content) and _largest_merge(content) > LARGEST_MERGE:
            return error("sheet-suspect", span, member=entry.filename)
    return None


def _leads_out(relationships: bytes) -> bool:
    """Whether anything but a link to click on lies elsewhere: Excel makes links of addresses."""
    ties = re.findall(rb"<Relationship\b[^>]*>", relationships)
    return any(b"External" in tie and b"/hyperlink" not in tie for tie in ties)


def _largest_merge(sheet: bytes) -> int:
    """Cells in a sheet's largest merged area: openpyxl makes each of them, a million if need be."""
    areas = _MERGED.finditer(sheet)
    return max(_columns(m[1], m[3]) * (abs(int(m[4]) - int(m[2])) + 1) for m in areas)


def _columns(first: bytes, last: bytes) -> int:
    numbers = []
    for letters in (first, last):
        number = 0
        for letter in letters:
            number = number * 26 + letter - ord("A") + 1
        numbers.append(number)
    return abs(numbers[1] - numbers[0]) + 1


def canonical(xlsx: bytes, saved: datetime) -> bytes:
    """The same workbook as the same bytes each time, saved at `saved`, in UTC, as it tells."""
    with zipfile.ZipFile(io.BytesIO(xlsx)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    told = rb"\g<1>" + f"{saved:%Y-%m-%dT%H:%M:%SZ}".encode() + rb"\g<2>"
    members = {
        name: _MODIFIED.sub(told, content) if name == "docProps/core.xml" else content
        for name, content in members.items()
    }
    return write_package({name: _text_stays(name, part) for name, part in members.items()})


def _text_stays(name: str, content: bytes) -> bytes:
    """Tell Excel that numbers are kept as text on purpose; else it marks each with a triangle and
    offers to make numbers of them. openpyxl has no word for it."""
    if not name.startswith("xl/worksheets/sheet"):
        return content
    ignored = b'<ignoredErrors><ignoredError sqref="A1:Z9999" numberStoredAsText="1"/>'
    return content.replace(b"</worksheet>", ignored + b"</ignoredErrors></worksheet>")
