"""What must hold of a finished document, each claim a function from it to findings."""
