"""Reshape a package of Word's or Excel's as another program, or somebody with a purpose, might.

What a fuzzer makes is read as a list of changes, so that each still leads to a package that opens:
elements and attributes are dropped, doubled, renamed, moved, given each other's values; runs are
split inside tags; relationships, content types, cells, merged ranges, styles and dates are turned;
parts change places, names and encodings; and last, if at all, the zip itself is spoiled.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from compiler.word.package import write_package
from tests.fuzz.choices import Choices
from tests.fuzz.pools import FRAGMENTS, NAMES, TARGETS, TEXTS, VALUES
from tests.hostile.packages import ON_ZIP

_MOST_CHANGES = 12
_ENCODINGS = ("utf-16", "utf-8-sig", "latin-1", "utf-32", "cp1252", "ascii")
_PARSER = etree.XMLParser(remove_blank_text=False, resolve_entities=False, huge_tree=False)


@dataclass
class Package:
    """A package under change: its members, and those that have been read as XML."""

    members: dict[str, bytes]
    roots: dict[str, etree._Element] = field(default_factory=dict)

    def root(self, name: str) -> etree._Element | None:
        """A member as XML, or None where it is none any more."""
        if name not in self.roots:
            try:
                self.roots[name] = etree.fromstring(self.members[name], _PARSER)
            except (etree.XMLSyntaxError, ValueError):
                return None
        return self.roots[name]

    def written(self) -> dict[str, bytes]:
        """The members with what was changed in them."""
        changed = {name: _bytes_of(root) for name, root in self.roots.items()}
        return {**self.members, **{n: data for n, data in changed.items() if n in self.members}}


def reshaped(package: bytes, data: bytes, favoured: Sequence[str] = ()) -> bytes:
    """The package after the changes that `data` asks for; the same for the same bytes.

    Of the changes to elements three in four fall on the `favoured` members.
    """
    choices = Choices(data)
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        under = Package({name: archive.read(name) for name in archive.namelist()})
    for _ in range(_MOST_CHANGES):
        if not choices.left:
            break
        if choices.number(8):
            _change_element(under, choices, favoured)
        else:
            choices.of(_ON_MEMBERS)(under, choices)
    made = write_package(under.written())
    return _on_zip(made, choices) if choices.left and not choices.number(16) else made


def _change_element(under: Package, choices: Choices, favoured: Sequence[str]) -> None:
    own = [name for name in favoured if name in under.members]
    every = sorted(n for n in under.members if n.endswith((".xml", ".rels")))
    name = choices.of(own if own and choices.number(4) else every) if every else ""
    root = under.root(name) if name else None
    if root is None:
        return
    elements = list(root.iter(etree.Element))
    choices.of(_ON_ELEMENTS)(choices.of(elements), elements, choices)


# --- on an element ----------------------------------------------------------------------------

_Element = etree._Element
_Elements = Sequence[etree._Element]


def _drop(one: _Element, _: _Elements, __: Choices) -> None:
    parent = one.getparent()
    if parent is not None:
        parent.remove(one)


def _double(one: _Element, _: _Elements, choices: Choices) -> None:
    for _n in range(choices.of((1, 1, 2, 50))):
        if one.getparent() is not None:
            one.addnext(deepcopy(one))


def _move(one: _Element, others: _Elements, choices: Choices) -> None:
    to = choices.of(others)
    if one.getparent() is not None and one not in (to, *to.iterancestors()):
        to.insert(choices.number(len(to) + 1), one)


def _copy(one: _Element, others: _Elements, choices: Choices) -> None:
    to = choices.of(others)
    to.insert(choices.number(len(to) + 1), deepcopy(one))


def _swap(one: _Element, _: _Elements, __: Choices) -> None:
    after = one.getnext()
    if after is not None:
        after.addnext(one)


def _rename(one: _Element, others: _Elements, choices: Choices) -> None:
    one.tag = choices.of((str(choices.of(others).tag), *NAMES))


def _unwrap(one: _Element, _: _Elements, __: Choices) -> None:
    parent = one.getparent()
    if parent is not None:
        for held in list(one):
            one.addprevious(held)
        parent.remove(one)


def _wrap(one: _Element, others: _Elements, choices: Choices) -> None:
    parent = one.getparent()
    if parent is not None:
        around = etree.Element(choices.of(others).tag)
        parent.replace(one, around)
        around.append(one)


def _say(one: _Element, others: _Elements, choices: Choices) -> None:
    words = choices.of((choices.of(TEXTS), choices.of(others).text or "", choices.text()))
    one.text = _writable(words)


def _say_after(one: _Element, _: _Elements, choices: Choices) -> None:
    one.tail = _writable(choices.of(TEXTS))


def _split(one: _Element, _: _Elements, choices: Choices) -> None:
    """Split a text, and the run around it, in two: Word does so wherever somebody has edited."""
    text, run = one.text or "", one.getparent()
    if run is None or run.getparent() is None or len(text) < 2:
        return
    at = 1 + choices.number(len(text) - 1)
    second = deepcopy(run)
    one.text = text[:at]
    twin = next((e for e in second.iter(one.tag) if e.text == text), None)
    if twin is not None:
        twin.text = text[at:]
    run.addnext(second)
    if not choices.number(3):
        run.addnext(etree.fromstring(choices.of(FRAGMENTS)))


def _drop_attribute(one: _Element, _: _Elements, choices: Choices) -> None:
    if one.attrib:
        del one.attrib[choices.of(sorted(map(str, one.attrib)))]


def _set_attribute(one: _Element, others: _Elements, choices: Choices) -> None:
    """Another value: from the pools, or what stands elsewhere under the same name."""
    if not one.attrib:
        return
    name = choices.of(sorted(map(str, one.attrib)))
    elsewhere = sorted({str(e.get(name)) for e in others if e.get(name) is not None})
    value = choices.of((choices.of(VALUES), choices.of(elsewhere), choices.of(TARGETS)))
    one.set(name, _writable(value))


def _take_attribute(one: _Element, others: _Elements, choices: Choices) -> None:
    """An attribute of another element, which this one may never have had."""
    other = choices.of(others)
    if other.attrib:
        name = choices.of(sorted(map(str, other.attrib)))
        one.set(name, str(other.get(name)))


def _insert(one: _Element, _: _Elements, choices: Choices) -> None:
    made = etree.fromstring(choices.of(FRAGMENTS))
    if choices.number(2) and one.getparent() is not None:
        one.addprevious(made)
    else:
        one.insert(choices.number(len(one) + 1), made)


def _remark(one: _Element, _: _Elements, choices: Choices) -> None:
    made = choices.of((etree.Comment("{{ 7 }}"), etree.ProcessingInstruction("x", "y")))
    one.insert(choices.number(len(one) + 1), made)


_ON_ELEMENTS: tuple[Callable[[_Element, _Elements, Choices], None], ...] = (
    *(_drop, _double, _move, _copy, _swap, _rename, _unwrap, _wrap),
    *(_say, _say, _say_after, _split, _split),
    *(_drop_attribute, _set_attribute, _set_attribute, _set_attribute, _take_attribute),
    *(_insert, _insert, _remark),
)


# --- on members -------------------------------------------------------------------------------


def _drop_member(under: Package, choices: Choices) -> None:
    if len(under.members) > 1:
        del under.members[choices.of(sorted(under.members))]


def _rename_member(under: Package, choices: Choices) -> None:
    name = choices.of(sorted(under.members))
    to = choices.of((choices.of(TARGETS), name.upper(), f"{name}x", name.replace("/", "//", 1)))
    data = under.written()[name]
    under.members.pop(name)
    under.members[to] = data


def _exchange(under: Package, choices: Choices) -> None:
    """Two members with each other's contents."""
    first, second = choices.of(sorted(under.members)), choices.of(sorted(under.members))
    written = under.written()
    for name, other in ((first, second), (second, first)):
        under.members[name] = written[other]
        under.roots.pop(name, None)


