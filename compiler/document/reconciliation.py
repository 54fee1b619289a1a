"""Write the appendix that shows every rule between the plan's figures and how it came out."""

from __future__ import annotations

from collections.abc import Sequence

from compiler.amounts import EN_DASH, NO_BREAK_SPACE
from compiler.checks.chain import amount_text, computed_text, difference_text, formula
from compiler.checks.reconciled import Reconciled, Verdict, verdict_counts
from compiler.checks.terms import Term
from compiler.document.tables import cell, cells
from compiler.document.wording import Words, listed
from compiler.model.blocks import (
    Align,
    Block,
    Blocks,
    Cell,
    Heading,
    Paragraph,
    Row,
    Table,
    Text,
)
from compiler.model.reconciliation import Origin

ANCHOR = "avstamning"
"""The anchor of the appendix, unless the author has given it to a heading of the plan."""

_WIDTHS = (0.4, 0.18, 0.15, 0.13, 0.14)
_ALIGNS = (Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT)
_ORDER = (Origin.RULE, Origin.BUDGET, Origin.TEXT)


def reconciliation_appendix(tried: Sequence[Reconciled], number: int, words: Words) -> Blocks:
    """The appendix: what was tried and how it came out, then a table for each kind of origin.

    `number` is the appendix's own, counted after those that the author has written.
    """
    blocks: list[Block] = [
        Heading(1, (Text(words["reconciliation-title"].format(number=number)),), ANCHOR),
        Paragraph((Text(words["reconciliation-intro"]),)),
        Paragraph((Text(summary(tried, words)),)),
    ]
    for origin in _ORDER:
        rules = [done for done in tried if done.rule.origin is origin]
        if rules:
            blocks.append(Heading(2, (Text(words[f"reconciliation-{origin.name}"]),), ""))
            blocks.append(_table(rules, origin, words))
    return tuple(blocks)


def summary(tried: Sequence[Reconciled], words: Words) -> str:
    """One sentence on how many rules there are and how they came out; no verdict that none has."""
    if not tried:
        return words["reconciliation-none"]
    counts = [
        words[f"reconciliation-count-{verdict.name}"].format(count=count)
        for verdict, count in verdict_counts(tried).items()
        if count
    ]
    return words["reconciliation-summary"].format(count=len(tried), verdicts=listed(counts, words))


def _table(rules: Sequence[Reconciled], origin: Origin, words: Words) -> Table:
    title = words[f"reconciliation-caption-{origin.name}"]
    return Table(
        cells(
            words["reconciliation"],
            words["stated"],
            words["computed"],
            words["difference"],
            words["verdict"],
        ),
        tuple(_row(done, words) for done in rules),
        _WIDTHS,
        _ALIGNS,
        caption=(Text(title),),
        description=words["reconciliation-description"],
    )


def _row(done: Reconciled, words: Words) -> Row:
    return Row(
        (
            Cell(tuple(_about(done, words))),
            cell(amount_text(done.stated) if done.stated.amount else EN_DASH),
            cell(computed_text(done) or EN_DASH),
            cell(difference_text(done) or EN_DASH),
            cell(words[f"verdict-{done.verdict.name}"]),
        )
    )


def _about(done: Reconciled, words: Words) -> list[Block]:
    """The rule's name, how it was reckoned or what it waits for, and what its author adds."""
    rule = done.rule
    if done.verdict is Verdict.WAITING:
        awaited = listed((_named(term, words) for term in done.waits_for), words)
        lines = [words["waits-for"].format(figures=awaited)]
    else:
        # A single figure stands in the next column already.
        lines = [formula(done)] if len(done.others) > 1 else []
        if rule.origin is Origin.TEXT:
            lines = [amount_text(done.others[0])]
    if done.verdict is Verdict.KNOWN and rule.deviation is not None:
        lines.append(rule.deviation.reason)
    lines += [line for line in (rule.unlike_units, rule.note) if line]
    return [
        Paragraph((Text(rule.label, strong=True),)),
        *(Paragraph((Text(line),)) for line in lines),
    ]


def _named(term: Term, words: Words) -> str:
    """A figure that is not there yet, by name, kind and period."""
    if term.period is None:
        return words["figure-not-in-plan"]
    return f"{term.name} ({words[term.kind]}{NO_BREAK_SPACE}{term.period.text})"
