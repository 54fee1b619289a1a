"""`vp batch` as an official runs it: one table, failures apart, and nothing done twice."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import docx
import pytest

from ..plans import ROOT, edit
from ..test_command import run
from .boards import make_boards


def batch(plans: Path, out: Path, *more: str, status: int = 0) -> subprocess.CompletedProcess[str]:
    done = run("batch", str(plans), "--no-layout", "--out", str(out), *more)
    assert done.returncode == status, done.stderr
    return done


def results(plans: Path, out: Path, *more: str, status: int = 0) -> dict[str, str]:
    """How it ended for each plan."""
    told = json.loads(batch(plans, out, "--format", "json", *more, status=status).stdout)
    return {plan["plan"]: plan["result"] for plan in told["plans"]}


def written(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def restyled(template: Path) -> None:
    """Change a template as the office does."""
    document = docx.Document(str(template))
    document.styles["Normal"].font.italic = True
    document.save(str(template))


def ended(group: int) -> bool:
    """Whether a group's last process ends: Python's own tracker does so after the others."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


class DescribeBatch:
    def it_tells_of_every_plan_in_one_table(self, tmp_path: Path) -> None:
        """Name, what was found, what is to be added, and where it lies."""
        plans, out = make_boards(tmp_path, "bygg", "vården"), tmp_path / "ut"

        head, bygg, care, _, count = batch(plans, out).stdout.splitlines()

        assert head.split() == [
            *("Plan", "Fel", "Varningar", "Kompletteras", "Sidor", "Tid", "Resultat")
        ]
        assert bygg.split()[:2] == ["bygg", "0"]
        assert care.endswith(str(out / "vården"))
        assert count.startswith("2 planer: 2 byggda.")

    def it_writes_what_single_builds_write(self, tmp_path: Path) -> None:
        """Each plan in a folder of its own, byte for byte."""
        plans, out = make_boards(tmp_path, "2014/bygg", "2014/vården"), tmp_path / "ut"
        shared = plans / "gemensamt"

        batch(plans, out)

        for name in ("2014/bygg", "2014/vården"):
            single = run(
                *("build", "--sources", str(plans / name), "--shared", str(shared)),
                *("--template", str(shared / "vp_template.docx")),
                *("--no-layout", "--out", str(tmp_path / "ensam" / name)),
            )
            assert single.returncode == 0, single.stderr
        assert written(out) == written(tmp_path / "ensam")

    def it_tells_failures_apart_and_builds_the_others(self, tmp_path: Path) -> None:
        """The status is the worst plan's; the findings stand under the plan's name."""
        plans, out = make_boards(tmp_path, "bygg", "vården"), tmp_path / "ut"
        edit(plans / "bygg" / "uppgifter/besok.yaml", "121 377", "121.377")
        (out / "vården").parent.mkdir()
        (out / "vården").write_text("här står redan något", "utf-8")
        make_more = make_boards(tmp_path / "mer", "skolan") / "skolan"
        make_more.rename(plans / "skolan")

        done = batch(plans, out, status=3)

        assert "=== bygg ===" in done.stderr
        assert "121.377" in done.stderr
        assert "skolan" not in done.stderr
        table = {line.split()[0]: line for line in done.stdout.splitlines() if line}
        assert table["bygg"].endswith("har fel, skrevs inte")
        assert table["vården"].endswith("kunde inte skrivas")
        assert table["skolan"].endswith(str(out / "skolan"))
        assert "1 byggd, 2 misslyckades." in done.stdout

    def it_does_not_build_what_has_not_changed(self, tmp_path: Path) -> None:
        """Only the plan whose own file has changed is built again."""
        plans, out = make_boards(tmp_path, "bygg", "vården"), tmp_path / "ut"
        assert results(plans, out) == {"bygg": "built", "vården": "built"}
        assert results(plans, out) == {"bygg": "unchanged", "vården": "unchanged"}

        edit(plans / "vården" / "uppgifter/besok.yaml", "121 377", "121 378")

        assert results(plans, out) == {"bygg": "unchanged", "vården": "built"}

    @pytest.mark.parametrize("changed", ["register", "template", "output", "flag", "asked"])
    def but_it_builds_again_what_anything_of_it_has_changed(
        self, tmp_path: Path, changed: str
    ) -> None:
        """What is shared, what was written, what is asked for."""
        plans, out = make_boards(tmp_path, "bygg"), tmp_path / "ut"
        results(plans, out)
        more: tuple[str, ...] = ()
        match changed:
            case "register":
                with (plans / "gemensamt" / "organ.yaml").open("a") as file:
                    file.write("# Ett ord till.\n")
            case "template":
                restyled(plans / "gemensamt" / "vp_template.docx")
            case "output":
                next(iter((out / "bygg").glob("*.docx"))).write_bytes(b"")
            case "flag":
                more = ("--with-reconciliation",)
            case "asked":
                more = ("--no-cache",)

        assert results(plans, out, *more) == {"bygg": "built"}

    def it_counts_what_is_missing_as_errors_when_it_is_strict(self, tmp_path: Path) -> None:
        """As `vp build` does."""
        plans = make_boards(tmp_path, "bygg")

        assert results(plans, tmp_path / "ut", "--strict", status=1) == {"bygg": "errors"}

    def it_needs_a_plan(self, tmp_path: Path) -> None:
        """And says what one is."""
        done = batch(tmp_path, tmp_path / "ut", status=2)

        assert "plan.yaml" in done.stderr

    @pytest.mark.parametrize("count", ["0", "-1", "två"])
    def it_needs_at_least_one_process(self, tmp_path: Path, count: str) -> None:
        """Anything else is wrong use."""
        batch(tmp_path, tmp_path / "ut", "--processes", count, status=2)

    @pytest.mark.skipif(os.name == "nt", reason="there is no group of processes to signal")
    @pytest.mark.parametrize(
        ("name", "status"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)]
    )
    def it_is_broken_off_tidily(self, tmp_path: Path, name: str, status: int) -> None:
        """What is done stays whole and is told; nothing half lies about, no process is left."""
        names = [f"nämnd-{letter}" for letter in "abcdefghijkl"]
        plans, out = make_boards(tmp_path, *names), tmp_path / "ut"
        command = [sys.executable, "-m", "compiler", "batch", str(plans), "--no-layout"]
        started = subprocess.Popen(
            [*command, "--out", str(out), "--processes", "2"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            text=True,
        )
        end = time.monotonic() + 120
        while not list(out.glob("*/manifest-*.json")) and time.monotonic() < end:
            time.sleep(0.01)
        os.killpg(started.pid, getattr(signal, name))
        told, errors = started.communicate(timeout=120)

        assert started.returncode == status
        # What Python keeps its count of locks with knows of no SIGHUP: it ends, and complains.
        assert name == "SIGHUP" or "Traceback" not in errors
        assert "Avbrutet" in errors
        whole = {folder.name for folder in out.iterdir()}
        assert 0 < len(whole) < len(names)
        assert whole == {line.split()[0] for line in told.splitlines() if line.startswith("nämnd")}
        assert {len(list(folder.iterdir())) for folder in out.iterdir()} == {7}
        assert ended(started.pid)
