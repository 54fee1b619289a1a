"""Make next year's sources of this year's: edits with reasons, spliced files, a report."""
