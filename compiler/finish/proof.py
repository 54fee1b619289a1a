"""Distrust the finished document: open it again, and try each claim on it.

A schema validator does not see most of what is claimed here (bookmarks without end, fields
without result, styles that are not there, spaces that are dropped), and Word tells of it, where
it does, by offering the board to repair the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from compiler.diagnostic import Diagnostic, Severity
from compiler.finish.accessibility import (
    contrast,
    headings,
    links,
    lists,
    pictures,
    reading,
    spacing,
)
from compiler.finish.accessibility import tables as read_tables
from compiler.finish.claims import charts, contents, marks, parts, promised, styles, tables, words
from compiler.finish.opened import LaidOut, Opened, open_document
from compiler.finish.origin import written_at
from compiler.span import Span
from compiler.word.package import CONTENT_TYPES, PackageRefused
from compiler.word.promise import Promise

Claim = Callable[[Opened], Iterable[Diagnostic]]

CONTENT: tuple[Claim, ...] = (
    promised.text_as_promised,
    promised.notes_as_promised,
    promised.margins_as_promised,
    promised.lists_as_promised,
    words.no_template_marks,
    words.no_program_words,
    words.no_hidden_text,
    charts.charts_as_promised,
    tables.cells_filled,
    contents.entries_equal_headings,
    contents.headings_listed,
    contents.pages_as_laid_out,
    contents.page_counts_as_laid_out,
)
"""What the document says is what the sources promise."""

INTEGRITY: tuple[Claim, ...] = (
    words.spaces_kept,
    marks.bookmarks_paired,
    marks.bookmarks_named,
    marks.bookmarks_unique,
    marks.fields_finished,
    marks.fields_have_results,
    marks.targets_stand,
    marks.notes_paired,
    styles.styles_stand,
    styles.styles_rest_on_styles,
    styles.styles_unique,
    styles.numbering_stands,
    styles.numbering_unique,
    tables.cells_end_in_paragraphs,
    tables.grids_add_up,
    tables.spans_consistent,
    tables.rows_hold_together,
    parts.one_section_end,
    parts.relationships_resolve,
    parts.relationships_used,
    parts.nothing_external,
    parts.no_macros,
    parts.no_comments,
    parts.no_tracked_changes,
    parts.no_update_prompt,
    parts.no_stray_members,
    parts.content_types_known,
    parts.drawing_ids_unique,
)
"""The file is whole, and opens without a question."""

ACCESSIBILITY: tuple[Claim, ...] = (
    reading.title_stands,
    reading.language_stands,
    reading.styles_in_its_language,
    reading.not_protected,
    headings.headings_unbroken,
    headings.headings_filled,
    headings.headings_real,
    read_tables.header_rows_marked,
    read_tables.header_cells_filled,
    read_tables.tables_not_nested,
    read_tables.cells_not_merged,
    read_tables.tables_described,
    pictures.pictures_described,
    pictures.objects_inline,
    pictures.no_text_boxes,
    lists.lists_real,
    links.links_say_their_goal,
    contrast.contrast_enough,
    spacing.no_empty_paragraphs,
    spacing.no_spacing_by_signs,
)
"""Everybody can read it (EN 301 549 chapter 10, and the rules of Word's own checker)."""

CLAIMS: tuple[Claim, ...] = (*CONTENT, *INTEGRITY, *ACCESSIBILITY)
"""What must hold of every finished document; adding a claim is a function and a line above."""

OPENS = "opens"
"""The name of what must hold before any claim can be tried."""


@dataclass(frozen=True, slots=True)
class Proof:
    """Each claim by its name with whether it held, and what was found where one did not.

    The first is that the file opens: that it is a package, within its limits, no name in it twice.
    """

    held: Mapping[str, bool] = field(default_factory=dict)
    findings: tuple[Diagnostic, ...] = ()


def prove(
    docx: bytes,
    promise: Promise,
    name: str = "",
    laid_out: LaidOut | None = None,
    *,
    final: bool = False,
) -> Proof:
    """Try every claim on `docx`.

    `promise` is what it was to say, `laid_out` what its layout tells, `name` what the findings
    call the file. A finding has the place in the sources or the template where its words or its
    look come from, as far as that can be told. Where the file is `final`, what a draft may still
    carry is an error too. No claim holds of a file that cannot be opened. Raises nothing.
    """
    try:
        opened = open_document(docx, name, promise, laid_out)
        if CONTENT_TYPES not in opened.members:
            raise PackageRefused("package-part-missing", member=CONTENT_TYPES)
        by_claim = {claim.__name__: tuple(claim(opened)) for claim in CLAIMS}
        found = written_at(opened, (f for findings in by_claim.values() for f in findings))
    except PackageRefused as refused:
        nothing = dict.fromkeys((OPENS, *(claim.__name__ for claim in CLAIMS)), False)
        return Proof(nothing, (refused.diagnostic(Span(name)),))
    if final:
        found = tuple(replace(finding, severity=Severity.ERROR) for finding in found)
    held = {claim: not findings for claim, findings in by_claim.items()}
    return Proof({OPENS: True, **held}, found)
