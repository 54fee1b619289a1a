"""Tell which rules between figures follow the years, and what their sides then name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from compiler.model.figures import Figure, Kind
from compiler.model.plan import Plan
from compiler.model.reconciliation import Reconciliation, Side
from compiler.model.references import FoundFigure, look_up
from compiler.roll.years import moved_years


@dataclass(frozen=True, slots=True)
class Followed:
    """A rule a year on: what each side is to name, and the years that move in its name."""

    id: str
    sides: Mapping[Side, str]
    years: Mapping[int, int]

    def retold(self, text: str) -> str:
        """The rule's name or id with its years moved."""
        return moved_years(text, dict(self.years))


def followed(rule: Reconciliation, plan: Plan, after: Plan) -> Followed | None:
    """The rule on next year's figures, or None where it stays on those that it has.

    It is last year's rule where it has an outcome of the year before the plan's, or a figure of
    the plan's own year that is none. Each such side must have a figure a year on; other sides move
    where they have one, so that a change from one year to the next stays one, and else they are a
    base that does not move.
    """
    sides: dict[Side, str] = {}
    years: dict[int, int] = {}
    moves = False
    for side in rule.sides:
        found = look_up(plan, side.words) if side.words else None
        if not isinstance(found, FoundFigure):
            continue
        figure = found.figure
        later = figure.period.later()
        words = f"{found.indicator.id} {later.text} {figure.kind.value}"
        has = isinstance(look_up(after, words), FoundFigure)
        if _is_last(figure, plan.meta.year):
            if not has:
                return None
            moves = True
        if has and figure.period.year >= plan.meta.year - 2:
            sides[side] = _as_written(side.words, figure, later.text, after)
            years[figure.period.year] = later.year
    return Followed(rule.id, sides, years) if moves else None


def _is_last(figure: Figure, year: int) -> bool:
    return figure.period.year == (year - 1 if figure.kind is Kind.OUTCOME else year)


def _as_written(words: str, figure: Figure, period: str, after: Plan) -> str:
    """The side's words with another period, and with its kind where it stands or is needed."""
    asked, bar, form = words.partition("|")
    id_, _, rest = asked.strip().partition(" ")
    kind = figure.kind.value
    found = look_up(after, f"{id_} {period}")
    clear = isinstance(found, FoundFigure) and found.figure.kind is figure.kind
    told = "" if clear and not rest.endswith(kind) else f" {kind}"
    return f"{id_} {period}{told}{' | ' + form.strip() if bar else ''}"


def ids_after(rules: Iterable[Followed], taken: Iterable[str]) -> dict[str, str]:
    """The ids of the rules a year on; one that is taken already stays what it was."""
    used = set(taken)
    ids: dict[str, str] = {}
    for rule in rules:
        new = _id(rule)
        if new not in used:
            ids[rule.id] = new
            used.add(new)
    return ids


def _id(rule: Followed) -> str:
    *head, last = rule.id.split("-")
    if last.isdecimal() and int(last) in rule.years:
        return "-".join((*head, str(rule.years[int(last)])))
    return rule.id
