"""What is said of Markdown as it is read, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    # --- markdown --------------------------------------------------------------------------------
    "markdown-html": Entry(
        title="HTML in the text",
        message="The text holds HTML: “{text}”.",
        hint=(
            "Write it in Markdown instead, such as **bold** or *italic*. A character < is written "
            "\\<."
        ),
        explanation=(
            "HTML cannot be carried into Word; it would fall out of the plan. A comment\n"
            "between <!-- and --> may stand in a file and is not printed.\n\n"
            "    mål <b>nått</b>      wrong\n"
            "    mål **nått**         right"
        ),
    ),
    "markdown-code": Entry(
        title="A paragraph is indented too far",
        message="The paragraph reads as program code: “{text}”.",
        hint="Take the indent away (three spaces first on a line at most), or the lines with ```.",
        explanation=(
            "In Markdown a paragraph indented by four spaces or more is program code, for\n"
            "which a plan has no use. Most often an indent has come along from a list."
        ),
    ),
    "markdown-rule": Entry(
        title="A rule in the text",
        message="Here stands a horizontal rule (---, *** or ___), which the plan does not have.",
        hint="Remove the line. If it is meant as a dash, write – in the text.",
        explanation=(
            "Sections are parted by headings, not by rules. A rule says nothing to those\n"
            "who have the plan read aloud."
        ),
    ),
    "markdown-image": Entry(
        title="An image in the text",
        message="The text holds an image: “{text}”.",
        hint="Remove the image and say the same in text or in a table.",
        explanation=(
            "The plan has no images: it is to be read aloud, compared year by year and\n"
            "archived. A number in an image cannot be checked against the figures."
        ),
    ),
    "markdown-unsupported": Entry(
        title="Something the plan has no place for",
        message="The text holds something that cannot be carried into the plan (“{what}”).",
        hint="Write it as a paragraph, list, table or footnote.",
        explanation=(
            "The plan has headings, paragraphs, lists, quotations, tables, links,\n"
            "footnotes, bold and italic text. Anything else is stopped rather than dropped\n"
            "without anybody noticing."
        ),
    ),
    "markdown-note-undefined": Entry(
        title="A footnote without a text",
        message="The footnote [^{label}] is used here, but its text is missing.",
        hint="Add the line “[^{label}]: …” last in the same file.",
        explanation=(
            "A footnote is written in two places of one file: the mark in the text and the\n"
            "note last in the file, spelt alike.\n\n"
            "    Andelen är hög.[^scb]\n\n"
            "    [^scb]: SCB:s medborgarundersökning 2013."
        ),
    ),
    "markdown-note-unused": Entry(
        title="A footnote that is not used",
        message="The footnote [^{label}] has a text, but no mark in the file points to it.",
        hint="Put [^{label}] where the note belongs, or remove the note.",
        explanation=(
            "A note without a mark does not come into the plan. Often the mark is misspelt\n"
            "or was deleted together with a sentence."
        ),
    ),
    "markdown-note-nested": Entry(
        title="A footnote in a footnote",
        message="The footnote refers to another footnote.",
        hint="Write the other note's text in here, or put both marks in the running text.",
        explanation="Word cannot have a footnote within a footnote.",
    ),
    "markdown-link-undefined": Entry(
        title="A link without an address",
        message="The link uses the label “{label}”, which has no address.",
        hint=(
            "Write the address directly: [Uppföljning](#uppfoljning) or [SCB](https://www.scb.se)."
        ),
        explanation=(
            "A link is written with its text between square brackets and its target in\n"
            "round ones directly after. Without a target, the plan would show the brackets."
        ),
    ),
    "markdown-one-paragraph": Entry(
        title="More than one paragraph",
        message="Here one paragraph should stand, but the text holds several, a list or a heading.",
        hint="Write the text as one paragraph. Longer text belongs in bakgrund or in a chapter.",
        explanation=(
            "The wording of goals and the points of the calendar are printed where only one\n"
            "paragraph fits. If the text begins with a digit and full stop, a dash or #,\n"
            "put \\ before that character."
        ),
    ),
}
