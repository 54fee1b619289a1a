"""Text: what it refers the reader to by name or number is in the plan."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from textwrap import shorten

from compiler.checks.prose import Written, passages
from compiler.diagnostic import Diagnostic, warning
from compiler.model.blocks import Heading, Insert, plain
from compiler.model.goals import Level
from compiler.model.inserts import split_caption
from compiler.model.matrix import goal_matrix
from compiler.model.plan import Plan

_SPACE = "[ \u00a0]"
_NAMED = re.compile(
    rf"(?<!\w)(?:avsnitten?|avsnittet|kapitlet|kapitlen|rubriken|bilagan){_SPACE}"
    rf"(?:[”\"“](?P<quoted>[^”\"“]+)[”\"]|(?=(?P<bare>[A-ZÅÄÖ].*)))"
)
_NUMBERED = re.compile(
    rf"(?<!\w)(?P<what>avsnitt|kapitel|tabell|figur|diagram|bilaga){_SPACE}"
    rf"(?P<number>\d{{1,2}}(?:\.\d{{1,2}})*)(?![\d,]\d|\d|{_SPACE}?(?:§|kap))",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    rf"(?:(?P<what>avsnitt|kapitel|tabell|figur|diagram|bilaga){_SPACE})?"
    rf"(?P<number>\d+(?:\.\d+)*)(?!\w|\.\d)",
    re.IGNORECASE,
)
_GOAL = re.compile(
    rf"(?<!\w)(?P<level>(?:KF-|nämnd|miljö|klimat|del)mål){_SPACE}(?P<first>\d{{1,2}})"
    rf"(?:[–-](?P<last>\d{{1,2}}))?(?![\d,]\d|\d|{_SPACE}?procent)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    rf"{_SPACE}(?:i|till|av|ur){_SPACE}(?!planen|verksamhetsplanen|denna|den här)[\w”\"]"
)
"""Words after a number by which it belongs to another document: `bilaga 2 till avtalet`."""

_BY_HEADING = ("avsnitt", "kapitel", "bilaga")


def references_lead_somewhere(plan: Plan) -> list[Diagnostic]:
    """A chapter, an appendix, a table or a goal that the text names is there to be found.

    The words after `avsnittet` name a chapter where a heading begins them; what belongs to another
    document by the words after it is not judged.
    """
    targets = _targets(plan)
    return [finding for text in passages(plan) for finding in _passage(text, targets)]


@dataclass(frozen=True)
class _Targets:
    """What a text can refer to: headings, captions, and the numbers of goals by level."""

    headings: tuple[str, ...]
    captions: tuple[str, ...]
    goals: frozenset[tuple[str, int]]

    def nearest(self, name: str) -> str:
        """The heading most like a name, or an empty text."""
        words = name[:80].lower()
        by_lower = {heading.lower(): heading for heading in self.headings}
        close = get_close_matches(words, by_lower, n=1, cutoff=0.5)
        return by_lower[close[0]] if close else ""

    def names(self, text: str) -> bool:
        """Whether `text` begins with a heading."""
        lower = _plain(text)
        ends = (n for n in self._lengths if not re.match(r"\w", lower[n : n + 1]))
        return any(lower[:n] in self._plain_headings for n in ends)

    @cached_property
    def _plain_headings(self) -> frozenset[str]:
        return frozenset(map(_plain, self.headings))

    @cached_property
    def _lengths(self) -> frozenset[int]:
        return frozenset(map(len, self._plain_headings))

    def is_numbered(self, what: str, number: str) -> bool:
        """Whether a heading or a caption has that number."""
        numbers = self._numbers_of_headings if what in _BY_HEADING else self._numbers_of_captions
        return bool({(what, number), ("", number)} & numbers)

    @cached_property
    def _numbers_of_headings(self) -> frozenset[tuple[str, str]]:
        return frozenset(_numbers(self.headings))

    @cached_property
    def _numbers_of_captions(self) -> frozenset[tuple[str, str]]:
        return frozenset(_numbers(self.captions))


def _numbers(titles: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The numbers that titles begin with, each with the word before it, or with none."""
    for title in titles:
        match = _BEGINS.match(title)
        if match is not None:
            yield (match["what"] or "").lower(), match["number"]


def _targets(plan: Plan) -> _Targets:
    headings: list[str] = [plan.meta.title, *(a.measures_title for a in plan.areas)]
    captions: list[str] = []
    texts = (*(section.blocks for section in plan.sections), plan.memo.text if plan.memo else ())
    for block in (block for blocks in texts for block in blocks):
        if isinstance(block, Heading):
            headings.append(plain(block.runs))
        elif isinstance(block, Insert):
            captions.append(split_caption(block.words)[1])
    goals = set()
    for line in goal_matrix(plan):
        headings += [line.goal.heading] if line.goal.heading else []
        if line.goal.number:
            headings.append(f"{line.goal.level.value} {line.goal.number}")
        if line.goal.number.isdecimal():
            goals.add((line.goal.level.value, int(line.goal.number)))
    return _Targets(tuple(filter(None, headings)), tuple(captions), frozenset(goals))


def _passage(text: Written, targets: _Targets) -> Iterator[Diagnostic]:
    for match in _NAMED.finditer(text):
        name = match["quoted"] or match["bare"]
        if not targets.names(name):
            told = name if match["quoted"] else re.split(r"[.,;:](?=\s|$)", name)[0]
            yield warning(
                "cross-reference-unknown",
                text.place(match.start()),
                to=f"{match.group().split()[0]} ”{shorten(told, 60, placeholder='…')}”",
                nearest=targets.nearest(told),
            )
    for match in _NUMBERED.finditer(text):
        what, number = match["what"].lower(), match["number"]
        if _ELSEWHERE.match(text, match.end()) or _is_heading(text, match):
            continue
        if not targets.is_numbered(what, number):
            yield warning(
                "cross-reference-unknown", text.place(match.start()), to=match.group(), nearest=""
            )
    for match in _GOAL.finditer(text):
        level = next(level for level in Level if level.value == match["level"].lower())
        numbers = range(int(match["first"]), int(match["last"] or match["first"]) + 1)
        for number in numbers:
            if (level.value, number) not in targets.goals:
                yield warning(
                    "cross-reference-unknown",
                    text.place(match.start()),
                    to=f"{match['level']} {number}",
                    nearest="",
                )


def _is_heading(text: Written, match: re.Match[str]) -> bool:
    """Whether the number is the text's own, as in the heading `Bilaga 1. Miljöprogram`."""
    return match.start() == 0 and text[match.end() : match.end() + 1] in (".", ":", "")


def _plain(text: str) -> str:
    return " ".join(text.lower().replace("\u00a0", " ").replace("-", "–").split())
