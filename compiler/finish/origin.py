"""Tell where what is wrong in a finished file was written: in the sources, or in the template.

A claim knows a paragraph of the file; whoever mends it works in a source file or in the template.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from compiler.diagnostic import Diagnostic
from compiler.finish.opened import FOOTNOTES, NUMBERING, SETTINGS, STYLES, Opened
from compiler.finish.story import Story
from compiler.finish.wordml import DOCUMENT
from compiler.span import NOWHERE, Span
from compiler.word.promise import Promised

_OF_THE_TEMPLATE = (STYLES, SETTINGS, NUMBERING, "word/header", "word/footer", "word/theme")

_NEAR = 20
"""How many paragraphs may be missing before the count is lost."""


def written_at(opened: Opened, findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings, each with the place where it is to be mended, as far as that can be told."""
    found = tuple(findings)
    if not found:
        return ()
    places = _places(opened)
    return tuple(replace(finding, span=places.get(finding.span, finding.span)) for finding in found)


def _places(opened: Opened) -> Mapping[Span, Span]:
    """Places in the finished file with those that they come from."""
    places: dict[Span, Span] = {}
    told = ((DOCUMENT, opened.promise.body), (FOOTNOTES, opened.promise.notes))
    for member, promised in told:
        if member in opened.stories:
            places.update(_aligned(opened, member, opened.stories[member], promised))
    template = opened.promise.template
    for member in opened.members if template else ():
        if member.startswith(_OF_THE_TEMPLATE):
            lines = len(opened.stories[member].paragraphs) if member in opened.stories else 0
            for line in range(lines + 1):
                places[opened.at(member, line)] = Span(f"{template}!{member}", line)
    return places


def _aligned(
    opened: Opened, member: str, story: Story, promised: Iterable[Promised]
) -> Iterator[tuple[Span, Span]]:
    """Each paragraph with the place of the promised one.

    Where a text is not as promised, the next that is sets the count right again. A paragraph
    without words that nobody promised goes with the one before it.
    """
    waiting = list(promised)
    at, here = 0, NOWHERE
    for paragraph in story.paragraphs:
        promised_here = at < len(waiting) and waiting[at].text == paragraph.text
        if paragraph.text or promised_here:
            near = enumerate(waiting[at : at + _NEAR], at)
            found = next((n for n, told in near if told.text == paragraph.text), None)
            here = NOWHERE if found is None else waiting[found].place
            at = at if found is None else found + 1
        if here != NOWHERE:
            yield opened.at(member, paragraph.number), here
