"""The decision: what a status asks of it, and that the memo comes before it."""

from __future__ import annotations

from compiler.diagnostic import Diagnostic, error, warning
from compiler.model.figures import Missing
from compiler.model.plan import Plan, PlanStatus

DECIDED = frozenset({PlanStatus.ADOPTED, PlanStatus.COMPLETED})
"""The statuses of a plan that has been adopted."""


def decision_fits_status(plan: Plan) -> list[Diagnostic]:
    """An adopted plan tells the day and the paragraph of its decision, and one that tells both
    has been adopted.

    What a status asks of figures is looked at where figures are checked.
    """
    meta, decision = plan.meta, plan.meta.decision
    parts = (
        ("datum", decision.day, decision.places.of("day")),
        ("paragraf", decision.paragraph, decision.places.of("paragraph")),
    )
    missing = [(part, at) for part, value, at in parts if isinstance(value, Missing)]
    if meta.status in DECIDED:
        status = meta.status.value
        return [error("decision-missing", at, part=part, status=status) for part, at in missing]
    if not missing:
        return [
            warning("decision-not-in-status", meta.places.of("status"), status=meta.status.value)
        ]
    return []


def memo_precedes_decision(plan: Plan) -> list[Diagnostic]:
    """Nothing is decided before the memo that takes it to the board is written.

    What is decided before the plan itself is drawn up is told where the plan's days are looked at,
    and not again here.
    """
    day = plan.meta.decision.day
    if plan.memo is None or isinstance(day, Missing) or not plan.meta.day <= day < plan.memo.day:
        return []
    at, written = plan.meta.decision.places.of("day"), plan.memo.day.isoformat()
    return [error("decision-before-memo", at, day=day.isoformat(), written=written)]
