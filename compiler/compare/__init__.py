"""Lay two versions of a document side by side: what was kept, changed, moved, added, taken out."""
