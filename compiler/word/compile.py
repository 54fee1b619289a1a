"""Compile a template: render its tags once, into places that any document can fill without it.

This is the one module that imports docxtpl, and with it jinja2 and python-docx, which take longer
to load than a document takes to write. What it makes depends on the template alone and is a package
like any other, so it can be kept.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree

from compiler.word.contract import DOCUMENT, PARTS, Contract
from compiler.word.package import OWN, PackageRefused, read_members, write_package
from compiler.word.places import IN_TAG, MARK, Compiled, slot_place
from compiler.word.styles import W, safe_parser

_PLACE = re.compile(f"{MARK}([^{MARK}]+){MARK}")
_SLOTS = "plats"
_ADDRESS = re.compile(r" at 0x[0-9a-f]+")
"""A place in memory, which is another each time."""
_MOST_TOLD = 120
"""Letters at most of what a library says."""
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def compile_template(template: bytes, contract: Contract) -> Compiled:
    """The template with a place for each field and slot. Its contract holds, as has been checked.

    Tags are rendered in a sandbox, and no word of a document is there yet: text from the sources is
    never taken for a tag. Raises PackageRefused for a package in which the parts are there, but not
    tied together as Word ties them: python-docx takes that for granted, and leaves out what nothing
    leads to.
    """
    try:
        members = _rendered(template, contract)
    except PackageRefused:
        raise
    except Exception as fault:  # what three libraries meet in a package that none of them foresaw
        told = _ADDRESS.sub("", f"{type(fault).__name__}: {fault}")
        raise PackageRefused("template-not-docx", fault=told[:_MOST_TOLD]) from fault
    untied = [part for part in PARTS if part not in members]
    if untied:
        raise PackageRefused("template-not-docx", fault=f"– → {', '.join(untied)}")
    return Compiled({name: _told_apart(content) for name, content in members.items()})


def _rendered(template: bytes, contract: Contract) -> dict[str, bytes]:
    """The members, with what stands for each field and slot in place of its tag."""
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
    opened = DocxTemplate(io.BytesIO(_in_utf8(template)))
    opened.render(_places(contract), jinja_env=environment, autoescape=True)
    buffer = io.BytesIO()
    opened.save(buffer)
    members = read_members(buffer.getvalue(), OWN)
    members[DOCUMENT] = _with_slots(members[DOCUMENT])
    return members


def _in_utf8(template: bytes) -> bytes:
    """The template with its parts in UTF-8, for notes are put in as bytes; some are in UTF-16."""
    members = read_members(template)
    others = {n: d for n, d in members.items() if n.endswith(".xml") and d[:2] in _UTF16}
    if not others:
        return template
    turned = {n: _serialised(etree.fromstring(d, safe_parser())) for n, d in others.items()}
    return write_package({**members, **turned})


def _serialised(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _places(contract: Contract) -> Mapping[str, Mapping[str, str]]:
    """What stands for each field and slot while the template is rendered."""
    places: dict[str, dict[str, str]] = {_SLOTS: {}}
    for field in (*contract.fields, *(f"{_SLOTS}.{slot}" for slot in contract.slots)):
        owner, _, name = field.partition(".")
        places.setdefault(owner, {})[name] = f"{MARK}{field}{MARK}"
    return places


def _with_slots(document_xml: bytes) -> bytes:
    """The body with each slot's paragraph replaced by the slot's place."""
    root = etree.fromstring(document_xml, safe_parser())
    etree.strip_tags(root, etree.Comment)
    for paragraph in list(root.iter(f"{{{W}}}p")):
        text = "".join(t.text or "" for t in paragraph.iter(f"{{{W}}}t"))
        match = _PLACE.fullmatch(text.strip())
        parent = paragraph.getparent()
        if match is None or parent is None:
            continue
        owner, _, slot = match.group(1).partition(".")
        if owner == _SLOTS:
            parent.replace(paragraph, etree.Comment(slot_place(slot)))
    return _serialised(root)


def _told_apart(content: bytes) -> bytes:
    """A part with the places that lie inside tags marked as such."""
    if MARK.encode() not in content:
        return content
    xml = content.decode()

    def marked(match: re.Match[str]) -> str:
        inside = xml.rfind("<", 0, match.start()) > xml.rfind(">", 0, match.start())
        return f"{MARK}{IN_TAG * inside}{match.group(1)}{MARK}"

    return _PLACE.sub(marked, xml).encode()
