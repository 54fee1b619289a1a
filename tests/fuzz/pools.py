"""What a reshaped package is filled with: names, values, texts, targets and pieces of XML."""

from __future__ import annotations

import re

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_R = "http://schemas.openxmlformats.org/package/2006/relationships"
_T = "http://schemas.openxmlformats.org/package/2006/content-types"
_ID = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

NAMES = (
    *(f"{{{_W}}}{name}" for name in ("p", "r", "t", "tbl", "tc", "tr", "sdt", "body", "sectPr")),
    *(f"{{{_W}}}{name}" for name in ("pPr", "rPr", "del", "ins", "br", "tab", "footnote", "style")),
    *(f"{{{_S}}}{name}" for name in ("c", "v", "f", "row", "is", "t", "r", "sheet", "xf", "si")),
    *("x", "{}p", "{urn:x}p"),
)

VALUES = (
    *("", "0", "1", "-1", "01", "1.5", "1e9", "1e400", "NaN", "inf", "2147483647", "4294967296"),
    *("99999999999999999999", "٣", "²", " 1", "1 ", "true", "on", "auto", "nil", "none", "x", "å"),
    *(
        "s",
        "n",
        "b",
        "e",
        "d",
        "str",
        "inlineStr",
        "A1",
        "A2",
        "H2",
        "L2",
        "XFD1048576",
        "A0",
        "a1",
    ),
    *("A1:L2", "H2:I2", "A1:XFD1048576", "H2:H1", "$H$2", "Sheet1!A1", "rId1", "rId2", "rId99"),
    *("Heading1", "Normal", "TOC1", "paragraph", "character", "table", "numbering", "visible"),
    *("veryHidden", "vp", "FF0000", "#000000", "transparent", "000000FF", "decimal", "bullet"),
    *("%1.%2", "%", "%10", "{{ plan.titel }}", "{{ 7*7 }}", "a" * 300, "\U0001f600", "0.00%"),
)

TEXTS = (
    *("", " ", "x", "{{", "}}", "{%", "{{ plan.titel }}", "{{ plats.avsnitt }}", "{{ 7*7 }}"),
    *("{{ plan.titel", "{% if 1 %}", "{# x #}", "{_{ x }_}", "{{plan.år}}", "{{ plan . titel }}"),
    *("</w:t>", "&amp;", "]]>", "=1+1", "#REF!", "1", "0", "-1", "12 345", "6,41", "6.41", "1e5"),
    *("1e308", "45000", "45000.5", "2014-12-31T00:00:00", "TRUE", "ja", "nej", "Klar", "besok"),
    *("utfall", "2014", "preliminär", "99999999999999999999", "0.1", "a\u030a", "\u202e", "\u200b"),
    *("_x0041_", "_x0000_", "%s", "\n", "\t", "å" * 3000, "\U0001f468\u200d\U0001f469"),
)

TARGETS = (
    *("word/document.xml", "document.xml", "styles.xml", "../word/styles.xml", "/word/footer1.xml"),
    *("/xl/workbook.xml", "worksheets/sheet1.xml", "worksheets/sheet2.xml", "sharedStrings.xml"),
    *("xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/comments1.xml", "../../x"),
    *("http://127.0.0.1:1/x", "file:///etc/passwd", "\\\\x\\y", "C:\\x", "#a", "mailto:x", "%00"),
    *("External", "Internal", f"{_ID}/image", f"{_ID}/styles", f"{_ID}/hyperlink", f"{_ID}/footer"),
    *(f"{_ID}/sharedStrings", f"{_ID}/worksheet", f"{_ID}/chartsheet", f"{_ID}/attachedTemplate"),
    *(
        "application/xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
    ),
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml",
)

