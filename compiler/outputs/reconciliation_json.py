"""Turn the rules that have been tried into JSON, each with its sides, places and verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from compiler.amounts import format_number, round_to
from compiler.checks.chain import computed_text, difference_text, formula
from compiler.checks.reconciled import Reconciled, verdict_counts
from compiler.checks.terms import Term
from compiler.model.figures import Kind
from compiler.model.plan import Plan
from compiler.outputs.manifest import as_written
from compiler.outputs.stable_json import Json, stable_json
from compiler.span import Span

FORMAT = 1
"""Raised when a reader written for the keys below could misread a newer file."""

_PLACES = 6


def reconciliation_json(plan: Plan, tried: Sequence[Reconciled]) -> bytes:
    """Every rule with left, right, difference, tolerance, verdict and places, as JSON.

    Numbers are texts as the sources write them, in the unit that stands beside them; what cannot be
    reckoned is null. Relations, kinds and verdicts are words of the sources in any language.
    """
    meta = plan.meta
    return stable_json(
        {
            "format": FORMAT,
            "plan": {
                "id": meta.id,
                "title": meta.title,
                "year": meta.year,
                "status": meta.status.value,
            },
            "counts": verdicts(tried),
            "rules": [_rule(done) for done in tried],
        }
    )


def verdicts(tried: Sequence[Reconciled]) -> Mapping[str, Json]:
    """How many rules came out in which way, by the verdict's word."""
    return {verdict.value: count for verdict, count in verdict_counts(tried).items()}


def _rule(done: Reconciled) -> Json:
    rule, judgement = done.rule, done.judgement
    return {
        "id": rule.id,
        "label": rule.label,
        "origin": rule.origin.value,
        "relation": rule.relation.value,
        "place": _place(rule.span),
        "left": _term(done.stated),
        "right": {
            "value": computed_text(done) or None,
            "formula": formula(done),
            "terms": [_term(term) for term in done.others],
        },
        "difference": difference_text(done) or None,
        "tolerance": None if judgement is None else _tolerance(done),
        "verdict": done.verdict.value,
        "waits_for": [_term(term) for term in done.waits_for],
        "likely_cause": _cause(done),
        "deviation": None if rule.deviation is None else rule.deviation.reason,
        "unlike_units": rule.unlike_units,
        "note": rule.note,
    }


def _tolerance(done: Reconciled) -> str | None:
    """The greatest difference that is accepted, in the unit of what is stated."""
    if done.judgement is None:
        return None
    allowed = round_to(done.judgement.allowed, _PLACES).normalize()
    return format_number(allowed)


def _term(term: Term) -> Json:
    return {
        "side": term.key,
        "name": term.name,
        "kind": Kind[term.kind].value if term.kind else None,
        "period": None if term.period is None else term.period.text,
        "value": as_written(term.value),
        "unit": None if term.unit is None else term.unit.id,
        "place": _place(term.place),
    }


def _place(span: Span) -> Json:
    return {"file": span.path, "line": span.line, "column": span.column}


def _cause(done: Reconciled) -> Json:
    if done.cause is None:
        return None
    instead = done.cause.instead
    return {
        "slip": done.cause.slip.value,
        "figure": _term(done.cause.term),
        "instead": None if instead is None else format_number(instead.normalize()),
    }
