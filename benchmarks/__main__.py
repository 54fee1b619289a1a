"""Measure, and tell: `make bench`, or `make bench ARGS="--sizes 1 10 --rounds 3"`."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.extract import difference, words_in
from benchmarks.figures import Measured, Run
from benchmarks.many import MARKS, as_rows, many_plans
from benchmarks.programs import (
    ROOT,
    Content,
    Program,
    install_peers,
    make_content,
    peers,
    with_layout,
    without_layout,
)
from benchmarks.table import as_text, put_into

ROUNDS = {1: 7, 10: 3, 100: 1}
"""How often each program is run; the larger sizes vary less and take longer."""

LARGEST_LAYOUT = 10
PAGE = ROOT / "docs" / "performance.md"
SMALLEST_WARM_UP = 100
MEASURE = ROOT / "benchmarks" / "measure.py"


def main() -> int:
    given = _arguments()
    if given.many:
        return _many(given)
    install_peers()
    sizes: dict[int, dict[str, Measured]] = {}
    for size in given.sizes:
        _tell(f"{size}x: making the content")
        content = make_content(ROOT / "sources", given.work / str(size), size)
        rounds = given.rounds or ROUNDS.get(size, 1)
        chosen = [*peers(content), *without_layout(content)]
        sizes[size] = _measured(chosen, content, rounds, given, size < SMALLEST_WARM_UP)
        if size <= LARGEST_LAYOUT and not given.no_layout:
            # These take long and are compared with each other only.
            laid_out = list(with_layout(content))
            sizes[size] |= _measured(laid_out, content, (rounds + 1) // 2, given, False)
    text = as_text(sizes, _surroundings(given, sizes))
    print(text)
    if given.write:
        put_into(PAGE, text)
        _tell(f"written to {PAGE.relative_to(ROOT)}")
    return 0


def _many(given: argparse.Namespace) -> int:
    """The plans of many boards, apart from the sizes of one plan."""
    folder = given.work / "many"
    _tell(f"{given.many} plans: making them")
    programs = many_plans(folder, given.many)
    measured = _run(programs, given.rounds or 3, given, False, folder / "log.txt")
    load = os.getloadavg()[2]
    text = as_rows(
        measured,
        given.many,
        f"Python {platform.python_version()}, {platform.system()} on {os.cpu_count()} cores, "
        f"load {load:.1f} in the last quarter of an hour; {given.rounds or 3} runs each.",
    )
    print(text)
    if given.write:
        put_into(PAGE, text, MARKS)
        _tell(f"written to {PAGE.relative_to(ROOT)}")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1, 10, 100], metavar="N")
    parser.add_argument("--rounds", type=int, metavar="N", help="instead of 7, 3 and 1 by size")
    parser.add_argument("--limit", type=float, default=120, metavar="S", help="end a run after S")
    parser.add_argument(
        "--many", type=int, nargs="?", const=20, metavar="N", help="N plans at once (20) instead"
    )
    parser.add_argument("--no-layout", action="store_true", help="do not measure LibreOffice")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "bench", metavar="DIR")
    parser.add_argument("--write", action="store_true", help=f"into {PAGE.relative_to(ROOT)} too")
    return parser.parse_args()


def _measured(
    programs: Sequence[Program],
    content: Content,
    rounds: int,
    given: argparse.Namespace,
    warm_up: bool,
) -> dict[str, Measured]:
    """Each program's runs, in turn, once it has been seen that it holds the same text."""
    measured = _run(programs, rounds, given, warm_up, content.folder / "log.txt")
    _compare(content, (p for p in programs if measured[p.name].runs))
    return measured


def _run(
    programs: Sequence[Program], rounds: int, given: argparse.Namespace, warm_up: bool, log: Path
) -> dict[str, Measured]:
    asked = {
        "programs": [program.as_object() for program in programs],
        "rounds": rounds,
        "warm_up": warm_up,
        "limit": given.limit,
        "log": str(log),
    }
    # What an earlier measurement has kept, of the same chapters, would be found by this one.
    cache = given.work.absolute() / "cache"
    shutil.rmtree(cache, ignore_errors=True)
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(MEASURE)],
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
        input=json.dumps(asked).encode(),
        stdout=subprocess.PIPE,
        check=True,
    )
    told = json.loads(done.stdout)
    return {
        name: Measured(tuple(Run(**run) for run in runs), told["given_up"].get(name, ""))
        for name, runs in told["runs"].items()
    }


def _compare(content: Content, programs: Iterable[Program]) -> None:
    """Stop where a program was quick because it left something out."""
    for program in programs:
        if program.output is not None:
            fault = difference(content.words, words_in(program.output))
            if fault:
                raise SystemExit(f"{program.name} does not hold the same text: {fault}")
            _tell(f"  {program.name}: the same {len(content.words)} words")


def _surroundings(given: argparse.Namespace, sizes: Iterable[int]) -> str:
    load = os.getloadavg()[2]
    return (
        f"Python {platform.python_version()}, {platform.system()} on {os.cpu_count()} cores, "
        f"load {load:.1f} in the last quarter of an hour; "
        f"{', '.join(f'{given.rounds or ROUNDS.get(size, 1)} runs at {size}x' for size in sizes)}; "
        f"a run that took over {given.limit:g} s was ended."
    )


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
