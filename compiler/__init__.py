"""vp: compile a municipal board's yearly plan from YAML and Markdown into a Word document."""

VERSION = "0.1.0"
