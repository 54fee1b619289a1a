"""How bad each code is by nature, and which codes a plan may weigh otherwise."""

from __future__ import annotations

WARNINGS = frozenset(
    {
        "access-alt-text",
        "access-cell-merged",
        "access-contrast",
        "access-floating",
        "access-header-blank",
        "access-heading-empty",
        "access-heading-typed",
        "access-language",
        "access-link-text",
        "access-list-typed",
        "access-protected",
        "access-spacing",
        "access-style-language",
        "access-table-nested",
        "access-table-untold",
        "access-text-box",
        "access-title",
        "figure-decimals",
        "figure-missing",
        "figure-not-shown",
        "intake-cell-paragraphs",
        "intake-character",
        "intake-template-signs",
        "intake-colour",
        "intake-comment",
        "intake-field",
        "intake-formula",
        "intake-heading-deep",
        "intake-heading-inside",
        "intake-hidden-text",
        "intake-image",
        "intake-image-linked",
        "intake-image-unsaved",
        "intake-letter-form",
        "intake-link",
        "intake-list-numbering",
        "intake-margin",
        "intake-merged-cells",
        "intake-more",
        "intake-nested-table",
        "intake-object",
        "intake-table-header",
        "intake-text-box",
        "intake-title-added",
        "intake-words-lost",
        "language-abbreviation",
        "language-amount-without-unit",
        "language-and-or",
        "language-dash",
        "language-date",
        "language-date-form",
        "language-decimal-point",
        "language-double-space",
        "language-genitive",
        "language-heading-end",
        "language-interval",
        "language-list-no-stop",
        "language-list-stop",
        "language-minus",
        "language-money",
        "language-number-groups",
        "language-percent",
        "language-percent-space",
        "language-quotes",
        "language-repeated",
        "language-sentence-end",
        "language-sign-twice",
        "language-small-number",
        "language-space-before",
        "language-space-missing",
        "language-split",
        "layout-broken-pdf",
        "layout-no-pdf",
        "layout-not-settled",
        "layout-not-started",
        "layout-page-numbering",
        "layout-timed-out",
        "layout-unavailable",
        "markdown-note-unused",
        "numeral-typed",
        "numeral-unexplained",
        "proof-empty-paragraph",
        "proof-heading-skipped",
        "proof-row-splits",
        "proof-table-header",
        "reconcile-deviation-other",
        "reconcile-mismatch",
        "reconcile-nothing",
        "section-not-listed",
        "sheet-extra",
        "sheet-not-done",
        "sheet-outside",
        "sheet-row-gone",
        "spelling-unknown",
        "waiver-expired",
    }
)
"""Codes that a draft may carry; every other one stops the build, but for the notes."""

NOTES = frozenset(
    {
        "figure-unused",
        "language-lix",
        "language-long-sentence",
        "numeral-free-unused",
        "reconcile-deviation-unneeded",
        "reconcile-known",
        "spelling-unavailable",
        "spelling-word-unused",
        "waiver-unused",
    }
)
"""Codes of what is no fault."""

WAIVABLE_ERRORS = frozenset({"numeral-other-period"})
"""Errors that a person may know better than the program."""

_FIXED_SUBJECTS = frozenset({"access", "intake", "layout", "proof", "rule", "sheet", "waiver"})
"""First words of codes that are not about what the sources say."""

_FIXED = frozenset({"figure-missing", "figure-not-shown"})
"""What somebody owes is told until it is there."""


def adjustable(code: str) -> bool:
    """Whether a plan may set the code to another grade, or waive a finding of it.

    What a document cannot be made with, what is to be added and what is found in a finished file
    are not for a plan to set aside.
    """
    if code in _FIXED or code.partition("-")[0] in _FIXED_SUBJECTS:
        return False
    return code in WARNINGS or code in NOTES or code in WAIVABLE_ERRORS
