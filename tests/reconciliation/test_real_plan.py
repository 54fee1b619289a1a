"""The real plan reconciles, and one changed figure in it is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.checks.check import check
from compiler.checks.reconcile import reconcile
from compiler.checks.reconciled import Verdict
from compiler.diagnostic import Diagnostic
from compiler.load.load import load
from compiler.model.plan import Plan

from ..plans import REAL, copy_of, edit, loaded

PLAN = loaded(REAL).plan


def found_in(plan: Plan) -> list[Diagnostic]:
    """What the rules find."""
    codes = ("reconcile-", "budget-total-")
    return [d for d in check(plan) if d.code.startswith(codes)]


class DescribeTheRealPlan:
    def it_reconciles(self) -> None:
        """No rule is broken; one deviation is known, and some figures have not come in."""
        verdicts = [done.verdict for done in reconcile(PLAN)]

        assert Verdict.BROKEN not in verdicts
        assert verdicts.count(Verdict.KNOWN) == 1
        assert verdicts.count(Verdict.HOLDS) > 40
        assert [d.code for d in found_in(PLAN)] == ["reconcile-known"]

    def it_relates_what_the_plan_is_about(self) -> None:
        """Budget, text, indexes, students, emissions, oil, transport, kilometres, energy."""
        terms = {
            term.name: done for done in reconcile(PLAN) for term in (done.stated, *done.others)
        }
        for name in (
            "Totalt kommunstyrelsen",
            "Bidrag till Södertörns Brandförsvarsförbund",
            "NKI, bygglov",
            "KTH-studenter",
            "Totala utsläpp av växthusgaser",
            "Minskning av utsläppen sedan 1990",
            "Utsläpp av växthusgaser per invånare",
            "Koldioxid från eldningsolja, minskning i mängd sedan 2009",
            "Fossil koldioxid från transporter",
            "Körsträcka per person i kommunen",
            "Energianvändning i kommunen per invånare",
        ):
            assert name in terms

    def it_tells_what_it_waits_for(self) -> None:
        """Only figures that the plan says are to be added, or that it does not have."""
        waiting = [done for done in reconcile(PLAN) if done.verdict is Verdict.WAITING]
        owed = {figure.span for _, figure in PLAN.missing}

        assert waiting
        for done in waiting:
            assert done.waits_for
            assert {t.place for t in done.waits_for if t.unit is not None} <= owed

    @pytest.mark.parametrize(
        ("file", "old", "new", "code", "told"),
        [
            ("budget/internbudget.yaml", "belopp: 29 375", "belopp: 29 735",
             "budget-total-mismatch", "transposed"),
            ("budget/investeringar.yaml", "summa: 11 800", "summa: 9 500",
             "budget-total-mismatch", "left-out"),
            ("uppgifter/klimat.yaml", "2020: 161 300", "2020: 160 500",
             "reconcile-mismatch", ""),
            ("uppgifter/klimat.yaml", "2030: 191 100", "2030: 191 200",
             "reconcile-mismatch", ""),
            ("uppgifter/klimat.yaml", "värde: 428 800", "värde: 482 800",
             "reconcile-mismatch", "transposed"),
            ("uppgifter/klimat.yaml", "2016: 1 011", "2016: 1 101",
             "reconcile-mismatch", "transposed"),
            ("uppgifter/naringsliv.yaml", "ht 2013: 275", "ht 2013: 257",
             "reconcile-mismatch", "transposed"),
            ("uppgifter/nki.yaml", "2013: 67", "2013: 76",
             "reconcile-deviation-other", None),
            ("uppgifter/ekonomi.yaml", "2014: 40 286", "2014: 402 860",
             "reconcile-mismatch", ""),
            ("uppgifter/foregaende-ar.yaml", "2013: 41", "2013: 31",
             "reconcile-mismatch", ""),
        ],
        ids=lambda value: value if isinstance(value, str) and ":" in value else "",
    )  # fmt: skip
    def but_it_finds_one_changed_figure(
        self, file: str, old: str, new: str, code: str, told: str | None, tmp_path: Path
    ) -> None:
        """With the cause where one explains it, at the place that is likely wrong."""
        sources = copy_of(REAL, tmp_path)
        line = edit(sources / file, old, new)

        found = [d for d in found_in(load(sources).plan) if d.code == code]

        assert found
        if told is not None:
            assert told in {dict(d.particulars)["cause"] for d in found}
        assert any((d.span.path, d.span.line) == (file, line) for d in found) or not told

    def it_takes_a_new_outcome_into_its_rules(self, tmp_path: Path) -> None:
        """The day the accounts are in, what waited is tried."""
        sources = copy_of(REAL, tmp_path)
        klimat = sources / "uppgifter/klimat.yaml"
        emitted = "Drygt; avrundat till hundratal.\n      2013: "
        decrease = "Omkring; avrundat till hela procent.\n      2013: "
        edit(klimat, f"{emitted}kompletteras", f"{emitted}400 000")
        edit(klimat, f"{decrease}kompletteras", f"{decrease}50")

        (finding,) = [d for d in found_in(load(sources).plan) if d.code == "reconcile-mismatch"]

        particulars = dict(finding.particulars)
        assert particulars["rule"] == "Utsläppens minskning från 1990 till 2013"
        assert particulars["difference"] == "2,34"
