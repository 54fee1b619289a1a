"""The set-up: what is made on a bare machine, what is left alone, and what is healed."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from compiler import bootstrap
from compiler.bootstrap import Machine, SetUpError, set_up, venv_in

ROOT = Path(__file__).resolve().parent.parent
posix_only = pytest.mark.skipif(os.name == "nt", reason="sh, apt and links are not on Windows")


def make_checkout(root: Path) -> Path:
    """A checkout with no packages to fetch and a compiler that only tells what it was given."""
    (root / "requirements").mkdir(parents=True)
    (root / "compiler").mkdir()
    for name in bootstrap.LISTS["dev"]:
        (root / "requirements" / name).write_text("", encoding="utf-8")
    (root / "compiler/__init__.py").write_text("", encoding="utf-8")
    told = "import sys\ndef run(): print('vp', *sys.argv[1:])\n"
    (root / "compiler/__main__.py").write_text(told, encoding="utf-8")
    return root


def bare_machine(folder: Path) -> Machine:
    """A machine with neither apt nor tools, where one may do nothing."""
    (folder / "bin").mkdir()
    (folder / "fonts").mkdir()
    return Machine(str(folder / "bin"), (folder / "fonts",), is_root=False, windows=False)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A bare machine of the test's own."""
    return bare_machine(tmp_path)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout in which nothing has been set up."""
    return make_checkout(tmp_path / "en plan, åäö")


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout that is set up, for `finished` to copy: making an environment takes seconds."""
    folder = tmp_path_factory.mktemp("once")
    root = make_checkout(folder / "plan")
    set_up(root, "runtime", bare_machine(folder))
    return root


@pytest.fixture
def finished(made_once: Path, tmp_path: Path) -> Path:
    """A checkout that was set up and then moved to another place."""
    return Path(shutil.copytree(made_once, tmp_path / "en flyttad plan, åäö", symlinks=True))


def command(machine: Machine, name: str, text: str = "") -> None:
    """Put a command on the machine's search path."""
    file = Path(machine.search_path) / name
    file.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    file.chmod(0o755)


def vp(root: Path, *arguments: str) -> str:
    """What the installed command prints when it is run from another folder."""
    launcher = str(venv_in(root / ".venv", windows=False).launcher)
    return subprocess.run(
        [launcher, *arguments], cwd="/", check=True, capture_output=True, encoding="utf-8"
    ).stdout


