"""A rule that has been tried: what it states, what it comes to, and its verdict."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from compiler.checks.judgement import Judgement
from compiler.checks.likely_cause import Cause
from compiler.checks.relations import years_between
from compiler.checks.terms import Term, waits
from compiler.model.reconciliation import Reconciliation, stated_key
from compiler.span import Span


class Verdict(Enum):
    """How a rule comes out; the value is its word in files for programs."""

    HOLDS = "stämmer"
    BROKEN = "stämmer inte"
    KNOWN = "känd avvikelse"
    WAITING = "väntar på uppgift"


@dataclass(frozen=True, slots=True)
class Reconciled:
    """A rule that has been tried: its terms, its verdict and, where it was reckoned, how."""

    rule: Reconciliation
    terms: tuple[Term, ...]
    verdict: Verdict
    judgement: Judgement | None = None
    cause: Cause | None = None

    @property
    def stated(self) -> Term:
        """What the rule is a statement about."""
        key = stated_key(self.rule.relation)
        return next(term for term in self.terms if term.key == key)

    @property
    def others(self) -> tuple[Term, ...]:
        """What it follows from, or is compared with."""
        return tuple(term for term in self.terms if term is not self.stated)

    @property
    def waits_for(self) -> tuple[Term, ...]:
        """The terms that have no number."""
        return waits(self.terms)

    @property
    def years(self) -> int:
        """The years of a yearly decrease."""
        return years_between(self.rule, self.terms)


def verdict_counts(tried: Iterable[Reconciled]) -> dict[Verdict, int]:
    """How many rules came out in which way."""
    came_out = [done.verdict for done in tried]
    return {verdict: came_out.count(verdict) for verdict in Verdict}


def likely_place(done: Reconciled) -> Span:
    """The place that is most likely wrong: of the number in which a slip was made, or the stated.

    Who states a total has added it up; a row that it passes over is right.
    """
    cause = done.cause
    return cause.term.place if cause and cause.number_is_wrong else done.stated.place
