"""Put what has changed between two plans into text for a terminal, or into JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence

from compiler import catalogue
from compiler.amounts import EN_DASH
from compiler.compare.changes import Change, Event
from compiler.compare.telling import excerpt, grouped, what
from compiler.compare.tracked import Edit
from compiler.console.style import Style
from compiler.document.wording import Words


def changes_text(changes: Sequence[Change], since: str, style: Style) -> str:
    """Each change with its old and new value, its place and its owner.

    What was taken out stands in `[-…-]`, what came in in `{+…+}`, in colour too where there is one.
    """
    words = catalogue.words(style.language)
    lines = [style.paint("bold", words["diff-title"].format(since=since))]
    for title, some in grouped(changes, words):
        lines += ["", style.paint("bold", title)]
        for change in some:
            lines += [*_named(change, words, style), *_wrapped(change, style)]
    if not changes:
        lines.append(words["diff-none"])
    lines += ["", style.counted("diff-count", len(changes))]
    return "\n".join(lines)


def _named(change: Change, words: Words, style: Style) -> list[str]:
    """What has changed, and beside it where it stands and whose it is; below, if that is long."""
    place = style.place(change.span)
    if change.span.line:
        place += f":{change.span.line}"
    name = what(change, words)
    beside = "  ".join(part for part in (place, change.owner) if part)
    if len(name) + len(beside) + 4 <= style.width:
        return [f"  {name}  {style.paint('dim', beside)}"]
    return [f"  {name}", f"    {style.paint('dim', beside)}"]


def _wrapped(change: Change, style: Style) -> list[str]:
    told = textwrap.wrap(
        _told(change), style.width, initial_indent="    ", subsequent_indent="    "
    )
    return [_coloured(line, style) for line in told]


def _told(change: Change) -> str:
    if change.words and change.event is Event.CHANGED:
        return "".join(_marked(edit, text) for edit, text in excerpt(change.words))
    if change.event is Event.MOVED:
        return textwrap.shorten(change.new, 80, placeholder=" …")
    if change.event is Event.NEW:
        return _marked(Edit.INSERTED, change.new)
    if change.event is Event.GONE:
        return _marked(Edit.DELETED, change.old)
    return f"{change.old or EN_DASH} → {change.new or EN_DASH}"


def _marked(edit: Edit, text: str) -> str:
    if edit.is_old:
        return f"[-{text}-]"
    return f"{{+{text}+}}" if edit.is_new else text


def _coloured(line: str, style: Style) -> str:
    """The line with its marks in colour, each as far as it stands on this line."""
    for opening, closing, colour in (("[-", "-]", "error"), ("{+", "+}", "ok")):
        parts = line.split(opening)
        for n, part in enumerate(parts[1:], 1):
            inside, end, rest = part.partition(closing)
            parts[n] = style.paint(colour, opening + inside + end) + rest
        line = "".join(parts)
    return line


def changes_json(changes: Sequence[Change], since: str) -> str:
    """The same for machines."""
    told = [
        {
            "event": change.event.value,
            "subject": change.subject.value,
            "id": change.id,
            "aspect": change.aspect or None,
            "name": change.name,
            "old": change.old or None,
            "new": change.new or None,
            "file": change.span.path,
            "line": change.span.line or None,
            "owner": change.owner or None,
            "derived": change.derived,
            "reference": change.reference or None,
            "words": [{"edit": edit.value, "text": text} for edit, text in change.words] or None,
        }
        for change in changes
    ]
    return json.dumps({"since": since, "changes": told}, ensure_ascii=False, indent=1)
