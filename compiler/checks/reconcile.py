"""Try each rule that relates figures: does it hold, by how much does it not, or what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compiler.amounts import format_number, round_to
from compiler.checks.chain import cause_told, chain
from compiler.checks.implied_rules import budget_rules, text_rules
from compiler.checks.judgement import Judgement, judge
from compiler.checks.likely_cause import likely_cause
from compiler.checks.reconciled import Reconciled, Verdict, likely_place
from compiler.checks.relations import years_between
from compiler.checks.scales import scales
from compiler.checks.terms import Term, terms_of, waits
from compiler.diagnostic import Diagnostic, error, info, warning
from compiler.model.plan import Plan, PlanStatus
from compiler.model.reconciliation import Reconciliation, Relation


def reconcile(plan: Plan) -> tuple[Reconciled, ...]:
    """Every rule that can be tried: budget totals, amounts in texts, then what the sources say.

    A rule with a fault of its own is none of them; it is an error in the sources.
    """
    texts = (_tried(plan, *rule) for rule in text_rules(plan))
    rounded = (done for done in texts if done is not None)
    return (*reconcile_budgets(plan), *rounded, *reconcile_rules(plan))


def reconcile_rules(plan: Plan) -> tuple[Reconciled, ...]:
    """What the sources say, rule by rule."""
    found = []
    for rule in plan.reconciliations:
        terms, faults = _terms(plan, rule)
        # A side that could not be read is told where it stands, not here.
        whole = not faults and len(terms) == len(rule.sides)
        done = _tried(plan, rule, terms) if whole else None
        if done is not None:
            found.append(done)
    return tuple(found)


def reconcile_budgets(plan: Plan) -> tuple[Reconciled, ...]:
    """The stated totals of the budgets alone."""
    tried = (_budget_total(plan, *pair) for pair in budget_rules(plan))
    return tuple(done for done in tried if done is not None)


def _budget_total(
    plan: Plan,
    as_stated: tuple[Reconciliation, tuple[Term, ...]],
    computed: tuple[Reconciliation, tuple[Term, ...]],
) -> Reconciled | None:
    """A total tried with its rows as stated, else as computed, which is what a reader is told."""
    first = _tried(plan, *as_stated)
    if first is not None and first.verdict is Verdict.HOLDS:
        return first
    return _tried(plan, *computed)


def _tried(plan: Plan, rule: Reconciliation, terms: tuple[Term, ...]) -> Reconciled | None:
    given = scales(plan, rule, terms)
    if isinstance(given, Diagnostic):
        return None
    if waits(terms):
        return Reconciled(rule, terms, Verdict.WAITING)
    judgement = judge(rule, terms, given)
    if judgement.agrees:
        return Reconciled(rule, terms, Verdict.HOLDS, judgement)
    if _is_known(rule, judgement):
        return Reconciled(rule, terms, Verdict.KNOWN, judgement)
    cause = likely_cause(rule, terms, given, judgement.difference)
    return Reconciled(rule, terms, Verdict.BROKEN, judgement, cause)


def _is_known(rule: Reconciliation, judgement: Judgement) -> bool:
    """Whether the difference is the one that the rule tells as known, to the decimals told."""
    if rule.deviation is None or judgement.difference is None:
        return False
    known = rule.deviation.difference
    exponent = known.as_tuple().exponent
    places = max(0, -exponent) if isinstance(exponent, int) else 0
    return round_to(judgement.difference, places) == known


def rules_are_sound(plan: Plan) -> list[Diagnostic]:
    """Each rule names figures, in units that can be compared, and years that follow on another."""
    return [fault for rule in plan.reconciliations for fault in _terms(plan, rule)[1]]


def _terms(plan: Plan, rule: Reconciliation) -> tuple[tuple[Term, ...], list[Diagnostic]]:
    """The terms of a rule, with what keeps it from being tried."""
    terms, faults = terms_of(plan, rule)
    if faults or len(terms) < len(rule.sides):
        return terms, faults
    given = scales(plan, rule, terms)
    if isinstance(given, Diagnostic):
        return terms, [given]
    if not _years_follow(rule, terms):
        till = next(t for t in terms if t.key == "till")
        return terms, [error("reconcile-years", till.side, label=rule.label)]
    return terms, []


def rules_hold(plan: Plan) -> list[Diagnostic]:
    """Each rule of the sources holds, waits for a figure, or deviates as it says."""
    return [finding for done in reconcile_rules(plan) for finding in _finding(done, plan)]


def _finding(done: Reconciled, plan: Plan) -> Iterator[Diagnostic]:
    rule, deviation = done.rule, done.rule.deviation
    if done.verdict is Verdict.HOLDS and deviation is not None:
        yield info("reconcile-deviation-unneeded", deviation.span, rule=rule.label)
    elif done.verdict is Verdict.KNOWN and deviation is not None:
        told = chain(done)
        yield info(
            "reconcile-known",
            done.stated.place,
            rule=rule.label,
            stated=told.stated,
            reckoned=told.reckoned,
            difference=told.difference,
            reason=deviation.reason,
        )
    elif done.verdict is Verdict.BROKEN:
        yield _broken(done, plan)


def _broken(done: Reconciled, plan: Plan) -> Diagnostic:
    rule, told = done.rule, chain(done)
    if done.judgement is None or done.judgement.computed is None:
        return warning(
            "reconcile-nothing",
            rule.span,
            rule=rule.label,
            reckoned=told.reckoned,
            terms=told.terms,
        )
    if rule.deviation is not None:
        return warning(
            "reconcile-deviation-other",
            done.stated.place,
            rule=rule.label,
            at=f"{rule.deviation.span.path}:{rule.deviation.span.line}",
            known=format_number(rule.deviation.difference),
            stated=told.stated,
            reckoned=told.reckoned,
            difference=told.difference,
            terms=told.terms,
        )
    completed = plan.meta.status is PlanStatus.COMPLETED
    make = error if completed else warning
    return make(
        "reconcile-mismatch-in-completed" if completed else "reconcile-mismatch",
        likely_place(done),
        rule=rule.label,
        at=f"{rule.span.path}:{rule.span.line}",
        stated=told.stated,
        reckoned=told.reckoned,
        difference=told.difference,
        terms=told.terms,
        **cause_told(done.cause),
    )


def _years_follow(rule: Reconciliation, terms: Sequence[Term]) -> bool:
    known = all(t.period for t in terms if t.key in ("från", "till"))
    yearly = rule.relation is Relation.YEARLY_DECREASE
    return not (yearly and known) or years_between(rule, terms) > 0
