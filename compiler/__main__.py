"""Run the command line, or say again at once what it said last where nothing has changed since."""

import sys

from compiler.commands.stamp import said_before


def run() -> None:
    """Run one command with the process's own arguments, and end the process with its status."""
    try:
        status = said_before(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as fault:
        from compiler.cli import untold

        sys.exit(untold(sys.argv[1:], fault))
    if status is None:
        from compiler.cli import main

        status = main()
    sys.exit(status)


if __name__ == "__main__":
    run()
