"""Turn a plan and a report that is due into its document, and into the plan that it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from compiler.document.assemble import (
    CONTENTS_DEPTH,
    plan_fields,
    properties_of,
    to_add_items,
    with_list,
)
from compiler.document.charts import budget_chart, target_chart
from compiler.document.document import Chapter, Document
from compiler.document.due import Due, goal_name, view
from compiler.document.goals import GoalWriter
from compiler.document.registry import made_at, registry_of
from compiler.document.report_tables import (
    counted_judgements,
    deviation_table,
    goal_table,
    judgement_table,
    measure_table,
    result_table,
)
from compiler.document.resolve import Resolver
from compiler.document.tables import to_add_table
from compiler.document.uses import key_of
from compiler.document.wording import Words, listed, party, period_text
from compiler.model.blocks import (
    Block,
    Blocks,
    Contents,
    Heading,
    Insert,
    List,
    Paragraph,
    Reference,
    Role,
    Table,
    Text,
    walk,
)
from compiler.model.duties import duties
from compiler.model.figures import Figure, Indicator, Missing
from compiler.model.followed import covered, followed_by, measures_of
from compiler.model.goals import Goal, GoalArea, Level, Responsibility
from compiler.model.inserts import TO_ADD
from compiler.model.plan import Decision, Plan, PlanStatus, Section
from compiler.model.references import FoundFigure, look_up


def report_plan(plan: Plan, report: Due, words: Words, *, history: bool = False) -> Plan:
    """The plan of which a report is made: its chapters, and of the ledger just what they take.

    What a report does not tell is nothing that anybody owes it. With `history` its indicators keep
    their other values too, for who fills in the new ones.
    """
    full = view(plan, report, words)
    chapters = _Writer(full, report, words).chapters()
    shown = _taken(full, chapters)

    def kept_figure(indicator: Indicator, figure: Figure) -> bool:
        known = history and not isinstance(figure.value, Missing)
        return known or key_of(indicator, figure) in shown

    indicators = tuple(
        replace(i, figures=tuple(f for f in i.figures if kept_figure(i, f)))
        for i in full.indicators
        if any(key_of(i, f) in shown for f in i.figures)
    )
    own = replace(report.of, occasions=report.meetings)
    kept = replace(full, indicators=indicators, sections=chapters, follow_ups=(own,))
    complete = not kept.missing
    meta = replace(
        plan.meta,
        title=report.title,
        day=report.as_of,
        document_type=str(report.of.name),
        case_title="",
        decision=Decision(plan.meta.board, Missing(), Missing(), report.of.span),
        status=PlanStatus.PROPOSAL if complete else PlanStatus.DRAFT,
    )
    return replace(kept, meta=meta, memo=None)


def _taken(plan: Plan, chapters: Sequence[Section]) -> frozenset[tuple[str, str, str]]:
    """The key of every figure that the chapters take."""
    blocks = (block for chapter in chapters for block in chapter.blocks)
    asked = {part.words for part in walk(blocks) if isinstance(part, Reference)}
    found = (look_up(plan, words) for words in asked)
    return frozenset(key_of(f.indicator, f.figure) for f in found if isinstance(f, FoundFigure))


def report_document(
    plan: Plan, report: Due, words: Words, made: datetime | None = None
) -> Document:
    """The report's document, from the plan that `report_plan` gave."""
    resolver = Resolver(plan, words, lambda insert, level: (), document=report.name)
    chapters = []
    for section in plan.sections:
        blocks = resolver.chapter(section.blocks)
        first = blocks[0]
        chapters.append(Chapter(first.anchor if isinstance(first, Heading) else "", blocks))
    items = to_add_items(plan, resolver.uses)
    nothing = Paragraph((Text(words["report-nothing-to-add"]),))
    told = to_add_table(items, words) if items else nothing
    done = tuple(with_list(chapter, told) for chapter in chapters)
    fields = {
        **plan_fields(plan, words),
        "korttitel": report.short_title,
        "beslut": _dealt_with(plan, report, words),
    }
    properties = properties_of(registry_of(plan), plan, words, made_at(plan, made))
    return Document(
        report.name,
        {"plan": fields},
        {
            "innehåll": (Chapter("", (Contents(CONTENTS_DEPTH),)),),
            "avsnitt": done,
            "bilagor": (),
        },
        replace(properties, subject=words["report-subject"].format(plan=_plan_title(plan, words))),
        items,
        tuple(resolver.shown),
    )


def _plan_title(plan: Plan, words: Words) -> str:
    return words["subject"].format(period=plan.meta.budget_period.text)


def _dealt_with(plan: Plan, report: Due, words: Words) -> str:
    """Which bodies deal with the report and when, the first time after its day."""
    seen: dict[str, str] = {}
    for occasion in report.meetings:
        body = party(occasion.body, plan)
        at = words["report-at"].format(
            body=body[:1].lower() + body[1:], when=period_text(occasion.when, words)
        )
        seen.setdefault(occasion.body.id, at)
    return words["report-dealt-with"].format(bodies=listed(seen.values(), words)) if seen else ""


