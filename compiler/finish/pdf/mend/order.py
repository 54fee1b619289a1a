"""Say how a stretch of a line is read, where its glyphs are painted in another order.

LibreOffice 7.4 paints an emoji after the words that surround it, and an Arabic word from its last
letter to its first; a reader who listens, searches or copies then gets another text. ISO 32000-1
has ReversedChars (14.8.2.3.3) for what is painted backwards. Strings that only stand in another
order change places; one that others stand inside of is said with ActualText (14.9.4). All this is
done only where the glyphs, read by their places, are the document's text: a PDF that shows anything
else stays as it is, for the proof to refuse.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import pikepdf
from pikepdf import ContentStreamInstruction, Dictionary, Name, Operator, String

from compiler.finish.pdf.content import REVERSED, PageContent
from compiler.finish.pdf.mend.strings import strings_in_order
from compiler.finish.pdf.painted import Instruction, TextObject, text_objects
from compiler.finish.pdf.promised import Promised, squeezed
from compiler.finish.pdf.tree import ASIDE, PageId, Piece, Tree, pieces_of

_Stretches = dict[Piece, list[TextObject]]


def say_order(
    pdf: pikepdf.Pdf, tree: Tree, contents: Mapping[PageId, PageContent], promised: Promised
) -> None:
    """Have the body and the notes say what the document says, where they show it."""
    body = list(pieces_of(tree.root, tree, ASIDE))
    notes = [p for note in tree.of_kind("Note") for p in pieces_of(note, tree, ("Lbl",))]
    asked = [
        (pieces, expected)
        for pieces, expected in ((body, promised.body), (notes, "".join(promised.notes)))
        if _words(pieces, contents) != expected
    ]
    if not asked:
        return
    instructions = {p.obj.objgen: list(pikepdf.parse_content_stream(p)) for p in pdf.pages}
    stretches = _stretches(pdf, instructions)
    marked = [
        (piece.page, stretch)
        for pieces, expected in asked
        for piece, stretch in _rearranged(pieces, stretches, expected)
    ]
    for page in pdf.pages:
        own = [stretch for number, stretch in marked if number == page.obj.objgen]
        if own:
            said = _mended(instructions[page.obj.objgen], own)
            page.obj["/Contents"] = pdf.make_stream(pikepdf.unparse_content_stream(said))


def _words(pieces: Iterable[Piece], contents: Mapping[PageId, PageContent]) -> str:
    marks = (contents[piece.page].marks.get(piece.mcid) for piece in pieces)
    return squeezed("".join(mark.text for mark in marks if mark is not None))


def _stretches(
    pdf: pikepdf.Pdf, instructions: Mapping[PageId, Sequence[Instruction]]
) -> _Stretches:
    found: _Stretches = defaultdict(list)
    for page in pdf.pages:
        for stretch in text_objects(page, instructions[page.obj.objgen]):
            if stretch.mcid is not None:
                found[Piece(page.obj.objgen, stretch.mcid)].append(stretch)
    return found


def _rearranged(
    pieces: Iterable[Piece], stretches: _Stretches, expected: str
) -> list[tuple[Piece, TextObject]]:
    """The stretches that are read as the document has it, but not painted so.

    None at all where a stretch is neither painted nor read as the document has it.
    """
    found, at = [], 0
    for piece in pieces:
        for stretch in stretches[piece]:
            painted = squeezed(stretch.painted)
            due = expected[at : at + len(painted)]
            if painted != due:
                if squeezed(stretch.read) != due:
                    return []
                found.append((piece, stretch))
            at += len(painted)
    return found


def _mended(
    instructions: Sequence[Instruction], stretches: Sequence[TextObject]
) -> list[Instruction]:
    """The instructions, each of these stretches painted or marked as it is read."""
    written: list[Instruction] = []
    at = 0
    for stretch in sorted(stretches, key=lambda stretch: stretch.first):
        written += instructions[at : stretch.first]
        written += _in_order(instructions, stretch)
        at = stretch.last + 1
    return [*written, *instructions[at:]]


def _in_order(instructions: Sequence[Instruction], stretch: TextObject) -> list[Instruction]:
    begin, end = instructions[stretch.first], instructions[stretch.last]
    strings = strings_in_order(instructions, stretch)
    if strings is not None:
        return [begin, *strings, end]
    whole = instructions[stretch.first : stretch.last + 1]
    return [_opening(stretch), *whole, ContentStreamInstruction([], Operator("EMC"))]


def _opening(stretch: TextObject) -> ContentStreamInstruction:
    if stretch.leftwards and stretch.shows == 1:
        return ContentStreamInstruction([Name(REVERSED)], Operator("BMC"))
    said = Dictionary(ActualText=String(stretch.read))
    return ContentStreamInstruction([Name.Span, said], Operator("BDC"))
