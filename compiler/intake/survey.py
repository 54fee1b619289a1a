"""Tell what of a Word file a section cannot hold, paragraph by paragraph.

Asked of the file itself, not of pandoc's tree, which keeps neither places nor most of this.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from compiler.diagnostic import Diagnostic, warning
from compiler.intake.opened import (
    Element,
    M,
    Opened,
    attribute,
    descendants,
    own_text,
    parse,
    switched_on,
    w,
)
from compiler.intake.prepare import is_hidden
from compiler.span import Span

MOST_ALIKE = 8
"""Findings of one kind that are told one by one; the rest are counted."""

_FIELD = re.compile(r"\s*([A-Za-z]+)")
# A link is kept as a link, and a contents list is made anew by the plan.
_KEPT_FIELDS = ("HYPERLINK", "TOC", "PAGEREF")
_PLAIN_COLOURS = ("", "auto", "000000")
_PLAIN_FILLS = ("", "auto", "FFFFFF")
_OBJECTS = (
    w("object"),
    "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart",
    "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds",
)

Losses = Callable[[Element], Iterable[str]]
"""From a paragraph to what is lost in it, in the file's own words where it has any."""


def survey(opened: Opened) -> list[Diagnostic]:
    """What will not be kept, each at its paragraph (`Span.line` counts them in the main part)."""
    found: list[Diagnostic] = []
    for part, story in opened.stories.items():
        name = opened.name if part == opened.main else f"{opened.name}!{posixpath.basename(part)}"
        found += _paragraphs(name, story)
        found += _tables(name, story)
    found += _comments(opened)
    found += _margins(opened)
    return found


