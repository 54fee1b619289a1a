"""What LibreOffice leaves undone in a tagged PDF, mended one subject at a time."""
