"""Run the command with a gigabyte of memory: what swells beyond that fails here alone."""

from __future__ import annotations

import sys

from compiler import cli

GIGABYTE = 2**30


def limit() -> None:
    """Take no more than a gigabyte of address space, where the system can be told so."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (GIGABYTE, GIGABYTE))


if __name__ == "__main__":
    limit()
    sys.exit(cli.main())
