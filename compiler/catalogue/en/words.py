"""The words that documents, lists and the command line use, in English."""

from __future__ import annotations

WORDS: dict[str, str] = {
    # --- language -----------------------------------------------------------------------------
    "language-tag": "en",
    "and": "and",
    # --- days and values ----------------------------------------------------------------------
    "month-1": "January",
    "month-2": "February",
    "month-3": "March",
    "month-4": "April",
    "month-5": "May",
    "month-6": "June",
    "month-7": "July",
    "month-8": "August",
    "month-9": "September",
    "month-10": "October",
    "month-11": "November",
    "month-12": "December",
    "OUTCOME": "outcome",
    "BASELINE": "baseline",
    "TARGET": "target",
    "FORECAST": "forecast",
    "COMPARISON": "comparison",
    "BUDGET": "budget",
    "AT_LEAST": "at least",
    "AT_MOST": "at most",
    "not-measured": "not measured",
    "missing-mark": "{kind} {period} to be added",
    "missing-cell": "to be added",
    # --- cover and properties -----------------------------------------------------------------
    "status-DRAFT": "draft",
    "status-PROPOSAL": "proposal",
    "status-ADOPTED": "adopted",
    "status-COMPLETED": "completed",
    "adopted-by": "Adopted by {body}, {day}",
    "date-missing": "date to be added",
    "subject": "Yearly plan in the budget period {period}",
    "memo": "Covering memo",
    "copies-to": "Copies of the decision to",
    "contents": "Contents",
    "appendix-contents": "In this appendix",
    # --- goals and measures -------------------------------------------------------------------
    "level-COUNCIL": "Council goal",
    "level-BOARD": "Board goal",
    "level-GOAL": "Goal",
    "level-ENVIRONMENT": "Environmental goal",
    "level-CLIMATE": "Climate goal",
    "level-SUB": "Sub-goal",
    "council-direction": "Council's direction",
    "content": "Content",
    "long-term-direction": "Council's long-term direction",
    "period-direction": "Council's direction for the period",
    "long-term-goals": "Council's long-term goals",
    "direction-caption": "{area}: the council's direction and long-term goals",
    "direction-description": (
        "The council's long-term direction, direction for the period and long-term goals for "
        "{area}, one theme a row."
    ),
    "guidance-heading": "Direction in Mål och budget",
    "board-goals-heading": "Goals in the plan",
    "measures-heading": "Measures in the plan",
    "goal": "Goal",
    "follow-up-indicator": "Followed by (outcome {year})",
    "goal-table-caption": "{area}: goals and follow-up",
    "goal-table-description": (
        "The goals for {area}, who shares the responsibility and the indicators they are "
        "followed by."
    ),
    "responsible": "Responsible",
    "through": "through",
    "together-with": "together with",
    "shared-with": "responsibility shared with",
    # --- tables of indicators -----------------------------------------------------------------
    "indicator": "Indicator",
    "unit": "Unit",
    "earlier": "Earlier outcome",
    "outcome-of": "Outcome {year}",
    "target": "Target",
    "figure-column": "{kind} {period}",
    "indicators-caption": "Indicators for {goal}",
    "figures-caption": "Indicators",
    "indicators-description": (
        "One indicator a row with its unit and values; a dash means that no value is expected."
    ),
    # --- charts -------------------------------------------------------------------------------
    "chart-bars": "Bar chart. {title}.",
    "chart-line": "Line chart. {title}.",
    "chart-value": "{value} ({series})",
    # --- budget -------------------------------------------------------------------------------
    "budget-row": "Activity",
    "sum-of": "Total {label}",
    "budget-description": "{title} in {unit}, one activity a row; each group ends in its total.",
    # --- follow-up ----------------------------------------------------------------------------
    "follow-up": "Follow-up",
    "dealt-with": "Dealt with",
    "covers": "Covers",
    "as-of": "as of",
    "calendar-caption": "The year's follow-ups",
    "calendar-description": (
        "One follow-up a row: when it is dealt with by which body, and what it covers."
    ),
    "ics-name": "{title} – follow-up, {board}",
    "ics-summary": "{report} – dealt with by {body}",
    "ics-dealt-with-day": "Dealt with by {body} on {when}.",
    "ics-dealt-with-period": "Dealt with by {body} in {when}; the day is not set.",
    # --- figures to be added, in the plan -----------------------------------------------------
    "nothing-to-add": "No figures remain to be added.",
    "to-add-caption": "Figures to be added",
    "to-add-description": (
        "One figure a row: who owns it, from where and when it is expected, and where in the "
        "plan it stands."
    ),
    "table-description": "Table with the columns {columns}.",
    "number-short": "No.",
    "to-add-figure": "Figure",
    "owner": "Owner",
    "expected": "Expected",
    "stands-in": "Stands in",
    "page-short": "p.",
    # --- figures to be added, on a page of their own; backticks stand around what is typed ----
    "to-add-title": "Figures to be added",
    "plan": "Plan",
    "board": "Board",
    "reference-number": "Registry number",
    "status": "Status",
    "to-add-count": "{count} figures to be added",
    "to-add-count-one": "1 figure to be added",
    "to-add-owners": "{count} owners",
    "to-add-owners-one": "1 owner",
    "to-add-in-place": "{done} of {count} figures in place",
    "to-add-in-place-one": "{done} of 1 figure in place",
    "to-add-none": "Nothing is missing",
    "to-add-all-in-place": (
        "All {count} figures of the plan are in place. Thanks to all who have given theirs."
    ),
    "to-add-all-in-place-one": (
        "The plan's only figure is in place. Thanks to the one who has given it."
    ),
    "to-add-how": "How to fill in a figure",
    "to-add-how-sheet": "In an Excel sheet",
    "to-add-sheet-open": (
        "Open the sheet that came with the mail to you. If you have none, ask whoever keeps the "
        "plan for it."
    ),
    "to-add-sheet-write": (
        "Write the number in the column Value, as `6,39` or `7 429`, and choose yes in the column "
        "Done."
    ),
    "to-add-sheet-return": "Save the sheet and answer the mail with it attached.",
    "to-add-how-file": "Directly in the source file",
    "to-add-step-open": (
        "Open the file named under “Written in”. It is in the folder `{folder}` and opens in "
        "Notepad or VS Code."
    ),
    "to-add-step-write": (
        "Go to the line, replace the word `kompletteras` by the number and save. Write the "
        "number as `6,39` or `7 429`: a decimal comma, a space between thousands and no unit."
    ),
    "to-add-step-build": (
        "Run `make plan`. The number then stands in the plan, and the figure is gone from the list."
    ),
    "to-add-progress": "Progress by owner",
    "to-add-progress-caption": "Figures missing and figures in place, for each owner",
    "to-add-missing": "Missing",
    "to-add-preliminary": "Preliminary",
    "to-add-of-which-preliminary": "{count} figures in place are preliminary",
    "to-add-of-which-preliminary-one": "1 figure in place is preliminary",
    "to-add-done": "Done",
    "to-add-share": "Share in place",
    "to-add-no-owner": "No owner named",
    "to-add-by-owner": "The figures, owner by owner",
    "to-add-owner-caption": "{owner}: {count} figures to be added",
    "to-add-owner-caption-one": "{owner}: 1 figure to be added",
    "to-add-written-in": "Written in",
    "to-add-line": "line {line}",
    "to-add-decimals": "{count} decimals",
    "to-add-decimals-one": "1 decimal",
    "to-add-whole": "without decimals",
    "to-add-not-in-text": "Does not stand in the plan's text",
    "kind-and-period": "Kind and period",
    # --- reconciliation -----------------------------------------------------------------------
    "reconciliation": "Relation",
    "stated": "Stated",
    "computed": "Computed",
    "difference": "Difference",
    "verdict": "Result",
    "verdict-HOLDS": "agrees",
    "verdict-BROKEN": "does not agree",
    "verdict-KNOWN": "does not agree, known deviation",
    "verdict-WAITING": "waits for a figure",
    "waits-for": "Waits for: {figures}.",
    "figure-not-in-plan": "a figure that is not in the plan",
    "reconciliation-title": "Appendix {number}. Reconciliation",
    "reconciliation-intro": (
        "The plan's figures are related. Parts must add up to their total, a decrease must follow "
        "from the values of two years, and an amount in the text must be the budget's, rounded. "
        "Every such relation is told here: what the plan states, what it comes to when computed "
        "and whether the two agree. The computed value and the difference are in the unit of the "
        "stated one. A rounded number agrees where rounding explains the difference."
    ),
    "reconciliation-summary": "The plan has {count} relations to reconcile: {verdicts}.",
    "reconciliation-none": "The plan has no relations to reconcile.",
    "reconciliation-count-HOLDS": "{count} agree",
    "reconciliation-count-BROKEN": "{count} do not agree",
    "reconciliation-count-KNOWN": "{count} do not agree for a known reason",
    "reconciliation-count-WAITING": "{count} wait for a figure",
    "reconciliation-RULE": "Relations between figures",
    "reconciliation-BUDGET": "Totals of the budget",
    "reconciliation-TEXT": "Amounts in running text",
    "reconciliation-caption-RULE": "Reconciliation of relations between figures",
    "reconciliation-caption-BUDGET": "Reconciliation of the budget's totals with its rows",
    "reconciliation-caption-TEXT": (
        "Reconciliation of amounts in running text with budget and figures"
    ),
    "reconciliation-description": (
        "A relation in each row: what it is about and how it is reckoned, the stated value, the "
        "computed one, the difference and the result; a dash is what cannot be reckoned yet."
    ),
    # --- intake -------------------------------------------------------------------------------
    "intake-comment-line": (
        "Taken in from the Word file {file}. Figures and names that the plan has are "
        "replaced by references."
    ),
    # --- workbooks ----------------------------------------------------------------------------
    "sheet-title": "{title}: figures to fill in",
    "sheet-id": "Id",
    "sheet-name": "Figure",
    "sheet-definition": "Definition",
    "sheet-unit": "Unit",
    "sheet-period": "Period",
    "sheet-kind": "Kind",
    "sheet-earlier": "Other values",
    "sheet-value": "Value (fill in)",
    "sheet-status": "Status (choose)",
    "sheet-source": "Source (fill in)",
    "sheet-comment": "Comment (fill in)",
    "sheet-done": "Done (choose)",
    "sheet-preliminary": "preliminary",
    "sheet-final": "final",
    "sheet-yes": "yes",
    "sheet-no": "no",
    "sheet-page": "Page &P of &N",
    "sheet-value-prompt": (
        "Write the number in {unit}, e.g. {example}: decimal comma, no unit. Also: 7–8, "
        "minst 75 (at least), högst 5 (at most), mäts inte (not measured). Leave empty if "
        "not known yet."
    ),
    "sheet-words-prompt": (
        "Tell the state in a few words, e.g. Påbörjad. Leave empty if not known yet."
    ),
    "sheet-status-prompt": (
        "Choose preliminary if the value may still change, else final. Empty means final."
    ),
    "sheet-source-prompt": (
        "Where the value was taken from, if not the usual source. May be left empty."
    ),
    "sheet-comment-prompt": (
        "What whoever follows up needs to know of the value. May be left empty. Not shown in "
        "the plan."
    ),
    "sheet-done-prompt": (
        "Choose yes when the figure is to be handed in. Only rows with yes are taken in."
    ),
    "sheet-error-title": "Check what you wrote",
    "sheet-value-error": (
        "Write the number alone: a decimal comma and no point, no per cent sign, no formula. "
        "For instance 6,39 or 7 429."
    ),
    "sheet-list-error": "Choose one of the words in the list.",
    "sheet-long-error": "The text is too long. Shorten it.",
    "mail-subject": ("Figures for {title}: {owner}"),
    "mail-greeting": ("To {owner}"),
    "mail-lead": ("{title} lacks {count} figures that you answer for:"),
    "mail-lead-one": ("{title} lacks one figure that you answer for:"),
    "mail-how": (
        "Fill in the attached sheet: write the value with a decimal comma, choose "
        "yes in the column Done, save it, and answer this mail with the sheet attached."
    ),
    # --- what has changed ---------------------------------------------------------------------
    "diff-title": "Changed since {since}",
    "diff-about": (
        "This is a comparison. After this page stands {title} with all changes since {since} as "
        "tracked changes: all accepted it is the new plan, all rejected the old one. Changes by "
        "{author} were made in the sources. Changes by {generated} follow from others: contents "
        "lists, sums, charts and the list of what is to be added. Page numbers are this document's."
    ),
    "diff-memo-title": "New in the plan",
    "diff-memo-about": "Since the last version the plan has changed on these points.",
    "diff-memo-none": "The plan is the same as in the last version.",
    "diff-none": "Nothing has changed.",
    "diff-generated-author": "vp (what follows)",
    "diff-derived": "Follows from other changes",
    "diff-description": "What has changed: what, as it was, as it is, where it stands.",
    "diff-what": "What",
    "diff-old": "Before",
    "diff-new": "Now",
    "diff-source": "Source",
    "diff-source-and-owner": "Source and owner",
    "diff-owner": "Owner",
    "diff-subject-plan": "The plan's own data",
    "diff-subject-goal": "Goals",
    "diff-subject-measure": "Measures",
    "diff-subject-figure": "Figures",
    "diff-subject-budget": "Budget",
    "diff-subject-meeting": "Follow-up",
    "diff-subject-section": "Text",
    "diff-event-new": "new",
    "diff-event-gone": "removed",
    "diff-event-moved": "moved",
    "diff-aspect-wording": "wording",
    "diff-aspect-background": "background",
    "diff-aspect-follow-up": "follow-up",
    "diff-aspect-number": "number",
    "diff-aspect-responsibility": "responsibility",
    "diff-aspect-name": "name",
    "diff-aspect-days": "meetings",
    "diff-aspect-covers": "coverage",
    "diff-plan-title": "Title",
    "diff-plan-board": "Board",
    "diff-plan-chair": "Chair",
    "diff-plan-director": "Director",
    "diff-plan-date": "Date",
    "diff-plan-number": "Registry number",
    "diff-plan-status": "Status",
    "diff-plan-decision": "Decision",
    "diff-measure-of": "Measure under {goal}",
    "diff-preliminary": "preliminary",
}
