"""What a template must have: slots, known fields, styles and parts; and where it falls short.

A tag in a template is a name and nothing else (`{{ plan.titel }}`). Expressions and statements are
refused, so that a template from anybody can neither run code nor hang a build, and every fault has
a place: jinja's own messages tell no paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from lxml import etree

from compiler.diagnostic import Diagnostic, error
from compiler.span import Span
from compiler.word.forbidden import forbidden
from compiler.word.package import (
    CONTENT_TYPES,
    ROOT_RELATIONSHIPS,
    PackageRefused,
    read_members,
)
from compiler.word.styles import NS, REQUIRED, W, look_of, safe_parser, style_types

_PLAN = (
    "kommun",
    "titel",
    "korttitel",
    "år",
    "nämnd",
    "kontor",
    "ordförande",
    "kontorschef",
    "diarienummer",
    "datum",
    "status",
    "beslut",
    "ärendemening",
    "handlingstyp",
    "klassificering",
    "gallring",
    "sekretess",
    "handläggare",
)
_MEMO = ("datum", "diarienummer", "handläggare", "telefon", "epost", "mottagare", "rubrik")

DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
NUMBERING = "word/numbering.xml"
FOOTNOTES = "word/footnotes.xml"
RELATIONSHIPS = "word/_rels/document.xml.rels"
PARTS = (CONTENT_TYPES, ROOT_RELATIONSHIPS, DOCUMENT, STYLES, NUMBERING, FOOTNOTES, RELATIONSHIPS)

# What lies far from its other half is no tag that somebody typed. docxtpl makes `{{` of `{_{`.
_TAG = re.compile(
    r"\{\{(.{0,300}?)\}\}|\{%.{0,300}?%\}|\{#.{0,300}?#\}"
    r"|\{\{|\}\}|\{%|%\}|\{_[{%]|[}%]_\}"
)
_HALVES = ("{{", "}}", "{%", "%}")
_FIELD = re.compile(r"\s*([\w]+\.[\w]+)\s*")


@dataclass(frozen=True, slots=True)
class Contract:
    """The slots a template must have, each once, and the fields it may use."""

    slots: tuple[str, ...]
    fields: tuple[str, ...]


PLAN_CONTRACT = Contract(
    ("innehåll", "avsnitt", "bilagor"), tuple(f"plan.{name}" for name in _PLAN)
)
MEMO_CONTRACT = Contract(
    ("text", "underskrifter", "expedieras"),
    (*(f"plan.{name}" for name in _PLAN), *(f"memo.{name}" for name in _MEMO)),
)


def check_template(name: str, data: bytes, contract: Contract) -> list[Diagnostic]:
    """Every way in which a template breaks its contract, each with its part and paragraph."""
    try:
        members = read_members(data)
    except PackageRefused as refused:
        return [refused.diagnostic(Span(name))]
    absent = [part for part in PARTS if part not in members]
    if absent:
        return [error("template-part-missing", Span(name), part=part) for part in absent]
    found = _broken(name, members)
    if found:
        return found
    found = forbidden(name, members)
    if any(finding.code == "template-not-docx" for finding in found):
        return found
    try:
        found += _styles(name, members[STYLES])
        found += _tags(name, members, contract)
    except etree.XMLSyntaxError as fault:
        found.append(error("template-not-docx", Span(name), fault=fault.msg or ""))
    return found or _measures(name, members)


def _measures(name: str, members: Mapping[str, bytes]) -> list[Diagnostic]:
    """Numbers of a template that are none: its page's width, its lists."""
    try:
        look_of(members[STYLES], members[NUMBERING], members[DOCUMENT])
    except ValueError as fault:
        return [error("template-not-docx", Span(f"{name}!{NUMBERING}"), fault=fault)]
    return []


def _broken(name: str, members: Mapping[str, bytes]) -> list[Diagnostic]:
    """Parts that are no XML; python-docx reads every part that a relationship names."""
    found = []
    for member, data in members.items():
        if member.endswith((".xml", ".rels")):
            try:
                etree.fromstring(data, safe_parser())
            except etree.XMLSyntaxError as fault:
                span = Span(f"{name}!{member}")
                found.append(error("template-not-docx", span, fault=fault.msg or ""))
    return found


def _styles(name: str, styles_xml: bytes) -> list[Diagnostic]:
    has = style_types(styles_xml)
    span = Span(f"{name}!{STYLES}")
    found = []
    for style, kind in REQUIRED.items():
        if style not in has:
            nearest = get_close_matches(style, has, n=1, cutoff=0.7)
            found.append(
                error(
                    "template-style-missing",
                    span,
                    style=style,
                    kind=kind,
                    nearest=nearest[0] if nearest else "",
                )
            )
        elif has[style][1] != kind:
            found.append(
                error("template-style-type", span, style=style, kind=kind, found=has[style][1])
            )
    return found


def _tags(name: str, members: Mapping[str, bytes], contract: Contract) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    slots: dict[str, Span] = {}
    for member in sorted(members):
        if not re.fullmatch(r"word/(document|header\d*|footer\d*|footnotes)\.xml", member):
            continue
        for number, text in _paragraphs(members[member]):
            span = Span(f"{name}!{member}", number)
            for match in _TAG.finditer(text):
                tag = _FIELD.fullmatch(match.group(1) or "")
                if tag is None:
                    broken = match.group() in _HALVES
                    code = "template-tag-broken" if broken else "template-tag"
                    found.append(error(code, span, tag=match.group(), text=text[:80]))
                elif tag.group(1).startswith("plats."):
                    alone = text.strip() == match.group() and member == DOCUMENT
                    found += _slot(tag.group(1)[6:], alone, span, slots, contract)
                elif tag.group(1) not in contract.fields:
                    nearest = get_close_matches(tag.group(1), contract.fields, n=1)
                    found.append(
                        error(
                            "template-field-unknown",
                            span,
                            field=tag.group(1),
                            nearest=nearest[0] if nearest else "",
                        )
                    )
    for slot in contract.slots:
        if slot not in slots:
            found.append(error("template-slot-missing", Span(f"{name}!{DOCUMENT}"), slot=slot))
    return found


def _slot(
    slot: str, alone: bool, span: Span, seen: dict[str, Span], contract: Contract
) -> list[Diagnostic]:
    if slot not in contract.slots:
        allowed = ", ".join(contract.slots)
        return [error("template-slot-unknown", span, slot=slot, allowed=allowed)]
    first = seen.setdefault(slot, span)
    if first != span:
        return [error("template-slot-twice", span, slot=slot, first=first.line)]
    return [] if alone else [error("template-slot-not-alone", span, slot=slot)]


def _paragraphs(xml: bytes) -> Iterator[tuple[int, str]]:
    root = etree.fromstring(xml, safe_parser())
    for number, paragraph in enumerate(root.iter(f"{{{W}}}p"), start=1):
        yield number, "".join(t.text or "" for t in paragraph.iterfind(".//w:t", NS))
