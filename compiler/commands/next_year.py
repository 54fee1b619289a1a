"""Make next year's sources in a folder of their own, or bring corrections into them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from compiler.commands.given import (
    ERRORS,
    NOT_WRITTEN,
    OK,
    WRONG_USE,
    request_of,
    shared_of,
    style_of,
)

if TYPE_CHECKING:
    from compiler.diagnostic import Diagnostic
    from compiler.load.load import Loaded
    from compiler.roll.lock import Base
    from compiler.roll.merge import Conflict
    from compiler.roll.roll import Rolled
    from compiler.roll.update import Updated

REPORT = "arsskifte.md"


def run_next_year(given: argparse.Namespace) -> int:
    """Nothing is written where this year's sources have errors, nor over what others wrote."""
    from compiler.catalogue.roll import roll_words
    from compiler.diagnostic import has_errors
    from compiler.finish.write import finish_writing
    from compiler.load.load import load
    from compiler.load.source import every_file
    from compiler.roll.roll import roll

    texts, sources, shared = roll_words(given.lang), Path(given.sources), shared_of(given)
    folders = [sources] if shared is None else [sources, shared]
    half_written = [fault for folder in folders if (fault := finish_writing(folder)) is not None]
    loaded = load(sources, shared)
    if has_errors(found := (*half_written, *_found(loaded))):
        _tell(found, given)
        return _wrong(texts["refused"], ERRORS)
    year = loaded.plan.meta.year + 1
    named = sources if sources.name not in ("", "..") else sources.resolve()
    folder = Path(given.to) if given.to else named.with_name(f"{named.name}-{year}")
    if folder.resolve().is_relative_to(sources.resolve()):
        return _wrong(texts["inside"].format(folder=folder))
    rolled = roll(loaded.plan, loaded.sources, every_file(sources))
    if rolled.refused:
        _tell(rolled.refused, given)
        return _wrong(texts["refused"], ERRORS)
    if (unhealed := finish_writing(folder)) is not None:
        _tell([unhealed], given)
        return NOT_WRITTEN
    if given.update:
        return _update(given, loaded, rolled, folder)
    return _make(given, loaded, rolled, folder)


# --- making -----------------------------------------------------------------------------------


def _make(given: argparse.Namespace, loaded: Loaded, rolled: Rolled, folder: Path) -> int:
    from compiler.catalogue.roll import roll_words
    from compiler.load.source import every_file
    from compiler.roll.lock import Base

    texts = roll_words(given.lang)
    base = Base(loaded.plan.meta.id, rolled.files)
    files = {**rolled.files, **_beside(given, loaded, rolled, base)}
    standing = every_file(folder) if folder.is_dir() else {}
    if standing and standing != files:
        return _wrong(texts["exists"].format(folder=folder))
    if not standing and (unwritten := _write(given, folder, files)):
        return unwritten
    if given.format != "text":
        print(_report(given, loaded, rolled), end="")
        return OK
    print(texts["same" if standing else "made"].format(year=rolled.year, folder=folder))
    print(f"\n{_report(given, loaded, rolled)}\n")
    _end(given, folder)
    return OK


def _beside(
    given: argparse.Namespace, loaded: Loaded, rolled: Rolled, base: Base
) -> dict[str, bytes]:
    """The report for people, and the one for programs with what updates start from."""
    from compiler.roll.lock import LOCK, lock_of
    from compiler.roll.report import roll_json, roll_page

    page = roll_page(rolled, loaded.plan.meta.id, given.lang)
    report = roll_json(rolled, given.lang)
    return {REPORT: page.encode("utf-8"), LOCK: lock_of(base, loaded.sources, report)}


def _report(given: argparse.Namespace, loaded: Loaded, rolled: Rolled) -> str:
    from compiler.outputs.stable_json import stable_json
    from compiler.roll.report import roll_json, roll_page, roll_text

    match given.format:
        case "json":
            return stable_json(roll_json(rolled, given.lang)).decode("utf-8")
        case "md":
            return roll_page(rolled, loaded.plan.meta.id, given.lang)
        case _:
            return roll_text(rolled, given.lang)


