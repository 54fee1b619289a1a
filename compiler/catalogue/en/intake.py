"""What is said of Word texts that are taken in, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "intake-not-word": Entry(
        title="The file is no Word document",
        message="The file is to be a Word document (.docx), but holds something else.",
        hint=("Open the file in Word and save it as a Word document (.docx). Then try again."),
        explanation=(
            "The end of a file's name does not say what it holds. A text file, a spreadsheet\n"
            "or an OpenDocument text that was renamed to .docx is still something else."
        ),
    ),
    "intake-old-format": Entry(
        title="The file is in an older format",
        message="The file is in the older format .doc or in RTF; it is to be .docx.",
        hint=("Open the file in Word and save it as a Word document (.docx). Then try again."),
        explanation=(
            "Only Word itself reads the older format safely, and converts it without loss."
        ),
    ),
    "intake-macros": Entry(
        title="The Word file has macros",
        message="The file holds macros and is not taken in.",
        hint=("Open the file in Word and save it as a Word document without macros (.docx)."),
        explanation=(
            "Macros are programs. They cannot come along into a section, and a file with\n"
            "macros from elsewhere is better not opened."
        ),
    ),
    "intake-strict": Entry(
        title="The Word file is saved as Strict Open XML",
        message=("The file is saved as “Strict Open XML Document”, which cannot be read here."),
        hint=("Open the file in Word, choose Save as and the file type Word document (.docx)."),
        explanation=(
            "There are two kinds of .docx. The usual one is called Word document in the list\n"
            "of file types; the strict one is chosen by mistake, mostly."
        ),
    ),
    "intake-too-large": Entry(
        title="The Word file is too large",
        message="The file is {bytes} bytes; {limit} bytes is the most.",
        hint=("Remove or compress the images in Word, or divide the text into several files."),
        explanation=(
            "It is nearly always images that make a Word file large, and those do not come\n"
            "along into the text."
        ),
    ),
    "intake-too-heavy": Entry(
        title="The Word file asks too much of the computer",
        message=("The file could not be read within the memory that it may take ({limit})."),
        hint=("Open the file in Word, copy the text into a new document and try with that."),
        explanation=(
            "An ordinary text is read in a fraction of that. The file is damaged, or made to\n"
            "bring the computer to a halt."
        ),
    ),
    "intake-timed-out": Entry(
        title="The Word file took too long to read",
        message=("The file was not read after {seconds} seconds, and the reading was broken off."),
        hint=("Try once more. If that does not help, copy the text into a new document in Word."),
        explanation=(
            "An ordinary text is read in less than a second. The computer may be busy, or the\n"
            "file damaged."
        ),
    ),
    "intake-failed": Entry(
        title="The Word file could not be read",
        message="Pandoc could not read the file (technical reason: {detail}).",
        hint=("Open the file in Word and save it as a Word document (.docx). Then try again."),
        explanation=(
            "Pandoc is the program that reads the Word file. The file was opened, but\n"
            "something in it is broken."
        ),
    ),
    "intake-no-pandoc": Entry(
        title="Pandoc is missing",
        message="The program pandoc, which reads Word files, was not found.",
        hint="Run make plan once, which puts all that is needed in order.",
        explanation=(
            "Pandoc comes with the package pypandoc_binary, which is installed with the other\n"
            "packages."
        ),
    ),
    "intake-unreadable": Entry(
        title="The file cannot be read",
        message="The file {file} cannot be read: {fault}.",
        hint="Check the path, close the file in Word and try again.",
        explanation=(
            "The file is not there, or another program keeps it locked, or you may not read\nit."
        ),
    ),
    "intake-tracked-changes": Entry(
        title="The Word file has tracked changes",
        message=("The file has {count} tracked changes that are neither accepted nor rejected."),
        hint=("Settle them in Word, or run again with --track-changes accept (or reject)."),
        explanation=(
            "The program does not decide for anybody whether an insertion or a deletion is to\n"
            "hold. With accept the text holds as it became, with reject as it was."
        ),
    ),
    "intake-no-text": Entry(
        title="The Word file has no text",
        message="The file holds no text that can become a section.",
        hint=("Check that it is the right file, and that the text is no scanned image."),
        explanation=("A scanned document is an image of a text. Images do not come along."),
    ),
    "intake-not-faithful": Entry(
        title="The section would not say what the Word file says",
        message=(
            "The section would be read otherwise than what the file says, at “{start}”. "
            "Nothing was written."
        ),
        hint=(
            "Write that place anew in Word without unusual signs, and tell whoever keeps the "
            "program."
        ),
        explanation=(
            "Before a section is written it is read back and compared with what was taken in.\n"
            "It differed, and that is a fault of the program. A section that says something\n"
            "else than the file is worse than none."
        ),
    ),
    "intake-exists": Entry(
        title="There is a file already",
        message="The file {path} is there already and is not overwritten.",
        hint=("Give another name with --to, or --force if the old one is to be replaced."),
        explanation=(
            "A section is the source from when it was taken in: somebody may have worked on\n"
            "in it. So it is replaced only when that is said outright."
        ),
    ),
    "intake-target": Entry(
        title="A section is to end in .md",
        message=("The section is to be written to a file that ends in .md, but “{path}” does not."),
        hint="Write for example --to avsnitt/13-framtiden.md.",
        explanation=("The text of chapters stands in files that end in .md. No others are read."),
    ),
    "intake-words-lost": Entry(
        title="Words of the Word file did not come along",
        message="The paragraph that begins “{start}” did not come along whole.",
        hint="Compare with the Word file and write in what is missing.",
        explanation=(
            "Each paragraph of the file is looked for in the finished section. This one was\n"
            "not found word for word; mostly it is a contents list, a field or an embedded\n"
            "object."
        ),
    ),
    "intake-colour": Entry(
        title="Colour is not kept",
        message="The colour of text in the paragraph “{start}” is not kept.",
        hint="Say in words what the colour meant, if it meant anything.",
        explanation=(
            "The words are kept. A plan has one form throughout, which the template decides,\n"
            "so looks do not come along from Word."
        ),
    ),
    "intake-letter-form": Entry(
        title="Underlining and the like is not kept",
        message=(
            "Underlined, struck, raised or lowered text or small capitals in the paragraph "
            "“{start}” are not kept as a form."
        ),
        hint=("Remove struck words that are not to hold; write m² instead of a raised two."),
        explanation=(
            "The words are kept. A plan has one form throughout, which the template decides,\n"
            "so looks do not come along from Word. Bold and italic text is kept."
        ),
    ),
    "intake-hidden-text": Entry(
        title="Hidden text was left out",
        message="The paragraph “{start}” has hidden text that was left out: “{what}”.",
        hint="Write the text into the section if it is to be seen.",
        explanation=(
            "Text that is formatted as hidden is not seen in Word. It is then not to be seen\n"
            "in the plan either, unless somebody decides so."
        ),
    ),
    "intake-field": Entry(
        title="A field is plain text now",
        message=("The field {what} in the paragraph “{start}” is kept as the text that it showed."),
        hint="Check the text: it no longer changes by itself.",
        explanation=(
            "Fields in Word work out page numbers, dates and references. In a section they\n"
            "are text. A reference to a chapter is written as a link, and a figure of the\n"
            "plan with braces."
        ),
    ),
    "intake-formula": Entry(
        title="A formula is plain text now",
        message="The formula “{what}” in the paragraph “{start}” is kept as signs only.",
        hint="Write the formula anew in words or plain signs.",
        explanation=("A section has no form for formulas."),
    ),
    "intake-text-box": Entry(
        title="A text box is ordinary paragraphs now",
        message="The text box at the paragraph “{start}” now stands after it: “{what}”.",
        hint="Check that the text stands in the right place.",
        explanation=(
            "A text box lies anywhere on the page. In a section all has an order, and the\n"
            "text of the box is put after the paragraph that the box belonged to."
        ),
    ),
    "intake-object": Entry(
        title="An embedded object did not come along",
        message=("An embedded object ({what}) in the paragraph “{start}” did not come along."),
        hint="Write in what the object showed, as a table for example.",
        explanation=(
            "Charts, spreadsheets and SmartArt are documents of their own inside the Word\n"
            "file. Figures in the plan are taken from the data, and tables are made of them."
        ),
    ),
    "intake-merged-cells": Entry(
        title="Merged cells stand apart now",
        message=(
            "The table that begins “{start}” had merged cells. The text stands in the first; "
            "the others are empty."
        ),
        hint="Fill in the empty cells, or make the table anew.",
        explanation=(
            "In a section each row has the same number of cells. Merged cells also make a\n"
            "table hard to follow for those who have it read aloud."
        ),
    ),
    "intake-nested-table": Entry(
        title="A table in a table is text now",
        message=(
            "The table that begins “{start}” had a table inside a cell. Its text now stands "
            "on one line in the cell."
        ),
        hint="Make the inner table a table of its own.",
        explanation=("A cell in a section holds one line of text."),
    ),
    "intake-cell-paragraphs": Entry(
        title="Paragraphs in a cell are one now",
        message=(
            "The cell that begins “{start}” had several paragraphs. They now follow one another."
        ),
        hint="Put signs between them, or divide the row into several.",
        explanation=("A cell in a section holds one line of text, without paragraphs and lists."),
    ),
    "intake-comment": Entry(
        title="A comment was left out",
        message="The comment “{what}” at the paragraph “{start}” was left out.",
        hint="Consider the comment before the section is used.",
        explanation=(
            "Comments are a conversation about the text, not a part of it. They have no place\n"
            "in a document that is to be published."
        ),
    ),
    "intake-margin": Entry(
        title="Header and footer were left out",
        message="The text “{what}” in a header or footer was left out.",
        hint="Write it into the section if it is needed there.",
        explanation=(
            "The plan's header and footer come from the template and are the same on every\npage."
        ),
    ),
    "intake-image": Entry(
        title="An image is not kept in the text",
        message=(
            "The image in or after the paragraph “{start}” is not kept in the text. It lies "
            "in {path}."
        ),
        hint="Say in words what the image showed.",
        explanation=("Sections have no images. The image is saved beside, so that it is not lost."),
    ),
    "intake-image-linked": Entry(
        title="An image is not in the Word file",
        message=(
            "The image at the paragraph “{start}” is there as a link only ({what}) and was "
            "not fetched."
        ),
        hint="Say in words what the image showed.",
        explanation=("The program fetches nothing from the net or from other folders."),
    ),
    "intake-image-unsaved": Entry(
        title="An image was not saved",
        message=(
            "The image {what} at the paragraph “{start}” was not saved: it is too large, one "
            "of too many, or of an unknown kind."
        ),
        hint="Save the image from Word if it is needed.",
        explanation=(
            "Images are saved beside the section so as not to be lost, but only the usual\n"
            "formats, and a hundred at most."
        ),
    ),
    "intake-heading-deep": Entry(
        title="A heading was too deep",
        message=(
            "The heading “{start}” was deeper than the fourth level and is on the fourth now."
        ),
        hint="Change the levels of the headings, or make it a paragraph.",
        explanation=("A chapter has headings of four levels at most."),
    ),
    "intake-heading-inside": Entry(
        title="A heading in a list or cell is text now",
        message=(
            "The heading “{start}” stood in a list, a table or a quote and is ordinary text now."
        ),
        hint="Move it out if it is to be a heading.",
        explanation=("A heading stands by itself, so that it comes into the contents list."),
    ),
    "intake-list-numbering": Entry(
        title="A list has digits now",
        message=(
            "The list that begins “{start}” was numbered otherwise (a, b, c or I, II, III) "
            "and has digits now."
        ),
        hint="Check references to the items of the list.",
        explanation=("Numbered lists in the plan have digits."),
    ),
    "intake-link": Entry(
        title="A link is not kept",
        message="The words “{start}” are kept, but not the link to “{what}”.",
        hint="Link to a web address, or to a heading that has an anchor.",
        explanation=(
            "A link in the plan leads to a web page, an e-mail address or a heading. Links to\n"
            "files and to places in the Word document do not work for the reader."
        ),
    ),
    "intake-character": Entry(
        title="An invisible character was removed",
        message=("An invisible character ({character}) that no document can hold was removed."),
        hint="Read the text through; mostly nothing needs to be done.",
        explanation=(
            "Invisible control characters come along when text is pasted from other programs.\n"
            "Some make a text read in the wrong direction."
        ),
    ),
    "intake-template-signs": Entry(
        title="Template signs set apart",
        message="The signs {signs} are set apart in the text.",
        hint="Read the place; reword it if the signs do not belong there.",
        explanation=(
            "Double braces, and a brace with a percent sign, mean something in a Word\n"
            "template and may not stand in the sources. In a text from Word they become two\n"
            "signs with a space between."
        ),
    ),
    "intake-more": Entry(
        title="More findings of the same kind",
        message="Another {count} findings of the kind {kind} are not shown.",
        hint=("Mend those that are shown, and see whether the Word file has more of the same."),
        explanation=(
            "The first of each kind are shown one by one. Where they are many, the cause is\n"
            "mostly one, such as a colour on all of the text."
        ),
    ),
    "intake-title-added": Entry(
        title="The section was given a heading",
        message=(
            "The file did not begin with one topmost heading, so the section was given the "
            "heading “{title}” after the file's name."
        ),
        hint="Change the heading at the top of the section.",
        explanation=(
            "A chapter begins with a heading of the first level and has only one. The\n"
            "headings that were there are one level below it now."
        ),
    ),
    "intake-table-header": Entry(
        title="A table's first row is its header now",
        message=("The table that begins “{start}” had no header row; the first row is that now."),
        hint="Add a header row if the first row is none.",
        explanation=(
            "Each table in the plan has a header row, which is repeated on the next page and\n"
            "read aloud to those who do not see the table."
        ),
    ),
}
