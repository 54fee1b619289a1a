"""What is said of a finished file that does not hold, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "proof-text-lost": Entry(
        title="A text is missing from the finished file",
        message="The finished file ends too early: the text “{expected}” is missing.",
        hint=(
            "The plan is not saved; the old one is untouched. Report the fault to whoever keeps "
            "the program."
        ),
        explanation=(
            "Before the file is saved it is read back and compared with the sources,\n"
            "paragraph by paragraph. A file that lacks something may not replace the old\n"
            "one."
        ),
    ),
    "proof-text-added": Entry(
        title="A text too much in the finished file",
        message="The finished file holds the text “{found}”, which no source has.",
        hint=(
            "If the text stands in the template after the last slot, remove it there. Otherwise "
            "report the fault to whoever keeps the program."
        ),
        explanation=(
            "The file is read back and compared with the sources. Text that nobody wrote\n"
            "may not stand in a plan that is decided upon."
        ),
    ),
    "proof-text-differs": Entry(
        title="A text of the finished file is another",
        message="Here should stand “{expected}”, but the finished file says “{found}”.",
        hint=(
            "The plan is not saved; the old one is untouched. Report the fault to whoever keeps "
            "the program."
        ),
        explanation=(
            "The file is read back and compared with the sources, paragraph by paragraph.\n"
            "The first that differs is shown. The file is not saved."
        ),
    ),
    "proof-template-mark": Entry(
        title="A field of the template was not filled in",
        message="A field is left in the finished file: “{text}”.",
        hint=(
            "Type the field anew in one go in the template, and look in header, footer and "
            "document properties too."
        ),
        explanation=(
            "Braces in the finished plan mean that a field was not recognised. Every reader\n"
            "of the plan would see it."
        ),
    ),
    "proof-program-word": Entry(
        title="A word of the program stands in the text",
        message="The finished file says “{text}”, a word of the program and not of the sources.",
        hint=(
            "The plan is not saved; the old one is untouched. Report the fault to whoever keeps "
            "the program."
        ),
        explanation=(
            "Such words mean that a value was missing unnoticed. If the word is meant, say\n"
            "it in the source."
        ),
    ),
    "proof-space-lost": Entry(
        title="A space would vanish",
        message="The text “{text}” begins or ends in a space that Word would drop.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Word drops spaces at the edge of a text unless they are marked to be kept. Two\n"
            "words would then run together."
        ),
    ),
    "proof-empty-paragraph": Entry(
        title="An empty paragraph",
        message="The document has an empty paragraph here.",
        hint="Remove the empty line from the template and set the spacing in the style instead.",
        explanation=(
            "Empty lines are read out as “blank” to those who listen to the plan, and they\n"
            "move when the text changes. Air comes from the spacing of styles."
        ),
    ),
    "proof-bookmark-unpaired": Entry(
        title="A bookmark is not whole",
        message="The bookmark “{bookmark}” does not have both a beginning and an end.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Links and page references lead to bookmarks. Half a bookmark may make Word\n"
            "offer to repair the file."
        ),
    ),
    "proof-bookmark-name": Entry(
        title="A bookmark has a name that is not allowed",
        message=(
            "The bookmark “{bookmark}” should have a name of letters, digits and _ only, 40 signs "
            "at most."
        ),
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Word drops bookmarks of other names when the file is saved. Links to them then\n"
            "cease to work."
        ),
    ),
    "proof-bookmark-duplicate": Entry(
        title="Two bookmarks have one name",
        message="The bookmark “{bookmark}” stands {times} times.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation="Word keeps only one of them, and links may lead astray.",
    ),
    "proof-field-unfinished": Entry(
        title="A field in Word is not finished",
        message="The Word field “{field}” is not whole.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Page numbers and the contents list are fields in Word. A field without\n"
            "beginning or end makes Word offer a repair, and the text after it may vanish."
        ),
    ),
    "proof-field-without-result": Entry(
        title="A field in Word shows nothing",
        message="The Word field “{field}” has no result to show.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Word does not compute fields when a file is opened. Without a stored result a\n"
            "gap shows, and some fields make Word offer a repair."
        ),
    ),
    "proof-target-missing": Entry(
        title="A link in the file leads nowhere",
        message="A link or reference leads to the bookmark “{bookmark}”, which is not in the file.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation="Word would say “Error! Bookmark not defined” once the fields are updated.",
    ),
    "proof-style-missing": Entry(
        title="A style in use does not exist",
        message="The style “{style}” is used but is not in the file.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Word then shows the text as plain body text. A heading does not look like one\n"
            "and does not reach the contents list."
        ),
    ),
    "proof-style-kind": Entry(
        title="A style is used in the wrong way",
        message="The style “{style}” is used as {kind}, but is of the kind {found}.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "A style is for paragraphs, characters or tables. Used in the wrong way, Word\n"
            "passes it over."
        ),
    ),
    "proof-style-cycle": Entry(
        title="A style rests on itself",
        message="The style “{style}” rests on itself: {path}",
        hint="Open the template in Word and choose another style under “Style based on”.",
        explanation="Word cannot tell the look and may refuse the file.",
    ),
    "proof-numbering-missing": Entry(
        title="A list lacks its numbering",
        message="A list uses the numbering {list}, which is not in the file.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation="Without it the numbers or bullets before the list's lines vanish in Word.",
    ),
    "proof-heading-skipped": Entry(
        title="A heading level is skipped in the finished file",
        message="The heading “{heading}” is of level {level}, but follows one of level {before}.",
        hint=(
            "Change the heading's level in the chapter or the template so that no level is skipped."
        ),
        explanation=(
            "Those who have the plan read aloud find their way by heading levels. The law\n"
            "on accessibility asks them to follow each other."
        ),
    ),
    "proof-cell-ending": Entry(
        title="A table cell is not whole",
        message="A table cell does not end in a paragraph.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation="Word then holds the file to be damaged and does not open it.",
    ),
    "proof-table-grid": Entry(
        title="A table row has the wrong number of cells",
        message=(
            "Row {row} of table {table} has {cells} cells, but the table has {columns} columns."
        ),
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation="A row with too few or too many cells moves numbers into the wrong column.",
    ),
    "proof-table-header": Entry(
        title="A table lacks a header row",
        message="Table {table} has no row marked as its header.",
        hint=(
            "Select the first row of the template's table and choose Repeat Header Rows under "
            "Table Layout."
        ),
        explanation=(
            "The header row is repeated on the next page and read out before each number.\n"
            "Without it, a listener cannot understand the table."
        ),
    ),
    "proof-row-splits": Entry(
        title="Table rows may break over two pages",
        message="In table {table}, {rows} rows may break over two pages.",
        hint=(
            "Select the rows of the template's table and clear “Allow row to break across pages” "
            "under Properties, Row."
        ),
        explanation="A row that breaks parts a number from the text it belongs to.",
    ),
    "proof-section-end": Entry(
        title="The document does not end as it should",
        message="The document should end in one page setup, but has {found}.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "The page setup governs paper, margins, header and footer. If it is not last,\n"
            "each program chooses its own."
        ),
    ),
    "proof-relationship": Entry(
        title="A tie in the file leads nowhere",
        message="The tie {id} of the file leads to a part that is not there.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Word then does not find an image, a header or a link, and may offer to repair\n"
            "the file."
        ),
    ),
    "proof-external": Entry(
        title="The file fetches something from outside",
        message="The file would fetch “{target}” when it is opened.",
        hint=(
            "Remove the linked image or template from the Word template, or embed the image "
            "instead of linking it."
        ),
        explanation=(
            "A plan that is to be archived must be whole in itself. Only the web and e-mail\n"
            "addresses that links lead to may lie outside, no files on somebody's disk."
        ),
    ),
    "proof-macro": Entry(
        title="The file holds macros or embedded objects",
        message="The file holds “{part}”, a macro or an embedded object.",
        hint="Remove it from the template and save that as a Word document (*.docx).",
        explanation=(
            "Macros and objects may run programs at the reader's, are stopped by safeguards\n"
            "and cannot be archived."
        ),
    ),
    "proof-comment": Entry(
        title="The file holds comments",
        message="The file holds comments.",
        hint="Delete all comments in the template (Review, Delete) and save it.",
        explanation=(
            "A plan that is decided upon should not carry the remarks of whoever made the\n"
            "template."
        ),
    ),
    "proof-tracked-change": Entry(
        title="The file holds tracked changes",
        message="The file holds tracked changes, or has tracking turned on.",
        hint="Accept all changes in the template (Review, Accept), turn tracking off and save.",
        explanation="With tracked changes two readers may see different texts in one plan.",
    ),
    "proof-update-prompt": Entry(
        title="Word would ask a question when the plan is opened",
        message="The file makes Word ask, when the plan is opened, whether to update fields.",
        hint="Open the template in Word, update all fields (Ctrl+A, F9) and save it.",
        explanation=(
            "Whoever answers no gets an empty contents list. So all stands filled in, and\n"
            "Word should not ask."
        ),
    ),
    "proof-stray-member": Entry(
        title="A part of the file does not belong to the document",
        message="The file holds a part to which nothing in the document refers.",
        hint=(
            "Open the template in Word and save it anew. If that does not help, report the fault "
            "to whoever keeps the program."
        ),
        explanation=(
            "Such parts do not show but go into the archive, and nobody knows what they\nhold."
        ),
    ),
    "proof-content-type": Entry(
        title="A part of the file is of an unknown kind",
        message="The part {part} is missing, or its kind is not stated.",
        hint=(
            "Open the template in Word and save it anew. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation="Word does not open a file in which it is unclear what a part is.",
    ),
    "proof-list-marker": Entry(
        title="A list has the wrong bullet or number",
        message=(
            "Before “{text}” should stand {expected}, but there stands {found} (level: "
            "bullet or number)."
        ),
        hint=(
            "Open the template in Word and save it again. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "The bullet or number before a line is not in the text; Word works it out. It is\n"
            "worked out here in the same way and compared with the sources. A list that goes\n"
            "on counting where another ended, or that lost its bullets, reads as another\n"
            "text. A dash means that the line belongs to no list."
        ),
    ),
    "proof-hidden-text": Entry(
        title="Text is hidden",
        message="The text “{text}” is hidden in the finished file.",
        hint=(
            "Take hidden text out of the template: select everything (Ctrl+A), open Font "
            "and clear “Hidden”."
        ),
        explanation=(
            "Hidden text shows to those who have turned it on and to nobody else. Two readers\n"
            "would then read different plans."
        ),
    ),
    "proof-note-unpaired": Entry(
        title="A footnote lacks its place or its text",
        message=(
            "Footnote {note} is called {called} times in the text and is there {found} times."
        ),
        hint=(
            "The plan is not saved; the old one is untouched. Report the fault to whoever keeps "
            "the program."
        ),
        explanation=(
            "Each footnote is called in one place and has a text. A note without a place\n"
            "never shows, and a place without a note makes Word offer to repair the file."
        ),
    ),
    "proof-style-duplicate": Entry(
        title="A style is there twice",
        message="The style “{style}” is in the file {times} times.",
        hint=(
            "Open the template in Word and save it again. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Word takes one of them, and nobody can tell which. Of each kind only one may be\n"
            "the default (w:default)."
        ),
    ),
    "proof-numbering-duplicate": Entry(
        title="A numbering is there twice",
        message="The numbering {list} is in the file {times} times.",
        hint=(
            "Open the template in Word and save it again. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation="Word takes one of them, and a list may get the wrong bullets or numbers.",
    ),
    "proof-table-span": Entry(
        title="A cell over several rows does not hang together",
        message=(
            "In table {table} a cell of row {row} goes on from the row above, but there "
            "is none like it."
        ),
        hint=(
            "Open the template in Word and save it again. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "A cell over several rows is a cell in each of them, as wide and in the same\n"
            "columns. Otherwise its text moves to another cell."
        ),
    ),
    "proof-cell-empty": Entry(
        title="A table cell is empty",
        message="Row {row}, column {column} of table {table} is empty.",
        hint="Write the value, or a dash (–) where nothing is to stand.",
        explanation=(
            "An empty cell does not say whether the value is nought, missing or forgotten. A\n"
            "figure to be added has its mark, and where nothing is to stand there is a dash:\n"
            "\n"
            "    | Measure | Cost |\n"
            "    |---|---:|\n"
            "    | New sign | – |"
        ),
    ),
    "proof-contents-entry": Entry(
        title="The contents list says something else than the heading",
        message=(
            "The contents list says “{entry}”, but the heading that it leads to is “{heading}”."
        ),
        hint=(
            "The plan is not saved; the old one is untouched. Report the fault to whoever keeps "
            "the program."
        ),
        explanation=(
            "Each line of the contents list has the heading's own words, and the lines stand\n"
            "in the order of the headings."
        ),
    ),
    "proof-contents-lacks": Entry(
        title="A heading is missing from the contents list",
        message="The heading “{heading}” is missing from the contents list.",
        hint=(
            "Open the template in Word and save it again. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "Each heading of the first level stands in the contents list. A heading put in\n"
            "the template after the last slot is left out; write it in a section instead."
        ),
    ),
    "proof-page-number": Entry(
        title="A page number is wrong",
        message=("The reference to “{bookmark}” should show page {expected}, but shows {found}."),
        hint=(
            "The plan is not saved; the old one is untouched. Report the fault to whoever keeps "
            "the program."
        ),
        explanation=(
            "Page numbers are compared with the file laid out in pages. Where the file cannot\n"
            "be laid out a dash stands, not a guess."
        ),
    ),
    "proof-page-count": Entry(
        title="The number of pages is wrong",
        message="The number of pages should be {expected}, but it says {found}.",
        hint=(
            "The plan is not saved; the old one is untouched. Report the fault to whoever keeps "
            "the program."
        ),
        explanation=(
            "The number of pages in headers and footers is compared with the file laid out in\n"
            "pages. Where the file cannot be laid out a dash stands."
        ),
    ),
    "proof-relationship-unused": Entry(
        title="Something comes along in the file but does not show",
        message="The relationship {id} to “{target}” is not used in the file.",
        hint=(
            "Open the template in Word and save it again. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation=(
            "A picture or link that is tied to the document but not shown is not seen by the\n"
            "reader, yet goes along to the archive."
        ),
    ),
    "proof-chart": Entry(
        title="A chart does not show the right numbers",
        message="Chart {chart} does not show what the figures say ({cell}: {found}).",
        hint="Report it to whoever maintains the program.",
        explanation=(
            "A chart is drawn from numbers in a part of its own, can be edited in an embedded\n"
            "workbook and is told in words for those who do not see it. All three say the same."
        ),
    ),
    "proof-drawing-id": Entry(
        title="Two pictures have the same number",
        message="The picture with the number “{id}” has the number of another, or no number.",
        hint=(
            "Open the template in Word and save it again. If the fault remains, report it to "
            "whoever keeps the program."
        ),
        explanation="Word may call a file damaged in which two pictures have the same number.",
    ),
}
