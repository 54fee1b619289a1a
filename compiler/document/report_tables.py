"""Tables of a follow-up report: a goal's figures, measures, budgets with their deviations, counts.

What stands in them are references into the view of the plan (`compiler.document.due`), so that
what is missing is marked and listed as in the plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from compiler.amounts import EN_DASH, NO_BREAK_SPACE, format_number
from compiler.document.due import Due, judgement_id, state_id
from compiler.document.tables import budget_table, cell, cells, value_runs
from compiler.document.trend import trend
from compiler.document.wording import Words, listed, party
from compiler.model.blocks import (
    Align,
    Cell,
    Paragraph,
    Reference,
    Row,
    Runs,
    Table,
    Text,
)
from compiler.model.budget import BudgetRow, BudgetTable
from compiler.model.figures import (
    Figure,
    Indicator,
    Kind,
    Missing,
    Qualitative,
)
from compiler.model.goals import Goal, Measure, Responsibility
from compiler.model.plan import Plan
from compiler.model.registers import Unit
from compiler.span import Span

_LEFT, _RIGHT = Align.LEFT, Align.RIGHT
_MARK_SHARE = 0.165
"""Of the text's width: what the mark for a missing figure takes on one line."""
_OWNER_SHARE = 0.21


def goal_table(
    indicators: Sequence[Indicator], report: Due, plan: Plan, words: Words, caption: str, span: Span
) -> Table:
    """A goal's indicators: aim, start, latest outcome, what is due of the year, and trend."""
    start = str(report.year - 1)
    titles = [
        words["target"],
        words["report-start"].format(year=start),
        *(() if report.year_s_end else (words["report-latest"],)),
        due_title(report, words),
        words["report-trend"],
    ]
    rows = []
    for indicator in indicators:
        columns = [
            value_runs(indicator, _aims(indicator, report), span, str(report.year)),
            value_runs(indicator, _start(indicator, report), span, start),
        ]
        if not report.year_s_end:
            columns.append(value_runs(indicator, _latest(indicator, report), span))
        columns.append(value_runs(indicator, _due(indicator, report), span, str(report.year)))
        columns.append(_trend_runs(indicator, report, words))
        unit = plan.by_id.get(indicator.unit.id)
        named = indicator.name
        if isinstance(unit, Unit) and unit.in_table:
            named = f"{named} ({unit.in_table})"
        rows.append(Row((cell(named), *(Cell((Paragraph(runs),)) for runs in columns))))
    shares = (0.13, *(_MARK_SHARE for _ in titles[1:-1]), 0.14)
    return Table(
        cells(words["indicator"], *titles),
        tuple(rows),
        (1 - sum(shares), *shares),
        (_LEFT, *(_RIGHT for _ in titles[:-1]), _LEFT),
        caption=(Text(caption),),
        description=words["report-goal-description"],
        span=span,
    )


def due_title(report: Due, words: Words) -> str:
    """What is due of the plan's year: `Prognos 2014`."""
    kind = words["figure-column"].format(kind=words[report.kind.name], period=report.year)
    return kind[:1].upper() + kind[1:]


def _aims(indicator: Indicator, report: Due) -> list[Figure]:
    year = report.whole_year
    aims = [f for f in indicator.at("", Kind.TARGET) if f.period.last >= year.last]
    of_year = [f for f in aims if f.period.first <= year.first]
    return of_year or sorted(aims, key=lambda f: f.period)[:1]


def _start(indicator: Indicator, report: Due) -> list[Figure]:
    """The outcome of the year before the plan's, or the baseline that is counted from."""
    outcomes = [f for f in indicator.at("", Kind.OUTCOME) if f.period.year == report.year - 1]
    return _last(outcomes) or _last(indicator.at("", Kind.BASELINE))


def _latest(indicator: Indicator, report: Due) -> list[Figure]:
    return _last(f for f in indicator.at("", Kind.OUTCOME) if f.period.last <= report.as_of)


def _due(indicator: Indicator, report: Due) -> list[Figure]:
    """The figure that the view owes, or one for the last part of the year in its place."""
    end = report.whole_year.last
    return _last(f for f in indicator.at("", report.kind) if f.period.last == end)


def _last(figures: Iterator[Figure] | Sequence[Figure]) -> list[Figure]:
    return sorted(figures, key=lambda f: (f.period.last, f.period.first))[-1:]


def _trend_runs(indicator: Indicator, report: Due, words: Words) -> Runs:
    found = trend(indicator, report.as_of)
    if found is None:
        return (Text(EN_DASH),)
    told = words[f"report-course-{found.course.value}"]
    periods = f"{found.earlier.text}{EN_DASH}{found.later.text}"
    return (Text(f"{told} ({periods})"),)


# --- measures and judgements ------------------------------------------------------------------


def taken(id_: str, report: Due, span: Span) -> Reference:
    """What the view has for a judgement or a state, as a reference to it."""
    return Reference(f"{id_} {report.to_date.text} {Kind.OUTCOME.value} | tabell", span)


def judgement_table(goal: Goal, owners: str, report: Due, words: Words, caption: str) -> Table:
    """How a goal is judged, what is said of it, and who answers for it."""
    said = next((j for j in report.written.goals if j.goal.id == goal.id), None)
    comment: Runs = said.comment if said else ()
    judgement = Paragraph((taken(judgement_id(goal), report, goal.span),))
    told = Paragraph(comment or (Text(words["missing-cell"], missing=True),))
    return Table(
        cells(words["report-judgement"], words["report-comment"], words["owner"]),
        (Row((Cell((judgement,)), Cell((told,)), cell(owners))),),
        (_MARK_SHARE, 1 - _MARK_SHARE - _OWNER_SHARE, _OWNER_SHARE),
        (_LEFT, _LEFT, _LEFT),
        caption=(Text(caption),),
        description=words["report-judgement-description"],
        span=goal.span,
    )


