"""Numbers as Svenska skrivregler have them: groups, decimals, signs, intervals, shares, letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.amounts import EN_DASH, MINUS, parse_number
from compiler.checks.language.piece import Piece, overlaps
from compiler.checks.prose import TAKEN, Place
from compiler.diagnostic import Diagnostic, warning
from compiler.model.house_style import Percent

_SPACE = "[ \u00a0]"

# --- groups and decimals ----------------------------------------------------------------------

_UNGROUPED = re.compile(r"(?<![\w.,:/§–-])[1-9]\d{3,}(?![\w:/–-]|\.\d)")
_POINTS = re.compile(r"(?<![\w.,:/-])[1-9]\d{0,2}(?:\.\d{3})+(?![\w/-]|[.,]\d)")
_DECIMAL_POINT = re.compile(r"(?<![\w.,:/-])(\d+)\.(\d{1,2})(?![\w/-]|[.,:]\d)")


def numbers_are_grouped(piece: Piece) -> Iterator[Diagnostic]:
    """Thousands are set apart by a space: `7 429`, not `7429` or `7.429`."""
    for pattern in (_UNGROUPED, _POINTS):
        for match in pattern.finditer(piece.seen):
            year = piece.seen[: match.start()].endswith(("år ", "år\u00a0"))
            if not year and not overlaps(match, piece.free()):
                digits = match.group().replace(".", "")
                right = f"{int(digits):,}".replace(",", " ")
                written = piece.written(match)
                yield warning(
                    "language-number-groups", piece.at(match.start()), found=written, right=right
                )


def decimals_have_a_comma(piece: Piece) -> Iterator[Diagnostic]:
    """`6,39 procent`, not `6.39 procent`; without a unit after it the number may be another."""
    for match in _DECIMAL_POINT.finditer(piece.seen):
        if piece.unit_after(match.end()):
            right = f"{match.group(1)},{match.group(2)}"
            yield warning(
                "language-decimal-point",
                piece.at(match.start()),
                found=piece.written(match),
                right=right,
            )


# --- signs ------------------------------------------------------------------------------------

_HYPHEN_MINUS = re.compile(r"(?:^|(?<=[\s(]))[-–](?=\d)")


def minus_is_a_minus(piece: Piece) -> Iterator[Diagnostic]:
    """A number below zero has the sign −, which does not look like a hyphen nor end a line."""
    for match in _HYPHEN_MINUS.finditer(piece.seen):
        before = piece.seen[: match.start()].rstrip()
        if not before or not (before[-1].isdigit() or before[-1] == TAKEN):
            number = re.match(r"[\d \u00a0]*\d(?:,\d+)?", piece.text[match.end() :])
            digits = number.group() if number else ""
            yield warning(
                "language-minus",
                piece.at(match.start()),
                found=match.group() + digits,
                right=MINUS + digits,
            )


_YEARS = re.compile(
    r"(?<![\w.,/:-])((?:19|20)\d\d)([ \u00a0]?[-–][ \u00a0]?)((?:19|20)?\d\d)(?![\w/]|-\d)"
)
_PAIR = re.compile(
    r"(?<![\w.,:/–-])([1-9]\d{0,2}(?:,\d+)?|0,\d+)([ \u00a0]?[-–][ \u00a0]?)"
    r"(\d{1,3}(?:,\d+)?)(?![\w/:]|-\d|[.,]\d)"
)


def intervals_have_a_dash(piece: Piece) -> Iterator[Diagnostic]:
    """From one number to another: `2014–2016` and `7–8 mkr`, with a dash and no spaces."""
    for match in _YEARS.finditer(piece.seen):
        first, dash, last = match.groups()
        # `2014-06` is a month; `2014-16` can be none.
        years = int(last) > int(first) if len(last) == 4 else int(last) > max(12, int(first) % 100)
        if years and dash != EN_DASH:
            yield _interval(piece, match)
    for match in _PAIR.finditer(piece.seen):
        low, high = (parse_number(match.group(n)) for n in (1, 3))
        dash = match.group(2)
        if low is None or high is None or low >= high or dash == EN_DASH:
            continue
        # A dash between spaces may be one between two parts of a sentence.
        if dash.strip() == "-" or piece.unit_after(match.end()):
            yield _interval(piece, match)


def _interval(piece: Piece, match: re.Match[str]) -> Diagnostic:
    right = f"{match.group(1)}{EN_DASH}{match.group(3)}"
    found = piece.written(match)
    return warning("language-interval", piece.at(match.start()), found=found, right=right)


# --- shares -----------------------------------------------------------------------------------

_SIGN = re.compile(rf"(?<=[\d{TAKEN}])([ \u00a0]?)%")
_WORD = re.compile(rf"(?<=[\d{TAKEN}])([ \u00a0])procent(?!\w)")


def percent_is_as_chosen(piece: Piece) -> Iterator[Diagnostic]:
    """In running text per cent is a word or a sign, as the house style says."""
    word = piece.style.percent is Percent.WORD
    if piece.place is Place.CELL:
        return
    for match in (_SIGN if word else _WORD).finditer(piece.seen):
        yield warning(
            "language-percent",
            piece.at(match.end(1)),
            found=match.group().strip(),
            right="procent" if word else "%",
        )


def percent_sign_stands_apart(piece: Piece) -> Iterator[Diagnostic]:
    """Where there is a sign, a space stands before it: `6 %`."""
    if piece.place is not Place.CELL and piece.style.percent is Percent.WORD:
        return
    for match in _SIGN.finditer(piece.seen):
        if not match.group(1):
            yield warning("language-percent-space", piece.at(match.start()), found="%")


# --- letters ----------------------------------------------------------------------------------

_SMALL = re.compile(rf"(?<![\w.,:/§&+{MINUS}–-])\d{{1,2}}(?={_SPACE}([a-zåäö]{{2,}}))")
_NUMBERED = re.compile(
    r"(?:\b(?:klass|steg|fas|grupp|nivå|typ|version|etapp|del|område|zon|linje|plan|rum|buss|väg"
    r"|riksväg|länsväg|artikel|kategori|prioritet|alternativ|program|hus|plats|rad|kolumn|årskurs"
    r"|skift|vecka|år|sida|fråga|spår|lag|modul|ring)|[A-ZÅÄÖ]\w*)[ \u00a0]$"
)
_NO_COUNT = frozenset(
    """
    av blir eller enligt för från har i inom kan kap med men mot och om per på respektive samt ska
    som till under utan var vid är
    """.split()  # noqa: SIM905 - one word a line would hide the list
)
_IN_LETTERS = tuple(
    """
    noll en/ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton
    sjutton arton nitton tjugo
    """.split()  # noqa: SIM905 - one word a line would hide the list
)


def small_numbers_are_words(piece: Piece) -> Iterator[Diagnostic]:
    """A small number of things is written in letters in running text: `tre kontor`.

    Not before a unit, not where it numbers something, and not beside other numerals, which it is
    then compared with.
    """
    most = min(piece.style.words_up_to, len(_IN_LETTERS) - 1)
    if not piece.running or not most:
        return
    found = [m for m in _SMALL.finditer(piece.seen) if 0 < int(m.group()) <= most]
    others = len(re.findall(rf"\d+|{TAKEN}", piece.seen))
    for match in found:
        before = piece.seen[: match.start()]
        numbered = _NUMBERED.search(before) and not re.search(r"(?:^|[.!?] )\w+ $", before)
        if numbered or match.group(1) in _NO_COUNT or others > len(found):
            continue
        if overlaps(match, piece.free()) or piece.unit_after(match.end()):
            continue
        yield warning(
            "language-small-number",
            piece.at(match.start()),
            found=match.group(),
            right=_IN_LETTERS[int(match.group())],
        )


# --- units ------------------------------------------------------------------------------------

_LARGE = re.compile(
    r"(?<![\w.,:/–-])[1-9]\d{0,2}(?:[ \u00a0]\d{3})+(?![\w:/–-]|[.,]?\d)"
    rf"(?=[.,;:!?)]|$|{_SPACE}(\w+))"
)
_LISTED = re.compile(
    r"(?:(?:,|[ \u00a0](?:och|eller|samt|till|mot|respektive))[ \u00a0]"
    r"\d{1,3}(?:[ \u00a0]\d{3})*(?:,\d+)?)+"
)
_MONEY = re.compile(
    r"\b(?:m?n?kr|tkr|kronor|\w*(?:belopp|bidrag|anslag|kostnad|budget|investering|summa)\w*)\b",
    re.IGNORECASE,
)
_NOT_COUNTED = _NO_COUNT | {"avser", "där", "går", "utgör", "varav", "vilket"}


def amounts_have_units(piece: Piece) -> Iterator[Diagnostic]:
    """A large number in a text on money says of what: `40 286 tkr`.

    One that is followed by what it counts has it; one before a preposition or a full stop has not.
    """
    if not piece.running or not _MONEY.search(piece.seen):
        return
    for match in _LARGE.finditer(piece.seen):
        follows = match.group(1)
        # Of several amounts the last may have the unit of all.
        listed = _LISTED.match(piece.seen, match.end())
        counted = piece.unit_after(listed.end() if listed else match.end())
        if (follows is None or follows in _NOT_COUNTED) and not counted:
            yield warning(
                "language-amount-without-unit", piece.at(match.start()), found=piece.written(match)
            )
