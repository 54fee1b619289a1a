"""What the compiler itself says, in Swedish and English: words in documents and diagnostics.

One entry a diagnostic code feeds the message, the hint, `vp explain` and `docs/diagnostics.md`.
Kept as Python so that it is read from compiled bytecode, without parsing, at every start.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from compiler.catalogue import en, sv
from compiler.catalogue.entry import Entry
from compiler.characters import visible
from compiler.diagnostic import Diagnostic

LANGUAGES = ("sv", "en")

_DIAGNOSTICS: Mapping[str, Mapping[str, Entry]] = {"sv": sv.DIAGNOSTICS, "en": en.DIAGNOSTICS}
_WORDS: Mapping[str, Mapping[str, str]] = {"sv": sv.WORDS, "en": en.WORDS}


@dataclass(frozen=True, slots=True)
class Told:
    """A diagnostic in one language: what is wrong, and what to write instead."""

    message: str
    hint: str


def tell(diagnostic: Diagnostic, language: str) -> Told:
    """A diagnostic's message and hint in a language.

    What a source says is shown in them as it can be shown: it never commands a terminal.
    """
    entry = _DIAGNOSTICS[language][diagnostic.code]
    given = {name: visible(text) for name, text in diagnostic.particulars}
    hint = entry.hint_near if given.get("nearest") and entry.hint_near else entry.hint
    likely = entry.causes.get(given.get("cause", ""), "")
    told = " ".join(text.format(**given) for text in (likely, hint) if text)
    return Told(entry.message.format(**given), told)


def words(language: str) -> Mapping[str, str]:
    """The words that documents, lists and the command line use, by key."""
    return _WORDS[language]


def explain(code: str, language: str) -> Entry | None:
    """All that is said of a code, or None where there is no such code."""
    return _DIAGNOSTICS[language].get(code)


def codes() -> tuple[str, ...]:
    """Every diagnostic code, sorted."""
    return tuple(sorted(_DIAGNOSTICS["sv"]))
