"""Make the archive's PDF of a finished document: laid out by LibreOffice, mended, and proven."""
