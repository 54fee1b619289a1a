"""`vp figures export` and `vp figures import`: a part of the command line, so it asks and prints.

What is decided is decided below: here it is only told, asked about once, and written.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from compiler.checks.check import check
from compiler.console.findings import findings_text
from compiler.diagnostic import Diagnostic, Severity, error, has_errors, in_order
from compiler.document.wording import party
from compiler.exchange.exported import filled_in
from compiler.exchange.package import LARGEST
from compiler.exchange.read import Change, read_sheet
from compiler.exchange.rows import Entry, every_row, open_rows, owners
from compiler.exchange.sheet import export
from compiler.exchange.sources import as_asked, placed_anew, rewritten, with_places
from compiler.files import read_file
from compiler.finish.write import finish_writing, write_outputs
from compiler.load.load import Loaded, load
from compiler.load.source import SHARED, place_of
from compiler.model.figures import Kind, Missing, Status
from compiler.model.plan import Plan
from compiler.span import Span

if TYPE_CHECKING:
    from compiler.console.style import Style
    from compiler.pipeline.request import Request

OK, ERRORS, WRONG_USE, NOT_WRITTEN = 0, 1, 2, 3
"""The exit statuses of every command."""


# --- export -----------------------------------------------------------------------------------


def run_export(given: argparse.Namespace, request: Request, style: Style) -> int:
    """Write the workbook of `given.owner`, or of all, to `given.file`; return the exit status.

    A workbook that is there and that somebody has filled in is never overwritten.
    """
    texts, target = style.texts, Path(given.file)
    if target.suffix.lower() != ".xlsx":
        return _wrong(texts["exchange-suffix"].format(file=target.name))
    loaded, found = _checked(request.sources, request.shared)
    if has_errors(found):
        return _refused(found, texts["exchange-errors"], style)
    asked, owner = _asked(given, loaded.plan, request, style, whole=False), None
    if asked is None:
        return WRONG_USE
    plan = asked
    if given.owner:
        names = owners(every_row(plan), plan)
        asked = given.owner.strip().casefold()
        owner = next((i for i, name in names.items() if asked in (i, name.casefold())), None)
        if owner is None:
            listed = ", ".join(names.values())
            told = texts["status-unknown-owner"].format(owner=given.owner, owners=listed)
            return _wrong(told)
    rows = [r for r in open_rows(plan) if owner is None or r.indicator.owner.id == owner]
    if not rows:
        return _wrong(texts["exchange-nothing"].format(owner=given.owner or plan.meta.title))
    if _stands_filled_in(target):
        return _refused([error("sheet-would-overwrite", Span(target.name), file=target)], "", style)
    fault = write_outputs(
        target.parent, {target.name: export(plan, request.words, owner, request.made)}
    )
    if fault is not None:
        _tell([fault], style)
        return NOT_WRITTEN
    counts = {
        "figures": len(rows),
        "sheets": len({row.indicator.owner.id for row in rows}),
        "missing": sum(isinstance(row.figure.value, Missing) for row in rows),
    }
    print(texts["exported"].format(file=target, **counts))
    print(texts["exported-next"].format(file=target))
    return OK


def _stands_filled_in(target: Path) -> bool:
    try:
        return filled_in(read_file(target, LARGEST))
    except OSError:
        return False  # nothing is there; what cannot be written is told when it is written


# --- import -----------------------------------------------------------------------------------


def run_import(given: argparse.Namespace, request: Request, style: Style) -> int:
    """Take the workbook `given.file` into the sources; return the exit status.

    Shows what changes, asks once on a terminal unless `given.yes`, writes nothing under
    `given.dry_run`, and writes all files or none.
    """
    texts, file = style.texts, Path(given.file)
    loaded, found = _checked(request.sources, request.shared)
    if has_errors(found):
        return _refused(found, texts["exchange-errors"], style)
    try:
        xlsx = read_file(file, LARGEST)
    except OSError as fault:
        reason = fault.strerror or str(fault)
        unread = error("sheet-unreadable", Span(file.name), file=file, reason=reason)
        return _refused([unread], "", style)
    plan = _asked(given, loaded.plan, request, style)
    if plan is None:
        return WRONG_USE
    changes, mistakes = read_sheet(xlsx, plan, file.name)
    files, unspliced = _spliced(given, loaded, changes, request, style)
    mistakes = (*mistakes, *unspliced)
    if has_errors(mistakes):
        return _refused(mistakes, texts["import-refused"], style)
    if mistakes:
        _tell(mistakes, style)
    if not changes:
        print(texts["import-none"])
        return OK
    print(changes_text(changes, plan, request.words, style))
    tried, wrong = _rehearsed(loaded, files)
    after = _asked(given, tried.plan, request, style)
    if has_errors(wrong):
        return _refused(wrong, texts["import-breaks"], style)
    if after is None or not as_asked(plan, after, changes):
        raise RuntimeError("the new sources do not say what was asked")
    if given.dry_run:
        print(texts["import-dry"])
        return OK
    if not given.yes:
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            return _wrong(texts["import-needs-yes"])
        if not _agreed(texts):
            print(texts["import-declined"])
            return OK
    unwritten = _write(request, loaded, files)
    if unwritten is not None:
        _tell([unwritten], style)
        return NOT_WRITTEN
    left = _asked(given, tried.plan, request, style, whole=False) or after
    _tell_end(left, changes, _new(found, wrong), files, style)
    return OK


def _asked(
    given: argparse.Namespace, plan: Plan, request: Request, style: Style, *, whole: bool = True
) -> Plan | None:
    """The plan, or what it is when the report asked for is due; None where it is not clear which.

    The `whole` view has all the plan's figures, for holding one reading against another; else it
    has those alone that the report tells.
    """
    if not given.report:
        return plan
    from compiler.commands.followup import chosen_report
    from compiler.document.due import view
    from compiler.document.report import report_plan

    due = chosen_report(given, plan, request.words, style)
    if due is None:
        return None
    if whole:
        return view(plan, due, request.words)
    return report_plan(plan, due, request.words, history=True)


def _spliced(
    given: argparse.Namespace,
    loaded: Loaded,
    changes: Sequence[Change],
    request: Request,
    style: Style,
) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    """The sources with the changes in them: first with a place for each figure that has none."""
    placed, unplaced = with_places(loaded.sources, changes)
    if not placed or unplaced:
        files, unspliced = rewritten(loaded.sources, changes)
        return files, (*unplaced, *unspliced)
    opened, _ = _rehearsed(loaded, placed)
    plan = _asked(given, opened.plan, request, style)
    if plan is None:
        raise RuntimeError("a place made for a figure has hidden the report")
    files, unspliced = rewritten(opened.sources, placed_anew(plan, changes))
    return {**placed, **files}, unspliced


def changes_text(
    changes: Sequence[Change], plan: Plan, words: Mapping[str, str], style: Style
) -> str:
    """A table of changes, a line for each field: figure, old, new, and file and line."""
    texts = style.texts
    lines = [line for change in changes for line in _lines(change, words, style)]
    heads = _Line(*(texts[f"import-{head}"] for head in ("figure", "old", "new", "place")))
    room = max(12, (style.width - 6 - max(len(x.place) for x in (heads, *lines))) // 3)
    wide = [
        min(room, max(len(getattr(x, column)) for x in (heads, *lines)))
        for column in ("figure", "old", "new")
    ]
    # An id is never cut short: it is what one looks for in the sources.
    wide[0] = max(len(x.figure) for x in (heads, *lines))
    told = [style.paint("bold", style.counted("import-changes", len(changes)))]
    for n, line in enumerate((heads, *lines)):
        cut = (_cut(line.figure, wide[0]), _cut(line.old, wide[1]), _cut(line.new, wide[2]))
        shown = "  ".join(f"{t:<{w}}" for t, w in zip(cut, wide, strict=True)) + "  " + line.place
        told.append("  " + (shown if n else style.paint("dim", shown)))
    return "\n".join(told)


@dataclass(frozen=True, slots=True)
class _Line:
    figure: str
    old: str
    new: str
    place: str


def _lines(change: Change, words: Mapping[str, str], style: Style) -> Iterable[_Line]:
    texts, figure = style.texts, change.row.figure
    place = f"{style.place(figure.span)}:{figure.span.line}"
    kind = "" if figure.kind is Kind.OUTCOME else f" {words[figure.kind.name]}"
    name = f"{change.row.indicator.id} {figure.period.text}{kind}"
    before, after = change.before, change.after
    if before.value != after.value:
        yield _Line(name, before.value or words["missing-cell"], after.value, place)
    status = (_status(before), _status(after))
    # That a first value is final goes without saying.
    if status[0] != status[1] and not (not before.value and after.status == Status.FINAL.name):
        yield _Line(f"{name}, {texts['import-field-status']}", *status, place)
    if before.source != after.source:
        old, new = before.source or "–", after.source or "–"
        yield _Line(f"{name}, {texts['import-field-source']}", old, new, place)
    if before.comment != after.comment:
        old, new = before.comment or "–", after.comment or "–"
        yield _Line(f"{name}, {texts['import-field-comment']}", old, new, place)


def _status(said: Entry) -> str:
    return Status[said.status].value if said.status else "–"


def _cut(text: str, wide: int) -> str:
    return text if len(text) <= wide else text[: wide - 1] + "…"


def _agreed(texts: Mapping[str, str]) -> bool:
    try:
        answer = input(texts["import-ask"])
    except EOFError:
        return False
    return answer.strip().lower() in texts["import-yes"].split()


def _tell_end(
    plan: Plan,
    changes: Sequence[Change],
    new: Sequence[Diagnostic],
    files: Iterable[str],
    style: Style,
) -> None:
    """What was written, what that raises, how much is left, and what comes next."""
    texts, left = style.texts, plan.missing
    if new:
        _tell(new, style)
    written = ", ".join(style.place(Span(path)) for path in files)
    print(style.paint("ok", texts["imported"].format(files=written)))
    told = texts["import-left-all" if left else "import-left-none"].format(count=len(left))
    owing = {change.row.indicator.owner.id: change.row.indicator.owner for change in changes}
    if left and len(owing) == 1:
        (id_, ref), *_ = owing.items()
        own = sum(indicator.owner.id == id_ for indicator, _ in left)
        told = texts["import-left"].format(count=len(left), own=own, owner=party(ref, plan))
    print(told)
    print(texts["import-next"])


# --- sources ----------------------------------------------------------------------------------


def _checked(root: Path, shared: Path | None) -> tuple[Loaded, tuple[Diagnostic, ...]]:
    folders = [folder for folder in (root, shared) if folder is not None]
    unfinished = [fault for folder in folders if (fault := finish_writing(folder)) is not None]
    loaded = load(root, shared)
    return loaded, in_order((*unfinished, *loaded.diagnostics, *check(loaded.plan)))


def _rehearsed(loaded: Loaded, files: Mapping[str, bytes]) -> tuple[Loaded, tuple[Diagnostic, ...]]:
    """What the new sources say and the findings in them, tried out in a folder of their own."""
    with tempfile.TemporaryDirectory(prefix="vp-") as folder:
        root, shared = Path(folder, "sources"), Path(folder, "shared")
        for source in loaded.sources:
            place = place_of(source.path, root, shared)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(files.get(source.path, source.data))
        return _checked(root, shared if shared.is_dir() else None)


def _new(before: Iterable[Diagnostic], after: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Warnings that the changes bring; a finding that only moved to another line is no new one."""
    known = {(d.code, d.span.path, d.particulars) for d in before}
    warned = (d for d in after if d.severity is Severity.WARNING)
    return [d for d in warned if (d.code, d.span.path, d.particulars) not in known]


