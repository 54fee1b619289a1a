"""Tell what became of everything: a page in Markdown, in short for a terminal, or as JSON."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from compiler.catalogue.roll import roll_reason, roll_words
from compiler.outputs.stable_json import Json
from compiler.roll.account import Account, Fate, Spoken
from compiler.roll.roll import Rolled

TO_CONFIRM = ("day-to-confirm", "number-to-add", "decision-to-add", "meeting-to-add")
"""Reasons of what somebody has to write in the new sources, figures apart."""

TO_LOOK_OVER = ("period-over", "column-old", "secrecy-to-judge")
"""Reasons of what is carried, but should be thought over."""

_FIGURES = (
    "outcome-due", "outcome-announced", "target-due", "target-period", "forecast-due",
    "budget-due", "comparison-due", "amount-due",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Summary:
    """The ids of a plan by what became of them; an id that gained something may be changed too."""

    carried: tuple[str, ...]
    changed: tuple[str, ...]
    new: tuple[str, ...]
    dropped: tuple[str, ...]


def summary(accounts: Iterable[Account]) -> Summary:
    """What became of each id: it left if it left as a whole, else what befell its keys."""
    fates: dict[str, set[Fate]] = defaultdict(set)
    left: set[str] = set()
    for account in accounts:
        fates[account.id].add(account.fate)
        if account.fate is Fate.DROPPED and not account.key:
            left.add(account.id)

    def those(has: Callable[[set[Fate]], bool]) -> tuple[str, ...]:
        return tuple(i for i, found in fates.items() if i not in left and has(found))

    return Summary(
        those(lambda found: found == {Fate.CARRIED}),
        those(lambda found: bool(found & {Fate.CHANGED, Fate.DROPPED})),
        those(lambda found: Fate.NEW in found),
        tuple(left_ for left_ in fates if left_ in left),
    )


def roll_text(rolled: Rolled, language: str) -> str:
    """In short, for a terminal: what to fill in, what leaves, how much is to be looked over."""
    texts, ids = roll_words(language), summary(rolled.accounts)
    near = sum(line.near for line in rolled.spoken)
    parts = [
        _counts(ids, texts),
        _listed(texts["fill"], _fill(rolled, texts)),
        _listed(texts["dropped"], _left(rolled, language)),
        _listed(texts["look"], _over(rolled, language)),
        texts["near-count"].format(near=near, far=len(rolled.spoken) - near),
    ]
    return "\n\n".join(part for part in parts if part)


def roll_page(rolled: Rolled, plan: str, language: str) -> str:
    """All of it as a page in Markdown: every id, from what to what and why."""
    texts, ids = roll_words(language), summary(rolled.accounts)
    title = texts["title"].format(old=rolled.year - 1, new=rolled.year)
    parts = [f"# {title}", texts["about"].format(plan=plan), _counts(ids, texts)]
    sections = (
        (texts["fill"], _fill(rolled, texts)),
        (texts["look"], _over(rolled, language)),
        (texts["dropped"], _left(rolled, language)),
        (texts["changed"], _changes(rolled, Fate.CHANGED, language)),
        (texts["new"], _changes(rolled, Fate.NEW, language)),
        (texts["carried"], _carried(rolled, ids, language)),
        (texts["near"], _spoken(rolled.spoken, True)),
        (texts["far"], _spoken(rolled.spoken, False)),
    )
    for heading, lines in sections:
        items = "\n".join(f"- {line}" for line in lines)
        parts.append(f"## {heading}\n\n{items or texts['none']}")
    return "\n\n".join(parts) + "\n"


def roll_json(rolled: Rolled, language: str) -> dict[str, Json]:
    """All of it for programs: every account, and every line that speaks of a year.

    What is carried is told in short, by its reason: `file:line id key`.
    """
    ids = summary(rolled.accounts)
    carried: dict[str, list[str]] = defaultdict(list)
    for account in rolled.accounts:
        if account.fate is Fate.CARRIED:
            told = (str(account.span), account.id, account.key)
            carried[account.why].append(" ".join(filter(None, told)))
    return {
        "year": rolled.year,
        "ids": {
            "carried": list(ids.carried),
            "changed": list(ids.changed),
            "new": list(ids.new),
            "dropped": list(ids.dropped),
        },
        "accounts": [
            _account(account, language)
            for account in rolled.accounts
            if account.fate is not Fate.CARRIED or account.why in TO_LOOK_OVER
        ],
        "carried": {
            roll_reason(why, language): sorted(several) for why, several in carried.items()
        },
        "prose": [
            {"file": line.path, "line": line.line, "text": line.text, "near": line.near}
            for line in rolled.spoken
        ],
    }


def _account(account: Account, language: str) -> dict[str, Json]:
    return {
        "id": account.id,
        "key": account.key,
        "fate": account.fate.value,
        "why": account.why,
        "reason": roll_reason(account.why, language),
        "file": account.span.path,
        "line": account.span.line,
        "before": account.before,
        "after": account.after,
    }


# --- parts ------------------------------------------------------------------------------------


def _counts(ids: Summary, texts: Mapping[str, str]) -> str:
    return texts["summary"].format(
        carried=len(ids.carried),
        changed=len(ids.changed),
        new=len(ids.new),
        dropped=len(ids.dropped),
    )


def _listed(heading: str, lines: Iterable[str]) -> str:
    body = "\n".join(f"  {line}" for line in lines)
    return f"{heading}\n{body}" if body else ""


def _fill(rolled: Rolled, texts: Mapping[str, str]) -> Iterator[str]:
    for account in rolled.accounts:
        if account.why in TO_CONFIRM and account.fate is Fate.CHANGED:
            yield f"{account.id} {account.key}: {account.before} → {account.after}"
    count = sum(a.why in _FIGURES and a.fate is Fate.NEW for a in rolled.accounts)
    if count:
        yield texts["fill-figures"].format(count=count)


def _over(rolled: Rolled, language: str) -> Iterator[str]:
    for account in rolled.accounts:
        if account.why in TO_LOOK_OVER:
            reason = roll_reason(account.why, language)
            place = f"{account.span.path}:{account.span.line}"
            yield f"{account.id} {account.key} {account.before} ({place}): {reason}"


def _left(rolled: Rolled, language: str) -> Iterator[str]:
    for account in rolled.accounts:
        if account.fate is Fate.DROPPED and account.why != "left-with":
            reason = roll_reason(account.why, language)
            told = " ".join(filter(None, (account.id, account.key)))
            yield f"{told}: {reason}" + (f" (”{account.before}”)" if account.before else "")


def _changes(rolled: Rolled, fate: Fate, language: str) -> Iterator[str]:
    for account in rolled.accounts:
        if account.fate is fate:
            change = " → ".join(filter(None, (account.before, account.after)))
            reason = roll_reason(account.why, language)
            yield f"{account.id} {account.key}: {change} ({reason})"


def _carried(rolled: Rolled, ids: Summary, language: str) -> Iterator[str]:
    """The ids that are carried, those of one reason together."""
    carried = set(ids.carried)
    reasons: dict[str, list[str]] = defaultdict(list)
    seen: set[str] = set()
    for account in rolled.accounts:
        if account.id in carried and account.id not in seen and account.why != "holds-others":
            seen.add(account.id)
            reasons[account.why].append(account.id)
    for why, several in reasons.items():
        yield f"{roll_reason(why, language)}: {', '.join(several)}"


def _spoken(lines: Iterable[Spoken], near: bool) -> Iterator[str]:
    for line in lines:
        if line.near is near:
            yield f"{line.path}:{line.line} {line.text}"
