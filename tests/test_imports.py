"""Each command loads what it needs and no more: loading a package may take longer than using it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from .plans import ROOT

MAKING = ("docx", "docxtpl", "jinja2", "icalendar", "openpyxl", "pikepdf")


def loaded(work: str) -> set[str]:
    """The modules that a process has loaded when it has done some work."""
    told = f"{work}\nimport sys\nprint('loaded', *sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-P", "-c", told], cwd=ROOT, capture_output=True, text=True, check=True
    )
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


class DescribeWriting:
    @pytest.mark.parametrize("package", ["docx", "docxtpl", "jinja2"])
    def it_needs_the_template_only_compiled(self, package: str) -> None:
        """What renders tags is loaded where a template is compiled, which one can keep."""
        writing = "import compiler.pipeline, compiler.word.write, compiler.finish.proof"
        assert package not in loaded(writing)
