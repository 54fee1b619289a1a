"""Claims on the contents lists and every other page number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.amounts import EN_DASH
from compiler.diagnostic import Diagnostic, error
from compiler.finish.opened import Opened
from compiler.finish.story import Story
from compiler.finish.wordml import DOCUMENT, Element, Field, attribute, w

_COUNTS = frozenset({"NUMPAGES", "SECTIONPAGES"})
_DEPTH = re.compile(r'\\o\s+"(\d)-(\d)"')
_RANGE = re.compile(r'\\b\s+"?(\w+)"?')


def entries_equal_headings(opened: Opened) -> Iterator[Diagnostic]:
    """Each line of a contents list says what the heading says that it leads to, in their order."""
    numbered = enumerate(opened.headings)
    titles = {mark.lower(): (n, h.text) for n, h in numbered for mark in h.marks}
    story = opened.main
    for _, links in _contents(story):
        last = -1
        for link in links:
            number = story.line(link)
            text = story.paragraphs[number - 1].text.rpartition("\t")[0]
            at, title = titles.get(attribute(link, "anchor").lower(), (-1, ""))
            if text != title or at <= last:
                where = opened.at(DOCUMENT, number)
                yield error("proof-contents-entry", where, entry=text, heading=title)
            last = max(last, at)


def headings_listed(opened: Opened) -> Iterator[Diagnostic]:
    """Each heading of level 1 stands in the contents list of the whole document, if it has one."""
    story = opened.main
    whole = ((c, ls) for c, ls in _contents(story) if _RANGE.search(c.instruction) is None)
    for contents, links in whole:
        first = _DEPTH.search(contents.instruction)
        shown = {attribute(link, "anchor").lower() for link in links}
        for heading in opened.headings:
            top = first is None or heading.level == int(first.group(1))
            if top and shown.isdisjoint(mark.lower() for mark in heading.marks):
                where = opened.at(DOCUMENT, heading.number)
                yield error("proof-contents-lacks", where, heading=heading.text)


def pages_as_laid_out(opened: Opened) -> Iterator[Diagnostic]:
    """Each page reference shows the page on which the layout of this file has its target.

    Where no layout was made it shows a dash: no number at all rather than a guess.
    """
    for member, story in opened.stories.items():
        for field in story.fields:
            if field.kind != "PAGEREF":
                continue
            pages = opened.laid_out.pages if opened.laid_out else {}
            expected = str(pages.get(field.argument, EN_DASH))
            if field.result != expected:
                where = opened.at(member, story.line(field.start))
                yield error(
                    "proof-page-number",
                    where,
                    bookmark=field.argument,
                    expected=expected,
                    found=field.result,
                )


def page_counts_as_laid_out(opened: Opened) -> Iterator[Diagnostic]:
    """Where the number of pages is told, it is that of the layout, or a dash without one."""
    one_section = len(list(opened.main.all("sectPr"))) == 1
    for member, story in opened.stories.items():
        for field in story.fields:
            if field.kind not in _COUNTS:
                continue
            known = opened.laid_out is not None and (one_section or field.kind == "NUMPAGES")
            expected = str(opened.laid_out.page_count) if opened.laid_out and known else EN_DASH
            if field.result != expected:
                yield error(
                    "proof-page-count", opened.at(member), expected=expected, found=field.result
                )


def _contents(story: Story) -> list[tuple[Field, list[Element]]]:
    """Each contents field with the links inside it, from its beginning to its end."""
    found = [(field, list[Element]()) for field in story.fields if field.kind == "TOC"]
    begin = {field.start: links for field, links in found}
    inside: dict[Element, list[Element]] = {}
    until = {field.start: field.end for field, _ in found if field.end is not None}
    for element in story.root.iter(w("fldChar"), w("hyperlink")):
        if element in until:
            inside[until[element]] = begin[element]
        elif element.tag == w("hyperlink"):
            for links in inside.values():
                links.append(element)
        else:
            inside.pop(element, None)
    return found
