"""How bad each code is by nature, and which codes a plan may weigh otherwise."""

from __future__ import annotations

WARNINGS = frozenset(
    {
        "archive-rebuild-text",
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
        "calendar-bridge-day",
        "calendar-not-month-end",
        "calendar-open",
        "calendar-other-weekday",
        "calendar-other-year",
        "calendar-weekend",
        "cross-reference-unknown",
        "figure-awaited",
        "decision-not-in-status",
        "figure-decimals",
        "figure-due-early",
        "figure-missing",
        "figure-not-shown",
        "figure-target-alone",
        "figure-target-backwards",
        "figure-target-earlier",
        "figure-two-periods",
        "goal-area-incomplete",
        "goal-incomplete",
        "goal-measure-early",
        "goal-number-gap",
        "goal-number-missing",
        "goal-worded-twice",
        "heading-without-text",
        "insert-empty",
        "intake-cell-paragraphs",
        "intake-character",
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
        "intake-template-signs",
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
        "layout-failed",
        "layout-no-pdf",
        "layout-not-settled",
        "layout-not-started",
        "layout-other-document",
        "layout-page-numbering",
        "layout-timed-out",
        "layout-unavailable",
        "markdown-note-unused",
        "memo-other-number",
        "name-misspelt",
        "name-otherwise",
        "name-unknown-board",
        "numeral-typed",
        "numeral-unexplained",
        "party-area-missing",
        "party-missing",
        "period-outside-plan",
        "period-title",
        "placeholder-left",
        "plan-title-year",
        "proof-empty-paragraph",
        "proof-heading-skipped",
        "proof-row-splits",
        "proof-table-header",
        "reconcile-deviation-other",
        "reconcile-mismatch",
        "reconcile-nothing",
        "report-judgement-contradicts",
        "report-not-followed",
        "section-not-listed",
        "sheet-extra",
        "sheet-not-done",
        "sheet-outside",
        "sheet-row-gone",
        "sign-unpaired",
        "spelling-unknown",
        "term-avoided",
        "waiver-expired",
    }
)
"""Codes that a draft may carry; every other one stops the build, but for the notes."""

NOTES = frozenset(
    {
        "calendar-short-day",
        "figure-unused",
        "goal-without-measure",
        "language-lix",
        "language-long-sentence",
        "numeral-free-unused",
        "placeholder-promised",
        "reconcile-deviation-unneeded",
        "reconcile-known",
        "spelling-unavailable",
        "spelling-word-unused",
        "term-exception-unused",
        "waiver-unused",
    }
)
"""Codes of what is no fault."""

WAIVABLE_ERRORS = frozenset(
    {"calendar-holiday", "numeral-other-period", "period-outside", "reference-other-period"}
)
"""Errors that a person may know better than the program."""

_FIXED_SUBJECTS = frozenset(
    {
        "access",
        "archive",
        "intake",
        "layout",
        "pdf",
        "placeholder",
        "proof",
        "rule",
        "sheet",
        "version",
        "waiver",
    }
)
"""First words of codes that are not about what the sources say, or about what they still owe."""

_FIXED = frozenset({"calendar-open", "figure-missing", "figure-not-shown"})
"""What somebody owes is told until it is there."""


def adjustable(code: str) -> bool:
    """Whether a plan may set the code to another grade, or waive a finding of it.

    What a document cannot be made with, what is to be added and what is found in a finished file
    are not for a plan to set aside.
    """
    if code in _FIXED or code.partition("-")[0] in _FIXED_SUBJECTS:
        return False
    return code in WARNINGS or code in NOTES or code in WAIVABLE_ERRORS
