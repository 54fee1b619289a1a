"""Read single values: lines, ids, numbers, days, periods, words to choose from, Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Generic, TypeVar

from compiler.amounts import NUMBER, format_number, parse_number
from compiler.diagnostic import Diagnostic
from compiler.load.markdown import parse_inline, parse_markdown
from compiler.load.schema import Log, nearest_to, wrong_shape
from compiler.load.tokens import Locate
from compiler.load.tree import Node, Scalar
from compiler.model.blocks import Blocks, Runs
from compiler.model.figures import Ref
from compiler.model.period import PERIOD, Period, parse_period
from compiler.span import Spanned

T = TypeVar("T")
E_ = TypeVar("E_", bound=StrEnum)

LONGEST = 2_000
"""Characters in a text of one line at most: a page of running text is Markdown, not a value."""

_ANY = r"\S[\s\S]*"
_ID = r"(?=.{1,80}$)[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*"
_EMAIL = r"[A-Za-z0-9][A-Za-z0-9._+'-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
_YEAR = r"[12]\d{3}"
_MONTH = r"\d{4}-\d{2}"
_DAY = r"\d{4}-\d{2}-\d{2}"


def written(pattern: str) -> re.Pattern[str]:
    """How a text is written, in terms that Python and JavaScript share."""
    return re.compile(pattern, re.ASCII)


def _nothing(text: str) -> Mapping[str, object]:
    return {}


@dataclass(frozen=True, slots=True)
class Text(Generic[T]):
    """A text of one line that matches `pattern` and that `make` turns into a value.

    What does not match, or of which nothing can be made, is refused with `code`; `particulars`
    tells more of it than the text. `words` are those of the texts that are words.
    """

    make: Callable[[Spanned], T | None]
    pattern: re.Pattern[str]
    code: str
    particulars: Callable[[str], Mapping[str, object]] = _nothing
    words: tuple[str, ...] = ()

    def __call__(self, node: Node, log: Log) -> T | None:
        text = _line(node, log)
        if text is None:
            return None
        value = self.make(text) if self.pattern.fullmatch(text) else None
        if value is None:
            log.fault(self.code, node.span, text=text, **self.particulars(text))
        return value


@dataclass(frozen=True, slots=True)
class AboveZero:
    """A number above zero: what is divided by it stays a number."""

    reader: Text[Decimal]

    def __call__(self, node: Node, log: Log) -> Decimal | None:
        value = self.reader(node, log)
        if value is not None and value <= 0:
            log.fault("value-factor", node.span, text=format_number(value))
            return None
        return value


@dataclass(frozen=True, slots=True)
class MaybeEmpty:
    """A text of one line, which may be empty between quotes."""

    def __call__(self, node: Node, log: Log) -> str | None:
        scalar = _scalar(node, log)
        return None if scalar is None else " ".join(scalar.text.split())


@dataclass(frozen=True, slots=True)
class RefTo:
    """The id of something that stands elsewhere, and is of one of `kinds` if any are named."""

    kinds: tuple[type, ...] = ()

    def __call__(self, node: Node, log: Log) -> Ref | None:
        text = identifier(node, log)
        if text is None:
            return None
        taken = Ref(text, node.span)
        log.taken.append((taken, self.kinds))
        return taken


@dataclass(frozen=True, slots=True)
class Choice(Generic[E_]):
    """One of an enumeration's values."""

    options: type[E_]

    @property
    def allowed(self) -> list[str]:
        """The words to choose from."""
        return [option.value for option in self.options if option.value]

    def __call__(self, node: Node, log: Log) -> E_ | None:
        text = _line(node, log)
        if text is None:
            return None
        allowed = self.allowed
        if text not in allowed:
            nearest = nearest_to(text, allowed)
            log.fault(
                "value-choice", node.span, text=text, allowed=", ".join(allowed), nearest=nearest
            )
            return None
        return self.options(text)


@dataclass(frozen=True, slots=True)
class Markdown(Generic[T]):
    """A text in Markdown, of several lines where `paragraphs` may follow one another."""

    parse: Callable[[str, Locate], tuple[T, list[Diagnostic]]]
    paragraphs: bool

    def __call__(self, node: Node, log: Log) -> T | None:
        scalar = _scalar(node, log)
        if scalar is None:
            return None
        if not scalar.text.strip():
            log.fault("value-empty", node.span)
            return None
        parsed, found = self.parse(scalar.text, scalar.locate)
        log.diagnostics += found
        return parsed


# --- what is read with them -------------------------------------------------------------------


def _itself(text: Spanned) -> Spanned:
    return text


def _plain(text: Spanned) -> str:
    return text


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def likely_number(text: str) -> Mapping[str, object]:
    """What the writer of a faulty number may have meant, if anything: `6,39` for `6.39 %`."""
    bare = text.rstrip("% ").replace("\u00a0", " ")
    if re.fullmatch(r"[-−]?\d+\.\d+", bare):
        return {"nearest": bare.replace(".", ",")}
    digits = re.sub(r"[ .]", "", bare)
    return {"nearest": digits if re.fullmatch(r"[-−]?\d+(,\d+)?", digits) else ""}


line = Text(_itself, written(_ANY), "value-empty")
"""A text of one line that is not empty, with its places."""

identifier = Text(_plain, written(_ID), "value-id")
"""An id: a–z, 0–9, hyphen and full stop."""

number: Text[Decimal] = Text(parse_number, written(NUMBER), "value-number", likely_number)
"""A number as officials write it."""

factor = AboveZero(number)
"""A number above zero."""

whole = Text(int, written(r"\d+"), "value-whole")
"""A whole number, zero or greater."""

year = Text(int, written(_YEAR), "value-year")
"""A calendar year in four digits."""

day: Text[date] = Text(_day, written(_DAY), "value-date")
"""A calendar day, `2013-11-25`."""

period: Text[Period] = Text(parse_period, written(PERIOD), "value-period")
"""A period: a year, years, a term, a half-year, a month or a day."""

day_or_month: Text[Period] = Text(parse_period, written(f"{_MONTH}|{_DAY}"), "value-day-or-month")
"""A day or a month, for what happens once."""

email = Text(_plain, written(_EMAIL), "value-email")
"""One e-mail address and nothing else: it goes into the head of a mail, and into a link."""

maybe_empty = MaybeEmpty()
ref = RefTo()
choice = Choice

prose: Markdown[Blocks] = Markdown(parse_markdown, paragraphs=True)
"""Running text in Markdown."""

runs: Markdown[Runs] = Markdown(parse_inline, paragraphs=False)
"""A text of one paragraph in Markdown."""


def ref_to(*kinds: type) -> RefTo:
    """The id of something of one of these kinds."""
    return RefTo(kinds)


def _line(node: Node, log: Log) -> Spanned | None:
    scalar = _scalar(node, log)
    if scalar is None:
        return None
    text = " ".join(scalar.text.split())
    if not text:
        log.fault("value-empty", node.span)
        return None
    if len(text) > LONGEST:
        log.fault("value-too-long", node.span, length=len(text), most=LONGEST)
        return None
    return scalar.spanned().taken(text)[0]


def _scalar(node: Node, log: Log) -> Scalar | None:
    if isinstance(node, Scalar):
        return node
    wrong_shape("type-text", node, log)
    return None
