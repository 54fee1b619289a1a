"""Many plans at once: which there are, and where each is built."""
