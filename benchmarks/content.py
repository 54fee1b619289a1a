"""Make a sources folder many times as large: the same plan again, under ids and anchors of its own.

Chapters, goals, figures and budgets are repeated. What a plan has once stays one: its registers,
its calendar, its memo, and the list of what is to be added.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from compiler.diagnostic import has_errors
from compiler.load.load import PLAN_FILE, load
from compiler.model.follow_up import FollowUp
from compiler.model.inserts import TO_ADD
from compiler.model.plan import Plan
from compiler.model.registers import Body, Person, Unit

REPEATED = ("mal", "uppgifter", "budget")
"""The folders of data that are repeated with the chapters."""

_ONCE = (Body, Person, Unit, FollowUp)
_KEYED = re.compile(r"^(\s*(?:- )?(?:id|avser|rad-id): )(\S+)$", re.MULTILINE)
_LISTED = re.compile(r"^(\s*- )([a-z][a-z0-9.-]*)$", re.MULTILINE)
_BRACES = re.compile(r"\{([^{}#|]+)([^{}]*)\}")
_ANCHOR = re.compile(r"(\{#|\(#)([^})]+)([})])")
_NAME = re.compile(r"^(  (?:  |- )namn: \w[^\n#]*)$", re.MULTILINE)
_TITLE = re.compile(r"^# (.+?) \{#", re.MULTILINE)


def multiply(sources: Path, target: Path, times: int) -> None:
    """Write to `target` the plan of `sources` as it is, and `times - 1` copies in the same plan."""
    loaded = load(sources)
    if has_errors(loaded.diagnostics):
        raise ValueError(f"{sources} has errors: run vp check")
    shutil.copytree(sources, target)
    plan = loaded.plan
    for number in range(2, times + 1):
        names = {id_: f"{id_}-k{number}" for id_ in _repeated_ids(plan)}
        for folder in REPEATED:
            for path in sorted((sources / folder).glob("*.yaml")):
                text = _renamed(path.read_text(encoding="utf-8"), names, number)
                # Two figures of one name are one figure, and may not differ. With K before them
                # the letters are no word that a name may lack, as I and AV are.
                text = _NAME.sub(rf"\1 K{letters(number)}", text)
                _copy_of(target / folder / path.name, number).write_text(text, encoding="utf-8")
        for section in plan.sections:
            text = (sources / section.path).read_text(encoding="utf-8")
            text = text.replace(f"{{{TO_ADD}}}\n", "")
            text = _TITLE.sub(rf"# \1 – del {letters(number)} {{#", text)
            copy = _copy_of(target / section.path, number)
            copy.write_text(_renamed(text, names, number), encoding="utf-8")
    _order(plan, target, times)


def _repeated_ids(plan: Plan) -> list[str]:
    return [id_ for id_, _, entity in plan.entities() if not isinstance(entity, _ONCE)]


def _copy_of(path: Path, number: int) -> Path:
    return path.with_stem(f"{path.stem}-k{number}")


def letters(number: int) -> str:
    """A number as letters (2 is B, 28 is AB): a numeral in a heading would be a figure untold."""
    letters = ""
    while number:
        number, last = divmod(number - 1, 26)
        letters = chr(ord("A") + last) + letters
    return letters


def _renamed(text: str, names: Mapping[str, str], number: int) -> str:
    """A source with each id and anchor that is repeated under its new name."""

    def taken(match: re.Match[str]) -> str:
        words = re.split(r"(\s+)", match.group(1))
        return f"{{{''.join(names.get(word, word) for word in words)}{match.group(2)}}}"

    text = _KEYED.sub(lambda m: m.group(1) + names.get(m.group(2), m.group(2)), text)
    text = _LISTED.sub(lambda m: m.group(1) + names.get(m.group(2), m.group(2)), text)
    text = _BRACES.sub(taken, text)
    return _ANCHOR.sub(rf"\g<1>\g<2>-k{number}\g<3>", text)


def _order(plan: Plan, target: Path, times: int) -> None:
    """Name the copies in the plan's order, chapters after chapters and appendices at the end."""
    path = target / PLAN_FILE
    head = path.read_text(encoding="utf-8").partition("\navsnitt:")[0]
    lines = [head]
    for key, appendix in (("avsnitt", False), ("bilagor", True)):
        named = [Path(s.path) for s in plan.sections if s.appendix is appendix]
        copies = [_copy_of(p, n) for n in range(2, times + 1) for p in named]
        if named:
            lines += [f"{key}:", *(f"  - {p.as_posix()}" for p in (*named, *copies))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def change_figure(text: str) -> str:
    """A data file with the last digit of its first plain number another: one figure changed."""
    return _first_changed(re.compile(r"^(\s+\d{4}: \d[\d ]*(?:,\d*)?)(\d)$", re.MULTILINE), text)


def change_chapter(text: str) -> str:
    """A chapter with a sentence more at its end."""
    return f"{text.rstrip()}\n\nMer om detta står i delårsrapporten.\n"


def _first_changed(pattern: re.Pattern[str], text: str) -> str:
    changed, count = pattern.subn(
        lambda m: m.group(1) + str((int(m.group(2)) + 1) % 10), text, count=1
    )
    if count != 1:
        raise ValueError("no figure to change")
    return changed
