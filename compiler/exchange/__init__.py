"""Figures out to Excel and back: a workbook for each owner, and what its filling in changes."""
