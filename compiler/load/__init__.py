"""From files to a plan: the only reader of `sources/` and importer of yaml and Markdown."""
