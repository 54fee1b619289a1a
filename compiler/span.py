"""Say where in the sources a value stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a source file: path below the sources folder, line and column from 1.

    Line 0 means the file as a whole. In a Word template `path` names the file and its member
    (`vp_template.docx!word/document.xml`) and `line` counts paragraphs.
    """

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.line:
            return self.path
        return (
            f"{self.path}:{self.line}:{self.column}" if self.column else f"{self.path}:{self.line}"
        )


NOWHERE = Span("")
"""The place of what the compiler itself made: headings and labels from its catalogue."""
