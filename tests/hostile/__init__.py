"""Hostile input: whatever stands in it, a document that says it, or findings that tell why not."""
