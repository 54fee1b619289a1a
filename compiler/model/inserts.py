"""What braces alone on a line may ask for, and what follows the name."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum


class Argument(Enum):
    """What an insert's name is followed by."""

    AREA = "målområde"
    BUDGET = "budget"
    FIGURES = "uppgifter"
    CHARTED = "uppgifter eller en budget"
    NOTHING = ""


TO_ADD = "att komplettera"
"""The list of the figures to be added, to which each of their marks leads."""

INSERTS: Mapping[str, Argument] = {
    "styrning": Argument.AREA,
    "mål": Argument.AREA,
    "övrig inriktning": Argument.AREA,
    "måltabell": Argument.AREA,
    "åtgärder": Argument.AREA,
    "inledning": Argument.AREA,
    "budget": Argument.BUDGET,
    "uppgifter": Argument.FIGURES,
    "diagram": Argument.CHARTED,
    "kalender": Argument.NOTHING,
    TO_ADD: Argument.NOTHING,
    "innehåll": Argument.NOTHING,
}


def split_insert(words: str) -> tuple[str, str] | None:
    """An insert's name and what follows it, or None where the words name no insert."""
    for name in INSERTS:
        if words == name or words.startswith(name + " "):
            return name, words[len(name) :].strip()
    return None


def split_caption(argument: str) -> tuple[tuple[str, ...], str]:
    """The ids that an insert names, and the caption that may stand after a bar."""
    ids, _, caption = argument.partition("|")
    return tuple(ids.split()), caption.strip()
