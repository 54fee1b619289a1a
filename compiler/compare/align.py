"""Say of each line of two versions which line of the other it is, if any.

Sections are found again by the anchors of their headings, which are the ids of goals and chapters:
one that stands elsewhere was moved. Between headings that were found what is the same is sought
first, then what is alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from compiler.compare.likeness import Seen, likeness, seen
from compiler.compare.sequence import Pair, best_pairs, gaps, matching, rising
from compiler.compare.tracked import Edit
from compiler.document.lines import Laid, Line
from compiler.model.blocks import Link

LEAST_ALIKE = 0.4
"""Lines with a smaller share of words in common are two lines, not two versions of one."""
_LEAST_ALONE = 0.2
"""The same for two lines that nothing else stands beside."""
_LEAST_MOVED = 4
"""So many words make a line that can be told from others, and so be seen to have moved."""


@dataclass(frozen=True, slots=True)
class Step:
    """What has become of one line: of `old`, of `new`, or of both where it has two versions.

    A line that was moved is two steps, one in each place, of one `move`; each knows the line at
    the other place where there is one.
    """

    edit: Edit
    old: int = -1
    new: int = -1
    move: int = 0


@dataclass(frozen=True, slots=True)
class _Section:
    """A heading that has an anchor, with what stands below it up to the next."""

    anchor: str
    lines: range


def align(old: Sequence[Laid], new: Sequence[Laid]) -> list[Step]:
    """Every line of two documents, each in its own version's order."""
    seen_old, seen_new = [seen(laid) for laid in old], [seen(laid) for laid in new]
    kept, moved = _sections_found_again(_sections(old), _sections(new))
    gone = {i for section, _ in moved for i in section.lines}
    come = {j for _, section in moved for j in section.lines}
    steps: list[Step] = []
    bounds = [(0, 0), *((o.lines.start, n.lines.start) for o, n in kept), (len(old), len(new))]
    for number, ((o, n), (o_end, n_end)) in enumerate(pairwise(bounds)):
        here_old = [i for i in range(o, o_end) if i not in gone]
        here_new = [j for j in range(n, n_end) if j not in come]
        pairs = _pairs(seen_old, here_old, seen_new, here_new, headed=number > 0)
        steps += merged(pairs, range(o, o_end), range(n, n_end))
    return _with_moved_lines(
        _with_moved_sections(steps, moved, seen_old, seen_new), seen_old, seen_new
    )


def align_part(
    old: Sequence[Laid],
    new: Sequence[Laid],
    *,
    with_moves: bool,
    moved: frozenset[str] = frozenset(),
) -> list[Step]:
    """The same for lines in a place of their own: a cell, a note, a contents list.

    An entry of a contents list that leads to one of the `moved` sections moved with it.
    """
    seen_old, seen_new = [seen(laid) for laid in old], [seen(laid) for laid in new]
    here_old, here_new = (
        [n for n, x in enumerate(s) if _leads(x) not in moved] for s in (old, new)
    )
    pairs = alike(seen_old, here_old, seen_new, here_new)
    steps = merged(pairs, range(len(old)), range(len(new)))
    return _with_moved_lines(steps, seen_old, seen_new, least=1) if with_moves else steps


def moved_sections(steps: Sequence[Step], new: Sequence[Laid]) -> frozenset[str]:
    """The anchors of headings that were moved."""
    come = (new[step.new] for step in steps if step.edit is Edit.MOVED_TO)
    return frozenset(line.anchor for line in come if isinstance(line, Line) and line.anchor)


def _leads(laid: Laid) -> str:
    """The anchor that a line of one link leads to, as each entry of a contents list does."""
    link = laid.runs[0] if isinstance(laid, Line) and len(laid.runs) == 1 else None
    return link.target.removeprefix("#") if isinstance(link, Link) else ""


def alike(
    old: Sequence[Seen], here_old: Sequence[int], new: Sequence[Seen], here_new: Sequence[int]
) -> list[Pair]:
    """Pairs of what is the same, and between these of what is alike, rising in both."""
    same = matching([old[i].key for i in here_old], [new[j].key for j in here_new])
    pairs = list(same)
    for gap_old, gap_new in gaps(same, len(here_old), len(here_new)):
        least = _LEAST_ALONE if len(gap_old) == len(gap_new) == 1 else LEAST_ALIKE

        def score(i: int, j: int, least: float = least) -> float:
            found = likeness(old[here_old[i]], new[here_new[j]])
            return found if found >= least else 0.0

        pairs += best_pairs(gap_old, gap_new, score)
    return sorted((here_old[i], here_new[j]) for i, j in pairs)


def merged(pairs: Sequence[Pair], old: range, new: range) -> list[Step]:
    """All of both ranges in one order: what was taken out before what came in its place."""
    steps: list[Step] = []
    o, n = old.start, new.start
    for i, j in (*pairs, (old.stop, new.stop)):
        steps += [Step(Edit.DELETED, old=k) for k in range(o, i)]
        steps += [Step(Edit.INSERTED, new=k) for k in range(n, j)]
        if (i, j) != (old.stop, new.stop):
            steps.append(Step(Edit.KEPT, i, j))
        o, n = i + 1, j + 1
    return steps


