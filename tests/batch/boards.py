"""Boards of one municipality: each with a plan of its own, all with one register and template."""

from __future__ import annotations

import shutil
from pathlib import Path

from compiler.batch.find import find_plans
from compiler.batch.job import Job, Options
from compiler.commands.given import memo_beside

from ..plans import EXEMPELBY, MEMO_TEMPLATE, TEMPLATE, edit

OPTIONS = Options("sv", layout=False)


def make_boards(folder: Path, *names: str) -> Path:
    """A folder with a plan of each name, and with what they share."""
    plans = folder / "planer"
    shutil.copytree(EXEMPELBY / "register", plans / "gemensamt")
    for template in (TEMPLATE, MEMO_TEMPLATE):
        shutil.copy(template, plans / "gemensamt")
    for name in names:
        own_title = name.rpartition("/")[2].capitalize()
        own = shutil.ignore_patterns("register")
        shutil.copytree(EXEMPELBY, plans / name, ignore=own)
        edit(plans / name / "plan.yaml", "\n  titel: ", f"\n  titel: {own_title} – ")
    return plans


def jobs_of(plans: Path) -> list[Job]:
    """A job for each plan below a folder, with the template that they share."""
    return [_job(plan.name, plan.sources, plan.shared, plan.template) for plan in find_plans(plans)]


def _job(name: str, sources: Path, shared: Path | None, template: Path | None) -> Job:
    assert template is not None
    return Job(name, sources, template, memo_beside(template), shared, OPTIONS)
