"""Fill a Word template with docxtpl: TEMPLATE PARTS.json OUT.docx."""

import json
import sys
from pathlib import Path

from docxtpl import DocxTemplate

template, parts, out = sys.argv[1:]
document = DocxTemplate(template)
given = {"parts": json.loads(Path(parts).read_text(encoding="utf-8"))}
document.render(given, autoescape=True)
document.save(out)
