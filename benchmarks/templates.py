"""Make the templates for the two template engines: a loop over the parts, each in its style."""

from __future__ import annotations

from pathlib import Path

import docx
from docx.document import Document

LEVELS = range(1, 6)


def docxtpl_template(path: Path) -> None:
    """Headings, paragraphs, items and true tables, chosen by the kind of each part."""
    document = docx.Document()
    document.add_paragraph("{%p for part in parts %}")
    document.add_paragraph("{%p if part.kind == 'table' %}")
    _docxtpl_table(document)
    for level in LEVELS:
        document.add_paragraph(f"{{%p elif part.kind == 'heading' and part.level == {level} %}}")
        document.add_paragraph("{{ part.text }}", style=f"Heading {level}")
    document.add_paragraph("{%p elif part.kind == 'item' and part.ordered %}")
    document.add_paragraph("{{ part.text }}", style="List Number")
    document.add_paragraph("{%p elif part.kind == 'item' %}")
    document.add_paragraph("{{ part.text }}", style="List Bullet")
    document.add_paragraph("{%p else %}")
    document.add_paragraph("{{ part.text }}")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p endfor %}")
    document.save(str(path))


def _docxtpl_table(document: Document) -> None:
    table = document.add_table(rows=3, cols=3, style="Table Grid")
    table.cell(0, 0).text = "{%tr for row in part.rows %}"
    texts = ("{%tc for cell in row %}", "{{ cell }}", "{%tc endfor %}")
    for cell, text in zip(table.rows[1].cells, texts, strict=True):
        cell.text = text
    table.cell(2, 0).text = "{%tr endfor %}"


def docxtemplater_template(path: Path) -> None:
    """Plain text: a table is a paragraph a row, for its free edition has no tables of any width."""
    document = docx.Document()
    document.add_paragraph("{#parts}")
    styles = {f"heading{level}": f"Heading {level}" for level in LEVELS}
    styles |= {"item": "List Bullet", "number": "List Number", "paragraph": "Normal"}
    for name, style in styles.items():
        document.add_paragraph(f"{{#{name}}}")
        document.add_paragraph("{text}", style=style)
        document.add_paragraph(f"{{/{name}}}")
    document.add_paragraph("{#lines}")
    document.add_paragraph("{.}")
    document.add_paragraph("{/lines}")
    document.add_paragraph("{/parts}")
    document.save(str(path))
