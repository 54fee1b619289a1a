"""Ways in which a file says something else than it was to say."""

from __future__ import annotations

from ..good import MAL, UPPFOLJNING
from .ways import CORE, HEADER, NOTES, NUMBERING, Mutation, add, cut, in_style, p, r, swap

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
