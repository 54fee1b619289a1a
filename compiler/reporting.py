"""The order of things for a follow-up report: from a checked plan to its proven files."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from compiler.checks.reports import report_texts_resolve
from compiler.diagnostic import Diagnostic, has_errors, in_order
from compiler.document.due import Due, reports_due, view
from compiler.document.report import report_document, report_plan
from compiler.document.wording import Words
from compiler.model.figures import Kind, Missing
from compiler.model.plan import Plan
from compiler.outputs.progress import every_figure
from compiler.pipeline.building import finish
from compiler.pipeline.built import Built
from compiler.pipeline.checking import Checked
from compiler.pipeline.request import Progress, Request


def occasions(plan: Plan, words: Words) -> tuple[Due, ...]:
    """Every report of the plan's calendar, once for each day that it is as of."""
    return tuple(due for report in plan.follow_ups for due in reports_due(plan, report, words))


def asked_for(plan: Plan, words: Words, id_: str, as_of: date | None = None) -> tuple[Due, ...]:
    """The reports that an id and perhaps a day name: one if it is clear which is meant."""
    every = occasions(plan, words)
    return tuple(d for d in every if d.of.id == id_ and as_of in (None, d.as_of))


def check_report(checked: Checked, request: Request, report: Due) -> Checked:
    """What the plan is when the report is due, with the report's document in place of the plan's.

    Where the plan has errors, or the report's own texts take what is not there, there is no
    document.
    """
    own = in_order(report_texts_resolve(view(checked.plan, report, request.words), report.written))
    weighed = replace(checked.weighed, diagnostics=in_order((*_of_plan(checked), *own)))
    if has_errors(weighed.diagnostics):
        return replace(checked, documents=(), weighed=weighed)
    plan = report_plan(checked.plan, report, request.words)
    document = report_document(plan, report, request.words, request.made)
    template = str(request.template)
    return Checked(
        replace(checked.loaded, plan=plan),
        {template: checked.templates[template]},
        (document,),
        weighed,
    )


def _of_plan(checked: Checked) -> tuple[Diagnostic, ...]:
    return tuple(d for d in checked.diagnostics if d.code not in _PLAN_S_OWN)


_PLAN_S_OWN = ("figure-missing", "figure-not-shown", "figure-unused")
"""What the plan's own document owes or leaves out is nothing that a report answers for."""


def told(made: Checked, report: Due) -> int:
    """How much is due of a report: figures, judgements and states, come in or not.

    What the plan told already, targets and budgets and earlier outcomes, is no part of it.
    """
    come_in = sum(
        figure.kind in (Kind.OUTCOME, Kind.FORECAST)
        and figure.period.year == report.year
        and not isinstance(figure.value, Missing)
        for _, figure in every_figure(made.plan)
    )
    return come_in + len(made.to_add)


def build_report(
    checked: Checked, request: Request, report: Due, progress: Progress = lambda step: None
) -> Built:
    """Every file of a report, proven; no file at all where anything stands against it."""
    return finish(check_report(checked, request, report), request, report.name, progress)
