"""Words and short forms: abbreviations, money, genitives, words written twice, och/eller."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compiler.checks.language.piece import Piece
from compiler.diagnostic import Diagnostic, warning
from compiler.model.house_style import Millions
from compiler.model.plan import Plan

# --- abbreviations ----------------------------------------------------------------------------

# Each as it is written, with its forms in one word that are no word of their own.
_OF_LETTERS = {
    "bl.a.": "bla",
    "d.v.s.": "dvs",
    "e.d.": "",
    "f.d.": "fd",
    "f.n.": "fn",
    "fr.o.m.": "",
    "m.fl.": "mfl",
    "m.m.": "mm",
    "o.d.": "",
    "o.s.v.": "osv",
    "p.g.a.": "pga",
    "s.k.": "sk",
    "t.ex.": "tex",
    "t.o.m.": "",
    "t.v.": "",
}
_CUT = ("etc", "exkl", "inkl", "resp")
ALLOWED = frozenset({*_OF_LETTERS, "dvs.", "osv.", "ca", "kl.", *(f"{cut}." for cut in _CUT)})
"""Abbreviations that are right as they stand."""


def _other_forms(right: str, joined: str) -> re.Pattern[str]:
    """An abbreviation of letters in any form: apart, with and without full stops, and in one."""
    letters = right.rstrip(".").split(".")
    apart = r"(?:\.[ \u00a0]?|[ \u00a0])".join(letters) + r"\.?"
    # Dvs. is right in one, with its full stop.
    in_one = joined + (r"(?!\.)" if f"{joined}." in ALLOWED else r"\.?")
    return re.compile(rf"(?<![\w.-])(?:{apart}{f'|{in_one}' if joined else ''})(?![\w-])")


_FORMS = (
    *((right, _other_forms(right, joined)) for right, joined in _OF_LETTERS.items()),
    *((f"{cut}.", re.compile(rf"(?<![\w.-]){cut}(?![\w.:-])")) for cut in _CUT),
    ("kl.", re.compile(r"(?<!\w)kl(?=[ \u00a0]\d)")),
    ("ca", re.compile(r"(?<!\w)(?:c:a|c\.a\.?|cirka\.|ca\.(?=[ \u00a0]\d))")),
)
_FIRST_LETTERS = "".join(sorted({abbreviation[0] for abbreviation in ALLOWED}))
_ANY_FORM = "|".join(
    [pattern.pattern for _, pattern in _FORMS]
    + [rf"(?<!\w){re.escape(a)}(?!\w)" for a in sorted(ALLOWED, key=len, reverse=True)]
)
# Where no word begins, or with another letter, none of the many forms need be tried.
ABBREVIATION = re.compile(rf"(?<!\w)(?=[{_FIRST_LETTERS}])(?:{_ANY_FORM})")
"""Any abbreviation, written rightly or not."""

_MILLIMETRES = re.compile(r"\d[ \u00a0]?$")


def abbreviations_are_whole(piece: Piece) -> Iterator[Diagnostic]:
    """`bl.a.`, `t.ex.`, `m.m.`: a full stop after each letter, and no spaces between them."""
    if not ABBREVIATION.search(piece.seen):
        return
    for right, pattern in _FORMS:
        for match in pattern.finditer(piece.seen):
            found = piece.written(match)
            measured = found == "mm" and _MILLIMETRES.search(piece.seen[: match.start()])
            if found != right and not measured:
                yield warning(
                    "language-abbreviation", piece.at(match.start()), found=found, right=right
                )


# --- money ------------------------------------------------------------------------------------

_MONEY = {
    **dict.fromkeys(("Mkr", "MKR", "MSEK", "Msek", "msek", "milj kr", "milj. kr"), ""),
    **dict.fromkeys(("Tkr", "TKR", "KSEK", "kSEK", "Tsek", "TSEK", "tsek", "Kkr"), "tkr"),
}
_AMOUNT = re.compile(
    rf"(?<!\w)(?:{'|'.join(map(re.escape, _MONEY))}|[Mm]nkr|MNKR|mkr)(?!\w)"  # noqa: RUF100
)


def money_is_as_chosen(piece: Piece) -> Iterator[Diagnostic]:
    """Thousands of kronor are `tkr`, millions what the house style has chosen."""
    millions = piece.style.millions.value
    for match in _AMOUNT.finditer(piece.seen):
        right = _MONEY.get(match.group()) or millions
        before = piece.seen[: match.start()].rstrip()
        capital = (not before or before[-1] in ".:!?") and match.group() == right.capitalize()
        if match.group() != right and not capital:
            found = piece.written(match)
            yield warning("language-money", piece.at(match.start()), found=found, right=right)


def units_are_as_chosen(plan: Plan, pieces: Sequence[Piece]) -> Iterator[Diagnostic]:
    """The register of units writes millions as the house style does."""
    chosen = plan.house_style.millions
    others = [other.value for other in Millions if other is not chosen]
    for unit in plan.units:
        for written in dict.fromkeys((unit.in_text, unit.in_table)):
            if written in others:
                yield warning("language-money", unit.span, found=written, right=chosen.value)


# --- words ------------------------------------------------------------------------------------

_TWICE = re.compile(r"(?<![\w-])([^\W\d_]{2,})[ \u00a0\n]+\1(?![\w-])", re.IGNORECASE)
_MAY_STAND_TWICE = frozenset(
    "av de den det där en ett för i med om på som så till var".split()  # noqa: SIM905
)


def words_stand_once(piece: Piece) -> Iterator[Diagnostic]:
    """`att att` is a slip; `det det` and `på på` may be meant, and so may a name."""
    for match in _TWICE.finditer(piece.seen):
        word = match.group(1)
        second = match.group().split()[-1]
        name = word[:1].isupper() and second[:1].isupper()
        if word.lower() not in _MAY_STAND_TWICE and not name:
            found = piece.written(match)
            yield warning("language-repeated", piece.at(match.start()), found=found, right=word)


_WORD = re.compile(r"[^\W\d_]+")
_ADJACENT = re.compile(r"(?<![\w-])(?=([^\W\d_]{5,})[ \u00a0]([^\W\d_]{4,})(?![\w-]))")
_FIRST_ALONE = frozenset({"efter", "genom", "mellan", "under"})


def compounds_are_whole(plan: Plan, pieces: Sequence[Piece]) -> Iterator[Diagnostic]:
    """What is one word elsewhere in the plan is not two: `servicegrad`, not `service grad`."""
    words = {word.lower() for piece in pieces for word in _WORD.findall(piece.seen)}
    for piece in pieces:
        for match in _ADJACENT.finditer(piece.seen):
            first, second = match.groups()
            if (first + second).lower() in words and first.lower() not in _FIRST_ALONE:
                yield warning(
                    "language-split",
                    piece.at(match.start(1)),
                    found=f"{first} {second}",
                    right=first + second,
                )


_AND_OR = re.compile(r"(?<!\w)(och|samt|eller)[ \u00a0]?/[ \u00a0]?(och|eller|samt)(?!\w)")


def either_is_or(piece: Piece) -> Iterator[Diagnostic]:
    """`och/eller` leaves the choice to the reader. A goal's wording is adopted as it stands."""
    if not piece.running:
        return
    for match in _AND_OR.finditer(piece.seen):
        yield warning(
            "language-and-or", piece.at(match.start()), found=piece.written(match), right="eller"
        )


_GENITIVE = re.compile(r"(?<![\w:-])([A-ZÅÄÖ]{2,})(?:s|[’'´`]s)(?!\w)")


def short_names_have_a_colon(piece: Piece) -> Iterator[Diagnostic]:
    """The ending of a name of capitals follows a colon: `KF:s`."""
    for match in _GENITIVE.finditer(piece.seen):
        found, right = piece.written(match), f"{match.group(1)}:s"
        yield warning("language-genitive", piece.at(match.start()), found=found, right=right)
