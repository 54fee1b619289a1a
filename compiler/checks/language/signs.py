"""Signs: spaces, dashes, quotation marks, and what stands twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.amounts import EN_DASH
from compiler.checks.language.piece import Piece
from compiler.checks.prose import TAKEN
from compiler.diagnostic import Diagnostic, warning

_WORD = rf"[^\W_{TAKEN}]"
_SPACES = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")


def spaces_are_single(piece: Piece) -> Iterator[Diagnostic]:
    """One space between words, after a full stop too."""
    for match in _SPACES.finditer(piece.seen):
        yield warning("language-double-space", piece.at(match.start()), count=len(match.group()))


_SPACE_AND_SIGN = re.compile(r"[ \u00a0][,;:!?.)]|\([ \u00a0]")
_SPACE_BEFORE = re.compile(r"(?<=[\w”)\ufffc])[ \u00a0]+([,;:!?]|\.(?!\.|\w))(?![)\]])")
_SPACE_INSIDE = re.compile(r"(?<!\S)\([ \u00a0]+(?=\w)|(?<=[\w.])[ \u00a0]+\)")


def signs_follow_their_word(piece: Piece) -> Iterator[Diagnostic]:
    """No space before a comma or a full stop, nor inside a bracket."""
    if not _SPACE_AND_SIGN.search(piece.seen):
        return
    for match in (*_SPACE_BEFORE.finditer(piece.seen), *_SPACE_INSIDE.finditer(piece.seen)):
        sign = match.group().strip(" \u00a0")
        yield warning("language-space-before", piece.at(match.start()), sign=sign)


_SPACE_MISSING = re.compile(
    r"(?<=[a-zåäö]{2})(?:[,;](?=[^\W\d_])|\.(?=[A-ZÅÄÖ][a-zåäö]))|(?<=[a-zåäö]{2})\((?=[^)]{4,}\))"
)


def signs_have_a_space_after(piece: Piece) -> Iterator[Diagnostic]:
    """A space follows a comma and a full stop, and stands before an opening bracket.

    One that holds an ending is joined to its word: `handläggare(n)`.
    """
    for match in _SPACE_MISSING.finditer(piece.seen):
        yield warning("language-space-missing", piece.at(match.start()), sign=match.group())


_TWICE = re.compile(r"(?<![.,;:])(?:\.\.|,,|;;|::|,\.|\.,)(?![.,;:])")


def signs_stand_once(piece: Piece) -> Iterator[Diagnostic]:
    """A sentence that ends in an abbreviation has one full stop."""
    for match in _TWICE.finditer(piece.seen):
        found = match.group()
        # `m.m.,` is right: the full stop is the abbreviation's.
        if found == ".," and re.search(r"\w$", piece.seen[: match.start()]):
            continue
        yield warning("language-sign-twice", piece.at(match.start()), found=found, right=found[0])


_QUOTES = re.compile(r"[\"“„‟]")
_APOSTROPHES = re.compile(r"['´`‘](?<=[^\W\d_].)(?=[^\W\d_])|‘(?<!\w.)(?=\w)")


def quotation_marks_are_swedish(piece: Piece) -> Iterator[Diagnostic]:
    """Both marks are ”, and the apostrophe is ’."""
    for pattern, right in ((_QUOTES, "”"), (_APOSTROPHES, "’")):
        for match in pattern.finditer(piece.seen):
            found = match.group()
            yield warning("language-quotes", piece.at(match.start()), found=found, right=right)


_BETWEEN = re.compile(rf"(?<=[\w”).,{TAKEN}])[ \u00a0](-)[ \u00a0](?=[\w”({TAKEN}])")
_LOOSE_AFTER = re.compile(r"(?<=[^\W\d_])(-)[ \u00a0](?=[^\W\d_])")
_LOOSE_BEFORE = re.compile(r"(?<=[^\W\d_])[ \u00a0](-)(?=[^\W\d_])")
_JOINS = frozenset(
    {"eller", "kontra", "men", "och", "resp.", "respektive", "samt", "som", "till", "än"}
)


def dashes_are_dashes(piece: Piece) -> Iterator[Diagnostic]:
    """Between two parts of a heading or a sentence stands a dash with spaces: `Mål – bostäder`.

    A hyphen at the end of a word is right where the rest follows later: `hel- och halvår`.
    """
    if "-" not in piece.seen:
        return
    for match in _BETWEEN.finditer(piece.seen):
        if not (piece.seen[match.start() - 1].isdigit() and piece.seen[match.end()].isdigit()):
            yield _dash(piece, match)
    for match in _LOOSE_AFTER.finditer(piece.seen):
        if piece.seen[match.end() :].split()[0].strip(",") not in _JOINS:
            yield _dash(piece, match)
    for match in _LOOSE_BEFORE.finditer(piece.seen):
        if piece.seen[: match.start()].split()[-1] not in _JOINS:
            yield _dash(piece, match)


def _dash(piece: Piece, match: re.Match[str]) -> Diagnostic:
    """At the hyphen, shown with the words around it."""
    before = re.search(r"\S*$", piece.text[: match.start(1)].rstrip())
    after = re.match(r"\S*", piece.text[match.end(1) :].lstrip())
    words = [m.group().replace(TAKEN, "{…}") if m else "" for m in (before, after)]
    return warning(
        "language-dash",
        piece.at(match.start(1)),
        found=piece.written(match).strip(),
        right=f"{words[0]} {EN_DASH} {words[1]}",
    )
