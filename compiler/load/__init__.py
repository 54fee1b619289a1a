"""From files to a plan: the only reader of `sources/`, and the only importer of yaml and Markdown."""
