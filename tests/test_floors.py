"""The house as it is drawn: imports point downwards only, and each outside thing has one door."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from .plans import ROOT

PACKAGE = ROOT / "compiler"

FLOORS = {
    "cli": 5,
    "commands": 5,
    "comparison": 5,
    "console": 5,
    "watch": 5,
    "__main__": 5,
    "bootstrap": 5,
    "batch": 5,
    "pipeline": 5,
    "editor": 4,
    "archiving": 5,
    "verifying": 5,
    "reporting": 5,
    "exchange": 4,
    "finish": 4,
    "intake": 4,
    "outputs": 4,
    "verify": 4,
    "roll": 4,
    "compare": 3,
    "document": 3,
    "word": 3,
    "load": 2,
    "checks": 2,
    "spelling": 2,
    "model": 1,
    "diagnostic": 0,
    "span": 0,
    "amounts": 0,
    "programs": 0,
    "characters": 0,
    "files": 0,
    "catalogue": 0,
    "store": 0,
    "__init__": 0,
}
"""Which floor each module or package of the compiler stands on."""

DOORS = {
    "docx": {"word"},
    "holidays": {"checks"},
    "docxtpl": {"word"},
    "jinja2": {"word"},
    "lxml": {"word", "finish", "verify"},
    "yaml": {"load"},
    "markdown_it": {"load"},
    "mdit_py_plugins": {"load"},
    "icalendar": {"outputs"},
    "openpyxl": {"exchange"},
    "pikepdf": {"finish"},
    "pypandoc": {"intake"},
    "spylls": {"spelling"},
    "watchfiles": {"watch"},
    "distributed": {"batch"},
    "argparse": {"cli", "commands"},
}
"""Which floors may import what from outside."""

ON_THE_SAME_FLOOR = {
    ("compare", "document"),
    ("comparison", "pipeline"),
    ("word", "compare"),
    ("word", "document"),
    ("editor", "outputs"),
    ("exchange", "outputs"),
    ("verify", "finish"),
    ("verify", "outputs"),
    ("roll", "outputs"),
    ("__main__", "cli"),
    ("__main__", "commands"),
    ("cli", "commands"),
    ("commands", "batch"),
    ("commands", "comparison"),
    ("commands", "console"),
    ("commands", "pipeline"),
    ("commands", "archiving"),
    ("commands", "verifying"),
    ("commands", "reporting"),
    ("reporting", "pipeline"),
    ("verifying", "archiving"),
    ("verifying", "pipeline"),
    ("archiving", "pipeline"),
    ("commands", "watch"),
    ("diagnostic", "span"),
    ("catalogue", "diagnostic"),
    ("catalogue", "characters"),
}
"""Pairs on one floor of which the first may import the second."""

STANDARD_ONLY = {
    "diagnostic",
    "span",
    "amounts",
    "programs",
    "characters",
    "files",
    "catalogue",
    "model",
    "bootstrap",
    "store",
}

PRINTERS = {"cli", "commands", "bootstrap", "__main__"}

# What tells the time, the place or the surroundings; a calendar's `time()` of a date does not.
SURROUNDINGS = {
    "os.environ",
    "os.getenv",
    "os.getcwd",
    "os.cpu_count",
    "time.time",
    "time.monotonic",
    "time.localtime",
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "date.today",
    "Path.cwd",
    "Path.home",
    "locale.setlocale",
    "locale.getlocale",
    "random.random",
    "uuid.uuid4",
    "tempfile.gettempdir",
}
MAY_KNOW_SURROUNDINGS = {"cli", "commands", "bootstrap"}
# What ends what hangs, or waits for others, is given time.
MAY_KNOW_TIME = {"programs.py", "finish/lock.py", "finish/replace.py"}
# What starts another program; the bootstrap runs before there is any other module.
STARTERS = {"programs.py", "bootstrap.py"}

FILES = sorted(PACKAGE.rglob("*.py"))
EACH_FILE = pytest.mark.parametrize("file", FILES, ids=lambda f: f.relative_to(PACKAGE).as_posix())


@cache
def tree(file: Path) -> ast.Module:
    """A module's syntax."""
    return ast.parse(file.read_text("utf-8"))


