"""Measures `vp` against other ways to a Word file, on the plan itself and on many times as much."""
