"""What is said of PDFs for the archive, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "pdf-not-made": Entry(
        title="The PDF was not made",
        message="LibreOffice did not lay the document out as a PDF (technical reason: {detail}).",
        hint=(
            "The reason is explained by vp explain {reason}. Mend it and run the same command "
            "again."
        ),
        explanation=(
            "The PDF is made by LibreOffice from the finished Word file. The program\n"
            "accepts only a whole, new file; otherwise no PDF is saved and the old one is\n"
            "untouched."
        ),
    ),
    "pdf-unreadable": Entry(
        title="The PDF cannot be read",
        message="The file is no whole PDF (technical reason: {detail}).",
        hint="See that the disk is not full and run the same command again.",
        explanation=(
            "The PDF is opened anew before it is saved. A file that cannot be read may not\n"
            "replace the old one."
        ),
    ),
    "pdf-not-archival": Entry(
        title="The PDF does not follow the archive's standard",
        message="Rule {rule} of {profile} does not hold: {detail} ({where}).",
        hint=(
            "No PDF is saved. Mend the template in Word; if the fault remains, report it to "
            "whoever maintains the program."
        ),
        explanation=(
            "PDF/A (ISO 19005) is the form of PDF that archives accept: all that is needed\n"
            "to show the file is in it, and nothing rests on programs or network. The file\n"
            "is tried by a validator. Transparent pictures, odd fonts and embedded objects\n"
            "in the template are the commonest causes."
        ),
    ),
    "pdf-metadata": Entry(
        title="What the PDF says of itself does not agree",
        message="The field {field} should be “{expected}”, but the PDF says “{found}”.",
        hint="No PDF is saved. Report the fault to whoever maintains the program.",
        explanation=(
            "Title, author, subject, keywords, date and language stand in two places of the\n"
            "PDF (Info and XMP) and are to be those of the Word file. The date is the\n"
            "plan's own, never the clock's, so that the same plan gives the same file."
        ),
    ),
    "pdf-font": Entry(
        title="A font is not whole in the PDF",
        message=(
            "The font “{font}” is not whole in the file, or does not tell which characters it "
            "shows."
        ),
        hint=(
            "Change the font in the template to one that may be embedded, such as Carlito or "
            "Liberation Sans."
        ),
        explanation=(
            "An archived file must look the same in fifty years, without the font on the\n"
            "computer. Whoever listens or searches needs to know which characters are shown\n"
            "as well."
        ),
    ),
    "pdf-active": Entry(
        title="Something in the PDF acts by itself",
        message="The PDF holds something that is more than a link: {found}.",
        hint="No PDF is saved. Take forms, macros and embedded files out of the template.",
        explanation=(
            "An archived file may not run scripts, fill in forms or open other files. Links\n"
            "to pages and web addresses are allowed."
        ),
    ),
    "pdf-not-tagged": Entry(
        title="The PDF is not tagged",
        message="The PDF does not tell what is heading, paragraph, list and table.",
        hint="No PDF is saved. Report the fault to whoever maintains the program.",
        explanation=(
            "Without tags whoever listens cannot find the way in the text. The law on\n"
            "accessible public documents demands them."
        ),
    ),
    "pdf-language": Entry(
        title="The PDF's language does not agree",
        message="The language of the PDF should be “{expected}”, but is “{found}”.",
        hint="Set the language in the template's style Normal and build again.",
        explanation=(
            "A voice reads Swedish as Swedish only where the file says that it is in\nSwedish."
        ),
    ),
    "pdf-title": Entry(
        title="The PDF does not show its title",
        message="The window would show the file's name instead of the document's title.",
        hint="No PDF is saved. Report the fault to whoever maintains the program.",
        explanation="Whoever has several files open, or listens, knows a document by its title.",
    ),
    "pdf-untagged": Entry(
        title="Something in the PDF is neither tagged nor decoration",
        message=(
            "{count} things on the page are neither text to be read out nor decoration, or are "
            "so twice."
        ),
        hint=(
            "No PDF is saved. Mend the template in Word; if the fault remains, report it to "
            "whoever maintains the program."
        ),
        explanation=(
            "All that shows is either read out, once, or marked as decoration: borders,\n"
            "header, footer. Otherwise text is lost to whoever listens, or read twice."
        ),
    ),
    "pdf-structure": Entry(
        title="A part of the PDF stands in the wrong place",
        message="An element of the kind {kind} does not stand right in the structure ({detail}).",
        hint=(
            "No PDF is saved. Mend the template in Word; if the fault remains, report it to "
            "whoever maintains the program."
        ),
        explanation=(
            "Rows belong in tables, items in lists, and each part is to know to which it\n"
            "belongs. Otherwise the part is read out in the wrong context."
        ),
    ),
    "pdf-heading": Entry(
        title="The PDF's headings do not agree",
        message="Here the heading “{expected}” should stand, but the PDF has “{found}”.",
        hint="See that the headings in the text skip no level, and build again.",
        explanation=(
            "The headings of the PDF are to be those of the Word file, in the same order\n"
            "and at the same levels (H1 to H6). The number before the text is the level."
        ),
    ),
    "pdf-bookmark": Entry(
        title="The PDF's bookmarks do not agree",
        message="Here the bookmark “{expected}” should stand, but the PDF has “{found}”.",
        hint="No PDF is saved. Report the fault to whoever maintains the program.",
        explanation=(
            "The bookmarks in the reader's margin are to be the headings, at the right\n"
            "level, and to lead to the right page. The number after @ is the page."
        ),
    ),
    "pdf-alt-text": Entry(
        title="A picture lacks a text in its stead",
        message="A picture on the page has no alternative text.",
        hint=(
            "Right-click the picture in the template in Word, choose View Alt Text and "
            "describe it, or mark it as decorative."
        ),
        explanation=(
            "Whoever cannot see the picture learns from its alternative text what it shows."
        ),
    ),
    "pdf-tab-order": Entry(
        title="The tabulator does not follow the text",
        message="On the page the tabulator does not go from link to link in reading order.",
        hint="No PDF is saved. Report the fault to whoever maintains the program.",
        explanation=(
            "Whoever uses no mouse goes from link to link with the tabulator. The order is\n"
            "to be the text's."
        ),
    ),
    "pdf-table": Entry(
        title="A table in the PDF does not agree",
        message=(
            "Table {table} should have {expected} (rows/header rows), but has {found} in the PDF."
        ),
        hint="No PDF is saved. Report the fault to whoever maintains the program.",
        explanation=(
            "Each table of the Word file is to be a table in the PDF, with all of its rows\n"
            "and its header rows marked. Table 0 means the number of tables."
        ),
    ),
    "pdf-header-cell": Entry(
        title="A header cell does not say what it heads",
        message="The header cell “{text}” does not say whether it heads its column or its row.",
        hint="No PDF is saved. Report the fault to whoever maintains the program.",
        explanation=(
            "Whoever listens to a table hears the heading read with each value. For that\n"
            "the heading must know which values are its own."
        ),
    ),
    "pdf-list": Entry(
        title="The items of the PDF's lists do not agree",
        message="There should be {expected} items or labels, but the PDF has {found}.",
        hint="No PDF is saved. Report the fault to whoever maintains the program.",
        explanation=(
            "Each item of a list is to be an item in the PDF, with its bullet or number\n"
            "told from the text."
        ),
    ),
    "pdf-link": Entry(
        title="A link in the PDF is not tagged",
        message="The link “{text}” does not belong to exactly one text, or has no name.",
        hint="No PDF is saved. Report the fault to whoever maintains the program.",
        explanation=(
            "A link is to belong to the text that is clicked, and to say what it is called.\n"
            "Otherwise it is not read out as a link."
        ),
    ),
    "pdf-link-goal": Entry(
        title="A link in the PDF leads astray",
        message=(
            "The link “{text}” leads neither to a page of the file nor to an address of the "
            "document."
        ),
        hint="No PDF is saved. Report the fault to whoever maintains the program.",
        explanation=(
            "The links of the PDF are to be those of the Word file: to pages of the\n"
            "document, or to addresses that stand in the sources."
        ),
    ),
    "pdf-text": Entry(
        title="The text of the PDF is not that of the Word file",
        message="Here should stand “{expected}”, but the PDF has “{found}”.",
        hint=(
            "No PDF is saved. Mend the template in Word; if the fault remains, report it to "
            "whoever maintains the program."
        ),
        explanation=(
            "All words of the Word file are to stand in the PDF, in the same order, and no\n"
            "others. Spaces do not count, since a PDF breaks lines where it likes. Text\n"
            "boxes in the template are read in another order; write the text on the page\n"
            "itself instead."
        ),
    ),
    "pdf-letters": Entry(
        title="Letters of the Word file are not seen in the PDF",
        message="The PDF does not show {letters}.",
        hint=(
            "No PDF is saved. Write the text without these letters, or have whoever maintains "
            "the computer install a font that has them."
        ),
        explanation=(
            "LibreOffice takes letters, scripts and emoji that the plan's font lacks from other\n"
            "fonts of the computer. Where none of them has the letter the PDF gets an empty box\n"
            "for it, or nothing. The Word file is right, and is built as always by vp build."
        ),
    ),
    "pdf-page-count": Entry(
        title="The PDF has another number of pages",
        message="The plan's page numbers rest on {expected} pages, but the PDF has {found}.",
        hint=(
            "Run the same command again. If the fault remains, report it to whoever maintains "
            "the program."
        ),
        explanation=(
            "The page numbers of the contents list are counted on a layout. Where the PDF\n"
            "has another number of pages they are not true of it."
        ),
    ),
}
