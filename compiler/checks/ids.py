"""Ids: each stands once, and each that is taken exists and is what it is taken for."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from compiler.diagnostic import Diagnostic, error
from compiler.model.budget import BudgetTable
from compiler.model.figures import Indicator, Ref
from compiler.model.follow_up import FollowUp
from compiler.model.goals import Goal, GoalArea, Guidance, Measure
from compiler.model.plan import Plan
from compiler.model.reconciliation import Reconciliation
from compiler.model.registers import Body, Person, Unit
from compiler.model.report import Judgement
from compiler.span import Span

Kinds = tuple[type, ...]

_NAMES: dict[type, str] = {
    Body: "organ",
    Person: "person",
    Unit: "enhet",
    Indicator: "uppgift",
    Goal: "mål",
    Measure: "åtgärd",
    Guidance: "inriktning",
    GoalArea: "målområde",
    BudgetTable: "budget",
    FollowUp: "uppföljning",
    Reconciliation: "avstämning",
    Judgement: "omdöme",
}


def ids_are_unique(plan: Plan) -> list[Diagnostic]:
    """An id stands in one place in the whole plan, whatever it names."""
    first: dict[str, Span] = {}
    found = []
    for id_, span, _ in plan.entities():
        if id_ in first:
            found.append(error("id-duplicate", span, id=id_, first=first[id_]))
        else:
            first[id_] = span
    return found


def refs_are_known(plan: Plan) -> list[Diagnostic]:
    """Each id taken by key exists and names the kind of thing that the key wants."""
    found = []
    for ref, kinds in _each(plan):
        if ref.id in plan.unreadable:
            continue
        entity = plan.by_id.get(ref.id)
        wanted = " / ".join(_NAMES[kind] for kind in kinds)
        if entity is None:
            near = [i for i, e in plan.by_id.items() if isinstance(e, kinds)]
            nearest = get_close_matches(ref.id, near, n=1, cutoff=0.6)
            close = nearest[0] if nearest else ""
            found.append(error("id-unknown", ref.span, id=ref.id, wanted=wanted, nearest=close))
        elif not isinstance(entity, kinds):
            is_a = _NAMES.get(type(entity), "")
            found.append(error("id-kind", ref.span, id=ref.id, wanted=wanted, found=is_a))
    return found


def _each(plan: Plan) -> Iterator[tuple[Ref, Kinds]]:
    """Each id that is taken, and those in records that could not be read."""
    read = list(_refs(plan))
    yield from read
    spans = {ref.span for ref, _ in read}
    yield from ((r, kinds) for r, kinds in plan.taken if kinds and r.span not in spans)


def _refs(plan: Plan) -> Iterator[tuple[Ref, Kinds]]:
    meta = plan.meta
    for ref in (meta.board, meta.office, meta.decision.body):
        yield ref, (Body,)
    officer = () if meta.officer is None else (meta.officer,)
    for ref in (meta.chair, meta.director, *officer, *meta.signed_by):
        yield ref, (Person,)
    if plan.memo is not None:
        yield plan.memo.recipient, (Body,)
        for ref in (plan.memo.officer, *plan.memo.signed_by):
            yield ref, (Person,)
    owned: tuple[Indicator | BudgetTable, ...] = (*plan.indicators, *plan.budgets)
    for item in owned:
        yield item.unit, (Unit,)
        yield item.owner, (Body, Person)
    for unit in plan.units:
        for part in (unit.numerator, unit.denominator, unit.difference):
            if part is not None:
                yield part, (Unit,)
    for person in plan.persons:
        if person.body is not None:
            yield person.body, (Body,)
    for follow_up in plan.follow_ups:
        yield from ((occasion.body, (Body,)) for occasion in follow_up.occasions)
        yield from ((occasion.body, (Body,)) for occasion in follow_up.open)
        yield from ((ref, (GoalArea, Goal)) for ref in follow_up.follows)
    yield from _goal_refs(plan)


def _goal_refs(plan: Plan) -> Iterator[tuple[Ref, Kinds]]:
    for area in plan.areas:
        yield from ((ref, (Body, Person)) for ref in area.responsibility.parties)
        yield from ((ref, (Goal,)) for ref in area.goals if isinstance(ref, Ref))
        yield from ((ref, (Measure,)) for ref in area.measures if isinstance(ref, Ref))
        for other in area.other:
            yield from ((ref, (Guidance,)) for ref in other.guidance)
            yield from ((ref, (Measure,)) for ref in other.measures if isinstance(ref, Ref))
    for _, _, entity in plan.entities():
        if isinstance(entity, Goal | Measure):
            yield from ((ref, (Body, Person)) for ref in entity.responsibility.parties)
        if isinstance(entity, Goal):
            if entity.restates is not None:
                yield entity.restates, (Goal,)
            yield from ((ref, (Guidance,)) for ref in entity.guidance)
            yield from ((ref, (Indicator,)) for ref in entity.indicators)
            yield from ((ref, (Goal,)) for ref in entity.goals if isinstance(ref, Ref))
            yield from ((ref, (Measure,)) for ref in entity.measures if isinstance(ref, Ref))


def goals_do_not_circle(plan: Plan) -> list[Diagnostic]:
    """No goal restates or contains itself, however far round."""
    found = []
    for _, _, entity in plan.entities():
        if isinstance(entity, Goal) and _reaches(plan, entity, entity.id, set()):
            found.append(error("goal-circle", entity.span, id=entity.id))
    return found


def _reaches(plan: Plan, goal: Goal, wanted: str, seen: set[str]) -> bool:
    below = [r.id for r in goal.goals]
    if goal.restates is not None:
        below.append(goal.restates.id)
    for id_ in below:
        if id_ == wanted:
            return True
        if id_ in seen:
            continue
        seen.add(id_)
        found = plan.by_id.get(id_)
        if isinstance(found, Goal) and _reaches(plan, found, wanted, seen):
            return True
    return False
