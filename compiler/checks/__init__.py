"""What must hold of a plan before it is put into words: each check from a plan to findings."""
