"""What is said of a finished file that not everybody can read, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "access-title": Entry(
        title="The file has no title",
        message="The finished file has no title among its properties.",
        hint="Write the plan's title in plan.yaml.",
        explanation=(
            "The title is read out first and shown instead of the file's name. EN 301 549\n"
            "demands it."
        ),
    ),
    "access-language": Entry(
        title="The file's language is unclear",
        message=("The template's own language is “{found}”, but the document is in “{expected}”."),
        hint=(
            "Open the template in Word, select everything (Ctrl+A) and choose the "
            "language under Review, Language, Set proofing language."
        ),
        explanation=(
            "The language decides how the text is read out. It stands in the template's\n"
            "defaults (w:docDefaults) and is the one that the file's properties tell."
        ),
    ),
    "access-style-language": Entry(
        title="A style is in another language",
        message="The style “{style}” is in “{found}”, but the document is in “{expected}”.",
        hint="Change the style in the template: Modify, Format, Language.",
        explanation=(
            "Text in that style would be read out with the wrong sounds. A single word in\n"
            "another language is marked on the word instead."
        ),
    ),
    "access-protected": Entry(
        title="The file is protected",
        message=(
            "The finished file is protected against editing, or advises the reader to only read it."
        ),
        hint=(
            "Take the protection out of the template: Review, Restrict Editing, Stop Protection."
        ),
        explanation=(
            "Protection may keep a reader's tools from the text, and keep those who need\n"
            "larger text or other colours from having them."
        ),
    ),
    "access-heading-empty": Entry(
        title="A heading is empty",
        message="A heading of level {level} has no words.",
        hint=("Take the empty heading out of the template, or give its line the style Normal."),
        explanation="An empty heading is read out as a heading and leads nowhere.",
    ),
    "access-heading-typed": Entry(
        title="A line plays a heading",
        message="“{text}” looks like a heading but is bold text.",
        hint="Write the line as a heading (### in Markdown), or as part of the paragraph.",
        explanation=(
            "Whoever listens jumps from heading to heading. A line in bold is seen as one but\n"
            "not found:\n"
            "\n"
            "    **Opening hours**\n"
            "\n"
            "is written\n"
            "\n"
            "    ### Opening hours"
        ),
    ),
    "access-header-blank": Entry(
        title="A column has no heading",
        message="Column {column} of table {table} has a blank header cell.",
        hint="Write what the column holds in the table's first row.",
        explanation=(
            "The column's heading is read out before each value in it. Without one a listener\n"
            "does not know what the value is."
        ),
    ),
    "access-table-nested": Entry(
        title="A table stands inside a table",
        message="Table {table} stands in a cell of another table.",
        hint="Make two tables one after the other, or a list in the cell.",
        explanation=(
            "Programs that read aloud go cell by cell and lose the place in a table inside\n"
            "another."
        ),
    ),
    "access-cell-merged": Entry(
        title="Cells are merged",
        message="Row {row} of table {table} has cells that are merged over columns or rows.",
        hint=(
            "Split the cells of the template's table (Layout, Split Cells) and repeat the value."
        ),
        explanation=(
            "In a table with merged cells the column's heading does not belong to the value\n"
            "for whoever listens."
        ),
    ),
    "access-table-untold": Entry(
        title="A table has no description",
        message="Table {table} has neither title nor description nor caption.",
        hint=(
            "Right-click the table in the template, choose Table Properties, Alt Text, "
            "and write a title."
        ),
        explanation=(
            "The title is read out before the table and tells what it holds, so that a\n"
            "listener may pass it over."
        ),
    ),
    "access-alt-text": Entry(
        title="A picture has no alternative text",
        message="The picture “{name}” is not told in words (what stands there is “{told}”).",
        hint=(
            "Right-click the picture in the template, choose Edit Alt Text and describe "
            "it, or mark it as decorative."
        ),
        explanation=(
            "Who does not see the picture hears the description instead. A file's name\n"
            "describes nothing."
        ),
    ),
    "access-floating": Entry(
        title="Something floats beside the text",
        message="A picture, frame or table is placed beside the text.",
        hint="Select it in the template and choose Layout Options, In Line with Text.",
        explanation=(
            "What floats has no place in the reading order, and may be read out anywhere or\n"
            "not at all."
        ),
    ),
    "access-text-box": Entry(
        title="Text stands in a text box",
        message="The document has a text box.",
        hint=("Cut the text out of the text box in the template and paste it as a paragraph."),
        explanation="Many tools do not read text boxes, or read them in the wrong place.",
    ),
    "access-list-typed": Entry(
        title="A list is typed by hand",
        message="“{text}” begins with a typed bullet or number and belongs to no list.",
        hint=(
            "Write the list with - or 1. at the beginning of its lines, and an empty line "
            "before it."
        ),
        explanation=(
            "A real list is read out with its length, its beginning and its end. In Markdown\n"
            "lines that begin with - or 1. become one; a) and • do not:\n"
            "\n"
            "    The office shall\n"
            "\n"
            "    - examine\n"
            "    - decide"
        ),
    ),
    "access-link-text": Entry(
        title="A link does not say where it leads",
        message="The link “{text}” does not say where it leads.",
        hint=(
            "Write what is to be found where the link leads: [the rules](https://…) "
            "instead of [here](https://…)."
        ),
        explanation=(
            "Whoever listens jumps from link to link and hears only their words. “Here” and\n"
            "“read more” say nothing, and a long address is read out sign by sign."
        ),
    ),
    "access-contrast": Entry(
        title="Text stands out too little from its background",
        message=(
            "“{text}” in the style “{style}” has the colour {colour} on {behind}: the "
            "contrast is {ratio}, but should be at least {needed}."
        ),
        hint="Choose a darker or lighter colour in the style.",
        explanation=(
            "Text has a contrast of 4.5 to what lies behind it, and large text (18 points, or\n"
            "14 in bold) of 3.0. It is reckoned with the colours that Word shows: those of\n"
            "the text, of the paragraph's shading, of the table cell and of the page."
        ),
    ),
    "access-spacing": Entry(
        title="Space is made with signs",
        message="In “{text}” stand several spaces, tabs or line breaks in a row.",
        hint="Take them out, and give distance, indent or tab stops in the style.",
        explanation="Signs in a row are read out, or move when the text is shown in another size.",
    ),
}
