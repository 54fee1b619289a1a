"""Terms: one word for one thing; the forms that a term avoids stand nowhere, compounds included."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.words import WORD, Found, stem, words_of
from compiler.diagnostic import Diagnostic, info, warning
from compiler.model.plan import Plan
from compiler.model.registers import Term

_INSIDE = 5
"""Letters from which on a form is looked for inside words; a shorter one may be part of any."""


def terms_are_kept(plan: Plan) -> list[Diagnostic]:
    """No text has a form that a term avoids, alone, inflected or in a compound.

    It may stand in the phrases that the term excepts, such as a wording that somebody has adopted.
    """
    found: list[Diagnostic] = []
    for term in plan.terms:
        for form in term.avoided:
            for place in _places(plan, form, term):
                if not _is_excepted(place, term):
                    told = {"form": place.text, "term": term.term, "reason": term.reason}
                    found.append(warning("term-avoided", place.span, **told))
    return found


def exceptions_are_used(plan: Plan) -> list[Diagnostic]:
    """Each phrase that a term excepts stands in some text."""
    index = words_of(plan)
    found = []
    for term in plan.terms:
        for phrase in term.exceptions:
            first = WORD.search(phrase)
            places = index.get(first.group().lower(), ()) if first else ()
            if first is None or not any(_stands(phrase, first, place) for place in places):
                found.append(
                    info("term-exception-unused", term.span, phrase=phrase, term=term.term)
                )
    return found


def _places(plan: Plan, form: str, term: Term) -> Iterator[Found]:
    index, words = words_of(plan), WORD.findall(form.lower())
    if len(words) != 1:
        spaced = re.escape(form).replace(r"\ ", r"\s+")
        pattern = re.compile(rf"{spaced}\w*", re.IGNORECASE)
        for place in index.get(words[0], ()) if words else ():
            match = pattern.match(place.passage, place.start)
            if match is not None:
                yield Found(place.passage, place.start, match.end())
        return
    (sought,) = words
    preferred = term.term.lower()
    for word in index:
        if sought in word and (len(sought) >= _INSIDE or stem(word) == stem(sought)):
            # The term itself may hold the form: `mål` in `målvärde`.
            if sought in preferred and preferred in word:
                continue
            yield from index[word]


def _is_excepted(place: Found, term: Term) -> bool:
    for phrase in term.exceptions:
        for match in re.finditer(re.escape(phrase), place.passage, re.IGNORECASE):
            if match.start() <= place.start and place.end <= match.end():
                return True
    return False


def _stands(phrase: str, first: re.Match[str], place: Found) -> bool:
    start = place.start - first.start()
    return place.passage[start : start + len(phrase)].lower() == phrase.lower()