def _pairs(
    old: Sequence[Seen],
    here_old: Sequence[int],
    new: Sequence[Seen],
    here_new: Sequence[int],
    *,
    headed: bool,
) -> list[Pair]:
    """As `alike`; the first lines are versions of one heading where both are `headed`."""
    if headed and old[here_old[0]].form == new[here_new[0]].form:
        return [(here_old[0], here_new[0]), *alike(old, here_old[1:], new, here_new[1:])]
    return alike(old, here_old, new, here_new)


# --- moves ------------------------------------------------------------------------------------


def _sections(lines: Sequence[Laid]) -> list[_Section]:
    starts = [n for n, laid in enumerate(lines) if _begins_section(laid)]
    anchors = [laid.anchor for laid in lines if isinstance(laid, Line) and _begins_section(laid)]
    return [
        _Section(anchor, range(start, end))
        for anchor, (start, end) in zip(anchors, pairwise((*starts, len(lines))), strict=True)
    ]


def _begins_section(laid: Laid) -> bool:
    return isinstance(laid, Line) and bool(laid.level and laid.anchor) and not laid.minor


def _sections_found_again(
    old: Sequence[_Section], new: Sequence[_Section]
) -> tuple[list[tuple[_Section, _Section]], list[tuple[_Section, _Section]]]:
    """Sections with the same anchor: those that kept their order, and those that were moved.

    What moved is as little as can be.
    """
    at = {section.anchor: n for n, section in enumerate(new)}
    both = [section for section in old if section.anchor in at]
    places = [at[section.anchor] for section in both]
    kept = set(rising(places, [len(section.lines) for section in both]))
    pairs = [(section, new[place]) for section, place in zip(both, places, strict=True)]
    return (
        [pair for n, pair in enumerate(pairs) if n in kept],
        [pair for n, pair in enumerate(pairs) if n not in kept],
    )


def _with_moved_sections(
    steps: Sequence[Step],
    moved: Sequence[tuple[_Section, _Section]],
    old: Sequence[Seen],
    new: Sequence[Seen],
) -> list[Step]:
    """The steps with the lines of moved sections told as such; neighbours move together."""
    gone: dict[int, Step] = {}
    come: dict[int, Step] = {}
    number = 0
    before: tuple[int, int] | None = None
    for one, other in moved:
        if before != (one.lines.start, other.lines.start):
            number += 1
        before = (one.lines.stop, other.lines.stop)
        pairs = _pairs(old, one.lines, new, other.lines, headed=True)
        for i, j in pairs:
            gone[i] = Step(Edit.MOVED_FROM, i, j, number)
            come[j] = Step(Edit.MOVED_TO, i, j, number)
    return [
        gone.get(step.old, step)
        if step.edit is Edit.DELETED
        else come.get(step.new, step)
        if step.edit is Edit.INSERTED
        else step
        for step in steps
    ]


def _with_moved_lines(
    steps: Sequence[Step], old: Sequence[Seen], new: Sequence[Seen], least: int = _LEAST_MOVED
) -> list[Step]:
    """The steps with lines that were taken out here and put in there, word for word, as moved.

    A line of fewer words than `least` is not told from others.
    """
    gone = [step.old for step in steps if step.edit is Edit.DELETED]
    come = [step.new for step in steps if step.edit is Edit.INSERTED]
    times = Counter(old[i].key for i in gone), Counter(new[j].key for j in come)
    at = {new[j].key: j for j in come if times[1][new[j].key] == 1}
    twins = {
        i: at[old[i].key]
        for i in gone
        if times[0][old[i].key] == 1 and old[i].key in at and old[i].weight >= least
    }
    twins |= dict(_neighbours(twins, set(gone), set(come), old, new))
    number = max((step.move for step in steps), default=0)
    numbers: dict[int, int] = {}
    for i in sorted(twins):
        together = twins.get(i - 1) == twins[i] - 1
        number += not together
        numbers[i] = number
    back = {j: i for i, j in twins.items()}
    return [_as_moved(step, twins, back, numbers) for step in steps]


def _neighbours(
    twins: dict[int, int], gone: set[int], come: set[int], old: Sequence[Seen], new: Sequence[Seen]
) -> Iterator[Pair]:
    """Lines too short to be told from others that moved along with what they stand beside."""
    taken = set(twins.values())
    for start, end in sorted(twins.items()):
        for by in (-1, 1):
            i, j = start + by, end + by
            while i in gone and j in come and i not in twins and j not in taken:
                if old[i].key != new[j].key:
                    break
                taken.add(j)
                yield i, j
                i, j = i + by, j + by


def _as_moved(
    step: Step, twins: dict[int, int], back: dict[int, int], numbers: dict[int, int]
) -> Step:
    if step.edit is Edit.DELETED and step.old in twins:
        edit, new = Edit.MOVED_FROM, twins[step.old]
        return replace(step, edit=edit, new=new, move=numbers[step.old])
    if step.edit is Edit.INSERTED and step.new in back:
        old = back[step.new]
        return replace(step, edit=Edit.MOVED_TO, old=old, move=numbers[old])
    return step
