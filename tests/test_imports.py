"""Each command loads what it needs and no more: loading a package may take longer than using it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .plans import REAL, ROOT, TEMPLATE

MAKING = ("docx", "docxtpl", "jinja2", "icalendar", "openpyxl", "pikepdf")


RENDERING = ("docx", "docxtpl", "jinja2", "icalendar", "openpyxl", "pikepdf", "pypandoc", "spylls")


def loaded(work: str, cache: Path | None = None) -> set[str]:
    """The modules that a process has loaded when it has done some work."""
    told = f"{work}\nimport sys\nprint('loaded', *sorted(sys.modules))"
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache)} if cache else None
    done = subprocess.run(
        [sys.executable, "-P", "-c", told],
        cwd=ROOT, capture_output=True, text=True, check=True, env=environment,
    )  # fmt: skip
    return set(done.stdout.rpartition("loaded ")[2].split())


@pytest.fixture(scope="module")
def by_a_check() -> set[str]:
    """What `vp check` of the plan loads."""
    return loaded("from compiler.cli import main; main(['check'])")


class DescribeACheck:
    @pytest.mark.parametrize("package", MAKING)
    def it_loads_nothing_that_makes_files(self, package: str, by_a_check: set[str]) -> None:
        """Sources are read, looked at and assembled."""
        assert package not in by_a_check

    def it_loads_no_other_countrys_calendar(self, by_a_check: set[str]) -> None:
        """The package has one for each."""
        assert "holidays" in by_a_check
        assert not {m for m in by_a_check if m.startswith("holidays.countries")}


@pytest.fixture(scope="module")
def when_a_figure_changed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """What each command loads when one figure is another than the last time."""
    folder = tmp_path_factory.mktemp("plan")
    sources, cache = shutil.copytree(REAL, folder / "sources"), folder / "cache"
    figures = sources / "uppgifter" / "personal.yaml"
    commands = {
        "check": ["check", "--sources", str(sources), "--template", str(TEMPLATE)],
        "build": [
            "build", "--no-layout", "--sources", str(sources), "--template", str(TEMPLATE),
            "--out", str(folder / "ut"),
        ],
    }  # fmt: skip
    told = {}
    for value in ("6,38", "6,37"):
        text = figures.read_text("utf-8")
        figures.write_text(re.sub(r"2012: 6,\d\d", f"2012: {value}", text), "utf-8")
        for name, arguments in commands.items():
            work = f"from compiler.cli import main; assert main({arguments}) in (0, 1)"
            told[name] = loaded(work, cache)
    return told


class DescribeAChangedFigure:
    @pytest.mark.parametrize("command", ["check", "build"])
    @pytest.mark.parametrize("package", RENDERING)
    def it_needs_nothing_that_made_what_is_as_it_was(
        self, command: str, package: str, when_a_figure_changed: dict[str, set[str]]
    ) -> None:
        """The template was compiled the time before, the calendar written, each word looked up."""
        assert "compiler.pipeline.checking" in when_a_figure_changed[command]
        assert package not in when_a_figure_changed[command]

    def but_it_needs_them_the_first_time(self, tmp_path: Path) -> None:
        """Nothing is kept as yet: what the test above misses is there."""
        flags = f"'--no-layout', '--out', {str(tmp_path / 'ut')!r}"
        first = loaded(f"from compiler.cli import main; main(['build', {flags}])", tmp_path / "c")

        assert {"docx", "docxtpl", "jinja2", "icalendar"} <= first


class DescribeWriting:
    @pytest.mark.parametrize("package", ["docx", "docxtpl", "jinja2"])
    def it_needs_the_template_only_compiled(self, package: str) -> None:
        """What renders tags is loaded where a template is compiled, which one can keep."""
        writing = "import compiler.pipeline.building"
        assert package not in loaded(writing)
