"""Tell a plan as a list of things that may change: value in words, place, owner."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from compiler.document.tables import follow_up_title
from compiler.document.wording import (
    Words,
    day_text,
    figure_text,
    listed,
    missing_text,
    party,
    period_text,
    responsibility_text,
)
from compiler.model.blocks import (
    Blocks,
    Inline,
    Link,
    Paragraph,
    Reference,
    Runs,
    Text,
    plain,
    walk,
)
from compiler.model.budget import BudgetTable
from compiler.model.duties import duties
from compiler.model.figures import Figure, Indicator, Missing, Ref, Status
from compiler.model.goals import Goal, Measure
from compiler.model.plan import Plan
from compiler.model.references import FoundFigure, FoundName, look_up
from compiler.model.registers import Unit
from compiler.span import Span


class Subject(StrEnum):
    """What kind of thing it is; the value is part of the catalogue's keys."""

    PLAN = "plan"
    GOAL = "goal"
    MEASURE = "measure"
    FIGURE = "figure"
    BUDGET = "budget"
    MEETING = "meeting"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing of the plan, or one side of it (`aspect`) that may change while others stay.

    `written` is the value as the sources have it: where that is the same in two versions and
    `value` is not, the change comes from elsewhere. A `derived` value nobody writes at all.
    `reference` is what a text writes in braces to take it.
    """

    subject: Subject
    id: str
    aspect: str
    name: str
    value: str
    written: str
    owner: str
    span: Span
    derived: bool = False
    reference: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same thing in another version of the plan."""
        return self.subject.value, self.id, self.aspect


def things(plan: Plan, words: Words) -> Iterator[Thing]:
    """Everything in a plan that may change, but its running text, in the order of a reader."""
    for tell in _TELLERS:
        yield from tell(plan, words)


# --- one kind each ----------------------------------------------------------------------------


def _metadata(plan: Plan, words: Words) -> Iterator[Thing]:
    meta = plan.meta
    decision = meta.decision
    absent = words["missing-cell"]
    told = {
        "title": (meta.title, "title"),
        "board": (party(meta.board, plan), "board"),
        "chair": (party(meta.chair, plan), "chair"),
        "director": (party(meta.director, plan), "director"),
        "date": (day_text(meta.day, words), "day"),
        "number": (", ".join(meta.reference_numbers), "reference_numbers"),
        "status": (words[f"status-{meta.status.name}"], "status"),
    }
    day, paragraph = decision.day, decision.paragraph
    for aspect, (value, attribute) in told.items():
        name = words[f"diff-plan-{aspect}"]
        span = meta.places.of(attribute) if meta.places.record.path else meta.span
        owner = party(meta.office, plan)
        yield Thing(Subject.PLAN, aspect, "", name, value, value, owner, span)
    decided = absent if isinstance(day, Missing) else day_text(day, words)
    if not isinstance(paragraph, Missing):
        decided += f", {paragraph}"
    name, owner = words["diff-plan-decision"], party(decision.body, plan)
    yield Thing(Subject.PLAN, "decision", "", name, decided, decided, owner, decision.span)


def _goals(plan: Plan, words: Words) -> Iterator[Thing]:
    for duty in duties(plan):
        if not isinstance(duty.subject, Goal):
            continue
        goal = duty.subject
        name = goal_name(goal, plan, words)
        owner = _owners(duty.responsibility.owners, plan, words)
        wording = (Text(f"{goal.heading}. "), *goal.statement) if goal.heading else goal.statement
        sides: tuple[tuple[str, Runs], ...] = (
            ("wording", wording),
            ("background", _runs(goal.background)),
            ("follow-up", (Text(goal.follow_up),)),
            ("number", (Text(goal.number),)),
            ("responsibility", (Text(responsibility_text(goal.responsibility, plan, words)),)),
        )
        for aspect, runs in sides:
            yield _told(Subject.GOAL, goal.id, aspect, name, runs, owner, goal.span, plan, words)


def _measures(plan: Plan, words: Words) -> Iterator[Thing]:
    for duty in duties(plan):
        if not isinstance(duty.subject, Measure):
            continue
        measure = duty.subject
        served = goal_name(duty.goal, plan, words) if duty.goal else duty.area.title
        name = words["diff-measure-of"].format(goal=served)
        owner = _owners(duty.responsibility.owners, plan, words)
        responsible = responsibility_text(measure.responsibility, plan, words)
        sides: tuple[tuple[str, Runs], ...] = (
            ("wording", _runs(measure.text)),
            ("responsibility", (Text(responsible),)),
        )
        for aspect, runs in sides:
            told = (Subject.MEASURE, measure.id, aspect, name, runs, owner, measure.span)
            yield _told(*told, plan, words)


