"""How far each owner has come."""

from __future__ import annotations

from compiler.model.figures import Missing
from compiler.outputs.progress import every_figure, progress

from .plans import budget, ledger, plan, to_add


class DescribeProgress:
    """It counts what each owner has given and still owes."""

    def it_counts_values_in_words_and_in_numbers_and_tells_those_that_may_change(self) -> None:
        """Ekonomi has given a word and a preliminary interval; what is not measured is no value."""
        items = (to_add(1, "soliditet", "ekonomi"), to_add(2, "soliditet", "ekonomi"))
        first = progress(plan(ledger()), items)[0]
        assert (first.id, first.missing, first.preliminary, first.done) == ("ekonomi", 2, 1, 1)
        assert (first.in_place, first.total) == (2, 4)

    def it_puts_those_who_owe_most_first_and_those_who_owe_nothing_last(self) -> None:
        """The secretary sees at a glance whom to ask."""
        items = (
            to_add(1, "a", "kommunstyrelsen"),
            to_add(2, "b", "ekonomi"),
            to_add(3, "c", "ekonomi"),
        )
        owners = progress(plan(ledger()), items)
        assert [(o.id, o.missing) for o in owners] == [
            ("ekonomi", 2),
            ("kommunstyrelsen", 1),
            ("hr", 0),
        ]

    def it_counts_budget_rows_but_not_their_totals(self) -> None:
        """A total follows from its rows, and nobody writes it."""
        counted = plan(budgets=(budget("ekonomi"),))
        assert [i.id for i, _ in every_figure(counted)] == ["ledning", "kansli"]
        assert [o.done for o in progress(counted, ())] == [1]

    def it_finds_missing_figures_where_the_plan_does(self) -> None:
        """The manifest and the list never differ in number."""
        both = plan(ledger(), budgets=(budget("ekonomi"),))
        found = [pair for pair in every_figure(both) if isinstance(pair[1].value, Missing)]
        assert tuple(found) == both.missing
        assert len(found) == 4
