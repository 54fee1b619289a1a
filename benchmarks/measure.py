"""Run programs in turn (A B C A B C …) and tell the time and the peak memory of each whole process.

A process of its own and as small as Python is: what a child has used at most is counted from the
moment it is a copy of its parent, so a large parent would be measured with it.

Reads a JSON list of programs on its standard input, each with `name`, `argv`, and what to do before
each run: `remove` (a folder) and `turns` (pairs of a file and where to copy it, one pair a run).
Writes JSON on its standard output, and how far it has come on the other.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import time
from typing import Any

KIB_IN_MIB = 1024

ENVIRONMENT = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
"""Python as a user has it: told to keep no compiled modules, it would compile them in each run."""


def main() -> None:
    asked = json.load(sys.stdin)
    measured: dict[str, list[dict[str, float]]] = {p["name"]: [] for p in asked["programs"]}
    given_up: dict[str, str] = {}
    for turn in range(-1, asked["rounds"]):
        for program in asked["programs"]:
            name = program["name"]
            # The turn before the first is a warm-up, and brings about what a later run begins with.
            if name in given_up or (turn < 0 and not (asked["warm_up"] or program["warm"])):
                continue
            prepare(program, turn + 1)
            seconds, work, mib, fault = run(program["argv"], asked["limit"], asked["log"])
            told = fault or f"{seconds:.2f} s, {work:.2f} s of work, {mib:.0f} MiB"
            print(f"  {'warm-up' if turn < 0 else turn + 1}  {name}: {told}", file=sys.stderr)
            if fault:
                given_up[name] = fault
            elif turn >= 0:
                measured[name].append({"seconds": seconds, "work": work, "mib": mib})
    json.dump({"runs": measured, "given_up": given_up}, sys.stdout)


def prepare(program: dict[str, Any], turn: int) -> None:
    """Bring about what a run begins with: no output, or another figure than last time."""
    if program.get("remove"):
        shutil.rmtree(program["remove"], ignore_errors=True)
    if program.get("turns"):
        source, target = program["turns"][turn % len(program["turns"])]
        shutil.copyfile(source, target)


def run(argv: list[str], limit: float, log: str) -> tuple[float, float, float, str]:
    """Seconds, seconds of work and MiB of a process and its children; why it failed if it did."""
    out = (os.POSIX_SPAWN_OPEN, 1, log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    began = time.perf_counter()
    actions = [out, (os.POSIX_SPAWN_DUP2, 1, 2)]
    pid = os.posix_spawn(argv[0], argv, ENVIRONMENT, file_actions=actions, setpgroup=0)
    over = []

    def stop(*_: object) -> None:
        over.append(True)
        os.killpg(pid, signal.SIGKILL)

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, limit)
    _, status, used = os.wait4(pid, 0)
    seconds = time.perf_counter() - began
    signal.setitimer(signal.ITIMER_REAL, 0)
    fault = ""
    if over:
        fault = f"> {limit:g} s"
    elif status:
        fault = f"status {os.waitstatus_to_exitcode(status)}, see {log}"
    return seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / KIB_IN_MIB, fault


if __name__ == "__main__":
    main()
