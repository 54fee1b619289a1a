"""Tables made from the data: indicators, budgets, the calendar, what is to be added."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from compiler.amounts import EN_DASH
from compiler.document.to_add import ToAdd, of_when
from compiler.document.wording import Words, day_text, due_text, party, period_text
from compiler.model.blocks import (
    Align,
    Break,
    Cell,
    Inline,
    Link,
    List,
    PageRef,
    Paragraph,
    Reference,
    Row,
    Runs,
    Table,
    Text,
)
from compiler.model.budget import BudgetRow, BudgetTable
from compiler.model.figures import Figure, Indicator, Kind, Missing
from compiler.model.follow_up import FollowUp
from compiler.model.followed import belongs_to_follow_up
from compiler.model.plan import Plan
from compiler.model.registers import Body, Unit
from compiler.span import Span

_MOST_COLUMNS = 4
_UNIT_SHARE = 0.17
_THREE_DIGITS = 100
_TO_ADD_WIDTHS = (0.055, 0.27, 0.265, 0.19, 0.22)
_TO_ADD_WIDTHS_OF_MANY = (0.07, 0.265, 0.26, 0.19, 0.215)
"""A number of three digits stands on one line."""


def cell(text: str, anchor: str = "") -> Cell:
    """A cell of one paragraph."""
    return Cell((Paragraph((Text(text),)),), anchor)


def cells(*texts: str) -> tuple[Cell, ...]:
    """A row of one-paragraph cells."""
    return tuple(cell(text) for text in texts)


def value_runs(
    indicator: Indicator, figures: Iterable[Figure], asked: Span, year: str = ""
) -> Runs:
    """References to figures for a table cell; a period other than `year` is told in brackets.

    A cell without a figure holds a dash: nothing is due there. `asked` is where a source asks for
    the indicator.
    """
    runs: list[Inline] = []
    for figure in figures:
        if runs:
            runs.append(Break())
        words = f"{indicator.id} {figure.period.text} {figure.kind.value} | tabell"
        runs.append(Reference(words, asked))
        if figure.period.text != year:
            # An interval of years is long: it goes on a line of its own rather than be split.
            runs.append(Break() if EN_DASH in figure.period.text else Text(" "))
            runs.append(Text(f"({figure.period.text})"))
    return tuple(runs) or (Text(EN_DASH),)


def indicator_table(
    asked: Sequence[tuple[Indicator, Span]], plan: Plan, words: Words, caption: str, span: Span
) -> Table:
    """Indicators with their earlier outcome, last year's, and what is aimed at.

    The columns for earlier outcomes and for targets stand only where some indicator has one. With
    each indicator comes the place that asks for it.
    """
    year = plan.meta.year - 1
    indicators = [indicator for indicator, _ in asked]
    earlier = [_earlier(i, year) for i in indicators]
    latest = [[f for f in i.at("", Kind.OUTCOME) if f.period.year == year] for i in indicators]
    targets = [i.at("", Kind.TARGET) for i in indicators]
    columns: list[tuple[str, list[Runs]]] = []
    if any(earlier):
        runs = [value_runs(i, f, at) for (i, at), f in zip(asked, earlier, strict=True)]
        columns.append((words["earlier"], runs))
    runs = [value_runs(i, f, at, str(year)) for (i, at), f in zip(asked, latest, strict=True)]
    columns.append((words["outcome-of"].format(year=year), runs))
    if any(targets):
        runs = [value_runs(i, f, at) for (i, at), f in zip(asked, targets, strict=True)]
        columns.append((words["target"], runs))
    return _by_indicator(indicators, columns, plan, words, caption, span)


def figure_table(
    asked: Sequence[tuple[Indicator, Span]], plan: Plan, words: Words, caption: str, span: Span
) -> Table:
    """Indicators with a column for each kind and period that any of them has.

    What the year's follow-up brings is left out: the plan stays as it was decided.
    """
    indicators = [indicator for indicator, _ in asked]
    seen = {
        (f.period, f.kind)
        for i in indicators
        for f in i.figures
        if not belongs_to_follow_up(plan, i, f)
    }
    columns = []
    for period, kind in sorted(seen):
        title = words["figure-column"].format(kind=words[kind.name], period=period.text)
        runs = [value_runs(i, i.at(period.text, kind), at, period.text) for i, at in asked]
        columns.append((title[:1].upper() + title[1:], runs))
    if len(columns) > _MOST_COLUMNS and len(columns) > len(indicators):
        return _by_period(indicators, columns, plan, words, caption, span)
    return _by_indicator(indicators, columns, plan, words, caption, span)


def _by_indicator(
    indicators: Sequence[Indicator],
    columns: Sequence[tuple[str, Sequence[Runs]]],
    plan: Plan,
    words: Words,
    caption: str,
    span: Span,
) -> Table:
    rows = [
        Row((cell(i.name), cell(_unit(i, plan)), *(_value(runs[n]) for _, runs in columns)))
        for n, i in enumerate(indicators)
    ]
    share = 0.16
    name = 1 - _UNIT_SHARE - share * len(columns)
    return Table(
        cells(words["indicator"], words["unit"], *(title for title, _ in columns)),
        tuple(rows),
        (name, _UNIT_SHARE, *(share for _ in columns)),
        (Align.LEFT, Align.LEFT, *(Align.RIGHT for _ in columns)),
        caption=(Text(caption),),
        description=words["indicators-description"],
        span=span,
    )


def _by_period(
    indicators: Sequence[Indicator],
    columns: Sequence[tuple[str, Sequence[Runs]]],
    plan: Plan,
    words: Words,
    caption: str,
    span: Span,
) -> Table:
    """The same turned over: a row for each kind and period, a column for each indicator."""
    rows = [Row((cell(title), *(_value(run) for run in runs))) for title, runs in columns]
    share = 0.78 / len(indicators)
    return Table(
        cells(words["kind-and-period"], *(f"{i.name}, {_unit(i, plan)}" for i in indicators)),
        tuple(rows),
        (0.22, *(share for _ in indicators)),
        (Align.LEFT, *(Align.RIGHT for _ in indicators)),
        caption=(Text(caption),),
        description=words["indicators-description"],
        span=span,
    )


def _value(runs: Runs) -> Cell:
    return Cell((Paragraph(runs),))


def _unit(indicator: Indicator, plan: Plan) -> str:
    unit = plan.by_id.get(indicator.unit.id)
    return unit.in_table if isinstance(unit, Unit) and unit.in_table else EN_DASH


def _earlier(indicator: Indicator, year: int) -> tuple[Figure, ...]:
    """The last outcome or baseline before `year`."""
    before = [
        f
        for f in indicator.figures
        if f.kind in (Kind.OUTCOME, Kind.BASELINE) and f.period.year < year
    ]
    return tuple(sorted(before, key=lambda f: f.period)[-1:])


# --- budget -----------------------------------------------------------------------------------


def budget_table(budget: BudgetTable, plan: Plan, words: Words, asked: Span) -> Table:
    """The budget row by row, each group closed by its computed total.

    `asked` is where a source asks for it.
    """
    unit = plan.by_id.get(budget.unit.id)
    name = unit.in_table if isinstance(unit, Unit) else budget.unit.id
    titles = [f"{column.title}, {name}" for column in budget.columns]
    share = 0.22 if len(titles) < 3 else 0.16
    return Table(
        cells(words["budget-row"], *titles),
        tuple(_budget_rows(budget.total, budget, words, asked, 0)),
        (1 - share * len(titles), *(share for _ in titles)),
        (Align.LEFT, *(Align.RIGHT for _ in titles)),
        caption=(Text(budget.title),),
        description=words["budget-description"].format(title=budget.title, unit=name),
        span=budget.span,
    )


def _budget_rows(
    row: BudgetRow, budget: BudgetTable, words: Words, asked: Span, depth: int
) -> list[Row]:
    rows = [r for below in row.rows for r in _budget_rows(below, budget, words, asked, depth + 1)]
    label = row.label
    if row.rows and depth:
        label = words["sum-of"].format(label=_in_sentence(label))
    amounts = tuple(_amount_cell(row, budget, c.id, words, asked) for c in budget.columns)
    return [*rows, Row((cell(label), *amounts), total=bool(row.rows))]


def _in_sentence(label: str) -> str:
    """A label inside a phrase: without its capital, unless it begins with an abbreviation."""
    return label[:1].lower() + label[1:] if label[1:2].islower() else label


def _amount_cell(
    row: BudgetRow, budget: BudgetTable, column: str, words: Words, asked: Span
) -> Cell:
    if row.rows and isinstance(row.amount(column), Missing):
        # Nobody adds a total: it follows from rows, which have their marks.
        return Cell((Paragraph((_missing(words),)),))
    at = next(c for c in budget.columns if c.id == column)
    reference = Reference(f"{row.id} {at.period.text} {at.kind.value} | tabell", asked)
    return Cell((Paragraph((reference,)),))


def _missing(words: Words) -> Text:
    return Text(words["missing-cell"], missing=True)


# --- calendar ---------------------------------------------------------------------------------


def calendar_table(follow_ups: Sequence[FollowUp], plan: Plan, words: Words) -> Table:
    """Each report with the bodies and days that deal with it and what it covers."""
    rows = []
    for follow_up in follow_ups:
        days = tuple(
            Paragraph((Text(f"{_short(o.body.id, plan)} {period_text(o.when, words)}"),))
            for o in follow_up.occasions
        ) + tuple(
            Paragraph((Text(f"{_short(o.body.id, plan)} "), _missing(words)))
            for o in follow_up.open
        )
        covers = List(tuple((Paragraph(runs),) for runs in follow_up.covers), span=follow_up.span)
        rows.append(Row((cell(follow_up_title(follow_up, words)), Cell(days), Cell((covers,)))))
    return Table(
        cells(words["follow-up"], words["dealt-with"], words["covers"]),
        tuple(rows),
        (0.3, 0.24, 0.46),
        (Align.LEFT, Align.LEFT, Align.LEFT),
        caption=(Text(words["calendar-caption"]),),
        description=words["calendar-description"],
        span=follow_ups[0].span,
    )


def follow_up_title(follow_up: FollowUp, words: Words) -> str:
    """A report's name with its day and addition."""
    title = follow_up.name
    if follow_up.as_of:
        title += f" {words['as-of']} {day_text(follow_up.as_of, words)}"
    return f"{title} {follow_up.addition}" if follow_up.addition else title