def measure_table(
    measures: Sequence[tuple[Measure, Responsibility]],
    report: Due,
    plan: Plan,
    words: Words,
    caption: str,
) -> Table:
    """Measures with who answers for each, how far it has come, and what there is to say of any."""
    said = {m.measure.id: m.comment for m in report.written.measures if m.comment}
    commented = any(measure.id in said for measure, _ in measures)
    rows = []
    for measure, responsibility in measures:
        owners = [party(ref, plan) for ref in responsibility.owners] or [
            party(plan.meta.board, plan)
        ]
        state = Cell((Paragraph((taken(state_id(measure), report, measure.span),)),))
        comment = Cell((Paragraph(said.get(measure.id, (Text(EN_DASH),))),))
        told = (Cell(measure.text), cell(listed(owners, words)), state, comment)
        rows.append(Row(told if commented else told[:-1]))
    titles = [words["report-measure"], words["owner"], words["report-state"]]
    shares = [_OWNER_SHARE, _MARK_SHARE]
    if commented:
        titles.append(words["report-comment"])
        shares.append(0.225)
    return Table(
        cells(*titles),
        tuple(rows),
        (1 - sum(shares), *shares),
        tuple(_LEFT for _ in titles),
        caption=(Text(caption),),
        description=words["report-measures-description"],
        span=measures[0][0].span,
    )


def counted_judgements(goals: Sequence[Goal], report: Due, plan: Plan, words: Words) -> Table:
    """How many goals are judged each way, and of how many no judgement has come in."""
    told = [plan.by_id.get(judgement_id(goal)) for goal in goals]
    values = [t.figures[0].value for t in told if isinstance(t, Indicator)]
    named = [(f"{step.sign}{NO_BREAK_SPACE}{step.name}", False) for step in plan.judgements]
    counts = [
        (cell(name), sum(isinstance(v, Qualitative) and v.text == name for v in values))
        for name, _ in named
    ]
    waiting = sum(isinstance(value, Missing) for value in values)
    if waiting:
        mark = Cell((Paragraph((Text(words["missing-cell"], missing=True),)),))
        counts.append((mark, waiting))
    rows = [Row((name, cell(str(count)))) for name, count in counts]
    rows.append(Row((cell(words["report-all-goals"]), cell(str(len(values)))), total=True))
    return Table(
        cells(words["report-judgement"], words["report-count"]),
        tuple(rows),
        (0.7, 0.3),
        (_LEFT, _RIGHT),
        caption=(Text(words["report-judgements-caption"]),),
        description=words["report-judgements-description"],
        span=report.of.span,
    )


# --- budget -----------------------------------------------------------------------------------


def deviation_table(table: BudgetTable, report: Due, plan: Plan, words: Words) -> Table:
    """A budget with outcome, forecast and what is left of each row: budget less what is due."""
    shown = budget_table(table, plan, words, table.span)
    rows = [
        Row((*row.cells, _amount(deviation(each, table, report), words)), row.total, row.group)
        for row, each in zip(shown.rows, _as_shown(table.total), strict=True)
    ]
    count = len(shown.header)
    share = 0.16
    return Table(
        (*shown.header, cell(words["report-deviation"])),
        tuple(rows),
        (1 - share * count, *(share for _ in range(count))),
        (_LEFT, *(_RIGHT for _ in range(count))),
        caption=shown.caption,
        description=words["report-budget-description"].format(title=table.title),
        span=table.span,
    )


def result_table(tables: Sequence[BudgetTable], report: Due, plan: Plan, words: Words) -> Table:
    """Each budget in one row: its total, what is due of the year, and the deviation."""
    rows = []
    for table in tables:
        row, unit = table.total, plan.by_id.get(table.unit.id)
        named = f"{table.title} ({unit.in_table})" if isinstance(unit, Unit) else table.title
        amounts = (_amount(row.amount(id_), words) for id_ in _compared(table, report))
        left = _amount(deviation(row, table, report), words)
        rows.append(Row((cell(named), *amounts, left)))
    budget = words["report-budget"].format(year=report.year)
    return Table(
        cells(words["report-table"], budget, due_title(report, words), words["report-deviation"]),
        tuple(rows),
        (0.4, 0.2, 0.2, 0.2),
        (_LEFT, _RIGHT, _RIGHT, _RIGHT),
        caption=(Text(words["report-result-caption"]),),
        description=words["report-result-description"],
        span=report.of.span,
    )


def deviation(row: BudgetRow, table: BudgetTable, report: Due) -> Decimal | Missing:
    """What a row's budget is above what is due of the year; below it the deviation is negative.

    A total's is that of its amounts, and so the sum of its rows' deviations.
    """
    budget, told = (row.amount(id_) for id_ in _compared(table, report))
    if isinstance(budget, Missing):
        return budget
    return told if isinstance(told, Missing) else budget - told


def _compared(table: BudgetTable, report: Due) -> tuple[str, str]:
    """The columns of the year's budget and of the outcome or forecast that is due."""
    year = report.whole_year
    of_year = {c.kind: c.id for c in table.columns if c.period == year}
    return of_year.get(Kind.BUDGET, table.columns[0].id), of_year[report.kind]


def _as_shown(row: BudgetRow) -> Iterator[BudgetRow]:
    """The rows in the order in which a table shows them: each total below what it sums."""
    for below in row.rows:
        yield from _as_shown(below)
    yield row


def _amount(amount: Decimal | Missing, words: Words) -> Cell:
    if isinstance(amount, Missing):
        return Cell((Paragraph((Text(words["missing-cell"], missing=True),)),))
    return cell(format_number(amount))
