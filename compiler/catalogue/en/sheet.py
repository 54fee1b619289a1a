"""What is said of workbooks that come back, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "sheet-unreadable": Entry(
        title="The workbook cannot be read",
        message="The file {file} cannot be read: {reason}",
        hint="Check the path, close the file in Excel and try again.",
        explanation=(
            "The file is not there, or the computer does not let go of it. Most often the path\n"
            "is misspelt, or Excel holds the file."
        ),
    ),
    "sheet-not-xlsx": Entry(
        title="The file is no workbook of the right kind",
        message=(
            "The file should be an Excel workbook (.xlsx) without a password, but is not ({kind})."
        ),
        hint=(
            "Open it in Excel or Calc, remove the password if there is one, and save it as "
            "an Excel workbook (.xlsx)."
        ),
        explanation=(
            "Only .xlsx is read: it is what vp figures export writes. Older formats (.xls),\n"
            "Calc's own (.ods) and files with a password are saved anew first. Renaming is not\n"
            "enough."
        ),
    ),
    "sheet-damaged": Entry(
        title="The workbook is damaged",
        message="The file cannot be understood as a workbook (technical cause: {detail}).",
        hint="Open it in Excel, let Excel repair it and save, or fetch a whole copy.",
        explanation=(
            "A copy that was cut short or a broken mail makes a file unreadable. Nothing was\n"
            "taken in."
        ),
    ),
    "sheet-part-missing": Entry(
        title="A sheet has no contents in the file",
        message="The workbook names the sheet “{sheet}”, but its cells are not in the file.",
        hint="Open it in Excel, let Excel repair it and save, or fetch a whole copy.",
        explanation=(
            "Excel calls such a file damaged. What stood on the sheet cannot be read, so\n"
            "nothing of the workbook was taken in."
        ),
    ),
    "sheet-cell-twice": Entry(
        title="A cell stands twice in the file",
        message="The cell {cell} stands more than once in the file, or outside the sheet's table.",
        hint=(
            "Open it in Excel, let Excel repair it, check the cell {cell} and save, or export a "
            "new workbook."
        ),
        explanation=(
            "Excel calls such a file damaged, and programs show different values in the cell.\n"
            "Nobody can know which is meant, so nothing of the workbook was taken in. The first\n"
            "such cell of each sheet is named."
        ),
    ),
    "sheet-none-left": Entry(
        title="No sheet of the plan is left in the workbook",
        message="The workbook was made with the sheets {sheets}, but none of them is left.",
        hint=(
            "Give the sheet its name back if it was renamed, or export a new workbook with "
            "vp figures export."
        ),
        explanation=(
            "Sheets are known by their names. Others' sheets may be taken out of a workbook,\n"
            "but one must be left for there to be anything to read."
        ),
    ),
    "sheet-too-large": Entry(
        title="The workbook is too large",
        message="The file is {bytes} bytes; it may be {limit} bytes at most.",
        hint="Check that it is the right file, and remove pictures and whatever else was added.",
        explanation=(
            "The sheets of a whole plan take a hundredth of that. The limit guards against\n"
            "files made to fill the computer's memory."
        ),
    ),
    "sheet-suspect": Entry(
        title="The workbook is put together in a forbidden way",
        message="The file has a part that does not belong in a workbook: {member}.",
        hint="Open it in Excel and save it anew. If it is not your own, ask whoever sent it.",
        explanation=(
            "Excel never writes so many parts, parts so tightly packed, two of one name or\n"
            "names that lead out of the file. Files made to do harm do."
        ),
    ),
    "sheet-macros": Entry(
        title="The workbook holds macros",
        message="The file holds macros or controls ({member}), which are not allowed.",
        hint="Save it in Excel as an Excel workbook (.xlsx) without macros.",
        explanation=(
            "Macros are programs. They are not needed to fill in figures, and the file is to be\n"
            "mailed and archived without risk."
        ),
    ),
    "sheet-external": Entry(
        title="The workbook fetches from other files",
        message="The file has links to other files or embedded objects ({member}).",
        hint="Break the links (Data, Edit Links, Break Link) and write the values as text.",
        explanation=(
            "A value fetched from another file may change unseen, and nobody can show later\n"
            "where it came from. Copy the value and write it in."
        ),
    ),
    "sheet-hidden-missing": Entry(
        title="The workbook was not made by vp figures export",
        message="The hidden sheet “vp” is missing from the workbook.",
        hint="Fill in a workbook made by vp figures export. Do not copy its sheets to a new file.",
        explanation=(
            "The hidden sheet tells which plan the sheets belong to and what stood in them when\n"
            "they were made. Without it nobody knows what has changed. A sheet copied to\n"
            "another workbook leaves it behind."
        ),
    ),
    "sheet-hidden-changed": Entry(
        title="The hidden sheet was changed",
        message="Row {row} of the hidden sheet “vp” is not as it was when the workbook was made.",
        hint="Make a new workbook with vp figures export and move over what is filled in.",
        explanation=(
            "The hidden sheet must not be changed: it is the record of what stood in the sheets\n"
            "from the start. A checksum on each row shows whether it is untouched."
        ),
    ),
    "sheet-newer": Entry(
        title="The workbook was made by a newer version",
        message="The workbook has form {found}; this program reads up to form {known}.",
        hint="Update the program, or make a new workbook with this version.",
        explanation=(
            "The form of the sheets gets a new number when an older version would misread them."
        ),
    ),
    "sheet-other-plan": Entry(
        title="The workbook belongs to another plan",
        message="The workbook belongs to the plan {found}, the sources to {wanted}.",
        hint="Name the right folder with --sources, or take the workbook of this plan.",
        explanation=(
            "Plans may have figures of the same id. So only a workbook made for this very plan\n"
            "is read (id in plan.yaml)."
        ),
    ),
    "sheet-header": Entry(
        title="A column heading was changed",
        message="In cell {cell} the heading should be “{wanted}”, but is “{found}”.",
        hint="Restore the heading, and remove added columns or move columns back.",
        explanation=(
            "The headings and the order of the columns tell what each cell means. Where they do\n"
            "not hold nothing is read from the sheet, so that nothing ends up in the wrong\n"
            "place."
        ),
    ),
    "sheet-unknown-id": Entry(
        title="An id that is not in the workbook",
        message="The id “{id}” in cell {cell} belongs to no figure of the workbook.",
        hint="Remove the row. New figures are added in the sources, not in the workbook.",
        explanation=(
            "A row is known by its id. The column is locked so that a row cannot become another\n"
            "figure's by mistake."
        ),
        hint_near="Write {nearest} in the cell again.",
    ),
    "sheet-unknown-row": Entry(
        title="A row that was not there when the workbook was made",
        message=(
            "The row at cell {cell} is {id}, {kind} {period}, which the workbook did not "
            "have from the start."
        ),
        hint="Remove the row, or write the kind and period that stood there.",
        explanation=(
            "The sheet has a row for each figure to be filled in. Other years and kinds of\n"
            "values are locked and are changed in the sources."
        ),
    ),
    "sheet-row-twice": Entry(
        title="One figure on two rows",
        message="The figure {id} {period} in cell {cell} stands in {first} already.",
        hint="Remove one of the rows.",
        explanation="Where a figure stands on two rows nobody can tell which holds.",
    ),
    "sheet-row-gone": Entry(
        title="A row was removed from the sheet",
        message="The row of {id} {period} is no longer in the sheet; the figure is left as it is.",
        hint="If that was meant, do nothing. Else make a new workbook with vp figures export.",
        explanation=(
            "A row that is missing from the sheet is left as it is in the sources. No figure is\n"
            "lost."
        ),
    ),
    "sheet-figure-gone": Entry(
        title="The figure is no longer in the sources",
        message="The figure {id} {period} in cell {cell} is no longer in the sources.",
        hint="Make a new workbook with vp figures export, or remove the row.",
        explanation=(
            "Somebody has removed the figure or changed its id or period since the workbook was\n"
            "made."
        ),
    ),
    "sheet-locked": Entry(
        title="A locked cell was changed",
        message=(
            "Cell {cell} in the column “{column}” is locked and should be “{wanted}”, but is "
            "“{found}”."
        ),
        hint="Write back what stood there. If it is to change, change it in the sources.",
        explanation=(
            "Names, units, periods and earlier values are locked so that nothing changes by\n"
            "mistake. Where the protection was taken off the change is found all the same, and\n"
            "nothing is taken in."
        ),
    ),
    "sheet-unit-changed": Entry(
        title="The unit is another in the sources",
        message=(
            "The value in cell {cell} is in {exported}, but the sources now have the unit {now}."
        ),
        hint="Make a new workbook with vp figures export and fill in the value in its unit.",
        explanation=(
            "The unit was changed in the sources since the workbook was made. The same number\n"
            "then means something else."
        ),
    ),
    "sheet-conflict": Entry(
        title="The figure was changed in two places",
        message=(
            "{id} {period}, cell {cell}: exported as “{exported}”, the sheet says "
            "“{filled}”, the sources “{now}”."
        ),
        hint=(
            "Decide which holds. If the sources, make a new workbook; if the sheet, change "
            "the source."
        ),
        explanation=(
            "Somebody has changed the figure in the sources since the workbook was made, and\n"
            "the sheet says a third thing. The program does not choose: all three are shown."
        ),
    ),
    "sheet-decimal-point": Entry(
        title="A point in a number",
        message="Cell {cell} says “{text}”, with a point.",
        hint="Write a decimal comma and a space between thousands: 6,39 or 7 429.",
        explanation=(
            "A number with a point reads in two ways: 7.429 is either 7 429 or 7,429. So\n"
            "decimals are written with a comma and thousands with a space."
        ),
        hint_near="Write {nearest}.",
    ),
    "sheet-decimals": Entry(
        title="More decimals than the figure is told with",
        message="Cell {cell} says {text}; its decimals should be {most} at most.",
        hint="Round it to this many decimals: {most}.",
        explanation=(
            "The number of decimals stands in the source (decimaler). A long row of them is\n"
            "nearly always a sum in Excel that was pasted in; who answers for the figure does\n"
            "the rounding."
        ),
    ),
    "sheet-not-number": Entry(
        title="Text where a number is due",
        message="In cell {cell} a number should stand, but what stands is “{text}”.",
        hint=(
            "Write a number (6,39), an interval (7–8), a limit (minst 75), mäts inte, or "
            "leave the cell empty. Write the rest as a comment."
        ),
        explanation=(
            "The value is used in tables and prose and has to be a number. An empty cell says\n"
            "that the value comes later, mäts inte that it never does."
        ),
    ),
    "sheet-unit-typed": Entry(
        title="The unit is written out",
        message="Cell {cell} says “{text}”; the unit ({unit}) is added by the program.",
        hint="Write the number alone.",
        explanation=(
            "The unit has a column of its own and follows the number in the plan. Written in\n"
            "the cell too it would come twice."
        ),
        hint_near="Write {nearest}.",
    ),
    "sheet-unit-other": Entry(
        title="The wrong unit",
        message="Cell {cell} says “{text}”, in {typed}, but the figure is in {unit}.",
        hint="Convert the value to {unit} and write the number alone.",
        explanation=(
            "The figure's unit is locked. A value in another is not converted in silence, for\n"
            "it may be the unit or the number that is wrong."
        ),
        hint_near="Write {nearest} if the number is right, without a unit.",
    ),
    "sheet-formula": Entry(
        title="A formula in a cell",
        message="Cell {cell} holds the formula {formula}.",
        hint="Write the number in place of the formula (Paste Special, Values).",
        explanation=(
            "A formula may reckon with cells that somebody changes later. It is the value that\n"
            "is handed in, by whoever answers for it."
        ),
    ),
    "sheet-date": Entry(
        title="The cell has become a date",
        message="Cell {cell} holds the date {shown}.",
        hint="Make the cell text (Format, Cells, Text) and write what was meant, for instance 7–8.",
        explanation=(
            "Spreadsheets like to make 7-8 the seventh of August. What was typed is lost, so\n"
            "the program does not guess. The sheet's own cells are text and safe from this;\n"
            "cells pasted from other files are not."
        ),
    ),
    "sheet-percent": Entry(
        title="The cell is formatted as a percentage",
        message="Cell {cell} shows {shown} %, but the number in it is {number}.",
        hint="Make the cell text (Format, Cells, Text) and write {shown}.",
        explanation=(
            "In a cell formatted as a percentage a spreadsheet keeps a hundredth of what it\n"
            "shows. The program cannot know which of the numbers was meant."
        ),
    ),
    "sheet-boolean": Entry(
        title="A truth value in a cell",
        message="Cell {cell} holds the truth value {shown}.",
        hint="Write the number, or choose the word from the list, for instance ja or nej.",
        explanation=(
            "Spreadsheets make true and false into something that is neither a number nor a\ntext."
        ),
    ),
    "sheet-error-value": Entry(
        title="An error value in a cell",
        message="Cell {cell} holds the spreadsheet's error value {shown}.",
        hint="Write the number in.",
        explanation=(
            "Error values such as #REF! come of a formula that no longer finds its cells, and\n"
            "come along when its result is pasted."
        ),
    ),
    "sheet-merged": Entry(
        title="Merged cells",
        message="The cells {cells} are merged.",
        hint="Split them again and fill in each row on its own.",
        explanation=(
            "Of merged cells only the first remains; what stood in the others is gone. Each\n"
            "figure has a row of its own."
        ),
    ),
    "sheet-choice": Entry(
        title="A word that is not in the list",
        message="Cell {cell} says “{text}”, which cannot be chosen.",
        hint="Choose one of: {allowed}.",
        explanation=(
            "The status is preliminary or final, and done is yes or no. The cell has a list to\n"
            "choose from; what is pasted passes it by."
        ),
    ),
    "sheet-character": Entry(
        title="A character that must not be there",
        message="Cell {cell} holds the character {character}, which no document can carry.",
        hint="Delete it: type the word by hand instead of pasting it.",
        explanation=(
            "Invisible control characters come along when text is pasted, and double braces\n"
            "belong to the Word template. Both would spoil the finished plan."
        ),
    ),
    "sheet-done-without-value": Entry(
        title="Done without a value",
        message="The row is marked as done, but cell {cell} is empty.",
        hint="Fill in the value, write mäts inte, or choose no in the column Done.",
        explanation=(
            "Done says that the value is handed in. A value once handed in is not taken away by\n"
            "emptying the cell; that is done in the source."
        ),
    ),
    "sheet-not-done": Entry(
        title="Filled in but not marked as done",
        message=(
            "{id} {period} in cell {cell} was changed but is not marked as done, and is not "
            "taken in."
        ),
        hint="Choose yes in the column Done when the figure is to be handed in.",
        explanation=(
            "The column Done lets a figure be under way. Only rows that are done are taken in;\n"
            "the others stay in the workbook until they are."
        ),
    ),
    "sheet-extra": Entry(
        title="A sheet of one's own",
        message="The sheet “{sheet}” does not belong to the workbook and is not read.",
        hint="If it holds notes of your own, do nothing.",
        explanation="Only the sheets that vp figures export made are read.",
    ),
    "sheet-outside": Entry(
        title="Something stands outside the table",
        message="Cell {cell}, outside the table, says “{text}”; it is not read.",
        hint="Move it to the comment if it is to be taken in.",
        explanation=(
            "Only the table's columns and rows are read. What stands beside or below are notes\n"
            "of one's own."
        ),
    ),
    "sheet-would-overwrite": Entry(
        title="The file is there and filled in",
        message="The file {file} is there already and would be overwritten.",
        hint="Take it in first (vp figures import), move it, or choose another name.",
        explanation=(
            "The one that is there was filled in by somebody, or was not made by vp figures\n"
            "export. A workbook that is untouched is overwritten without asking."
        ),
    ),
    "sheet-source-touched": Entry(
        title="The source was changed meanwhile",
        message="The file {path} was changed while the changes were shown; nothing was written.",
        hint="Run vp figures import again.",
        explanation=(
            "Somebody saved the source between its being read and its being written. The\n"
            "changes are shown anew against what stands there now."
        ),
    ),
    "sheet-not-spliced": Entry(
        title="The value cannot be written into the source",
        message=(
            "The figure {id} {period} cannot be written without changing something else ({reason})."
        ),
        hint="Write the value by hand on the line of the source that the finding points to.",
        explanation=(
            "Only the value may change when a workbook is taken in. Where it stands in an\n"
            "unusual way it is safer to write it by hand."
        ),
    ),
}
