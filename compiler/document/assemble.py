"""Turn a plan into documents: the plan itself and its covering memo."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from compiler.checks.reconciled import Reconciled
from compiler.document.charts import budget_chart, figure_chart
from compiler.document.document import Chapter, Document, Properties
from compiler.document.goals import GoalWriter
from compiler.document.reconciliation import reconciliation_appendix
from compiler.document.registry import (
    Registry,
    bare_paragraph,
    made_at,
    memo_registry_of,
    registry_of,
)
from compiler.document.resolve import Resolver
from compiler.document.tables import (
    budget_table,
    calendar_table,
    figure_table,
    owner_name,
    to_add_table,
)
from compiler.document.to_add import IN_WORDS, Place, ToAdd
from compiler.document.uses import FigureKey, derived_places
from compiler.document.wording import Words, day_text, party
from compiler.model.blocks import (
    Blocks,
    Break,
    Chart,
    Contents,
    Heading,
    Insert,
    Paragraph,
    Role,
    Table,
    Text,
)
from compiler.model.budget import BudgetTable
from compiler.model.figures import Indicator, Missing
from compiler.model.goals import GoalArea
from compiler.model.inserts import TO_ADD, split_caption, split_insert
from compiler.model.plan import Memo, Plan
from compiler.span import Span

CONTENTS_DEPTH = 2
APPENDIX_CONTENTS_DEPTH = 3


def assemble(
    plan: Plan,
    words: Words,
    reconciled: Sequence[Reconciled] | None = None,
    made: datetime | None = None,
) -> tuple[Document, Document | None]:
    """The plan and its memo, ready to be written. The plan has no errors, as checks have seen.

    Where `reconciled` is given the plan has a last appendix that shows it. `made` is the time that
    their properties tell, the plan's own day where it is None.
    """
    inserts = _Inserts(plan, words)
    blocks = (block for section in plan.sections for block in section.blocks)
    has_list = any(isinstance(b, Insert) and b.words == TO_ADD for b in blocks)
    name = f"verksamhetsplan-{plan.meta.year}"
    resolver = Resolver(plan, words, inserts.blocks, has_list, name)
    chapters = []
    for section in plan.sections:
        heading = section.heading
        inserts.chapter = heading.anchor if heading else ""
        resolved = resolver.chapter(section.blocks)
        chapters.append(Chapter(inserts.chapter, resolved, section.appendix))
    if reconciled is not None:
        chapters.append(_reconciliation(plan, reconciled, resolver, words))
    items = to_add_items(plan, resolver.uses)
    # The list of what is to be added can be written only when every chapter has been read.
    listed = to_add_table(items, words) if items else Paragraph((Text(words["nothing-to-add"]),))
    done = tuple(with_list(chapter, listed) for chapter in chapters)
    when = made_at(plan, made)
    properties = properties_of(registry_of(plan), plan, words, when)
    document = Document(
        name,
        {"plan": plan_fields(plan, words)},
        {
            "innehåll": (Chapter("", (Contents(CONTENTS_DEPTH),)),),
            "avsnitt": tuple(c for c in done if not c.appendix),
            "bilagor": tuple(c for c in done if c.appendix),
        },
        properties,
        items,
        tuple(resolver.shown),
        derived_places(plan, resolver.shown),
    )
    return document, None if plan.memo is None else _memo(plan, plan.memo, words, items, when)


def _reconciliation(
    plan: Plan, reconciled: Sequence[Reconciled], resolver: Resolver, words: Words
) -> Chapter:
    """The appendix on reconciliation, numbered after those of the plan."""
    number = sum(section.appendix for section in plan.sections) + 1
    blocks = resolver.chapter(reconciliation_appendix(reconciled, number, words))
    first = blocks[0]
    return Chapter(first.anchor if isinstance(first, Heading) else "", blocks, appendix=True)


@dataclass
class _Inserts:
    """Expands what a source asks for in braces alone on a line."""

    plan: Plan
    words: Words
    chapter: str = ""

    def blocks(self, insert: Insert, level: int) -> Blocks:
        name, argument = split_insert(insert.words) or ("", "")
        goals = GoalWriter(self.plan, self.words)
        match name, self.plan.by_id.get(argument):
            case "styrning", GoalArea() as area:
                return goals.direction(area)
            case "mål", GoalArea() as area:
                return goals.goals(area, level + 1)
            case "övrig inriktning", GoalArea() as area:
                return goals.other(area, level + 1)
            case "måltabell", GoalArea() as area:
                return goals.goal_table(area)
            case "åtgärder", GoalArea() as area:
                return goals.measures(area)
            case "inledning", GoalArea() as area:
                return area.intro
            case "budget", BudgetTable() as budget:
                return (budget_table(budget, self.plan, self.words, insert.span),)
            case "kalender", _:
                return (calendar_table(self.plan.follow_ups, self.plan, self.words),)
            case "uppgifter", _:
                return (self._figures(argument, insert),)
            case "diagram", _:
                return (self._chart(argument, insert),)
            case "innehåll", _:
                return (Contents(APPENDIX_CONTENTS_DEPTH, self.chapter),)
            case _:
                return ()

    def _chart(self, argument: str, insert: Insert) -> Chart:
        ids, caption = split_caption(argument)
        budget = self.plan.by_id.get(ids[0])
        if isinstance(budget, BudgetTable):
            return budget_chart(budget, self.plan, self.words, caption, insert.span)
        return figure_chart(self._asked(ids, insert), self.plan, self.words, caption, insert.span)

    def _asked(self, ids: Sequence[str], insert: Insert) -> list[tuple[Indicator, Span]]:
        found = [(self.plan.by_id.get(id_), _inside(insert, id_)) for id_ in ids]
        return [(i, span) for i, span in found if isinstance(i, Indicator)]

    def _figures(self, argument: str, insert: Insert) -> Table:
        ids, caption = split_caption(argument)
        asked = self._asked(ids, insert)
        title = caption or self.words["figures-caption"]
        return figure_table(asked, self.plan, self.words, title, insert.span)


def _inside(insert: Insert, id_: str) -> Span:
    """The place of an id that an insert names."""
    named = re.search(rf"(?<![\w.-]){re.escape(id_)}(?![\w.-])", insert.words)
    at = insert.span.column + 1 + (named.start() if named else 0)
    return Span(insert.span.path, insert.span.line, at)


def with_list(chapter: Chapter, listed: Table | Paragraph) -> Chapter:
    """The chapter with the list in the place of what is left of its inserts: all others are made
    by now."""
    return replace(
        chapter, blocks=tuple(listed if isinstance(b, Insert) else b for b in chapter.blocks)
    )


def to_add_items(plan: Plan, uses: dict[FigureKey, list[Place]]) -> tuple[ToAdd, ...]:
    """What is to be added, in the order in which a reader meets it; unused figures last."""
    order = {key: n for n, key in enumerate(uses)}
    found = []
    for indicator, figure in plan.missing:
        key = (indicator.id, figure.kind.name, figure.period.text)
        found.append((order.get(key, len(order)), key, indicator, figure))
    items = []
    for number, (_, key, indicator, figure) in enumerate(sorted(found, key=lambda f: f[:2]), 1):
        absent = figure.value if isinstance(figure.value, Missing) else Missing()
        unit = plan.by_id.get(indicator.unit.id)
        items.append(
            ToAdd(
                number,
                indicator.id,
                indicator.name,
                figure.kind.name,
                figure.period.text,
                getattr(unit, "in_table", ""),
                owner_name(indicator, plan),
                indicator.owner.id,
                absent.expected_from,
                absent.due,
                absent.reason,
                figure.span,
                tuple(uses.get(key, ())),
                indicator.unit.id == IN_WORDS,
            )
        )
    return tuple(items)


# --- fields -----------------------------------------------------------------------------------


def plan_fields(plan: Plan, words: Words) -> dict[str, str]:
    meta, registry = plan.meta, registry_of(plan)
    return {
        "kommun": meta.municipality,
        "titel": meta.title,
        "korttitel": meta.title,
        "år": str(meta.year),
        "nämnd": party(meta.board, plan),
        "kontor": party(meta.office, plan),
        "ordförande": party(meta.chair, plan),
        "kontorschef": party(meta.director, plan),
        "diarienummer": ", ".join(meta.reference_numbers),
        "datum": day_text(meta.day, words),
        "status": words[f"status-{meta.status.name}"],
        "beslut": _decision_text(plan, words),
        "ärendemening": registry.case_title,
        "handlingstyp": registry.document_type,
        "klassificering": registry.classification,
        "gallring": registry.retention,
        "sekretess": registry.secrecy_ground,
        "handläggare": registry.officer,
    }


def _decision_text(plan: Plan, words: Words) -> str:
    decision = plan.meta.decision
    body = party(decision.body, plan)
    body = body[:1].lower() + body[1:]
    if isinstance(decision.day, Missing):
        day = words["date-missing"]
    else:
        day = day_text(decision.day, words)
    lead = words["adopted-by"].format(body=body, day=day)
    if isinstance(decision.paragraph, Missing):
        return lead
    return f"{lead}, § {bare_paragraph(decision.paragraph)}"


def properties_of(registry: Registry, plan: Plan, words: Words, made: datetime) -> Properties:
    return Properties(
        title=registry.title,
        subject=words["subject"].format(period=plan.meta.budget_period.text),
        author=registry.creator,
        keywords=registry.numbers,
        created=made.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        category=registry.document_type,
        status=registry.status,
        facts=registry.facts(),
    )


# --- memo -------------------------------------------------------------------------------------


def _memo(
    plan: Plan, memo: Memo, words: Words, items: tuple[ToAdd, ...], when: datetime
) -> Document:
    name = f"tjansteskrivelse-{plan.meta.year}"
    inserts = _Inserts(plan, words)
    resolver = Resolver(plan, words, inserts.blocks, has_list=False, document=name)
    officer = plan.by_id.get(memo.officer.id)
    fields = {
        "datum": memo.day.isoformat(),
        "diarienummer": memo.reference_number,
        "handläggare": party(memo.officer, plan),
        "telefon": getattr(officer, "phone", ""),
        "epost": getattr(officer, "email", ""),
        "mottagare": party(memo.recipient, plan),
        "rubrik": memo.title,
    }
    signatures = tuple(
        Paragraph(
            (
                Text(party(ref, plan)),
                Break(),
                Text(getattr(plan.by_id.get(ref.id), "title", "")),
            ),
            Role.SIGNATURE,
        )
        for ref in memo.signed_by
    )
    copies: Blocks = (
        Paragraph((Text(words["copies-to"]),), Role.LABEL),
        *(Paragraph((Text(name),), Role.COPY) for name in memo.copies_to),
    )
    text = resolver.chapter(memo.text)
    return Document(
        name,
        {"plan": plan_fields(plan, words), "memo": fields},
        {
            "text": (Chapter("", text),),
            "underskrifter": (Chapter("", signatures),),
            "expedieras": (Chapter("", copies),),
        },
        properties_of(memo_registry_of(plan, memo, words), plan, words, when),
        items,
        tuple(resolver.shown),
    )
