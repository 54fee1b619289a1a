"""Read and write numbers the way Swedish officials do: `7 429`, `6,39`, `−5`.

The rules are those of Svenska skrivregler: groups of three set apart by a no-break space, a
decimal comma, a real minus sign. Babel writes a hyphen for minus and reads `71.487` as 71 487,
so both directions are done here, strictly.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"
EN_DASH = "\u2013"

MOST_WHOLE, MOST_DECIMALS = 15, 9

# An ordinary, a no-break, a narrow no-break or a thin space may stand between the groups.
_SPACES = " \u00a0\u202f\u2009"
_WHOLE = rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}})+|\d+"
_NUMBER = re.compile(rf"([-{MINUS}])?({_WHOLE})(?:,(\d+))?", re.ASCII)

NUMBER = rf"[-{MINUS}]?(?:{_WHOLE})(?:,\d+)?"
"""What `parse_number` reads, as a pattern, for those who tell it to others."""


def parse_number(text: str) -> Decimal | None:
    """The number that `text` writes in Swedish, or None where it does not write one.

    `6,39`, `7 429`, `-5` and `−5` are numbers; `6.39`, `1,000.5`, `74 29` and `6,39 %` are not.
    The decimals stay as written: `8,0` keeps its zero. A number with more than MOST_WHOLE digits or
    MOST_DECIMALS decimals is none that an official has measured: sums of such would be rounded in
    silence (Decimal reckons with 28 digits).
    """
    match = _NUMBER.fullmatch(text.strip())
    if match is None:
        return None
    sign, whole, fraction = match.groups()
    digits = "".join(c for c in whole if c.isdigit())
    if len(digits) > MOST_WHOLE or len(fraction or "") > MOST_DECIMALS:
        return None
    return Decimal(("-" if sign else "") + digits + (f".{fraction}" if fraction else ""))


def format_number(amount: Decimal, decimals: int | None = None) -> str:
    """`amount` in Swedish, rounded half up to `decimals` places, or with the places it has."""
    if decimals is None:
        decimals = decimals_of(amount)
    rounded = round_to(amount, decimals)
    whole, _, fraction = f"{abs(rounded):.{decimals}f}".partition(".")
    groups = f"{int(whole):,}".replace(",", NO_BREAK_SPACE)
    sign = MINUS if rounded < 0 else ""
    return sign + groups + (f",{fraction}" if fraction else "")


def decimals_of(amount: Decimal) -> int:
    """The decimals that `amount` was written with."""
    exponent = amount.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def round_to(amount: Decimal, decimals: int) -> Decimal:
    """`amount` rounded half up to `decimals` places: the only rounding in the program."""
    return amount.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
