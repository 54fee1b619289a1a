"""Structure: headings have something under them, inserts bring something, signs come in pairs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compiler.checks.prose import Written, chapter_prose, passages
from compiler.diagnostic import Diagnostic, warning
from compiler.model.blocks import Blocks, Heading, Insert, plain
from compiler.model.goals import GoalArea
from compiler.model.inserts import split_insert
from compiler.model.plan import Plan

_OPENING = {"(": ")", "[": "]"}
_CLOSING = {closing: opening for opening, closing in _OPENING.items()}
_BRACKET = re.compile(r"[()\[\]]")
_QUOTE = re.compile('[”"“„]')
_ENUMERATED = re.compile(r"(?:^|(?<=[\s(]))(?:\d{1,2}|[a-zåäö])\)", re.IGNORECASE)
"""`1)` and `a)`, which open a point of a list and close nothing."""
_INCHES = re.compile(r"\d\"(?=\W|$)")


def headings_have_content(plan: Plan) -> list[Diagnostic]:
    """Under each heading stands something, be it a lower heading with something under it."""
    return [finding for blocks in chapter_prose(plan) for finding in _headings(blocks)]


def _headings(blocks: Blocks) -> Iterator[Diagnostic]:
    for n, block in enumerate(blocks):
        after = blocks[n + 1] if n + 1 < len(blocks) else None
        if not isinstance(block, Heading):
            continue
        if after is None or (isinstance(after, Heading) and after.level <= block.level):
            yield warning("heading-without-text", block.span, heading=plain(block.runs))


def inserts_bring_something(plan: Plan) -> list[Diagnostic]:
    """What is fetched for an area is there: its goals, its measures, its direction, its text."""
    found = []
    for blocks in chapter_prose(plan):
        for block in blocks:
            name, argument = (isinstance(block, Insert) and split_insert(block.words)) or ("", "")
            area = plan.by_id.get(argument)
            if isinstance(block, Insert) and isinstance(area, GoalArea) and not _has(area, name):
                found.append(
                    warning("insert-empty", block.span, insert=block.words, area=area.title)
                )
    return found


def _has(area: GoalArea, name: str) -> bool:
    match name:
        case "mål" | "måltabell":
            return bool(area.goals)
        case "åtgärder":
            return bool(area.measures)
        case "övrig inriktning":
            return bool(area.other)
        case "inledning":
            return bool(area.intro)
        case "styrning":
            return bool(area.long_term or area.for_period or area.goals)
        case _:
            return True


def signs_come_in_pairs(plan: Plan) -> list[Diagnostic]:
    """In each paragraph every bracket is closed, every closing one was opened, quotes are even."""
    return [finding for passage in passages(plan) for finding in _signs(passage)]


def _signs(passage: Written) -> Iterator[Diagnostic]:
    alone = [*_brackets(passage), *_quotes(passage)]
    for at in sorted(alone):
        before, after = passage[max(0, at - 20) : at], passage[at + 1 : at + 21]
        around = " ".join(f"{before}{passage[at]}{after}".split())
        yield warning("sign-unpaired", passage.place(at), sign=passage[at], around=around)


def _brackets(text: str) -> Iterator[int]:
    signs = [(match.start(), match.group()) for match in _BRACKET.finditer(text)]
    listed = {match.end() - 1 for match in _ENUMERATED.finditer(text)} if signs else set()
    opened: list[int] = []
    for at, sign in signs:
        if sign in _OPENING:
            opened.append(at)
        elif opened and text[opened[-1]] == _CLOSING[sign]:
            opened.pop()
        elif at not in listed:
            yield at
    yield from opened


def _quotes(text: str) -> Iterator[int]:
    """The quotation mark that has no other, where they stand an odd number of times."""
    marks = [match.start() for match in _QUOTE.finditer(text)]
    inches = {match.end() - 1 for match in _INCHES.finditer(text)} if marks else set()
    quotes = [at for at in marks if at not in inches]
    # One of what looks like inches may close a quotation that ends in a number.
    closed = inches and sum(text[at] == '"' for at in quotes) % 2
    if len(quotes) % 2 and not closed:
        yield _lonely(text, quotes)


def _lonely(text: str, quotes: list[int]) -> int:
    """Of an odd number of quotation marks the one that has no other.

    The first that opens where one was opened, or that closes where none was; else the last.
    """
    opened = False
    for n, at in enumerate(quotes):
        opens = (at == 0 or not text[at - 1].isalnum()) and text[at + 1 : at + 2].strip() != ""
        if opens and opened:
            return quotes[n - 1]
        if not opens and not opened:
            return at
        opened = opens
    return quotes[-1]
