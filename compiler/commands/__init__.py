"""One module for each kind of command: what `vp` does once its words are understood."""
