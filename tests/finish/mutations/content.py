"""Ways in which a file says something else than it was to say."""

from __future__ import annotations

from compiler.word.package import read_members, write_package

from ..documents import with_member
from ..good import MAL, UPPFOLJNING
from .ways import CORE, HEADER, NOTES, NUMBERING, Mutation, add, cut, in_style, p, part, r, swap

CHART, CHART_BOOK = "word/charts/chart1.xml", "word/embeddings/Diagram1.xlsx"


def with_macro(docx: bytes) -> bytes:
    """The file with a macro beside the sheet of its chart's workbook."""
    book = read_members(read_members(docx)[CHART_BOOK])
    return with_member(docx, CHART_BOOK, write_package({**book, "xl/vbaProject.bin": b"x"}))


CONTENT = (
    Mutation(
        "a letter lost", "text_as_promised", "proof-text-differs", swap("Planera<", "Planer<")
    ),
    Mutation(
        "a no-break space",
        "text_as_promised",
        "proof-text-differs",
        swap("Tredje st", "Tredje\u00a0st"),
    ),
    Mutation(
        "a paragraph lost",
        "text_as_promised",
        "proof-text-lost",
        cut(r"<w:p>(?:(?!<w:p>).)*Målen står.*?</w:p>"),
    ),
    Mutation("a paragraph added", "text_as_promised", "proof-text-added", add(p(r("Mer.")))),
    Mutation(
        "two chapters changed about",
        "text_as_promised",
        "proof-text-differs",
        swap("Första steget", "Planera"),
    ),
    Mutation(
        "a footnote's words",
        "notes_as_promised",
        "proof-text-differs",
        swap("gäller", "gällde", NOTES),
    ),
    Mutation(
        "a footnote's text lost",
        "notes_as_promised",
        "proof-text-lost",
        cut(r"<w:p>(?:(?!<w:p>).)*Reglem.*?</w:p>", NOTES),
    ),
    Mutation(
        "a header's words",
        "margins_as_promised",
        "proof-text-differs",
        swap("Dnr", "Ärende", HEADER),
    ),
    Mutation(
        "a footer emptied",
        "margins_as_promised",
        "proof-text-lost",
        cut("<w:p>.*</w:p>", "word/footer1.xml"),
    ),
    Mutation(
        "a bar of another height",
        "charts_as_promised",
        "proof-chart",
        swap("<c:v>12.5</c:v>", "<c:v>21.5</c:v>", CHART),
    ),
    Mutation(
        "a bar under another name",
        "charts_as_promised",
        "proof-chart",
        swap("<c:v>Norra biblioteket</c:v>", "<c:v>Nya biblioteket</c:v>", CHART),
    ),
    Mutation(
        "a bar lost",
        "charts_as_promised",
        "proof-chart",
        cut('<c:pt idx="0"><c:v>11</c:v></c:pt>', CHART),
    ),
    Mutation(
        "a chart without its workbook's numbers",
        "charts_as_promised",
        "proof-chart",
        part(CHART_BOOK, write_package({"xl/worksheets/sheet1.xml": b"<a/>"})),
    ),
    Mutation(
        "a chart's workbook that holds more",
        "charts_as_promised",
        "proof-chart",
        with_macro,
    ),
    Mutation(
        "a chart lost",
        "charts_as_promised",
        "proof-chart",
        cut("<w:drawing>.*?</w:drawing>"),
    ),
    Mutation(
        "a chart told with other numbers",
        "charts_as_promised",
        "proof-chart",
        swap("12,5 (2013)", "21,5 (2013)"),
    ),
    Mutation(
        "a list that counts on",
        "lists_as_promised",
        "proof-list-marker",
        swap('<w:numId w:val="6"/>', '<w:numId w:val="5"/>'),
    ),
    Mutation(
        "a list that lost its bullets",
        "lists_as_promised",
        "proof-list-marker",
        swap('"ListBullet"', '"Normal"'),
    ),
    Mutation(
        "a plain line made an item",
        "lists_as_promised",
        "proof-list-marker",
        swap(
            "<w:p><w:r><w:t>Arbetet",
            '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Arbetet',
        ),
    ),
    Mutation(
        "a list one level up",
        "lists_as_promised",
        "proof-list-marker",
        swap('"ListBullet2"', '"ListBullet"'),
    ),
    Mutation(
        "a list with other markers",
        "lists_as_promised",
        "proof-list-marker",
        swap('"ListBullet"', '"ListNumber"'),
    ),
    Mutation(
        "a list that begins anew",
        "lists_as_promised",
        "proof-list-marker",
        swap('<w:startOverride w:val="3"/>', '<w:startOverride w:val="1"/>', NUMBERING),
    ),
    Mutation(
        "a field of the template",
        "no_template_marks",
        "proof-template-mark",
        add(p(r("{{ plan.titel }}"))),
    ),
    Mutation(
        "a field over two runs",
        "no_template_marks",
        "proof-template-mark",
        add(p(r("{") + r("{ x"))),
    ),
    Mutation(
        "a statement of the template",
        "no_template_marks",
        "proof-template-mark",
        add(p(r("{%p if x %}"))),
    ),
    Mutation(
        "a field in the title",
        "no_template_marks",
        "proof-template-mark",
        swap(">Plan<", ">{{ t }}<", CORE),
    ),
    Mutation(
        "a field in a header",
        "no_template_marks",
        "proof-template-mark",
        swap("Dnr", "{{ x", HEADER),
    ),
    Mutation("None in a cell", "no_program_words", "proof-program-word", swap(">12<", ">None<")),
    Mutation("nan in a cell", "no_program_words", "proof-program-word", swap(">12<", ">nan<")),
    Mutation(
        "None in a text",
        "no_program_words",
        "proof-program-word",
        swap("Planera<", "Planera None<"),
    ),
    Mutation(
        "undefined in a header",
        "no_program_words",
        "proof-program-word",
        swap("Dnr ", "undefined ", HEADER),
    ),
    Mutation(
        "None in the title",
        "no_program_words",
        "proof-program-word",
        swap(">Plan<", ">None<", CORE),
    ),
    Mutation("hidden words", "no_hidden_text", "proof-hidden-text", add(p(r("x", "<w:vanish/>")))),
    Mutation(
        "words hidden by a style",
        "no_hidden_text",
        "proof-hidden-text",
        in_style("VPTabelltext", "<w:sz ", "<w:vanish/><w:sz "),
    ),
    Mutation(
        "an empty cell", "cells_filled", "proof-cell-empty", swap("<w:t>12</w:t>", "<w:t></w:t>")
    ),
    Mutation(
        "an entry's words",
        "entries_equal_headings",
        "proof-contents-entry",
        swap("<w:t>Delmål</w:t></w:r><w:r><w:tab/>", "<w:t>Delmal</w:t></w:r><w:r><w:tab/>"),
    ),
    Mutation(
        "an entry that leads elsewhere",
        "entries_equal_headings",
        "proof-contents-entry",
        swap(f'w:anchor="{MAL}"', f'w:anchor="{UPPFOLJNING}"'),
    ),
    Mutation(
        "a heading without an entry",
        "headings_listed",
        "proof-contents-lacks",
        add(p(r("Extra"), '<w:pStyle w:val="Heading1"/>')),
    ),
    Mutation(
        "a page number in the contents",
        "pages_as_laid_out",
        "proof-page-number",
        swap("<w:t>4</w:t>", "<w:t>5</w:t>"),
    ),
    Mutation(
        "a page number in the text",
        "pages_as_laid_out",
        "proof-page-number",
        swap(
            '<w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>.',
            '<w:t>9</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>.',
        ),
    ),
    Mutation(
        "the number of pages",
        "page_counts_as_laid_out",
        "proof-page-count",
        swap("<w:t>4</w:t>", "<w:t>7</w:t>", "word/footer1.xml"),
    ),
)
