"""Put the ledger and what has happened to it since a build into text for a terminal, or JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from compiler import catalogue
from compiler.console.style import Style
from compiler.document.uses import Use
from compiler.model.figures import Direction, Kind, Missing, Status
from compiler.model.plan import Plan
from compiler.outputs.ledger import Entry, value_text
from compiler.outputs.manifest import as_written
from compiler.outputs.since import Change, Event
from compiler.span import Span

# --- the list ---------------------------------------------------------------------------------


def figures_text(entries: Sequence[Entry], plan: Plan, style: Style) -> str:
    """The figures indicator by indicator: value, then every place that takes it."""
    texts = style.texts
    if not entries:
        return texts["figures-none"]
    lines = []
    for _, group in groupby(entries, key=lambda e: e.indicator.id):
        figures = list(group)
        first = figures[0]
        lines += _folded(f"{first.indicator.id}  ", first.indicator.name, style, lead_colour="bold")
        unit = first.unit or first.indicator.unit.id
        lines.append(style.paint("dim", f"  {first.owner}, {unit}"))
        periods = [_period(entry, style) for entry in figures]
        values = [_value(entry, plan, style, bare=True) for entry in figures]
        wide, broad = max(map(len, periods)), max(map(len, values))
        for entry, period, value in zip(figures, periods, values, strict=True):
            lead = f"  {period:<{wide}}  {value:<{broad}}  "
            used = ", ".join(str(use.span) for use in entry.uses) or texts["figures-not-used"]
            # A value in many words leaves no room beside it.
            room = len(lead) <= style.width // 2
            if not room:
                lines += _folded(f"  {period:<{wide}}  ", value, style)
            lines += _folded(lead if room else "    ", used, style)
        lines.append("")
    missing = sum(entry.missing for entry in entries)
    count = texts["figures-count"].format(count=len(entries), missing=missing)
    lines.append(f"{count} {texts['figures-places'].format(sources=style.sources)}")
    return "\n".join(lines)


def figures_json(entries: Iterable[Entry], style: Style) -> str:
    """The figures as a list of objects, in the words of the sources."""
    return _json([_figure(entry, style) for entry in entries])


def _figure(entry: Entry, style: Style) -> dict[str, Any]:
    figure, indicator = entry.figure, entry.indicator
    return {
        "id": indicator.id,
        "name": indicator.name,
        "unit": indicator.unit.id,
        "owner": entry.owner,
        "owner_id": indicator.owner.id,
        "period": figure.period.text,
        "kind": figure.kind.value,
        "value": as_written(figure.value),
        "status": "kompletteras" if entry.missing else figure.status.value,
        "computed": entry.computed,
        **_at(figure.span, style),
        "used": [_use(use, style) for use in entry.uses],
    }


def _use(use: Use, style: Style) -> dict[str, Any]:
    return {**_at(use.span, style), "document": use.document, "heading": use.place.title}


def _at(span: Span, style: Style) -> dict[str, Any]:
    return {"file": style.place(span), "line": span.line, "column": span.column}


# --- one figure's story -----------------------------------------------------------------------


def story_text(entries: Sequence[Entry], plan: Plan, style: Style) -> str:
    """All that is known of one indicator: what it is, its values, and every place of each."""
    first, texts = entries[0], style.texts
    indicator = first.indicator
    lines = [style.paint("bold", indicator.name), ""]
    owner = f"{first.owner} <{first.email}>" if first.email else first.owner
    expected = ", ".join(part for part in (indicator.expected_from, indicator.due) if part)
    about = (
        ("story-id", indicator.id),
        ("story-definition", indicator.definition),
        ("story-unit", f"{indicator.unit.id} ({first.unit})" if first.unit else indicator.unit.id),
        ("story-decimals", "" if indicator.decimals is None else str(indicator.decimals)),
        ("story-direction", _direction(indicator.direction, style)),
        ("story-source", indicator.source),
        ("story-owner", owner),
        ("story-expected", expected),
        ("story-comment", indicator.comment),
        ("story-stands", _place(indicator.span, style)),
    )
    wide = max(len(texts[key]) for key, text in about if text)
    for key, text in about:
        if text:
            lines += _folded(f"{texts[key]:<{wide}}  ", text, style)
    lines += ["", style.paint("bold", texts["story-values"])]
    for entry in entries:
        lines += _told_value(entry, plan, style)
    lines += ["", style.paint("bold", texts["story-used"])]
    used = [line for entry in entries for line in _told_uses(entry, style)]
    return "\n".join([*lines, *(used or ["  " + texts["figures-not-used"]])])


def _told_value(entry: Entry, plan: Plan, style: Style) -> Iterator[str]:
    figure, texts = entry.figure, style.texts
    shown = _value(entry, plan, style, bare=entry.missing)
    if figure.status is Status.PRELIMINARY:
        shown += f" ({texts['story-preliminary']})"
    if entry.computed:
        shown += f" ({texts['story-computed']})"
    yield from _folded(f"  {_period(entry, style)}: ", shown, style)
    about = [figure.comment]
    if figure.source and figure.source != entry.indicator.source:
        about.append(f"{texts['story-source']}: {figure.source}")
    if isinstance(figure.value, Missing):
        absent = figure.value
        expected = ", ".join(part for part in (absent.expected_from, absent.due) if part)
        about += [absent.reason, f"{texts['story-expected']}: {expected}" if expected else ""]
    for text in (*about, _place(figure.span, style)):
        if text:
            yield from _folded("    ", text, style)


def _told_uses(entry: Entry, style: Style) -> Iterator[str]:
    if entry.uses:
        yield f"  {_period(entry, style)}"
    for use in entry.uses:
        heading = f" – {use.place.title}" if use.place.title else ""
        yield from _folded("    ", f"{_place(use.span, style)}{heading}", style)


def story_json(entries: Sequence[Entry], style: Style) -> str:
    """The same as an object."""
    first = entries[0]
    indicator = first.indicator
    return _json(
        {
            "id": indicator.id,
            "name": indicator.name,
            "definition": indicator.definition,
            "unit": indicator.unit.id,
            "decimals": indicator.decimals,
            "direction": indicator.direction.value,
            "source": indicator.source,
            "owner": {"id": indicator.owner.id, "name": first.owner, "email": first.email},
            "expected_from": indicator.expected_from,
            "due": indicator.due,
            "comment": indicator.comment,
            **_at(indicator.span, style),
            "figures": [_story_figure(entry, style) for entry in entries],
        }
    )


def _story_figure(entry: Entry, style: Style) -> dict[str, Any]:
    figure = entry.figure
    absent = figure.value if isinstance(figure.value, Missing) else Missing()
    named = ("id", "name", "unit", "owner", "owner_id")
    told = {key: value for key, value in _figure(entry, style).items() if key not in named}
    return {
        **told,
        "source": figure.source or entry.indicator.source,
        "comment": figure.comment,
        "reason": absent.reason,
        "expected_from": absent.expected_from,
        "due": absent.due,
    }


# --- since an earlier build -------------------------------------------------------------------


def since_text(changes: Sequence[Change], style: Style) -> str:
    """What has happened to the figures, event by event; a line where nothing has."""
    texts, words = style.texts, catalogue.words(style.language)
    if not changes:
        return texts["since-nothing"]
    lines = []
    for event in Event:
        found = [change for change in changes if change.event is event]
        if not found:
            continue
        title = texts[f"since-{event.value}"]
        lines += ["", style.paint("bold", f"{title} ({len(found)})")]
        for change in found:
            values = f"{change.before or '–'} → {change.after or '–'}"
            if change.status == Status.PRELIMINARY.value:
                values += f" ({texts['story-preliminary']})"
            kind = words.get(_kind_word(change.kind), change.kind)
            lines += _folded("  ", f"{change.name}, {kind} {change.period}: {values}", style)
    return "\n".join(lines).lstrip("\n")


def since_json(changes: Iterable[Change]) -> list[dict[str, str]]:
    """The same as a list of objects."""
    return [
        {
            "event": change.event.value,
            "id": change.id,
            "name": change.name,
            "kind": change.kind,
            "period": change.period,
            "before": change.before,
            "after": change.after,
            "status": change.status,
        }
        for change in changes
    ]


# --- parts ------------------------------------------------------------------------------------


def _period(entry: Entry, style: Style) -> str:
    kind = catalogue.words(style.language)[entry.figure.kind.name]
    return f"{kind} {entry.figure.period.text}"


def _kind_word(kind: str) -> str:
    return next((k.name for k in Kind if k.value == kind), kind)


def _value(entry: Entry, plan: Plan, style: Style, *, bare: bool) -> str:
    return value_text(entry, plan, catalogue.words(style.language), bare=bare)


def _direction(direction: Direction, style: Style) -> str:
    return style.texts[f"direction-{direction.name}"] if direction is not Direction.NONE else ""


def _place(span: Span, style: Style) -> str:
    return str(Span(style.place(span), span.line, span.column))


def _folded(lead: str, text: str, style: Style, lead_colour: str = "") -> list[str]:
    """`text` after `lead`, its further lines indented as the first; paths are never broken."""
    wide = max(style.width - len(lead), 20)
    folded = textwrap.wrap(text, wide, break_long_words=False, break_on_hyphens=False) or [""]
    shown = style.paint(lead_colour, lead) if lead_colour else lead
    indent = " " * len(lead)
    return [shown + folded[0], *(indent + line for line in folded[1:])]


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
