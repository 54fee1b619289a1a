"""Running text: its references speak of something, its links lead somewhere, its headings step."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from compiler.checks.prose import all_prose, chapter_prose, data_prose
from compiler.diagnostic import Diagnostic, error
from compiler.model.blocks import Blocks, Heading, Insert, Link, Reference, plain, walk
from compiler.model.budget import BudgetTable
from compiler.model.figures import Indicator
from compiler.model.goals import Goal, GoalArea
from compiler.model.inserts import INSERTS, TO_ADD, Argument, split_caption, split_insert
from compiler.model.plan import Plan
from compiler.model.references import NotFound, look_up
from compiler.span import Span

DEEPEST_HEADING = 4


def references_resolve(plan: Plan) -> list[Diagnostic]:
    """Each `{…}` in prose names one figure or name."""
    found = []
    for blocks in all_prose(plan):
        for part in walk(blocks):
            if not isinstance(part, Reference):
                continue
            id_ = part.words.partition("|")[0].split()[:1]
            if id_ and id_[0] in plan.unreadable:
                continue
            result = look_up(plan, part.words)
            form = part.words.partition("|")[2].split()[:1]
            if form and form[0] in plan.unreadable:
                continue
            # An indicator's unknown unit is told where the indicator names it.
            if isinstance(result, NotFound) and result.code != "unit-unknown":
                found.append(error(result.code, part.span, **dict(result.particulars)))
    return found


def inserts_have_arguments(plan: Plan) -> list[Diagnostic]:
    """Each `{…}` alone on its line asks for something that the data holds."""
    found: list[Diagnostic] = []
    for blocks in chapter_prose(plan):
        for part in blocks:
            if isinstance(part, Insert):
                found += _insert(plan, part)
    found += [error("insert-misplaced", i.span, insert=i.words) for i in _misplaced(plan)]
    return found + _lists_twice(plan)


def _misplaced(plan: Plan) -> Iterator[Insert]:
    """Inserts within a list, a note or a data file, and the list of the plan in its memo."""
    for blocks in data_prose(plan):
        yield from (part for part in walk(blocks) if isinstance(part, Insert))
    for blocks in chapter_prose(plan):
        inside = (part for part in walk(blocks) if isinstance(part, Insert))
        yield from (part for part in inside if not any(part is block for block in blocks))
    for block in plan.memo.text if plan.memo else ():
        if isinstance(block, Insert) and block.words == TO_ADD:
            yield block


def _lists_twice(plan: Plan) -> list[Diagnostic]:
    """The marks of what is to be added lead to one list."""
    blocks = (block for section in plan.sections for block in section.blocks)
    spans = [b.span for b in blocks if isinstance(b, Insert) and b.words == TO_ADD]
    return [error("anchor-duplicate", s, anchor=TO_ADD, first=spans[0]) for s in spans[1:]]


_WANTED: dict[Argument, tuple[type, ...]] = {
    Argument.AREA: (GoalArea,),
    Argument.BUDGET: (BudgetTable,),
    Argument.FIGURES: (Indicator,),
    Argument.CHARTED: (Indicator, BudgetTable),
}


def _insert(plan: Plan, insert: Insert) -> Iterator[Diagnostic]:
    name, argument = split_insert(insert.words) or ("", "")
    wants = INSERTS[name]
    several = wants in (Argument.FIGURES, Argument.CHARTED)
    asked = split_caption(argument)[0] if several else (argument,)
    if wants is Argument.NOTHING:
        if argument:
            yield error("insert-argument-extra", insert.span, insert=name, argument=argument)
        if name == "kalender" and not plan.follow_ups:
            yield error("insert-nothing", insert.span, insert=name)
        return
    for id_ in asked or ("",):
        if id_ in plan.unreadable and id_:
            continue
        if not isinstance(plan.by_id.get(id_), _WANTED[wants]):
            has = [i for i, e in plan.by_id.items() if isinstance(e, _WANTED[wants])]
            close = get_close_matches(id_, has, n=1, cutoff=0.5)
            yield error(
                "insert-argument",
                insert.span,
                insert=name,
                argument=id_,
                wanted=wants.value,
                nearest=close[0] if close else ", ".join(has[:5]),
            )


def links_have_targets(plan: Plan) -> list[Diagnostic]:
    """Each link leads to a heading's anchor, a web page or an e-mail address."""
    in_plan = {a for a, _ in _anchors(plan)}
    memo = plan.memo.text if plan.memo else ()
    in_memo = {b.anchor for b in memo if isinstance(b, Heading) and b.anchor}
    found = []
    for blocks in all_prose(plan):
        # The memo is a file of its own.
        anchors = in_memo if memo and blocks is memo else in_plan
        for part in walk(blocks):
            if not isinstance(part, Link):
                continue
            if part.target.startswith("#"):
                if part.target[1:] not in anchors:
                    close = get_close_matches(part.target[1:], anchors, n=1, cutoff=0.5)
                    nearest = close[0] if close else ""
                    found.append(
                        error("link-anchor", part.span, anchor=part.target, nearest=nearest)
                    )
            elif not part.target.startswith(("https://", "http://", "mailto:")):
                found.append(error("link-target", part.span, target=part.target))
    return found


def anchors_are_unique(plan: Plan) -> list[Diagnostic]:
    """An anchor that an author wrote stands on one heading."""
    first: dict[str, Span] = {}
    found = []
    for anchor, span in _anchors(plan):
        if anchor in first:
            found.append(error("anchor-duplicate", span, anchor=anchor, first=first[anchor]))
        first.setdefault(anchor, span)
    return found


def _anchors(plan: Plan) -> Iterator[tuple[str, Span]]:
    for section in plan.sections:
        for block in section.blocks:
            if isinstance(block, Heading) and block.anchor:
                yield block.anchor, block.span
    for _, span, entity in plan.entities():
        if isinstance(entity, Goal):
            yield entity.id, span


def headings_step(plan: Plan) -> list[Diagnostic]:
    """A chapter opens with its one heading of level 1, and no level is skipped below it."""
    found: list[Diagnostic] = []
    for section in plan.sections:
        if section.heading is None or section.heading.level != 1 or not section.heading.anchor:
            found.append(error("heading-first", Span(section.path, 1)))
        found += _steps(section.blocks, 1)
    if plan.memo is not None:
        found += _steps(plan.memo.text, 2)
    for blocks in data_prose(plan):
        headings = (part for part in walk(blocks) if isinstance(part, Heading))
        found += [error("heading-in-data", h.span, heading=plain(h.runs)) for h in headings]
    return found


def _steps(blocks: Blocks, top: int) -> Iterator[Diagnostic]:
    above = top - 1
    for n, block in enumerate(blocks):
        if not isinstance(block, Heading):
            continue
        if not plain(block.runs).strip():
            yield error("heading-empty", block.span)
        if block.level == 1 and n > 0:
            yield error("heading-second", block.span, heading=plain(block.runs))
        elif block.level > above + 1:
            yield error("heading-jump", block.span, level=block.level, most=above + 1)
        elif block.level > DEEPEST_HEADING:
            yield error("heading-deep", block.span, level=block.level, most=DEEPEST_HEADING)
        above = block.level