def _end(given: argparse.Namespace, folder: Path) -> None:
    """What the new sources still lack, and how to go on."""
    from compiler.catalogue.roll import roll_words
    from compiler.diagnostic import Severity
    from compiler.pipeline.checking import check_plan

    new = argparse.Namespace(**{**vars(given), "sources": str(folder)})
    texts, found = roll_words(given.lang), check_plan(request_of(new)).diagnostics
    errors = sum(d.severity is Severity.ERROR for d in found)
    warnings = sum(d.severity is Severity.WARNING for d in found)
    print(texts["left"].format(errors=errors, warnings=warnings))
    print(texts["report"].format(file=folder / REPORT))
    print(texts["next"].format(folder=folder))


# --- updating ---------------------------------------------------------------------------------


def _update(given: argparse.Namespace, loaded: Loaded, rolled: Rolled, folder: Path) -> int:
    from compiler.catalogue.roll import roll_words
    from compiler.load.source import every_file
    from compiler.roll.lock import LOCK, Base, read_lock
    from compiler.roll.update import updated

    texts, plan = roll_words(given.lang), loaded.plan.meta.id
    standing = every_file(folder) if folder.is_dir() else {}
    base = read_lock(standing.get(LOCK, b""))
    if base is None:
        return _wrong(texts["no-base"].format(folder=folder, file=LOCK))
    if base.plan != plan:
        return _wrong(texts["other-plan"].format(folder=folder, plan=base.plan))
    update = updated(base.files, standing, rolled.files)
    after = Base(plan, rolled.files if given.keep else update.base)
    files = {**update.files, **_beside(given, loaded, rolled, after)}
    if unwritten := _write(given, folder, files):
        return unwritten
    if given.format != "text":
        print(_report(given, loaded, rolled), end="")
    else:
        _tell_update(given, update, folder)
    return ERRORS if update.conflicts and not given.keep else OK


def _tell_update(given: argparse.Namespace, update: Updated, folder: Path) -> None:
    from compiler.catalogue.roll import roll_words

    texts, count = roll_words(given.lang), len(update.taken)
    if not update.taken and not update.conflicts:
        print(texts["nothing"].format(sources=given.sources))
        return
    if update.taken:
        print(_counted("updated", count, folder, texts))
        for taken in update.taken:
            print(f"\n  {folder / taken.path}:{taken.line}")
            print("\n".join(_marked(taken.before, "    - ")))
            print("\n".join(_marked(taken.after, "    + ")))
    if update.conflicts and given.keep:
        print(_counted("settled", len(update.conflicts), folder, texts))
    elif update.conflicts:
        print(_counted("conflicts", len(update.conflicts), folder, texts))
        for conflict in update.conflicts:
            print("\n".join(_conflict(conflict, folder, texts)))
    print()
    _end(given, folder)


def _counted(key: str, count: int, folder: Path, texts: Mapping[str, str]) -> str:
    return texts[f"{key}-one" if count == 1 else key].format(count=count, folder=folder)


def _conflict(conflict: Conflict, folder: Path, texts: Mapping[str, str]) -> Iterable[str]:
    yield f"\n  {folder / conflict.path}:{conflict.line}"
    for key, text in (
        ("stands", conflict.standing),
        ("corrected", conflict.corrected),
        ("base", conflict.base),
    ):
        yield f"    {texts[key]}:"
        yield from _marked(text or texts["line-gone"], "      ")


def _marked(text: str, mark: str) -> Iterable[str]:
    return (mark + line for line in text.splitlines())


# --- all --------------------------------------------------------------------------------------


def _found(loaded: Loaded) -> tuple[Diagnostic, ...]:
    from compiler.checks.check import check
    from compiler.diagnostic import in_order

    return in_order((*loaded.diagnostics, *check(loaded.plan)))


def _write(given: argparse.Namespace, folder: Path, files: Mapping[str, bytes | None]) -> int:
    from compiler.finish.write import write_outputs

    fault = write_outputs(folder, files)
    if fault is not None:
        _tell([fault], given)
        return NOT_WRITTEN
    return OK


def _tell(found: Iterable[Diagnostic], given: argparse.Namespace) -> None:
    from compiler.console.findings import findings_text
    from compiler.diagnostic import Severity

    errors = [d for d in found if d.severity is Severity.ERROR]
    print(findings_text(errors, style_of(given, sys.stderr)), file=sys.stderr)


def _wrong(told: str, status: int = WRONG_USE) -> int:
    print(told, file=sys.stderr)
    return status
