"""The shape of what is said about one diagnostic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Entry:
    """One diagnostic: `{particular}`s are filled in from the finding.

    `message` says what was expected and what stands there; `hint` what to write; `hint_near`
    replaces it where a nearest known word was found. `explanation` tells what the rule is, why it
    is there and how to mend it, with an example where one helps. `causes` are sentences that stand
    before the hint where the finding names a likely cause.
    """

    title: str
    message: str
    hint: str
    explanation: str
    hint_near: str = ""
    causes: Mapping[str, str] = field(default_factory=dict)
