"""Spelling: a dictionary asked for words, and what it has answered before."""
