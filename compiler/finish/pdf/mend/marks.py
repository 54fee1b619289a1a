"""Mark what a page paints outside every mark as an artifact: it is decoration.

LibreOffice draws the borders of header and footer after the last mark has closed. PDF/UA-1, 7.1,
wants all that is painted either tagged or marked as an artifact.
"""

from __future__ import annotations

from collections.abc import Sequence

import pikepdf
from pikepdf import ContentStreamInlineImage, ContentStreamInstruction, Name, Operator

from compiler.finish.pdf.content import ARTIFACT, OPENS, PAINTS, PATH, PATH_ENDS, SHOWS

Instruction = ContentStreamInstruction | ContentStreamInlineImage


def mark_loose_painting(pdf: pikepdf.Pdf) -> None:
    """Put a mark round all painting that has none; a page without any stays as written."""
    for page in pdf.pages:
        instructions = list(pikepdf.parse_content_stream(page))
        marked = _marked(instructions)
        if len(marked) != len(instructions):
            page.obj["/Contents"] = pdf.make_stream(pikepdf.unparse_content_stream(marked))


def _marked(instructions: Sequence[Instruction]) -> list[Instruction]:
    """The instructions with marks added round paths, text objects and images that have none."""
    written: list[Instruction] = []
    depth = 0
    start: int | None = None
    """Where the path or text object under way begins in `written`, if it began outside a mark."""
    shown = False
    for instruction in instructions:
        operator = str(instruction.operator)
        if operator in OPENS:
            depth += 1
        elif operator == "EMC":
            depth -= 1
        if start is None and not depth and (operator in PATH or operator == "BT"):
            start, shown = len(written), False
        shown = shown or (operator in SHOWS and not depth)
        written.append(instruction)
        if operator == "ET":
            if start is not None and shown:
                _wrap(written, start)
            start = None
        elif operator in PATH_ENDS or operator == "n":
            if start is not None and operator != "n":
                _wrap(written, start)
            start = None
        elif operator in PAINTS - SHOWS and not depth:
            _wrap(written, len(written) - 1)
    return written


def _wrap(written: list[Instruction], start: int) -> None:
    opening = ContentStreamInstruction([Name(ARTIFACT)], Operator("BMC"))
    written.insert(start, opening)
    written.append(ContentStreamInstruction([], Operator("EMC")))
