"""Tests of the writing rules, of spelling and of readability."""