def few_alike(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The findings, of each kind the first few, and then how many there are more."""
    seen: Counter[str] = Counter()
    kept: list[Diagnostic] = []
    for diagnostic in found:
        seen[diagnostic.code] += 1
        if seen[diagnostic.code] <= MOST_ALIKE:
            kept.append(diagnostic)
    for code, count in seen.items():
        if count > MOST_ALIKE:
            last = [d for d in kept if d.code == code][-1]
            more = warning("intake-more", last.span, kind=code, count=count - MOST_ALIKE)
            kept.append(replace(more, severity=last.severity))
    return kept


def shown(text: str) -> str:
    """The beginning of a paragraph, to find it by."""
    text = " ".join(text.split()) or "…"
    return text if len(text) <= 40 else text[:39] + "…"


# --- paragraphs -------------------------------------------------------------------------------


def _paragraphs(name: str, story: Element) -> Iterator[Diagnostic]:
    paragraphs = (e for e in descendants(story) if e.tag == w("p"))
    for number, paragraph in enumerate(paragraphs, start=1):
        start = shown(own_text(paragraph))
        for code, losses in _LOSSES.items():
            for what in dict.fromkeys(losses(paragraph)):
                yield warning(code, Span(name, number), start=start, what=what)


def _runs(paragraph: Element) -> Iterator[Element]:
    """Runs with words of their own; those of a link have the look of links by right."""
    stops = (w("r"), w("hyperlink"), w("del"), w("moveFrom"))
    for part in descendants(paragraph, *stops):
        if part.tag == w("r") and any(e.tag in (w("t"), w("sym")) for e in part):
            yield part


def _forms(paragraph: Element, name: str) -> Iterator[Element]:
    for run in _runs(paragraph):
        for properties in run.iterfind(w("rPr")):
            yield from properties.iterfind(w(name))


def _colours(paragraph: Element) -> Iterator[str]:
    coloured = (attribute(e, "val") not in _PLAIN_COLOURS for e in _forms(paragraph, "color"))
    marked = (attribute(e, "val") != "none" for e in _forms(paragraph, "highlight"))
    shaded = (attribute(e, "fill") not in _PLAIN_FILLS for e in _forms(paragraph, "shd"))
    if any(coloured) or any(marked) or any(shaded):
        yield ""


def _letter_forms(paragraph: Element) -> Iterator[str]:
    names = ("u", "strike", "dstrike", "smallCaps", "caps")
    drawn = (switched_on(e) for name in names for e in _forms(paragraph, name))
    raised = (attribute(e, "val") != "baseline" for e in _forms(paragraph, "vertAlign"))
    if any(drawn) or any(raised):
        yield ""


def _hidden(paragraph: Element) -> Iterator[str]:
    for run in _runs(paragraph):
        if is_hidden(run):
            yield shown("".join(e.text or "" for e in run.iterfind(w("t"))))


def _fields(paragraph: Element) -> Iterator[str]:
    # An instruction may be cut into several parts; the first of them holds the field's word.
    begun = False
    for part in _own(paragraph):
        if part.tag == w("fldSimple"):
            yield from _field_word(attribute(part, "instr"))
        elif part.tag == w("fldChar"):
            begun = attribute(part, "fldCharType") == "begin"
        elif part.tag == w("instrText") and begun:
            begun = False
            yield from _field_word(part.text or "")


def _field_word(instruction: str) -> Iterator[str]:
    match = _FIELD.match(instruction)
    word = match.group(1).upper() if match else "?"
    if word not in _KEPT_FIELDS:
        yield word


def _formulas(paragraph: Element) -> Iterator[str]:
    for part in _own(paragraph):
        if part.tag == f"{{{M}}}oMath":
            yield shown("".join(e.text or "" for e in part.iter(f"{{{M}}}t")))


def _boxes(paragraph: Element) -> Iterator[str]:
    for part in _own(paragraph):
        if part.tag == w("txbxContent"):
            yield shown(" ".join(own_text(p) for p in part.iter(w("p"))))


def _objects(paragraph: Element) -> Iterator[str]:
    for part in _own(paragraph):
        if part.tag in _OBJECTS:
            yield part.tag.rpartition("}")[2]


def _own(paragraph: Element) -> Iterator[Element]:
    return descendants(paragraph, w("txbxContent"))


_LOSSES: dict[str, Losses] = {
    "intake-colour": _colours,
    "intake-letter-form": _letter_forms,
    "intake-hidden-text": _hidden,
    "intake-field": _fields,
    "intake-formula": _formulas,
    "intake-text-box": _boxes,
    "intake-object": _objects,
}


# --- tables, comments, margins ----------------------------------------------------------------


def _tables(name: str, story: Element) -> Iterator[Diagnostic]:
    numbers = {
        e: n for n, e in enumerate((e for e in descendants(story) if e.tag == w("p")), start=1)
    }
    for table in (e for e in descendants(story) if e.tag == w("tbl")):
        first = next((e for e in descendants(table) if e.tag == w("p")), None)
        span = Span(name, numbers.get(first, 0)) if first is not None else Span(name)
        start = next(
            (t for t in (own_text(p) for p in descendants(table) if p.tag == w("p")) if t), ""
        )
        cells = [e for e in descendants(table, w("tbl")) if e.tag == w("tc")]
        if any(_merged(cell) for cell in cells):
            yield warning("intake-merged-cells", span, start=shown(start))
        if any(cell.find(w("tbl")) is not None for cell in cells):
            yield warning("intake-nested-table", span, start=shown(start))
        for cell in cells:
            texts = [own_text(p) for p in cell.iterfind(w("p"))]
            if len([text for text in texts if text]) > 1:
                at = Span(name, numbers.get(next(cell.iterfind(w("p"))), 0))
                yield warning("intake-cell-paragraphs", at, start=shown(next(filter(None, texts))))


def _merged(cell: Element) -> bool:
    properties = cell.find(w("tcPr"))
    if properties is None:
        return False
    span = properties.find(w("gridSpan"))
    wide = span is not None and attribute(span, "val") not in ("", "1")
    return wide or properties.find(w("vMerge")) is not None


def _comments(opened: Opened) -> Iterator[Diagnostic]:
    member = opened.beside("comments.xml")
    if member not in opened.members:
        return
    texts = {
        attribute(comment, "id"): " ".join(own_text(p) for p in comment.iter(w("p")))
        for comment in parse(opened.members[member], member).iter(w("comment"))
    }
    for part, story in opened.stories.items():
        name = opened.name if part == opened.main else f"{opened.name}!{posixpath.basename(part)}"
        paragraphs = (e for e in descendants(story) if e.tag == w("p"))
        for number, paragraph in enumerate(paragraphs, start=1):
            for mark in (e for e in _own(paragraph) if e.tag == w("commentReference")):
                text = texts.get(attribute(mark, "id"), "")
                start = shown(own_text(paragraph))
                span = Span(name, number)
                yield warning("intake-comment", span, start=start, what=shown(text))


def _margins(opened: Opened) -> Iterator[Diagnostic]:
    """Headers and footers that hold words."""
    for target, external in opened.relationships(opened.main).values():
        if external or not re.search(r"/(header|footer)\d*\.xml$", "/" + target):
            continue
        if target not in opened.members:
            continue
        story = parse(opened.members[target], target)
        text = " ".join(own_text(p) for p in story.iter(w("p"))).strip()
        if text:
            yield warning("intake-margin", Span(opened.name), what=shown(text))
