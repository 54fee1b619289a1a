"""Runs in the one form that Markdown can hold and gives back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from compiler.characters import UNWRITABLE
from compiler.model.blocks import (
    Break,
    Inline,
    Runs,
    Text,
)

_TEMPLATE_SIGNS = re.compile(r"\{(?=[{%#])|[}%#](?=\})")


def canonical(runs: Iterable[Inline], unprintable: Callable[[str], None]) -> Runs:
    """Runs as Markdown can hold them and gives them back.

    Neighbours of one form are one; no space begins or ends a paragraph, a line or an emphasis;
    `unprintable` is told each character that no document may hold and that is left out, and each
    pair that a template would take for its own and that is set apart.
    """
    cleaned: list[Inline] = []
    for run in runs:
        if isinstance(run, Text):
            text = unicodedata.normalize("NFC", re.sub(r"[\t\r\n\u2028\u2029]", " ", run.text))
            for character in UNWRITABLE.findall(text):
                unprintable(character)
            cleaned.append(replace(run, text=UNWRITABLE.sub("", text)))
        else:
            cleaned.append(run)
    apart = [_apart(run, unprintable) for run in _joined(cleaned)]
    return _trimmed(_joined(_edges_plain(apart)))


def _apart(run: Inline, unprintable: Callable[[str], None]) -> Inline:
    """A text whose `{{`, `%}` and the like are two signs with a space between."""
    if not isinstance(run, Text):
        return run
    found = _TEMPLATE_SIGNS.finditer(run.text)
    for signs in sorted({run.text[m.start() : m.start() + 2] for m in found}):
        unprintable(signs)
    return replace(run, text=_TEMPLATE_SIGNS.sub(lambda m: f"{m.group()[0]} ", run.text))


def _edges_plain(runs: Iterable[Inline]) -> Iterator[Inline]:
    """Formed texts with the spaces at their edges outside the form, where Markdown has them."""
    for run in runs:
        inner = run.text.strip() if isinstance(run, Text) else ""
        if not isinstance(run, Text) or not (run.strong or run.emphasis) or inner == run.text:
            yield run
        elif not inner:
            yield Text(run.text)
        else:
            at = run.text.index(inner)
            yield Text(run.text[:at])
            yield replace(run, text=inner)
            yield Text(run.text[at + len(inner) :])


def _joined(runs: Iterable[Inline]) -> list[Inline]:
    joined: list[Inline] = []
    for run in runs:
        last = joined[-1] if joined else None
        if isinstance(run, Text) and not run.text:
            continue
        if (
            isinstance(run, Text)
            and isinstance(last, Text)
            and (run.strong, run.emphasis) == (last.strong, last.emphasis)
        ):
            text = unicodedata.normalize("NFC", last.text + run.text)
            joined[-1] = replace(last, text=text)
        else:
            joined.append(run)
    return joined


def _trimmed(runs: Sequence[Inline]) -> Runs:
    """Runs without space or break at the ends, and without space around a break."""
    lines: list[list[Inline]] = [[]]
    for run in runs:
        if isinstance(run, Break):
            lines.append([])
        else:
            lines[-1].append(run)
    lines = [_stripped(line) for line in lines]
    filled = [n for n, line in enumerate(lines) if line]
    if not filled:
        return ()
    kept: list[Inline] = []
    for line in lines[filled[0] : filled[-1] + 1]:
        kept += [Break(), *line]
    return tuple(kept[1:])


def _stripped(line: list[Inline]) -> list[Inline]:
    while line and isinstance(line[0], Text):
        text = line[0].text.lstrip()
        line = [replace(line[0], text=text), *line[1:]] if text else line[1:]
        if text:
            break
    while line and isinstance(line[-1], Text):
        text = line[-1].text.rstrip()
        line = [*line[:-1], replace(line[-1], text=text)] if text else line[:-1]
        if text:
            break
    return line


def on_one_line(runs: Runs) -> Runs:
    """Runs with a space for each break, for a heading, a cell or a link."""
    flat = (Text(" ") if isinstance(run, Break) else run for run in runs)
    return _trimmed(_joined(flat))
