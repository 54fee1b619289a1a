"""Run the command with a gigabyte of memory and thirty seconds: what wants more fails here alone.

The seconds are the processor's, so that a busy machine changes nothing.
"""

from __future__ import annotations

import sys

from compiler import cli

GIGABYTE = 2**30
SECONDS = 30


def limit() -> None:
    """Take no more memory and time than that, where the system can be told so."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (GIGABYTE, GIGABYTE))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


if __name__ == "__main__":
    limit()
    sys.exit(cli.main())
