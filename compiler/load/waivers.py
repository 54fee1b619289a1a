"""How a plan writes what it wants its findings to count as: grades and waivers."""

from __future__ import annotations

from dataclasses import replace

from compiler.catalogue import codes
from compiler.catalogue.grades import adjustable
from compiler.load.schema import (
    Key,
    Record,
)
from compiler.load.texts import (
    choice,
    day,
    line,
)
from compiler.model.review import Grade, RuleSetting, Waiver

_code = replace(line, words=tuple(code for code in codes() if adjustable(code)))

RULE = Record(
    "regel",
    RuleSetting,
    (
        Key(
            "regel", "code", _code, "Anmärkningens kod eller namn, som i vp explain.", required=True
        ),
        Key("grad", "grade", choice(Grade), "Vad anmärkningen ska räknas som.", required=True),
        Key("skäl", "reason", line, "Varför den räknas annorlunda i den här planen."),
    ),
    "En anmärkning som räknas annorlunda i hela planen.",
)

WAIVER = Record(
    "undantag",
    Waiver,
    (
        Key(
            "regel", "code", _code, "Anmärkningens kod eller namn, som i vp explain.", required=True
        ),
        Key("fil", "path", line, "Filen som undantaget gäller, från källmappen.", required=True),
        Key("text", "text", line, "Ord på raden; utan dem gäller undantaget hela filen."),
        Key("skäl", "reason", line, "Varför anmärkningen får stå kvar.", required=True),
        Key("gäller-till", "until", day, "Den sista dag som undantaget gäller.", required=True),
    ),
    "En anmärkning som får stå kvar på ett ställe, till och med en dag.",
)
