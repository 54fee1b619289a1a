"""Distrust the finished document: read it back, compare its words, and try each claim on it.

A schema validator does not see most of what is claimed here (bookmarks without end, fields
without result, styles that are not there, spaces that are dropped), and Word tells of it, where
it does, by offering the board to repair the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import zip_longest

from compiler.diagnostic import Diagnostic, error
from compiler.finish.claims import marks, parts, styles, tables, words
from compiler.finish.opened import Opened, open_document, text_of
from compiler.finish.wordml import DOCUMENT
from compiler.span import Span
from compiler.word.package import CONTENT_TYPES, PackageRefused

Claim = Callable[[Opened], Iterable[Diagnostic]]

CLAIMS: tuple[Claim, ...] = (
    words.no_template_marks,
    words.no_program_words,
    words.spaces_kept,
    words.no_empty_paragraphs,
    marks.bookmarks_paired,
    marks.bookmarks_named,
    marks.bookmarks_unique,
    marks.fields_finished,
    marks.fields_have_results,
    marks.targets_stand,
    styles.styles_stand,
    styles.styles_rest_on_styles,
    styles.numbering_stands,
    styles.headings_unbroken,
    tables.cells_end_in_paragraphs,
    tables.grids_add_up,
    tables.header_rows_marked,
    tables.rows_hold_together,
    parts.one_section_end,
    parts.relationships_resolve,
    parts.nothing_external,
    parts.no_macros,
    parts.no_comments,
    parts.no_tracked_changes,
    parts.no_update_prompt,
    parts.no_stray_members,
    parts.content_types_known,
)
"""What must hold of every finished document; adding a claim is a function and a line here."""

_SHOWN = 60


def prove(
    docx: bytes,
    expected_text: Sequence[str],
    expected_notes: Sequence[str] = (),
    name: str = "",
) -> tuple[Diagnostic, ...]:
    """Every finding on `docx`; none means that it says what was promised and will open whole.

    `expected_text` is the text of each paragraph of the whole body, `expected_notes` of each
    paragraph of the footnotes, both in the order and form of `opened.paragraph_texts`: rows cell
    by cell, `\\t`, `\\n`, page numbers as they stand in the file; empty paragraphs do not count.
    `name` is what the findings call the file. Raises nothing.
    """
    try:
        opened = open_document(docx, name)
        if CONTENT_TYPES not in opened.members:
            raise PackageRefused("package-part-missing", member=CONTENT_TYPES)
        found = text_of(opened)
        return (
            *_compare(expected_text, found.body, opened.at(DOCUMENT)),
            *_compare(expected_notes, found.footnotes, opened.at("word/footnotes.xml")),
            *(finding for claim in CLAIMS for finding in claim(opened)),
        )
    except PackageRefused as refused:
        return (refused.diagnostic(Span(name)),)


def _compare(expected: Sequence[str], found: Sequence[str], where: Span) -> tuple[Diagnostic, ...]:
    """The first paragraph that is not as promised, told with both texts."""
    promised = [text for text in expected if text]
    for number, (wanted, got) in enumerate(zip_longest(promised, found), 1):
        if wanted == got:
            continue
        place = Span(where.path, number)
        if got is None:
            return (error("proof-text-lost", place, expected=_from_start(wanted)),)
        if wanted is None:
            return (error("proof-text-added", place, found=_from_start(got)),)
        start = _first_difference(wanted, got)
        shown = {"expected": _around(wanted, start), "found": _around(got, start)}
        return (error("proof-text-differs", place, **shown),)
    return ()


def _first_difference(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def _around(text: str, position: int) -> str:
    """The text near `position`; signs that do not show are written out."""
    start = max(0, position - _SHOWN // 2)
    end = start + _SHOWN
    cut = text[start:end]
    visible = "".join(c if c.isprintable() or c == "\u00a0" else _escape(c) for c in cut)
    return ("…" if start else "") + visible + ("…" if end < len(text) else "")


def _escape(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")


def _from_start(text: str) -> str:
    return _around(text, 0)
