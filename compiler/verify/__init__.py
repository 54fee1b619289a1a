"""Read back what was archived, which may come from anybody, and say what in it is not as it was."""
