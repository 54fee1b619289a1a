"""Put the matrix of goals and the register of responsibilities into text, or into JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from compiler import catalogue
from compiler.console.style import Style
from compiler.document.wording import figure_text
from compiler.model.blocks import Inline, Link, Paragraph, Reference, Text
from compiler.model.duties import Duty, Share, duties
from compiler.model.goals import Goal, Measure
from compiler.model.matrix import GoalLine, Has, Part
from compiler.model.plan import Plan
from compiler.model.references import FoundFigure, FoundName, look_up
from compiler.model.registers import Body, Person
from compiler.span import Span

Parties = Sequence[tuple[Body | Person, Sequence[Share]]]

_COLUMNS = (Part.HEADING, Part.INDICATOR, Part.MEASURE, Part.FOLLOW_UP)
_NARROWEST = 24
_PARTY = 20
"""Letters of a party's name beside a goal; with parentheses and a count it is six more."""


# --- the matrix -------------------------------------------------------------------------------


def matrix_text(lines: Sequence[GoalLine], plan: Plan, style: Style) -> str:
    """The goals area by area, one a line: how many it has of each part, and who answers for it.

    What a goal has from elsewhere stands in parentheses; what it lacks is a dash.
    """
    texts = style.texts
    if not lines:
        return texts["goals-none"]
    told = _Told(plan, style)
    answering = {duty.subject.id: duty for duty in duties(plan)}
    taken = sum(len(part.value) + 2 for part in _COLUMNS) + _PARTY + 6 + 4
    wide = max(style.width - taken, _NARROWEST)
    heads = [*(part.value for part in _COLUMNS), Part.PARTY.value]
    shown = [style.paint("dim", "  ".join([" " * (wide + 2), *heads]))]
    for _, group in groupby(lines, key=lambda line: line.area.id):
        area = list(group)
        shown.append(style.paint("bold", area[0].area.title))
        for line in area:
            name = _cut("  " * line.depth + told.goal(line.goal), wide)
            cells = [_cell(line.parts[part], part.value, style) for part in _COLUMNS]
            cells.append(told.answering(answering[line.goal.id]))
            shown.append("  ".join([f"  {name:<{wide}}", *cells]))
        shown.append("")
    lacking = sum(bool(line.missing) for line in lines)
    shown.append(texts["goals-count"].format(count=len(lines), lacking=lacking))
    shown += textwrap.wrap(texts["goals-legend"], style.width)
    return "\n".join(shown)


def matrix_json(lines: Iterable[GoalLine], plan: Plan, style: Style) -> str:
    """The same as a list of objects: for each part what the goal has of its own and elsewhere."""
    told = _Told(plan, style)
    return _json(
        [
            {
                "id": line.goal.id,
                "area": line.area.id,
                "depth": line.depth,
                "level": line.goal.level.value,
                "number": line.goal.number or None,
                "name": told.goal(line.goal),
                **_at(line.goal.span, style),
                "missing": [part.value for part in line.missing],
                "parts": {
                    part.value: {"own": has.own, "elsewhere": has.elsewhere}
                    for part, has in line.parts.items()
                },
            }
            for line in lines
        ]
    )


# --- the register -----------------------------------------------------------------------------


def parties_text(parties: Parties, plan: Plan, style: Style) -> str:
    """Each party with the goals and measures it has a part in: role, years, words and place.

    A role that is not stated there, but comes from the goal or the area, stands in parentheses.
    """
    told, texts = _Told(plan, style), style.texts
    shown: list[str] = []
    for party, shares in parties:
        shown.append(style.paint("bold", f"{party.name} ({len(shares)})"))
        for share in shares:
            duty = share.duty
            role = share.role.value if duty.stated else f"({share.role.value})"
            years = duty.period.text if duty.period else ""
            place = _place(duty.subject.span, style)
            lead = f"  {role:<14}  {years:<9}  "
            words = _cut(told.subject(duty.subject), max(style.width - len(lead), _NARROWEST))
            shown += [f"{lead}{words}", style.paint("dim", f"{' ' * len(lead)}{place}")]
        shown.append("")
    return "\n".join([*shown, *textwrap.wrap(texts["goals-parties-legend"], style.width)])


def parties_json(parties: Parties, plan: Plan, style: Style) -> str:
    """The same as a list of objects."""
    told = _Told(plan, style)
    return _json(
        [
            {
                "id": party.id,
                "name": party.name,
                "kind": party.kind.value if isinstance(party, Body) else "person",
                "duties": [
                    {
                        "id": share.duty.subject.id,
                        "what": "mål" if isinstance(share.duty.subject, Goal) else "åtgärd",
                        "role": share.role.value,
                        "stated": share.duty.stated,
                        "period": share.duty.period.text if share.duty.period else None,
                        "area": share.duty.area.id,
                        "goal": share.duty.goal.id if share.duty.goal else None,
                        "text": told.subject(share.duty.subject),
                        **_at(share.duty.subject.span, style),
                    }
                    for share in shares
                ],
            }
            for party, shares in parties
        ]
    )


# --- words ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Told:
    """Names goals, measures and parties of a plan as its documents do, on one line."""

    plan: Plan
    style: Style

    def goal(self, goal: Goal) -> str:
        """`KF-mål 4. Sjukfrånvaron ska minska`: level and number, then heading or wording."""
        level = catalogue.words(self.style.language)[f"level-{goal.level.name}"]
        lead = f"{level} {goal.number}. " if goal.number else ""
        restated = self.plan.by_id.get(goal.restates.id) if goal.restates else None
        original = restated if isinstance(restated, Goal) else goal
        worded = goal.statement or original.statement
        return lead + (goal.heading or self._said(worded) or original.heading or level)

    def subject(self, of: Goal | Measure) -> str:
        """A goal's name, or the first paragraph of a measure."""
        if isinstance(of, Goal):
            return self.goal(of)
        first = next((block for block in of.text if isinstance(block, Paragraph)), None)
        return self._said(first.runs) if first else of.id

    def answering(self, duty: Duty) -> str:
        """The one who answers, and how many share it; in parentheses if that is not stated."""
        parties = list(dict.fromkeys(party.id for party, _ in duty.roles()))
        if not parties:
            return self.style.paint("warning", "–")
        entity = self.plan.by_id.get(parties[0])
        name = _cut(entity.name if isinstance(entity, Body | Person) else parties[0], _PARTY)
        shown = f"{name} +{len(parties) - 1}" if len(parties) > 1 else name
        return shown if duty.stated else f"({shown})"

    def _said(self, runs: Iterable[Inline]) -> str:
        return " ".join("".join(map(self._run, runs)).split())

    def _run(self, run: Inline) -> str:
        match run:
            case Text(text=text):
                return text
            case Link(runs=inner):
                return self._said(inner)
            case Reference(words=asked):
                match look_up(self.plan, asked):
                    case FoundName(text=text):
                        return text
                    case FoundFigure() as found:
                        return figure_text(found, self.plan, catalogue.words(self.style.language))
        return " "


def _cell(has: Has, head: str, style: Style) -> str:
    if has.own:
        return f"{len(has.own):^{len(head)}}"
    if has.elsewhere:
        return f"{f'({len(has.elsewhere)})':^{len(head)}}"
    return style.paint("warning", f"{'–':^{len(head)}}")


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _place(span: Span, style: Style) -> str:
    return str(Span(style.place(span), span.line, span.column))


def _at(span: Span, style: Style) -> dict[str, Any]:
    return {"file": style.place(span), "line": span.line, "column": span.column}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
