"""What each kind of data file may hold: the whole format, collection by collection."""

from __future__ import annotations

from typing import Any

from compiler.load.budgets import BUDGET
from compiler.load.follow_ups import FOLLOW_UP
from compiler.load.goals import AREA
from compiler.load.registers import (
    BODY,
    FREE_PHRASE,
    HOUSE_STYLE,
    LISTED_WORD,
    PERSON,
    TERM,
    UNIT,
    WORD_ALONE,
    one_style,
)
from compiler.load.reports import deadline, judgement, report
from compiler.load.rules import reconciliation
from compiler.load.schema import (
    Key,
    Record,
    either,
    list_of,
    turned,
)
from compiler.load.values import indicator
from compiler.load.waivers import RULE, WAIVER

DATA: Record[dict[str, Any]] = Record(
    "källfil",
    dict,
    (
        Key("uppgifter", "indicators", list_of(indicator), indicator.about),
        Key("målområden", "areas", list_of(AREA), AREA.about),
        Key("budget", "budgets", list_of(BUDGET), BUDGET.about),
        Key("uppföljningar", "follow_ups", list_of(FOLLOW_UP), FOLLOW_UP.about),
        Key("personer", "persons", list_of(PERSON), PERSON.about),
        Key("organ", "bodies", list_of(BODY), BODY.about),
        Key("enheter", "units", list_of(UNIT), UNIT.about),
        Key("fria-tal", "free_phrases", list_of(FREE_PHRASE), FREE_PHRASE.about),
        Key("termer", "terms", list_of(TERM), TERM.about),
        Key(
            "ordlista",
            "known_words",
            list_of(either(WORD_ALONE, LISTED_WORD)),
            LISTED_WORD.about,
        ),
        Key("husstil", "house_styles", turned(HOUSE_STYLE, one_style), HOUSE_STYLE.about),
        Key("regler", "rule_settings", list_of(RULE), RULE.about),
        Key("undantag", "waivers", list_of(WAIVER), WAIVER.about),
        Key("avstämningar", "reconciliations", list_of(reconciliation), reconciliation.about),
        Key("bedömningsskala", "judgements", list_of(judgement), judgement.about),
        Key("rapporter", "reports", list_of(report), report.about),
        Key("hålltider", "deadlines", list_of(deadline), deadline.about),
    ),
    "En källfil; den får hålla vilka samlingar som helst, men bara en gång var.",
)
"""Any data file: each key adds to the collection of the plan that it names."""
