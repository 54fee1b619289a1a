"""Make the plans of many boards out of one: each with an id, a title and a figure of its own.

What a municipality has once lies once, in the folder that the plans share: the registers and the
templates.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from benchmarks.content import change_figure, letters
from compiler.batch.find import SHARED_FOLDER

REGISTERS = "register"
FIGURE = Path("uppgifter") / "ekonomi.yaml"

_ID = re.compile(r"^(  id: )(\S+)$", re.MULTILINE)
_TITLE = re.compile(r"^(  titel: .+)$", re.MULTILINE)


def make_boards(sources: Path, templates: Path, target: Path, count: int) -> tuple[str, ...]:
    """Write `count` plans below `target`, and what they share; the names of the plans."""
    shutil.copytree(sources / REGISTERS, target / SHARED_FOLDER)
    for template in sorted(templates.glob("*.docx")):
        shutil.copy(template, target / SHARED_FOLDER)
    names = tuple(f"namnd-{number:02}" for number in range(1, count + 1))
    for number, name in enumerate(names, start=1):
        _board(sources, target / name, number)
    return names


def _board(sources: Path, target: Path, number: int) -> None:
    shutil.copytree(sources, target, ignore=shutil.ignore_patterns(REGISTERS))
    _rewrite(target / "plan.yaml", _ID, rf"\g<1>namnd-{number:02}-2014")
    _rewrite(target / "plan.yaml", _TITLE, rf"\g<1>, nämnd {letters(number)}")
    figures = (target / FIGURE).read_text(encoding="utf-8")
    for _ in range(number % 10):
        figures = change_figure(figures)
    (target / FIGURE).write_text(figures, encoding="utf-8")


def _rewrite(path: Path, pattern: re.Pattern[str], by: str) -> None:
    text, count = pattern.subn(by, path.read_text(encoding="utf-8"), count=1)
    if not count:
        raise ValueError(f"{path} lacks what is to be each board's own")
    path.write_text(text, encoding="utf-8")
