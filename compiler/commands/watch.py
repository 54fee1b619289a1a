"""Build or check again when something is saved."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from compiler.commands.check import run_check
from compiler.commands.given import OK, measure_of, request_of, spell_of, style_of

if TYPE_CHECKING:
    from compiler.console.style import Style


def run_watch(given: argparse.Namespace) -> int:
    from compiler.watch import Watched, needs_polling, saves

    style, building = style_of(given, sys.stdout), True
    request = request_of(given)
    if not request.sources.is_dir():
        return run_check(given)
    poll = given.poll or needs_polling(request.sources)
    templates = (request.template, request.memo_template)
    watched = Watched(request.sources, templates, Path(given.out), request.shared)
    began = style.texts["watch-polling" if poll else "watch-began"]
    print(began.format(sources=given.sources), flush=True)
    try:
        for names in saves(watched, poll=poll):
            building = True
            told = _round(given, names, style)
            building = False
            print(f"\n{told}", flush=True)
    except KeyboardInterrupt:
        if building:
            raise
        print(f"\n{style.texts['watch-ended']}", flush=True)
    return OK


def _round(given: argparse.Namespace, names: Sequence[str], style: Style) -> str:
    """Build or check once, and tell it in one block. A fault of the program ends nothing."""
    from compiler.console.round import round_text
    from compiler.finish.write import write_outputs
    from compiler.pipeline.building import build
    from compiler.pipeline.checking import check_plan, refused

    at = f"{datetime.now():%H:%M:%S}"
    try:
        if given.check:
            checked = check_plan(request_of(given, spell=spell_of(given)))
            found, files, pages = checked.diagnostics, {}, None
            good = not refused(found, given.strict)
        else:
            built = build(request_of(given, measure_of(given), spell_of(given)))
            checked, found, files, pages = (
                built.checked,
                built.diagnostics,
                dict(built.files),
                built.page_count,
            )
            fault = write_outputs(Path(given.out), files) if files else None
            found = found if fault is None else (fault, *found)
            good = bool(files) and fault is None
    except Exception as fault_of_ours:  # as in `main`: the next save may well do better
        if os.environ.get("VP_DEBUG"):
            raise
        told = f"{type(fault_of_ours).__name__}: {fault_of_ours}"
        return f"{at}  {style.texts['program-fault'].format(fault=told)}"
    # Figures that are missing are told in one line at the end, unless they are what forbids it.
    shown = [d for d in found if d.code != "figure-missing" or not good]
    key = ("watch-checked" if given.check else "watch-built") if good else "watch-refused"
    end = style.texts[key].format(out=given.out, pages=pages or "–", to_add=len(checked.to_add))
    return round_text(at, names, shown, end, style, good=good)
