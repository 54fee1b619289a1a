"""What must hold of a PDF for the archive, by subject: each claim a function."""