class _Writer:
    """Writes the chapters of one report from the view of the plan that it is due in."""

    def __init__(self, plan: Plan, report: Due, words: Words) -> None:
        self.plan, self.report, self.words = plan, report, words
        self.goals = GoalWriter(plan, words)
        self.covered = covered(plan, report.of)
        self.responsible = {duty.subject.id: duty.responsibility for duty in duties(plan)}

    def chapters(self) -> tuple[Section, ...]:
        """The summary, an area a chapter, the economy, and what is to be added."""
        chapters = [self._summary()]
        chapters += [self._area(area, goals) for area, goals in self.covered]
        if self.plan.budgets:
            chapters.append(self._economy())
        chapters.append((self._heading(1, "to-add-caption"), Insert(TO_ADD, self.report.of.span)))
        return tuple(Section("", blocks) for blocks in chapters)

    def _heading(self, level: int, word: str) -> Heading:
        return Heading(level, (Text(self.words[word]),), "", self.report.of.span)

    def _summary(self) -> Blocks:
        missing = Paragraph((Text(self.words["report-summary-missing"], missing=True),))
        blocks: list[Block] = [self._heading(1, "report-summary")]
        blocks += self.report.written.summary or (missing,)
        blocks.append(self._heading(2, "report-covers"))
        items = tuple((Paragraph(runs),) for runs in self.report.of.covers)
        blocks.append(List(items, span=self.report.of.span))
        goals = [goal for _, each in self.covered for goal in each]
        if goals:
            blocks.append(self._heading(2, "report-goals"))
            blocks.append(counted_judgements(goals, self.report, self.plan, self.words))
        if self.plan.budgets:
            blocks.append(self._heading(2, "report-result"))
            blocks.append(result_table(self.plan.budgets, self.report, self.plan, self.words))
        return tuple(blocks)

    # --- goals ---------------------------------------------------------------------------------

    def _area(self, area: GoalArea, goals: Sequence[Goal]) -> Blocks:
        blocks: list[Block] = [Heading(1, (Text(area.title, span=area.span),), "", area.span)]
        for goal in goals:
            blocks += self._goal(goal)
        measures = [
            (measure, self.responsible.get(measure.id, Responsibility()))
            for measure in measures_of(self.plan, area, tuple(goals))
        ]
        if measures:
            blocks.append(self._heading(2, "report-measures"))
            caption = self.words["report-measures-caption"].format(area=area.title)
            blocks.append(measure_table(measures, self.report, self.plan, self.words, caption))
        return tuple(blocks)

    def _goal(self, goal: Goal) -> Blocks:
        heading, statement = self.goals.heading(goal)
        if not (goal.heading or goal.number) and statement:
            heading, statement = statement, ()
        level = 3 if goal.level is Level.SUB else 2
        blocks: list[Block] = [Heading(level, heading, goal.id, goal.span)]
        if statement:
            blocks.append(Paragraph(statement, Role.INTRO, span=goal.span))
        named = goal_name(goal, self.plan, self.words)
        blocks.append(self._judged(goal, named))
        indicators = followed_by(self.plan, goal)
        if indicators:
            caption = self.words["indicators-caption"].format(goal=named)
            blocks.append(
                goal_table(indicators, self.report, self.plan, self.words, caption, goal.span)
            )
        year, until = self.report.whole_year, self.report.to_date
        charts = (
            target_chart(each, year, until, self.plan, self.words, goal.span) for each in indicators
        )
        blocks += [chart for chart in charts if chart is not None]
        return tuple(blocks)

    def _judged(self, goal: Goal, named: str) -> Table:
        owners = self.responsible.get(goal.id, Responsibility()).owners or (self.plan.meta.board,)
        parties = listed((party(ref, self.plan) for ref in owners), self.words)
        caption = self.words["report-judgement-caption"].format(goal=named)
        return judgement_table(goal, parties, self.report, self.words, caption)

    # --- budget --------------------------------------------------------------------------------

    def _economy(self) -> Blocks:
        blocks: list[Block] = [self._heading(1, "report-economy")]
        for table in self.plan.budgets:
            blocks.append(Heading(2, (Text(table.title),), "", table.span))
            # After the table, which its heading and caption stay with on a page.
            told = self.words["report-deviation-is"].format(due=self.words[self.report.kind.name])
            blocks.append(deviation_table(table, self.report, self.plan, self.words))
            blocks.append(Paragraph((Text(told),)))
            title = self.words["report-budget-chart"].format(title=table.title)
            chart = budget_chart(table, self.plan, self.words, title, table.span)
            if sum(any(v is not None for v in one.values) for one in chart.series) > 1:
                blocks.append(chart)
        return tuple(blocks)
