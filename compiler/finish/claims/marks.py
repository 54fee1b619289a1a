"""Claims on what points and what is pointed at: bookmarks, fields, references and links."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, error
from compiler.finish.opened import Opened
from compiler.finish.wordml import Element, attribute, elements, fields, w

_NAME = re.compile(r"[^\W\d]\w{0,39}")
_TO_BOOKMARK = frozenset({"PAGEREF", "REF", "NOTEREF"})


def bookmarks_paired(opened: Opened) -> Iterator[Diagnostic]:
    """Each bookmark that begins ends once, later, in the same part; each end has a beginning."""
    for member, root in opened.stories.items():
        names = {attribute(e, "id"): attribute(e, "name") for e in _starts(root)}
        steps: dict[str, list[bool]] = {}
        for element in elements(root):
            if element.tag in (w("bookmarkStart"), w("bookmarkEnd")):
                begins = element.tag == w("bookmarkStart")
                steps.setdefault(attribute(element, "id"), []).append(begins)
        for id_, found in steps.items():
            if found != [True, False]:
                name = names.get(id_, id_)
                yield error("proof-bookmark-unpaired", opened.at(member), bookmark=name)


def bookmarks_named(opened: Opened) -> Iterator[Diagnostic]:
    """A bookmark's name is a letter or `_`, then letters, digits and `_`, 40 signs at most."""
    for member, root in opened.stories.items():
        for start in _starts(root):
            name = attribute(start, "name")
            if _NAME.fullmatch(name) is None:
                yield error("proof-bookmark-name", opened.at(member), bookmark=name)


def bookmarks_unique(opened: Opened) -> Iterator[Diagnostic]:
    """No two bookmarks share a name; Word does not tell capitals from small letters here."""
    names = [attribute(s, "name") for root in opened.stories.values() for s in _starts(root)]
    for name, times in Counter(name.lower() for name in names).items():
        if times > 1:
            spelt = next(n for n in names if n.lower() == name)
            where = opened.at("word/document.xml")
            yield error("proof-bookmark-duplicate", where, bookmark=spelt, times=times)


def fields_finished(opened: Opened) -> Iterator[Diagnostic]:
    """Each field begins, separates and ends, and nothing ends that has not begun."""
    for member, root in opened.stories.items():
        found = fields(root)
        for field in found:
            if not field.finished:
                words = field.instruction.strip()
                yield error("proof-field-unfinished", opened.at(member), field=words)
        kinds = Counter(
            attribute(e, "fldCharType") for e in elements(root) if e.tag == w("fldChar")
        )
        if kinds["end"] > kinds["begin"]:
            yield error("proof-field-unfinished", opened.at(member), field="")


def fields_have_results(opened: Opened) -> Iterator[Diagnostic]:
    """Each field shows something without being computed: Word does not compute on opening."""
    for member, root in opened.stories.items():
        for field in fields(root):
            if field.finished and not field.result.strip() and not field.holds_more:
                words = field.instruction.strip()
                yield error("proof-field-without-result", opened.at(member), field=words)


def targets_stand(opened: Opened) -> Iterator[Diagnostic]:
    """Each reference and each link inside the document leads to a bookmark that is there."""
    stand = {
        attribute(start, "name").lower()
        for root in opened.stories.values()
        for start in _starts(root)
    }
    for member, root in opened.stories.items():
        asked = [f.argument for f in fields(root) if f.kind in _TO_BOOKMARK]
        asked += [
            attribute(e, "anchor")
            for e in elements(root)
            if e.tag == w("hyperlink") and e.get(w("anchor")) is not None
        ]
        for name in dict.fromkeys(asked):
            if name.lower() not in stand and name != "_top":
                yield error("proof-target-missing", opened.at(member), bookmark=name)


def _starts(root: Element) -> list[Element]:
    return [element for element in elements(root) if element.tag == w("bookmarkStart")]
