"""Turn a plan into what it is when a follow-up report is due: with each figure that is owed then.

Nothing is missing in a plan's sources for not having happened yet. When a report is due it is: the
view of the plan has a place for every such figure, judgement and state of a measure, marked where
nothing has come in, so that the ledger, the list of what is to be added and the sheets work on it
as they do on the plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from compiler.amounts import NO_BREAK_SPACE
from compiler.checks.deadlines import due_days, first_due
from compiler.document.goals import GoalWriter
from compiler.document.tables import follow_up_title
from compiler.document.to_add import IN_WORDS
from compiler.document.wording import Words, day_text, in_words
from compiler.model.blocks import Paragraph
from compiler.model.budget import BudgetColumn, BudgetTable, reported
from compiler.model.duties import duties
from compiler.model.figures import Figure, Indicator, Kind, Missing, Qualitative, Ref, Value
from compiler.model.follow_up import FollowUp, Occasion
from compiler.model.followed import covered, followed_by, measures_of
from compiler.model.goals import Goal, GoalArea, Measure
from compiler.model.period import Period
from compiler.model.plan import Plan
from compiler.model.registers import Unit
from compiler.model.report import Judgement, Report
from compiler.span import Span

OUTCOME_COLUMN, FORECAST_COLUMN = "utfall", "prognos"
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Due:
    """A report that is due as of a day: what it is called, and what was written for it."""

    of: FollowUp
    as_of: date
    written: Report
    title: str
    short_title: str
    """The title without the calendar's addition to it: what a page's header has room for."""
    year: int
    meetings: tuple[Occasion, ...] = ()
    """When it is dealt with."""
    expected: str = ""
    """The ISO day by which its figures are to be in, if deadlines are told."""

    @property
    def year_s_end(self) -> bool:
        """Whether the plan's year is over, so that outcomes are due instead of forecasts."""
        return self.as_of >= date(self.year, 12, 31)

    @property
    def kind(self) -> Kind:
        """What is due of the plan's year."""
        return Kind.OUTCOME if self.year_s_end else Kind.FORECAST

    @property
    def whole_year(self) -> Period:
        """The plan's year."""
        return Period(date(self.year, 1, 1), date(self.year, 12, 31), str(self.year))

    @property
    def to_date(self) -> Period:
        """The period whose text tells an outcome up to the report's day."""
        day = self.as_of
        return self.whole_year if self.year_s_end else Period(day, day, day.isoformat())

    @property
    def name(self) -> str:
        """What its file is called, without an ending; a report of no set day tells its day."""
        return f"{self.of.id}-{self.year if self.of.as_of else self.as_of.isoformat()}"


def _meetings_by_day(plan: Plan, report: FollowUp) -> dict[date, tuple[Occasion, ...]]:
    """The days a report is as of, each with the occasions after it on which it is dealt with.

    Its day is its own, or the month's end before each time it is sent out: by its last deadline,
    or on the day of the meeting where there are none.
    """
    if report.as_of:
        return {report.as_of: tuple(o for o in report.occasions if o.when.last > report.as_of)}
    sent = {due.occasion: due.day for due in sorted(due_days(plan), key=lambda due: due.day)}
    found: dict[date, tuple[Occasion, ...]] = {}
    for occasion in report.occasions:
        day = sent.get(occasion, occasion.when.first).replace(day=1) - timedelta(days=1)
        found[day] = (*found.get(day, ()), occasion)
    return found


def reports_due(plan: Plan, report: FollowUp, words: Words) -> tuple[Due, ...]:
    """A report of the plan's calendar, once for each day that it is as of."""
    return tuple(
        _due(plan, report, as_of, meetings, words)
        for as_of, meetings in _meetings_by_day(plan, report).items()
    )


def _due(
    plan: Plan, report: FollowUp, as_of: date, meetings: Sequence[Occasion], words: Words
) -> Due:
    written = next(
        (r for r in plan.reports if r.of.id == report.id and r.as_of in (None, as_of)),
        Report(Ref(report.id, report.span), report.span),
    )
    first = first_due(plan, meetings)
    dated = replace(report, as_of=as_of)
    return Due(
        report,
        as_of,
        written,
        follow_up_title(dated, words),
        follow_up_title(replace(dated, addition=""), words),
        plan.meta.year,
        tuple(meetings),
        first.isoformat() if first else "",
    )


def judgement_id(goal: Goal) -> str:
    """The id of what stands in the view for the judgement of a goal."""
    return f"omdome.{goal.id}"


def state_id(measure: Measure) -> str:
    """The id of what stands in the view for how far a measure has come."""
    return f"lage.{measure.id}"


# --- the view ---------------------------------------------------------------------------------


