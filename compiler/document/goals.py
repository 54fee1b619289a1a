"""Write goal areas out: the council's direction as a table, each goal with what belongs to it.

What is written still holds references; they are resolved when the document is assembled, so a
figure in a goal's background and one in its table are found and counted alike.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from compiler.amounts import EN_DASH
from compiler.document.tables import cell, cells, indicator_table, value_runs
from compiler.document.wording import Words, responsibility_text
from compiler.model.blocks import (
    Align,
    Block,
    Blocks,
    Cell,
    Heading,
    List,
    Paragraph,
    Role,
    Row,
    Runs,
    Table,
    Text,
    plain,
)
from compiler.model.figures import Indicator, Kind, Ref
from compiler.model.goals import Goal, GoalArea, Guidance, Level, Measure, Responsibility
from compiler.model.plan import Plan
from compiler.span import Span


@dataclass(frozen=True, slots=True)
class GoalWriter:
    """Writes the goals of one plan in one language."""

    plan: Plan
    words: Words

    def direction(self, area: GoalArea) -> Blocks:
        """The two-column table of the council's direction: long term, for the period, goals.

        Each theme is a row with a label of its own, so that no row need break over a page.
        """
        rows = [self._guidance_row("long-term-direction", g) for g in area.long_term]
        rows += [self._guidance_row("period-direction", g) for g in area.for_period]
        goals = [self._statement(g) for g in self.resolved(area.goals)]
        if goals:
            items = tuple((Paragraph(statement),) for statement in goals)
            label = Paragraph((Text(self.words["long-term-goals"], strong=True),))
            rows.append(Row((Cell((label,)), Cell((List(items, ordered=True),)))))
        return (
            Table(
                cells(self.words["council-direction"], self.words["content"]),
                tuple(rows),
                (0.3, 0.7),
                (Align.LEFT, Align.LEFT),
                caption=(Text(self.words["direction-caption"].format(area=area.title)),),
                description=self.words["direction-description"].format(area=area.title),
                span=area.span,
            ),
        )

    def goals(self, area: GoalArea, level: int) -> Blocks:
        """Every goal of the area under a heading of `level`; its own measures stand apart."""
        blocks: list[Block] = []
        for goal in self.resolved(area.goals):
            blocks += self._goal(goal, level, area.measures_title)
        return tuple(blocks)

    def other(self, area: GoalArea, level: int) -> Blocks:
        """Direction that belongs to no single goal, each with its measures."""
        blocks: list[Block] = []
        for other in area.other:
            blocks += self._guidance_heading(other.guidance, level)
            blocks += self._guided(other.guidance)
            blocks += self._measures(other.measures, level + 1, area.measures_title)
        return tuple(blocks)

    def measures(self, area: GoalArea) -> Blocks:
        """The measures that belong to the area as a whole, as a list."""
        return (self._measure_list(area.measures),) if area.measures else ()

    def goal_table(self, area: GoalArea) -> Blocks:
        """Goals with who shares them, and the indicators by which they are followed."""
        rows = []
        year = str(self.plan.meta.year - 1)
        for goal in self.resolved(area.goals):
            shown = Paragraph(self._statement(goal))
            followed = tuple(
                (Paragraph((Text(f"{found.name}: "), *_outcome_runs(found, at, year))),)
                for found, at in self.indicators(goal.indicators)
            )
            by = (List(followed, span=goal.span),) if followed else cell(EN_DASH).blocks
            responsible = self._responsibility(goal.responsibility)
            rows.append(Row((Cell((shown, *responsible)), Cell(by))))
        return (
            Table(
                cells(self.words["goal"], self.words["follow-up-indicator"].format(year=year)),
                tuple(rows),
                (0.55, 0.45),
                (Align.LEFT, Align.LEFT),
                caption=(Text(self.words["goal-table-caption"].format(area=area.title)),),
                description=self.words["goal-table-description"].format(area=area.title),
                span=area.span,
            ),
        )

    # --- one goal ----------------------------------------------------------------------------

    def _goal(self, goal: Goal, level: int, measures_title: str) -> Blocks:
        heading, statement = self.heading(goal)
        original = self.original(goal)
        blocks: list[Block] = [Heading(level, heading, goal.id, goal.span)]
        responsible = self._responsibility(goal.responsibility or original.responsibility)
        if statement:
            blocks.append(Paragraph(statement, Role.INTRO, bool(responsible), span=goal.span))
        blocks += responsible
        follow_up = goal.follow_up or original.follow_up
        if follow_up:
            blocks.append(Paragraph((Text(f"({follow_up})"),), Role.NOTE, True, span=goal.span))
        blocks += goal.background
        if goal.guidance:
            blocks.append(self._label("guidance-heading", level + 1, goal))
            blocks += self._guided(goal.guidance)
        below = self.resolved(goal.goals)
        listed = [g for g in below if not g.number and not g.heading]
        if listed:
            items = tuple(self._listed_goal(g) for g in listed)
            blocks.append(self._label("board-goals-heading", level + 1, goal))
            blocks.append(List(items, span=goal.span))
        blocks += self._indicator_table(goal, original, listed, plain(heading))
        for sub in below:
            if sub not in listed:
                blocks += self._goal(sub, level + 1, measures_title)
        blocks += self._measures(goal.measures, level + 1, measures_title, goal)
        return tuple(blocks)

    def heading(self, goal: Goal) -> tuple[Runs, Runs]:
        """A goal's heading, and its wording where that does not stand in the heading."""
        statement = self._statement(goal)
        name = self.words[f"level-{goal.level.name}"]
        numbered = f"{name} {goal.number}" if goal.number else name
        if goal.heading:
            lead = f"{numbered}. {goal.heading}" if goal.number else goal.heading
            worded = goal.statement or self.original(goal).statement
            return (Text(lead, span=goal.span),), worded
        if goal.level is Level.COUNCIL:
            return (Text(f"{numbered}. ", span=goal.span), *statement), ()
        return (Text(numbered, span=goal.span),), statement

    def _statement(self, goal: Goal) -> Runs:
        original = self.original(goal)
        return goal.statement or original.statement or (Text(original.heading, span=goal.span),)

    def _listed_goal(self, goal: Goal) -> Blocks:
        responsible = self._responsibility(goal.responsibility)
        return (Paragraph(self._statement(goal), span=goal.span), *responsible, *goal.background)

    def original(self, goal: Goal) -> Goal:
        """The goal itself, or the one whose wording it restates."""
        if goal.restates is None:
            return goal
        found = self.plan.by_id.get(goal.restates.id)
        return found if isinstance(found, Goal) and found is not goal else goal

    def _indicator_table(
        self, goal: Goal, original: Goal, listed: Iterable[Goal], title: str
    ) -> Blocks:
        asked = [*goal.indicators]
        asked += [r for r in original.indicators if r.id not in {a.id for a in asked}]
        asked += [r for g in listed for r in g.indicators]
        found = self.indicators({r.id: r for r in asked}.values())
        if not found:
            return ()
        name = title if len(title) < 40 else title.partition(".")[0]
        caption = self.words["indicators-caption"].format(goal=name)
        return (indicator_table(found, self.plan, self.words, caption, goal.span),)

    # --- parts -------------------------------------------------------------------------------

    def _guidance_row(self, label: str, guidance: Guidance) -> Row:
        named = (
            Paragraph((Text(self.words[label], strong=True),)),
            Paragraph((Text(guidance.theme),)),
        )
        return Row((Cell(named), Cell(guidance.text)))

    def _guidance_heading(self, refs: tuple[Ref, ...], level: int) -> Blocks:
        themes = [g.theme for g in self._guidance(refs)]
        if not themes:
            return ()
        return (Heading(level, (Text(", ".join(themes)),), "", refs[0].span),)

    def _guided(self, refs: tuple[Ref, ...]) -> Blocks:
        return tuple(block for g in self._guidance(refs) for block in g.text)

    def _guidance(self, refs: tuple[Ref, ...]) -> tuple[Guidance, ...]:
        found = (self.plan.by_id.get(r.id) for r in refs)
        return tuple(g for g in found if isinstance(g, Guidance))

    def _label(self, word: str, level: int, goal: Goal) -> Heading:
        return Heading(level, (Text(self.words[word]),), "", goal.span, minor=True)

    def _measures(
        self,
        measures: tuple[Measure | Ref, ...],
        level: int,
        title: str,
        goal: Goal | None = None,
    ) -> Blocks:
        if not measures:
            return ()
        heading = (Text(title or self.words["measures-heading"]),)
        span = goal.span if goal else measures[0].span
        return (Heading(level, heading, "", span, minor=True), self._measure_list(measures))

    def _measure_list(self, measures: tuple[Measure | Ref, ...]) -> List:
        found = [self.plan.by_id.get(m.id) if isinstance(m, Ref) else m for m in measures]
        return List(
            tuple(
                (*m.text, *self._responsibility(m.responsibility))
                for m in found
                if isinstance(m, Measure)
            ),
            span=measures[0].span,
        )

    def _responsibility(self, responsibility: Responsibility) -> Blocks:
        text = responsibility_text(responsibility, self.plan, self.words)
        return (Paragraph((Text(text),), Role.RESPONSIBILITY),) if text else ()

    def resolved(self, goals: Iterable[Goal | Ref]) -> tuple[Goal, ...]:
        found = (self.plan.by_id.get(g.id) if isinstance(g, Ref) else g for g in goals)
        return tuple(g for g in found if isinstance(g, Goal))

    def indicators(self, refs: Iterable[Ref]) -> tuple[tuple[Indicator, Span], ...]:
        """Indicators with the places that ask for them."""
        found = ((self.plan.by_id.get(r.id), r.span) for r in refs)
        return tuple((i, span) for i, span in found if isinstance(i, Indicator))


def _outcome_runs(indicator: Indicator, asked: Span, year: str) -> Runs:
    return value_runs(
        indicator,
        [f for f in indicator.figures if f.kind is Kind.OUTCOME and str(f.period.year) == year],
        asked,
        year,
    )
