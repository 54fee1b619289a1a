"""From documents to DOCX bytes: the only importer of docx, docxtpl and jinja2."""
