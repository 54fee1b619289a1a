"""How the follow-up calendar is written: reports, and when who deals with them."""

from __future__ import annotations

from typing import Any

from compiler.load.schema import (
    Key,
    Record,
    list_of,
    or_missing,
)
from compiler.load.texts import (
    day,
    day_or_month,
    identifier,
    line,
    ref_to,
    runs,
)
from compiler.model.budget import BudgetTable
from compiler.model.figures import Missing
from compiler.model.follow_up import FollowUp, Occasion, OpenOccasion
from compiler.model.goals import (
    Goal,
    GoalArea,
)
from compiler.model.period import Period
from compiler.model.registers import Body


def _make_occasion(when: Period | Missing, **given: Any) -> Occasion | OpenOccasion:
    return OpenOccasion(**given) if isinstance(when, Missing) else Occasion(when=when, **given)


def _make_follow_up(occasions: tuple[Occasion | OpenOccasion, ...], **given: Any) -> FollowUp:
    dated = tuple(o for o in occasions if isinstance(o, Occasion))
    open_ = tuple(o for o in occasions if isinstance(o, OpenOccasion))
    return FollowUp(occasions=dated, open=open_, **given)


_OCCASION = Record(
    "behandling",
    _make_occasion,
    (
        Key(
            "organ", "body", ref_to(Body), "Id på det organ som behandlar rapporten.", required=True
        ),
        Key(
            "när",
            "when",
            or_missing(day_or_month),
            "Dagen, eller månaden om dagen inte är bestämd; annars kompletteras.",
            required=True,
        ),
    ),
    "När och var en rapport behandlas.",
    placed=True,
)

FOLLOW_UP = Record(
    "uppföljning",
    _make_follow_up,
    (
        Key("id", "id", identifier, "Uppföljningens id, unikt i planen.", required=True),
        Key("namn", "name", line, "Rapportens namn.", required=True),
        Key("tillägg", "addition", line, "Vad rapporten innehåller utöver det vanliga."),
        Key("per", "as_of", day, "Den dag som uppgifterna avser."),
        Key(
            "behandling",
            "occasions",
            list_of(_OCCASION),
            "Var och när rapporten behandlas.",
            required=True,
        ),
        Key(
            "omfattar",
            "covers",
            list_of(runs),
            "Vad rapporten tar upp, punkt för punkt.",
            required=True,
        ),
        Key(
            "följer-upp",
            "follows",
            list_of(ref_to(GoalArea, Goal)),
            "Id på de målområden eller mål som rapporten följer upp.",
        ),
        Key(
            "följer-budget",
            "budgets",
            list_of(ref_to(BudgetTable)),
            "Id på de budgettabeller som rapporten ställer utfall och prognos mot.",
        ),
    ),
    "En uppföljning: en rapport, när den behandlas och vad den omfattar.",
    placed=True,
)
