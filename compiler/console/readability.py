"""Put how hard each file is to read into text for a terminal, or into JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence

from compiler.amounts import format_number
from compiler.checks.language.readability import FEWEST, Readability
from compiler.console.style import Style
from compiler.model.house_style import HouseStyle
from compiler.span import Span

_LEVELS = ((30, "lix-very-easy"), (40, "lix-easy"), (50, "lix-middling"), (60, "lix-hard"))
"""Upper bounds of LIX (Björnsson), each with the key of the word for what lies below it."""


def readability_text(counts: Sequence[Readability], chosen: HouseStyle, style: Style) -> str:
    """A table: a row for each file with running text, and the limits of the house style."""
    texts = style.texts
    if not counts:
        return texts["readability-none"]
    heads = [texts[f"readability-{name}"] for name in ("words", "sentences", "mean", "longest")]
    heads.append("LIX")
    rows = [(_file(c, style), _cells(c), c) for c in counts]
    wide = max(len(texts["readability-file"]), *(len(name) for name, _, _ in rows))
    widths = [
        max(len(head), *(len(cells[n]) for _, cells, _ in rows)) for n, head in enumerate(heads)
    ]
    titles = "  ".join(f"{head:>{w}}" for head, w in zip(heads, widths, strict=True))
    lines = [style.paint("bold", f"{texts['readability-file']:<{wide}}  {titles}")]
    for name, cells, count in rows:
        told = "  ".join(f"{cell:>{w}}" for cell, w in zip(cells, widths, strict=True))
        verdict = texts[_level(count)]
        over = count.words >= FEWEST and count.lix > chosen.lix
        lines.append(
            f"{name:<{wide}}  {told}  {style.paint('warning' if over else 'dim', verdict)}"
        )
    limits = texts["readability-limits"].format(lix=chosen.lix, longest=chosen.longest_sentence)
    return "\n".join((*lines, "", limits))


def readability_json(counts: Sequence[Readability], chosen: HouseStyle, style: Style) -> str:
    """The limits of the house style and the counts of each file; `lix` is null of few words."""
    files = [
        {
            "file": _file(c, style),
            "words": c.words,
            "long_words": c.long_words,
            "sentences": c.sentences,
            "mean": float(c.mean),
            "longest": c.longest,
            "lix": c.lix if c.words >= FEWEST else None,
        }
        for c in counts
    ]
    limits = {"lix": chosen.lix, "longest_sentence": chosen.longest_sentence}
    return json.dumps({"limits": limits, "files": files}, ensure_ascii=False, indent=2)


def _file(counts: Readability, style: Style) -> str:
    return style.place(Span(counts.path))


def _cells(counts: Readability) -> tuple[str, ...]:
    lix = str(counts.lix) if counts.words >= FEWEST else "–"
    mean = format_number(counts.mean)
    return str(counts.words), str(counts.sentences), mean, str(counts.longest), lix


def _level(counts: Readability) -> str:
    if counts.words < FEWEST:
        return "lix-too-short"
    return next((key for bound, key in _LEVELS if counts.lix < bound), "lix-very-hard")
