"""Tests of what makes a document final."""
