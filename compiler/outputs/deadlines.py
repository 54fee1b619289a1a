"""Turn the deadlines before a board's meetings into a table of the page of what is to be added."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from xml.etree.ElementTree import Element

from compiler.checks.deadlines import DueDay, due_days
from compiler.document.tables import follow_up_title
from compiler.document.wording import Words, day_text, period_text
from compiler.model.plan import Plan
from compiler.outputs.markup import element
from compiler.outputs.page_table import cell, row, table


def deadline_table(plan: Plan, words: Words) -> Element | None:
    """A row for each meeting and report, a column for each deadline; None without deadlines."""
    days = sorted(due_days(plan), key=lambda due: due.occasion.when.first)
    if not days:
        return None
    columns = ((words["follow-up"], ""), (words["deadlines-meeting"], ""))
    named = ((deadline.name, "") for deadline in plan.deadlines)
    return table(words["deadlines-caption"], (*columns, *named), _rows(days, words), "cards")


def _rows(days: list[DueDay], words: Words) -> Iterator[Element]:
    for (report, occasion), each in groupby(days, key=lambda due: (due.report, due.occasion)):
        yield row(
            element("th", follow_up_title(report, words), scope="row", role="rowheader"),
            cell(words["deadlines-meeting"], period_text(occasion.when, words)),
            *(cell(due.deadline.name, day_text(due.day, words)) for due in each),
        )