def part(file: Path) -> str:
    """The module or package at the top of the compiler that a file belongs to."""
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def module(file: Path) -> str:
    """A file's name as it is imported."""
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imported(file: Path) -> Iterator[str]:
    """Each name that a file imports, as `compiler.load.tree` or `lxml.etree`."""
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: relative import"
            for alias in node.names:
                yield f"{node.module}.{alias.name}"


class DescribeFloors:
    def it_has_a_floor_for_each_module(self) -> None:
        """A new module says where it stands."""
        assert {part(file) for file in FILES} - set(FLOORS) == set()

    @EACH_FILE
    def it_imports_downwards_only(self, file: Path) -> None:
        """A floor knows nothing of those above it."""
        here = part(file)
        for name in imported(file):
            parts = name.split(".")
            if parts[0] != "compiler" or parts[1] not in FLOORS or parts[1] == here:
                continue
            below = FLOORS[parts[1]] < FLOORS[here]
            assert below or (here, parts[1]) in ON_THE_SAME_FLOOR, f"{here} imports {name}"

    @EACH_FILE
    def it_takes_in_each_package_by_one_door(self, file: Path) -> None:
        """What a package does badly is mended in one place."""
        for name in imported(file):
            doors = DOORS.get(name.split(".")[0])
            assert doors is None or part(file) in doors, f"{file} imports {name}"

    @EACH_FILE
    def it_rests_on_the_standard_library_below(self, file: Path) -> None:
        """Floor 0 and the model need nothing installed, nor does what installs."""
        import sys

        if part(file) in STANDARD_ONLY:
            tops = {name.split(".")[0] for name in imported(file)}
            assert tops <= set(sys.stdlib_module_names) | {"compiler"}

    def it_has_no_circles(self) -> None:
        """Any module can be read before those that import it."""
        files = {module(file): file for file in FILES}
        below = {
            name: {
                target
                for wanted in imported(file)
                for target in (wanted, wanted.rpartition(".")[0])
                if target in files and target != name and target != "compiler"
            }
            for name, file in files.items()
        }
        while ready := {name for name, needs in below.items() if not needs & below.keys()}:
            below = {name: needs for name, needs in below.items() if name not in ready}

        # A package's own __init__ is below its modules.
        assert {name for name in below if not name.endswith("__init__")} == set()


class DescribeModules:
    @EACH_FILE
    def it_says_what_it_is_for(self, file: Path) -> None:
        """A docstring that is a sentence."""
        told = ast.get_docstring(tree(file))

        assert told
        assert "temporary" not in told.lower()

    @EACH_FILE
    def it_prints_in_one_place(self, file: Path) -> None:
        """Everything else returns what it found."""
        if part(file) in PRINTERS:
            return
        for node in ast.walk(tree(file)):
            name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            assert name not in ("print", "input", "sys.exit", "exit", "quit")
            assert not name.startswith(("sys.stdout", "sys.stderr", "logging", "warnings.warn"))

    @EACH_FILE
    def it_knows_nothing_of_its_surroundings(self, file: Path) -> None:
        """A build is a function of the sources: clock, place and environment stay at the door."""
        if part(file) in MAY_KNOW_SURROUNDINGS:
            return
        timed = file.relative_to(PACKAGE).as_posix() in MAY_KNOW_TIME
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Attribute):
                used = ast.unparse(node)
                assert used not in SURROUNDINGS or (timed and used.startswith("time.")), used

    @EACH_FILE
    def it_starts_no_program_but_by_one_door(self, file: Path) -> None:
        """Whatever is started has an end to its time and leaves nothing behind."""
        if file.relative_to(PACKAGE).as_posix() not in STARTERS:
            assert "subprocess" not in {name.split(".")[0] for name in imported(file)}

    @EACH_FILE
    def it_is_not_a_cupboard(self, file: Path) -> None:
        """A module has a subject, and its name says which."""
        cupboards = ("util", "helper", "manager", "common", "misc")

        assert not any(word in file.stem for word in cupboards)