def _replace(under: Package, choices: Choices) -> None:
    name = choices.of(sorted(under.members))
    under.members[name] = choices.of(
        (b"", b"<a/>", b"\x00", b"<?xml version='1.0'?>", choices.text(40).encode())
    )
    under.roots.pop(name, None)


def _encode(under: Package, choices: Choices) -> None:
    name, code = choices.of(sorted(under.members)), choices.of(_ENCODINGS)
    text = under.written()[name].decode("utf-8", "replace")
    stated = text.replace("UTF-8", code.upper(), 1).replace("utf-8", code, 1)
    under.members[name] = choices.of((text, stated)).encode(code, "xmlcharrefreplace")
    under.roots.pop(name, None)


def _prefix(under: Package, choices: Choices) -> None:
    """Something ahead of a part's root: a document type, a remark, a blank."""
    name = choices.of(sorted(under.members))
    head = choices.of((b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"<!-- -->", b" ", b"\xef\xbb\xbf"))
    under.members[name] = head + under.written()[name]
    under.roots.pop(name, None)


_ON_MEMBERS: tuple[Callable[[Package, Choices], None], ...] = (
    *(_drop_member, _rename_member, _exchange, _replace, _encode, _prefix),
)


# --- on the zip -------------------------------------------------------------------------------


def _on_zip(package: bytes, choices: Choices) -> bytes:
    steps: Mapping[str, Callable[[], tuple[object, ...]]] = {
        "truncate": lambda: (choices.number(len(package)),),
        "flip": lambda: (choices.number(len(package)),),
        "before": lambda: (choices.of(("x", "PK", "MZ")),),
        "after": lambda: (choices.of(("x", "PK\\x05\\x06")),),
        "member": lambda: (choices.of(TARGETS), choices.of(TEXTS)),
        "encrypted": tuple,
        "method": lambda: (choices.of((0, 1, 9, 12, 14, 93, 99)),),
        "lying": lambda: (choices.of((0, 1, 2**31, 2**32 - 1)),),
        "checksum": tuple,
        "offset": lambda: (choices.of((1, -1, 2**31)),),
        "overlapping": tuple,
    }
    name = choices.of(sorted(steps))
    return ON_ZIP[name](package, *steps[name]())


def _bytes_of(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _writable(text: str) -> str:
    """What XML can hold of a text; lxml refuses the rest."""
    return "".join(c for c in text if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff"))
