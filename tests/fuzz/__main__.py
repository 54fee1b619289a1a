"""Fuzz each reader for a while: `python -m tests.fuzz --seconds 60 --only yaml`.

What was met is kept in `.fuzz/`, so that the next run goes on from there. An input that ends in an
exception is left in `.fuzz/found/`; it becomes a case of the corpus before it is mended.
"""

from __future__ import annotations

import argparse
import subprocess
import sys

from tests.fuzz.readers import READERS, ROOT

WORK = ROOT / ".fuzz"


def main() -> int:
    """0 where no reader ended in an exception, or else 1."""
    parser = argparse.ArgumentParser("tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=60, help="for each reader")
    parser.add_argument("--only", choices=READERS, action="append", help="this reader alone")
    given = parser.parse_args()
    faults = [name for name in given.only or READERS if not fuzz(name, given.seconds)]
    for name in faults:
        print(f"{name}: see {WORK / 'found' / name}")
    return int(bool(faults))


def fuzz(name: str, seconds: int) -> bool:
    """Whether a reader stood it."""
    known, found = WORK / "known" / name, WORK / "found" / name
    for folder in (known, found):
        folder.mkdir(parents=True, exist_ok=True)
    for number, begin in enumerate(READERS[name].begin()):
        (known / f"begin-{number}").write_bytes(begin)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.fuzz.one", name, str(known)),
            *(f"-max_total_time={seconds}", "-timeout=30", "-rss_limit_mb=1024"),
            *("-max_len=20000", "-print_final_stats=1", f"-artifact_prefix={found}/"),
        ],
        cwd=ROOT,
        check=False,
    )
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
