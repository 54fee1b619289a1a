"""From a plan to documents: what is said, in which order and words, free of any file format."""
