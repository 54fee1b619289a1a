"""Ways in which a file keeps somebody from reading it."""

from __future__ import annotations

from ..documents import field_xml
from .ways import (
    BOX,
    CORE,
    FLOATING,
    IN_CELL,
    MERGED_DOWN,
    NUMBERING,
    SETTINGS,
    STYLES,
    Mutation,
    add,
    both,
    cut,
    drawing,
    in_style,
    p,
    r,
    swap,
    without,
)

ACCESSIBILITY = (
    Mutation(
        "no title", "title_stands", "access-title", swap("<dc:title>Plan<", "<dc:title> <", CORE)
    ),
    Mutation("no properties", "title_stands", "access-title", without(CORE)),
    Mutation("no language", "language_stands", "access-language", cut("<w:lang [^>]*>", STYLES)),
    Mutation(
        "another language",
        "language_stands",
        "access-language",
        swap('<w:lang w:val="sv-SE"', '<w:lang w:val="en-US"', STYLES),
    ),
    Mutation(
        "a style in another language",
        "styles_in_its_language",
        "access-style-language",
        in_style("Heading1", "<w:b/>", '<w:b/><w:lang w:val="en-US"/>'),
    ),
    Mutation(
        "protection",
        "not_protected",
        "access-protected",
        swap(
            "</w:settings>",
            '<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>',
            SETTINGS,
        ),
    ),
    Mutation(
        "advice to only read",
        "not_protected",
        "access-protected",
        swap("</w:settings>", '<w:writeProtection w:recommended="1"/></w:settings>', SETTINGS),
    ),
    Mutation(
        "a level passed over",
        "headings_unbroken",
        "proof-heading-skipped",
        swap('"Heading2"', '"Heading3"'),
    ),
    Mutation(
        "a first heading of level two",
        "headings_unbroken",
        "proof-heading-skipped",
        swap('"Heading1"', '"Heading2"'),
    ),
    Mutation(
        "an empty heading",
        "headings_filled",
        "access-heading-empty",
        add(p('<w:r><w:br w:type="page"/></w:r>', '<w:pStyle w:val="Heading2"/>')),
    ),
    Mutation(
        "a bold line for a heading",
        "headings_real",
        "access-heading-typed",
        add(p(r("Öppettider", "<w:b/>"))),
    ),
    Mutation(
        "a large line for a heading",
        "headings_real",
        "access-heading-typed",
        add(p(r("Öppettider", '<w:sz w:val="32"/>'))),
    ),
    Mutation(
        "a strong line for a heading",
        "headings_real",
        "access-heading-typed",
        add(p(r("Öppettider", '<w:rStyle w:val="Strong"/>'))),
    ),
    Mutation(
        "a header row not marked",
        "header_rows_marked",
        "proof-table-header",
        swap("<w:tblHeader/>", ""),
    ),
    Mutation(
        "a header row marked and not",
        "header_rows_marked",
        "proof-table-header",
        swap("<w:tblHeader/>", '<w:tblHeader w:val="0"/>'),
    ),
    Mutation(
        "a header row not shown",
        "header_rows_marked",
        "proof-table-header",
        swap('w:firstRow="1"', 'w:firstRow="0"'),
    ),
    Mutation(
        "a blank header cell",
        "header_cells_filled",
        "access-header-blank",
        swap("<w:t>Värde</w:t>", ""),
    ),
    Mutation(
        "a table in a table",
        "tables_not_nested",
        "access-table-nested",
        swap("</w:p></w:tc>", f"</w:p>{IN_CELL}<w:p/></w:tc>"),
    ),
    Mutation("cells merged down", "cells_not_merged", "access-cell-merged", add(MERGED_DOWN)),
    Mutation(
        "cells merged across",
        "cells_not_merged",
        "access-cell-merged",
        swap('<w:tcW w:w="4763" w:type="dxa"/>', '<w:gridSpan w:val="2"/>'),
    ),
    Mutation(
        "a table not told",
        "tables_described",
        "access-table-untold",
        both(
            cut('<w:tblCaption w:val="Besök och lån"/>'),
            cut('<w:tblDescription w:val="Ett mått på varje rad."/>'),
            swap('"Caption"', '"Normal"'),
        ),
    ),
    Mutation(
        "a picture not told",
        "pictures_described",
        "access-alt-text",
        add(drawing('id="1" name="Bild 1"')),
    ),
    Mutation(
        "a picture told by its file",
        "pictures_described",
        "access-alt-text",
        add(drawing('id="1" descr="karta.png"')),
    ),
    Mutation(
        "an old picture not told",
        "pictures_described",
        "access-alt-text",
        add(p(f"<w:r><w:pict>{FLOATING.replace('Karta', '')}</w:pict></w:r>")),
    ),
    Mutation(
        "a picture that floats",
        "objects_inline",
        "access-floating",
        add(drawing('id="1" descr="En karta"', "anchor")),
    ),
    Mutation(
        "an old picture that floats",
        "objects_inline",
        "access-floating",
        add(p(f"<w:r><w:pict>{FLOATING}</w:pict></w:r>")),
    ),
    Mutation(
        "a frame", "objects_inline", "access-floating", add(p(r("x"), '<w:framePr w:w="1"/>'))
    ),
    Mutation(
        "a table that floats",
        "objects_inline",
        "access-floating",
        swap("<w:tblStyle ", '<w:tblpPr w:tblpX="1"/><w:tblStyle '),
    ),
    Mutation(
        "a text box", "no_text_boxes", "access-text-box", add(p(f"{BOX}</v:shape></w:pict></w:r>"))
    ),
    Mutation("a typed bullet", "lists_real", "access-list-typed", add(p(r("• pröva")))),
    Mutation(
        "typed dashes", "lists_real", "access-list-typed", add(p(r("– pröva")) + p(r("– besluta")))
    ),
    Mutation(
        "typed dashes on lines",
        "lists_real",
        "access-list-typed",
        add(p(r("- pröva", more="<w:br/>") + r("- besluta"))),
    ),
    Mutation(
        "typed numbers",
        "lists_real",
        "access-list-typed",
        add(p(r("1) pröva")) + p(r("2) besluta"))),
    ),
    Mutation(
        "typed letters",
        "lists_real",
        "access-list-typed",
        add(p(r("a) pröva")) + p(r("b) besluta"))),
    ),
    Mutation(
        "a link that says here",
        "links_say_their_goal",
        "access-link-text",
        swap(">webbplatsen<", ">här<"),
    ),
    Mutation(
        "a link that says its address",
        "links_say_their_goal",
        "access-link-text",
        swap(">webbplatsen<", f">https://www.example.se/{'a' * 40}<"),
    ),
    Mutation(
        "a link without words",
        "links_say_their_goal",
        "access-link-text",
        swap("<w:t>webbplatsen</w:t>", ""),
    ),
    Mutation(
        "a field that says read more",
        "links_say_their_goal",
        "access-link-text",
        add(p(field_xml('HYPERLINK "https://a.se"', "Läs mer"))),
    ),
    Mutation(
        "grey words",
        "contrast_enough",
        "access-contrast",
        add(p(r("x", '<w:color w:val="808080"/>'))),
    ),
    Mutation(
        "a pale style",
        "contrast_enough",
        "access-contrast",
        in_style("Heading1", "1F4E5F", "9FB8C2"),
    ),
    Mutation(
        "a pale style below",
        "contrast_enough",
        "access-contrast",
        in_style("Normal", "1E2528", "A0A0A0"),
    ),
    Mutation(
        "a theme's colour tinted",
        "contrast_enough",
        "access-contrast",
        in_style(
            "Caption",
            '<w:color w:val="1F4E5F"/>',
            '<w:color w:val="1F4E5F" w:themeColor="accent1" w:themeTint="66"/>',
        ),
    ),
    Mutation(
        "a theme's colour changed",
        "contrast_enough",
        "access-contrast",
        both(
            in_style(
                "Caption",
                '<w:color w:val="1F4E5F"/>',
                '<w:color w:themeColor="accent2" w:val="1F4E5F"/>',
            ),
            swap("5B7F3B", "FFD966", "word/theme/theme1.xml"),
        ),
    ),
    Mutation(
        "a shaded paragraph",
        "contrast_enough",
        "access-contrast",
        swap(
            '<w:pStyle w:val="Heading2"/>',
            '<w:pStyle w:val="Heading2"/><w:shd w:val="clear" w:fill="1F4E5F"/>',
        ),
    ),
    Mutation(
        "a shaded cell",
        "contrast_enough",
        "access-contrast",
        swap(
            '<w:tcW w:w="3175" w:type="dxa"/>',
            '<w:tcW w:w="3175" w:type="dxa"/><w:shd w:val="clear" w:fill="1F4E5F"/>',
        ),
    ),
    Mutation(
        "a shaded header row",
        "contrast_enough",
        "access-contrast",
        in_style(
            "VPTabell", r'(firstRow">.*?<w:tcPr>)', r'\1<w:shd w:val="clear" w:fill="45535A"/>'
        ),
    ),
    Mutation(
        "a shaded table",
        "contrast_enough",
        "access-contrast",
        swap("<w:tblLayout", '<w:shd w:val="clear" w:fill="000000"/><w:tblLayout'),
    ),
    Mutation(
        "a patterned cell",
        "contrast_enough",
        "access-contrast",
        swap(
            '<w:tcW w:w="3175" w:type="dxa"/>',
            '<w:tcW w:w="3175" w:type="dxa"/><w:shd w:val="pct75" w:color="000000" w:fill="auto"/>',
        ),
    ),
    Mutation(
        "a pale bullet",
        "contrast_enough",
        "access-contrast",
        swap('<w:color w:val="1F4E5F"/>', '<w:color w:val="9FB8C2"/>', NUMBERING),
    ),
    Mutation(
        "a marker pen",
        "contrast_enough",
        "access-contrast",
        swap(
            '<w:rStyle w:val="VPKompletteras"/>',
            '<w:rStyle w:val="VPKompletteras"/><w:highlight w:val="darkRed"/>',
        ),
    ),
    Mutation(
        "a dark page",
        "contrast_enough",
        "access-contrast",
        both(
            swap("<w:body>", '<w:background w:color="202020"/><w:body>'),
            swap("</w:settings>", "<w:displayBackgroundShape/></w:settings>", SETTINGS),
        ),
    ),
    Mutation("an empty paragraph", "no_empty_paragraphs", "proof-empty-paragraph", add("<w:p/>")),
    Mutation(
        "a paragraph of a space", "no_empty_paragraphs", "proof-empty-paragraph", add(p(r(" ")))
    ),
    Mutation(
        "spaces in a row",
        "no_spacing_by_signs",
        "access-spacing",
        swap("Arbetet sker", "Arbetet   sker"),
    ),
    Mutation(
        "tabs in a row",
        "no_spacing_by_signs",
        "access-spacing",
        add(p(r("x", more="<w:tab/><w:tab/>") + r("y"))),
    ),
)