def _figures(plan: Plan, words: Words) -> Iterator[Thing]:
    for indicator in plan.indicators:
        owner = party(indicator.owner, plan)
        for figure in indicator.figures:
            kind, period = words[figure.kind.name], figure.period.text
            name = f"{indicator.name}, {kind} {period}"
            value = _figure(indicator, figure, plan, words)
            aspect = f"{figure.kind.value} {period}"
            yield Thing(
                Subject.FIGURE, indicator.id, aspect, name, value, value, owner, figure.span,
                reference=_reference(indicator, figure),
            )  # fmt: skip


def _budgets(plan: Plan, words: Words) -> Iterator[Thing]:
    for budget in plan.budgets:
        yield from _budget(budget, plan, words)


def _budget(budget: BudgetTable, plan: Plan, words: Words) -> Iterator[Thing]:
    owner = party(budget.owner, plan)
    sums = {row.id for _, row in budget.total.walk() if row.rows}
    for row in budget.ledger():
        for column, figure in zip(budget.columns, row.figures, strict=True):
            name = f"{budget.title}: {row.name}"
            if len(budget.columns) > 1:
                name += f", {column.title}"
            value = _figure(row, figure, plan, words)
            yield Thing(
                Subject.BUDGET, row.id, column.id, name, value, value, owner, figure.span,
                derived=row.id in sums, reference=_reference(row, figure),
            )  # fmt: skip


def _meetings(plan: Plan, words: Words) -> Iterator[Thing]:
    for follow_up in plan.follow_ups:
        title = follow_up_title(follow_up, words)
        bodies = dict.fromkeys(o.body.id for o in follow_up.occasions)
        days = "; ".join(
            f"{party(o.body, plan)} {period_text(o.when, words)}" for o in follow_up.occasions
        )
        covers = "; ".join(plain(runs) for runs in follow_up.covers)
        owner = ", ".join(party(Ref(body, follow_up.span), plan) for body in bodies)
        first = follow_up.occasions[0].span if follow_up.occasions else follow_up.span
        for aspect, value, span in (
            ("name", title, follow_up.span),
            ("days", days, first),
            ("covers", covers, follow_up.span),
        ):
            yield Thing(Subject.MEETING, follow_up.id, aspect, title, value, value, owner, span)


_TELLERS: tuple[Callable[[Plan, Words], Iterator[Thing]], ...] = (
    _metadata,
    _goals,
    _measures,
    _figures,
    _budgets,
    _meetings,
)


# --- words ------------------------------------------------------------------------------------


def goal_name(goal: Goal, plan: Plan, words: Words) -> str:
    """A goal by its level and number; one without a number by what it belongs to as well."""
    level = words[f"level-{goal.level.name}"]
    if goal.number:
        return f"{level} {goal.number}"
    above = (duty.goal or duty.area for duty in duties(plan) if duty.subject is goal)
    place = next(above, None)
    inside = place.title if place is not None and not isinstance(place, Goal) else ""
    return f"{level} ({inside})" if inside else level


def _told(
    subject: Subject,
    id_: str,
    aspect: str,
    name: str,
    runs: Runs,
    owner: str,
    span: Span,
    plan: Plan,
    words: Words,
) -> Thing:
    value = "".join(word(run, plan, words) for run in runs)
    return Thing(subject, id_, aspect, name, value, plain(runs), owner, _place(runs, span))


def _place(runs: Runs, span: Span) -> Span:
    """Where the words stand, or the thing that they are of."""
    known = (run.span for run in runs if isinstance(run, Text | Reference | Link))
    return next((place for place in known if place.path), span)


def word(run: Inline, plan: Plan, words: Words) -> str:
    """A run as a reader of the plan has it: what it takes by id in words."""
    match run:
        case Reference(words=asked):
            found = look_up(plan, asked)
            if isinstance(found, FoundFigure):
                return figure_text(found, plan, words)
            return found.text if isinstance(found, FoundName) else plain((run,))
        case Link(runs=inside):
            return "".join(word(part, plan, words) for part in inside)
        case _:
            return plain((run,))


def _runs(blocks: Blocks) -> Runs:
    """The words of all paragraphs, one after the other."""
    runs: list[Inline] = []
    for block in walk(blocks):
        if isinstance(block, Paragraph):
            runs += [Text(" "), *block.runs] if runs else block.runs
    return tuple(runs)


def _owners(owners: tuple[Ref, ...], plan: Plan, words: Words) -> str:
    return listed([party(ref, plan) for ref in owners], words) if owners else ""


def _reference(indicator: Indicator, figure: Figure) -> str:
    return f"{indicator.id} {figure.period.text} {figure.kind.value}"


def _figure(indicator: Indicator, figure: Figure, plan: Plan, words: Words) -> str:
    unit = plan.by_id.get(indicator.unit.id)
    if isinstance(figure.value, Missing) or not isinstance(unit, Unit):
        return words["missing-cell"] if unit else missing_text(figure, words)
    value = figure_text(FoundFigure(indicator, figure, unit), plan, words)
    preliminary = figure.status is Status.PRELIMINARY
    return f"{value} ({words['diff-preliminary']})" if preliminary else value
