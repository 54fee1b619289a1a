"""Say who made the PDF of what and when, once in each of the places where PDF keeps it.

The clock leaks into a PDF of LibreOffice's in four places: the Info dictionary, the XMP packet,
the file's `/ID`, and the header of the ICC profile. All take the document's own date here. The
keywords too are the document's own: LibreOffice parts them at each space (`KS 13/368` comes out
as `KS, 13/368`).
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Dictionary, Name, String

from compiler import VERSION
from compiler.finish.pdf.promised import Properties
from compiler.model.pdf_profile import PdfProfile

CREATOR = f"vp {VERSION}"

PDFUA = "http://www.aiim.org/pdfua/ns/id/"

# ISO 19005-2, 6.6.2.3, and 19005-1, 6.7.8: a property that XMP itself does not know is described
# in the packet. The prefixes are those that the standard demands.
_EXTENSION = f"""\
 <rdf:Description rdf:about=""
   xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
   xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
   xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
   <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
   <pdfaSchema:namespaceURI>{PDFUA}</pdfaSchema:namespaceURI>
   <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
   <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed\
</pdfaProperty:description>
   </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
 </rdf:Description>
"""
_PDFUA_NAMESPACE = f'\n   xmlns:pdfuaid="{PDFUA}"'
_ICC_DATE = slice(24, 36)
"""Where an ICC profile's header has its date: six numbers of two bytes (ICC.1:2010, 7.2.8)."""


def write_metadata(pdf: pikepdf.Pdf, properties: Properties, profile: PdfProfile) -> None:
    """Write Info and XMP alike from the document's properties, and let no clock show."""
    producer = _producer(pdf)
    day = properties.made.astimezone(UTC)
    said = {
        "/Title": properties.title,
        "/Author": properties.author,
        "/Subject": properties.subject,
        "/Keywords": properties.keywords,
        "/Creator": CREATOR,
        "/Producer": producer,
        "/CreationDate": day.strftime("D:%Y%m%d%H%M%SZ"),
        "/ModDate": day.strftime("D:%Y%m%d%H%M%SZ"),
        **info_facts(properties),
    }
    info = Dictionary({key: String(text) for key, text in said.items() if text})
    pdf.trailer["/Info"] = pdf.make_indirect(info)
    packet = xmp_packet(properties, producer, profile)
    pdf.Root["/Metadata"] = pdf.make_stream(packet, Type=Name.Metadata, Subtype=Name.XML)
    for key in ("/ID", "/DocChecksum"):
        if key in pdf.trailer:
            del pdf.trailer[key]
    _date_colours(pdf, day)


def info_facts(properties: Properties) -> dict[str, str]:
    """The registry's facts as entries of Info.

    Readers show them under the file's properties, as Word shows custom ones. PDF/A leaves Info
    free but for the entries that XMP has too (ISO 19005-2, 6.6.3, and 19005-1, 6.7.3).
    """
    return {f"/{name}": text for name, text in properties.facts.items()}


def show_title_and_language(pdf: pikepdf.Pdf, language: str) -> None:
    """Have a reader's window show the title, and a voice speak the document's language.

    The file does nothing by itself when it is opened: LibreOffice has it go to its first page,
    which is where any reader begins.
    """
    if "/OpenAction" in pdf.Root:
        del pdf.Root["/OpenAction"]
    pdf.Root["/ViewerPreferences"] = Dictionary(DisplayDocTitle=True)
    if language:
        pdf.Root["/Lang"] = String(language)


def xmp_packet(properties: Properties, producer: str, profile: PdfProfile) -> bytes:
    """The XMP packet: the same bytes for the same properties, and no padding to edit in."""
    moment = properties.made.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    parts = (
        ("dc:title", _alternatives(properties.title)),
        ("dc:creator", _listed("Seq", properties.author)),
        ("dc:description", _alternatives(properties.subject)),
        ("dc:language", _listed("Bag", properties.language)),
        ("pdf:Keywords", escape(properties.keywords)),
        ("pdf:Producer", escape(producer)),
        ("xmp:CreatorTool", escape(CREATOR)),
        ("xmp:CreateDate", moment),
        ("xmp:ModifyDate", moment),
        ("pdfaid:part", str(profile.part)),
        ("pdfaid:conformance", "B"),
        ("pdfuaid:part", "1" if profile.says_pdfua else ""),
    )
    lines = "".join(f"  <{name}>{value}</{name}>\n" for name, value in parts if value)
    pdfua = _PDFUA_NAMESPACE if profile.says_pdfua else ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        ' <rdf:Description rdf:about=""\n'
        '   xmlns:dc="http://purl.org/dc/elements/1.1/"\n'
        '   xmlns:pdf="http://ns.adobe.com/pdf/1.3/"\n'
        '   xmlns:xmp="http://ns.adobe.com/xap/1.0/"\n'
        f'   xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"{pdfua}>\n'
        f"{lines} </rdf:Description>\n{_EXTENSION if profile.says_pdfua else ''}"
        "</rdf:RDF>\n</x:xmpmeta>\n"
        '<?xpacket end="r"?>\n'
    ).encode()


def without_pdfua(packet: bytes) -> bytes:
    """The packet without PDF/UA's mark and its description, for a validator that knows neither."""
    text = packet.decode().replace(_EXTENSION, "")
    text = text.replace(_PDFUA_NAMESPACE, "")
    return re.sub(r"  <pdfuaid:part>1</pdfuaid:part>\n", "", text).encode()


def describes_pdfua(packet: bytes) -> bool:
    """Whether the packet says once that the file is PDF/UA-1, and describes that property."""
    text = packet.decode(errors="replace")
    said = text.count("<pdfuaid:part>1</pdfuaid:part>") == text.count("<pdfuaid:") == 1
    return said and text.count(_EXTENSION) == text.count("pdfaExtension:schemas>") // 2 == 1


def _producer(pdf: pikepdf.Pdf) -> str:
    """The program that laid the pages out, as it told it itself, and the one that mended them."""
    info = pdf.trailer.get("/Info")
    told = str(info.get("/Producer", "")) if isinstance(info, Dictionary) else ""
    return f"{told}, pikepdf {pikepdf.__version__}" if told else f"pikepdf {pikepdf.__version__}"


def _date_colours(pdf: pikepdf.Pdf, day: datetime) -> None:
    parts = (day.year, day.month, day.day, day.hour, day.minute, day.second)
    date = b"".join(part.to_bytes(2, "big") for part in parts)
    for intent in pdf.Root.get("/OutputIntents", ()):
        stream = intent.get("/DestOutputProfile")
        if isinstance(stream, pikepdf.Stream):
            header = bytearray(stream.read_bytes())
            header[_ICC_DATE] = date
            stream.write(bytes(header))


def icc_date(profile: bytes) -> tuple[int, ...]:
    """Year, month, day, hour, minute and second in an ICC profile's header."""
    raw = profile[_ICC_DATE]
    return tuple(int.from_bytes(raw[n : n + 2], "big") for n in range(0, len(raw), 2))


def _alternatives(text: str) -> str:
    if not text:
        return ""
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt>'


def _listed(kind: str, text: str) -> str:
    return f"<rdf:{kind}><rdf:li>{escape(text)}</rdf:li></rdf:{kind}>" if text else ""
