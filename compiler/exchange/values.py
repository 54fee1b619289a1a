"""Read the text of a value cell as the value it writes, or say what to write instead."""

from __future__ import annotations

import re
from decimal import Decimal

from compiler.amounts import NO_BREAK_SPACE, format_number, parse_number
from compiler.diagnostic import Diagnostic, error
from compiler.exchange.cells import Place
from compiler.exchange.rows import SheetRow, unit_text
from compiler.load.schema import Log
from compiler.load.tree import Scalar
from compiler.load.values import value
from compiler.model.figures import Interval, Missing, NotMeasured, Number, Qualitative, Value
from compiler.model.plan import Plan
from compiler.model.registers import Unit

_POINT = re.compile(r"([-−]?\d[\d \u00a0]*)\.(\d+)(?:\s*\D*)")
_THOUSANDS = re.compile(r"[-−]?\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?(?:\s*\D*)")
_WITH_UNIT = re.compile(r"((?:minst |högst )?[-−]?\d[\d \u00a0,]*?)\s*([^\d\s,.–-][^\d]*)")
_MOST_DECIMALS = 4
"""Decimals of a figure whose source does not say how many it is told with; more than that were
never typed by hand, but come of reckoning in binary."""


def read_value(text: str, row: SheetRow, plan: Plan, at: Place) -> Value | Diagnostic:
    """What `text` says of the row's figure, in the grammar of the sources; Missing if empty."""
    if not text:
        return Missing()
    read = _parsed(text)
    if read is None and row.in_words:
        return Qualitative(text)
    if read is None or (row.budgeted and not _plain_number(read)):
        return _fault(text, row, plan, at)
    wanted = row.indicator.decimals
    most = _MOST_DECIMALS if wanted is None else wanted
    if any(_decimals(amount) > most for amount in _amounts(read)):
        return error("sheet-decimals", at.span, cell=at.name, text=text, most=most)
    return read


def same_value(one: str, other: str) -> bool:
    """Whether two texts write the same value, however they are spaced."""
    if one == other:
        return True
    read = _parsed(one) if one and other else None
    return read is not None and read == _parsed(other)


def padded(text: str, decimals: int | None) -> str:
    """The text of a number cell with the decimals its figure is told with: 6,4 becomes 6,40.

    A number cell cannot hold a zero at the end of its decimals; who typed one has lost it.
    """
    number = parse_number(text)
    if number is None or not decimals or _decimals(number) >= decimals:
        return text
    return format_number(number, decimals).replace(NO_BREAK_SPACE, " ").replace("−", "-")


def _parsed(text: str) -> Value | None:
    return value(Scalar(text, Place("", 0, 0, "").span), Log())


def _plain_number(read: Value) -> bool:
    return (isinstance(read, Number) and not read.bound) or isinstance(read, Missing)


def _amounts(read: Value) -> tuple[Decimal, ...]:
    match read:
        case Number(amount=amount):
            return (amount,)
        case Interval(low=low, high=high):
            return low, high
        case NotMeasured() | Missing() | Qualitative():
            return ()


def _decimals(amount: Decimal) -> int:
    exponent = amount.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _fault(text: str, row: SheetRow, plan: Plan, at: Place) -> Diagnostic:
    """The likeliest thing to be wrong with a text that is no value."""
    span, cell, own = at.span, at.name, unit_text(row, plan)
    if text.startswith("="):
        return error("sheet-formula", span, cell=cell, formula=text[:60])
    if _POINT.fullmatch(text) or _THOUSANDS.fullmatch(text):
        nearest = _with_comma(text)
        return error("sheet-decimal-point", span, cell=cell, text=text, nearest=nearest)
    united = _WITH_UNIT.fullmatch(text)
    if united is None or _parsed(united.group(1)) is None:
        return error("sheet-not-number", span, cell=cell, text=text[:60])
    number, typed = united.group(1), united.group(2).strip()
    meant = _unit(typed, plan)
    if meant is not None and meant.id != row.indicator.unit.id:
        nearest = _converted(number, meant, row, plan)
        return error(
            "sheet-unit-other", span, cell=cell, text=text, typed=typed, unit=own, nearest=nearest
        )
    return error("sheet-unit-typed", span, cell=cell, text=text, unit=own, nearest=number)


def _with_comma(text: str) -> str:
    """What may be meant by a number with a point, where that can be told: not by `7.429`."""
    bare = re.sub(r"[^\d.−-]+$", "", text.replace(NO_BREAK_SPACE, " ").replace(",", "x"))
    whole, _, fraction = bare.partition(".")
    unclear = "x" in bare or "." in fraction or len(fraction) == 3
    return "" if unclear else f"{whole},{fraction}"


def _unit(typed: str, plan: Plan) -> Unit | None:
    known = {
        name.lower(): unit
        for unit in plan.units
        for name in (unit.id, unit.in_text, unit.in_table)
        if name
    }
    # ‘kronor’ and ‘kkr’ stand in nobody's register, but in many an official's fingers.
    known.update({"kkr": known["tkr"]} if "tkr" in known else {})
    known.update({"mnkr": known["mkr"]} if "mkr" in known else {})
    return known.get(typed.lower().rstrip("."))


def _converted(number: str, meant: Unit, row: SheetRow, plan: Plan) -> str:
    own, amount = plan.by_id.get(row.indicator.unit.id), parse_number(number)
    if not isinstance(own, Unit) or amount is None:
        return ""
    converted = meant.convert(amount, own)
    if converted is None:
        return ""
    shortest = converted.normalize()
    exponent = shortest.as_tuple().exponent
    whole = isinstance(exponent, int) and exponent > 0
    shown = format_number(shortest.quantize(Decimal(1)) if whole else shortest)
    return shown.replace(NO_BREAK_SPACE, " ").replace("−", "-")