_WORD = (
    "<p/>",
    "<p><r><t>x</t></r></p>",
    "<p><r><t>{{ plan.titel }}</t></r></p>",
    "<p><r><t>{{ plats.avsnitt }}</t></r></p>",
    "<r><t>{{ plan.</t></r>",
    "<r><br/></r>",
    '<r><br w:type="page"/></r>',
    "<r><tab/></r>",
    "<proofErr/>",
    '<bookmarkStart w:id="0" w:name="_Toc1"/>',
    '<bookmarkEnd w:id="0"/>',
    '<fldSimple w:instr="PAGEREF x"><r><t>1</t></r></fldSimple>',
    '<r><fldChar w:fldCharType="begin"/></r>',
    "<r><instrText>TOC \\o</instrText></r>",
    '<r><fldChar w:fldCharType="end"/></r>',
    '<hyperlink w:anchor="x"><r><t>x</t></r></hyperlink>',
    "<sdt><sdtContent><p><r><t>x</t></r></p></sdtContent></sdt>",
    "<sdt><sdtContent/></sdt>",
    "<tbl/>",
    "<tbl><tblPr/><tblGrid/><tr><tc><p/></tc></tr></tbl>",
    "<tbl><tr><tc/></tr></tbl>",
    "<sectPr/>",
    '<sectPr><pgSz w:w="0" w:h="-1"/><cols w:num="0"/></sectPr>',
    '<sectPr><pgNumType w:start="x" w:fmt="upperRoman"/></sectPr>',
    '<r><footnoteReference w:id="9"/></r>',
    '<footnote w:id="1"><p/></footnote>',
    '<del w:id="1" w:author="a"><r><delText>x</delText></r></del>',
    '<ins w:id="1" w:author="a"><r><t>x</t></r></ins>',
    '<numPr><ilvl w:val="99"/><numId w:val="99"/></numPr>',
    '<pStyle w:val="Heading1"/>',
    '<style w:type="paragraph" w:styleId="Heading1"><name w:val="x"/></style>',
    '<basedOn w:val="Heading1"/>',
    '<num w:numId="1"><abstractNumId w:val="77"/></num>',
    '<abstractNum w:abstractNumId="1"><lvl w:ilvl="0"/></abstractNum>',
    '<rPr><vanish/><color w:val="FFFFFF"/><sz w:val="x"/></rPr>',
    '<altChunk w:id="x"/>',
    "<object/>",
    "<pict/>",
)

_SHEET = (
    "<c/>",
    '<c r="H2"><v>13000</v></c>',
    '<c r="H2" t="s"><v>99999</v></c>',
    '<c r="H2" t="s"><v>-1</v></c>',
    '<c r="H2" t="b"><v>1</v></c>',
    '<c r="H2" t="e"><v>#REF!</v></c>',
    '<c r="H2" t="d"><v>2014-12-31</v></c>',
    '<c r="H2" t="str"><f>1+1</f><v>2</v></c>',
    '<c r="H2" t="inlineStr"><is><r><t>1</t></r><r><t>2</t></r></is></c>',
    '<c r="H2" t="inlineStr"><is><t>1</t><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
    '<c r="L2" t="inlineStr"><is><t>ja</t></is></c>',
    "<f>1+1</f>",
    '<f t="shared" si="0"/>',
    '<f t="array" ref="A1:H9">1</f>',
    '<f t="dataTable" ref="A1" r1="x"/>',
    "<v>1</v>",
    "<is><t>x</t></is>",
    '<row r="2"/>',
    '<row r="2"><c r="H2"><v>1</v></c></row>',
    '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
    '<row r="0"/>',
    '<row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>besok</t></is></c></row>',
    '<mergeCells><mergeCell ref="H2:I2"/></mergeCells>',
    '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    '<mergeCells><mergeCell ref="x"/></mergeCells>',
    '<sheet name="vp" sheetId="9"/>',
    '<definedName name="x">#REF!</definedName>',
    '<workbookPr date1904="1"/>',
    '<numFmt numFmtId="9" formatCode="0.00%"/>',
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>',
    '<xf numFmtId="14" applyNumberFormat="1"/>',
    '<hyperlinks><hyperlink ref="A1:XFD9"/></hyperlinks>',
    '<dataValidation sqref="A1:XFD1048576" type="list"><formula1>1</formula1></dataValidation>',
    '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="x"/></conditionalFormatting>',
    '<tableParts><tablePart id="rId1"/></tableParts>',
    '<drawing id="rId1"/>',
    '<legacyDrawing id="rId1"/>',
    "<si><t>x</t></si>",
    "<si/>",
    '<dimension ref="A1:XFD1048576"/>',
    '<sheetPr codeName="x"/>',
    '<autoFilter ref="A1:L2"><filterColumn colId="x"/></autoFilter>',
)

_PLAIN = (
    f'<Relationship xmlns="{_R}" Id="rId1" Type="{_ID}/styles" Target="styles.xml"/>',
    f'<Relationship xmlns="{_R}" Id="rId98" Type="{_ID}/image" Target="http://127.0.0.1:1/"/>',
    f'<Relationship xmlns="{_R}" Id="rId97" Type="{_ID}/footnotes" Target="/"/>',
    f'<Relationship xmlns="{_R}" Id="rId96" Type="" Target=""/>',
    f'<Override xmlns="{_T}" PartName="/word/document.xml" ContentType="x"/>',
    f'<Override xmlns="{_T}" PartName="x" ContentType=""/>',
    f'<Default xmlns="{_T}" Extension="xml" ContentType="x/y"/>',
    "<x/>",
)


def _within(space: str, piece: str) -> str:
    """A piece of XML that stands for itself, its names in a namespace."""
    name, rest = re.fullmatch(r"(<\w+)(.*)", piece, re.DOTALL).groups()
    return f'{name} xmlns="{space}" xmlns:w="{space}"{rest}'


FRAGMENTS = (
    *_PLAIN,
    *(_within(_W, piece) for piece in _WORD),
    *(_within(_S, piece) for piece in _SHEET),
)