def _write(request: Request, loaded: Loaded, files: Mapping[str, bytes]) -> Diagnostic | None:
    """Write all files or none; nothing where a source is no longer what it was when it was read."""
    old = {source.path: source.data for source in loaded.sources}
    places = {path: place_of(path, request.sources, request.shared) for path in files}
    for path, place in places.items():
        try:
            standing = place.read_bytes()
        except OSError:
            standing = b""
        if standing != old[path]:
            return error("sheet-source-touched", Span(path), path=path)
    own = {path: data for path, data in files.items() if not path.startswith(f"{SHARED}/")}
    fault = write_outputs(request.sources, own)
    if fault is not None or request.shared is None:
        return fault
    shared = {p.removeprefix(f"{SHARED}/"): d for p, d in files.items() if p not in own}
    fault = write_outputs(request.shared, shared)
    if fault is not None:
        write_outputs(request.sources, {path: old[path] for path in own})
    return fault


# --- telling ----------------------------------------------------------------------------------


def _tell(found: Sequence[Diagnostic], style: Style) -> None:
    print(findings_text(in_order(found), style), file=sys.stderr)
    print(file=sys.stderr)


def _refused(found: Sequence[Diagnostic], end: str, style: Style) -> int:
    _tell([d for d in found if d.code != "figure-missing"], style)
    if end:
        print(end, file=sys.stderr)
    return ERRORS


def _wrong(told: str) -> int:
    print(told, file=sys.stderr)
    return WRONG_USE
