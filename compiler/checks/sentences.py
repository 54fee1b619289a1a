"""Tell the sentence in which something stands, and the years of which it speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.numerals import FreeRules
from compiler.checks.prose import TAKEN

DASHES = "–-"

STATED = re.compile(r"\b(?:var|blev|låg|hade|uppgick|nådde|fanns|motsvarade)\b", re.IGNORECASE)
"""Verbs that tell how things were."""

_END = re.compile(rf"[.!?…][”\"»)]?\s+(?=[A-ZÅÄÖ”\"»(\d{TAKEN}])|\n")
_COMPARED = re.compile(
    r"(?:sedan|från|än|före|efter|till|inför|mot|basåret|jämfört med|jämförelse med)"
    r"[ \u00a0](?:år[ \u00a0])?$",
    re.IGNORECASE,
)


def sentence_at(text: str, first: int, last: int) -> tuple[int, int]:
    """From where to where the sentence reaches in which the characters `first` to `last` stand."""
    start, end = 0, len(text)
    for match in _END.finditer(text):
        if match.end() <= first:
            start = match.end()
        elif match.start() >= last:
            end = match.start()
            break
    return start, end


def is_compared(before: str) -> bool:
    """Whether what follows `before` is only what its sentence compares with (`sedan 2009`)."""
    return _COMPARED.search(before) is not None


def years_of(sentence: str, rules: FreeRules) -> Iterator[int]:
    """The years of which a sentence speaks; one that it only compares with is none of them."""
    last = None
    for match in rules.years(sentence):
        year = int(match.group())
        joined = last is not None and sentence[last.end() : match.start()] in DASHES
        if last is not None and joined:
            yield from range(int(last.group()), year + 1)
        elif not is_compared(sentence[: match.start()]):
            yield year
        last = match
