"""Remember what a dictionary has answered, in a file outside the sources that may go at any time.

What is remembered belongs to the dictionary's key: another dictionary has another file. A file
that is broken, or that cannot be written, costs time and nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

from compiler.spelling.dictionary import Dictionary

Spell = Callable[[Collection[str]], Mapping[str, str] | None]
"""Tells which words are misspelt, each with the nearest known one, or `""`; None without a
dictionary."""

MOST = 50_000
"""Words to remember; when there are more, only those of the last run are kept."""


def spelling(dictionary: Dictionary | None, folder: Path | None) -> Spell:
    """Ask a dictionary, and the file in `folder` first, if there is such a folder."""

    def spell(words: Collection[str]) -> Mapping[str, str] | None:
        if dictionary is None:
            return None
        file = folder / f"spelling-{dictionary.key[:16]}.json" if folder else None
        known = _remembered(file, dictionary.key)
        asked = sorted(set(words) - set(known))
        if asked:
            wrong = dictionary.unknown(asked)
            answered = {word: wrong.get(word) for word in asked}
            known = {**known, **answered}
            _remember(file, dictionary.key, known, words)
        elif file is not None:
            with contextlib.suppress(OSError):
                _unfinished(file).unlink(missing_ok=True)
        return {word: near for word in words if (near := known[word]) is not None}

    return spell


def _remembered(file: Path | None, key: str) -> dict[str, str | None]:
    """For each word known from before the nearest one, or None where it is right."""
    if file is None:
        return {}
    try:
        told: Any = json.loads(file.read_bytes())
        answers, sum_ = told["answers"], told["sum"]
        whole = told["dictionary"] == key and sum_ == _sum(answers)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}
    return answers if whole and isinstance(answers, dict) else {}


def _remember(
    file: Path | None, key: str, known: dict[str, str | None], words: Collection[str]
) -> None:
    """Write what is known; another run that reads it meanwhile sees the old file or the new."""
    if file is None:
        return
    kept = known if len(known) <= MOST else {word: known[word] for word in words}
    kept = dict(sorted(kept.items()))
    told = {"dictionary": key, "sum": _sum(kept), "answers": kept}
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        _unfinished(file).write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
        _unfinished(file).replace(file)


def _unfinished(file: Path) -> Path:
    """Where the file is written before it gets its name.

    One place for all runs: what a killed one left is written over, and what two wrote into each
    other is told by its sum.
    """
    return file.with_name(f"{file.name}.new")


def _sum(answers: object) -> str:
    return hashlib.sha256(json.dumps(answers, ensure_ascii=False).encode()).hexdigest()
