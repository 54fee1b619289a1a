"""All that is known of the turn of the year before any file is touched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from compiler.checks.prose import passages
from compiler.model.blocks import Reference
from compiler.model.budget import BudgetTable
from compiler.model.figures import Figure, Kind
from compiler.model.goals import Measure, MeasureState
from compiler.model.plan import Plan
from compiler.model.references import FoundFigure, look_up
from compiler.roll.budgets import Widened, widened
from compiler.roll.figures import Turned, turned
from compiler.roll.relations import Followed, followed, ids_after
from compiler.roll.years import renamed


@dataclass(frozen=True)
class Turn:
    """This year's plan, and what of it follows: figures, budgets, rules, files and ids."""

    plan: Plan
    paths: tuple[str, ...]

    @property
    def year(self) -> int:
        """The year of this year's plan."""
        return self.plan.meta.year

    @cached_property
    def files(self) -> dict[str, str]:
        """Each file's path next year; one whose new name is taken keeps its own."""
        wanted = {path: renamed(path, self.plan) for path in self.paths}
        taken = [new for old, new in wanted.items() if new != old and new in wanted]
        return {old: old if new in taken else new for old, new in wanted.items()}

    @cached_property
    def indicators(self) -> dict[str, Turned]:
        """What becomes of each indicator."""
        taken = frozenset(self._taken())
        return {i.id: turned(i, self.plan.meta, taken) for i in self.plan.indicators}

    @cached_property
    def budgets(self) -> dict[str, Widened]:
        """What becomes of each budget, by its own id and by those of its rows."""
        wide = {budget.id: widened(budget, self.plan) for budget in self.plan.budgets}
        return {id_: w for w in wide.values() for id_ in (w.table.id, *_rows(w.table))}

    @cached_property
    def after(self) -> Plan:
        """This year's plan with next year's figures, to look words up in."""
        return replace(
            self.plan,
            indicators=tuple(t.after for t in self.indicators.values()),
            budgets=tuple(self.budgets[b.id].after for b in self.plan.budgets),
        )

    @cached_property
    def rules(self) -> dict[str, Followed]:
        """The rules between figures that follow the years."""
        found = (followed(rule, self.plan, self.after) for rule in self.plan.reconciliations)
        return {rule.id: rule for rule in found if rule is not None}

    @cached_property
    def rule_ids(self) -> dict[str, str]:
        """The ids that rules have next year, where they are others."""
        taken = {*self.plan.by_id, *(rule.id for rule in self.plan.reconciliations)}
        ids = ids_after(self.rules.values(), taken - self.rules.keys())
        return {old: new for old, new in ids.items() if old != new}

    @cached_property
    def leaving(self) -> dict[str, str]:
        """The measures that leave, by id, each with why."""
        measures = (e for _, _, e in self.plan.entities() if isinstance(e, Measure))
        told = ((m.id, _leaves(m, self.year)) for m in measures)
        return {id_: why for id_, why in told if why}

    def _taken(self) -> Iterator[Figure]:
        """Every figure that a text or a rule takes."""
        texts = (r.words for passage in passages(self.plan) for r in passage.references)
        sides = (side.words for rule in self.plan.reconciliations for side in rule.sides)
        for words in (*texts, *sides):
            found = look_up(self.plan, words)
            if isinstance(found, FoundFigure):
                yield found.figure

    def references(self) -> Iterator[tuple[Reference, str]]:
        """Each reference in prose whose words would speak of another figure or of none."""
        for passage in passages(self.plan):
            for reference in passage.references:
                words = self.reworded(reference.words)
                if words != reference.words:
                    yield reference, words

    def reworded(self, words: str) -> str:
        """The words with which the same figure is taken from next year's sources."""
        found = look_up(self.plan, words)
        if not isinstance(found, FoundFigure):
            return words
        figure, id_ = found.figure, found.indicator.id
        turn = self.indicators.get(id_)
        kind = Kind.COMPARISON if turn and figure in turn.compared else figure.kind
        now = look_up(self.after, words)
        same = isinstance(now, FoundFigure) and (now.figure.kind, now.figure.period) == (
            kind,
            figure.period,
        )
        _, bar, form = words.partition("|")
        told = f"{id_} {figure.period.text} {kind.value}"
        return words if same else f"{told} | {form.strip()}" if bar else told


def _rows(table: BudgetTable) -> Iterable[str]:
    return (row.id for _, row in table.total.walk())


def _leaves(measure: Measure, year: int) -> str:
    period = measure.responsibility.period
    match measure.state:
        case MeasureState.DONE:
            return "measure-done"
        case MeasureState.GIVEN_UP:
            return "measure-given-up"
        case MeasureState.GOING_ON:
            return ""
    return "measure-over" if period is not None and period.year <= year else ""
