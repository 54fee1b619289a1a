"""Change one thing in a plan's sources, as a slip of the hand would, and see whether it is found.

Run as a module it tries many slips on the real plan and prints, or writes into the documentation,
how many of each kind the check finds:

    python -m tests.mutate --seeds 600 [--write]
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from compiler.diagnostic import Diagnostic
from compiler.load.load import load
from compiler.model.plan import Plan
from compiler.pipeline.checking import check_plan
from compiler.pipeline.request import Request
from compiler.spelling.remembered import spelling

from .plans import REAL, ROOT, dictionary, request

PAGE = ROOT / "docs" / "granskning.md"


@dataclass(frozen=True, slots=True)
class Slip:
    """One changed place: the file, the line from 1, what stood there and what stands there now."""

    kind: str
    path: str
    line: int
    start: int
    old: str
    new: str


Slipping = Callable[[random.Random, "Ground"], Slip | None]


class Ground:
    """The sources as lines, with what slips are made of."""

    def __init__(self, root: Path) -> None:
        self.plan: Plan = load(root).plan
        self.files = {
            path.relative_to(root).as_posix(): path.read_text("utf-8").split("\n")
            for path in sorted(root.rglob("*"))
            if path.suffix in (".yaml", ".md")
        }

    def places(self, pattern: str, only: str = "") -> list[tuple[str, int, re.Match[str]]]:
        """Every match in the sources, comments left out."""
        found = []
        for path, lines in self.files.items():
            if not re.search(only, path):
                continue
            comment = False
            for number, line in enumerate(lines, 1):
                comment = comment or line.startswith("<!--")
                if not comment and not line.lstrip().startswith("#"):
                    found += [(path, number, m) for m in re.finditer(pattern, line)]
                comment = comment and "-->" not in line
        return found


def _slip(kind: str, place: tuple[str, int, re.Match[str]], new: str, group: int = 0) -> Slip:
    path, number, match = place
    return Slip(kind, path, number, match.start(group), match.group(group), new)


# --- the slips --------------------------------------------------------------------------------

_VALUE = r"(?:(?<=: )|(?<=: minst )|(?<=: högst ))-?\d[\d ]*(?:,\d+)?(?= *(?:#.*)?$)"


def number(chance: random.Random, ground: Ground) -> Slip | None:
    """A digit is another, two change places, or one is left out, in a figure or an amount."""
    place = chance.choice(ground.places(_VALUE, r"^(uppgifter|budget)/"))
    old = place[2].group()
    digits = [n for n, sign in enumerate(old) if sign.isdigit()]
    at = chance.choice(digits)
    match chance.randrange(3):
        case 0:
            other = chance.choice([d for d in "123456789" if d != old[at]])
            new = old[:at] + other + old[at + 1 :]
        case 1 if len(digits) > 1:
            first, second = sorted(chance.sample(digits, 2))
            signs = list(old)
            signs[first], signs[second] = signs[second], signs[first]
            new = "".join(signs)
        case _:
            new = old[:at] + old[at + 1 :]
    return None if new in (old, "") else _slip("tal", place, new)


def year(chance: random.Random, ground: Ground) -> Slip | None:
    """A year in a text, a key or a period is the one before or after."""
    place = chance.choice(ground.places(r"(?<![\d/-])20[0-3]\d(?![\d:/-])", r"^(?!granskning)"))
    return _slip("år", place, str(int(place[2].group()) + chance.choice((-1, 1))))


def day(chance: random.Random, ground: Ground) -> Slip | None:
    """A day is another: some days off, a month off, or with month and day changed about."""
    place = chance.choice(ground.places(r"\d{4}-\d\d-\d\d", r"^(kalender|plan|tjansteskrivelse)"))
    old = date.fromisoformat(place[2].group())
    match chance.randrange(3):
        case 0:
            new = (old + timedelta(days=chance.choice((-2, -1, 1, 2, 7)))).isoformat()
        case 1:
            new = f"{old.year}-{old.month % 12 + 1:02}-{old.day:02}"
        case _:
            new = f"{old.year}-{old.day:02}-{old.month:02}"
    return None if new == old.isoformat() else _slip("datum", place, new)


def unit(chance: random.Random, ground: Ground) -> Slip | None:
    """A unit is another one of the register, or a word for one in a text is."""
    units = [u.id for u in ground.plan.units]
    place = chance.choice(ground.places(r"(?<=enhet: )\S+", r"^(uppgifter|budget)/"))
    return _slip("enhet", place, chance.choice([u for u in units if u != place[2].group()]))


def name(chance: random.Random, ground: Ground) -> Slip | None:
    """A letter of a name is left out, doubled, or changed about with its neighbour, in a text."""
    names = [p.name for p in ground.plan.persons] + [b.name for b in ground.plan.bodies]
    words = sorted({w for n in names for w in n.split() if len(w) > 4}, key=len, reverse=True)
    pattern = rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)"
    place = chance.choice(ground.places(pattern, r"^(avsnitt|mal|kalender|tjansteskrivelse)"))
    old = place[2].group()
    at = chance.randrange(1, len(old) - 1)
    match chance.randrange(3):
        case 0:
            new = old[:at] + old[at + 1 :]
        case 1:
            new = old[:at] + old[at] + old[at:]
        case _:
            new = old[:at] + old[at + 1] + old[at] + old[at + 2 :]
    return None if new == old else _slip("namn", place, new)


def reference(chance: random.Random, ground: Ground) -> Slip | None:
    """An id is another of its kind: the wrong goal, figure or party is taken."""
    plan = ground.plan
    goals = [e.id for _, _, e in plan.entities() if type(e).__name__ == "Goal"]
    kinds = (goals, [i.id for i in plan.indicators], [b.id for b in plan.bodies])
    kind = chance.choice(kinds)
    listed = "|".join(sorted(map(re.escape, kind), key=len, reverse=True))
    place = chance.choice(
        ground.places(
            rf"(?:(?<=- )|(?<=\{{)|(?<=: ))(?:{listed})(?=$|[ }}|])", r"^(mal|avsnitt|kal)"
        )
    )
    return _slip(
        "hänvisning", place, chance.choice([other for other in kind if other != place[2].group()])
    )


def word(chance: random.Random, ground: Ground) -> Slip | None:
    """A letter of a word in running text is left out or changed about with its neighbour."""
    place = chance.choice(ground.places(r"(?<![\w{/-])[a-zåäö]{6,}(?![\w}/-])", r"^avsnitt/"))
    old = place[2].group()
    at = chance.randrange(1, len(old) - 1)
    new = old[:at] + old[at + 1 :]
    if chance.randrange(2):
        new = old[:at] + old[at + 1] + old[at] + old[at + 2 :]
    return None if new == old else _slip("ord", place, new)


SLIPS: tuple[Slipping, ...] = (number, year, day, unit, name, reference, word)


# --- trying them ------------------------------------------------------------------------------


def slips(seeds: int, ground: Ground) -> Iterator[Slip]:
    """One slip a seed, the kinds in turn."""
    for seed in range(seeds):
        chance = random.Random(seed)
        made = None
        while made is None:
            made = SLIPS[seed % len(SLIPS)](chance, ground)
        yield made


def found_by_the_check(slip: Slip, root: Path, before: frozenset[Diagnostic]) -> list[Diagnostic]:
    """What the whole check finds in the sources in `root` with the slip made in them, and only
    then. The sources are as they were afterwards."""
    file = root / slip.path
    kept = file.read_bytes()
    lines = kept.decode("utf-8").split("\n")
    line = lines[slip.line - 1]
    assert line[slip.start :].startswith(slip.old)
    lines[slip.line - 1] = line[: slip.start] + slip.new + line[slip.start + len(slip.old) :]
    try:
        file.write_bytes("\n".join(lines).encode("utf-8"))
        found = check_plan(spelling_request(root)).diagnostics
    finally:
        file.write_bytes(kept)
    return [finding for finding in found if _told(finding) not in {_told(b) for b in before}]


def _told(finding: Diagnostic) -> tuple[object, ...]:
    """A finding without its column, which moves when what stands before it does."""
    return finding.code, finding.span.path, finding.span.line, finding.particulars


def spelling_request(root: Path) -> Request:
    """What `vp check` asks for: the spelling too."""
    return replace(request(root), spell=spelling(dictionary(), root.parent / "remembered"))


def found_before(root: Path) -> frozenset[Diagnostic]:
    """What is found in the sources as they stand."""
    return frozenset(check_plan(spelling_request(root)).diagnostics)


def table(counts: Counter[tuple[str, bool]]) -> str:
    """How many slips of each kind are found, as a table in Markdown."""
    lines = ["| ändring | gjorda | funna | andel |", "|---|--:|--:|--:|"]
    kinds = sorted({kind for kind, _ in counts})
    for kind in (*kinds, ""):
        found = sum(n for (k, hit), n in counts.items() if hit and kind in ("", k))
        made = sum(n for (k, _), n in counts.items() if kind in ("", k))
        lines.append(f"| {kind or 'alla'} | {made} | {found} | {100 * found // made} % |")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description="How many slips of the hand the check finds.")
    parser.add_argument("--seeds", type=int, default=140)
    parser.add_argument("--write", action="store_true", help="write the table into the docs")
    parser.add_argument("--missed", action="store_true", help="list the slips that are not found")
    given = parser.parse_args()
    counts: Counter[tuple[str, bool]] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(shutil.copytree(REAL, Path(folder) / "sources"))
        ground, before = Ground(root), found_before(root)
        for slip in slips(given.seeds, ground):
            found = found_by_the_check(slip, root, before)
            counts[slip.kind, bool(found)] += 1
            if given.missed and not found:
                place = f"{slip.path}:{slip.line}"
                print(f"{slip.kind:<11} {place:<40} {slip.old} -> {slip.new}")
            print(f"\r{sum(counts.values())}/{given.seeds}", end="", file=sys.stderr)
    print(file=sys.stderr)
    print(table(counts))
    if given.write:
        text = PAGE.read_text("utf-8")
        start, end = text.index("<!-- funna -->"), text.index("<!-- /funna -->")
        PAGE.write_text(f"{text[:start]}<!-- funna -->\n{table(counts)}\n{text[end:]}", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
