"""Two versions of a document, and what becomes of the one with the changes in it."""
