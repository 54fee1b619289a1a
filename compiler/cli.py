"""The command `vp`: its commands alone print, and know of clock, environment and cwd."""

from __future__ import annotations

import contextlib
import gc
import os
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from threading import Event
from typing import TYPE_CHECKING

from compiler.characters import UNWRITABLE, code_point, visible
from compiler.commands.signals import Interrupted, ending_tidily
from compiler.commands.streams import UntoldError, standard_streams

if TYPE_CHECKING:
    import argparse


_YEARS = range(1980, 2108)
"""What a zip can tell: libraries put the clock into each that they make, before it is taken out."""

_UNSEEN = re.compile(rf"[\r\n]|{UNWRITABLE.pattern}")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; never a traceback."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        with ending_tidily(lasting=argv is None) as stop:
            try:
                with standard_streams():
                    return _run(arguments, stop, ending=argv is None)
            except UntoldError as fault:
                return untold(arguments, fault)
    except Interrupted as interrupted:
        # So early, or so late, that nothing could be said of it.
        return interrupted.status


def _run(arguments: Sequence[str], stop: Event, *, ending: bool) -> int:
    # Only now: a signal that comes while modules are loaded finds somebody who knows what to do.
    from compiler.catalogue.commands import command_words
    from compiler.commands.given import (
        INTERRUPTED,
        NOT_WRITTEN,
        PROGRAM_FAULT,
        WRONG_USE,
        WrongDate,
    )
    from compiler.commands.parser import language_of, parser_of

    language = language_of(arguments)
    texts = command_words(language)
    unseen = next((a for a in arguments if _UNSEEN.search(a)), None)
    if unseen is not None:
        # It would be printed, and be a name of files, that nobody can read or type.
        character = code_point(_UNSEEN.findall(unseen)[0])
        told = texts["argument-unseen"].format(argument=visible(unseen), character=character)
        print(told, file=sys.stderr)
        return WRONG_USE
    try:
        given = parser_of(language).parse_args(arguments)
        given.stop, given.arguments = stop, arguments
        year = time.localtime().tm_year
        if year not in _YEARS:
            print(texts["clock"].format(year=year), file=sys.stderr)
            return NOT_WRITTEN
        run: Callable[[argparse.Namespace], int] = given.run
        with _no_collecting(lasting=given.command in ("batch", "watch"), ending=ending):
            return run(given)
    except KeyboardInterrupt as interrupt:
        print(texts["interrupted"], file=sys.stderr)
        return interrupt.status if isinstance(interrupt, Interrupted) else INTERRUPTED
    except WrongDate as wrong:
        print(texts["wrong-date"].format(text=wrong), file=sys.stderr)
        return WRONG_USE
    except UntoldError:
        raise
    except OSError as fault:
        if os.environ.get("VP_DEBUG"):
            raise
        subject = fault.filename or fault.filename2 or "–"
        told = texts["system-fault"].format(subject=subject, reason=fault.strerror or fault)
        print(told, file=sys.stderr)
        return NOT_WRITTEN
    except Exception as fault:  # the last resort: an official must never meet a traceback
        if os.environ.get("VP_DEBUG"):
            raise
        told = f"{type(fault).__name__}: {fault}"
        print(texts["program-fault"].format(fault=told), file=sys.stderr)
        return PROGRAM_FAULT


def untold(arguments: Sequence[str], fault: OSError) -> int:
    """Say, if that can be said, that not all could be; the exit status."""
    from compiler.catalogue.commands import command_words
    from compiler.commands.given import NOT_WRITTEN
    from compiler.commands.parser import language_of

    texts = command_words(language_of(arguments))
    with contextlib.suppress(OSError), standard_streams():
        print(texts["untold"].format(reason=fault.strerror), file=sys.stderr)
    return NOT_WRITTEN


@contextlib.contextmanager
def _no_collecting(*, lasting: bool, ending: bool) -> Iterator[None]:
    """No search for garbage in a command that soon ends: a plan is values without circles, and
    going through them again and again takes a third of the time and finds nothing. Where the
    process ends with the command they are not gone through at its end either."""
    if not lasting:
        gc.disable()
    try:
        yield
    finally:
        if ending:
            gc.freeze()
        gc.enable()
