"""The command `vp`: its commands alone print, and know of clock, environment and cwd."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from compiler.catalogue.commands import command_words
from compiler.commands.given import INTERRUPTED, OK, PROGRAM_FAULT, WRONG_USE, WrongDate
from compiler.commands.parser import language_of, parser_of


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; never a traceback."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    language = language_of(arguments)
    texts = command_words(language)
    for stream in (sys.stdout, sys.stderr):
        # A Windows console or a pipe may be in another encoding; å must come through.
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
    try:
        given = parser_of(language).parse_args(arguments)
        given.arguments = arguments
        run: Callable[[argparse.Namespace], int] = given.run
        return run(given)
    except KeyboardInterrupt:
        print(texts["interrupted"], file=sys.stderr)
        return INTERRUPTED
    except WrongDate as wrong:
        print(texts["wrong-date"].format(text=wrong), file=sys.stderr)
        return WRONG_USE
    except BrokenPipeError:
        # The reader of a pipe has gone; what it has not read is of no use to anybody.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except Exception as fault:  # the last resort: an official must never meet a traceback
        if os.environ.get("VP_DEBUG"):
            raise
        told = f"{type(fault).__name__}: {fault}"
        print(texts["program-fault"].format(fault=told), file=sys.stderr)
        return PROGRAM_FAULT