def view(plan: Plan, report: Due, words: Words) -> Plan:
    """The plan with a figure for all that the report is to tell, missing where it has not come."""
    goals = covered(plan, report.of)
    followed = {i.id for _, each in goals for goal in each for i in followed_by(plan, goal)}
    indicators = tuple(
        _owing(indicator, report) if indicator.id in followed else indicator
        for indicator in plan.indicators
    )
    told = Unit(IN_WORDS, "", "", report.of.span)
    tables = {ref.id for ref in report.of.budgets}
    return replace(
        plan,
        indicators=(*indicators, *_Told(plan, report, words).indicators()),
        budgets=tuple(_reported(b, report, words) for b in plan.budgets if b.id in tables),
        units=(*plan.units, told),
    )


def _owing(indicator: Indicator, report: Due) -> Indicator:
    """An indicator with a figure of the plan's year of the kind that is due."""
    year = report.whole_year
    if any(
        figure.kind is report.kind and year.first <= figure.period.first <= figure.period.last
        and figure.period.last == year.last
        for figure in indicator.figures
    ):  # fmt: skip
        return indicator
    owed = Figure(report.kind, year, _missing(report), indicator.span)
    return replace(indicator, figures=(*indicator.figures, owed))


def _missing(report: Due) -> Missing:
    name = report.of.name
    return Missing(expected_from=name[:1].lower() + name[1:], due=report.expected)


def _reported(table: BudgetTable, report: Due, words: Words) -> BudgetTable:
    """A budget with columns for outcome, and for the forecast while the year lasts."""
    day = day_text(report.as_of, words)
    told = words["report-outcome-to-date"].format(day=day)
    if report.year_s_end:
        told = words["outcome-of"].format(year=report.year)
    columns = [BudgetColumn(OUTCOME_COLUMN, told, report.to_date, Kind.OUTCOME, table.span)]
    if not report.year_s_end:
        title = words["report-forecast"].format(year=report.year)
        columns.append(
            BudgetColumn(FORECAST_COLUMN, title, report.whole_year, Kind.FORECAST, table.span)
        )
    return reported(table, tuple(columns), _missing(report))


@dataclass(frozen=True, slots=True)
class _Told:
    """Makes indicators of what people say: of each goal a judgement, of each measure a state."""

    plan: Plan
    report: Due
    words: Words

    def indicators(self) -> Iterator[Indicator]:
        owners = {
            duty.subject.id: duty.responsibility.owners[0]
            for duty in duties(self.plan)
            if duty.responsibility.owners
        }
        for area, goals in covered(self.plan, self.report.of):
            for goal in goals:
                yield self._judged(area, goal, owners)
            for measure in measures_of(self.plan, area, goals):
                yield self._followed(measure, owners)

    def _judged(self, area: GoalArea, goal: Goal, owners: Mapping[str, Ref]) -> Indicator:
        said = next((j for j in self.report.written.goals if j.goal.id == goal.id), None)
        step = self.plan.by_id.get(said.judgement.id) if said and said.judgement else None
        value: Value = _missing(self.report)
        if isinstance(step, Judgement):
            value = Qualitative(f"{step.sign}{NO_BREAK_SPACE}{step.name}")
        named = goal_name(goal, self.plan, self.words)
        if goal.number:  # each area counts its own goals
            named = self.words["report-goal-in-area"].format(goal=named, area=area.title)
        name = self.words["report-judgement-of"].format(goal=named)
        owner = owners.get(goal.id, self.plan.meta.board)
        return self._indicator(judgement_id(goal), name, owner, value, said.span if said else None)

    def _followed(self, measure: Measure, owners: Mapping[str, Ref]) -> Indicator:
        said = next((m for m in self.report.written.measures if m.measure.id == measure.id), None)
        # What the plan itself tells of a measure holds until the report tells something else.
        state = said.state if said else measure.state
        value: Value = Qualitative(state.value) if state.value else _missing(self.report)
        text = next((b.runs for b in measure.text if isinstance(b, Paragraph)), ())
        told = cut(in_words(text, self.plan, self.words))
        name = self.words["report-state-of"].format(measure=told)
        owner = owners.get(measure.id, self.plan.meta.board)
        return self._indicator(state_id(measure), name, owner, value, said.span if said else None)

    def _indicator(
        self, id_: str, name: str, owner: Ref, value: Value, span: Span | None
    ) -> Indicator:
        at = span or self.report.written.span
        figure = Figure(Kind.OUTCOME, self.report.to_date, value, at)
        unit = Ref(IN_WORDS, at)
        return Indicator(id_, name, unit, self.report.title, owner, (figure,), at)


def goal_name(goal: Goal, plan: Plan, words: Words) -> str:
    """A goal in a few words: its level and number, its heading, or the beginning of its wording."""
    if goal.number:
        return f"{words[f'level-{goal.level.name}']} {goal.number}"
    writer = GoalWriter(plan, words)
    wording = in_words(writer.original(goal).statement or goal.statement, plan, words)
    return cut(goal.heading or wording or words[f"level-{goal.level.name}"])


def cut(text: str) -> str:
    """The beginning of a text, up to a word's end."""
    if len(text) <= _LONGEST_NAME:
        return text
    return text[:_LONGEST_NAME].rsplit(" ", 1)[0] + " …"
