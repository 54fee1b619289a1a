"""A command that finds nothing changed: it says what it said, loads next to nothing, and is never
wrong."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from compiler.commands import stamp
from compiler.commands.stamp import GRAIN, Stamp, keep, read_stamp
from compiler.finish.replace import ROOM

from .plans import EXEMPELBY, MEMO_TEMPLATE, ROOT, TEMPLATE, copy_of, edit

START = "from compiler.__main__ import run; run()"

LOOK = """
import sys
opened = set()
sys.addaudithook(lambda event, told: event == "open" and told[1] == "r" and opened.add(told[0]))
def told():
    print(*sorted(map(str, opened)), sep="\\n", file=open({file!r}, "w"))
import atexit
atexit.register(told)
"""


class Plan:
    """A plan in a folder of its own, with templates, outputs and a cache of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.cache = folder, folder / "cache"
        self.sources, self.out = copy_of(EXEMPELBY, folder), folder / "ut"
        self.template = folder / TEMPLATE.name
        self.template.write_bytes(TEMPLATE.read_bytes())
        (folder / MEMO_TEMPLATE.name).write_bytes(MEMO_TEMPLATE.read_bytes())

    def vp(
        self, *arguments: str, python: tuple[str, ...] = (), before: str = "", **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a command on it, as the installed one is run."""
        given = ("--sources", str(self.sources), "--template", str(self.template))
        done = subprocess.run(
            [sys.executable, "-P", *python, "-c", before + START, *given, *arguments],
            cwd=self.folder,
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "XDG_CACHE_HOME": str(self.cache),
                **environment,
            },
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        assert done.returncode in (0, 1), done.stderr
        return done

    def build(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Build it without page numbers."""
        return self.vp("build", "--no-layout", "--out", str(self.out), *arguments)

    @property
    def stamps(self) -> list[Path]:
        """What is remembered of commands."""
        return sorted((self.cache / "vp" / stamp.FOLDER).glob("*"))

    def lie(self) -> None:
        """Have each stamp say that it was asked, so that an answer tells whence it comes."""
        for place in self.stamps:
            told = read_stamp(place.read_bytes(), place.name)
            assert told is not None
            keep(Stamp(told.status, "FRÅN STÄMPELN", "", told.at, told.known), str(place))


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    """A plan of its own."""
    return Plan(tmp_path)


def loaded(done: subprocess.CompletedProcess[str]) -> set[str]:
    """The modules that a run with `-X importtime` loaded."""
    return set(re.findall(r"^import time:.*\|\s*(\S+)$", done.stderr, re.MULTILINE))


class DescribeNothingChanged:
    @pytest.mark.parametrize("strict", [(), ("--strict",)], ids=["as it is", "strict"])
    def it_checks_with_the_same_words_and_status(self, plan: Plan, strict: tuple[str, ...]) -> None:
        """Warnings under --strict are told with status 1 again, not forgotten."""
        first = plan.vp("check", *strict)
        again = plan.vp("check", *strict)

        assert plan.stamps
        assert (again.returncode, again.stdout, again.stderr) == (
            first.returncode, first.stdout, first.stderr,
        )  # fmt: skip
        assert first.returncode == (1 if strict else 0)

    def it_builds_with_the_same_words_and_leaves_the_files(self, plan: Plan) -> None:
        """Findings included."""
        first = plan.build()
        times = {file: file.stat().st_mtime_ns for file in plan.out.iterdir()}
        again = plan.build()

        assert (again.returncode, again.stdout, again.stderr) == (
            first.returncode, first.stdout, first.stderr,
        )  # fmt: skip
        assert {file: file.stat().st_mtime_ns for file in plan.out.iterdir()} == times
        plan.lie()
        assert plan.build().stdout == "FRÅN STÄMPELN\n"

    def it_loads_next_to_nothing(self, plan: Plan) -> None:
        """No argparse, no re, no pathlib: each costs as much as all that is done."""
        plan.vp("check")
        again = plan.vp("check", python=("-X", "importtime"))
        empty = subprocess.run(
            [sys.executable, "-P", "-X", "importtime", "-c", "pass"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            encoding="utf-8",
            check=True,
        )

        own = {"compiler", "compiler.__main__", "compiler.commands", "compiler.commands.stamp"}
        assert loaded(again) - loaded(empty) <= own | {"__future__", "_blake2", "errno", "time"}

    def it_rests_on_every_file_that_a_build_reads(self, plan: Plan) -> None:
        """What Python was seen to open, but itself, its packages and what is remembered."""
        told = plan.folder / "opened"
        plan.vp("build", "--no-layout", "--out", str(plan.out), before=LOOK.format(file=str(told)))
        (place,) = plan.stamps
        known = read_stamp(place.read_bytes(), place.name)
        assert known is not None

        opened = {Path(line) for line in told.read_text("utf-8").splitlines() if line[:1] == "/"}
        inputs = {
            path
            for path in opened
            if path.is_relative_to(plan.folder)
            and not path.is_relative_to(plan.cache)
            and ROOM not in path.parts  # looked for, not taken
        }
        assert {plan.sources / "plan.yaml", plan.template} <= inputs
        assert inputs <= set(map(Path, known.known))
        elsewhere = opened - inputs
        python = (sys.prefix, sys.base_prefix, sys.exec_prefix, "/usr/share/zoneinfo")
        own = (*python, ROOT / "compiler", plan.cache, plan.out / ROOM)
        assert [p for p in elsewhere if not any(map(p.is_relative_to, own))] == []


def _edit_source(plan: Plan) -> None:
    edit(plan.sources / "plan.yaml", "status: förslag", "status: utkast")


def _edit_keeping_size_and_time(plan: Plan) -> None:
    file = plan.sources / "plan.yaml"
    before = file.stat()
    file.write_bytes(file.read_bytes().replace(b"status: f", b"status: F"))
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def _add_source(plan: Plan) -> None:
    (plan.sources / "nytt.yaml").write_text("uppgifter: []\n", encoding="utf-8")


def _remove_source(plan: Plan) -> None:
    next(iter(sorted((plan.sources / "avsnitt").iterdir()))).unlink()


def _edit_template(plan: Plan) -> None:
    plan.template.write_bytes(plan.template.read_bytes() + b"\0")


def _edit_output(plan: Plan) -> None:
    file = plan.out / "uppfoljning-2015.ics"
    file.write_bytes(file.read_bytes() + b" ")


def _remove_output(plan: Plan) -> None:
    (plan.out / "manifest-2015.json").unlink()


def _link_a_folder(plan: Plan) -> None:
    (plan.sources / "länk").symlink_to(plan.sources / "avsnitt")


class DescribeSomethingChanged:
    @pytest.mark.parametrize(
        "change",
        [
            _edit_source, _edit_keeping_size_and_time, _add_source, _remove_source, _edit_template,
            _edit_output, _remove_output, _link_a_folder,
        ],
        ids=lambda change: change.__name__.strip("_").replace("_", " "),
    )  # fmt: skip
    def it_is_seen(self, plan: Plan, change: Callable[[Plan], None]) -> None:
        """Whatever it is, the command does its work."""
        plan.build()
        plan.lie()
        change(plan)

        assert "FRÅN STÄMPELN" not in plan.build().stdout

    def it_is_seen_in_what_plans_share(self, plan: Plan) -> None:
        """A shared file edited, and one added."""
        shared = plan.folder / "gemensamt"
        shared.mkdir()
        (shared / "tom.yaml").write_text("uppgifter: []\n", encoding="utf-8")
        asked = ("check", "--shared", str(shared))
        plan.vp(*asked)
        plan.lie()
        assert "FRÅN STÄMPELN" in plan.vp(*asked).stdout
        (shared / "till.yaml").write_text("uppgifter: []\n", encoding="utf-8")
        assert "FRÅN STÄMPELN" not in plan.vp(*asked).stdout
        plan.lie()
        (shared / "tom.yaml").write_text("uppgifter: [] # än\n", encoding="utf-8")
        assert "FRÅN STÄMPELN" not in plan.vp(*asked).stdout

    def it_is_another_command_in_other_surroundings(self, plan: Plan) -> None:
        """Another language, width or search path is answered for itself."""
        plan.vp("check")
        plan.lie()

        assert "FRÅN STÄMPELN" in plan.vp("check").stdout
        assert "FRÅN STÄMPELN" not in plan.vp("check", "--lang", "en").stdout
        assert "FRÅN STÄMPELN" not in plan.vp("check", COLUMNS="60").stdout
        assert "FRÅN STÄMPELN" not in plan.vp("check", HOME=str(plan.folder)).stdout

    def it_never_believes_the_stamp_of_another_command(self, plan: Plan) -> None:
        """A file that came into another's place."""
        first = plan.vp("check")
        (place,) = plan.stamps
        plan.build()
        (other,) = {*plan.stamps} - {place}
        place.write_bytes(other.read_bytes())

        assert plan.vp("check").stdout == first.stdout

    def it_is_not_asked_with_no_cache(self, plan: Plan) -> None:
        """Neither read nor written."""
        plan.vp("check", "--no-cache")

        assert not plan.cache.exists()

    def it_never_remembers_a_plan_with_errors(self, plan: Plan) -> None:
        """What is wrong is looked for anew."""
        edit(plan.sources / "plan.yaml", "status: förslag", "status: klart")

        assert plan.vp("check").returncode == 1
        assert plan.stamps == []

    @pytest.mark.parametrize(
        "spoil",
        [
            lambda whole: b"",
            lambda whole: whole[: len(whole) // 2],
            lambda whole: whole.replace(b"vp-stamp-1", b"vp-stamp-0"),
            lambda whole: whole.replace("FRÅN".encode(), b"FROM"),
            lambda whole: b"\xff\xfe" + whole,
        ],
        ids=["empty", "cut short", "of another version", "changed", "something else"],
    )
    def it_never_believes_a_damaged_stamp(
        self, plan: Plan, spoil: Callable[[bytes], bytes]
    ) -> None:
        """It does its work, and remembers it anew."""
        first = plan.vp("check")
        plan.lie()
        (place,) = plan.stamps
        place.write_bytes(spoil(place.read_bytes()))

        assert plan.vp("check").stdout == first.stdout
        assert read_stamp(place.read_bytes(), place.name) is not None


@pytest.mark.skipif(os.name == "nt", reason="a shell, and a disk that is always full")
class DescribeSayingAgain:
    def _told(self, plan: Plan, redirected: str) -> tuple[int, str]:
        """The status of a build that has nothing to do, and what it says on the error stream."""
        shell = f'{{ "$@"; echo $? >status; }} {redirected}'
        given = ["--sources", plan.sources, "--template", plan.template]
        build = ["build", "--no-layout", "--out", plan.out]
        done = subprocess.run(
            [
                "bash",
                "-c",
                shell,
                "bash",
                sys.executable,
                "-P",
                "-c",
                START,
                *map(str, given + build),
            ],
            cwd=plan.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(plan.cache)},
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        return int((plan.folder / "status").read_text("utf-8")), done.stderr

    @pytest.mark.parametrize("redirected", ["| true", ">/dev/null"])
    def it_says_each_thing_once_whoever_listens(self, plan: Plan, redirected: str) -> None:
        """What nobody reads is dropped, and nothing is done again for it."""
        first = plan.build()
        assert first.stderr
        times = {file: file.stat().st_mtime_ns for file in plan.out.iterdir()}

        assert self._told(plan, redirected) == (0, first.stderr)
        assert {file: file.stat().st_mtime_ns for file in plan.out.iterdir()} == times

    def but_it_says_so_where_a_full_disk_does_not_take_it(self, plan: Plan) -> None:
        """After the findings, once."""
        first = plan.build()

        status, told = self._told(plan, ">/dev/full")

        assert status == 3
        assert told.startswith(first.stderr)
        assert len(told.splitlines()) == len(first.stderr.splitlines()) + 1


class DescribeTimes:
    def it_trusts_a_state_only_well_before_the_stamp(self, tmp_path: Path) -> None:
        """A change within the same grain of time could leave the same state behind."""
        file = tmp_path / "fil"
        file.write_bytes(b"ett")
        told = stamp.state(str(file))
        now = max(map(int, told.split()[1:3]))

        assert not stamp.settled(told, now)
        assert not stamp.settled(told, now + GRAIN)
        assert stamp.settled(told, now + GRAIN + 1)
        assert stamp.settled(stamp.state(str(tmp_path / "ingen")), 0)

    def it_reads_a_file_once_more_and_then_trusts_its_state(self, plan: Plan) -> None:
        """The stamp is dated anew when what was read to tell has come to rest."""
        plan.vp("check")
        (place,) = plan.stamps
        first = read_stamp(place.read_bytes(), place.name)
        time.sleep(GRAIN / 1e9 + 0.2)
        plan.vp("check")
        second = read_stamp(place.read_bytes(), place.name)

        assert first is not None
        assert second is not None
        assert second.at > first.at
        plan.vp("check")
        third = read_stamp(place.read_bytes(), place.name)
        assert third is not None
        assert third.at == second.at
