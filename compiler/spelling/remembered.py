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
    """Ask a dictionary, and the file in `folder` first, if there is such a folder.

    Whoever asks again and again, plan after plan, is told from memory what was answered before.
    """
    met: dict[str, str | None] = {}

    def spell(words: Collection[str]) -> Mapping[str, str] | None:
        if dictionary is None:
            return None
        asked = set(words) - met.keys()
        if asked:
            file = folder / f"spelling-{dictionary.key[:16]}.json" if folder else None
            met.update(_remembered(file, dictionary.key))
            new = sorted(asked - met.keys())
            if new:
                wrong = dictionary.unknown(new)
                met.update((word, wrong.get(word)) for word in new)
                _remember(file, dictionary.key, met, words)
        return {word: near for word in words if (near := met[word]) is not None}

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
    """Write what is known. What a killed run left of it, or two wrote into each other, is told by
    its sum, and not believed."""
    if file is None:
        return
    kept = known if len(known) <= MOST else {word: known[word] for word in words}
    kept = dict(sorted(kept.items()))
    told = {"dictionary": key, "sum": _sum(kept), "answers": kept}
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")


def _sum(answers: object) -> str:
    return hashlib.sha256(json.dumps(answers, ensure_ascii=False).encode()).hexdigest()