@posix_only
class DescribeSettingUp:
    def it_makes_a_command_that_runs_this_checkout_from_any_folder(
        self, finished: Path, machine: Machine
    ) -> None:
        set_up(finished, "runtime", machine)
        assert vp(finished, "build", "två ord") == "vp build två ord\n"

    def it_says_and_does_nothing_the_second_time(
        self, finished: Path, machine: Machine, capsys: pytest.CaptureFixture[str]
    ) -> None:
        set_up(finished, "dev", machine)
        capsys.readouterr()
        before = {file: file.stat().st_mtime_ns for file in (finished / ".venv").rglob("*")}
        set_up(finished, "dev", machine)
        set_up(finished, "runtime", machine)
        assert capsys.readouterr().out == ""
        assert {file: file.stat().st_mtime_ns for file in (finished / ".venv").rglob("*")} == before

    def it_makes_a_half_made_environment_anew(
        self, checkout: Path, machine: Machine, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (checkout / ".venv/bin").mkdir(parents=True)
        set_up(checkout, "runtime", machine)
        assert "Gör om .venv" in capsys.readouterr().out
        assert vp(checkout) == "vp\n"

    @pytest.mark.parametrize("harm", ["python is gone", "pip is gone", "pip was interrupted"])
    def it_knows_a_broken_environment(self, harm: str, finished: Path, machine: Machine) -> None:
        venv = venv_in(finished / ".venv", windows=False)
        set_up(finished, "runtime", machine)
        assert bootstrap.is_sound(venv)
        if harm == "python is gone":
            venv.python.unlink()
            venv.python.symlink_to("/nowhere/python3")
        elif harm == "pip is gone":
            shutil.rmtree(next(venv.folder.glob("lib/*/site-packages/pip")))
        else:
            venv.unfinished.touch()
        assert not bootstrap.is_sound(venv)
        if harm != "pip is gone":
            key = bootstrap.key(finished, "runtime", venv)
            assert not bootstrap.is_ready(venv, "runtime", key)

    def it_keeps_a_sound_environment_when_only_the_lists_have_changed(
        self, finished: Path, machine: Machine, capsys: pytest.CaptureFixture[str]
    ) -> None:
        set_up(finished, "runtime", machine)
        (finished / "requirements/runtime.txt").write_text("# ny\n", encoding="utf-8")
        capsys.readouterr()
        set_up(finished, "runtime", machine)
        assert capsys.readouterr().out == "Installerar Pythonpaket.\n"

    def it_refuses_a_package_without_a_hash_and_keeps_the_environment(
        self, finished: Path, machine: Machine
    ) -> None:
        (finished / "requirements/runtime.txt").write_text("docxtpl==0.20.2\n", encoding="utf-8")
        with pytest.raises(SetUpError, match="Pythonpaketen gick inte att installera"):
            set_up(finished, "runtime", machine)
        venv = venv_in(finished / ".venv", windows=False)
        assert bootstrap.is_sound(venv)
        assert not bootstrap.is_ready(venv, "runtime", bootstrap.key(finished, "runtime", venv))


@posix_only
class DescribeTheOutsideTools:
    def it_goes_on_without_and_tells_the_cost_once(
        self, checkout: Path, machine: Machine, capsys: pytest.CaptureFixture[str]
    ) -> None:
        venv = venv_in(checkout / ".venv", windows=False)
        venv.folder.mkdir()
        bootstrap.add_tools(venv, machine)
        bootstrap.add_tools(venv, machine)
        told = capsys.readouterr().out.splitlines()
        assert len(told) == 1
        assert "får inga sidnummer" in told[0]
        assert bootstrap.NO_APT in told[0]

    def it_installs_what_is_missing_where_it_may(
        self, machine: Machine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        log = tmp_path / "apt.log"
        command(machine, "soffice")
        command(machine, "apt-get", f'echo "$DEBIAN_FRONTEND $*" >> {log}')
        missing = bootstrap.missing_tools(machine)
        assert missing == ["poppler-utils", "fonts-crosextra-carlito", "fonts-liberation"]
        assert bootstrap.install_by_apt(missing, machine._replace(is_root=True)) is None
        done = log.read_text(encoding="utf-8").splitlines()
        assert len(done) == 1
        assert done[0].startswith("noninteractive -q -y")
        assert done[0].endswith(f"install --no-install-recommends {' '.join(missing)}")
        assert len(capsys.readouterr().out.splitlines()) == 1

    def it_fetches_the_lists_of_packages_only_when_the_first_try_fails(
        self, machine: Machine, tmp_path: Path
    ) -> None:
        log = tmp_path / "apt.log"
        command(machine, "apt-get", f'echo "$*" >> {log}; grep -q update {log}')
        assert bootstrap.install_by_apt(["x"], machine._replace(is_root=True)) is None
        verbs = re.findall(r"\b(install|update)(?: |$)", log.read_text("utf-8"), re.MULTILINE)
        assert verbs == ["install", "update", "install"]

    def it_never_asks_for_a_password(self, machine: Machine) -> None:
        command(machine, "apt-get", "exit 0")
        command(machine, "sudo", '[ "$1" = -n ] && exit 1; sleep 60')
        assert bootstrap.install_by_apt(["x"], machine) == bootstrap.NOT_ALLOWED

    def but_it_uses_a_right_that_needs_none(self, machine: Machine) -> None:
        command(machine, "apt-get", "exit 0")
        command(machine, "sudo", 'shift; exec "$@"')
        assert bootstrap.install_by_apt(["x"], machine) is None

    def it_tells_in_apts_own_words_why_it_failed(self, machine: Machine) -> None:
        command(machine, "apt-get", "echo 'E: Unable to locate package x' >&2; exit 100")
        told = bootstrap.install_by_apt(["x"], machine._replace(is_root=True))
        assert told == "E: Unable to locate package x"

    def it_tries_again_when_a_command_has_gone_but_not_at_once_after_a_failure(
        self, tmp_path: Path
    ) -> None:
        stamp = tmp_path / "stamp"
        stamp.write_text("failed\npoppler-utils\n", encoding="ascii")
        assert bootstrap.settled(stamp, ["poppler-utils"])
        assert not bootstrap.settled(stamp, [])
        os.utime(stamp, (0, 0))
        assert not bootstrap.settled(stamp, ["poppler-utils"])


class DescribePython:
    @posix_only
    def it_finds_a_newer_one(self, machine: Machine) -> None:
        command(machine, "python3.12")
        assert bootstrap.newer_python(machine.search_path).endswith("/python3.12")

    def it_says_so_clearly_when_there_is_none(self, machine: Machine) -> None:
        with pytest.raises(SetUpError, match=r"3\.11 eller senare"):
            bootstrap.newer_python(machine.search_path)

    def it_can_be_read_by_a_python_that_is_too_old(self) -> None:
        source = (ROOT / "compiler/bootstrap.py").read_text(encoding="utf-8")
        ast.parse(source, feature_version=(3, 8))

    def it_needs_nothing_installed(self) -> None:
        """Without site-packages, as make runs it; wrong use so that nothing is set up."""
        asked = [sys.executable, "-S", "-m", "compiler.bootstrap", "?"]
        done = subprocess.run(asked, cwd=ROOT, capture_output=True, check=False)
        assert done.returncode == 2


class DescribeWindows:
    def it_has_a_command_of_windows_own_kind(self) -> None:
        venv = venv_in(Path("x/.venv"), windows=True)
        assert venv.python == Path("x/.venv/Scripts/python.exe")
        assert venv.launcher == Path("x/.venv/Scripts/vp.cmd")
        assert bootstrap.launcher_text(windows=True).startswith('@"%~dp0python.exe" -P -c "from')

    def it_never_calls_apt(self, machine: Machine) -> None:
        on_windows = machine._replace(windows=True)
        assert bootstrap.install_by_apt(["x"], on_windows) == bootstrap.NO_APT


class DescribeTheLists:
    @pytest.mark.parametrize("name", bootstrap.LISTS["dev"])
    def it_has_a_hash_for_each_package(self, name: str) -> None:
        text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
        pins = [line for line in text.replace("\\\n", " ").splitlines() if line[:1].isalpha()]
        assert pins
        assert [pin for pin in pins if "==" not in pin or "--hash=sha256:" not in pin] == []

    def it_has_every_runtime_pin_among_the_pins_for_development(self) -> None:
        def pins(name: str) -> set[str]:
            text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
            return set(re.findall(r"^[a-z]\S*==\S+", text, re.MULTILINE))

        assert pins("runtime.txt") <= pins("dev.txt")

    def it_names_no_address_from_which_an_outsider_is_fetched(self) -> None:
        lock = (ROOT / "tests/outsiders/package-lock.json").read_text(encoding="utf-8")
        assert '"integrity"' in lock
        assert "://" not in re.sub(r'"url": "[^"]*"', "", lock)


@posix_only
class DescribeMake:
    def it_explains_every_target(self) -> None:
        text = (ROOT / "Makefile").read_text(encoding="utf-8")
        phony = re.search(r"^\.PHONY: (.*)$", text, re.MULTILINE)
        assert phony is not None
        explained = re.findall(r"^([a-z]+):.*## \S", text, re.MULTILINE)
        assert sorted(explained) == sorted(phony.group(1).split())
