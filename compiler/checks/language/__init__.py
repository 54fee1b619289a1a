"""Swedish writing rules for public bodies, each a small function over one piece of text."""
