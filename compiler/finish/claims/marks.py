"""Claims on what points and what is pointed at: bookmarks, fields, references and links."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from compiler.diagnostic import Diagnostic, error
from compiler.finish.opened import FOOTNOTES, Opened
from compiler.finish.wordml import DOCUMENT, attribute, w

_NAME = re.compile(r"[^\W\d]\w{0,39}")
_TO_BOOKMARK = frozenset({"PAGEREF", "REF", "NOTEREF"})


def bookmarks_paired(opened: Opened) -> Iterator[Diagnostic]:
    """Each bookmark that begins ends once, later, in the same part; each end has a beginning."""
    begins, ends = w("bookmarkStart"), w("bookmarkEnd")
    for member, story in opened.stories.items():
        names = {attribute(e, "id"): attribute(e, "name") for e in story.all("bookmarkStart")}
        steps: dict[str, list[bool]] = {}
        for element in story.root.iter(begins, ends):
            steps.setdefault(attribute(element, "id"), []).append(element.tag == begins)
        for id_, found in steps.items():
            if found != [True, False]:
                name = names.get(id_, id_)
                yield error("proof-bookmark-unpaired", opened.at(member), bookmark=name)


def bookmarks_named(opened: Opened) -> Iterator[Diagnostic]:
    """A bookmark's name is a letter or `_`, then letters, digits and `_`, 40 signs at most."""
    for member, story in opened.stories.items():
        for start in story.all("bookmarkStart"):
            name = attribute(start, "name")
            if _NAME.fullmatch(name) is None:
                yield error("proof-bookmark-name", opened.at(member), bookmark=name)


def bookmarks_unique(opened: Opened) -> Iterator[Diagnostic]:
    """No two bookmarks share a name; Word does not tell capitals from small letters here."""
    names = _bookmark_names(opened)
    for name, times in Counter(name.lower() for name in names).items():
        if times > 1:
            spelt = next(n for n in names if n.lower() == name)
            where = opened.at(DOCUMENT)
            yield error("proof-bookmark-duplicate", where, bookmark=spelt, times=times)


def fields_finished(opened: Opened) -> Iterator[Diagnostic]:
    """Each field begins, separates and ends, and nothing ends that has not begun."""
    for member, story in opened.stories.items():
        for field in story.fields:
            if not field.finished:
                words = field.instruction.strip()
                yield error("proof-field-unfinished", opened.at(member), field=words)
        kinds = Counter(attribute(e, "fldCharType") for e in story.all("fldChar"))
        if kinds["end"] > kinds["begin"]:
            yield error("proof-field-unfinished", opened.at(member), field="")


def fields_have_results(opened: Opened) -> Iterator[Diagnostic]:
    """Each field shows something without being computed: Word does not compute on opening."""
    for member, story in opened.stories.items():
        for field in story.fields:
            if field.finished and not field.result.strip() and not field.holds_more:
                words = field.instruction.strip()
                yield error("proof-field-without-result", opened.at(member), field=words)


def targets_stand(opened: Opened) -> Iterator[Diagnostic]:
    """Each reference and each link inside the document leads to a bookmark that is there."""
    stand = {name.lower() for name in _bookmark_names(opened)}
    for member, story in opened.stories.items():
        asked = [f.argument for f in story.fields if f.kind in _TO_BOOKMARK]
        links = (link.get(w("anchor")) for link in story.all("hyperlink"))
        asked += [str(anchor) for anchor in links if anchor is not None]
        for name in dict.fromkeys(asked):
            if name.lower() not in stand and name != "_top":
                yield error("proof-target-missing", opened.at(member), bookmark=name)


def notes_paired(opened: Opened) -> Iterator[Diagnostic]:
    """Each footnote is called once in the text, and each call has its note."""
    story = opened.stories.get(FOOTNOTES)
    notes = [] if story is None else list(story.all("footnote"))
    stand = Counter(attribute(n, "id") for n in notes if attribute(n, "type") in ("", "normal"))
    called = Counter(attribute(e, "id") for e in opened.main.all("footnoteReference"))
    for id_ in sorted(stand.keys() | called.keys()):
        if stand[id_] != 1 or called[id_] != 1:
            yield error(
                "proof-note-unpaired",
                opened.at(DOCUMENT),
                note=id_,
                called=called[id_],
                found=stand[id_],
            )


def _bookmark_names(opened: Opened) -> list[str]:
    return [
        attribute(start, "name")
        for story in opened.stories.values()
        for start in story.all("bookmarkStart")
    ]
