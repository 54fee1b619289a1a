"""Plans built by real worker processes of a Dask cluster, one of which is killed in the middle."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Thread

import pytest

from compiler.batch.cluster import on_cluster
from compiler.batch.job import NoClusterError, Outcome
from compiler.batch.packed import Packed, pack
from compiler.commands.plan_job import build_here, build_there, program

from ..finish.documents import needs_layout
from ..plans import ROOT, edit
from ..test_command import run
from .boards import jobs_of, make_boards
from .builds import FOLDER, build_when_told, raise_fault

SECONDS = 120
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)


@dataclass(frozen=True)
class Cluster:
    """A scheduler (its process) and two workers on loopback; the folder they speak to a test in."""

    address: str
    folder: Path
    scheduler: int


@contextmanager
def started(role: str, *arguments: str, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", f"distributed.cli.dask_{role}", *arguments]
    process = subprocess.Popen(
        command,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        # Far from the project and from the plans: a worker has nothing but the program.
        cwd=environment[FOLDER],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def until(found: Iterator[object]) -> None:
    """Wait until a question has been answered with yes."""
    end = time.monotonic() + SECONDS
    while not next(found):
        assert time.monotonic() < end, "it never came"
        time.sleep(0.05)


@pytest.fixture
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Generator[Cluster]:
    folder = tmp_path_factory.mktemp("kluster")
    told = folder / "scheduler.json"
    loopback = ("--host", "127.0.0.1")
    common = {FOLDER: str(folder)}
    asked = (*loopback, "--port", "0", "--no-dashboard", "--scheduler-file", str(told))
    with started("scheduler", *asked, **common) as scheduler:
        until(iter(told.exists, None))
        address = json.loads(told.read_text("utf-8"))["address"]
        own = (address, *loopback, "--nthreads", "1", "--no-nanny", "--no-dashboard")
        with started("worker", *own, **common), started("worker", *own, **common):
            yield Cluster(address, folder, scheduler.pid)


def packed_of(plans: Path) -> list[Packed]:
    return [pack(job, program())[0] for job in jobs_of(plans)]


def alone(plans: Path) -> dict[str, object]:
    """The files of each plan, built by itself in this process."""
    return {job.name: build_here(job).files for job in jobs_of(plans)}


class DescribeCluster:
    def it_loses_nothing_when_a_worker_is_killed(self, tmp_path: Path, cluster: Cluster) -> None:
        """Each plan comes once, with the bytes of a single build, killed in the middle or not."""
        plans = make_boards(tmp_path, "bygg", "skolan", "teknik", "vården")
        outcomes: list[Outcome] = []
        packed = packed_of(plans)
        waiting = Thread(
            target=lambda: outcomes.extend(on_cluster(packed, build_when_told, cluster.address))
        )
        waiting.start()
        until(len(list(cluster.folder.glob("*.begun"))) == 2 for _ in iter(int, 1))

        killed = next(cluster.folder.glob("*.begun"))
        os.kill(int(killed.stem), KILL)
        (cluster.folder / "go").touch()
        waiting.join(SECONDS)

        assert sorted(o.name for o in outcomes) == ["bygg", "skolan", "teknik", "vården"]
        assert {o.name: o.files for o in outcomes} == alone(plans)

    def but_it_says_of_which_plans_it_no_longer_hears(
        self, tmp_path: Path, cluster: Cluster
    ) -> None:
        """When the scheduler is lost nothing is waited for without end."""
        packed = packed_of(make_boards(tmp_path, "bygg", "skolan", "teknik"))
        outcomes: list[Outcome] = []
        waiting = Thread(
            target=lambda: outcomes.extend(on_cluster(packed, build_when_told, cluster.address))
        )
        waiting.start()
        until(len(list(cluster.folder.glob("*.begun"))) == 2 for _ in iter(int, 1))

        os.kill(cluster.scheduler, KILL)
        waiting.join(SECONDS)

        assert {(o.name, o.fault) for o in outcomes} == {
            (name, "batch-scheduler-lost") for name in ("bygg", "skolan", "teknik")
        }

    @pytest.mark.skipif(os.name == "nt", reason="there is no process to interrupt alone")
    def it_is_broken_off_tidily(self, tmp_path: Path, cluster: Cluster) -> None:
        """What is written is whole and told, and the workers are free for others."""
        names = [f"nämnd-{letter}" for letter in "abcdefghijkl"]
        plans, out = make_boards(tmp_path, *names), tmp_path / "ut"
        command = [sys.executable, "-m", "compiler", "batch", str(plans), "--no-layout"]
        asked = subprocess.Popen(
            [*command, "--out", str(out), "--scheduler", cluster.address],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        until(bool(list(out.glob("*/manifest-*.json"))) for _ in iter(int, 1))
        asked.send_signal(signal.SIGINT)
        told, errors = asked.communicate(timeout=SECONDS)

        assert asked.returncode == 130, errors
        assert "Traceback" not in errors
        whole = {folder.name for folder in out.iterdir()}
        assert 0 < len(whole) < len(names)
        assert whole == {line.split()[0] for line in told.splitlines() if line.startswith("nämnd")}
        assert {len(list(folder.iterdir())) for folder in out.iterdir()} == {7}
        (again,) = on_cluster(packed_of(plans)[:1], build_there, cluster.address)
        assert again.files

    @needs_layout
    def it_lays_pages_out_as_a_single_build_does(self, tmp_path: Path, cluster: Cluster) -> None:
        """By the LibreOffice of the worker's machine."""
        (job,) = jobs_of(make_boards(tmp_path, "bygg"))
        laid_out = replace(job, options=replace(job.options, layout=True))

        (outcome,) = on_cluster([pack(laid_out, program())[0]], build_there, cluster.address)

        single = build_here(laid_out)
        assert (outcome.page_count or 0) > 1
        assert (outcome.page_count, outcome.files) == (single.page_count, single.files)

    def it_writes_what_single_builds_write(self, tmp_path: Path, cluster: Cluster) -> None:
        """From the command line to the files on disk, findings in the client's own words too."""
        plans, out = make_boards(tmp_path, "bygg", "skolan"), tmp_path / "ut"
        edit(plans / "bygg" / "uppgifter/besok.yaml", "121 377", "121.377")

        done = run(
            *("batch", str(plans), "--no-layout", "--out", str(out), "--format", "json"),
            *("--scheduler", cluster.address),
        )
        shared = plans / "gemensamt"
        single = run(
            *("build", "--sources", str(plans / "skolan"), "--shared", str(shared)),
            *("--template", str(shared / "vp_template.docx")),
            *("--no-layout", "--out", str(tmp_path / "ensam")),
        )

        assert (done.returncode, single.returncode) == (1, 0), done.stderr
        files = {path.name: path.read_bytes() for path in (tmp_path / "ensam").iterdir()}
        assert {path.name: path.read_bytes() for path in (out / "skolan").iterdir()} == files
        assert not (out / "bygg").exists()
        bygg, skolan = json.loads(done.stdout)["plans"]
        assert (bygg["result"], skolan["result"]) == ("errors", "built")
        assert bygg["findings"][0]["file"] == str(plans / "bygg" / "uppgifter/besok.yaml")

    def it_names_the_template_as_the_client_does(self, tmp_path: Path, cluster: Cluster) -> None:
        """No path of the worker's comes back."""
        plans = make_boards(tmp_path, "bygg")
        template = plans / "gemensamt" / "vp_template.docx"
        template.write_bytes(b"no package")

        (outcome,) = on_cluster(packed_of(plans), build_there, cluster.address)

        assert not outcome.files
        files = {Path(finding.span.path.partition("!")[0]) for finding in outcome.diagnostics}
        assert {file for file in files if file.is_absolute()} == {template}

    def it_refuses_a_worker_with_another_program(self, tmp_path: Path, cluster: Cluster) -> None:
        """What it makes might not be the same."""
        packed = [replace(p, program="other") for p in packed_of(make_boards(tmp_path, "bygg"))]

        (outcome,) = on_cluster(packed, build_there, cluster.address)

        assert outcome.fault == "batch-other-program"
        assert not outcome.files

    def it_tells_a_fault_on_the_worker_as_that_plans(
        self, tmp_path: Path, cluster: Cluster
    ) -> None:
        """The others go on."""
        packed = packed_of(make_boards(tmp_path, "bygg", "skolan"))

        outcomes = list(on_cluster(packed, raise_fault, cluster.address))

        assert {(o.name, o.fault) for o in outcomes} == {
            ("bygg", "batch-fault"),
            ("skolan", "batch-fault"),
        }

    def but_it_says_when_no_scheduler_answers(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Nothing is waited for without end."""
        monkeypatch.setattr("compiler.batch.cluster.CONNECT_WITHIN", 0.5)

        with pytest.raises(NoClusterError, match="batch-no-scheduler"):
            next(on_cluster(packed_of(make_boards(tmp_path, "bygg")), build_there, "127.0.0.1:9"))
