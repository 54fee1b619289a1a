"""Paint the strings of a text object in the order in which they are read.

Each string that LibreOffice paints after the first has a place of its own (`Tm`), so strings change
places without a dot on the page moving. A string that others stand inside of cannot.
"""

from __future__ import annotations

from collections.abc import Sequence

from pikepdf import ContentStreamInlineImage, ContentStreamInstruction, Operator

from compiler.finish.pdf.content import OPENS, SHOWS
from compiler.finish.pdf.painted import Instruction, TextObject

_KNOWN = OPENS | SHOWS | {"EMC", "Tm", "Td", "Tf"}
"""Operators that say nothing of the strings after their own, but for `Tf`, which each has."""

_Numbered = list[tuple[int, ContentStreamInstruction]]


def strings_in_order(
    instructions: Sequence[Instruction], stretch: TextObject
) -> list[Instruction] | None:
    """What stands between the object's `BT` and `ET`, its strings in order; None where no order of
    them is the one in which the object is read."""
    strings = _strings(instructions, stretch)
    if strings is None or stretch.leftwards:
        return None
    placed = []
    for string in strings:
        numbers = {number for number, _ in string}
        glyphs = [glyph for glyph in stretch.glyphs if glyph.number in numbers]
        if not glyphs:
            return None
        placed.append((min(glyph.x for glyph in glyphs), "".join(g.text for g in glyphs), string))
    placed.sort(key=lambda string: string[0])
    if "".join(text for _, text, _ in placed) != stretch.read:
        return None
    return [instruction for _, _, string in placed for _, instruction in string]


def _strings(instructions: Sequence[Instruction], stretch: TextObject) -> list[_Numbered] | None:
    """The object's strings, each with its mark, its place and its font; None for any other form."""
    strings: list[_Numbered] = []
    depth, ended = 0, True
    for number in range(stretch.first + 1, stretch.last):
        instruction = instructions[number]
        if isinstance(instruction, ContentStreamInlineImage):
            return None
        operator = str(instruction.operator)
        if operator not in _KNOWN:
            return None
        if ended and not depth:
            strings.append([])
        if operator == "Td" and len(strings) > 1:
            return None
        depth += (operator in OPENS) - (operator == "EMC")
        ended = operator in SHOWS or operator == "EMC"
        strings[-1].append((number, _placed(instruction)))
    whole = all({"Tm", "Tf"} <= {str(i.operator) for _, i in string} for string in strings)
    return strings if whole and not depth else None


def _placed(instruction: ContentStreamInstruction) -> ContentStreamInstruction:
    """A first `Td` as the `Tm` that it is."""
    if str(instruction.operator) != "Td":
        return instruction
    x, y = instruction.operands
    return ContentStreamInstruction([1, 0, 0, 1, x, y], Operator("Tm"))
