"""The command `vp`: its commands alone print, and know of clock, environment and cwd."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

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
        run: Callable[[argparse.Namespace], int] = given.run
        with _no_collecting(lasting=given.command in ("batch", "watch")):
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


@contextmanager
def _no_collecting(*, lasting: bool) -> Iterator[None]:
    """No search for garbage in a command that soon ends: a plan is values without circles, and
    going through them again and again takes a third of the time and finds nothing."""
    if not lasting:
        gc.disable()
    try:
        yield
    finally:
        gc.enable()
