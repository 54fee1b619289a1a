"""Claims of an archive: the standard holds, fonts are whole, nothing acts, no clock shows."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC
from itertools import zip_longest

import pikepdf
from pikepdf import Dictionary, Object, Stream
from pikepdf.pdfa import resolve_save_kwargs, validate_written

from compiler.diagnostic import Diagnostic, error
from compiler.finish.pdf.content import UNREADABLE
from compiler.finish.pdf.mend.metadata import (
    CREATOR,
    describes_pdfua,
    icc_date,
    info_facts,
    without_pdfua,
    xmp_packet,
)
from compiler.finish.pdf.opened import OpenedPdf

_METADATA = "(MetadataStream)"
_MOST = 5
_GOALS = frozenset({"/GoTo", "/URI"})
_ACTIVE = ("/OpenAction", "/AA", "/AcroForm", "/Names", "/Collection", "/Perms")


def standard_holds(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """The validator of PDF/A finds nothing (ISO 19005-1 or -2, level B).

    It knows no extension schema, and so refuses PDF/UA's mark in the metadata whatever the packet
    says of it. So the bytes themselves are tried but for their metadata, which are tried in a
    copy without the mark; what describes the mark is a claim of its own.
    """
    whole = validate_written(io.BytesIO(opened.data), opened.profile.flavour)
    found = list(whole.findings)
    if opened.profile.says_pdfua:
        found = [finding for finding in found if _METADATA not in finding.where]
        found += validate_written(io.BytesIO(_unmarked(opened)), opened.profile.flavour).findings
    told = {(finding.rule, finding.message): finding for finding in found}
    for finding in list(told.values())[:_MOST]:
        yield error(
            "pdf-not-archival",
            opened.at(),
            rule=finding.rule,
            where=finding.where,
            detail=finding.message,
            profile=str(opened.profile),
        )


def _unmarked(opened: OpenedPdf) -> bytes:
    copy = io.BytesIO()
    with pikepdf.open(io.BytesIO(opened.data)) as pdf:
        metadata = pdf.Root.get("/Metadata")
        if isinstance(metadata, Stream):
            metadata.write(without_pdfua(metadata.read_bytes()))
        pdf.save(copy, **resolve_save_kwargs(opened.profile.flavour, deterministic_id=True))
    return copy.getvalue()


def pdfua_described(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """The metadata say that the file is PDF/UA-1, and describe that property.

    PDF/A allows a property beyond XMP's own only with such a description (ISO 19005-2, 6.6.2.3).
    """
    if opened.profile.says_pdfua and not describes_pdfua(_packet(opened)):
        yield error("pdf-metadata", opened.at(), field="pdfuaid:part", expected="1", found="")


def metadata_agree(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """Info and XMP say what the document's own properties say, its date included."""
    properties = opened.promised.properties
    day = properties.made.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
    info = opened.pdf.trailer.get("/Info")
    wanted = {
        "/Title": properties.title,
        "/Author": properties.author,
        "/Subject": properties.subject,
        "/Keywords": properties.keywords,
        "/Creator": CREATOR,
        "/CreationDate": day,
        "/ModDate": day,
        **info_facts(properties),
    }
    for field, expected in wanted.items():
        found = str(info.get(field, "")) if isinstance(info, Dictionary) else ""
        if found != expected:
            yield _differs(opened, field, expected, found)
    producer = str(info.get("/Producer", "")) if isinstance(info, Dictionary) else ""
    packet = xmp_packet(properties, producer, opened.profile).decode().splitlines()
    told = _packet(opened).decode(errors="replace").splitlines()
    for line, got in zip_longest(packet, told, fillvalue=""):
        if line != got:
            yield _differs(opened, "XMP", line.strip(), got.strip())
            return


def colours_dated(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """The colour profile bears the document's date: LibreOffice writes the clock into it."""
    moment = opened.promised.properties.made.astimezone(UTC)
    expected = tuple(moment.timetuple()[:6])
    for intent in opened.pdf.Root.get("/OutputIntents", ()):
        stream = intent.get("/DestOutputProfile")
        found = icc_date(stream.read_bytes()) if isinstance(stream, Stream) else ()
        if found != expected:
            dates = [" ".join(map(str, date)) for date in (expected, found)]
            yield _differs(opened, "ICC", dates[0], dates[1])


def fonts_whole(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """Each font is in the file, and tells what character each of its glyphs is."""
    reported: set[str] = set()
    for page in opened.pdf.pages:
        fonts = page.resources.get("/Font")
        for font in fonts.as_dict().values() if isinstance(fonts, Dictionary) else ():
            name = str(font.get("/BaseFont", ""))
            if name not in reported and not (_embedded(font) and "/ToUnicode" in font):
                reported.add(name)
                yield error("pdf-font", opened.at(page.obj.objgen), font=name.removeprefix("/"))
    for number, content in opened.contents.items():
        shown = [*(mark.text for mark in content.marks.values()), *content.artifacts]
        if any(UNREADABLE in text for text in shown):
            yield error("pdf-font", opened.at(number), font="?")


def _embedded(font: Object) -> bool:
    below = font.get("/DescendantFonts")
    described = below[0] if below is not None else font
    descriptor = described.get("/FontDescriptor", Dictionary())
    return any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def nothing_acts(opened: OpenedPdf) -> Iterator[Diagnostic]:
    """No script, form, attachment or action but links: a file that does nothing by itself."""
    for key in _ACTIVE:
        if key in opened.pdf.Root:
            yield error("pdf-active", opened.at(), found=key)
    for page, annotation in opened.annotations():
        action = annotation.get("/A")
        kind = str(action.get("/S", "")) if isinstance(action, Dictionary) else ""
        subtype = str(annotation.get("/Subtype", ""))
        chained = isinstance(action, Dictionary) and "/Next" in action
        if subtype != "/Link" or (kind and kind not in _GOALS) or chained or "/AA" in annotation:
            yield error("pdf-active", opened.at(page.obj.objgen), found=kind or subtype)


def _packet(opened: OpenedPdf) -> bytes:
    metadata = opened.pdf.Root.get("/Metadata")
    return metadata.read_bytes() if isinstance(metadata, Stream) else b""


def _differs(opened: OpenedPdf, field: str, expected: str, found: str) -> Diagnostic:
    return error("pdf-metadata", opened.at(), field=field, expected=expected, found=found)
