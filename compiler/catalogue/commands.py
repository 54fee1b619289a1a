"""What the command line says, in Swedish and English, by key."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from compiler.catalogue.command_help import HELP
from compiler.catalogue.command_many import MANY
from compiler.catalogue.command_sheets import SHEETS
from compiler.catalogue.command_told import TOLD

_FAULTS: Mapping[str, tuple[str, str]] = {
    "usage-error": ("vp: fel i kommandot: {problem}", "vp: wrong use: {problem}"),
    "argument-unseen": (
        "vp: fel i kommandot: ”{argument}” har ett tecken som inte syns ({character}).",
        "vp: wrong use: “{argument}” has a character that does not show ({character}).",
    ),
    "interrupted": (
        "Avbrutet. Inga filer är halvskrivna: de förra står kvar, om inte alla nya hann bli klara.",
        "Interrupted. No file is half written: the last ones stand, unless all new ones were done.",
    ),
    "untold": (
        "vp: det som skulle visas kunde inte skrivas ({reason}).",
        "vp: what was to be shown could not be written ({reason}).",
    ),
    "wrong-date": (
        "SOURCE_DATE_EPOCH ska vara sekunder sedan 1970-01-01, men är ”{text}”.",
        "SOURCE_DATE_EPOCH must be seconds since 1970-01-01, but is “{text}”.",
    ),
    "clock": (
        "vp: datorns klocka står på år {year}. Ställ den rätt och försök igen. Inget skrevs.",
        "vp: this computer's clock says that the year is {year}. Set it and try again. Nothing was "
        "written.",
    ),
    "system-fault": (
        "vp: datorn kom inte åt {subject} ({reason}). Inget skrevs.\n"
        "Försök igen. Hjälper det inte, se till disken, nätet och installationen.",
        "vp: the computer could not reach {subject} ({reason}). Nothing was written.\n"
        "Try again. If that does not help, see to the disk, the network and the installation.",
    ),
    "program-fault": (
        "vp: ett fel i programmet, inte i dina filer ({fault}). Inget skrevs.\n"
        "Skicka raden ovan och källfilerna till den som förvaltar programmet.",
        "vp: a fault of the program, not of your files ({fault}). Nothing was written.\n"
        "Send the line above and the sources to whoever keeps the program.",
    ),
}


# argparse words these itself, in English, and offers no other way to change them.
_PROBLEMS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"the following arguments are required: (.+)"), r"det saknas ett ord: \1"),
    (re.compile(r"unrecognized arguments: (.+)"), r"det här känns inte igen: \1"),
    (
        re.compile(r"argument (.+): invalid choice: '(.*)' \(choose from (.+)\)"),
        r"\1: ”\2” finns inte, välj bland \3",
    ),
    (re.compile(r"argument (--today|--date): (.+)"), r"\1: \2"),
    (re.compile(r"argument (.+): expected one argument"), r"\1: värdet saknas"),
    (
        re.compile(r"ambiguous option: (.+) could match (.+)"),
        r"\1 kan betyda flera saker: \2",
    ),
)


def usage_problem(message: str, language: str) -> str:
    """What argparse says is wrong with a command line, in a language."""
    if language == "sv":
        for pattern, swedish in _PROBLEMS:
            message = pattern.sub(swedish, message)
    return message.replace("'", "")


@cache
def command_words(language: str) -> Mapping[str, str]:
    """The command line's texts in a language."""
    at = 0 if language == "sv" else 1
    every = {**HELP, **TOLD, **SHEETS, **MANY, **_FAULTS}
    return {key: texts[at] for key, texts in every.items()}
