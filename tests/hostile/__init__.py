"""Hostile input: whatever stands in it, a document that says it, or a finding that tells why not."""
