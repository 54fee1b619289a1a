"""Make next year's sources: every value's steps, the files with their edits, and the accounts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from compiler.diagnostic import Diagnostic, error
from compiler.load.reshape import Drop, Edit, Say, reshape, reword
from compiler.load.source import Source
from compiler.load.tree import Mapping as Tree
from compiler.load.tree import Scalar, parse_yaml
from compiler.load.written import SpliceRefused
from compiler.model.plan import Plan
from compiler.model.references import FoundFigure, look_up
from compiler.roll.account import Account, Fate, Spoken, Step
from compiler.roll.rules import LEAVES, steps_of
from compiler.roll.spoken import spoken
from compiler.roll.turn import Turn
from compiler.roll.walk import At, values_of
from compiler.roll.years import retitled
from compiler.span import Span

KEPT_BESIDE = ("arsskifte.md", "arsskifte.json")
"""What a roll leaves beside the sources that it made; the next one makes its own."""


@dataclass(frozen=True, slots=True)
class Rolled:
    """Next year's sources by path, what became of each thing, and the lines to look over.

    A file that could not be changed without changing more has a finding, and is not among them.
    """

    year: int
    files: Mapping[str, bytes]
    accounts: tuple[Account, ...]
    spoken: tuple[Spoken, ...]
    refused: tuple[Diagnostic, ...] = ()


def roll(plan: Plan, sources: Sequence[Source], files: Mapping[str, bytes]) -> Rolled:
    """Next year's sources of a plan that was read without errors.

    `files` are all that stand in the sources folder, those that no plan reads included; they are
    carried as they are. The same files give the same bytes. What several plans share is not this
    plan's to turn: a source that is not among `files` has a finding where the year would change it.
    """
    carried = {path: data for path, data in files.items() if path not in KEPT_BESIDE}
    turn = Turn(plan, tuple(carried))
    steps = [step for source in sources for step in _source_steps(source, turn)]
    steps += _reference_steps(turn, sources)
    steps += (_file_step(path, turn) for path in carried)
    edits: dict[str, list[Edit]] = defaultdict(list)
    for step in steps:
        for edit in step.edits:
            edits[edit.span.path].append(edit)
    made: dict[str, bytes] = {}
    refused = [error("roll-shared", span) for span in _shared(steps, carried)]
    for path, data in carried.items():
        try:
            made[turn.files[path]] = _changed(path, data, edits.get(path, ()))
        except SpliceRefused as fault:
            refused.append(error("roll-not-spliced", Span(path), reason=fault))
    told = spoken(made, turn)
    return Rolled(turn.year + 1, made, _accounts(steps), told, tuple(refused))


def _shared(steps: Iterable[Step], own: Container[str]) -> list[Span]:
    """Where each thing stands that the year would change, but that other plans read too."""
    turning = (step.account.span for step in steps if step.edits)
    return sorted({span for span in turning if span.path not in own})


def _changed(path: str, data: bytes, edits: Sequence[Edit]) -> bytes:
    if path.endswith(".yaml"):
        return reshape(data, edits)
    return reword(data, [edit for edit in edits if isinstance(edit, Say)])


# --- the steps of a file ----------------------------------------------------------------------


def _source_steps(source: Source, turn: Turn) -> Iterator[Step]:
    if not source.path.endswith(".yaml"):
        yield from _headings(source, turn)
        return
    tree, _ = parse_yaml(source)
    if isinstance(tree, Tree):
        yield from _record_steps(values_of(source.path, tree), turn)


def _record_steps(values: Iterable[At], turn: Turn) -> Iterator[Step]:
    """The steps of records and values in order; of what leaves as a whole, nothing else."""
    left: Tree | None = None
    for at in values:
        if left is not None and _is_within(at, left):
            yield Step(_account(at, Fate.DROPPED, "left-with"))
            continue
        left = None
        if at.key:
            yield from steps_of(at, turn)
        elif why := LEAVES.get(at.record, _stays)(at, turn):
            left = at.within
            yield Step(_account(at, Fate.DROPPED, why), (Drop(at.span),))


def _stays(at: At, turn: Turn) -> str:
    return ""


def _account(at: At, fate: Fate, why: str) -> Account:
    before = at.text if at.key else _summary(at.within)
    return Account(at.id, at.told if at.key or at.path else "", fate, why, at.span, before)


def _is_within(at: At, record: Tree) -> bool:
    return at.within is record or any(node is at.within for node in _records(record))


def _records(node: object) -> Iterator[object]:
    yield node
    match node:
        case Tree(entries=entries):
            for _, value in entries:
                yield from _records(value)


def _summary(record: Tree) -> str:
    """The first words of what a record says, after its id."""
    texts = (v.text for k, v in record.entries if isinstance(v, Scalar) and k.text != "id")
    return " ".join(next(texts, "").split())


# --- headings, references, files --------------------------------------------------------------

_HEADING = re.compile(r"^#{1,6} +(.*?)\s*(?:\{#[\w-]+\})?\s*$")
_PIECE = re.compile(r"[^{}]+(?=\{|$)")


def _headings(source: Source, turn: Turn) -> Iterator[Step]:
    for number, line in enumerate(source.text.split("\n"), 1):
        match = _HEADING.match(line)
        for piece in _PIECE.finditer(line, match.start(1), match.end(1)) if match else ():
            old, new = piece.group(), retitled(piece.group(), turn.plan)
            if new != old:
                span = Span(source.path, number, piece.start() + 1)
                account = Account(
                    PurePosixPath(source.path).name,
                    f"rubrik {number}",
                    Fate.CHANGED,
                    "title",
                    span,
                    old,
                    new,
                )
                yield Step(account, (Say(span, old, new),))


def _reference_steps(turn: Turn, sources: Sequence[Source]) -> Iterator[Step]:
    """References that take another figure, or none, unless they say more: they say all of it."""
    lines = {source.path: source.text.split("\n") for source in sources}
    holders = {place: at for source in sources for place, at in _holders(source)}
    for reference, words in turn.references():
        span = reference.span
        line = lines[span.path][span.line - 1]
        found = re.compile(r"\{\s*([^{}|\\]*[^{}|\\\s])").match(line, span.column - 1)
        taken = look_up(turn.plan, reference.words)
        if found is None or not isinstance(taken, FoundFigure):
            continue
        old, new = found.group(1), words.partition("|")[0].strip()
        at = replace(span, column=found.start(1) + 1)
        holder = holders.get((span.path, span.line))
        id_ = holder.id if holder else PurePosixPath(span.path).name
        key = f"{holder.told if holder else f'rad {span.line}'} {{{old}}}"
        account = Account(id_, key, Fate.CHANGED, "reference-kept", span, old, new)
        yield Step(account, (Say(at, old, new),))


def _holders(source: Source) -> Iterator[tuple[tuple[str, int], At]]:
    """The value that holds each line of a text in a YAML file."""
    tree = parse_yaml(source)[0] if source.path.endswith(".yaml") else None
    for at in values_of(source.path, tree) if isinstance(tree, Tree) else ():
        if at.key and isinstance(at.node, Scalar):
            for _, span in at.node.spanned().stretches:
                yield (source.path, span.line), at


def _file_step(path: str, turn: Turn) -> Step:
    new = turn.files[path]
    fate, why = (Fate.CARRIED, "file-kept") if new == path else (Fate.CHANGED, "file-renamed")
    return Step(Account(PurePosixPath(path).name, "fil", fate, why, Span(path), path, new))


def _accounts(steps: Iterable[Step]) -> tuple[Account, ...]:
    """One account for each thing, those that tell of a change before that it was carried."""
    told: dict[tuple[str, str, str], Account] = {}
    for account in (step.account for step in steps):
        key = (account.span.path, account.id, account.key)
        if key not in told or told[key].fate is Fate.CARRIED:
            told[key] = account
    return tuple(sorted(told.values(), key=lambda account: account.span))