def _short(id_: str, plan: Plan) -> str:
    body = plan.by_id.get(id_)
    return (body.short or body.name) if isinstance(body, Body) else id_


# --- to be added ------------------------------------------------------------------------------


def to_add_anchor(id_: str, kind: str, period: str) -> str:
    """The anchor of a figure's row in the list of what is to be added."""
    return f"komplettera {id_} {kind} {period}"


def to_add_table(items: Sequence[ToAdd], words: Words) -> Table:
    """The list of figures to be added, each row linked to from its marks and back to them."""
    rows = []
    for item in items:
        anchor = to_add_anchor(item.id, item.kind, item.period)
        what = f"{item.name}, {of_when(item, words)}"
        places: list[Inline] = []
        for place in item.places:
            if places:
                places.append(Break())
            lead = Text(f"{place.title}, {words['page-short']}\u00a0")
            places.append(Link(f"#{place.anchor}", (lead, PageRef(place.anchor))))
        rows.append(
            Row(
                (
                    cell(str(item.number)),
                    cell(what, anchor),
                    cell(item.owner),
                    cell(_expected(item, words)),
                    Cell((Paragraph(tuple(places) or (Text(EN_DASH),)),)),
                )
            )
        )
    return Table(
        cells(
            words["number-short"],
            words["to-add-figure"],
            words["owner"],
            words["expected"],
            words["stands-in"],
        ),
        tuple(rows),
        _TO_ADD_WIDTHS if len(items) < _THREE_DIGITS else _TO_ADD_WIDTHS_OF_MANY,
        (Align.RIGHT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT),
        caption=(Text(words["to-add-caption"]),),
        description=words["to-add-description"],
        generated=True,
    )


def _expected(item: ToAdd, words: Words) -> str:
    due = due_text(item.due, words)
    return ", ".join(part for part in (item.expected_from, due) if part) or EN_DASH


def owner_name(indicator: Indicator, plan: Plan) -> str:
    """The name of who owes an indicator's figures."""
    return party(indicator.owner, plan)
