"""What is said of what is too large, too deep or not allowed, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "yaml-comment": Entry(
        title="A text that would become a comment",
        message="Of the text here only “{text}” is left: “{cut}” is read as a comment.",
        hint=(
            "Put the whole text in quotation marks if the # is part of it. If it is a comment, "
            "write a space after the #."
        ),
        explanation=(
            "In a data file a comment begins at a # that has a space before it, and the rest\n"
            'of the line vanishes. `namn: Mål #1` is just “Mål”. Write `namn: "Mål #1"`. A\n'
            "comment is written with a space on both sides: `# like this`."
        ),
    ),
    "value-too-long": Entry(
        title="A text that is too long",
        message="The text has {length} characters; no more than {most} may stand here.",
        hint="Shorten the text, or write it in a section.",
        explanation=(
            "Names, sources, comments and the like are short texts on one line. Where one is\n"
            "very long, something else has often been pasted, or the quotation mark is\n"
            "missing that was to end an earlier text."
        ),
    ),
    "value-email": Entry(
        title="An e-mail address has the wrong form",
        message="Here is to be an e-mail address, but what stands is “{text}”.",
        hint="Write one address and nothing else, such as anna.berg@kommun.example.",
        explanation=(
            "The address goes into drafts of mails and into links. So nothing may stand there\n"
            "but one address: no name, no second address, and nothing after it."
        ),
    ),
    "markdown-too-long": Entry(
        title="A paragraph that is too long",
        message=(
            "The paragraph has {length} characters, {signs} of them signs such as * and [; at most "
            "{most} and {most_signs} can be read."
        ),
        hint="Divide the paragraph with an empty line, or take out what was pasted by mistake.",
        explanation=(
            "A paragraph of several pages is hardly meant. Most often the empty lines between\n"
            "paragraphs are missing, or the content of another file has ended up here."
        ),
    ),
    "markdown-too-deep": Entry(
        title="Too many lists within lists",
        message="Here more than {most} lists stand within one another.",
        hint="Make the list shallower. The plan shows three levels.",
        explanation=(
            "Lists of so many levels cannot be read, and the rest of the text would vanish.\n"
            "Look at the indents: each level needs two or three spaces more than the last, and\n"
            "a line may not begin with several hyphens."
        ),
    ),
    "markdown-defined-twice": Entry(
        title="Two texts for one reference",
        message="{label} has a text already; nobody would read this one.",
        hint="Give it another name, here and where it is used, or take it out.",
        explanation=(
            "A footnote `[^scb]: …` and the address of a link `[scb]: …` are written once in a\n"
            "file. Where a name stands twice, one of the texts would vanish."
        ),
    ),
    "markdown-table-cells": Entry(
        title="A table row with the wrong number of cells",
        message="The row has {found} cells, but the table's heading has {wanted}.",
        hint="Add or remove bars until the numbers agree. A bar in a text is written \\|.",
        explanation=(
            "Cells beyond those of the heading would vanish, and cells that are missing would\n"
            "be empty. So each row is to have as many cells as the heading."
        ),
    ),
    "template-embedded": Entry(
        title="The template holds an embedded object",
        message="The template holds an embedded object ({what}).",
        hint=(
            "Delete the object in Word, or paste it anew as a picture (Paste Special, Picture), "
            "and save."
        ),
        explanation=(
            "An embedded sheet, program or document would go on into the finished plan unseen.\n"
            "It may run for whoever opens the plan, and cannot be archived."
        ),
    ),
    "template-character": Entry(
        title="An invisible character in the template",
        message="Here stands an invisible character ({character}) that no template may hold.",
        hint="Open the template in Word, delete the word and type it anew.",
        explanation=(
            "Such characters come along when a text is pasted. They may make a text read as\n"
            "another, or have it vanish."
        ),
    ),
    "template-field-code": Entry(
        title="The template has a field that fetches or runs something",
        message=(
            "The template has the field {field}, which fetches something from elsewhere or runs a "
            "program."
        ),
        hint="Delete the field in Word (Alt+F9 shows the field codes) and save.",
        explanation=(
            "Fields such as INCLUDETEXT, INCLUDEPICTURE, LINK and DDEAUTO fetch other files or\n"
            "start programs when the plan is opened. An archived plan is to be the same for\n"
            "all. Fields for page numbers and contents are allowed."
        ),
    ),
    "sheet-rows": Entry(
        title="More rows than can be read",
        message="The sheet has content on row {row}, but no more than {limit} rows are read.",
        hint="Delete the rows below the table: select them, right-click and choose Delete.",
        explanation=(
            "A sheet of figures has some hundred rows. Content far down has most often come\n"
            "there by mistake, for example when a whole column was pasted."
        ),
    ),
}
