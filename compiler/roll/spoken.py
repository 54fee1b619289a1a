"""Find the lines of the new sources that speak of a year and were left as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from compiler.load.source import Source, text_of
from compiler.load.tree import Mapping as Tree
from compiler.load.tree import Scalar, parse_yaml
from compiler.roll.account import Spoken
from compiler.roll.rules import RULES
from compiler.roll.turn import Turn
from compiler.roll.walk import values_of
from compiler.roll.years import YEAR

_COMMENT = re.compile(r"(?:^|\s)#(?! yaml-language-server)\s(.*)")
_YEARS = re.compile(r"(?<!\d)(\d{4})[–-](\d{4})(?!\d)")


def spoken(files: Mapping[str, bytes], turn: Turn) -> tuple[Spoken, ...]:
    """Each line of prose or comment in next year's sources that has a year in it.

    What is left inside braces counts too: `{sjukfranvaro 2012}` still speaks of 2012. Values that
    a rule of the turn has moved, and numbers and days that the format types, are no prose.
    """
    found = []
    for path, data in files.items():
        if not path.endswith((".yaml", ".md")):
            continue
        source = Source(path, data, text_of(data))
        lines = source.text.split("\n")
        for number in sorted(_prose_lines(source, lines)):
            line = lines[number - 1].strip()
            if YEAR.search(line):
                found.append(Spoken(path, number, line, _is_near(line, turn)))
    return tuple(sorted(found, key=lambda each: (each.path, each.line)))


def _prose_lines(source: Source, lines: list[str]) -> set[int]:
    if source.path.endswith(".md"):
        return set(range(1, len(lines) + 1))
    tree, _ = parse_yaml(source)
    prose = set(_texts(source.path, tree)) if isinstance(tree, Tree) else set()
    return prose | {n for n, line in enumerate(lines, 1) if _is_comment(line, n in prose)}


def _is_comment(line: str, is_prose: bool) -> bool:
    return not is_prose and _COMMENT.search(line) is not None


def _texts(path: str, tree: Tree) -> Iterator[int]:
    for at in values_of(path, tree):
        if at.key and RULES[at.record][at.key].prose and isinstance(at.node, Scalar):
            yield from (span.line for _, span in at.node.spanned().stretches)


def _is_near(line: str, turn: Turn) -> bool:
    """Whether a line speaks of the plan's year, the two before it, or the budget period."""
    period = turn.plan.meta.budget_period
    own = (str(period.first.year), str(period.last.year))
    stretches = [match.groups() for match in _YEARS.finditer(line)]
    if own in stretches:
        return True
    alone = _YEARS.sub("", line)
    return any(turn.year - 2 <= int(year.group()) <= turn.year for year in YEAR.finditer(alone))
