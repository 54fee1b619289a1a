"""What must hold of a finished document so that everybody can read it, each claim a function."""
